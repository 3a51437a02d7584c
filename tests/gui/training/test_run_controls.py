"""The left column: what is said and what can be pressed while a training goes."""

from PySide6.QtWidgets import QProgressBar, QScrollArea, QWidget

from core.runs.log import RunLog
from core.runs.presets import PRESETS
from core.runs.protocol import EpochEnded, Started, Working
from gui.training.results.run_view import TrainingCurves
from gui.training.run_controls import TrainingProgress
from gui.training.train_page import TrainPage
from gui.training.words import TrainingState
from gui.window.pages import TrainingPages
from tests.support.buttons import button
from tests.support.pointer import label, settle
from tests.support.training import becomes, choose_preset, points, record, start_long, write_setting


def test_the_curves_grow_and_the_progress_is_said(qtbot, training_window, trainer):
    start_long(qtbot, training_window, trainer)
    seen = points(training_window)
    qtbot.waitUntil(lambda: points(training_window) > seen, timeout=20_000)
    qtbot.waitUntil(lambda: points(training_window, "accuracy_plot") > seen + 5, timeout=20_000)
    assert label(training_window, "run_summary") == "Dense, 128 + 128 · 3 epochs · seed 1"
    assert label(training_window, "run_title") == "Tutorial"
    assert " of 1000 · " in label(training_window, "progress_label")
    assert label(training_window, "progress_label").endswith(" left")
    assert label(training_window, "speed_label") == "9000 pictures/s"
    assert training_window.findChild(QProgressBar, "training_bar").accessibleName() == (
        "Progress of the training"
    )


def test_the_left_panel_keeps_its_width_whatever_is_said(training_window):
    page = training_window.findChild(TrainPage)
    page.begin(PRESETS["tutorial"].settings)
    page.show_state(TrainingState.TRAINING)
    left = training_window.findChild(QWidget, "training_setup")
    widths = set()
    for on in ("trainer", "data", "model", "test"):
        page.show_working(Working(on, 0.5))
        settle()
        widths.add(left.width())
    assert len(widths) == 1


def test_what_is_not_shown_any_more_makes_nothing_scroll(training_window):
    training_window.resize(1280, 640)
    page = training_window.findChild(TrainPage)
    page.setup.show_presets({"tutorial": PRESETS["tutorial"]})
    page.begin(PRESETS["tutorial"].settings)
    for each in (TrainingState.TRAINING, TrainingState.COMPARING, TrainingState.READY):
        page.show_state(each)
        settle()
    left = training_window.findChild(QWidget, "training_setup")
    assert left.findChild(QScrollArea).verticalScrollBar().maximum() == 0


def test_pause_and_go_on(qtbot, training_window, trainer):
    start_long(qtbot, training_window, trainer)
    pause = button(training_window, "pause_button")
    pause.click()
    becomes(qtbot, training_window, TrainingState.PAUSED)
    assert pause.text() == "Go On"
    assert label(training_window, "speed_label") == "paused"
    pause.click()
    becomes(qtbot, training_window, TrainingState.TRAINING)
    assert pause.text() == "Pause"


def test_learning_by_heart_is_said_and_withdrawn(qtbot):
    progress = TrainingProgress()
    qtbot.addWidget(progress)
    progress.begin(PRESETS["tutorial"].settings)
    progress.show_started(Started(500, 5_000, 10_000, 3, 15, note="Few pictures."))

    def said_after(overfits: bool) -> str:
        progress.show_epoch(EpochEnded(1, 3, 1.0, 0.1, 0.9, 0.2, 0.8, overfits))
        return label(progress, "over_fitting_label")

    assert said_after(False) == "Few pictures."
    assert said_after(True) == "It now learns the pictures by heart."
    assert said_after(False) == "Few pictures."


def test_the_curves_say_what_they_are_and_withdraw_the_gap(qtbot):
    curves = TrainingCurves()
    qtbot.addWidget(curves)
    assert curves.loss.toolTip() == (
        "Training: a moving mean over the latest tenth of an epoch, while it learns. Validation: "
        "measured after each epoch, on pictures held back."
    )
    for epoch, overfits, shaded in ((1, False, None), (2, True, 1), (3, False, None)):
        curves.add_epoch(EpochEnded(epoch, 3, 1.0, 0.1, 0.9, 0.2, 0.8, overfits))
        qtbot.waitUntil(lambda shaded=shaded: curves.loss.gap_from == shaded, timeout=2_000)
    assert len(curves.loss.curves[0].points) == 3


def test_each_preset_says_what_it_took_and_came_to_on_this_computer(window, trainer, monkeypatch):
    RunLog("digits").add(record("tutorial", 0.9712, 14.2, outcome="kept"))
    monkeypatch.setattr(TrainingPages, "may_close", lambda *_: True)
    button(window, "retrain_button").click()
    assert button(window, "tutorial_tab").accessibleDescription() == (
        "3 epochs · 14 s here · 97.1 %"
    )
    assert button(window, "quick_tab").accessibleDescription() == "3 epochs · 97 %"
    assert label(window, "start_note") == (
        "About 14 s on this computer. Your model stays until you keep the new one."
    )
    write_setting(window, "epochs", "6")
    assert label(window, "start_note").startswith("About 28 s on this computer.")
    write_setting(window, "epochs", "x")
    assert label(window, "start_note") == "✕ Epochs are 1 to 10,000, or 0."
    choose_preset(window, "Quick")
    assert label(window, "start_note") == "Your model stays until you keep the new one."


def test_a_training_that_ended_tells_what_the_next_will_take(compared):
    button(compared, "discard_button").click()
    assert " here" in button(compared, "tutorial_tab").accessibleDescription()
