"""Strokes to ink: the one renderer that the canvas, the training data and the tests share."""

from collections.abc import Iterable
from dataclasses import dataclass

import cv2
import numpy as np

# One fixed size, whatever the window's: about the canvas's size on screen, so that a pen of
# 16 px here looks like a pen of 16 px there. Wider than high, so that a whole number fits.
CANVAS_WIDTH = 640
CANVAS_HEIGHT = 512

PEN_WIDTHS = range(6, 37)  # px of ink; the narrowest and widest the window offers
DEFAULT_PEN_WIDTH = 18

_SUBPIXEL_BITS = 4  # OpenCV takes fixed-point coordinates: 1/16 px is finer than anyone can draw


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
    scale = 1 << _SUBPIXEL_BITS
    color = 0 if erases else 255
    first = (round(start.x * scale), round(start.y * scale))
    last = (round(end.x * scale), round(end.y * scale))
    if first == last:
        radius = round(end.width / 2 * scale)
        cv2.circle(ink, last, radius, color, cv2.FILLED, cv2.LINE_AA, _SUBPIXEL_BITS)
    else:
        width = max(1, round((start.width + end.width) / 2))
        cv2.line(ink, first, last, color, width, cv2.LINE_AA, _SUBPIXEL_BITS)


def draw_stroke(ink: np.ndarray, stroke: Stroke) -> None:
    """Add a whole stroke to ink, in place: the same marks as its segments drawn one by one."""
    previous = stroke.points[0]
    draw_segment(ink, previous, previous, stroke.erases)
    for point in stroke.points[1:]:
        draw_segment(ink, previous, point, stroke.erases)
        previous = point


def render(strokes: Iterable[Stroke]) -> np.ndarray:
    """Strokes, in the order they were drawn -> ink, uint8 (CANVAS_HEIGHT, CANVAS_WIDTH)."""
    ink = blank_ink()
    for stroke in strokes:
        draw_stroke(ink, stroke)
    return ink
