"""Digits in made-up hands: written by nobody, drawn by rule, and there without any download.

Each digit has forms, the common ways to write it: crossed and plain sevens, ones with and without
flag and foot, open and closed fours, slashed zeros. A made-up writer prefers one form of each and
has a slant, a width, round or sharp corners and a tremor; every digit that they write differs a
little. MNIST is better, and is people's: these are for a computer that has no data yet, and a
lesson in what variation a network needs.
"""

import itertools
from dataclasses import dataclass

import numpy as np

from core.datasets.pen_strokes import PenDigit, normalised

WRITERS = 200
PER_WRITER = 3  # of each digit
VALIDATION_WRITERS = frozenset(range(WRITERS - 19, WRITERS + 1))
TEST_WRITERS = frozenset(range(WRITERS - 59, WRITERS - 19))

_HELD_OUT = {"validation": VALIDATION_WRITERS, "test": TEST_WRITERS}

_POINTS_A_BEND = 6  # of the pen, between two points of a form
_T = np.linspace(0, 1, _POINTS_A_BEND, endpoint=False)[:, np.newaxis]
# How much a bend's two ends and the slopes there count at each of its points.
_BEND = 2 * _T**3 - 3 * _T**2 + 1, _T**3 - 2 * _T**2 + _T, 3 * _T**2 - 2 * _T**3, _T**3 - _T**2
_MAIN_FORM = 0.8  # how often writers keep to the form they prefer


@dataclass(frozen=True, slots=True)
class _Form:
    """One way to write a digit. weight: how common it is beside the digit's others.

    strokes: points "x,y" in hundredths of the digit's height, y down; "!" marks a corner.
    """

    weight: float
    strokes: tuple[str, ...]


def _form(weight: float, *strokes: str) -> _Form:
    return _Form(weight, strokes)


_FORMS: dict[str, tuple[_Form, ...]] = {
    "0": (
        _form(5, "35,0 12,8 0,35 0,65 12,92 33,100 55,92 66,65 66,35 54,8 35,0 25,4"),
        _form(3, "50,8 28,0 10,12 0,40 2,70 16,95 36,100 56,88 66,60 64,30 48,6 38,4"),
        _form(1, "30,0 54,8 66,35 66,65 55,92 33,100 12,92 0,65 0,35 12,8 34,0"),
        _form(2, "35,0 12,8 0,35 0,65 12,92 33,100 55,92 66,65 66,35 54,8 35,0", "64,4 4,98"),
        _form(2, "44,10 24,4 6,24 0,56 8,88 30,100 54,86 62,50 50,14 32,2 20,12"),
    ),
    "1": (
        _form(6, "30,0 30,100"),
        _form(1, "36,0 32,50 26,100"),
        _form(3, "5,28 30,0! 30,100"),
        _form(2, "18,12 30,0! 30,100"),
        _form(1, "0,36 32,0! 32,100"),
        _form(1, "8,24 30,0! 30,100", "4,100 56,99"),
    ),
    "2": (
        _form(4, "2,22 12,5 35,0 58,8 62,28 48,52 20,80 0,100! 35,99 68,98"),
        _form(2, "2,20 15,4 38,0 58,10 60,30 42,60 20,88 6,98 0,90 10,82 30,90 50,99 70,94"),
        _form(2, "2,6 30,0 58,8! 30,50 0,98! 30,97 66,97"),
        _form(2, "5,25 20,2 50,2 62,22 50,45 20,72 2,95! 20,90 45,98 70,95"),
        _form(1, "0,15 25,0 52,6 56,26 36,56 2,96! 34,96 74,100"),
        _form(3, "4,24 20,2 48,4 58,22 44,55 24,84 8,96 0,80 10,64 30,72 44,92 66,100"),
        _form(2, "8,30 24,4 50,2 58,26 40,66 14,94 2,84 12,66 36,72 52,92 74,90"),
        _form(2, "6,20 24,0 54,8 54,44 30,84 8,94 2,76 22,68 48,88 76,84"),
        _form(1, "10,30 0,14 20,0 46,8 48,36 24,78 0,96! 30,92 60,98"),
        _form(1, "26,8 40,0 40,26 22,66 0,96! 30,98 82,90"),
    ),
    "3": (
        _form(4, "5,10 30,0 55,10 56,28 42,43 22,47! 48,52 62,70 50,93 25,100 2,90"),
        _form(2, "5,2 58,2! 28,40! 50,45 63,68 50,93 25,100 0,90"),
        _form(2, "5,12 30,0 55,12 50,35 30,46 20,43 30,42 55,55 62,75 45,97 20,100 0,88"),
        _form(3, "8,8 35,0 56,15 46,38 28,48! 52,55 62,75 42,98 5,95"),
        _form(2, "2,12 26,0 46,10 40,30 18,46! 44,52 46,80 22,100 0,94"),
    ),
    "4": (
        _form(3, "10,0 2,50! 70,50", "50,10 50,100"),
        _form(3, "25,0 0,60! 70,60", "50,25 48,100"),
        _form(2, "50,0 0,62! 72,62", "50,0 50,100"),
        _form(2, "72,64 2,62! 50,0! 50,100"),
        _form(2, "5,5 3,35 15,50 48,44", "52,0 50,50 47,100"),
        _form(2, "5,0 4,38 20,50 50,42! 56,5! 50,50 46,100"),
        _form(1, "0,10 2,40! 40,40", "44,0 34,100"),
        _form(1, "20,0 2,48! 56,40", "44,28 30,100"),
        _form(2, "14,0 0,60! 36,58", "26,38 24,100"),
    ),
    "5": (
        _form(4, "12,2 8,42! 30,36 55,45 62,68 48,93 22,100 0,90", "12,2 58,0"),
        _form(3, "58,2 14,3! 8,42! 30,36 56,46 62,70 48,93 22,100 0,92"),
        _form(2, "60,2 30,2 10,15 12,38 35,46 55,58 58,80 40,98 5,94"),
        _form(1, "14,0 10,40! 50,40 60,62 50,92 2,98", "14,0 60,2"),
        _form(2, "22,6 14,40! 34,36 50,48 50,72 34,94 4,98", "20,4 72,0"),
        _form(2, "18,10 14,46! 36,42 50,58 44,86 20,100 0,94", "22,8 80,2"),
        _form(2, "20,0 10,36! 40,40 46,70 30,96 6,98 0,84", "20,2 60,0"),
        _form(1, "60,0 24,4! 12,44! 40,46 48,70 30,98 2,96"),
    ),
    "6": (
        _form(3, "50,0 25,15 6,45 0,72 12,96 35,100 55,85 55,65 38,52 15,58 3,75"),
        _form(3, "35,0 12,35 0,70 10,95 32,100 52,85 48,64 30,56 10,66 4,78"),
        _form(2, "45,2 20,12 2,45 3,80 20,100 45,98 60,78 52,52 30,42 10,50 2,65"),
        _form(2, "42,0 15,25 2,62 10,93 32,100 50,85 42,70 25,70 12,80"),
        _form(1, "48,0 24,20 6,52 4,84 24,100 46,92 50,72 32,62 12,74"),
        _form(2, "20,0 6,30 0,64 8,94 34,100 60,84 58,56 38,46 20,60 16,80"),
        _form(2, "16,0 2,40 0,80 20,100 50,96 60,70 50,48 30,52 16,74"),
    ),
    "7": (
        _form(4, "0,3 62,0! 25,100"),
        _form(3, "0,8 30,5 62,2! 40,35 28,70 26,100"),
        _form(2, "0,3 62,0! 25,100", "10,50 58,46"),
        _form(1, "2,20 3,3! 62,2! 40,40 25,100"),
        _form(2, "0,8 30,5 62,2! 40,35 28,70 26,100", "12,52 60,48"),
        _form(1, "0,14 6,2 62,2! 30,100", "14,52 56,48"),
        _form(2, "0,26 6,4! 30,8 62,2! 40,50 30,100"),
        _form(1, "0,30 4,2! 60,4! 36,100"),
        _form(2, "0,12 50,0! 22,100", "0,62 56,60"),
        _form(1, "0,16 24,4 50,4! 40,30 24,66 20,100", "4,58 58,62"),
    ),
    "8": (
        _form(4, "52,12 30,0 8,12 10,32 32,48 56,65 55,90 30,100 5,90 4,68 30,48 52,30 55,12"),
        _form(
            2,
            "30,0 10,10 10,35 30,46 50,35 50,10 30,0",
            "30,46 4,60 4,88 30,100 56,88 56,60 30,46",
        ),
        _form(2, "30,48 8,30 12,6 33,0 52,10 50,32 30,48 6,68 10,93 32,100 56,90 55,66 30,48"),
        _form(2, "8,12 30,0 52,12 50,32 28,48 4,65 5,90 30,100 55,90 56,68 30,48 8,30 6,12"),
        _form(3, "50,14 36,0 16,6 8,24 22,44 44,64 44,90 24,100 6,88 10,68 34,44 56,8"),
        _form(2, "60,6 44,2 20,6 12,24 30,44 42,64 36,92 16,100 4,84 18,60 46,36 60,12"),
        _form(1, "56,20 46,4 20,0 6,16 20,34 44,50 52,76 36,98 12,98 4,80 20,60 62,24"),
    ),
    "9": (
        _form(4, "55,15 35,0 10,8 2,30 15,48 38,46 54,28 57,8! 56,50 52,100"),
        _form(2, "55,12 32,0 8,10 4,32 20,48 42,42 56,20 57,10 58,50 50,85 30,100 8,95"),
        _form(2, "50,5 20,2 2,20 10,42 32,46 52,30 52,6", "54,0 50,100"),
        _form(3, "52,10 28,0 5,15 10,42 35,45 55,20 58,2! 42,50 20,100"),
        _form(3, "48,10 26,2 6,14 6,34 24,44 44,30 50,8! 50,50 44,86 26,100 4,94"),
        _form(2, "52,14 30,0 6,10 2,32 22,46 46,34 54,10 56,40 50,80 28,100 2,92"),
        _form(1, "44,2 16,4 2,26 14,44 36,38 50,16! 52,60 40,94 14,100 0,90"),
        _form(2, "44,8 28,0 14,10 18,26 36,26 46,8! 50,40 44,78 22,100 0,90"),
        _form(1, "50,4 20,0 14,16 30,26 50,10! 54,50 40,92 8,98"),
        _form(1, "40,10 22,0 6,12 10,34 28,36 40,14! 36,60 24,100"),
    ),
}


@dataclass(frozen=True, slots=True)
class _Hand:
    """How one made-up writer writes.

    forms: of each digit, the one they prefer. offsets: of its points, in its height. matrix: slant
    and width. roundness: 0 = corners stay, 1 = they are rounded off. tremor: in the digit's height.
    """

    forms: dict[str, int]
    matrix: np.ndarray
    roundness: float
    tremor: float
    care: float


def made_hands(
    writers: int = WRITERS, per_writer: int = PER_WRITER, seed: int = 1
) -> list[PenDigit]:
    """So many writers, numbered from 1, and so many of each digit by each of them."""
    rng = np.random.default_rng(seed)
    return [
        PenDigit(int(digit), writer, _written(digit, hand, rng))
        for writer, hand in ((number + 1, _hand(rng)) for number in range(writers))
        for digit in _FORMS
        for _ in range(per_writer)
    ]


def writers_of(part: str) -> frozenset[int]:
    """The writers of a part: "training", "validation" or "test"."""
    learned = frozenset(range(1, WRITERS + 1)) - VALIDATION_WRITERS - TEST_WRITERS
    return _HELD_OUT.get(part, learned)


def _hand(rng: np.random.Generator) -> _Hand:
    slant, width = rng.normal(0.12, 0.22), np.exp(rng.normal(0.05, 0.22))
    return _Hand(
        forms={digit: _choice(forms, rng) for digit, forms in _FORMS.items()},
        matrix=np.array([[width, 0.0], [-slant, 1.0]]),
        roundness=rng.beta(1.2, 2.0),
        tremor=0.003 * np.exp(rng.normal(0, 0.6)),
        care=0.035 * np.exp(rng.normal(0, 0.35)),
    )


def _choice(forms: tuple[_Form, ...], rng: np.random.Generator) -> int:
    weights = np.array([form.weight for form in forms], float)
    return int(rng.choice(len(forms), p=weights / weights.sum()))


def _written(digit: str, hand: _Hand, rng: np.random.Generator) -> tuple[np.ndarray, ...]:
    """The digit once, as pen strokes, each float64 (N, 2)."""
    forms = _FORMS[digit]
    form = hand.forms[digit] if rng.random() < _MAIN_FORM else _choice(forms, rng)
    return normalised([_stroke(each, hand, rng) for each in forms[form].strokes])


def _stroke(text: str, hand: _Hand, rng: np.random.Generator) -> np.ndarray:
    marks = text.split()
    points = np.array([each.rstrip("!").split(",") for each in marks], float) / 100
    points += rng.normal(0, hand.care, points.shape)
    corners = [place for place, mark in enumerate(marks) if mark.endswith("!")]
    path = _curve(points, corners)
    for _ in range(round(3 * hand.roundness)):
        path = _cut_corners(path)
    path = _from_to(path, max(0.0, rng.normal(0, 0.02)), min(1.0, rng.normal(1, 0.03)))
    return (path + _trembling(len(path), hand.tremor, rng)) @ hand.matrix


def _curve(points: np.ndarray, corners: list[int]) -> np.ndarray:
    """A smooth line through points (N, 2), broken at the corners (Catmull, Rom 1974)."""
    ends = [0, *corners, len(points) - 1]
    pieces = [_smooth(points[first : last + 1]) for first, last in itertools.pairwise(ends)]
    return np.concatenate([pieces[0], *(piece[1:] for piece in pieces[1:])])


def _smooth(points: np.ndarray) -> np.ndarray:
    before = np.vstack([2 * points[0] - points[1], points[:-1]])
    after = np.vstack([points[1:], 2 * points[-1] - points[-2]])
    slopes = (after - before) / 2
    a, b, c, d = _BEND
    points, slopes = points[:, np.newaxis], slopes[:, np.newaxis]
    bends = a * points[:-1] + b * slopes[:-1] + c * points[1:] + d * slopes[1:]
    return np.vstack([bends.reshape(-1, 2), points[-1]])


def _cut_corners(path: np.ndarray) -> np.ndarray:
    """Chaikin 1974: each corner is cut at a quarter; the ends stay."""
    first = 0.75 * path[:-1] + 0.25 * path[1:]
    second = 0.25 * path[:-1] + 0.75 * path[1:]
    return np.vstack([path[0], np.stack([first, second], 1).reshape(-1, 2), path[-1]])


def _from_to(path: np.ndarray, start: float, end: float) -> np.ndarray:
    """The part of a path between two shares of its points; at least two points."""
    first, last = int(start * len(path)), int(np.ceil(end * len(path)))
    return path[min(first, len(path) - 2) : max(last, first + 2)]


def _trembling(count: int, height: float, rng: np.random.Generator) -> np.ndarray:
    """Small slow waves, (count, 2)."""
    noise = rng.normal(0, height, (count + 4, 2))
    return np.stack([np.convolve(noise[:, axis], np.ones(5) / 2.2, "valid") for axis in (0, 1)], 1)
