"""The keys of the network view: from unit to unit, within a map, and all that can be clicked."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from gui.inside.network.focus import NetworkFocus

# Columns and units, or pixels across and down.
_ARROWS: Mapping[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


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
