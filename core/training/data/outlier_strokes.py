"""Marks that people draw and that are no digits, made up from the strokes or pictures of digits.

A network that has only ever seen digits takes everything for one. Shown such outliers beside the
digits, it learns to tell when it is asked about something else, letters included, although it has
never seen one (Hendrycks, Mazeika, Dietterich, "Deep anomaly detection with outlier exposure",
2019).
"""

from collections.abc import Callable, Sequence

import numpy as np

from core.datasets.arrays import LabelledImages
from core.datasets.pen_strokes import PenDigit, draw_digits, normalised, random_placement, varied

Strokes = list[np.ndarray]  # each float64 (N, 2), x right and y down
_NO_LABEL = -1
SHARES = (0.6, 0.15, 0.12, 0.13)  # of the kinds of marks, see made_up_marks

# What is still no digit after it: a mirrored 2 may be taken for a 5 and is left out.
_MIRRORED = np.diag([-1.0, 1.0])
_UPSIDE_DOWN = np.diag([1.0, -1.0])
_QUARTER_TURN = np.array([[0.0, -1.0], [1.0, 0.0]])
_TURNS = (
    (_MIRRORED, (3, 4, 6, 7, 9)),
    (_UPSIDE_DOWN, (4, 7)),
    (_QUARTER_TURN, (2, 3, 4, 5, 6, 7, 9)),
    (-_QUARTER_TURN, (2, 3, 4, 5, 6, 7, 9)),
)
_CUTS = (11, 18)  # px from the picture's edge, of 28
_SHIFT = 4  # px that one picture may lie off another
_ONE = 1  # another digit over a 1 may be that digit still


def outlier_strokes(digits: Sequence[PenDigit], count: int, seed: int) -> LabelledImages:
    """So many marks that are no digits, drawn on the canvas anywhere, at any size, with any pen."""
    rng = np.random.default_rng(seed)
    drawn = made_up_marks(digits, count, rng)
    return draw_digits(drawn, [random_placement(rng) for _ in drawn])


def outlier_pictures(digits: LabelledImages, count: int, seed: int) -> LabelledImages:
    """So many pictures that are no digits, put together from pictures of digits: they look scanned
    where those do, as letters do that come out of files.

    Two halves of different digits, one over the other or side by side; a digit with a turned one
    over it; a digit turned, where that makes it none.
    """
    rng = np.random.default_rng(seed)
    first, second = rng.integers(len(digits), size=(2, 4 * count))
    differ = digits.labels[first] != digits.labels[second]
    pairs = zip(first[differ], second[differ], rng.integers(4, size=len(first)), strict=False)
    pictures: list[np.ndarray] = []
    for one, other, kind in pairs:
        if len(pictures) == count:
            break
        made = _put_together(digits, int(one), int(other), int(kind), rng)
        pictures += [] if made is None else [made]
    return LabelledImages(np.stack(pictures), np.full(len(pictures), _NO_LABEL, np.int32))


def _put_together(
    digits: LabelledImages, one: int, other: int, kind: int, rng: np.random.Generator
) -> np.ndarray | None:
    """None where those two make a digit again."""
    label, picture, beside = digits.labels[one], digits.inputs[one], digits.inputs[other]
    cut = rng.integers(*_CUTS)
    if kind == 0:
        return np.concatenate([picture[:cut], beside[cut:]])
    if kind == 1:
        return np.concatenate([picture[:, :cut], beside[:, cut:]], axis=1)
    if kind == 2:
        shift = tuple(rng.integers(-_SHIFT, _SHIFT + 1, 2))
        over = np.roll(np.rot90(beside, int(rng.integers(4))), shift, (0, 1))
        return None if _ONE in (label, digits.labels[other]) else np.maximum(picture, over)
    turn = int(rng.integers(len(_TURNS)))
    if label not in _TURNS[turn][1]:
        return None
    return np.flip(picture, 1 - turn) if turn < 2 else np.rot90(picture, (1, -1)[turn - 2])


def made_up_marks(
    digits: Sequence[PenDigit],
    count: int,
    rng: np.random.Generator,
    shares: Sequence[float] = SHARES,
) -> list[PenDigit]:
    """So many marks that are no digits, as strokes, each of another kind and another hand.

    digits: what they are made from; letters and symbols, which have no digit's label, may be among
    them. shares: of the assembled, turned, overlaid and scribbled ones.
    """
    kinds: tuple[Callable[[Sequence[PenDigit], np.random.Generator], Strokes], ...]
    kinds = (_assembled, _turned, _overlaid, _scribbled)
    return [
        varied(PenDigit(_NO_LABEL, 0, normalised(kinds[kind](digits, rng))), rng)
        for kind in rng.choice(len(kinds), count, p=shares)
    ]


def _assembled(digits: Sequence[PenDigit], rng: np.random.Generator) -> Strokes:
    """Two to four lines and pieces of strokes, most of which begin, end or cross where another
    does, as letters are made; not of two lines alone, which are a 1 or a 7 too often."""
    parts: Strokes = []
    lines = 0
    for _ in range(rng.choice((2, 3, 4), p=(0.4, 0.35, 0.25))):
        is_line = rng.random() < 0.45 and not (lines == len(parts) == 1)
        lines += is_line
        part = _line(rng) if is_line else _piece(_any(digits, rng), rng)
        if parts:
            neighbour = parts[-1] if rng.random() < 0.6 else parts[rng.integers(len(parts))]
            part = part - _joint(part, rng) + _joint(neighbour, rng)
            if rng.random() < 0.15:
                part = part + rng.normal(0, 0.3, 2)
        parts.append(part)
    return parts


def _turned(digits: Sequence[PenDigit], rng: np.random.Generator) -> Strokes:
    """A digit mirrored, upside down or lying on its side, where that makes it none."""
    matrix, labels = _TURNS[rng.integers(len(_TURNS))]
    digit = _any(digits, rng)
    while digit.label not in labels:
        digit = _any(digits, rng)
    return [stroke @ matrix.T for stroke in digit.strokes]


def _overlaid(digits: Sequence[PenDigit], rng: np.random.Generator) -> Strokes:
    """Two or three digits, one over the other."""
    return [
        stroke * size + shift
        for _ in range(rng.integers(2, 4))
        for size, shift in [(rng.uniform(0.6, 1.3), rng.uniform(-0.5, 0.5, 2))]
        for stroke in _any(digits, rng).strokes
    ]


def _scribbled(_digits: Sequence[PenDigit], rng: np.random.Generator) -> Strokes:
    """A pen moved to and fro, or wandering, more or less smoothly."""
    count = rng.integers(4, 18)
    points = rng.normal(0, 1, (count, 2))
    if rng.random() < 0.5:
        points = points.cumsum(axis=0)
    moments = np.linspace(0, count - 1, count * 10)
    path = np.stack([np.interp(moments, np.arange(count), axis) for axis in points.T], axis=1)
    width = rng.choice((1, 3, 7, 9))
    smooth = [np.convolve(axis, np.full(width, 1 / width), "valid") for axis in path.T]
    return [np.stack(smooth, axis=1)]


def _piece(digit: PenDigit, rng: np.random.Generator) -> np.ndarray:
    """A stroke of the digit or a part of one, turned and mirrored at random, about its middle."""
    stroke = digit.strokes[rng.integers(len(digit.strokes))]
    if len(stroke) > 3 and rng.random() < 0.7:
        length = max(3, int(len(stroke) * rng.uniform(0.3, 0.8)))
        start = rng.integers(len(stroke) - length + 1)
        stroke = stroke[start : start + length]
    matrix = _rotation(rng.uniform(0, 2 * np.pi)) if rng.random() < 0.7 else np.eye(2)
    if rng.random() < 0.5:
        matrix = matrix @ _MIRRORED
    return (stroke - stroke.mean(axis=0)) @ matrix.T * rng.uniform(0.5, 1.1)


def _line(rng: np.random.Generator) -> np.ndarray:
    """A nearly straight line, most often level, upright or halfway between."""
    angle = rng.choice((0, np.pi / 2, np.pi / 4, -np.pi / 4, rng.uniform(0, np.pi)))
    along = np.linspace(-0.5, 0.5, 8)[:, np.newaxis] * rng.uniform(0.4, 1.0)
    path = along * (1.0, 0.0) @ _rotation(angle + rng.normal(0, 0.1)).T
    return path + rng.normal(0, 0.01, path.shape)


def _joint(stroke: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Where another stroke may meet this one: its beginning, its end or its middle."""
    return (stroke[0], stroke[-1], stroke[len(stroke) // 2])[rng.integers(3)]


def _rotation(angle: float) -> np.ndarray:
    return np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])


def _any(digits: Sequence[PenDigit], rng: np.random.Generator) -> PenDigit:
    return digits[int(rng.integers(len(digits)))]
