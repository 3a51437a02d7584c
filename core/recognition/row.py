"""A row of ink components -> its digits: of all ways to divide it, the likeliest.

A digit is one component, several neighbouring ones (a 5 and its bar), or a piece of one (digits
that touch). Costs are in nats, the negative logarithm of a likelihood, and add up along the row.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from core.models.classifier import Prediction, Predictor, Verdict
from core.preprocessing.model_input import ALL_STEPS, DigitStages, PreprocessingSteps, digit_stages
from core.recognition.components import (
    Component,
    Point,
    box_around,
    is_dot,
    is_tap,
    merged,
    split_candidates,
    weighted_median,
    widest_gap,
)

_ENERGY_COST = 0.5  # for each nat of energy that a digit lacks
_LEAST = 1e-6  # the least probability that counts
_CERTAIN = 0.05  # nats: a digit beyond doubt

MOST_PIECES = 5  # of one digit
_TALL = 0.6  # of the row's height; lower components are seldom digits by themselves
_NARROW = 0.5  # width by height; what is narrower is not two digits
_WIDEST = 1.9  # of the row's height; no digit of several components is wider
_WIDEST_GAP = 0.3  # of the row's height, between two components of one digit
_SMALL = 0.27  # of the row's height; people write a zero that small, but no smaller
_FLAT = 0.45  # height by width; no digit is that flat

_GAP_COST = 12.0  # for each row's height of paper between two components of a digit
_TALL_COST = 1.0  # for joining components as tall as digits that have paper between them
_WIDTH_COST = 4.0  # for each row's height that a digit is wider than a square
_CUT_COST = 1.0  # for a cut through a component
_CROSSING_COST = 2.0  # for each stroke that it goes through but the first: a 0 has two
_OVER_COST = 8.0  # for two digits one above the other
_BAR_COST = 4.0  # for a dot or a flat mark that would be a digit
_DROP_COST = 4.5  # for a dot or a flat mark that would be none
_DOT_COST = 2.0  # for a dot that would be a digit, besides: it is no small zero
# For a component, as wide as high, that is no digit. Alone it may well be a letter; among digits it
# is more likely two of them that touch.
_NONE_COST, _NONE_COST_AMONG_DIGITS = 1.4, 4.0
# For what was cut off, as half an n is a bad 2: for each nat by which it is unlikely to be a digit.
_UNLIKE_COST = 1.5
_ONE_COST = 0.7  # for a 1 that was cut off: any stroke looks like one
_ROUNDING = 1e-6  # nats: sums of the same costs in another order


@dataclass(frozen=True, slots=True)
class DigitHypothesis:
    """A component taken for a digit. cost: how unlike a digit it is, in nats; 0 = not at all."""

    component: Component
    prediction: Prediction
    stages: DigitStages
    cost: float

    @property
    def is_certain(self) -> bool:
        return self.cost < _CERTAIN


def classify_component(component: Component, classifier: Predictor) -> DigitHypothesis:
    """The component as one digit."""
    return classify_components([component], classifier)[0]


def classify_components(
    components: Sequence[Component], classifier: Predictor
) -> list[DigitHypothesis]:
    """Each component as one digit."""
    stages = [replace(stages_of(component.ink), box=component.box) for component in components]
    predictions = classifier.predict_all([each.model_input for each in stages])
    return [
        DigitHypothesis(component, prediction, each, _cost_of(prediction))
        for component, prediction, each in zip(components, predictions, stages, strict=True)
    ]


def stages_of(ink: np.ndarray, steps: PreprocessingSteps = ALL_STEPS) -> DigitStages:
    """As digit_stages, of ink, uint8 (H, W), that is known to have some."""
    stages = digit_stages(ink, steps)
    assert stages is not None
    return stages


def _cost_of(prediction: Prediction) -> float:
    cost = -math.log(max(prediction.probability, _LEAST))
    # Of two digits in one box a network is often sure that they are one of them. Its energy tells.
    return cost + _ENERGY_COST * prediction.energy_deficit


def read_row(
    components: Sequence[Component],
    classifier: Predictor,
    pen: Point | None = None,
    cuts: bool = True,
) -> list[DigitHypothesis]:
    """The digits of a row of components, left to right. Dots and bars that belong to none are left
    out: it may be that none remains. pen: it is drawing there, and what it draws is not cut yet.
    cuts: whether any component may be several that touch."""
    return _Row(components, classifier, pen, cuts).digits()


class _Row:
    """The ways to divide a row. Every answer is asked for once."""

    def __init__(
        self,
        components: Sequence[Component],
        classifier: Predictor,
        pen: Point | None,
        cuts: bool,
    ):
        self._classifier = classifier
        self._pen = pen
        self._cuts = cuts
        self._height = weighted_median([component.height for component in components])
        self._pieces: list[Component] = []
        self._parting_costs: list[float] = []  # for a digit that begins with that piece
        self._is_cut_off: list[bool] = []  # from a component
        self._wholes: list[tuple[int, int]] = []  # the pieces of each component
        self._hypotheses: dict[tuple[int, int], DigitHypothesis] = {}
        for whole in classify_components(components, classifier):
            self._add(whole)

    def digits(self) -> list[DigitHypothesis]:
        """The likeliest division, by dynamic programming from left to right.

        Reading is what takes time, so a digit is not read where that is known to be in vain: where
        the division would cost more than a known one even if the digit were beyond doubt.
        """
        count = len(self._pieces)
        best: list[tuple[float, tuple[DigitHypothesis, ...]]] = [
            (0.0, ()),
            *[(math.inf, ())] * count,
        ]
        most = sum(self._cost(*whole) for whole in self._wholes) + _ROUNDING
        for start, piece in enumerate(self._pieces):
            cost, digits = best[start]
            if piece.height < _SMALL * self._height or self._is_small_dot(piece):
                best[start + 1] = min(best[start + 1], (cost + _DROP_COST, digits), key=_total)
            ends = [
                end
                for end in range(start + 1, min(start + MOST_PIECES, count) + 1)
                if (least := cost + self._bound(start, end)) < best[end][0]
                and least + self._ahead(end) <= most
            ]
            self._classify(start, ends)
            for end in ends:
                total = cost + self._cost(start, end)
                if total < best[end][0]:
                    best[end] = total, (*digits, self._hypotheses[start, end])
        return list(best[-1][1])

    def _add(self, whole: DigitHypothesis) -> None:
        """A component as a piece, or, where it may be several digits that touch, in pieces."""
        component = whole.component
        pieces = (split_candidates(component) if self._may_be_several(whole) else []) or [
            (component, 0)
        ]
        start = len(self._pieces)
        self._wholes.append((start, start + len(pieces)))
        self._hypotheses[self._wholes[-1]] = whole
        for piece, crossings in pieces:
            cost = _CUT_COST + _CROSSING_COST * max(0, crossings - 1)
            is_first = piece is pieces[0][0]
            self._parting_costs.append(self._overlap_cost(piece) if is_first else cost)
            self._is_cut_off.append(len(pieces) > 1)
            self._pieces.append(piece)

    def _may_be_several(self, whole: DigitHypothesis) -> bool:
        component = whole.component
        if not self._cuts or (self._pen is not None and component.covers(*self._pen)):
            return False
        if component.height < _TALL * self._height or component.width < _NARROW * component.height:
            return False
        # Otherwise no division could be likelier, for it would cost a cut.
        return whole.cost + self._shape_cost(component.width, component.height) > _CUT_COST

    def _cost(self, start: int, end: int) -> float:
        """Of pieces start to end being one digit, and of its beginning there."""
        if self._paper(start, end) > 0 and all(self._stands_alone(at) for at in range(start, end)):
            return math.inf
        digit = self._hypothesis(start, end)
        cost = self._least_cost(start, end) + digit.cost
        if (start, end) not in self._wholes:
            is_cut_off = any(self._is_cut_off[start:end])
            return cost + (_cut_off_cost(digit.prediction) if is_cut_off else 0.0)
        # A small dot is left out instead.
        if digit.prediction.verdict is not Verdict.NONE or self._is_small_dot(digit.component):
            return cost
        return min(cost, self._parting_costs[start] + self._none_cost(digit.component))

    def _none_cost(self, component: Component) -> float:
        """Of a component that is no digit, but a mark of another kind: it has any shape."""
        each = _NONE_COST if len(self._wholes) == 1 else _NONE_COST_AMONG_DIGITS
        return each * max(1.0, component.width / max(component.height, self._height))

    def _is_small_dot(self, component: Component) -> bool:
        if component.height < _SMALL * self._height:
            return is_dot(component)
        return component.height < _TALL * self._height and is_tap(component)

    def _bound(self, start: int, end: int) -> float:
        """What a digit of these pieces costs at least; a component is read already."""
        whole = (start, end) in self._wholes
        return self._cost(start, end) if whole else self._least_cost(start, end)

    def _ahead(self, end: int) -> float:
        """What the digits after that piece cost at least."""
        is_last = end == len(self._pieces)
        return 0.0 if is_last else min(self._parting_costs[end], _DROP_COST)

    def _least_cost(self, start: int, end: int) -> float:
        """What that costs at least, however good a digit they are."""
        pieces, paper = self._pieces[start:end], self._paper(start, end)
        _, _, width, height = box_around(pieces)
        if paper > _WIDEST_GAP or (len(pieces) > 1 and width > _WIDEST * self._height):
            return math.inf
        cost = self._shape_cost(width, height) + _GAP_COST * paper
        if paper > 0 and all(piece.height > _TALL * self._height for piece in pieces):
            cost += _TALL_COST
        if len(pieces) == 1 and self._is_small_dot(pieces[0]):
            cost += _DOT_COST
        return cost + self._parting_costs[start]

    def _paper(self, start: int, end: int) -> float:
        """Between the pieces, at the widest, by the row's height."""
        return widest_gap(self._pieces[start:end]) / self._height

    def _shape_cost(self, width: int, height: int) -> float:
        """Of a digit of this size in this row."""
        cost = _WIDTH_COST * max(0.0, width / max(height, self._height) - 1)
        if height < max(_FLAT * width, _SMALL * self._height):
            cost += _BAR_COST
        return cost

    def _overlap_cost(self, component: Component) -> float:
        """Of a digit beginning with this component though it lies above or below the one before."""
        if not self._pieces:
            return 0.0
        before = self._pieces[-1]
        shared = min(before.right, component.right) - max(before.left, component.left)
        # A slanted 7 may reach over half of what stands before it.
        return _OVER_COST * max(0.0, shared / min(before.width, component.width) - 0.5)

    def _stands_alone(self, at: int) -> bool:
        """Whether a piece is a digit by itself, beyond doubt."""
        return (
            self._pieces[at].height > _TALL * self._height
            and self._hypothesis(at, at + 1).is_certain
        )

    def _hypothesis(self, start: int, end: int) -> DigitHypothesis:
        self._classify(start, [end])
        return self._hypotheses[start, end]

    def _classify(self, start: int, ends: Sequence[int]) -> None:
        """The digits of the pieces from start to each of ends, unless they are read already."""
        new = [end for end in ends if (start, end) not in self._hypotheses]
        components = [merged(self._pieces[start:end]) for end in new]
        for end, digit in zip(new, classify_components(components, self._classifier), strict=True):
            self._hypotheses[start, end] = digit


def _cut_off_cost(prediction: Prediction) -> float:
    unlike = -math.log(max(1 - prediction.ood_score, _LEAST))
    return _UNLIKE_COST * unlike + (_ONE_COST if prediction.label == "1" else 0.0)


def _total(division: tuple[float, tuple[DigitHypothesis, ...]]) -> float:
    return division[0]
