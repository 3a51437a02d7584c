"""The page "Train": where the keyboard is, and how long a message stands."""

import dataclasses

from core.runs.protocol import Evaluated
from core.task import PETS
from gui.training.run_controls import TrainingSetup
from gui.training.train_page import TrainPage
from gui.training.words import TrainingState
from tests.support.pointer import canvas_of
from tests.support.training import button, said, start_long


def test_the_keyboard_stays_with_who_draws_meanwhile(qtbot, drawer, trainer):
    start_long(qtbot, drawer, trainer)
    canvas_of(drawer).setFocus()

    drawer.findChild(TrainPage).show_state(TrainingState.COMPARING)
    assert canvas_of(drawer).hasFocus()

    button(drawer, "keep_button").setFocus()
    drawer.findChild(TrainPage).show_state(TrainingState.TRAINING)
    assert button(drawer, "pause_button").hasFocus()


def test_the_keyboard_is_at_what_is_advised(compared):
    assert button(compared, "keep_button").hasFocus()
    page = compared.findChild(TrainPage)
    worse = dataclasses.replace(page.view.comparison.test.new, accuracy=0.5, low=0.45, high=0.55)
    page.show_evaluated(Evaluated("candidate", "test", worse))
    page.show_candidate(tuple("0123456789"))
    page.take_focus()
    assert button(compared, "discard_button").hasFocus()
    assert button(compared, "keep_button").property("primary") == "false"


def test_what_was_missing_is_said_until_something_else_is_chosen(drawer):
    controller = drawer.training.controller
    for change in (
        lambda: drawer.findChild(TrainingSetup).preset_chosen.emit("quick"),
        lambda: drawer.session.choose_task(PETS),
        drawer.dialogs.data_changed.emit,
    ):
        controller.show_error("MNIST needs an 11 MB download once; everything else works.")
        change()
        assert said(drawer) == ""
