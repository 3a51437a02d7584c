"""A drawing or a photo with any number of digits -> the digits, in reading order.

Ink is taken apart into connected parts, these are laid out in rows, and each row is divided into
digits so that the classifier finds the whole of it likeliest (heuristic over-segmentation: LeCun,
Bottou, Bengio, Haffner, "Gradient-based learning applied to document recognition", 1998, section
V). What the classifier is shown has gone through the same preprocessing as any drawing.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

import cv2
import numpy as np

from core.models.classifier import Predictor, Verdict
from core.preprocessing.model_input import ALL_STEPS, PreprocessingSteps
from core.preprocessing.paper import paper_ink
from core.recognition.components import (
    Box,
    Part,
    Point,
    connected_parts,
    joined,
    rows_of,
    widest_gap,
)
from core.recognition.recognition import Recognition, Region
from core.recognition.row import MOST_PIECES, Read, read, read_row, stages_of
from core.task import DIGITS

_FAMILIAR = 0.3  # nats a digit: the mean surprise from which other turns are tried
_MOST_TURNED = 20  # parts; a page turned by a quarter shows in fewer
_SAME_TURNED = frozenset("01689")  # upside down they are digits again
_TURN_GAIN = 0.6  # how much less surprising a turned reading has to be
_MOST_STRANGE = 0.5  # share of its digits that are none
_STRANGE = 1.0  # nats a digit: a photo that surprises more shows something else than digits
_STRANGE_DIGIT = 3.0  # nats, where there is but one
_SMALLEST_MARK = 4  # px, its longer side; less is a photo's noise, and no digit can be read in it
_SHORTER = (2.5, 1.75)  # height by width


def find_digits(
    ink: np.ndarray,
    classifier: Predictor,
    steps: PreprocessingSteps = ALL_STEPS,
    pen: Point | None = None,
) -> Recognition:
    """Ink, uint8 (H, W), 0 = paper, 255 = ink -> the digits on it; none on empty paper.

    steps: which steps of the preprocessing the answers come through; where the digits are is
    found out with all of them. pen: it is drawing there, and the part that it draws is taken for
    one digit: half a 5 is no 1 that touches a 7.
    """
    rows = _read_rows(connected_parts(ink), classifier, pen)
    if steps == ALL_STEPS:
        return _recognition([[_region(digit, digit.part.box) for digit in row] for row in rows])
    return _recognition(
        [[_with_steps(digit.part, ink.shape, classifier, steps) for digit in row] for row in rows]
    )


def read_paper(picture: np.ndarray, classifier: Predictor) -> Recognition:
    """A photo, RGB uint8 (H, W, 3), of digits on paper, turned however it may be -> its digits.

    None of them where the picture shows nothing that looks like digits.
    """
    ink = paper_ink(picture)
    parts = _marks(ink)
    rows, turn = _read_rows(parts, classifier), 0
    if _surprise(rows) > _FAMILIAR:
        rows, turn = _best_turned(ink, parts, rows, classifier)
    if _shows_something_else(rows):
        return Recognition(DIGITS)
    digits = [[_with_shorter_looks(digit, classifier) for digit in row] for row in rows]
    back = _turned_back(turn, ink.shape)
    return _recognition(
        [[_region(digit, back(*digit.part.box)) for digit in row] for row in digits], turn
    )


def _marks(ink: np.ndarray) -> list[Part]:
    """The parts of a photo's ink, (H, W), that are no mere specks."""
    parts = connected_parts(ink)
    return [part for part in parts if max(part.width, part.height) >= _SMALLEST_MARK]


def _best_turned(
    ink: np.ndarray, parts: Sequence[Part], rows: list[list[Read]], classifier: Predictor
) -> tuple[list[list[Read]], int]:
    """The rows as they are, turn 0, or those of the ink turned, if that is far less surprising."""
    # Parts by themselves, touching or broken as they may be, tell at a fraction of the cost.
    largest = sorted(parts, key=lambda part: part.width * part.height)[-_MOST_TURNED:]
    surprises = [
        np.mean([read(_turned(part, turn), classifier).surprise for part in largest])
        for turn in range(4)
    ]
    turn = int(np.argmin(surprises))
    if turn == 0 or surprises[turn] > _TURN_GAIN * surprises[0]:
        return rows, 0
    turned_rows = _read_rows(_marks(np.ascontiguousarray(np.rot90(ink, -turn))), classifier)
    if _surprise(turned_rows) > _TURN_GAIN * _surprise(rows):
        return rows, 0
    turned = [digit.prediction for row in turned_rows for digit in row]
    if turn == 2 and {each.label for each in turned} <= _SAME_TURNED:
        return rows, 0  # a 9 in doubt is no 6 upside down
    if np.mean([each.verdict is Verdict.NONE for each in turned]) >= _MOST_STRANGE:
        return rows, 0  # what is no digit the other way round either says nothing of how it lies
    return turned_rows, turn


def _turned(part: Part, turn: int) -> Part:
    """A part by itself, by that many quarter turns clockwise."""
    ink = np.ascontiguousarray(np.rot90(part.ink, -turn))
    return Part((0, 0, ink.shape[1], ink.shape[0]), ink)


def _read_rows(
    parts: Sequence[Part], classifier: Predictor, pen: Point | None = None
) -> list[list[Read]]:
    # An 8 of two rings, one on the other, is no two rows.
    if 1 < len(parts) <= MOST_PIECES and widest_gap(parts) == 0:
        whole = read(joined(parts), classifier)
        if whole.is_certain:
            return [[whole]]
    rows = [read_row(row, classifier, pen) for row in rows_of(parts)]
    return [row for row in rows if row]


def _recognition(rows: Sequence[Sequence[Region]], quarter_turns: int = 0) -> Recognition:
    return Recognition(DIGITS, tuple(map(tuple, rows)), quarter_turns)


def _region(digit: Read, box: Box) -> Region:
    return Region.of_ink(box, digit.prediction, digit.stages)


def _surprise(rows: Sequence[Sequence[Read]]) -> float:
    """The digits' mean, in nats; 0 for empty paper, which is as it should be."""
    return float(np.mean([digit.surprise for row in rows for digit in row] or [0.0]))


def _shows_something_else(rows: Sequence[Sequence[Read]]) -> bool:
    """One digit may be badly written; where all are strange, they are none."""
    is_single = sum(map(len, rows)) == 1
    return _surprise(rows) > (_STRANGE_DIGIT if is_single else _STRANGE)


def _with_steps(
    part: Part, shape: tuple[int, int], classifier: Predictor, steps: PreprocessingSteps
) -> Region:
    """The part alone on ink of that shape, (H, W): where it is not cut out, its place matters."""
    ink = np.zeros(shape, np.uint8)
    ink[part.top : part.bottom, part.left : part.right] = part.ink
    stages = stages_of(ink, steps)
    return Region.of_ink(part.box, classifier.predict(stages.model_input), stages)


def _with_shorter_looks(digit: Read, classifier: Predictor) -> Read:
    """A doubtful tall digit gets the mean of its prediction and those of it made shorter.

    On paper a 7 or 9 may end in a tail that no digit of MNIST has, for those were written into
    boxes; squeezed, it looks like one of them.
    """
    part = digit.part
    heights = [round(part.width * aspect) for aspect in _SHORTER if aspect < part.aspect]
    if digit.is_certain or not heights:
        return digit
    looks = [digit.prediction]
    for height in heights:
        shorter = cv2.resize(part.ink, (part.width, height), interpolation=cv2.INTER_AREA)
        looks.append(classifier.predict(stages_of(shorter).model_input))
    mean = np.mean([look.probabilities for look in looks], axis=0)
    least = min(look.ood_score for look in looks)
    prediction = replace(digit.prediction, probabilities=mean, ood_score=least)
    return replace(digit, prediction=prediction)


def _turned_back(quarter_turns: int, shape: tuple[int, int]) -> Callable[[int, int, int, int], Box]:
    """A box, x, y, width, height, in the ink turned clockwise -> in the ink, (H, W), as it was."""
    height, width = shape
    return {
        0: lambda x, y, w, h: (x, y, w, h),
        1: lambda x, y, w, h: (y, height - x - w, h, w),
        2: lambda x, y, w, h: (width - x - w, height - y - h, w, h),
        3: lambda x, y, w, h: (width - y - h, x, h, w),
    }[quarter_turns]
