"""A training as it goes: the first pictures, then the comparison in their place."""

from PySide6.QtWidgets import QLabel

from gui.training.results.curve_plot import CurvePlot
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
