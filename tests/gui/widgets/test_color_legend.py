"""The legend shows the colours that the pictures have."""

import pytest
from PySide6.QtGui import QImage

from gui.style.images import TOP, color_of
from gui.widgets.color_legend import ColorLegend


def painted(image: QImage) -> set[str]:
    row = image.height() // 2
    return {image.pixelColor(x, row).name() for x in range(image.width())}


@pytest.mark.parametrize("only_signed", [False, True])
def test_the_scales_that_are_meant_are_shown_from_end_to_end(qtbot, only_signed):
    legend = ColorLegend(only_signed=only_signed)
    qtbot.addWidget(legend)
    legend.resize(400, legend.sizeHint().height())
    colors = painted(legend.grab().toImage())
    signed = colors & {color_of(level, signed=True).name() for level in range(TOP + 1)}
    assert len(signed) > 20
    strength = colors & {color_of(level).name() for level in range(TOP + 1)}
    assert (len(strength) > 20) is not only_signed


def test_it_is_told_what_the_colours_mean(qtbot):
    legend = ColorLegend(only_signed=True)
    qtbot.addWidget(legend)
    assert legend.accessibleName() == "Colours: blue speaks against, orange for"
    assert legend.toolTip() == legend.accessibleName()
