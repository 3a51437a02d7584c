"""What the first layer looks for is seen while it learns."""

import base64

import numpy as np
from PySide6.QtGui import QColor

from core.images.decoder import encode_png
from gui.style.images import TOP, color_of
from gui.training.results.filters_picture import FiltersPicture
from tests.support.training import start_long


def png(levels: np.ndarray) -> str:
    return base64.b64encode(encode_png(levels.astype(np.uint8))).decode()


def test_weights_have_the_colours_of_their_signs(qtbot):
    shown = FiltersPicture()
    qtbot.addWidget(shown)
    shown.resize(264, 150)
    empty = shown.grab().toImage()
    shown.show_weights("conv_1", png(np.array([[0, 127], [TOP, 255]])))
    assert shown.grab().toImage() != empty
    image = shown.image
    assert image.pixelColor(0, 0) == color_of(0, signed=True)
    assert image.pixelColor(1, 0) == color_of(127, signed=True)
    assert image.pixelColor(0, 1) == color_of(TOP, signed=True)
    assert image.pixelColor(1, 1).alpha() == 0
    assert color_of(127, signed=True) == QColor(247, 247, 247)
    assert shown.accessibleDescription() == "conv_1"
    assert shown.accessibleName() == "What the first layer looks for"
    assert shown.toolTip() == (
        "The weights of its first units, changing as it learns: orange where ink speaks for a "
        "unit, blue where against it, white where it does not matter."
    )
    shown.show_weights("", "")
    assert shown.image.isNull()


def test_they_change_while_it_learns(qtbot, training_window, trainer):
    start_long(qtbot, training_window, trainer)
    shown = training_window.findChild(FiltersPicture)
    qtbot.waitUntil(shown.isVisible, timeout=20_000)
    qtbot.waitUntil(lambda: not shown.image.isNull(), timeout=20_000)
    before = shown.image
    qtbot.waitUntil(lambda: shown.image != before, timeout=20_000)
    assert shown.accessibleDescription().startswith("dense_")
