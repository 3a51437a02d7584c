"""The map of a data set, as it is painted."""

import os
import subprocess
import sys

from tests.support.paths import ROOT

# How many pixels of a picture of the map have the colour of its dots.
PAINTED = """
import numpy as np
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from core.explain.neighbours import map_of
from gui.datasets.sample_map import SampleMap

app = QApplication([])
shown = SampleMap()
shown.resize(300, 300)
shown.show_map(map_of(np.eye(3, dtype=np.float32)), np.zeros(3, np.int32), ("0",))
picture = shown.grab().toImage()
color = QColor("#4e79a7").rgb()
size = range(picture.width())
print(sum(picture.pixel(x, y) == color for x in size for y in range(picture.height())))
"""


def dots(scale: str) -> int:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
    environment["PYTHONPATH"] = str(ROOT)
    command = [sys.executable, "-c", PAINTED]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return int(run.stdout)


def test_dots_are_as_large_on_a_screen_of_many_pixels():
    usual = dots("1")
    assert usual >= 3  # dots, at least the middle of each
    assert dots("2") >= 3 * usual
