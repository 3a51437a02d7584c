"""Characters that people wrote with a pen, as strokes, put through the canvas's own renderer. One
JSON object a line: label, writer, strokes (lists of [x, y], y pointing up).

The digits: "Pen-Based Recognition of Handwritten Digits" (Alpaydin and Alimoglu, 1998, UCI Machine
Learning Repository, CC BY 4.0). Digits, letters and symbols by many people with many pens: UNIPEN,
release train_r01_v07 (Guyon, Schomaker, Plamondon, Liberman, Janet, "UNIPEN project of on-line data
exchange and recognizer benchmarks", 1994; CC BY 4.0), a file for each kind, with the group (the
device or site) besides; writers' numbers do not agree between the files.
"""

import dataclasses
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Generic, TypeVar

import msgspec
import numpy as np
from msgspec import Meta

from core.datasets.arrays import LabelledImages
from core.errors import DataError
from core.files.json_file import DamagedError, parse_line
from core.files.paths import find_file
from core.preprocessing.ink import (
    CANVAS_HEIGHT,
    CANVAS_WIDTH,
    PEN_WIDTHS,
    Stroke,
    StrokePoint,
    render,
)
from core.preprocessing.model_input import digit_input
from core.translation import marked, tr

_LONGEST_LINE = 1 << 16  # bytes; the longest real one has 1.9 kB
_FAR = 100_000  # as far as a pen may go; on the real tablet 500
_Place = Annotated[float, Meta(ge=-_FAR, le=_FAR)]
_CANNOT_BE_READ = marked("{path} cannot be read as pen strokes, one JSON object a line.{why}")
_MOST_DIGITS = 50_000
_BETWEEN_WORDS = 250  # digits drawn
SIZES = (0.15, 0.92)  # of a drawn digit, smallest and largest: shares of the canvas's height
# The hardest to read, and how often they are learned from.
_HARD_SIZES, _HARD_PENS, _HARD_SHARE = (0.17, 0.25), (28.0, 36.0), 0.25

DIGITS, CAPITALS, SMALL_LETTERS, SYMBOLS = KINDS = ("digits", "upper", "lower", "symbols")
# Two of UCI's thirty, so that settings and calibration are judged on hands never trained on.
UCI_VALIDATION_WRITERS = frozenset({29, 30})
_WRITERS = 100_000  # more than any writer's number
_TEST_EVERY, _TEST_FIRST, _VALIDATION_EVERY = 4, 2, 8  # of the writers; none is in two parts


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
                    raise DamagedError(tr("larger than any such file"))
                yield _digit(parse_line(line, _Record))
    except OSError as error:
        raise DataError(tr(_CANNOT_BE_READ, path=path, why="")) from error
    except DamagedError as error:
        why = tr(" Line {count} {error}.", count=count + 1, error=error)
        raise DataError(tr(_CANNOT_BE_READ, path=path, why=why)) from error


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
        raise DamagedError(tr("strokes: none"))
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


def some_varied(digits: Sequence[PenDigit], count: int, rng: np.random.Generator) -> list[PenDigit]:
    """So many of the digits by chance, each varied."""
    return [varied(digits[index], rng) for index in rng.integers(len(digits), size=count)]


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


@dataclass(frozen=True, slots=True)
class UnipenMark:
    """One written character: what it is, whose it is, on which device (group) it was written, and
    its strokes as core.datasets.pen_strokes.PenDigit has them."""

    label: str
    writer: int
    group: str
    strokes: tuple[np.ndarray, ...]

    def as_class(self, label: int) -> PenDigit:
        """The same as one of a network's classes; -1 = none of them. Its writer's number tells the
        device as well: see device_of."""
        writer = int(self.group[1:]) * _WRITERS + self.writer
        return PenDigit(label, writer, self.strokes)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of UNIPEN's. strokes: not read yet, which takes nearly all of the time."""

    label: str | int
    writer: int
    group: str
    strokes: msgspec.Raw


_LINES = msgspec.json.Decoder(_Line)
_STROKES = msgspec.json.Decoder(list[list[tuple[float, float]]])
_Written = TypeVar("_Written", UnipenMark, _Line)


@dataclass(frozen=True, slots=True)
class UnipenSplit(Generic[_Written]):
    """Marks by writers to learn from, to choose settings by, and to measure with, once."""

    training: tuple[_Written, ...]
    validation: tuple[_Written, ...]
    test: tuple[_Written, ...]


def device_of(writers: np.ndarray) -> np.ndarray:
    """Writers' numbers (N,) of marks as classes -> the numbers of their devices: 4 of "g04"."""
    return writers // _WRITERS


def load_unipen(
    kind: str, path: Path | None = None, wanted: Callable[[list[_Line]], Iterable[_Line]] = iter
) -> list[UnipenMark]:
    """All marks of one of KINDS (default: its file is found as any data file), or those wanted.

    Raises:
        DataError: the file is nowhere, or is not what it should be.
    """
    name = f"strokes/unipen_{kind}.jsonl"
    path = path or find_file(name)
    if path is None:
        raise DataError(
            tr("{name} was not found. Set INKLING_DATA to the folder that holds it.", name=name)
        )
    try:
        with path.open("rb") as file:
            lines = [_LINES.decode(line) for line in file]
        if not lines:
            raise ValueError(path)
        return [_read_mark(line) for line in wanted(lines)]
    except (OSError, ValueError, msgspec.MsgspecError) as error:
        raise DataError(
            tr("{path} cannot be read as pen strokes, one JSON object a line.", path=path)
        ) from error


def split_by_writers(marks: Sequence[_Written]) -> UnipenSplit[_Written]:
    """Every fourth writer is a test writer and every eighth a validation writer, always the same
    ones; in the order of the devices, so that most devices are in each part."""
    writers = sorted({(mark.group, mark.writer) for mark in marks})
    tests = set(writers[_TEST_FIRST::_TEST_EVERY])
    validators = set(writers[::_VALIDATION_EVERY])
    parts: tuple[list[_Written], ...] = ([], [], [])
    for mark in marks:
        key = mark.group, mark.writer
        parts[2 if key in tests else 1 if key in validators else 0].append(mark)
    return UnipenSplit(*map(tuple, parts))


def marks_by(
    part: str, kind: str, left_out: Container[str] = frozenset(), path: Path | None = None
) -> list[UnipenMark]:
    """The marks of one of KINDS by the writers of a part, "training", "validation" or "test", but
    for those whose label is left out.

    Raises:
        DataError: the file is nowhere, or is not what it should be.
    """

    def wanted(lines: list[_Line]) -> list[_Line]:
        of_part = getattr(split_by_writers(lines), part)
        return [line for line in of_part if str(line.label) not in left_out]

    return load_unipen(kind, path, wanted)


def _read_mark(line: _Line) -> UnipenMark:
    strokes = [np.array(each) * (1, -1) for each in _STROKES.decode(line.strokes) if each]
    return UnipenMark(str(line.label), line.writer, line.group, normalised(strokes))


def are_marks(path: Path) -> bool:
    """Whether it is a file of marks."""
    try:
        load_unipen("", path)
    except DataError:
        return False
    return True
