"""What the networks for strangers' hands learn from: real characters, and real outliers.

A task has its classes, scanned and drawn, and outliers, scanned, drawn and made up. What a person
might rightly take for one of the classes is neither: it is left out, by the lists below.
"""

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from core.datasets import pen_strokes
from core.datasets.catalogue import load_mnist, load_pen_digits
from core.datasets.emnist import Emnist, Letters, read_emnist
from core.datasets.mnist import Mnist
from core.datasets.pen_strokes import (
    UCI_VALIDATION_WRITERS,
    PenDigit,
    UnipenMark,
    device_of,
    load_unipen,
    split_by_writers,
)
from core.task import DIGITS, LETTERS
from core.training.data.digits import by_writers

NONE = -1  # the label of an outlier
CLASSES = {task.name: task.classes for task in (DIGITS, LETTERS)}
# What may be read as a digit, and so is neither one nor an outlier; likewise for letters.
LETTERS_LIKE_DIGITS = frozenset("OoIlSsZzBqgbDQUVCJGTtaALYi")
SYMBOLS_LIKE_DIGITS = frozenset(".,'`|/!")
DIGITS_LIKE_LETTERS = frozenset("0125679")
SYMBOLS_LIKE_LETTERS = frozenset(".,'`|/!()[]<>^$&+;:")
# Of the thirty; the first two are never used to choose anything by.
UCI_TEST_WRITERS = frozenset({27, 28})


class Pictures(NamedTuple):
    """pictures: uint8 (N, 28, 28), 0 = paper, 255 = ink. labels: int32 (N,), NONE = an outlier.
    writers: int32 (N,), 0 = not known."""

    pictures: np.ndarray
    labels: np.ndarray
    writers: np.ndarray

    def without_device(self, number: int) -> "Pictures":
        """Those not written on a UNIPEN device: 4 = "g04"."""
        others = device_of(self.writers) != number
        return Pictures(*(each[others] for each in self))


@dataclass(frozen=True, slots=True)
class Characters:
    """One part of a task's data; all labels are indices of its classes, or NONE. drawn_symbols:
    those of drawn_outliers that are neither letters nor digits."""

    scanned: Pictures
    drawn: Sequence[PenDigit]
    scanned_outliers: Pictures
    drawn_outliers: Sequence[PenDigit]
    drawn_symbols: Sequence[PenDigit]


@dataclass(frozen=True, slots=True)
class CharacterData:
    """What to learn from, to choose settings by, and to measure with, once."""

    training: Characters
    validation: Characters
    test: Characters


class _Unipen(NamedTuple):
    digits: pen_strokes.UnipenSplit
    letters: pen_strokes.UnipenSplit
    symbols: pen_strokes.UnipenSplit


def load_digit_characters() -> CharacterData:
    """For the task digits.

    Raises:
        DataError: a data set is missing or is not what it should be.
    """
    return _in_parts(_digit_characters)


def load_letter_characters() -> CharacterData:
    """For the task letters: capitals and small letters are one class.

    Raises:
        DataError: a data set is missing or is not what it should be.
    """
    return _in_parts(_letter_characters)


def _in_parts(characters: Callable[[_Unipen, Mnist, Emnist, str], Characters]) -> CharacterData:
    strokes, mnist, letters = _load_unipen(), load_mnist(), read_emnist()
    return CharacterData(
        *(characters(strokes, mnist, letters, part) for part in ("training", "validation", "test"))
    )


def _digit_characters(strokes: _Unipen, mnist: Mnist, letters: Emnist, part: str) -> Characters:
    digits = [mark.as_class(int(mark.label)) for mark in getattr(strokes.digits, part)]
    outliers = _outliers(getattr(strokes.letters, part), LETTERS_LIKE_DIGITS)
    symbols = _outliers(getattr(strokes.symbols, part), SYMBOLS_LIKE_DIGITS)
    scanned = getattr(mnist, part)
    return Characters(
        of_nobody(_uint8(scanned.inputs), scanned.labels),
        digits + _uci_digits(part),
        _outlier_letters(getattr(letters, part)),
        outliers + symbols,
        symbols,
    )


def _letter_characters(strokes: _Unipen, mnist: Mnist, letters: Emnist, part: str) -> Characters:
    drawn = [mark.as_class(letter_index(mark.label)) for mark in getattr(strokes.letters, part)]
    outliers = _outliers(getattr(strokes.digits, part), DIGITS_LIKE_LETTERS)
    symbols = _outliers(getattr(strokes.symbols, part), SYMBOLS_LIKE_LETTERS)
    scanned, digits = getattr(letters, part), getattr(mnist, part)
    labels = np.array([letter_index(label) for label in scanned.labels], np.int32)
    unlike = ~np.isin(digits.labels, [int(digit) for digit in DIGITS_LIKE_LETTERS])
    return Characters(
        of_nobody(scanned.pictures, labels),
        drawn,
        _as_outliers(_uint8(digits.inputs[unlike])),
        outliers + symbols,
        symbols,
    )


def marks_unlike_digits(part: str) -> list[PenDigit]:
    """The letters and symbols of UNIPEN's writers of that part, see marks_by, that nobody would
    read as a digit.

    Raises:
        DataError: they are nowhere, or not what they should be.
    """
    return [
        mark.as_class(NONE)
        for kind, left_out in (
            (pen_strokes.CAPITALS, LETTERS_LIKE_DIGITS),
            (pen_strokes.SMALL_LETTERS, LETTERS_LIKE_DIGITS),
            (pen_strokes.SYMBOLS, SYMBOLS_LIKE_DIGITS),
        )
        for mark in pen_strokes.marks_by(part, kind, left_out)
    ]


def of_nobody(pictures: np.ndarray, labels: np.ndarray) -> Pictures:
    """Pictures whose writers are not known."""
    return Pictures(pictures, labels, np.zeros(len(labels), np.int32))


def letter_index(letter: str) -> int:
    """The class of a capital or small letter."""
    return LETTERS.classes.index(letter.upper())


def evenly_by_writer(marks: Sequence[PenDigit], count: int, rng: np.random.Generator) -> np.ndarray:
    """So many indices of marks by chance: of a writer with four times the marks, twice as many."""
    _, writers, totals = np.unique(
        [mark.writer for mark in marks], return_inverse=True, return_counts=True
    )
    weights = totals[writers] ** -0.5
    return rng.choice(len(marks), count, p=weights / weights.sum())


def with_habits(mark: PenDigit, rng: np.random.Generator) -> PenDigit:
    """A digit as some people write it: a zero may be slashed, a seven may lose its bar."""
    if mark.label == 0 and rng.random() < 0.06:
        width, height = mark.size
        over = rng.uniform(-0.1, 0.15)
        slash = np.linspace((width * (1 + over), -height * over), (-width * over, height), 12)
        return dataclasses.replace(mark, strokes=(*mark.strokes, slash))
    if mark.label == 7 and len(mark.strokes) > 1 and rng.random() < 0.5 and _is_bar(mark):
        return dataclasses.replace(mark, strokes=mark.strokes[:-1])
    return mark


def _is_bar(mark: PenDigit) -> bool:
    """Whether the last stroke crosses the middle, and is flat."""
    stroke = mark.strokes[-1]
    low, high = stroke[:, 1].min(), stroke[:, 1].max()
    return high - low < 0.25 * mark.size[1] and 0.3 < (low + high) / 2 / mark.size[1] < 0.75


def _load_unipen() -> _Unipen:
    splits = []
    for kinds in (
        (pen_strokes.DIGITS,),
        (pen_strokes.CAPITALS, pen_strokes.SMALL_LETTERS),
        (pen_strokes.SYMBOLS,),
    ):
        each = [split_by_writers(load_unipen(kind)) for kind in kinds]
        together = (
            tuple(mark for split in each for mark in getattr(split, name))
            for name in ("training", "validation", "test")
        )
        splits.append(pen_strokes.UnipenSplit(*together))
    return _Unipen(*splits)


def _uci_digits(part: str) -> list[PenDigit]:
    """Writers' numbers are negative: UNIPEN's are not."""
    others, validation = by_writers(load_pen_digits(), UCI_VALIDATION_WRITERS)
    training, test = by_writers(others, UCI_TEST_WRITERS)
    digits = {"training": training, "validation": validation, "test": test}[part]
    return [dataclasses.replace(digit, writer=-digit.writer) for digit in digits]


def _outliers(marks: Sequence[UnipenMark], left_out: frozenset[str]) -> list[PenDigit]:
    return [mark.as_class(NONE) for mark in marks if mark.label not in left_out]


def _outlier_letters(letters: Letters) -> Pictures:
    return _as_outliers(letters.pictures[~np.isin(letters.labels, list(LETTERS_LIKE_DIGITS))])


def _as_outliers(pictures: np.ndarray) -> Pictures:
    return of_nobody(pictures, np.full(len(pictures), NONE, np.int32))


def _uint8(inputs: np.ndarray) -> np.ndarray:
    return np.rint(inputs[..., 0] * 255).astype(np.uint8)


LOADERS: dict[str, Callable[[], CharacterData]] = {
    "digits": load_digit_characters,
    "letters": load_letter_characters,
}
