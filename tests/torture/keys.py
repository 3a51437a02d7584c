"""Keys and dropped photos of chance in the whole window: nothing is stored or drawn unasked."""

import random
import tempfile
from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import QApplication

from gui.main_window import MainWindow
from tests.support.key_walk import SIZES, KeyWalk, nothing_waits
from tests.support.photos import paper
from tests.support.windows import delete_closed_windows
from tests.torture.hunt import Hunt


def attack(hunt: Hunt) -> None:
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder, nothing_waits():
        photos = [str(Path(folder) / f"{number}.png") for number in ("7", "204", "13")]
        for path in photos:
            Image.fromarray(paper(Path(path).stem)).save(path)
        while not hunt.over:
            walk_in_new_window(hunt, photos)
            application.processEvents()


def walk_in_new_window(hunt: Hunt, photos: list[str]) -> None:
    """Thirty steps in one of the sizes; the window must close whatever is under way."""
    window = MainWindow()
    window.resize(*hunt.chance.choice(SIZES))
    window.show()
    walk = KeyWalk(window, photos)
    hunt.trying()
    walk.walk(random.Random(hunt.chance.random()), 30)
    steps = ", ".join(walk.taken).encode()
    for found in walk.found:
        hunt.found(found, steps)
    if not window.close():
        hunt.found("the window stayed open", steps)
    delete_closed_windows()
