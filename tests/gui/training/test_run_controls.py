"""The left column: what is said and what can be pressed while a training goes."""

from PySide6.QtWidgets import QProgressBar

from gui.training.words import TrainingState
from tests.support.pointer import label
from tests.support.training import becomes, button, points, start_long


def test_the_curves_grow_and_the_progress_is_said(qtbot, drawer, trainer):
    start_long(qtbot, drawer, trainer)
    seen = points(drawer)
    qtbot.waitUntil(lambda: points(drawer) > seen, timeout=20_000)
    qtbot.waitUntil(lambda: points(drawer, "accuracy_plot") > seen + 5, timeout=20_000)
    assert label(drawer, "run_summary") == "Dense, 128 + 128 · 3 epochs · seed 1"
    assert label(drawer, "run_title") == "Tutorial"
    assert " of 1000 · " in label(drawer, "progress_label")
    assert label(drawer, "progress_label").endswith(" left")
    assert label(drawer, "speed_label") == "9000 pictures/s"
    assert drawer.findChild(QProgressBar, "training_bar").accessibleName() == (
        "Progress of the training"
    )


def test_pause_and_go_on(qtbot, drawer, trainer):
    start_long(qtbot, drawer, trainer)
    pause = button(drawer, "pause_button")
    pause.click()
    becomes(qtbot, drawer, TrainingState.PAUSED)
    assert pause.text() == "Go On"
    assert label(drawer, "speed_label") == "paused"
    pause.click()
    becomes(qtbot, drawer, TrainingState.TRAINING)
    assert pause.text() == "Pause"
