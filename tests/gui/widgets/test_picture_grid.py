"""Small pictures in rows: as many in each as there is space, all of them told."""

import base64

import numpy as np
import pytest
from PySide6.QtGui import QColor

from core.images.pixels import encode_png
from gui.widgets.picture_grid import PictureGrid, Thumbnail


def thumbnail(color: tuple[int, int, int], caption: str) -> Thumbnail:
    png = encode_png(np.full((4, 4, 3), color, np.uint8))
    return Thumbnail(base64.b64encode(png).decode(), caption, f"all of {caption}")


@pytest.fixture
def grid(qtbot) -> PictureGrid:
    made = PictureGrid("Mistakes", 40)
    qtbot.addWidget(made)
    made.show_thumbnails([thumbnail((255, 0, 0), "4"), thumbnail((0, 0, 255), "9")] * 3)
    return made


def test_a_narrower_grid_is_higher(grid):
    heights = [grid.heightForWidth(width) for width in (1000, 150, 50)]
    assert heights == sorted(heights)
    assert heights[0] < heights[1] < heights[2]


def test_pictures_are_painted_in_their_order(grid):
    grid.resize(1000, grid.heightForWidth(1000))
    shown = grid.grab().toImage()
    row = [shown.pixelColor(x, 20) for x in range(0, 300)]
    reds = [x for x, color in enumerate(row) if color == QColor(255, 0, 0)]
    blues = [x for x, color in enumerate(row) if color == QColor(0, 0, 255)]
    assert min(reds) < min(blues)


def test_all_of_them_are_told(grid):
    assert grid.accessibleDescription().startswith("all of 4, all of 9, ")
    grid.show_thumbnails([])
    assert grid.accessibleDescription() == ""
    assert grid.thumbnails == ()
