"""What the kiosk settings hide stays hidden, whoever shows or enables it later."""

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from core.files.paths import kiosk_files

if TYPE_CHECKING:
    from core.classroom.kiosk import Kiosk, Part
    from core.runs.settings import RunSettings

_SHOWN = (QEvent.Type.ShowToParent, QEvent.Type.Show, QEvent.Type.EnabledChange)


def kiosk() -> "Kiosk | None":
    """The kiosk settings; None on a computer that has none, which then loads nothing for them."""
    if not any(os.path.lexists(path) for path in kiosk_files()):
        return None
    from core.classroom.kiosk import read_kiosk

    return read_kiosk()


def as_locked(settings: "RunSettings") -> "RunSettings":
    """The settings of a training with those that are locked on this computer as they are locked."""
    found = kiosk()
    return found.settings(settings) if found is not None else settings


def kiosk_problems() -> list[str]:
    """Why the kiosk settings cannot be followed, if that is so: one sentence, or none."""
    found = kiosk()
    return [found.problem] if found is not None and found.problem else []


def kiosk_language() -> str:
    """The code of the language that the kiosk settings choose; empty = none."""
    found = kiosk()
    return found.language if found is not None else ""


def is_hidden(part: "Part") -> bool:
    """Whether that part of the window is hidden on this computer."""
    found = kiosk()
    return found is not None and part in found.hide


def hide_in_kiosk(part: "Part", *things: QWidget | QAction) -> None:
    """Where the kiosk settings hide that part, hide for good what belongs to it, with its keys."""
    if is_hidden(part):
        for each in things:
            _Hidden(each)


class _Hidden(QObject):
    """Keeps a widget or an action hidden and disabled as long as it is there."""

    def __init__(self, thing: QWidget | QAction):
        super().__init__(thing)
        self._thing = thing
        if isinstance(thing, QAction):
            thing.changed.connect(self._hide)
        else:
            thing.installEventFilter(self)
        self._hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 (Qt's signature)
        if event.type() in _SHOWN:
            self._hide()
        return False

    def _hide(self) -> None:
        self._thing.setVisible(False)
        self._thing.setEnabled(False)
