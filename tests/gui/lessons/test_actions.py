"""What a lesson does for the learner, by the ways that their own hand takes."""

import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton, QSpinBox, QWidget

from core.errors import LessonError
from core.lessons.lesson import Action, read_lesson, shipped_files
from core.task import LETTERS
from gui.lessons.actions import Doer, Parts, find_shown, find_task
from tests.support.pointer import canvas_of, settle


@pytest.fixture
def do(window):
    doer = Doer(
        Parts(
            window,
            window.session,
            window.drawing,
            window.pages.open,
            lambda: window.pages.page,
            lambda: window.training.controller,
            window.menu_actions.tabs,
        )
    )

    def act(verb: str, *words: str) -> None:
        doer.do(Action(verb, words))
        settle()

    return act


@pytest.mark.parametrize("digit", "0123456789")
def test_every_digit_is_drawn_and_read(window, do, digit):
    do("draw", digit)
    assert window.session.answer.text == digit
    strokes = len(window.drawing.strokes)
    do("draw", digit)
    assert len(window.drawing.strokes) == strokes
    do("clear")
    assert window.drawing.is_empty


def test_pages_tabs_tasks_and_models_are_chosen(window, do):
    do("open", "data")
    assert window.pages.page == "data"
    do("tab", "why")
    assert window.pages.page == "try"
    assert window.findChild(QPushButton, "why_button").isChecked()
    do("model", "digits-mlp")
    assert window.session.model_name == "digits-mlp"
    do("task", "letters")
    assert window.session.task == LETTERS


def test_buttons_are_pressed_and_fields_filled(window, do):
    do("open", "data")
    do("set", "go_to_index", "0")
    assert window.findChild(QSpinBox, "go_to_index").value() == 0
    do("press", "numbers_tab")
    assert find_shown(window, "numbers_tab").isChecked()
    do("open", "try")
    do("set", "pen_width_slider", "20")
    assert window.workbench.canvas_panel.width_slider.value() == 20
    with pytest.raises(LessonError):
        do("press", "numbers_tab")
    assert window.findChild(QCheckBox, "wrong_filter") is not None


def test_what_cannot_be_seen_is_not_found(window):
    assert find_shown(window, "drawing_canvas") is canvas_of(window)
    window.pages.open("data")
    assert find_shown(window, "drawing_canvas") is None


def test_a_task_that_is_not_there_is_said():
    with pytest.raises(LessonError) as refusal:
        find_task("birds")
    assert str(refusal.value) == (
        "This lesson is for the task “birds”, which is not on this computer. Make it under My "
        "Classes, or choose another lesson."
    )


def test_what_the_lessons_frame_press_and_set_is_there(window):
    for page in ("data", "train", "models", "try"):
        window.pages.open(page)
    window.dialogs.show_custom_tasks()
    settle()
    there = {each.objectName() for each in window.findChildren(QWidget)}
    lessons = [read_lesson(path) for path in shipped_files()]
    steps = [step for lesson in lessons for step in lesson.steps]
    used = {step.where for step in steps if step.where}
    used |= {each.words[0] for step in steps for each in step.do if each.verb in ("press", "set")}
    assert used - there == set()
    assert len(used) > 20
