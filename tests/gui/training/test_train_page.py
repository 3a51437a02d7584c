"""The page "Train": where the keyboard is, and how long a message stands."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from core.runs.log import RunLog
from core.runs.presets import PRESETS
from core.runs.protocol import Evaluated, Figures, Started
from core.runs.settings import FEW_PHOTOS, RunSettings
from core.task import PETS
from gui.training.results.confusion_matrix import ConfusionMatrix
from gui.training.run_controls import TrainingSetup
from gui.training.train_page import TrainPage
from gui.training.words import TrainingState
from gui.widgets.picture_grid import PictureGrid
from tests.support.buttons import button
from tests.support.pointer import canvas_of, label, settle
from tests.support.tasks import choose
from tests.support.training import FAKE, choose_preset, points, said, start_long, state


def test_the_keyboard_stays_with_who_draws_meanwhile(qtbot, training_window, trainer):
    start_long(qtbot, training_window, trainer)
    canvas_of(training_window).setFocus()

    training_window.findChild(TrainPage).show_state(TrainingState.COMPARING)
    assert canvas_of(training_window).hasFocus()

    button(training_window, "keep_button").setFocus()
    training_window.findChild(TrainPage).show_state(TrainingState.TRAINING)
    assert button(training_window, "pause_button").hasFocus()


def test_the_keyboard_stays_on_the_page_until_there_is_a_result(qtbot, training_window, trainer):
    start_long(qtbot, training_window, trainer)
    page = training_window.findChild(TrainPage)
    button(training_window, "pause_button").setFocus()

    page.show_state(TrainingState.FINISHING)
    bar = training_window.findChild(QWidget, "training_bar")
    assert bar.hasFocus()
    QTest.keyClick(bar, Qt.Key.Key_Space)
    assert state(training_window) is TrainingState.TRAINING  # nothing was cancelled

    page.show_state(TrainingState.COMPARING)
    assert button(training_window, "details_button").hasFocus()


def test_keep_and_discard_are_of_equal_rank_and_enter_decides_nothing(compared):
    keep, discard = button(compared, "keep_button"), button(compared, "discard_button")
    assert keep.property("primary") == discard.property("primary")
    assert keep.text() == "Keep as a Version"
    assert keep.width() == discard.width()
    assert button(compared, "details_button").hasFocus()
    for focused in (button(compared, "details_button"), keep, discard):
        focused.setFocus()
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QTest.keyClick(focused, key)
    assert compared.training.controller.state is TrainingState.COMPARING


def test_enter_begins_a_training_and_does_not_end_it(training_window, trainer):
    trainer(*FAKE, "200", "0.05")
    start = button(training_window, "start_button")
    start.setFocus()
    QTest.keyClick(start, Qt.Key.Key_Return)
    state = training_window.training.controller
    assert state.state is TrainingState.TRAINING
    cancel = button(training_window, "cancel_button")
    cancel.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(cancel, key)
    assert state.state is TrainingState.TRAINING


def test_what_was_left_out_is_still_said_when_a_quick_training_is_over(training_window):
    page = training_window.findChild(TrainPage)
    page.begin(RunSettings("cups", "own", "", data=(), preset=FEW_PHOTOS))
    assert label(page, "progress_label") == "Starting…"
    note = "Mug has only 1 photo and is left out; with two or more it can be learned."
    page.show_started(Started(20, 20, 20, 15, 1, note=note))
    figures = Figures(20, 0.9, 0.7, 0.97, 0.3, 0.1, (0.9, 0.9), ((9, 1), (1, 9)))
    page.show_evaluated(Evaluated("candidate", "test", figures))

    page.show_candidate(("cup", "glass"))

    assert label(page, "comparison_sentence").replace("\N{NO-BREAK SPACE}", " ") == (
        "The new model is right on 18 of 20 pictures, so of many more like them on 70 % to 97 %. "
        "Mug has only 1 photo and is left out; with two or more it can be learned."
    )


def background(tab) -> QColor:
    """The colour at the edge of a name that may be chosen, and of what is behind it."""
    shown = tab.parentWidget().grab().toImage()
    return shown.pixelColor((tab.pos() + QPoint(6, 6)) * shown.devicePixelRatio())


@pytest.mark.parametrize("decision", ["keep_button", "discard_button"])
def test_after_a_decision_the_keyboard_is_at_its_result_and_nothing_starts_by_enter(
    compared, decision
):
    button(compared, decision).setFocus()
    button(compared, decision).click()
    assert button(compared, "result_tab").hasFocus()
    QTest.keyClick(compared.focusWidget(), Qt.Key.Key_Return)
    assert state(compared) is TrainingState.READY
    QTest.keyClick(compared.focusWidget(), Qt.Key.Key_Left)
    assert compared.findChild(TrainPage).form.isVisible()


def test_the_results_stay_after_keep_until_something_else_is_chosen(compared):
    page = compared.findChild(TrainPage)
    matrix = compared.findChild(ConfusionMatrix)
    button(compared, "keep_button").click()
    assert matrix.isVisible()
    assert said(compared) == "Kept. digits-mlp-0001 answers from now on."
    settings = button(compared, "settings_tab")
    settings.click()
    assert page.form.isVisible()
    settle()
    assert settings.width() < 2 * settings.sizeHint().width()
    assert background(settings) != background(button(compared, "result_tab"))
    button(compared, "result_tab").click()
    assert matrix.isVisible()
    page.setup.preset_chosen.emit("quick")
    assert page.form.isVisible()
    compared.session.choose_task(PETS)
    assert page.form.isVisible()
    assert not button(compared, "result_tab").isVisible()


@pytest.mark.parametrize("decision", ["", "keep_button", "discard_button"])
def test_a_picture_that_is_clicked_opens_inside_with_its_model(qtbot, compared, decision):
    if decision:
        button(compared, decision).click()
    name = compared.session.model_name
    grid = compared.findChild(PictureGrid, "mistakes_grid")
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.place_of(1))
    assert compared.pages.page == "try"
    assert compared.workbench.look_panel.tab == "inside"
    selector = compared.workbench.model_selector
    if decision:
        assert compared.session.model_name == name
    else:
        assert compared.session.model_name == "candidate"
        assert selector.currentText().endswith(", not kept yet")
        compared.pages.open("train")
        button(compared, "discard_button").click()
        assert compared.session.model_name == name
        assert selector.findData("candidate") == -1


def test_what_was_missing_is_said_until_something_else_is_chosen(training_window):
    controller = training_window.training.controller
    for change in (
        lambda: training_window.findChild(TrainingSetup).preset_chosen.emit("quick"),
        lambda: training_window.session.choose_task(PETS),
        training_window.dialogs.data_changed.emit,
    ):
        controller.show_error("MNIST needs an 11 MB download once; everything else works.")
        change()
        assert said(training_window) == ""


def double_click(window, at: QPoint) -> None:
    """As the system tells it: the window finds out what is there."""
    QTest.mouseDClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)


def place_of(window, widget) -> QPoint:
    return widget.mapTo(window, widget.rect().center())


@pytest.mark.parametrize("size", [(1024, 640), (1440, 900)])
def test_a_double_click_on_start_starts_once(qtbot, training_window, trainer, size):
    training_window.resize(*size)
    QTest.qWait(0)
    trainer(*FAKE, "1000", "0.01")
    training_window.training.controller.close()
    at = place_of(training_window, button(training_window, "start_button"))
    double_click(training_window, at)
    run = training_window.training.controller.run
    assert state(training_window) is TrainingState.TRAINING
    qtbot.waitUntil(lambda: points(training_window) > 0, timeout=20_000)
    assert training_window.training.controller.run is run
    assert len(RunLog("digits").all()) == 1


@pytest.mark.parametrize("size", [(1024, 640), (1440, 900)])
def test_no_button_comes_under_the_pointer_by_itself(qtbot, compared, trainer, size):
    """Neither where Start was pressed, nor where one is about to press Cancel."""
    compared.resize(*size)
    QTest.qWait(0)
    places = {name: at_screen(compared, name) for name in ("keep_button", "discard_button")}
    button(compared, "discard_button").click()
    QTest.qWait(0)
    places["start_button"] = at_screen(compared, "start_button")
    start_long(qtbot, compared, trainer)
    places |= {name: at_screen(compared, name) for name in DURING}
    for name in DURING:
        assert not places[name].intersects(places["start_button"]), name
    for name in ("keep_button", "discard_button"):
        assert not places[name].intersects(places["cancel_button"]), name
        assert not places[name].intersects(places["start_button"]), name


@pytest.mark.parametrize("size", [(1024, 640), (1440, 900)])
def test_why_one_would_choose_a_preset_stands_whole_above_start(qtbot, training_window, size):
    training_window.resize(*size)
    reason = training_window.findChild(QWidget, "training_setup").findChild(QLabel, "muted")
    for preset in PRESETS.values():
        choose_preset(training_window, preset.title)
        qtbot.waitUntil(lambda: reason.height() >= reason.heightForWidth(reason.width()))
        assert reason.visibleRegion().boundingRect() == reason.rect()
        start = at_screen(training_window, "start_button")
        assert reason.mapTo(training_window, reason.rect().bottomLeft()).y() < start.top()


DURING = ("pause_button", "stop_button", "cancel_button")


def at_screen(window, name: str) -> QRect:
    shown = button(window, name)
    assert shown.isVisible()
    return QRect(shown.mapTo(window, QPoint(0, 0)), shown.size())


@pytest.mark.parametrize("name", ["keep_button", "discard_button"])
def test_a_double_click_on_a_decision_chooses_nothing_else(compared, name):
    page = compared.findChild(TrainPage)
    preset = page.setup.preset.name
    at = place_of(compared, button(compared, name))
    double_click(compared, at)
    assert state(compared) is TrainingState.READY
    assert page.setup.preset.name == preset
    assert page.view.isVisible()


def test_whose_training_it_is_is_said_while_another_task_is_looked_at(compared):
    titles = [each for each in compared.findChildren(QLabel, "panel_title") if each.isVisible()]
    assert "DIGITS" in [each.text() for each in titles]
    choose(compared, "Letters")
    assert button(compared, "keep_button").isVisible()
    assert "DIGITS" in [each.text() for each in titles if each.isVisible()]
