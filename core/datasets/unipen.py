"""Digits, letters and symbols that many people wrote with many pens, as strokes.

The data: UNIPEN, release train_r01_v07 (Guyon, Schomaker, Plamondon, Liberman, Janet, "UNIPEN
project of on-line data exchange and recognizer benchmarks", 1994; CC BY 4.0), a file for each kind,
one JSON object a line: label, writer, group (the device or site), strokes (lists of [x, y], y
pointing up). Writers' numbers do not agree between the files.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.datasets.pen_strokes import PenDigit, normalised
from core.errors import DataError
from core.files.paths import find_file

DIGITS, CAPITALS, SMALL_LETTERS, SYMBOLS = KINDS = ("digits", "upper", "lower", "symbols")
_WRITERS = 100_000  # more than any writer's number
_TEST_EVERY, _TEST_FIRST = 4, 2
_VALIDATION_EVERY = 8  # of the writers; none of them is a test writer


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
class UnipenSplit:
    """Marks by writers to learn from, to choose settings by, and to measure with, once."""

    training: tuple[UnipenMark, ...]
    validation: tuple[UnipenMark, ...]
    test: tuple[UnipenMark, ...]


def device_of(writers: np.ndarray) -> np.ndarray:
    """Writers' numbers (N,) of marks as classes -> the numbers of their devices: 4 of "g04"."""
    return writers // _WRITERS


def load_unipen(kind: str, path: Path | None = None) -> list[UnipenMark]:
    """All marks of one of KINDS (default: its file is found as any data file).

    Raises:
        DataError: the file is nowhere, or is not what it should be.
    """
    name = f"strokes/unipen_{kind}.jsonl"
    path = path or find_file(name)
    if path is None:
        raise DataError(f"{name} was not found. Set INKLING_DATA to the folder that holds it.")
    try:
        with path.open(encoding="utf-8") as lines:
            return [_read_mark(json.loads(line)) for line in lines]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DataError(f"{path} cannot be read as pen strokes, one JSON object a line.") from error


def split_by_writers(marks: Sequence[UnipenMark]) -> UnipenSplit:
    """Every fourth writer is a test writer and every eighth a validation writer, always the same
    ones; in the order of the devices, so that most devices are in each part."""
    writers = sorted({(mark.group, mark.writer) for mark in marks})
    tests = set(writers[_TEST_FIRST::_TEST_EVERY])
    validators = set(writers[::_VALIDATION_EVERY])
    parts: tuple[list[UnipenMark], ...] = ([], [], [])
    for mark in marks:
        key = mark.group, mark.writer
        parts[2 if key in tests else 1 if key in validators else 0].append(mark)
    return UnipenSplit(*map(tuple, parts))


def _read_mark(record: dict) -> UnipenMark:
    strokes = [np.array(stroke, float) * (1, -1) for stroke in record["strokes"] if stroke]
    return UnipenMark(str(record["label"]), record["writer"], record["group"], normalised(strokes))


def are_marks(path: Path) -> bool:
    """Whether it is a file of marks."""
    try:
        return bool(load_unipen("", path))
    except DataError:
        return False
