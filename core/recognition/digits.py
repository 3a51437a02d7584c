"""A drawing or a photo with any number of digits, or letters -> each, in reading order.

Ink is taken apart into connected components, these are laid out in rows, and each row is divided
into digits so that the classifier finds the whole of it likeliest (heuristic over-segmentation:
LeCun, Bottou, Bengio, Haffner, "Gradient-based learning applied to document recognition", 1998,
section V). What the classifier is shown has gone through the same preprocessing as any drawing.
Letters are read alike, but for one thing: what hangs together is one of them, for half of a W is a
V, and of an H an I.
"""

import itertools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

import cv2
import numpy as np

from core.models.classifier import Predictor, Verdict
from core.preprocessing.model_input import ALL_STEPS, PreprocessingSteps
from core.preprocessing.paper import paper_ink
from core.recognition.components import (
    Box,
    Component,
    Point,
    box_around,
    connected_components,
    is_dot,
    is_tap,
    marks_of_photo,
    merged,
    rows_of,
    weighted_median,
    widest_gap,
    without_commas,
)
from core.recognition.grid import Grid, by_the_rules, find_grid, without_boxes
from core.recognition.recognition import EMPTY_CELL, Recognition, Region
from core.recognition.row import (
    MOST_PIECES,
    DigitHypothesis,
    classify_component,
    classify_components,
    read_row,
    stages_of,
)
from core.task import DIGITS, LETTERS, Task

_COST_AS_WRITTEN = 0.3  # nats a digit: the mean cost from which other turns are tried
_MOST_TURNED = 20  # components; a page turned by a quarter shows in fewer
# Upside down they are digits, or letters, again.
_SAME_TURNED = {DIGITS.name: frozenset("01689"), LETTERS.name: frozenset("BDHIMNOPQSUWXZ")}
_BARS = frozenset("1I")  # a level bar is none of them on its side
_TURN_GAIN = 0.6  # the share of the cost that a turned reading may have at most
_MOST_NONE = 0.5  # share of its digits that are none
_COST_OF_ELSE = 1.0  # nats a digit: a photo that costs more shows something else than digits
_COST_OF_ELSE_ALONE = 3.0  # nats, where there is but one
_CLOSE = 0.12  # of its height: the widest upright stripe of paper in one sign
_SLANTED = 0.3  # ... in a letter whose parts lie one above the other, such as an i and its dot
_SQUARE = 1.2  # width by height; a wider one is one sign only if its parts lie on each other
_SHARED = 0.5  # of the narrower of two parts that do
_ALIKE = 0.55  # the lowest of close digits by the highest
_BESIDE = 0.3  # of the lowest of them: how much of their height close digits share
_LIKELY = 1.0  # nats
_SHORTER = (2.5, 1.75)  # height by width
_FEWEST_GIVEN = 17  # digits in a sudoku that has one solution
_SIGN = 0.6  # of its row's height; what is lower, and no digit, is a sign or belongs to none

Rows = list[list[DigitHypothesis]]  # of digits, top to bottom, each left to right


def find_digits(
    ink: np.ndarray,
    classifier: Predictor,
    steps: PreprocessingSteps = ALL_STEPS,
    pen: Point | None = None,
    task: Task = DIGITS,
) -> Recognition:
    """Ink, uint8 (H, W), 0 = paper, 255 = ink -> the digits on it; none on empty paper.

    steps: which steps of the preprocessing the answers come through; where the digits are is
    found out with all of them. pen: it is drawing there, and the component that it draws is taken
    for one digit: half a 5 is no 1 that touches a 7. task: the classifier's, digits or letters.
    """
    rows = _read_rows(connected_components(ink), classifier, task, pen)
    if steps == ALL_STEPS:
        regions = [[_region(each, each.component.box) for each in row] for row in rows]
    else:
        regions = [
            [_with_steps(each.component, ink.shape, classifier, steps) for each in row]
            for row in rows
        ]
    return _recognition(regions, task)


def read_paper(
    picture: np.ndarray,
    classifier: Predictor,
    task: Task = DIGITS,
    *,
    shows_writing: bool = False,
) -> Recognition:
    """A photo, RGB uint8 (H, W, 3), of digits on paper, turned however it may be -> its digits.

    None of them where the picture shows nothing that looks like digits. task: the classifier's,
    digits or letters. shows_writing: it can be nothing else, so one digit may look like none.
    """
    ink = paper_ink(picture)
    components = marks_of_photo(ink)
    if task == DIGITS and len(components) >= _FEWEST_GIVEN:
        grid = find_grid(picture)
        if grid is not None:
            return _read_grid(grid, classifier)
    ink, components = without_boxes(ink, components, combs=task == DIGITS)
    components = without_commas(components) if task == DIGITS else components
    rows, quarter_turns = _read_rows(components, classifier, task), 0
    if _mean_cost(rows) > _COST_AS_WRITTEN:
        rows, quarter_turns = _best_turned(ink, components, rows, classifier, task)
    rows = [_without_signs(row) for row in rows]
    is_single = sum(map(len, rows)) == 1
    if _shows_something_else(rows, is_single) and not (shows_writing and is_single):
        return Recognition(task)
    back = _turned_back(quarter_turns, ink.shape)
    digits = [[_with_shorter_looks(digit, classifier) for digit in row] for row in rows]
    return _recognition(
        [[_region(digit, back(*digit.component.box)) for digit in row] for row in digits],
        task,
        quarter_turns,
    )


def _read_grid(grid: Grid, classifier: Predictor) -> Recognition:
    """A sudoku, turned however it may be, row by row; empty cells have no region."""
    quarter_turns = _likely_turns([cell for row in grid.cells for cell in row if cell], classifier)
    turned = np.rot90(np.array(grid.cells, object), -quarter_turns)
    cells = {place: cell for place, cell in np.ndenumerate(turned) if cell}
    upright = [_turned(each, quarter_turns) for each in cells.values()]
    digits = classify_components(upright, classifier)
    predictions = by_the_rules(list(cells), [each.prediction for each in digits])
    rows: list[list[Region]] = [[] for _ in turned]
    said = np.full(turned.shape, EMPTY_CELL)
    for (place, cell), digit, prediction in zip(cells.items(), digits, predictions, strict=True):
        rows[place[0]].append(_region(replace(digit, prediction=prediction), grid.box_of(cell)))
        said[place] = prediction.label
    reading = _recognition([row for row in rows if row], DIGITS, quarter_turns)
    return replace(reading, cells=tuple(map("".join, said)))


def _best_turned(
    ink: np.ndarray,
    components: Sequence[Component],
    rows: Rows,
    classifier: Predictor,
    task: Task,
) -> tuple[Rows, int]:
    """The rows as they are, or those of the ink turned, if that is far less costly; and by how many
    quarter turns."""
    quarter_turns = _likely_turns(components, classifier)
    if quarter_turns == 0:
        return rows, 0
    marks = marks_of_photo(_rotated(ink, quarter_turns))
    turned = _read_rows(without_commas(marks) if task == DIGITS else marks, classifier, task)
    same_turned = _SAME_TURNED[task.name] if quarter_turns == 2 else _BARS
    if _mean_cost(turned) > _TURN_GAIN * _mean_cost(rows) or not _tells_turn(turned, same_turned):
        return rows, 0
    return turned, quarter_turns


def _likely_turns(components: Sequence[Component], classifier: Predictor) -> int:
    """By how many quarter turns components have to be turned to look like digits; 0 in doubt."""
    # By themselves, touching or broken as they may be, they tell at a fraction of the cost.
    largest = sorted(components, key=lambda each: each.width * each.height)[-_MOST_TURNED:]
    costs = [
        np.mean([classify_component(_turned(each, turns), classifier).cost for each in largest])
        for turns in range(4)
    ]
    cheapest = int(np.argmin(costs))
    return cheapest if costs[cheapest] <= _TURN_GAIN * costs[0] else 0


def _tells_turn(rows: Rows, same_turned: frozenset[str]) -> bool:
    """Whether digits of the ink turned say that it has to be. same_turned: labels that do not."""
    predictions = [digit.prediction for row in rows for digit in row]
    if {each.label for each in predictions} <= same_turned:
        return False  # a 9 in doubt is no 6 upside down
    # What is no digit the other way round either says nothing of how it lies.
    none = [each.verdict is Verdict.NONE for each in predictions]
    return not none or sum(none) < _MOST_NONE * len(none)


def _turned(component: Component, quarter_turns: int) -> Component:
    """A component by itself, by that many quarter turns clockwise."""
    ink = _rotated(component.ink, quarter_turns)
    return Component(0, 0, ink.shape[1], ink.shape[0], ink)


def _rotated(ink: np.ndarray, quarter_turns: int) -> np.ndarray:
    """Ink, (H, W), clockwise."""
    return np.ascontiguousarray(np.rot90(ink, -quarter_turns))


def _read_rows(
    components: Sequence[Component], classifier: Predictor, task: Task, pen: Point | None = None
) -> Rows:
    cuts, has_dots = task == DIGITS, task == LETTERS
    whole = _as_one_mark(components, classifier, has_dots)
    # An 8 of two rings, one on the other, is no two rows; nor is an i.
    is_likely = whole is not None and (whole.is_certain or (has_dots and whole.cost < _LIKELY))
    if whole and is_likely and (has_dots or widest_gap(components) == 0):
        return [[whole]]
    rows = [read_row(row, classifier, pen, cuts) for row in rows_of(components)]
    rows = [row for row in rows if row]
    if whole and whole.prediction.verdict is Verdict.NONE and not _are_digits(rows, whole):
        return [[whole]]
    return rows


def _as_one_mark(
    components: Sequence[Component], classifier: Predictor, has_dots: bool
) -> DigitHypothesis | None:
    """Several components taken for one digit, where they are as close as one sign's strokes.
    has_dots: whether there are signs with a dot above them."""
    if not 1 < len(components) <= MOST_PIECES or _has_tap_beside(components, has_dots):
        return None
    together, gap = merged(components), widest_gap(components)
    is_square = together.width <= _SQUARE * together.height
    are_levels = sum(each.height for each in components) <= together.height
    closest = (_SLANTED if has_dots and are_levels else _CLOSE) * together.height
    is_close = gap <= closest if is_square else gap == 0 and _stacked(components)
    return classify_component(together, classifier) if is_close else None


def _has_tap_beside(components: Sequence[Component], has_dots: bool) -> bool:
    """Whether there is one dot left or right of all else, such as a tap by mistake or a full stop:
    no sign has one there. has_dots: but above it, if it is slanted."""
    taps = [each for each in components if is_tap(each)]
    if len(taps) != 1:
        return False
    left, top, width, _ = box_around([each for each in components if each is not taps[0]])
    if has_dots and taps[0].bottom <= top:
        return False
    return taps[0].right <= left or taps[0].left >= left + width


def _are_digits(rows: Rows, whole: DigitHypothesis) -> bool:
    """Whether what is no digit as a whole is several: all likely ones, of like height, at one
    level, and nothing left over. So a colon is no 0 above an 8, nor a per cent sign 010."""
    digits = [digit for row in rows for digit in row]
    components = [digit.component for digit in digits]
    if not components or box_around(components) != whole.component.box:
        return False
    heights = [each.height for each in components]
    if min(heights) < _ALIKE * max(heights) or not all(map(_at_one_level, rows)):
        return False
    return all(each.cost < _LIKELY and not is_dot(each.component) for each in digits)


def _at_one_level(row: Sequence[DigitHypothesis]) -> bool:
    """Whether there is a height at which all digits of a row are; the rings of a per cent sign lie
    one higher than the other."""
    components = [digit.component for digit in row]
    shared = min(each.bottom for each in components) - max(each.top for each in components)
    return shared >= _BESIDE * min(each.height for each in components)


def _stacked(components: Sequence[Component]) -> bool:
    """Whether each shares half of its width or of its neighbour's with the next."""
    ordered = sorted(components, key=lambda each: each.left)
    return all(
        min(one.right, other.right) - other.left >= _SHARED * min(one.width, other.width)
        for one, other in itertools.pairwise(ordered)
    )


def _recognition(
    rows: Iterable[Iterable[Region]], task: Task, quarter_turns: int = 0
) -> Recognition:
    return Recognition(task, tuple(map(tuple, rows)), quarter_turns)


def _region(digit: DigitHypothesis, box: Box) -> Region:
    return Region.of_ink(box, digit.prediction, digit.stages)


def _mean_cost(rows: Rows) -> float:
    """Of a digit, in nats; 0 for empty paper, which is as it should be."""
    return float(np.mean([digit.cost for row in rows for digit in row] or [0.0]))


def _shows_something_else(rows: Rows, is_single: bool) -> bool:
    """One digit may be badly written; where all cost much, they are none."""
    return _mean_cost(rows) > (_COST_OF_ELSE_ALONE if is_single else _COST_OF_ELSE)


def _without_signs(row: list[DigitHypothesis]) -> list[DigitHypothesis]:
    """A row on paper without the marks that are no digits and low, such as = or a speck, or unlike
    any, such as a plus as tall as they are; all of it where most of it is such marks."""
    height = weighted_median([digit.component.height for digit in row])
    digits = [digit for digit in row if not _is_sign(digit, height)]
    return digits if 2 * len(digits) >= len(row) else row


def _is_sign(digit: DigitHypothesis, height: float) -> bool:
    """Whether what was taken for a digit is another mark. height: its row's, px."""
    is_else = digit.component.height <= _SIGN * height or digit.cost > _COST_OF_ELSE_ALONE
    return is_else and digit.prediction.verdict is Verdict.NONE


def _with_steps(
    component: Component,
    shape: tuple[int, ...],
    classifier: Predictor,
    steps: PreprocessingSteps,
) -> Region:
    """A component alone on ink, (H, W) as shape: where it is not cut out, its place matters."""
    ink = np.zeros(shape, np.uint8)
    ink[component.top : component.bottom, component.left : component.right] = component.ink
    stages = stages_of(ink, steps)
    return Region.of_ink(component.box, classifier.predict(stages.model_input), stages)


def _with_shorter_looks(digit: DigitHypothesis, classifier: Predictor) -> DigitHypothesis:
    """A doubtful tall digit gets the mean of its prediction and those of it made shorter.

    On paper a 7 or 9 may end in a tail that no digit of MNIST has, for those were written into
    boxes; squeezed, it looks like one of them.
    """
    component = digit.component
    heights = [round(component.width * aspect) for aspect in _SHORTER if aspect < component.aspect]
    if digit.is_certain or not heights:
        return digit
    looks = [digit.prediction]
    for height in heights:
        shorter = cv2.resize(component.ink, (component.width, height), interpolation=cv2.INTER_AREA)
        looks.append(classifier.predict(stages_of(shorter).model_input))
    mean = np.mean([look.probabilities for look in looks], axis=0)
    least = min(look.ood_score for look in looks)
    prediction = replace(digit.prediction, probabilities=mean, ood_score=least)
    return replace(digit, prediction=prediction)


def _turned_back(quarter_turns: int, shape: tuple[int, ...]) -> Callable[[int, int, int, int], Box]:
    """A box, x, y, width, height, in the ink turned clockwise -> in the ink, (H, W), as it was."""
    height, width = shape
    return {
        0: lambda x, y, w, h: (x, y, w, h),
        1: lambda x, y, w, h: (y, height - x - w, h, w),
        2: lambda x, y, w, h: (width - x - w, height - y - h, w, h),
        3: lambda x, y, w, h: (width - y - h, x, h, w),
    }[quarter_turns]
