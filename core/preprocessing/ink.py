"""Strokes to ink: the one renderer that the canvas, the training data and the tests share; and
strokes as JSON, as they are kept."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Annotated

import cv2
import numpy as np
from msgspec import Meta

from core.files.json_file import UnreadableError, parse_json

# One fixed size, whatever the window's: about the canvas's size on screen, so that a pen of
# 16 px here looks like a pen of 16 px there. Wider than high, so that a whole number fits.
CANVAS_WIDTH = 640
CANVAS_HEIGHT = 512

PEN_WIDTHS = range(6, 37)  # px of ink; the narrowest and widest the window offers
DEFAULT_PEN_WIDTH = 18

_SUBPIXEL_BITS = 4  # OpenCV takes fixed-point coordinates: 1/16 px is finer than anyone can draw
_SUBPIXELS = 1 << _SUBPIXEL_BITS

STROKES_VERSION = 1
_FAR = 10_000  # px; the pen may leave the paper, but not the desk
_Place = Annotated[float, Meta(ge=-_FAR, le=_FAR)]
_Width = Annotated[float, Meta(ge=0, le=_FAR)]


@dataclass(frozen=True, slots=True)
class StrokePoint:
    """A point of a stroke.

    x, y: where the pen was, in ink pixels. width: of its mark there, in ink pixels.
    """

    x: float
    y: float
    width: float


@dataclass(frozen=True, slots=True)
class Stroke:
    """One pen-down to pen-up: at least one point. An eraser is a stroke that takes ink away."""

    points: tuple[StrokePoint, ...]
    erases: bool = False


def blank_ink() -> np.ndarray:
    """An empty canvas: uint8 (CANVAS_HEIGHT, CANVAS_WIDTH), 0 = paper."""
    return np.zeros((CANVAS_HEIGHT, CANVAS_WIDTH), np.uint8)


def draw_segment(
    ink: np.ndarray, start: StrokePoint, end: StrokePoint, erases: bool = False
) -> None:
    """Add the mark from start to end (equal for a dot) to ink, in place, with round ends."""
    first = (round(start.x * _SUBPIXELS), round(start.y * _SUBPIXELS))
    last = (round(end.x * _SUBPIXELS), round(end.y * _SUBPIXELS))
    width = max(1, round((start.width + end.width) / 2))
    radius = round(end.width / 2 * _SUBPIXELS)
    _mark(ink, (first, last), 0 if erases else 255, width=width, radius=radius)


def draw_stroke(ink: np.ndarray, stroke: Stroke) -> None:
    """Add a whole stroke to ink, in place: the same marks as its segments drawn one by one."""
    # Rounded all at once: a training draws some million of them.
    points = np.array([(each.x, each.y, each.width) for each in stroke.points])
    places = np.rint(points[:, :2] * _SUBPIXELS).astype(int).tolist()
    radii = np.rint(points[:, 2] / 2 * _SUBPIXELS).astype(int).tolist()
    means = (points[:-1, 2] + points[1:, 2]) / 2
    widths = [1, *np.maximum(1, np.rint(means)).astype(int).tolist()]
    before, color = places[0], 0 if stroke.erases else 255
    for place, width, radius in zip(places, widths, radii, strict=True):
        _mark(ink, (before, place), color, width=width, radius=radius)
        before = place


def _mark(
    ink: np.ndarray,
    ends: tuple[Sequence[int], Sequence[int]],
    color: int,
    *,
    width: int,
    radius: int,
) -> None:
    """A line of that width in pixels, or a dot; ends and radius in sub-pixels."""
    first, last = ends
    if first == last:
        cv2.circle(ink, last, radius, color, cv2.FILLED, cv2.LINE_AA, _SUBPIXEL_BITS)
    else:
        cv2.line(ink, first, last, color, width, cv2.LINE_AA, _SUBPIXEL_BITS)


def render(strokes: Iterable[Stroke]) -> np.ndarray:
    """Strokes, in the order they were drawn -> ink, uint8 (CANVAS_HEIGHT, CANVAS_WIDTH)."""
    ink = blank_ink()
    for stroke in strokes:
        draw_stroke(ink, stroke)
    return ink


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
