"""Digits that people wrote with a pen, as strokes, put through the canvas's own renderer.

The data: "Pen-Based Recognition of Handwritten Digits" (Alpaydin and Alimoglu, 1998, UCI Machine
Learning Repository, CC BY 4.0), one JSON object a line: label, writer, strokes (lists of [x, y],
y pointing up).
"""

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import numpy as np
from msgspec import Meta

from core.datasets.arrays import LabelledImages
from core.errors import DataError
from core.files.json_file import DamagedError, parse_line
from core.preprocessing.ink import (
    CANVAS_HEIGHT,
    CANVAS_WIDTH,
    PEN_WIDTHS,
    Stroke,
    StrokePoint,
    render,
)
from core.preprocessing.model_input import digit_input

_LONGEST_LINE = 1 << 16  # bytes; the longest real one has 1.9 kB
_FAR = 100_000  # as far as a pen may go; on the real tablet 500
_Place = Annotated[float, Meta(ge=-_FAR, le=_FAR)]
_CANNOT_BE_READ = "{path} cannot be read as pen strokes, one JSON object a line.{why}"
_MOST_DIGITS = 50_000
_BETWEEN_WORDS = 250  # digits drawn
SIZES = (0.15, 0.92)  # of a drawn digit, smallest and largest: shares of the canvas's height
# The hardest to read, and how often they are learned from.
_HARD_SIZES, _HARD_PENS, _HARD_SHARE = (0.17, 0.25), (28.0, 36.0), 0.25


@dataclass(frozen=True, slots=True)
class PenDigit:
    """One written digit: its class, its writer's number, and its strokes, each float64 (N, 2).

    x points right and y down; the box around all points starts at 0, 0 and its longer side is 1.
    """

    label: int
    writer: int
    strokes: tuple[np.ndarray, ...]

    @property
    def size(self) -> np.ndarray:
        """Width and height of the box around all points."""
        return np.concatenate(self.strokes).max(axis=0)


@dataclass(frozen=True, slots=True)
class _Record:
    """A line of the file."""

    label: Annotated[int, Meta(ge=0, le=9)]
    writer: Annotated[int, Meta(ge=0, le=1 << 31)]
    strokes: tuple[tuple[tuple[_Place, _Place], ...], ...]


@dataclass(frozen=True, slots=True)
class Placement:
    """How a digit is drawn on the canvas.

    size: the longer side of the pen's path, as a share of the canvas's height.
    x, y: where the box lies in the room that is left, 0 = left / top, 1 = right / bottom.
    pen: width of the mark, ink pixels.
    """

    size: float = 0.6
    x: float = 0.5
    y: float = 0.5
    pen: float = 16.0


def read_pen_digits(path: Path) -> list[PenDigit]:
    """Read all digits of the file.

    Raises:
        DataError: the file is not what it should be.
    """
    return list(each_pen_digit(path))


def each_pen_digit(path: Path) -> Iterator[PenDigit]:
    """Read one digit of the file after the other, with no more of it in memory.

    Raises:
        DataError: the file is not what it should be.
    """
    count = 0
    try:
        with path.open("rb") as file:
            for count, line in enumerate(iter(lambda: file.readline(_LONGEST_LINE), b"")):
                if count == _MOST_DIGITS or len(line) == _LONGEST_LINE:
                    raise DamagedError("larger than any such file")
                yield _digit(parse_line(line, _Record))
    except OSError as error:
        raise DataError(_CANNOT_BE_READ.format(path=path, why="")) from error
    except DamagedError as error:
        why = f" Line {count + 1} {error}."
        raise DataError(_CANNOT_BE_READ.format(path=path, why=why)) from error


def are_uci_digits(path: Path) -> bool:
    """Whether a file holds digits of as many writers as UCI's, and of every class."""
    try:
        digits = read_pen_digits(path)
    except DataError:
        return False
    return len({each.label for each in digits}) == 10 and len({each.writer for each in digits}) > 1


def _digit(record: _Record) -> PenDigit:
    strokes = [np.array(stroke, float) * (1, -1) for stroke in record.strokes if stroke]
    if not strokes:
        raise DamagedError("strokes: none")
    return PenDigit(record.label, record.writer, normalised(strokes))


def normalised(strokes: Sequence[np.ndarray]) -> tuple[np.ndarray, ...]:
    """Strokes, each (N, 2), moved and scaled so that their box starts at 0, 0, longer side 1."""
    points = np.concatenate(strokes)
    low = points.min(axis=0)
    longer = max((points.max(axis=0) - low).max(), 1e-9)
    return tuple((stroke - low) / longer for stroke in strokes)


def place(digit: PenDigit, placement: Placement) -> list[Stroke]:
    """The digit as strokes on the canvas, wholly inside it."""
    scale = placement.size * CANVAS_HEIGHT
    half = placement.pen / 2
    room = np.array([CANVAS_WIDTH, CANVAS_HEIGHT]) - digit.size * scale - placement.pen
    corner = half + np.maximum(room, 0) * (placement.x, placement.y)
    return [
        Stroke(tuple(StrokePoint(x, y, placement.pen) for x, y in stroke * scale + corner))
        for stroke in digit.strokes
    ]


def draw_digits(
    digits: Sequence[PenDigit],
    placements: Sequence[Placement],
    on_progress: Callable[[float], None] = lambda _: None,
) -> LabelledImages:
    """Each digit drawn as its placement says, rendered and preprocessed -> model inputs.

    on_progress: gets the fraction that is done.
    """
    inputs: list[np.ndarray] = []
    for digit, placement in zip(digits, placements, strict=True):
        if len(inputs) % _BETWEEN_WORDS == 0:
            on_progress(len(inputs) / len(digits))
        drawn = digit_input(render(place(digit, placement)))
        assert drawn is not None  # every pen leaves ink
        inputs.append(drawn)
    return LabelledImages(np.stack(inputs), np.array([digit.label for digit in digits], np.int32))


def random_placement(rng: np.random.Generator) -> Placement:
    """Any size, place and pen that a person might choose.

    Half the size is as likely as twice it: a small digit with a wide pen is the hardest to read,
    and would be rare among sizes spread evenly.
    """
    size = np.exp(rng.uniform(*np.log(SIZES)))
    x, y = rng.random(2)
    return Placement(size, x, y, rng.uniform(PEN_WIDTHS[0], PEN_WIDTHS[-1]))


def placement_to_learn_from(rng: np.random.Generator) -> Placement:
    """Any, but one in four as it is hardest to read: small, and with a pen so wide that loops
    close."""
    placement = random_placement(rng)
    if rng.random() >= _HARD_SHARE:
        return placement
    return dataclasses.replace(
        placement, size=rng.uniform(*_HARD_SIZES), pen=rng.uniform(*_HARD_PENS)
    )


def varied(digit: PenDigit, rng: np.random.Generator) -> PenDigit:
    """The digit as another hand might have written it: turned, slanted, stretched, bent."""
    turn = np.deg2rad(rng.normal(0, 7))
    slant = rng.normal(0, 0.18)
    stretch = np.exp(rng.normal(0, 0.14))
    turned = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    matrix = turned @ np.array([[stretch, slant], [0, 1 / stretch]])
    # Two slow waves a direction: neighbouring parts of the digit move together.
    frequency = rng.uniform(1.5, 6, (2, 2))
    phase = rng.uniform(0, 2 * np.pi, 2)
    height = rng.normal(0, 0.025, 2)
    bent = [stroke + height * np.sin(stroke @ frequency.T + phase) for stroke in digit.strokes]
    return PenDigit(digit.label, digit.writer, normalised([stroke @ matrix.T for stroke in bent]))


def varied_inputs(
    digits: Sequence[PenDigit],
    copies: int,
    seed: int,
    on_progress: Callable[[float], None] = lambda _: None,
    placement: Callable[[np.random.Generator], Placement] = random_placement,
) -> LabelledImages:
    """Every digit copies times, each time varied and drawn anew.

    on_progress: gets the fraction that is done. placement: chooses size, place and pen.
    """
    rng = np.random.default_rng(seed)
    repeated = [varied(digit, rng) for _ in range(copies) for digit in digits]
    placements = [placement(rng) for _ in repeated]
    return draw_digits(repeated, placements, on_progress)
