"""A drawing or a photo with any number of digits -> the digits, in reading order.

Ink is taken apart into connected parts, laid out in rows. In a row, a digit is one part, several
neighbouring parts (the bar of a 5), or a piece of one (digits that touch). Which it is, the
classifier decides: of all ways to divide a row, the likeliest is taken (heuristic
over-segmentation: LeCun, Bottou, Bengio, Haffner, "Gradient-based learning applied to document
recognition", 1998, section V).
"""

import dataclasses
import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from core.classifier import SURE_FROM, Classifier, Prediction
from core.ink_parts import Box, Part, connected_parts, cut, joined, rows_of, usual
from core.paper import paper_ink
from core.preprocess import ALL_STEPS, DigitStages, Steps, digit_stages

_MOST_PIECES = 5  # of one digit
_WIDEST = 1.9  # of the row's height; wider than that is no digit
_WIDEST_GAP = 0.3  # of the row's height, between two parts of one digit
_WIDE = 0.95  # width by height from which a part may be two digits
# What the likelihood of a division is charged with, in nats:
_GAP_COST = 12.0  # for each row's height of paper between two parts of a digit
_CUT_COST = 1.5  # for each cut through a part
_BAR_COST = 4.0  # for a flat mark that would be a digit
_CERTAIN = 0.97
_TALL = 0.6
_NARROW = 0.5
_CLEAR = 0.9
_TURN_COST = 0.1
_FLAT = 0.45  # height by width; a digit is not that flat


@dataclass(frozen=True, slots=True)
class FoundDigit:
    """One digit. box: x, y, width, height in the picture's pixels. stages: of its own ink alone."""

    box: Box
    prediction: Prediction
    stages: DigitStages


@dataclass(frozen=True, slots=True)
class Reading:
    """What is written. digit_rows: top to bottom, each left to right.

    turn: by how many quarter turns clockwise the picture has to be turned to be read.
    """

    digit_rows: tuple[tuple[FoundDigit, ...], ...] = ()
    turn: int = 0

    @property
    def digits(self) -> tuple[FoundDigit, ...]:
        """In reading order."""
        return tuple(digit for row in self.digit_rows for digit in row)

    @property
    def rows(self) -> list[str]:
        """The digits of each row as text."""
        return ["".join(digit.prediction.label for digit in row) for row in self.digit_rows]

    @property
    def number(self) -> str:
        """All digits as text, row after row."""
        return "".join(self.rows)

    @property
    def probability(self) -> float:
        """That every digit is right, 0..1."""
        return math.prod(digit.prediction.probability for digit in self.digits)


def find_digits(ink: np.ndarray, classifier: Classifier, steps: Steps = ALL_STEPS) -> Reading:
    """Ink, uint8 (H, W), 0 = paper, 255 = ink -> the digits on it; none on empty paper.

    steps: which steps of the preprocessing the answers come through; where the digits are is
    found out with all of them.
    """
    rows = [_Row(parts, classifier).digits() for parts in rows_of(connected_parts(ink))]
    if steps != ALL_STEPS:
        rows = [[_read(part, ink.shape, classifier, steps) for part, _ in row] for row in rows]
    return Reading(tuple(tuple(digit for _, digit in row) for row in rows))


def read_paper(picture: np.ndarray, classifier: Classifier) -> Reading:
    """A photo, RGB uint8 (H, W, 3), of digits on paper, turned however it may be -> its digits."""
    ink = paper_ink(picture)
    upright = find_digits(ink, classifier)
    if _clearness(upright) >= _CLEAR:
        return upright
    turned = [
        _turned_back(find_digits(np.rot90(ink, -turn).copy(), classifier), turn, ink.shape)
        for turn in (1, 2, 3)
    ]
    best = max(turned, key=_clearness)
    return best if _clearness(best) > _clearness(upright) + _TURN_COST else upright


def _clearness(reading: Reading) -> float:
    """Mean of the digits' probabilities; 1 for empty paper, which is as clear as can be."""
    digits = reading.digits
    return float(np.mean([digit.prediction.probability for digit in digits])) if digits else 1.0


def _turned_back(reading: Reading, turn: int, shape: tuple[int, int]) -> Reading:
    """A reading of the ink turned clockwise, with boxes in the ink, (H, W), as it was."""
    height, width = shape
    back = {
        1: lambda x, y, w, h: (y, height - x - w, h, w),
        2: lambda x, y, w, h: (width - x - w, height - y - h, w, h),
        3: lambda x, y, w, h: (width - y - h, x, h, w),
    }[turn]
    rows = tuple(
        tuple(dataclasses.replace(digit, box=back(*digit.box)) for digit in row)
        for row in reading.digit_rows
    )
    return Reading(rows, turn)


class _Row:
    """The ways to divide a row of parts into digits. Every answer is asked for once."""

    def __init__(self, parts: Sequence[Part], classifier: Classifier):
        self._classifier = classifier
        self._height = usual([part.height for part in parts])
        self._digits: dict[tuple[int, int], tuple[Part, FoundDigit]] = {}
        self._pieces: list[Part] = []
        self._is_cut: list[bool] = []  # from the piece before
        for part in parts:
            pieces = cut(part) if self._may_be_several(part) else [part]
            self._pieces += pieces
            self._is_cut += [False] + [True] * (len(pieces) - 1)

    def digits(self) -> list[tuple[Part, FoundDigit]]:
        """The likeliest division: each digit's ink, and the digit."""
        count = len(self._pieces)
        costs, starts = [0.0], [0]
        for end in range(1, count + 1):
            choices = range(max(0, end - _MOST_PIECES), end)
            total = {start: costs[start] + self._cost(start, end) for start in choices}
            start = min(total, key=total.get)
            costs.append(total[start])
            starts.append(start)
        found, end = [], count
        while end:
            found.append(self._digit(starts[end], end))
            end = starts[end]
        return found[::-1]

    def _cost(self, start: int, end: int) -> float:
        """How unlikely it is that pieces start to end are one digit, in nats."""
        paper = self._paper_between(start, end)
        if end - start > 1 and not self._may_be_one(start, end, paper):
            return math.inf
        part, digit = self._digit(start, end)
        cost = -math.log(max(digit.prediction.probability, 1e-6))
        cost += _GAP_COST * paper / self._height
        cost += _CUT_COST * self._is_cut[start]
        if part.height < _FLAT * part.width:
            cost += _BAR_COST
        return cost

    def _may_be_several(self, part: Part) -> bool:
        if part.width < _NARROW * part.height:
            return False
        is_wide = part.width > _WIDE * max(part.height, self._height)
        _, digit = _read(part, None, self._classifier, ALL_STEPS)
        return is_wide or digit.prediction.probability < _CERTAIN

    def _may_be_one(self, start: int, end: int, paper: float) -> bool:
        pieces = self._pieces[start:end]
        if any(self._is_cut[start + 1 : end]):
            return True
        width = max(piece.right for piece in pieces) - min(piece.left for piece in pieces)
        if width > _WIDEST * self._height or paper > _WIDEST_GAP * self._height:
            return False
        return not (paper and all(self._is_clear(at) for at in range(start, end)))

    def _is_clear(self, at: int) -> bool:
        """Whether a piece is a digit by itself, beyond doubt."""
        part, digit = self._digit(at, at + 1)
        return part.height > _TALL * self._height and digit.prediction.probability >= _CERTAIN

    def _paper_between(self, start: int, end: int) -> float:
        """The widest gap between neighbours, in pixels."""
        gaps, right = [0], self._pieces[start].right
        for piece in self._pieces[start + 1 : end]:
            gaps.append(piece.left - right)
            right = max(right, piece.right)
        return max(gaps)

    def _digit(self, start: int, end: int) -> tuple[Part, FoundDigit]:
        if (start, end) not in self._digits:
            part = joined(self._pieces[start:end])
            self._digits[start, end] = _read(part, None, self._classifier, ALL_STEPS)
        return self._digits[start, end]


def _read(part, shape, classifier, steps):
    if steps.crop:
        stages = dataclasses.replace(digit_stages(part.ink, steps), box=part.box)
    else:
        canvas = np.zeros(shape, np.uint8)
        canvas[part.top : part.bottom, part.left : part.right] = part.ink
        stages = digit_stages(canvas, steps)
    return part, FoundDigit(part.box, classifier.predict(stages.model_input), stages)
