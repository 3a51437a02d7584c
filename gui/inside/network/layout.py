"""Where each layer, map and neuron stands in the network view, groups opened and closed.

Units are pixels at zoom 1.
"""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QRectF

from core.explain.weights import PICTURE
from core.models.card import Layer

PICTURE_SIDE = 66
_MAP = 27  # a map's width
_MAP_COLUMNS = 2
_DOT = 14  # from one neuron to the next
_SMALLEST_DOT = 4
_WIDEST = 60  # of a column of neurons, as long as the dots are not too small
_CLASS_ROW = 18
_ANSWER_WIDTH = 64
_NARROWEST = 57  # space for the text below
GAP = 13  # between two columns, at least, where the arrow is
CAPTION = 56  # below the pictures: three lines of text, and what can be clicked
_GROUP_FROM = 6  # so many layers stand side by side before they are grouped
MARGIN = 6
_LEAST_FITTED = 0.7  # smaller than so the text cannot be read: it scrolls instead
_MOST_SPARE = 16  # px, that a gap may be wider than it has to be


@dataclass(frozen=True, slots=True)
class UnitRef:
    """A unit of a layer, or the picture. pixel: row and column in a map, where pointed at."""

    layer: str
    unit: int
    pixel: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a unit stands. column: index of its column. index: of the unit in the column, top to
    bottom. pixel: row and column in a map, where one is pointed at."""

    column: int
    index: int
    pixel: tuple[int, int] | None = None


class Kind(Enum):
    """What a column shows: the model input, feature maps, neurons, or the probabilities."""

    PICTURE = "picture"
    MAPS = "maps"
    NEURONS = "neurons"
    CLASSES = "classes"


class Grid(NamedTuple):
    """How a layer's units stand. rows, across: how many below and beside each other. pitch: from
    one unit to the next, x and y. size: of one unit. shown: how many units are; the rest are on
    request."""

    kind: Kind
    rows: int
    across: int
    pitch: tuple[float, float]
    size: tuple[float, float]
    shown: int


@dataclass(frozen=True, slots=True)
class Column:
    """One layer as it stands in the view.

    area: of its pictures, without the text below. group: index of the layer's group; collapsed: the
    names of the group's other layers, while it is closed.
    """

    layer: Layer
    area: QRectF
    grid: Grid
    group: int
    collapsed: tuple[str, ...] = ()

    @property
    def kind(self) -> Kind:
        return self.grid.kind

    @property
    def shown(self) -> int:
        """How many of its units are shown."""
        return self.grid.shown

    @property
    def count(self) -> int:
        """How many units the layer has."""
        if self.kind is Kind.PICTURE:
            return 1
        return self.layer.shape[-1] if self.kind is Kind.MAPS else math.prod(self.layer.shape)

    def cell(self, index: int) -> QRectF:
        """Where the unit of that index stands; they go row by row, left to right."""
        row, column = divmod(index, self.grid.across)
        left = self.area.left() + column * self.grid.pitch[0]
        return QRectF(left, self.area.top() + row * self.grid.pitch[1], *self.grid.size)

    def index_at(self, x: float, y: float) -> int | None:
        """The index of the unit at a point; None between and beside them."""
        column = math.floor((x - self.area.left()) / self.grid.pitch[0])
        row = math.floor((y - self.area.top()) / self.grid.pitch[1])
        index = row * self.grid.across + column
        if not (
            0 <= column < self.grid.across and 0 <= row < self.grid.rows and index < self.shown
        ):
            return None
        return index if self.cell(index).contains(x, y) else None

    def pixel_at(self, index: int, x: float, y: float) -> tuple[int, int] | None:
        """Row and column of the pixel at a point of that unit; None where it is no picture."""
        if self.kind not in (Kind.MAPS, Kind.PICTURE):
            return None
        cell = self.cell(index)
        height, width = self.layer.shape[:2]
        row = int((y - cell.top()) / cell.height() * height)
        column = int((x - cell.left()) / cell.width() * width)
        return min(max(row, 0), height - 1), min(max(column, 0), width - 1)


class NetworkArrangement:
    """Which layers of a network stand in the view, and where.

    columns: from left to right, as of the latest arrange.
    """

    def __init__(self) -> None:
        self.picture = Layer(PICTURE, "Picture", (28, 28, 1))
        self.layers: tuple[Layer, ...] = ()
        self.columns: list[Column] = []
        self._opened: set[int] = set()  # groups
        self._expanded: set[str] = set()  # layers all of whose maps are shown
        self._chosen = False  # whether the person opened or closed a group

    def show_layers(self, picture: Layer, layers: tuple[Layer, ...]) -> None:
        """Those of another model."""
        self.picture, self.layers = picture, layers
        self._expanded.clear()
        self.open_what_fits()

    def arrange(self, width: float, height: float, zoom: float | None) -> float:
        """Lay out the columns in a view of that size, in pixels -> the zoom. zoom: that the person
        chose; None = so that all is to be seen, as far as the text can be read."""
        if not self.layers:
            self.columns = []
            return zoom or 1.0
        if not self._chosen:
            self._open_what_fits(width / _LEAST_FITTED, height / _LEAST_FITTED)
        self.columns = self._arranged(height if zoom is None else height / min(zoom, 1))
        if zoom is None:
            zoom = min(max(width / width_of(self.columns), _LEAST_FITTED), 1.0)
            spare = max(width / zoom - width_of(self.columns), 0) / len(self.columns)
            self.columns = self._arranged(height / zoom, GAP + min(spare, _MOST_SPARE))
            # Another height, another width: what just does not fit would need a scrollbar.
            zoom = max(min(zoom, width / width_of(self.columns)), _LEAST_FITTED)
        return zoom

    def index_of(self, layer: str) -> int | None:
        """The column of the layer of that name; None where its group is closed."""
        names = [column.layer.name for column in self.columns]
        return names.index(layer) if layer in names else None

    def accept(self, column: Column) -> None:
        """Open or close what the text below the column offers."""
        group = [each for each in self.columns if each.group == column.group]
        if column.collapsed:
            self._opened.add(column.group)
        elif len(group) > 1 and group[0] is column:
            self._opened.discard(column.group)
        else:
            self._expanded ^= {column.layer.name}
        self._chosen = True

    def open_all(self) -> None:
        """Every layer by itself."""
        self._opened = set(range(len(groups_of(self.layers))))
        self._chosen = True

    def open_what_fits(self) -> None:
        """No longer what the person chose."""
        self._opened.clear()
        self._chosen = False

    def _open_what_fits(self, width: float, height: float) -> None:
        self._opened = set()
        for index, group in enumerate(groups_of(self.layers)):
            if len(group) > 1:
                self._opened.add(index)
                if width_of(self._arranged(height)) > width:
                    self._opened.discard(index)
                    return

    def _arranged(self, height: float, gap: float = GAP) -> list[Column]:
        return lay_out(self.picture, self.layers, self._opened, self._expanded, height, gap=gap)


def gap_pixels(width: int) -> int:
    """Pixels of the ground between two maps of that width."""
    return max(1, round(width / 12))


def groups_of(layers: Sequence[Layer]) -> list[tuple[Layer, ...]]:
    """Neighbours that are alike in size belong together, where there are many layers; the answer
    always stands by itself."""
    if len(layers) <= _GROUP_FROM:
        return [(layer,) for layer in layers]
    groups: list[list[Layer]] = []
    for layer in layers[:-1]:
        if groups and _size(groups[-1][-1]) == _size(layer):
            groups[-1].append(layer)
        else:
            groups.append([layer])
    return [tuple(group) for group in groups] + [(layers[-1],)]


def lay_out(
    picture: Layer,
    layers: Sequence[Layer],
    opened: Collection[int],
    expanded: Collection[str],
    height: float,
    *,
    gap: float = GAP,
) -> list[Column]:
    """Columns from left to right, gap apart. picture: the input.

    opened: indices of the groups whose layers all stand there. expanded: the layers whose maps all
    do. height: of the view.
    """
    columns: list[Column] = []
    left = float(MARGIN)
    high = max(height - CAPTION - 2 * MARGIN, 80)

    def add(layer: Layer, group: int, collapsed: tuple[str, ...] = ()) -> None:
        nonlocal left
        grid = _grid(layer, high, layer is layers[-1], layer.name in expanded)
        area = _area(grid, left, high)
        column = Column(layer, area, grid, group, collapsed)
        columns.append(column)
        left += max(column.area.width(), _NARROWEST) + gap

    add(picture, -1)
    for index, group in enumerate(groups_of(layers)):
        if index in opened or len(group) == 1:
            for layer in group:
                add(layer, index)
        else:
            add(group[-1], index, tuple(layer.name for layer in group[:-1]))
    return columns


def width_of(columns: Sequence[Column]) -> float:
    """How wide all columns are together, with the margins, in pixels at zoom 1."""
    return max(column_rect(columns[-1]).right() + MARGIN, 1)


def column_rect(column: Column) -> QRectF:
    """A column with the space for the text below it."""
    wide = max(column.area.width(), _NARROWEST)
    left = column.area.center().x() - wide / 2
    return QRectF(left, 0, wide, column.area.bottom() + CAPTION)


def _size(layer: Layer) -> tuple[int, ...]:
    return layer.shape[:2] if len(layer.shape) == 3 else layer.shape


def _grid(layer: Layer, high: float, is_answer: bool, expanded: bool) -> Grid:
    """How the units of a layer stand. expanded: all of its maps do."""
    if layer.name == PICTURE:
        return _picture_grid(layer)
    if len(layer.shape) == 3:
        return _maps_grid(layer, high, expanded)
    return _classes_grid(layer, high) if is_answer else _neurons_grid(layer, high)


def _area(grid: Grid, left: float, high: float) -> QRectF:
    """Where a column's pictures stand: in its middle, both ways."""
    width = (grid.across - 1) * grid.pitch[0] + grid.size[0]
    tall = (grid.rows - 1) * grid.pitch[1] + grid.size[1]
    left += max(0, _NARROWEST - width) / 2
    return QRectF(left, MARGIN + (high - tall) / 2 if tall < high else MARGIN, width, tall)


def _picture_grid(layer: Layer) -> Grid:
    height, width = layer.shape[:2]
    size = (PICTURE_SIDE, PICTURE_SIDE * height / width)
    return Grid(Kind.PICTURE, rows=1, across=1, pitch=size, size=size, shown=1)


def _maps_grid(layer: Layer, high: float, expanded: bool) -> Grid:
    height, width, count = layer.shape
    side = _MAP * (2 if count == 1 else 1)
    size = (side, side * height / width)
    pitch = side * (1 + gap_pixels(width) / width)
    pitches = (pitch, size[1] + pitch - side)
    rows = max(1, int((high + pitches[1] - size[1]) / pitches[1]))
    across = math.ceil(count / rows) if expanded else min(_MAP_COLUMNS, math.ceil(count / rows))
    rows = min(rows, math.ceil(count / across))
    return Grid(Kind.MAPS, rows, across, pitches, size, shown=min(count, rows * across))


def _neurons_grid(layer: Layer, high: float) -> Grid:
    """Smaller dots where there are many; never more than fit a column of reasonable width."""
    count = math.prod(layer.shape)
    dot = float(_DOT)
    while dot > _SMALLEST_DOT and math.ceil(count / max(1, int(high / dot))) * dot > _WIDEST:
        dot -= 0.5
    rows = max(1, min(count, int(high / dot)))
    across = math.ceil(count / rows)
    rows = math.ceil(count / across)
    return Grid(Kind.NEURONS, rows, across, (dot, dot), (dot * 0.85, dot * 0.85), shown=count)


def _classes_grid(layer: Layer, high: float) -> Grid:
    count = layer.shape[-1]
    size = (_ANSWER_WIDTH, min(_CLASS_ROW, high / count))
    return Grid(Kind.CLASSES, rows=count, across=1, pitch=size, size=size, shown=count)
