"""The keys of the network view: from unit to unit, within a map, and all that can be clicked."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QRectF, Qt, SignalInstance
from PySide6.QtGui import QKeyEvent

from core.explain.activations import Activations
from gui.inside.network.layout import Column, Kind, Spot, slot
from gui.inside.network.painter import Marks
from gui.widgets.pan_zoom_area import ZOOM_FACTOR

# Columns and units, or pixels across and down.
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class KeyTarget(Protocol):
    """What the keys need of the view that they move about in."""

    marks: Marks
    copy_requested: SignalInstance

    @property
    def columns(self) -> list[Column]: ...

    @property
    def activations(self) -> Activations | None: ...

    @property
    def spot(self) -> Spot | None: ...

    def accept(self, column: Column) -> None: ...

    def fit(self) -> None: ...

    def let_go(self) -> None: ...

    def scroll_to(self, box: QRectF) -> None: ...

    def set_focus(
        self,
        focus: tuple[int, int] | None,
        pixel: tuple[int, int] | None,
        pinned: bool = False,
    ) -> None: ...

    def zoom_by(self, factor: float) -> None: ...


class NetworkKeys:
    """What each key does to a view."""

    def __init__(self, view: KeyTarget):
        self._view = view

    def action_for(self, event: QKeyEvent) -> Callable[[], None] | None:
        """None where the key is the window's."""
        view, key = self._view, Qt.Key
        way = _ARROWS.get(event.key())
        if way is not None:
            shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            step = self._step_pixel if shifted else self._step
            return lambda: step(*way)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return None
        if event.key() == key.Key_Escape and view.marks.focus is None:
            return None
        return {
            key.Key_Escape: view.let_go,
            key.Key_Space: self._hold,
            key.Key_C: view.copy_requested.emit,
            key.Key_O: self._take_offer,
            key.Key_Plus: lambda: view.zoom_by(ZOOM_FACTOR),
            key.Key_Minus: lambda: view.zoom_by(1 / ZOOM_FACTOR),
            key.Key_0: view.fit,
        }.get(event.key())

    def _step(self, columns: int, units: int) -> None:
        view, marks = self._view, self._view.marks
        if view.activations is None or not view.columns:
            return
        index, place = marks.focus or (0, 0)
        if marks.focus is not None:
            index = min(max(index + columns, 0), len(view.columns) - 1)
            place = 0 if columns else place + units
        place = min(max(place, 0), view.columns[index].shown - 1)
        view.set_focus((index, place), None, marks.pinned)
        view.scroll_to(slot(view.columns[index]))

    def _step_pixel(self, across: int, down: int) -> None:
        """To the neighbour in the same map."""
        view, marks, spot = self._view, self._view.marks, self._view.spot
        if spot is None or view.columns[marks.focus[0]].kind is not Kind.MAPS:
            return
        height, width = view.columns[marks.focus[0]].layer.shape[:2]
        row, column = spot.pixel or view.activations.strongest_pixel(spot.layer, spot.unit)
        pixel = min(max(row + down, 0), height - 1), min(max(column + across, 0), width - 1)
        view.set_focus(marks.focus, pixel, marks.pinned)

    def _hold(self) -> None:
        marks = self._view.marks
        if marks.focus is not None:
            self._view.set_focus(marks.focus, marks.pixel, not marks.pinned)

    def _take_offer(self) -> None:
        if self._view.marks.focus is not None:
            self._view.accept(self._view.columns[self._view.marks.focus[0]])
