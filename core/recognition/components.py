"""Ink taken apart: connected components, rows of them, and where touching digits may be split."""

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from core.preprocessing.ink import PEN_WIDTHS

Box = tuple[int, int, int, int]  # x, y, width, height
Point = tuple[float, float]  # x, y

_SMALLEST_MARK = 4  # px, its longer side; less is a photo's noise, and no digit can be read in it
_SPECK = 0.09  # of the usual height; a bar or a small zero is larger
_MOST_COMPONENTS = 500  # a page full of digits; more would keep the person waiting for nothing
_LARGE = 0.5  # of the usual height; smaller components do not say where a row is
_SAME_ROW = 0.35  # how much of the lower one's height two neighbours share
_ROW_REACH = 0.5  # of the usual height: how far above or below its row a bar or dot may be
_COMMA = 1.3  # height by width; a comma is narrow,
_COMMA_HEIGHT = 0.55  # of the height of the digit before it, at most,
_COMMA_TOP, _COMMA_GAP = 0.55, 1.0  # begins so far below its top, at most so far right of it
_STRAY = 0.3  # of the usual height; what is smaller and far from every row is no digit
_SEAM_ROWS = 32  # a cut need not be finer than this share of the height
_USUAL_WIDTH = 0.5  # by height, of one digit beside others
_ASIDE = 8.0  # of 255: what a step sideways costs a cut
_MOST_CUTS = 4  # per component: five digits that all touch are rare, and each cut costs time
_NARROWEST = 0.12  # of the height; a 1 is narrower, but it is seldom cut off twice
_INK = 127  # darker than that is ink
_DOT = 3.0  # strokes high
_TAP = 1.6  # strokes high and wide
_THICKEST_CUT = 0.45  # of the height: more ink above each other is the body of a digit


@dataclass(frozen=True, slots=True)
class Component:
    """Ink that belongs together: where it is, and uint8 (height, width), only its own."""

    left: int
    top: int
    width: int
    height: int
    ink: np.ndarray

    @property
    def box(self) -> Box:
        return self.left, self.top, self.width, self.height

    @property
    def right(self) -> int:
        return self.left + self.width

    @property
    def bottom(self) -> int:
        return self.top + self.height

    @property
    def middle(self) -> Point:
        return self.left + self.width / 2, self.top + self.height / 2

    @property
    def aspect(self) -> float:
        """Height by width."""
        return self.height / self.width

    def covers(self, x: float, y: float) -> bool:
        """Whether there is ink of this component at that place."""
        column, row = int(x) - self.left, int(y) - self.top
        inside = 0 <= column < self.width and 0 <= row < self.height
        return inside and bool(self.ink[row, column])


def connected_components(ink: np.ndarray, is_photo: bool = False) -> list[Component]:
    """The connected components of ink, uint8 (H, W), without specks; none where there are too many
    to be handwriting, such as those of a halftone.

    On the canvas a speck is what an eraser left, smaller than any pen; on a photo, what is small
    beside the others.
    """
    x, y, width, height = cv2.boundingRect(ink)
    if not width:
        return []
    ink = ink[y : y + height, x : x + width]
    # Counting takes a fifth of measuring, and most drawings are one component.
    if cv2.connectedComponents(ink, connectivity=8)[0] == 2:
        return [Component(x, y, width, height, ink)]
    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    boxes = stats[1:, :4]
    longest = boxes[:, 2:].max(axis=1)
    least = _SPECK * weighted_median(longest) if is_photo else PEN_WIDTHS[0]
    large = np.flatnonzero(longest >= least) + 1
    if len(large) > _MOST_COMPONENTS:
        return []
    return [_component(ink, labels, label, stats[label], (x, y)) for label in large.tolist()]


def marks_of_photo(ink: np.ndarray) -> list[Component]:
    """The components of a photo's ink, (H, W), that are no mere specks."""
    components = connected_components(ink, is_photo=True)
    return [each for each in components if max(each.width, each.height) >= _SMALLEST_MARK]


def without_commas(components: Sequence[Component]) -> list[Component]:
    """Those of a page of digits but the small, narrow marks at the foot of a digit left of them;
    of letters, a small i beside an H would be one."""
    narrow = [each for each in components if each.aspect >= _COMMA]
    commas = {id(mark) for mark in narrow for digit in components if _is_comma(mark, digit)}
    return [each for each in components if id(each) not in commas]


def _is_comma(mark: Component, digit: Component) -> bool:
    is_beside = digit.right <= mark.middle[0] <= digit.right + _COMMA_GAP * digit.height
    is_low = digit.top + _COMMA_TOP * digit.height <= mark.top <= digit.bottom
    return is_beside and is_low and mark.height <= _COMMA_HEIGHT * digit.height


def weighted_median(lengths: Sequence[int] | np.ndarray) -> float:
    """The length that half of the summed length is in: many specks do not change it."""
    ordered = np.sort(np.asarray(lengths, float))
    return float(ordered[np.searchsorted(np.cumsum(ordered), ordered.sum() / 2)])


def rows_of(components: Sequence[Component]) -> list[list[Component]]:
    """The components of each row, left to right; the rows from top to bottom."""
    if len(components) <= 1:
        return [list(components)] if components else []
    rows = _rows(components, weighted_median([component.height for component in components]))
    rows.sort(key=lambda row: np.mean([component.middle[1] for component in row]))
    return [sorted(row, key=lambda component: component.middle[0]) for row in rows]


def _rows(components: Sequence[Component], height: float) -> list[list[Component]]:
    """Large components make the rows; the small ones go with the nearest. Those that are near none
    make rows of their own."""
    large = [each for each in components if each.height >= _LARGE * height]
    rows = _rows_of_large(large)
    row_of = {id(each): row for row in rows for each in row}
    astray = []
    for each in components:
        if each.height >= _LARGE * height:
            continue
        nearest = _nearest(each, large)
        if _gap(each.top, each.bottom, nearest.top, nearest.bottom) <= _ROW_REACH * height:
            row_of[id(nearest)].append(each)
        elif each.height >= _STRAY * height:
            astray.append(each)
    if astray:
        rows += _rows(astray, weighted_median([each.height for each in astray]))
    return rows


def _rows_of_large(components: Sequence[Component]) -> list[list[Component]]:
    """From neighbour to neighbour, for a row may be askew."""
    rows: list[list[Component]] = []
    for each in sorted(components, key=lambda each: each.left):
        shared = [_shared_height(each, row[-1]) for row in rows]
        best = max(shared, default=0.0)
        if best >= _SAME_ROW:
            rows[shared.index(best)].append(each)
        else:
            rows.append([each])
    return rows


def _shared_height(one: Component, other: Component) -> float:
    """How much of the lower one's height both have in common; negative: how far apart."""
    apart = _gap(one.top, one.bottom, other.top, other.bottom)
    return -apart / min(one.height, other.height)


def _nearest(component: Component, others: Sequence[Component]) -> Component:
    return min(others, key=lambda other: _distance(component, other))


def _distance(one: Component, other: Component) -> float:
    across = max(0, _gap(one.left, one.right, other.left, other.right))
    # Rows lie further apart than digits: what is above or below is more of a stranger.
    along = 2 * max(0, _gap(one.top, one.bottom, other.top, other.bottom))
    return float(np.hypot(across, along))


def _gap(start: int, end: int, other_start: int, other_end: int) -> int:
    """The pixels between two intervals; negative: how many they share."""
    return max(start, other_start) - min(end, other_end)


def merged(components: Sequence[Component]) -> Component:
    """Several components as one."""
    if len(components) == 1:
        return components[0]
    left, top, width, height = box_around(components)
    ink = np.zeros((height, width), np.uint8)
    for component in components:
        x, y = component.left - left, component.top - top
        room = ink[y : y + component.height, x : x + component.width]
        np.maximum(room, component.ink, out=room)
    return Component(left, top, width, height, ink)


def is_dot(component: Component) -> bool:
    """Whether the pen hardly moved: no digit is so few strokes high."""
    return component.height <= _DOT * _thickest(component)


def is_tap(component: Component) -> bool:
    """Whether the pen did not move, or as good as not."""
    return max(component.width, component.height) <= _TAP * _thickest(component)


def _thickest(component: Component) -> float:
    """Its widest stroke, px."""
    padded = cv2.copyMakeBorder(component.ink, 1, 1, 1, 1, cv2.BORDER_CONSTANT)
    inside = cv2.distanceTransform((padded > _INK).astype(np.uint8), cv2.DIST_L2, 3)
    return 2 * float(inside.max())


def box_around(components: Sequence[Component]) -> Box:
    """The smallest box that holds them all."""
    left, top = (
        min(component.left for component in components),
        min(component.top for component in components),
    )
    right, bottom = (
        max(component.right for component in components),
        max(component.bottom for component in components),
    )
    return left, top, right - left, bottom - top


def widest_gap(components: Sequence[Component]) -> int:
    """The widest upright stripe of paper between components, in pixels; 0 where there is none."""
    ordered = sorted(components, key=lambda component: component.left)
    widest, right = 0, ordered[0].right
    for component in ordered[1:]:
        widest = max(widest, component.left - right)
        right = max(right, component.right)
    return widest


def split_candidates(component: Component) -> list[tuple[Component, int]]:
    """The component in pieces, left to right, wherever touching digits might meet; none if nowhere.

    With each piece, how many strokes the cut on its left goes through.
    """
    margin = max(2, round(_NARROWEST * component.height))
    most = min(_MOST_CUTS, math.ceil(component.width / (_USUAL_WIDTH * component.height)))
    places = _thin_places(component.ink, margin)[:most]
    if not places:
        return []
    seams = _seams(component.ink, sorted(places), margin)
    edge = np.zeros(component.height, int)
    across = np.arange(component.width)
    pieces = []
    for start, end in itertools.pairwise([edge, *seams, edge + component.width]):
        inside = (across >= start[:, np.newaxis]) & (across < end[:, np.newaxis])
        piece = _trimmed(component.ink * inside, component.box)
        if piece:
            pieces.append((piece, _strokes_along(component.ink, start)))
    return pieces


def _strokes_along(ink: np.ndarray, seam: np.ndarray) -> int:
    """How many strokes a seam goes through."""
    rows = np.arange(len(seam))
    inked = ink[rows, np.minimum(seam, ink.shape[1] - 1)] > _INK
    return int(inked[0]) + int(np.count_nonzero(inked[1:] & ~inked[:-1]))


def _thin_places(ink: np.ndarray, margin: int) -> list[int]:
    """The columns with little ink and none thinner within margin, the thinnest first."""
    columns = np.count_nonzero(ink > _INK, axis=0) / ink.shape[0]
    least = cv2.erode(columns[np.newaxis], np.ones((1, 2 * margin + 1), np.uint8))[0]
    places = np.flatnonzero((columns == least) & (columns <= _THICKEST_CUT))
    places = places[(places >= margin) & (places < len(columns) - margin)]
    # A level stretch is one place: its middle.
    runs = np.split(places, np.flatnonzero(np.diff(places) > 1) + 1) if len(places) else []
    middles = [int(run[len(run) // 2]) for run in runs]
    return sorted(middles, key=lambda place: columns[place])


def _seams(ink: np.ndarray, places: Sequence[int], reach: int) -> list[np.ndarray]:
    """For each place, a column, the way from top to bottom through the least ink, within reach:
    the way's x in each row, int (height,)."""
    height, width = ink.shape
    rows = min(height, _SEAM_ROWS)
    scale = rows / height
    columns = max(1, round(width * scale))
    cost = cv2.resize(ink, (columns, rows), interpolation=cv2.INTER_AREA).astype(np.float32)
    # Beyond the edge there is no way. Sideways costs a little, so that ways are straight.
    cost = np.pad(cost, ((0, 0), (1, 1)), constant_values=np.inf)
    for above, row in itertools.pairwise(cost):
        row[1:-1] += np.minimum(np.minimum(above[:-2], above[2:]) + _ASIDE, above[1:-1])
    ways = [_way(cost, place * scale + 1, reach * scale) for place in places]
    at = np.linspace(0, rows - 1, height)
    return [np.interp(at, np.arange(rows), (way - 0.5) / scale).round().astype(int) for way in ways]


def _way(cost: np.ndarray, column: float, reach: float) -> np.ndarray:
    """Back up through the summed cost, from its least at the bottom: int (rows,), the columns."""
    low, high = max(1, round(column - reach)), min(cost.shape[1] - 2, round(column + reach))
    at = low + int(cost[-1, low : high + 1].argmin())
    way = [at]
    for row in cost[-2::-1]:
        # Straight on comes first: where the ways cost the same, it is taken.
        ahead = [each for each in (at, at - 1, at + 1) if low <= each <= high]
        costs = [row[each] + _ASIDE * abs(each - at) for each in ahead]
        at = ahead[costs.index(min(costs))]
        way.append(at)
    return np.array(way[::-1])


def _trimmed(ink: np.ndarray, box: Box) -> Component | None:
    """The ink, uint8 of the box's size, with a box that fits it; None where there is none."""
    x, y, width, height = cv2.boundingRect(ink)
    if not width:
        return None
    return Component(box[0] + x, box[1] + y, width, height, ink[y : y + height, x : x + width])


def _component(
    ink: np.ndarray, labels: np.ndarray, label: int, stats: np.ndarray, corner: tuple[int, int]
) -> Component:
    """What has this label, as cv2 gives labels and stats; ink begins at corner, x and y."""
    x, y, width, height = (int(each) for each in stats[:4])
    rows, columns = slice(y, y + height), slice(x, x + width)
    own = ink[rows, columns] * (labels[rows, columns] == label)
    return Component(corner[0] + x, corner[1] + y, width, height, own)
