"""A training as it goes: the first pictures, what the first layer looks for, then the comparison in
their place."""

import base64

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from core.images.decoder import encode_png
from gui.style.images import TOP, color_of
from gui.training.results.confusion_matrix import ConfusionMatrix
from gui.training.results.curve_plot import CurvePlot
from gui.training.results.mistakes import ClassMistakes
from gui.training.results.run_view import FiltersPicture, RunView
from gui.widgets.picture_grid import PictureGrid
from tests.support.training import start_long


def test_the_first_training_pictures_have_their_labels(qtbot, training_window, trainer):
    start_long(qtbot, training_window, trainer)
    pictures = training_window.findChild(PictureGrid, "training_pictures")
    assert [each.caption for each in pictures.thumbnails] == list("0123456789012345678901234")


def test_over_fitting_is_named_and_its_gap_is_shaded(qtbot, training_window, trainer):
    start_long(qtbot, training_window, trainer)
    over_fitting = training_window.findChild(QLabel, "over_fitting_label")
    assert not over_fitting.isVisible()
    qtbot.waitUntil(over_fitting.isVisible, timeout=20_000)
    assert over_fitting.text() == "It now learns the pictures by heart."
    plot = training_window.findChild(CurvePlot, "loss_plot")
    qtbot.waitUntil(lambda: plot.gap_from == 2, timeout=2000)


@pytest.mark.parametrize("size", [(1024, 640), (1440, 900), (2560, 1440)])
def test_nothing_of_a_result_is_cut_off(compared, size):
    compared.resize(*size)
    QTest.qWait(50)
    view = compared.findChild(RunView)
    width = view.viewport().width()
    for kind in (CurvePlot, ConfusionMatrix, ClassMistakes, PictureGrid):
        for part in view.findChildren(kind):
            if part.isVisible():
                left = part.mapTo(view.viewport(), QPoint(0, 0)).x()
                assert 0 <= left <= left + part.width() <= width, part.objectName()
    for title in compared.findChild(QWidget, "comparison_table").findChildren(QLabel):
        assert title.width() >= title.sizeHint().width() or not title.text(), title.text()


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
    assert shown.accessibleName() == "What the first layer that learns looks for"
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
