"""The window with photos, for make_screenshots: all of them are made here."""

import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from core.preprocessing.ink import Stroke, StrokePoint, render
from core.task import PETS
from tests.support.films import film
from tests.support.handwriting import DIGITS
from tests.support.made_pictures import photographed
from tests.support.made_sudoku import askew, sudoku_page
from tests.support.painted_cat import painted_cat
from tests.support.painted_dog import painted_dog

_SIGNS = {
    "+": [[(40, 30), (40, 70)], [(20, 50), (60, 50)]],
    "=": [[(20, 40), (70, 40)], [(20, 60), (70, 60)]],
}
_WRITTEN = DIGITS | _SIGNS


def show_dog(window) -> None:
    window.session.choose_task(PETS)
    _give(window, [_saved("dog.jpg", Image.fromarray(painted_dog()))])


def show_sheet(window) -> None:
    """Rows of digits on yellow paper, under a lamp."""
    _give(window, [_saved("phone numbers.jpg", _sheet("20470", "3141", "2025", "117"))])


def show_sum(window) -> None:
    """Its signs are marked as such, and in no number."""
    _give(window, [_saved("homework.jpg", _sheet("12+7=", "40+5="))])


def show_camera(window):
    """It sees a dog; the red sign says that it is on."""
    seen = film(Path(tempfile.mkdtemp()) / "dog.avi", [painted_dog()] * 60)
    window.session.choose_task(PETS)
    window.camera.open(seen)
    _wait(lambda: window.session.answer is not None and window.session.answer.text == "Dog")


def show_sudoku(window) -> None:
    """A page from the hand: only the cells are read."""
    page = photographed(255 - askew(sudoku_page()))
    _give(window, [_saved("sudoku.jpg", Image.fromarray(page))])


def show_refusal(window) -> None:
    """A drawn house is neither a cat nor a dog."""
    window.session.choose_task(PETS)
    _give(window, [_saved("our house.png", _house())])


def show_filmstrip(window) -> None:
    """Sheets, animals, and a file that is no picture."""
    broken = Path(tempfile.mkdtemp()) / "film.jpg"
    broken.write_text("no picture")
    cat, dog = Image.fromarray(painted_cat()), Image.fromarray(painted_dog())
    animals = [_saved("cat.jpg", cat), _saved("dog.jpg", dog)]
    sheets = [_saved("17.jpg", _sheet("17")), _saved("room 204.jpg", _sheet("204"))]
    _give(window, [*animals, *sheets, str(broken), _saved("house.png", _house())])
    window.workbench.canvas_panel.filmstrip.choose(1)
    _wait(lambda: window.session.answer is not None and window.session.answer.text == "Dog")


SCENES = {
    "dog": show_dog,
    "sheet": show_sheet,
    "sum": show_sum,
    "sudoku": show_sudoku,
    "camera": show_camera,
    "refusal": show_refusal,
    "filmstrip": show_filmstrip,
}


def _give(window, paths: list[str]) -> None:
    window.open_photos(paths)
    _wait(lambda: window.session.answer is not None and not window.filmstrip._run)


def _wait(done) -> None:
    from PySide6.QtWidgets import QApplication

    deadline = time.monotonic() + 60
    while not done() and time.monotonic() < deadline:
        QApplication.processEvents()
        time.sleep(0.005)  # where the other threads have their turn


def _saved(name: str, image: Image.Image) -> str:
    path = Path(tempfile.mkdtemp()) / name
    image.save(path)
    return str(path)


def _sheet(*rows: str) -> Image.Image:
    """A photo of digits written on paper, a row below the other."""
    strokes = [
        Stroke(
            tuple(
                StrokePoint(60 + place * 112 + x * 0.95, 30 + row * 118 + place * 3 + y * 0.95, 9)
                for x, y in points
            )
        )
        for row, digits in enumerate(rows)
        for place, digit in enumerate(digits)
        for points in _WRITTEN[digit]
    ]
    ink = render(strokes).astype(np.float32)[:, :, np.newaxis] / 255
    height, width, _ = ink.shape
    down, across = np.mgrid[:height, :width] / width
    light = 1.02 - 0.35 * np.hypot(across - 0.3, down - 0.2)[:, :, np.newaxis]
    paper = np.array([248, 238, 200], np.float32) * light
    grain = np.random.default_rng(1).normal(0, 2, (height, width, 1))
    pixels = paper * (1 - 0.85 * ink) + np.array([40, 45, 90]) * 0.85 * ink * light + grain
    return Image.fromarray(pixels.round().clip(0, 255).astype(np.uint8))


def _house() -> Image.Image:
    """As a child paints it."""
    image = Image.new("RGB", (640, 512), "#bfe3f5")
    paint = ImageDraw.Draw(image)
    paint.rectangle((0, 380, 640, 512), fill="#7cb860")
    paint.ellipse((500, 40, 590, 130), fill="#f7d04a")
    paint.rectangle((190, 230, 450, 420), fill="#e9c9a0", outline="#6b4a2f", width=4)
    paint.polygon([(160, 235), (320, 110), (480, 235)], fill="#b5493b", outline="#6b4a2f")
    paint.rectangle((290, 310, 350, 420), fill="#7a5230")
    for left in (220, 370):
        paint.rectangle((left, 270, left + 50, 320), fill="#dff1fa", outline="#6b4a2f", width=3)
    return image
