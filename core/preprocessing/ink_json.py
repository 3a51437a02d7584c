"""Strokes <-> JSON, as they lie beside a drawing's picture on disk."""

import json
from collections.abc import Iterable, Sequence

from core.preprocessing.ink import Stroke, StrokePoint

STROKES_VERSION = 1
_FAR = 10_000  # px; the pen may leave the paper, but not the desk


def strokes_json(strokes: Iterable[Stroke]) -> bytes:
    """Write strokes as the content of a file that strokes_in reads."""
    listed = [
        {
            "points": [[point.x, point.y, point.width] for point in stroke.points],
            "erases": stroke.erases,
        }
        for stroke in strokes
    ]
    return json.dumps({"version": STROKES_VERSION, "strokes": listed}).encode()


def strokes_in(content: bytes) -> tuple[Stroke, ...]:
    """Read what strokes_json made; no strokes where the content cannot be understood."""
    try:
        fields = json.loads(content)
        if fields["version"] > STROKES_VERSION:
            return ()
        return tuple(_stroke(each["points"], each["erases"]) for each in fields["strokes"])
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return ()


def _stroke(points: Sequence[Sequence[float]], erases: bool) -> Stroke:
    """Check one stroke.

    Raises:
        ValueError: the pen was nowhere, or somewhere far off any paper.
    """
    made = tuple(StrokePoint(float(x), float(y), float(width)) for x, y, width in points)
    for point in made:
        if not (abs(point.x) <= _FAR and abs(point.y) <= _FAR and 0 <= point.width <= _FAR):
            raise ValueError
    if not made:
        raise ValueError
    return Stroke(made, bool(erases))
