"""Keys and dropped photos of chance in the whole window: nothing is stored or drawn unasked."""

import random
import shutil
import tempfile
from pathlib import Path

from PIL import Image
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from core.files.paths import user_data_folder
from gui.main_window import MainWindow
from tests.support.key_walk import SIZES, KeyWalk, nothing_waits
from tests.support.photos import paper
from tests.support.windows import delete_closed_windows
from tests.torture.hunt import Hunt

_WALKS = 40  # in one window: to open one takes long, and what was a window costs memory


def attack(hunt: Hunt) -> None:
    application = QApplication([])
    said: list[str] = []
    qInstallMessageHandler(lambda _kind, _where, text: said.append(text))
    with tempfile.TemporaryDirectory() as folder, nothing_waits():
        photos = [str(Path(folder) / f"{number}.png") for number in ("7", "204", "13")]
        for path in photos:
            Image.fromarray(paper(Path(path).stem)).save(path)
        while not hunt.over:
            walk_in_new_window(hunt, photos)
            application.processEvents()
            for text in said:
                if text.startswith("QPainter"):
                    hunt.found(text)
            said.clear()
            shutil.rmtree(user_data_folder() / "corrections", ignore_errors=True)


def walk_in_new_window(hunt: Hunt, photos: list[str]) -> None:
    """Some walks of thirty steps, each in one of the sizes, until something is found or the window
    closed; it must close whatever is under way."""
    window = MainWindow()
    window.show()
    taken: list[str] = []
    for _ in range(_WALKS):
        if hunt.over or not window.isVisible():
            break
        window.resize(*hunt.chance.choice(SIZES))
        window.workbench.canvas_panel.take_focus()
        walk = KeyWalk(window, photos)
        hunt.trying()
        before = hunt.findings
        walk.walk(random.Random(hunt.chance.random()), 30)
        taken += [*walk.taken, "next walk"]
        for found in walk.found:
            hunt.found(found, ", ".join(taken).encode())
        if hunt.findings > before:
            break
    if window.isVisible() and not window.close():
        hunt.found("the window stayed open", ", ".join(taken).encode())
    delete_closed_windows()
