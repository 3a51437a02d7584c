"""The animated picture at the head of the README: draw, look inside, ask why.

python -m docs.inside_animation FILE
"""

import os
import sys
from collections.abc import Sequence
from itertools import pairwise

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PIL import Image, ImageDraw
from PySide6.QtCore import QEvent, QLineF, QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from docs.inside_scenes import wait_until
from gui.main_window import MainWindow
from gui.session.settings import Settings
from gui.style.theme import ThemeChoice
from tests.support.handwriting import on_canvas
from tests.support.network import at, click_at, column_of, point_at, view_of
from tests.support.pointer import canvas_of, send_mouse, settle

_SIZE = (1280, 720)
_SHOWN = (960, 540)
_COLORS = 256
_COLOURED = (345, 50, 735, 500)  # px of a shown frame; the rest is greys and one blue
_PEN_STEP = 26  # px, a frame
_ARROW = [(0, 0), (0, 17), (4, 13), (7, 19), (10, 18), (7, 12), (12, 12)]


class Film:
    """Frames of a window, each with its time in milliseconds."""

    def __init__(self, window: QWidget):
        self._window = window
        self._frames: list[Image.Image] = []
        self._times: list[int] = []

    def take(self, milliseconds: int, pointer: QPointF | None = None) -> None:
        """pointer: where an arrow is painted, in the window."""
        settle()
        grabbed = self._window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        rows = np.frombuffer(grabbed.constBits(), np.uint8)
        rows = rows.reshape(grabbed.height(), grabbed.bytesPerLine())[:, : grabbed.width() * 3]
        frame = Image.fromarray(rows.reshape(grabbed.height(), grabbed.width(), 3).copy())
        if pointer is not None:
            arrow = [(pointer.x() + x, pointer.y() + y) for x, y in _ARROW]
            ImageDraw.Draw(frame).polygon(arrow, fill="black", outline="white")
        self._frames.append(frame.resize(_SHOWN, Image.Resampling.LANCZOS))
        self._times.append(milliseconds)

    def save(self, path: str) -> None:
        """All frames share their colours, so that nothing flickers."""
        last = self._frames[-1]
        parts = [last, *(frame.crop(_COLOURED) for frame in self._frames)]
        sheet = Image.new("RGB", (_SHOWN[0], sum(part.height for part in parts)))
        top = 0
        for part in parts:
            sheet.paste(part, (0, top))
            top += part.height
        palette = sheet.quantize(_COLORS, kmeans=2)
        first, *rest = [
            frame.quantize(palette=palette, dither=Image.Dither.NONE) for frame in self._frames
        ]
        first.save(
            path, save_all=True, append_images=rest, duration=self._times, loop=0, optimize=False
        )


def main(arguments: Sequence[str]) -> None:
    os.environ.pop("INKLING_DATA", None)  # MNIST's digits are not ours to print
    app = QApplication([])
    Settings().theme = ThemeChoice.LIGHT
    window = MainWindow()
    window.resize(*_SIZE)
    window.show()
    app.processEvents()
    window.session.choose_model("digits-cnn")
    film = Film(window)
    film.take(500)
    draw(film, window)
    run(film, window)
    window.findChild(QWidget, "why_button").click()
    page = window.workbench.look_panel.why_page
    wait_until(lambda: bool(page.texts[2]))
    page.show_neighbours(None)
    film.take(2400)
    page.findChild(QWidget, "why_9_button").click()
    film.take(2400)
    window.close()
    film.save(arguments[0])


def draw(film: Film, window: MainWindow) -> None:
    """A 4, stroke by stroke, as the pen goes."""
    canvas = canvas_of(window)
    for points in on_canvas("4", size=0.75):
        corners = [canvas.widget_position(x, y) for x, y in points]
        send_mouse(canvas, QEvent.Type.MouseButtonPress, corners[0])
        for start, end in pairwise(corners):
            steps = max(1, round(QLineF(start, end).length() / _PEN_STEP))
            for step in range(1, steps + 1):
                position = start + (end - start) * step / steps
                send_mouse(canvas, QEvent.Type.MouseMove, position)
                film.take(80, QPointF(canvas.mapTo(window, position)))
        send_mouse(canvas, QEvent.Type.MouseButtonRelease, corners[-1])
    view_of(window).sort()
    film.take(1200)


def run(film: Film, window: MainWindow) -> None:
    """Some pixels of a map pointed at, then a neuron and a score clicked."""
    view = view_of(window)

    def pointer(point: QPointF) -> QPointF:
        return QPointF(view.viewport().mapTo(window, at(view, point)))

    cell = column_of(view, "conv_2").cell(1)
    for across, down in ((0.35, 0.3), (0.4, 0.45), (0.55, 0.5), (0.6, 0.7)):
        point = cell.topLeft() + QPointF(cell.width() * across, cell.height() * down)
        point_at(view, point)
        film.take(650, pointer(point))
    strongest = int(view.activations.values["dense_1"].argmax())
    for layer, unit in (("dense_1", strongest), ("logits", 4)):
        point = column_of(view, layer).cell(unit).center()
        click_at(view, point)
        film.take(2200, pointer(point))


if __name__ == "__main__":
    main(sys.argv[1:])
