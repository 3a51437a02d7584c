import json

import pytest

from core.preprocessing.ink import Stroke, StrokePoint
from core.preprocessing.ink_json import STROKES_VERSION, strokes_in, strokes_json

STROKES = (
    Stroke((StrokePoint(100.5, 200.25, 18), StrokePoint(-3, 640, 17.5))),
    Stroke((StrokePoint(1, 2, 30),), erases=True),
)


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
