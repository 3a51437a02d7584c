"""The theme of the window: chosen, remembered, and given to everything that paints itself."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from gui.session.settings import Settings
from gui.style.theme import Colors, ThemeChoice, apply_theme


class Painted(Protocol):
    """What paints itself, and has to be told in which colours."""

    def set_colors(self, colors: Colors) -> None: ...


class Appearance(QObject):
    """Make it before any widget, so that each is dressed once and has the right font."""

    def __init__(self, settings: Settings, parent: QObject):
        super().__init__(parent)
        self._settings = settings
        self._colors = apply_theme(_application(), settings.theme)
        self._actions: Mapping[ThemeChoice, QAction] = {}
        self._parts: list[Painted] = []

    def color(self, parts: Sequence[Painted], actions: Mapping[ThemeChoice, QAction]) -> None:
        """Colour the parts, now and whenever an action or the desktop changes the theme."""
        self._parts, self._actions = [*parts], actions
        for choice, action in actions.items():
            action.triggered.connect(lambda _checked, choice=choice: self._choose(choice))
        QApplication.styleHints().colorSchemeChanged.connect(self._desktop_changed)
        actions[self._settings.theme].setChecked(True)
        self._color_parts()

    def add(self, part: Painted) -> None:
        """Colour a part that was made later."""
        self._parts.append(part)
        part.set_colors(self._colors)

    def _choose(self, choice: ThemeChoice) -> None:
        self._settings.theme = choice
        self._actions[choice].setChecked(True)
        self._colors = apply_theme(_application(), choice)
        self._color_parts()

    def _desktop_changed(self) -> None:
        self._choose(self._settings.theme)

    def _color_parts(self) -> None:
        for part in self._parts:
            part.set_colors(self._colors)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # there are no widgets without it
    return application
