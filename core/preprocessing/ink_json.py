"""Strokes <-> JSON, as they lie beside a drawing's picture on disk."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta

from core.files.json_file import UnreadableError, parse_json
from core.preprocessing.ink import Stroke, StrokePoint

STROKES_VERSION = 1
_FAR = 10_000  # px; the pen may leave the paper, but not the desk
_Place = Annotated[float, Meta(ge=-_FAR, le=_FAR)]
_Width = Annotated[float, Meta(ge=0, le=_FAR)]


@dataclass(frozen=True, slots=True)
class _Stroke:
    """One stroke in the file. points: each x, y, width."""

    points: Annotated[tuple[tuple[_Place, _Place, _Width], ...], Meta(min_length=1)]
    erases: bool


@dataclass(frozen=True, slots=True)
class _Strokes:
    """What the file says."""

    version: int
    strokes: tuple[_Stroke, ...]


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
        drawn = parse_json(content, _Strokes, STROKES_VERSION)
    except UnreadableError:
        return ()
    return tuple(
        Stroke(tuple(StrokePoint(*point) for point in each.points), each.erases)
        for each in drawn.strokes
    )
