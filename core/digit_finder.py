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
# What the likelihood of a division is charged with, in nats:
_GAP_COST = 12.0  # for each row's height of paper between two parts of a digit
_CUT_COST = 0.5  # for each cut through a part
_WIDE = 1.0
_TALL_COST = 2.0  # for joining parts that are as tall as digits
_CROSSING_COST = 1.0
_WIDTH_COST = 8.0  # for each row's height that joined parts are wider than a square
_OVER_COST = 8.0  # for two digits one above the other in a row
_BAR_COST = 4.0  # for a dot or a flat mark that would be a digit
_DROP_COST = 4.5  # for a dot or a flat mark that would be none
_SMALL = 0.27  # of the row's height; people write a zero that small, but no smaller
_LEAST = 1e-6  # the least probability that counts
_CERTAIN = 0.05
_LOGITS = "logits"
_DIGIT_ENERGY = 9.0
_ENERGY_COST = 0.5
_TALL = 0.6
_NARROW = 0.5
_FAMILIAR = 0.3  # nats a digit: the mean surprise from which other turns are tried
_SHORTER = (2.5, 1.75)  # height by width
_STRANGE = 1.0  # the mean surprise from which a picture shows something else than digits
_TURN_GAIN = 0.6  # how much less strange a turned reading has to be
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


@dataclass(frozen=True, slots=True)
class _Read:
    """part: a digit's ink. surprise: how unlike a digit it is, nats, 0 = as good as any."""

    part: Part
    digit: FoundDigit
    surprise: float


def find_digits(ink: np.ndarray, classifier: Classifier, steps: Steps = ALL_STEPS) -> Reading:
    """Ink, uint8 (H, W), 0 = paper, 255 = ink -> the digits on it; none on empty paper.

    steps: which steps of the preprocessing the answers come through; where the digits are is
    found out with all of them.
    """
    rows = _divided(ink, classifier)
    if steps == ALL_STEPS:
        return _reading(rows)
    return Reading(
        tuple(
            tuple(_read_by_steps(read.part, ink.shape, classifier, steps) for read in row)
            for row in rows
        )
    )


def read_paper(picture: np.ndarray, classifier: Classifier) -> Reading:
    """A photo, RGB uint8 (H, W, 3), of digits on paper, turned however it may be -> its digits."""
    ink = paper_ink(picture)
    turns = {0: _divided(ink, classifier)}
    if _strangeness(turns[0]) > _FAMILIAR:
        for turn in (1, 2, 3):
            turned = np.ascontiguousarray(np.rot90(ink, -turn))
            turns[turn] = _divided(turned, classifier)
    best = min(turns, key=lambda turn: _strangeness(turns[turn]))
    if _strangeness(turns[best]) > _TURN_GAIN * _strangeness(turns[0]):
        best = 0
    if _strangeness(turns[best]) > _STRANGE:
        return Reading()
    return _turned_back(_reading(_looked_at_again(turns[best], classifier)), best, ink.shape)


def _looked_at_again(rows: list[list[_Read]], classifier: Classifier) -> list[list[_Read]]:
    """Where a tall digit is doubtful, the mean of its prediction and those of it made shorter.

    On a line of paper a 7 or 9 gets a tail that no digit of MNIST has, for those were written into
    boxes; squeezed, it looks like one of them.
    """
    return [[_with_shorter_looks(read, classifier) for read in row] for row in rows]


def _with_shorter_looks(read: _Read, classifier: Classifier) -> _Read:
    part, digit = read.part, read.digit
    heights = [round(part.width * aspect) for aspect in _SHORTER if aspect < part.aspect]
    if read.surprise < _CERTAIN or not heights:
        return read
    looks = [digit.prediction.probabilities]
    for height in heights:
        shorter = cv2.resize(part.ink, (part.width, height), interpolation=cv2.INTER_AREA)
        looks.append(classifier.predict(digit_stages(shorter).model_input).probabilities)
    mean = Prediction(digit.prediction.classes, np.mean(looks, axis=0))
    return dataclasses.replace(read, digit=dataclasses.replace(digit, prediction=mean))


def _divided(ink: np.ndarray, classifier: Classifier) -> list[list[_Read]]:
    """The digits of each row of ink; no row is empty."""
    rows = [_Row(parts, classifier).digits() for parts in rows_of(connected_parts(ink))]
    return [row for row in rows if row]


def _reading(rows: list[list[_Read]]) -> Reading:
    return Reading(tuple(tuple(read.digit for read in row) for row in rows))


def _strangeness(rows: list[list[_Read]]) -> float:
    """The mean of the digits' surprise; 0 for empty paper, which is as it should be."""
    return float(np.mean([read.surprise for row in rows for read in row] or [0.0]))


def _turned_back(reading: Reading, turn: int, shape: tuple[int, int]) -> Reading:
    """A reading of the ink turned clockwise, with boxes in the ink, (H, W), as it was."""
    height, width = shape
    back = {
        0: lambda *box: box,
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
        self._digits: dict[tuple[int, int], _Read] = {}
        self._pieces: list[Part] = []
        self._crossings: list[int] = []
        self._is_cut: list[bool] = []  # from the piece before
        for part in parts:
            self._add(part)

    def digits(self) -> list[_Read]:
        """The likeliest division."""
        costs: list[float] = [0.0]
        ways: list[tuple[_Read, ...]] = [()]
        for end in range(1, len(self._pieces) + 1):
            cost, way = math.inf, ()
            if self._pieces[end - 1].height < _SMALL * self._height:
                cost, way = costs[end - 1] + _DROP_COST, ways[end - 1]
            for start in range(max(0, end - _MOST_PIECES), end):
                total = costs[start] + self._cost(start, end)
                if total < cost:
                    cost, way = total, (*ways[start], self._digit(start, end))
            costs.append(cost)
            ways.append(way)
        return list(ways[-1])

    def _add(self, part: Part) -> None:
        """The part as a piece, or, where it may be several digits that touch, in pieces."""
        read = _read(part, self._classifier)
        pieces, crossings = cut(part) if self._may_be_several(read) else ([part], [])
        if len(pieces) == 1:
            self._digits[len(self._pieces), len(self._pieces) + 1] = read
        self._pieces += pieces
        self._is_cut += [False] + [True] * (len(pieces) - 1)
        self._crossings += [0, *crossings]

    def _may_be_several(self, read: _Read) -> bool:
        part = read.part
        if part.height < _TALL * self._height or part.width < _NARROW * part.height:
            return False
        # Otherwise no division could be likelier, for it would cost a cut.
        return self._shape_cost(part) + read.surprise > _CUT_COST

    def _cost(self, start: int, end: int) -> float:
        """How unlikely it is that pieces start to end are one digit, in nats."""
        pieces = self._pieces[start:end]
        paper = _widest_gap(pieces) / self._height
        width = max(piece.right for piece in pieces) - min(piece.left for piece in pieces)
        if len(pieces) > 1 and (paper > _WIDEST_GAP or width > _WIDEST * self._height):
            return math.inf
        if len(pieces) > 1 and paper > 0 and all(map(self._is_clear, range(start, end))):
            return math.inf
        read = self._digit(start, end)
        cost = read.surprise + self._shape_cost(read.part)
        if paper > 0 and all(piece.height > _TALL * self._height for piece in pieces):
            cost += _TALL_COST
        return cost + _GAP_COST * paper + self._parting_cost(start)

    def _shape_cost(self, part: Part) -> float:
        """How unlikely a digit of this size is in this row."""
        cost = _WIDTH_COST * max(0.0, part.width / max(part.height, self._height) - _WIDE)
        if part.height < max(_FLAT * part.width, _SMALL * self._height):
            cost += _BAR_COST
        return cost

    def _parting_cost(self, at: int) -> float:
        """How unlikely it is that a digit ends before a piece and another begins with it."""
        if self._is_cut[at]:
            return _CUT_COST + _CROSSING_COST * max(0, self._crossings[at] - 1)
        if at == 0:
            return 0.0
        before, after = self._pieces[at - 1 : at + 1]
        shared = min(before.right, after.right) - max(before.left, after.left)
        # A slanted 7 may reach over half of what stands before it.
        return _OVER_COST * max(0.0, shared / min(before.width, after.width) - 0.5)

    def _is_clear(self, at: int) -> bool:
        """Whether a piece is a digit by itself, beyond doubt."""
        read = self._digit(at, at + 1)
        return read.part.height > _TALL * self._height and read.surprise < _CERTAIN

    def _digit(self, start: int, end: int) -> _Read:
        if (start, end) not in self._digits:
            self._digits[start, end] = _read(joined(self._pieces[start:end]), self._classifier)
        return self._digits[start, end]


def _widest_gap(pieces: Sequence[Part]) -> int:
    """Of paper between neighbours, in pixels; 0 where there is none."""
    widest, right = 0, pieces[0].right
    for piece in pieces[1:]:
        widest = max(widest, piece.left - right)
        right = max(right, piece.right)
    return widest


def _read(part: Part, classifier: Classifier) -> _Read:
    stages = dataclasses.replace(digit_stages(part.ink), box=part.box)
    prediction = classifier.predict(stages.model_input)
    # Two digits in one box make a network sure of one of them; its logits tell them from a digit
    # (Liu et al., "Energy-based out-of-distribution detection", 2020).
    energy = float(np.logaddexp.reduce(classifier.activations(_LOGITS)))
    surprise = -math.log(max(prediction.probability, _LEAST))
    surprise += _ENERGY_COST * max(0.0, _DIGIT_ENERGY - energy)
    return _Read(part, FoundDigit(part.box, prediction, stages), surprise)


def _read_by_steps(
    part: Part, shape: tuple[int, int], classifier: Classifier, steps: Steps
) -> FoundDigit:
    """The part alone on a canvas of that shape, (H, W): without cropping, its place matters."""
    canvas = np.zeros(shape, np.uint8)
    canvas[part.top : part.bottom, part.left : part.right] = part.ink
    stages = digit_stages(canvas, steps)
    return FoundDigit(part.box, classifier.predict(stages.model_input), stages)
