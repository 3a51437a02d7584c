"""Strokes to ink."""

import json

import numpy as np
import pytest

from core.preprocessing.ink import (
    CANVAS_HEIGHT,
    CANVAS_WIDTH,
    STROKES_VERSION,
    Stroke,
    StrokePoint,
    blank_ink,
    draw_segment,
    draw_stroke,
    render,
    strokes_in,
    strokes_json,
)

SOFT_EDGE = 2  # px that OpenCV's smooth edges add to a mark

STROKES = (
    Stroke((StrokePoint(100.5, 200.25, 18), StrokePoint(-3, 640, 17.5))),
    Stroke((StrokePoint(1, 2, 30),), erases=True),
)


def stroke(*points: tuple[float, float], width: float = 18, erases: bool = False) -> Stroke:
    return Stroke(tuple(StrokePoint(x, y, width) for x, y in points), erases)


def test_no_strokes_are_an_empty_canvas():
    ink = render([])

    assert ink.shape == (CANVAS_HEIGHT, CANVAS_WIDTH)
    assert ink.dtype == np.uint8
    assert not ink.any()


@pytest.mark.parametrize("width", [6, 18, 36])
def test_a_dot_is_a_disc_as_wide_as_the_pen(width):
    ink = render([stroke((100, 200), width=width)])

    diameter = 2 * np.sqrt(ink.astype(float).sum() / 255 / np.pi)
    rows, columns = np.nonzero(ink > 127)
    assert width <= diameter <= width + SOFT_EDGE
    assert rows.mean() == pytest.approx(200, abs=0.5)
    assert columns.mean() == pytest.approx(100, abs=0.5)


@pytest.mark.parametrize("width", [6, 17, 36])
def test_a_line_is_as_wide_as_the_pen_and_has_round_ends(width):
    ink = render([stroke((100, 100), (300, 100), width=width)])

    assert width <= np.count_nonzero(ink[:, 200]) <= width + 2 * SOFT_EDGE
    half = width // 2
    assert ink[100, 100 - half + 1] > 127
    assert ink[100 - half, 100 - half] == 0


def test_an_eraser_takes_ink_away_where_it_passes():
    line = stroke((100, 100), (300, 100))

    ink = render([line, stroke((200, 50), (200, 150), erases=True)])

    assert ink[100, 200] == 0
    assert ink[100, 120] == 255


def test_ink_comes_back_over_what_was_erased():
    over = stroke((200, 60), (200, 140))

    ink = render([stroke((100, 100), (300, 100)), stroke((200, 100), erases=True), over])

    assert ink[100, 200] == 255


def test_a_whole_stroke_equals_its_segments_drawn_one_by_one():
    drawn = stroke((50.3, 60.7), (120.1, 90.9), (130, 200), (131.4, 203.2))
    step_by_step = blank_ink()
    draw_segment(step_by_step, drawn.points[0], drawn.points[0])
    for start, end in zip(drawn.points, drawn.points[1:], strict=False):
        draw_segment(step_by_step, start, end)

    whole = blank_ink()
    draw_stroke(whole, drawn)

    assert np.array_equal(whole, step_by_step)


def test_a_quarter_of_a_pixel_makes_a_difference():
    here, there = render([stroke((100, 100))]), render([stroke((100.25, 100))])

    assert not np.array_equal(here, there)


def test_the_same_strokes_give_the_same_ink():
    strokes = [stroke((10, 10), (400.5, 300.25)), stroke((30, 300))]

    assert np.array_equal(render(strokes), render(strokes))


def test_what_lies_outside_the_canvas_is_cut_off():
    ink = render([stroke((-500, 100), (2_000, 100)), stroke((9_999, 9_999))])

    assert (ink[100] == 255).all()
    assert not ink[300:].any()


def content(version=STROKES_VERSION, points=((1.0, 2.0, 18.0),), erases=False) -> bytes:
    strokes = [{"points": points, "erases": erases}]
    return json.dumps({"version": version, "strokes": strokes}).encode()


def test_what_is_written_is_read_back():
    assert strokes_in(strokes_json(STROKES)) == STROKES
    assert strokes_in(strokes_json([])) == ()


@pytest.mark.parametrize(
    "unusable",
    [
        b"",
        b"[]",
        b"\xff",
        b"[" * 100_000,
        content(version=STROKES_VERSION + 1),
        content(points=[]),
        content(points=[[1, 2]]),
        content(points=[[1, 2, -1]]),
        content(points=[[1, 1e9, 18]]),
        content(points=[[float("nan"), 1, 18]]),
        content(points=[["left", 1, 18]]),
    ],
)
def test_what_cannot_be_understood_has_no_strokes(unusable):
    assert strokes_in(content()) != ()
    assert strokes_in(unusable) == ()
