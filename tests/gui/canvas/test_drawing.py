"""Strokes, undone and done again, and when they are answered."""

import numpy as np
import pytest
from PySide6.QtCore import QObject

from core.preprocessing.ink import Stroke, StrokePoint, render
from gui.canvas.drawing import AnswerTimer, Drawing


@pytest.fixture
def drawing() -> Drawing:
    return Drawing()


def test_undo_in_the_middle_of_a_stroke_keeps_that_stroke(drawing):
    for x in (100, 300):
        drawing.begin(StrokePoint(x, 100, 16), erases=False)
        drawing.extend(StrokePoint(x, 300, 16))
        if x == 100:
            drawing.finish()
    drawing.undo_stack.undo()
    drawing.extend(StrokePoint(350, 300, 16))
    drawing.finish()

    assert len(drawing.strokes) == 1
    np.testing.assert_array_equal(drawing.ink, render(drawing.strokes))


def test_clearing_white_paper_is_nothing_to_undo(drawing):
    drawing.clear()
    assert drawing.undo_stack.count() == 0


def test_who_draws_all_day_can_undo_the_latest_500_strokes(drawing):
    for x in range(600):
        drawing.begin(StrokePoint(x, 100, 16), erases=False)
        drawing.finish()
    assert (len(drawing.strokes), drawing.undo_stack.count()) == (600, 500)
    while drawing.undo_stack.canUndo():
        drawing.undo_stack.undo()
    assert [stroke.points[0].x for stroke in drawing.strokes] == [*range(100)]


def test_a_stroke_equals_its_segments():
    points = tuple(StrokePoint(50 + i * 7, 60 + (i * i) % 90, 18) for i in range(20))
    drawing = Drawing()
    drawing.begin(points[0], erases=False)
    for point in points[1:]:
        drawing.extend(point)
    assert np.array_equal(drawing.ink, render([Stroke(points)]))


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
