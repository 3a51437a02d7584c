"""Strokes, their ink, and undoing them."""

import numpy as np
import pytest

from core.preprocessing.ink import Stroke, StrokePoint, render
from gui.canvas.drawing import Drawing


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


def test_a_stroke_equals_its_segments():
    points = tuple(StrokePoint(50 + i * 7, 60 + (i * i) % 90, 18) for i in range(20))
    drawing = Drawing()
    drawing.begin(points[0], erases=False)
    for point in points[1:]:
        drawing.extend(point)
    assert np.array_equal(drawing.ink, render([Stroke(points)]))
