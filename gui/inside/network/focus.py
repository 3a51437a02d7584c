"""Which unit of a network has the focus in the view, and what each key does to it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from gui.inside.network.layout import Cell, Column, Kind, NetworkArrangement, UnitRef
from gui.inside.network.painter import NetworkPictures

# Columns and units, or pixels across and down.
_ARROWS: Mapping[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class NetworkFocus(QObject):
    """Moves from unit to unit by pointer and keys, and stays where it is held fast.

    Signals:
        changed(): it is on another unit or pixel, or is held fast, or no longer.
        stepped(Column): a key moved it to a unit of that column, which is to be seen.
    """

    changed = Signal()
    stepped = Signal(object)

    def __init__(
        self, arrangement: NetworkArrangement, pictures: NetworkPictures, parent: QObject | None
    ):
        super().__init__(parent)
        self._arrangement = arrangement
        self._pictures = pictures
        self._cell: Cell | None = None
        self._pinned = False

    @property
    def cell(self) -> Cell | None:
        """Where it is; None = nowhere."""
        return self._cell

    @property
    def pinned(self) -> bool:
        """Whether it is held fast."""
        return self._pinned

    @property
    def column(self) -> Column | None:
        """The column that it is in."""
        return None if self._cell is None else self._arrangement.columns[self._cell.column]

    @property
    def unit(self) -> UnitRef | None:
        """The unit that it is on; None = on none, or nothing is drawn."""
        column = self.column
        if self._cell is None or column is None or self._pictures.activations is None:
            return None
        unit = int(self._pictures.order(column)[self._cell.index])
        return UnitRef(column.layer.name, unit, self._cell.pixel)

    def set_cell(self, cell: Cell, pinned: bool = False) -> None:
        """Move to a cell. pinned: and hold it fast there."""
        self._cell, self._pinned = cell, pinned
        self.changed.emit()

    def clear(self) -> None:
        """Leave the unit. No signal."""
        self._cell, self._pinned = None, False

    def toggle_pin(self) -> None:
        """Hold it fast where it is, or no longer."""
        if self._cell is not None:
            self.set_cell(self._cell, not self._pinned)

    def find_again(self, unit: UnitRef) -> bool:
        """Stay on a unit that may have moved; whether it still stands in the view."""
        column = self._arrangement.index_of(unit.layer)
        if column is None or self._cell is None:
            return False
        index = self._index_in(self._arrangement.columns[column], unit.unit)
        if index is None:
            return False
        self._cell = replace(self._cell, column=column, index=index)
        self.changed.emit()
        return True

    def cell_at(self, scene: QPointF) -> Cell | None:
        """What stands at a point of the scene; None = nothing, or nothing is drawn."""
        if self._pictures.activations is None:
            return None
        for number, column in enumerate(self._arrangement.columns):
            index = column.index_at(scene.x(), scene.y())
            if index is not None:
                return Cell(number, index, column.pixel_at(index, scene.x(), scene.y()))
        return None

    def step(self, columns: int, units: int) -> None:
        """Move so many columns to the right, to their first unit, or so many units down."""
        arranged = self._arrangement.columns
        if self._pictures.activations is None or not arranged:
            return
        column, index = 0, 0
        if self._cell is not None:
            column = min(max(self._cell.column + columns, 0), len(arranged) - 1)
            index = 0 if columns else self._cell.index + units
        index = min(max(index, 0), arranged[column].shown - 1)
        self.set_cell(Cell(column, index), self._pinned)
        self.stepped.emit(arranged[column])

    def step_pixel(self, across: int, down: int) -> None:
        """Move to a neighbour in the same map, from the strongest pixel where none was chosen."""
        cell, column, activations = self._cell, self.column, self._pictures.activations
        if cell is None or column is None or activations is None or column.kind is not Kind.MAPS:
            return
        height, width = column.layer.shape[:2]
        unit = int(self._pictures.order(column)[cell.index])
        y, x = cell.pixel or activations.strongest_pixel(column.layer.name, unit)
        pixel = min(max(y + down, 0), height - 1), min(max(x + across, 0), width - 1)
        self.set_cell(replace(cell, pixel=pixel), self._pinned)

    def _index_in(self, column: Column, unit: int) -> int | None:
        """Where a unit stands in its column; None where it is one of those on request."""
        index = self._pictures.order(column).tolist().index(unit)
        return index if index < column.shown else None


class NetworkKeys:
    """What each key does to the focus, and to the view by the actions that it is given."""

    def __init__(self, focus: NetworkFocus, actions: Mapping[int, Callable[[], None]]):
        """actions: what a key does that moves no focus; Escape only while something has it."""
        self._focus = focus
        self._actions = {**actions, Qt.Key.Key_Space: focus.toggle_pin}

    def action_for(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What the key does; None where it is the window's."""
        key = event.key()
        if key in _ARROWS:
            shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            step = self._focus.step_pixel if shifted else self._focus.step
            return partial(step, *_ARROWS[key])
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return None
        if key == Qt.Key.Key_Escape and self._focus.cell is None:
            return None
        return self._actions.get(key)
