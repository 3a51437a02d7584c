"""Digits drawn by hand for the tests, as strokes: points x, y in a box of 100 x 100, y down."""

import math

import numpy as np

from core.preprocessing.ink import (
    CANVAS_HEIGHT,
    CANVAS_WIDTH,
    Stroke,
    StrokePoint,
    render,
)

Points = list[tuple[float, float]]


def _arc(  # noqa: PLR0917 (an ellipse has six numbers)
    x: float, y: float, width: float, height: float, start: float, end: float
) -> Points:
    """Part of an ellipse around x, y; angles in degrees, 0 = right, 90 = down."""
    angles = [math.radians(start + (end - start) * step / 24) for step in range(25)]
    return [(x + width * math.cos(a), y + height * math.sin(a)) for a in angles]


DIGITS: dict[str, list[Points]] = {
    "0": [_arc(50, 50, 28, 42, -90, 270)],
    "1": [[(50, 8), (50, 50), (50, 92)]],
    "2": [[*_arc(50, 32, 24, 24, -170, 40), (30, 90), (78, 90)]],
    "3": [_arc(46, 30, 24, 20, -150, 90) + _arc(46, 70, 27, 21, -90, 150)],
    "4": [[(40, 10), (22, 58), (78, 58)], [(62, 34), (62, 94)]],
    "5": [[(72, 10), (34, 10), (31, 46), *_arc(46, 66, 26, 24, -110, 140)]],
    "6": [[(62, 8), (40, 40), *_arc(48, 68, 22, 24, 180, 540)]],
    "7": [[(22, 12), (76, 12), (58, 50), (44, 92)]],
}

# Capitals, and small letters with a dot.
LETTERS: dict[str, list[Points]] = {
    "A": [[(15, 95), (50, 5), (85, 95)], [(28, 62), (72, 62)]],
    "B": [
        [(25, 5), (25, 95)],
        [(25, 5), *_arc(48, 27, 26, 22, -90, 90), (25, 49)],
        [(25, 49), *_arc(52, 72, 28, 23, -90, 90), (25, 95)],
    ],
    "E": [[(75, 5), (25, 5), (25, 95), (77, 95)], [(25, 50), (65, 50)]],
    "H": [[(20, 5), (20, 95)], [(80, 5), (80, 95)], [(20, 50), (80, 50)]],
    "K": [[(25, 5), (25, 95)], [(76, 6), (27, 52), (80, 95)]],
    "L": [[(30, 5), (30, 95), (78, 95)]],
    "R": [[(25, 95), (25, 5), *_arc(48, 28, 28, 23, -90, 90), (27, 51), (78, 95)]],
    "W": [[(5, 5), (28, 95), (50, 30), (72, 95), (95, 5)]],
    "i": [[(50, 40), (50, 95)], [(49, 12), (51, 14)]],
    "j": [[(55, 38), (55, 80), *_arc(38, 80, 17, 16, 0, 150)], [(55, 10), (56, 12)]],
}

# No digit and no letter.
HASH = [[(30, 5), (25, 95)], [(65, 5), (60, 95)], [(5, 33), (90, 30)], [(5, 70), (90, 66)]]


def on_canvas(
    drawn: str | list[Points], size: float = 0.7, x: float = 0.5, y: float = 0.5
) -> list[Points]:
    """A digit's or letter's strokes, or others, in ink pixels. size: share of the canvas's height.
    x, y: 0..1, where."""
    side = size * CANVAS_HEIGHT
    strokes = (DIGITS | LETTERS)[drawn] if isinstance(drawn, str) else drawn
    left, top = (CANVAS_WIDTH - side) * x, (CANVAS_HEIGHT - side) * y
    return [
        [(left + px * side / 100, top + py * side / 100) for px, py in stroke] for stroke in strokes
    ]


def ink_of(*strokes: Points, pen: float = 14) -> np.ndarray:
    return render(Stroke(tuple(StrokePoint(x, y, pen) for x, y in stroke)) for stroke in strokes)


def written(*rows: str, size: float = 0.28, spacing: float = 105) -> np.ndarray:
    """Rows of digits or letters on the canvas as ink."""
    side = size * CANVAS_HEIGHT
    strokes = []
    for line, row in enumerate(rows):
        y = line / (len(rows) - 1) if len(rows) > 1 else 0.5
        for at, digit in enumerate(row):
            x = at * spacing / (CANVAS_WIDTH - side)
            strokes += on_canvas(digit, size, x, y)
    return ink_of(*strokes)
