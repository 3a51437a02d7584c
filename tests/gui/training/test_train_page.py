"""The page "Train": where the keyboard is, and how long a message stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.task import PETS
from gui.training.results.confusion_matrix import ConfusionMatrix
from gui.training.run_controls import TrainingSetup
from gui.training.train_page import TrainPage
from gui.training.words import TrainingState
from gui.widgets.picture_grid import PictureGrid
from tests.support.pointer import canvas_of
from tests.support.training import button, said, start_long


def test_the_keyboard_stays_with_who_draws_meanwhile(qtbot, training_window, trainer):
    start_long(qtbot, training_window, trainer)
    canvas_of(training_window).setFocus()

    training_window.findChild(TrainPage).show_state(TrainingState.COMPARING)
    assert canvas_of(training_window).hasFocus()

    button(training_window, "keep_button").setFocus()
    training_window.findChild(TrainPage).show_state(TrainingState.TRAINING)
    assert button(training_window, "pause_button").hasFocus()


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


def test_the_results_stay_after_keep_until_something_else_is_chosen(compared):
    page = compared.findChild(TrainPage)
    matrix = compared.findChild(ConfusionMatrix)
    button(compared, "keep_button").click()
    assert matrix.isVisible()
    assert said(compared) == "Kept. digits-mlp-0001 answers from now on."
    button(compared, "settings_tab").click()
    assert page.form.isVisible()
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
