"""What is written into cells and boxes. A sudoku in a photo, however it lies -> the ink in each of
its cells, and what its rules say. The boxes, combs and frames of a form -> the ink without them.

A sudoku's frame is found as the largest mark that has the lines of such a grid; seen from above,
each cell is where it has to be. What is around it, and the lines, are no writing. A box is a mark
with straight lines at its foot and at both sides.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from core.images.decoder import shrink_to
from core.models.classifier import Prediction
from core.preprocessing.paper import paper_ink
from core.recognition.components import Box, Component, connected_components, marks_of_photo, merged

CELLS = 9  # a side
_SIDE = 1000  # px; in the picture that is searched, printed lines are still one wide
_SMALLEST = 1 / 3  # of the picture's shorter side: the grid's
_FRAME = 0.5  # of the frame's box is inside the frame, however it is turned
_STEP = 64  # px of a cell seen from above
_THICK = 0.15  # of a cell: as thick lines are made, which lie askew
_OFF = 0.25  # of a cell: how far a line may lie off its place
_DRAWN, _MOST = 0.6, 0.85  # of a line along a cell has to be there, and of these lines so many
_PLAIN = 0.5  # at most so much between two lines: writing
_RIM = 0.06  # of a cell: where its lines are
_EDGE = 0.2  # of a cell: what lies wholly within it of a side is left of a line
_LEAST = 0.25  # of a cell; smaller marks are no digits
_WIDEST = 1.1  # of a cell; a larger mark is no digit
_TWICE = 4.0  # nats: how much less likely a digit is where its row, column or box has it already
_MOST_ODD = 0.5  # nats a cell that the rules may cost; a grid that costs more is no sudoku
_UNLIKELY = 1e-6  # the least that is believed of a digit
_ROUNDS = 5

# Of a form's boxes, in shares of the lower of height and width, or of their height.
_LONG = 0.8  # a line; a digit in a box has no stroke as long
_SIDE_OF_BOX = 0.1  # how near to the edge a line is that is its side,
_FOOT = 0.2  # or its foot, which may be long, and a little askew
_ALONG = 0.9  # of the width is above a line
_HOLLOW = 0.5  # of it is lines at most; all of a wide stroke would be
_TILT = 0.03  # a photo from the hand is turned by a degree or two
_WRITTEN = 0.3  # of the box's height: a digit in it
_DARK = 127  # darker than that is ink
_SMALLEST_BOX = 32  # px; in a smaller mark nothing can be read
_SOFT = 5  # px: a line with its soft edges is so much wider than its dark middle


@dataclass(frozen=True, slots=True)
class Grid:
    """cells: by row and column, None = empty; each component's place is in the grid seen from
    above. to_picture: (3, 3), from there into the picture."""

    cells: list[list[Component | None]]
    to_picture: np.ndarray

    def box_of(self, component: Component) -> Box:
        """The box around it in the picture."""
        left, top, right, bottom = component.left, component.top, component.right, component.bottom
        corners = np.array([[(left, top), (right, top), (right, bottom), (left, bottom)]], float)
        x, y, width, height = cv2.boundingRect(
            cv2.perspectiveTransform(corners, self.to_picture).astype(np.float32)
        )
        return int(x), int(y), int(width), int(height)


def find_grid(picture: np.ndarray) -> Grid | None:
    """RGB uint8 (H, W, 3) -> the grid on it, if there is one that is large enough."""
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    small = shrink_to(grey, _SIDE)
    reach = round(min(small.shape) / 20) | 1
    marks = cv2.adaptiveThreshold(
        small, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, max(3, reach), 8
    )
    side = CELLS * _STEP
    for frame, mark in _frames(marks):
        to_above = cv2.getPerspectiveTransform(frame, _square(side))
        if _has_lines(cv2.warpPerspective(mark, to_above, (side, side))):
            scale = np.diag([*np.divide(small.shape[::-1], grey.shape[::-1]), 1.0])
            to_above = to_above @ scale
            above = cv2.warpPerspective(picture, to_above, (side, side), flags=cv2.INTER_AREA)
            return Grid(_cells(paper_ink(above)), np.linalg.inv(to_above))
    return None


def by_the_rules(
    places: Sequence[tuple[int, ...]], predictions: Sequence[Prediction]
) -> Sequence[Prediction]:
    """What is in the cells, by row and column, if it is a sudoku, which has no 0 and, but for a
    mistake of who filled it in, no digit twice in a row, column or box: each digit's probability
    given all others (Besag, "On the statistical analysis of dirty pictures", 1986). As they were,
    where too many would have to be others.
    """
    if not predictions:
        return predictions
    own = np.log(np.stack([each.probabilities for each in predictions]) + _UNLIKELY)
    labels = own.argmax(axis=1)
    as_read = own[np.arange(len(own)), labels].sum()
    own[:, predictions[0].classes.index("0")] = -np.inf
    rows, columns = np.array(places).T
    boxes = rows // 3 * 3 + columns // 3
    shared = [each[:, np.newaxis] == each for each in (rows, columns, boxes)]
    others = np.logical_or.reduce(shared) & ~np.eye(len(own), dtype=bool)

    def given_the_others(cell: int) -> np.ndarray:
        there = np.bincount(labels[others[cell]], minlength=own.shape[1]) > 0
        return own[cell] - _TWICE * there

    for _ in range(_ROUNDS):
        for cell in np.argsort(own.max(axis=1)):  # those in doubt first
            labels[cell] = given_the_others(cell).argmax()
    likely = np.stack([given_the_others(cell) for cell in range(len(own))])
    lawful = likely[np.arange(len(own)), labels].sum()
    if as_read - lawful > _MOST_ODD * len(own):
        return predictions
    shares = np.exp(likely - likely.max(axis=1, keepdims=True))
    shares = (shares / shares.sum(axis=1, keepdims=True)).astype(np.float32)
    return [
        replace(prediction, probabilities=each)
        for prediction, each in zip(predictions, shares, strict=True)
    ]


def without_boxes(
    ink: np.ndarray, components: list[Component], combs: bool
) -> tuple[np.ndarray, list[Component]]:
    """Ink of a photo, uint8 (H, W), and its components -> both without the boxes around what is
    written; a digit that crossed a line stays. As they were where nothing is in any box. combs:
    whether a box may be open above; an E that lies on its back is none."""
    lines = [(each, _lines_of_box(each, combs)) for each in components]
    boxes = [(each, found) for each, found in lines if found is not None]
    left = ink.copy() if boxes else ink
    for box, found in boxes:
        _place(left, box)[found & (box.ink > 0)] = 0
    if any(_has_writing(_place(left, box)) for box, _ in boxes):
        return left, marks_of_photo(left)
    return ink, components


def _frames(marks: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Of each mark, uint8 (H, W), that might be a grid, largest first: its corners, float32 (4, 2),
    clockwise from the upper left, and the mark alone."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(marks, connectivity=8)
    sizes = stats[1:, 2:4].min(axis=1)
    least = _SMALLEST * min(marks.shape)
    for label in (np.argsort(-sizes) + 1)[: int(np.count_nonzero(sizes >= least))]:
        mark = np.where(labels == label, np.uint8(255), np.uint8(0))
        points = np.argwhere(mark)[:, ::-1].astype(np.float32)
        along, across = points.sum(axis=1), points[:, 0] - points[:, 1]
        corners = [along.argmin(), across.argmax(), along.argmax(), across.argmin()]
        frame = points[corners]
        if cv2.contourArea(frame) >= _FRAME * stats[label, 2] * stats[label, 3]:
            yield frame, mark


def _square(side: int) -> np.ndarray:
    return np.array([(0, 0), (side, 0), (side, side), (0, side)], np.float32)


def _has_lines(above: np.ndarray) -> bool:
    """Whether a mark, uint8 (side, side), has nearly every line of the grid, little in between."""
    thick = np.ones((round(_STEP * _THICK), 1), np.uint8)
    return all(_are_drawn(cv2.dilate(each, thick) > 0) for each in (above, above.T.copy()))


def _are_drawn(thick: np.ndarray) -> bool:
    """Of level lines, which are asked about one cell's width at a time: paper is never even."""
    filled = thick.reshape(len(thick), CELLS, _STEP).mean(axis=2)
    reach = round(_OFF * _STEP)
    places = np.arange(CELLS + 1) * _STEP
    lines = [filled[max(0, at - reach) : at + reach + 1].max(axis=0) for at in places]
    between = [np.median(filled[at + reach : at + _STEP - reach]) for at in places[:-1]]
    return float(np.mean(np.array(lines) >= _DRAWN)) >= _MOST and max(between) <= _PLAIN


def _cells(ink: np.ndarray) -> list[list[Component | None]]:
    """Of ink seen from above, uint8 (side, side): what lies in a cell belongs to it as a whole,
    what reaches over several, with lines in it, is cut at their borders."""
    parts: list[list[list[Component]]] = [[[] for _ in range(CELLS)] for _ in range(CELLS)]
    for each in connected_components(ink, is_photo=True):
        for part in [each] if max(each.width, each.height) <= _WIDEST * _STEP else _pieces(each):
            column, row = (min(int(middle / _STEP), CELLS - 1) for middle in part.middle)
            if _is_writing(part, column * _STEP, row * _STEP):
                parts[row][column].append(part)
    return [[merged(cell) if cell else None for cell in row] for row in parts]


def _pieces(component: Component) -> Iterator[Component]:
    """What of it lies well inside of each cell."""
    rim = round(_RIM * _STEP)
    whole = np.zeros((CELLS * _STEP, CELLS * _STEP), np.uint8)
    whole[component.top : component.bottom, component.left : component.right] = component.ink
    for top in range(rim, len(whole), _STEP):
        for left in range(rim, len(whole), _STEP):
            inside = whole[top : top + _STEP - 2 * rim, left : left + _STEP - 2 * rim]
            for part in connected_components(inside, is_photo=True):
                x, y = left + part.left, top + part.top
                yield Component(x, y, part.width, part.height, part.ink)


def _is_writing(part: Component, left: int, top: int) -> bool:
    """Whether it reaches further into its cell, which begins there, than a line that is left."""
    low, high = _EDGE * _STEP, (1 - _EDGE) * _STEP
    reaches = left + low < part.right and part.left < left + high
    reaches = reaches and top + low < part.bottom and part.top < top + high
    return reaches and max(part.width, part.height) > _LEAST * _STEP


def _lines_of_box(component: Component, is_open: bool) -> np.ndarray | None:
    """Where the straight lines of a box are, bool (height, width); None = it is none."""
    shorter = min(component.width, component.height)
    if shorter < _SMALLEST_BOX:
        return None
    mark = np.where(component.ink > _DARK, np.uint8(255), np.uint8(0))
    level = _straight(mark, round(_LONG * shorter))
    upright = _straight(mark.T.copy(), round(_LONG * component.height)).T
    foot, side = round(_FOOT * shorter), round(_SIDE_OF_BOX * shorter)
    has_foot = np.mean(level[-foot:].any(axis=0)) >= _ALONG
    has_head = is_open or np.mean(level[:foot].any(axis=0)) >= _ALONG
    has_sides = upright[:, :side].any() and upright[:, -side:].any()
    found = (level | upright).astype(np.uint8)
    if not (has_foot and has_head and has_sides and np.mean(found) <= _HOLLOW):
        return None
    return cv2.dilate(found, np.ones((_SOFT, _SOFT), np.uint8)) > 0


def _straight(mark: np.ndarray, length: int) -> np.ndarray:
    """Which pixels of (H, W) lie on a level line of that length -> bool (H, W)."""
    slack = max(3, round(length * _TILT) | 1)
    thick = cv2.dilate(mark, np.ones((slack, 1), np.uint8))
    return cv2.morphologyEx(thick, cv2.MORPH_OPEN, np.ones((1, max(3, length)), np.uint8)) > 0


def _place(ink: np.ndarray, box: Component) -> np.ndarray:
    return ink[box.top : box.bottom, box.left : box.right]


def _has_writing(inside: np.ndarray) -> bool:
    least = _WRITTEN * len(inside)
    return any(each.height >= least for each in connected_components(inside, is_photo=True))
