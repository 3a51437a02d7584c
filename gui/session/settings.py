"""What is remembered between two starts: the one place that touches QSettings."""

import json

from PySide6.QtCore import QByteArray, QSettings

from core.preprocessing.ink import DEFAULT_PEN_WIDTH, PEN_WIDTHS
from gui.style.theme import ThemeChoice


class Settings:
    """Typed access. Every value has a default, and a damaged one counts as not set."""

    def __init__(self) -> None:
        # An INI file on every system: readable, and nothing in a registry. Such files give strings
        # back after a restart ('false' is true!), so every read says its type.
        self._store = QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Inkling", "Inkling"
        )

    @property
    def pen_width(self) -> int:
        """Ink pixels."""
        width = self._number("pen_width", DEFAULT_PEN_WIDTH)
        return width if width in PEN_WIDTHS else DEFAULT_PEN_WIDTH

    @pen_width.setter
    def pen_width(self, width: int) -> None:
        self._store.setValue("pen_width", width)

    @property
    def live(self) -> bool:
        """Whether the answer follows the pen."""
        return self._text("live", "true") != "false"

    @live.setter
    def live(self, live: bool) -> None:
        self._store.setValue("live", "true" if live else "false")

    @property
    def theme(self) -> ThemeChoice:
        try:
            return ThemeChoice(self._text("theme", "system"))
        except ValueError:
            return ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._store.setValue("theme", choice.value)

    @property
    def task(self) -> str:
        """The name of the task that is asked; empty = the first."""
        return self._text("task")

    @task.setter
    def task(self, name: str) -> None:
        self._store.setValue("task", name)

    @property
    def tab(self) -> str:
        """Which tab of the look panel is open: "sees", "inside" or "why"."""
        # Under its old name, which is in people's files.
        return self._text("room", "inside")

    @tab.setter
    def tab(self, tab: str) -> None:
        self._store.setValue("room", tab)

    @property
    def folder(self) -> str:
        """Where the last drawing was saved; empty = not yet."""
        return self._text("folder")

    @folder.setter
    def folder(self, folder: str) -> None:
        self._store.setValue("folder", folder)

    @property
    def recent_photos(self) -> list[str]:
        """Paths of the photos that were shown lately, newest first."""
        # As JSON, which keeps names that are not UTF-8, and a list of one as a list.
        try:
            paths = json.loads(self._text("recent_photos", "[]"))
        except ValueError:
            return []
        return [path for path in paths if isinstance(path, str)] if isinstance(paths, list) else []

    @recent_photos.setter
    def recent_photos(self, paths: list[str]) -> None:
        self._store.setValue("recent_photos", json.dumps(paths))

    @property
    def geometry(self) -> QByteArray:
        stored = self._store.value("geometry")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("geometry", geometry)

    def _text(self, name: str, default: str = "") -> str:
        return str(self._store.value(name, default, type=str))

    def _number(self, name: str, default: int) -> int:
        try:
            return int(self._text(name, str(default)))
        except ValueError:
            return default
