"""When a drawing that changes is answered."""

import pytest
from PySide6.QtCore import QObject

from gui.session.answer_timer import AnswerTimer


@pytest.fixture
def owner():
    return QObject()


@pytest.fixture
def timer(qapp, owner) -> AnswerTimer:
    return AnswerTimer(owner)


@pytest.fixture
def answers(timer) -> list[str]:
    """What was asked for, in order."""
    asked = []
    timer.due.connect(lambda: asked.append("due"))
    timer.rested.connect(lambda: asked.append("rested"))
    return asked


def test_the_first_change_of_a_turn_is_answered_at_once_and_the_others_together(
    timer, answers, qapp
):
    for _ in range(5):
        timer.change()
    assert answers == ["due"]
    qapp.processEvents()
    assert answers == ["due", "due"]


def test_what_is_answered_already_is_not_answered_again(timer, answers, qapp):
    timer.change()
    timer.change()
    timer.begin_answer()
    qapp.processEvents()
    assert answers == ["due"]


def test_a_pen_that_rests_is_told_once(timer, answers, qtbot):
    timer.wait_for_rest()
    qtbot.waitUntil(lambda: answers == ["rested"])
    timer.lift_pen()
    assert answers == ["rested"]


def test_a_lifted_pen_does_not_wait(timer, answers):
    timer.wait_for_rest()
    timer.lift_pen()
    assert answers == ["rested"]


def test_a_pen_that_moves_on_does_not_rest(timer, answers, qtbot):
    timer.wait_for_rest()
    timer.begin_answer()
    qtbot.wait(150)
    assert answers == []
