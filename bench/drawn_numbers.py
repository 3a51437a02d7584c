"""Whole numbers drawn on the canvas, read by the digit finder with the best shipped model.

    python -m bench.drawn_numbers

500 numbers of 2 to 6 digits: real pen strokes, all digits of a number by one writer, laid side by
side with 5 to 35 % of their height between the boxes of their ink, each up to 15 % larger or
smaller and a little higher or lower than the next. A number counts when all of it is right.

The shipped model learned from the writers 1 to 28 (other renderings of these same digits), so the
figure over all writers says how well the digits are found; that of writers 29 and 30, of whom the
model has seen nothing, says what a new person may expect. The finder was developed on numbers of
other seeds.
"""

from collections import defaultdict

import cv2
import numpy as np

from bench.report import row
from core.datasets.catalogue import load_pen_digits
from core.datasets.pen_strokes import PenDigit
from core.models.card import shipped_folders
from core.models.classifier import Classifier
from core.preprocessing.ink import (
    CANVAS_HEIGHT,
    CANVAS_WIDTH,
    DEFAULT_PEN_WIDTH,
    PEN_WIDTHS,
    Stroke,
    StrokePoint,
)
from core.preprocessing.ink import render as rendered
from core.recognition.digits import find_digits

NUMBERS = 500
SEED = 2026
HELD_OUT = (29, 30)
GAPS = (0.05, 0.35)  # between the boxes, by the digits' height
FLOOR, AIM = 0.93, 0.97
_MARGIN = 20  # px to the canvas's edge
_DIGIT_HEIGHTS = (80, 260)  # px
_BOLDEST = 0.16  # pen by digit's height


def main() -> None:
    classifier = Classifier(shipped_folders("digits")[0])
    digits = load_pen_digits()
    held_out = [digit for digit in digits if digit.writer in HELD_OUT]
    for who, some in (("all writers", digits), ("writers 29 and 30 only", held_out)):
        right = count_right(classifier, numbers(some, NUMBERS, SEED))
        row(
            f"numbers drawn on the canvas, {who}: whole number right",
            f"{right / NUMBERS:.1%} ({right} of {NUMBERS})",
            f"{FLOOR:.0%}",
            f"{AIM:.0%}",
            holds=right >= FLOOR * NUMBERS,
        )
    single_digits(classifier, digits)


def single_digits(classifier: Classifier, digits: list[PenDigit]) -> None:
    """Every digit alone on the canvas: found as one, however many strokes it has."""
    rng = np.random.default_rng(SEED)
    one = sum(
        len(find_digits(rendered(side_by_side([digit], rng)), classifier).regions) == 1
        for digit in digits
    )
    row(
        "single digits drawn on the canvas: found as one digit",
        f"{one / len(digits):.2%} ({one} of {len(digits)})",
        "99.50%",
        "99.90%",
        holds=one >= 0.995 * len(digits),
    )


def numbers(
    digits: list[PenDigit], count: int, seed: int, gaps: tuple[float, float] = GAPS
) -> list[tuple[str, np.ndarray]]:
    """Numbers, each of one writer's digits: as text, and as ink."""
    rng = np.random.default_rng(seed)
    by_writer = defaultdict(list)
    for digit in digits:
        by_writer[digit.writer].append(digit)
    writers = sorted(by_writer)
    made = []
    for _ in range(count):
        own = by_writer[writers[rng.integers(len(writers))]]
        chosen = [own[at] for at in rng.integers(len(own), size=rng.integers(2, 7))]
        number = "".join(str(digit.label) for digit in chosen)
        made.append((number, rendered(side_by_side(chosen, rng, gaps))))
    return made


def side_by_side(
    digits: list[PenDigit], rng: np.random.Generator, gaps: tuple[float, float] = GAPS
) -> list[Stroke]:
    """The digits as strokes in a line on the canvas, wholly inside it."""
    sizes = rng.uniform(0.85, 1.15, len(digits))
    between = rng.uniform(*gaps, len(digits) - 1)
    jitter = rng.uniform(-0.06, 0.06, len(digits))
    widths = [digit.size[0] * size for digit, size in zip(digits, sizes, strict=True)]
    # A pen adds its width to every box, and thereby to the line.
    units = sum(widths) + between.sum() + _BOLDEST * len(digits)
    height = min(_DIGIT_HEIGHTS[1], (CANVAS_WIDTH - 2 * _MARGIN) / units)
    height = max(height * rng.uniform(0.65, 1), min(height, _DIGIT_HEIGHTS[0]))
    pen = rng.uniform(PEN_WIDTHS[0], max(PEN_WIDTHS[0], min(DEFAULT_PEN_WIDTH, _BOLDEST * height)))
    left = rng.uniform(_MARGIN, CANVAS_WIDTH - _MARGIN - units * height)
    middle = rng.uniform(0.3, 0.7) * CANVAS_HEIGHT
    strokes = []
    for digit, size, up, width, gap in zip(
        digits, sizes, jitter, widths, [*between, 0], strict=True
    ):
        scale = size * height
        corner = np.array([left + pen / 2, middle + up * height - digit.size[1] * scale / 2])
        strokes += [
            Stroke(tuple(StrokePoint(x, y, pen) for x, y in stroke * scale + corner))
            for stroke in digit.strokes
        ]
        left += width * height + pen + gap * height
    return strokes


def count_right(classifier: Classifier, made: list[tuple[str, np.ndarray]]) -> int:
    return sum(find_digits(ink, classifier).number == number for number, ink in made)


if __name__ == "__main__":
    cv2.setNumThreads(1)
    main()
