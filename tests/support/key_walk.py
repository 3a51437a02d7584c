"""Somebody who presses keys and drops photos at random, and what they asked for by it."""

import contextlib
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from unittest import mock

import numpy as np
from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QMenu,
    QMenuBar,
    QWidget,
)

from core.user_data.corrections import Corrections
from gui.main_window import MainWindow
from gui.training.trainer_process import TrainerProcess
from gui.widgets.panel import MessageBox
from gui.widgets.serial_worker import SerialWorker
from gui.window.pages import TrainingPages
from tests.support.data_sets import pretend_that_all_is_here
from tests.support.photos import drop, of_files
from tests.support.pointer import draw_digit, settle
from tests.support.training import FAKE

SIZES = ((1024, 640), (1440, 900), (2560, 1440))
_CONTROL, _NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
_ALT = Qt.KeyboardModifier.AltModifier
_TASKS = ("digits", "pets")
_KEYS = {
    "Escape": (Qt.Key.Key_Escape, _NONE),
    "Tab": (Qt.Key.Key_Tab, _NONE),
    "Space": (Qt.Key.Key_Space, _NONE),
    "Return": (Qt.Key.Key_Return, _NONE),
    "Left": (Qt.Key.Key_Left, _NONE),
    "Right": (Qt.Key.Key_Right, _NONE),
    "Up": (Qt.Key.Key_Up, _NONE),
    "Down": (Qt.Key.Key_Down, _NONE),
    "1": (Qt.Key.Key_1, _NONE),
    "7": (Qt.Key.Key_7, _NONE),
    "Ctrl+R": (Qt.Key.Key_R, _CONTROL),
    "Ctrl+Z": (Qt.Key.Key_Z, _CONTROL),
    "Ctrl+2": (Qt.Key.Key_2, _CONTROL),
    "Ctrl+M": (Qt.Key.Key_M, _CONTROL),
    "Ctrl+T": (Qt.Key.Key_T, _CONTROL),
    "Ctrl+S": (Qt.Key.Key_S, _CONTROL),
    "Ctrl+C": (Qt.Key.Key_C, _CONTROL),
    "F1": (Qt.Key.Key_F1, _NONE),
    "Alt": (Qt.Key.Key_Alt, _NONE),
    **{f"Alt+{key}": (getattr(Qt.Key, f"Key_{key}"), _ALT) for key in "FEVH7"},
}
_CHANGING = ("Clear", "Undo", "Redo")  # clears the paper, or takes back or brings back a stroke
_STORING = ("Take Back Last Correction",)
_TRIGGERS = ("Space", "Return", "Up", "Down", "Left", "Right", "1", "7")
STEPS = (*_KEYS, "draw", "drop", "drop several")
_WEIGHTS = [2 if step in ("Tab", "Space", "Escape") else 1 for step in STEPS]


@dataclass(slots=True)
class KeyWalk:
    """A walk in a window. photos: paths to drop. taken: the steps until now.

    found: what happened that no step asked for.
    """

    window: MainWindow
    photos: list[str]
    taken: list[str] = field(default_factory=list)
    found: list[str] = field(default_factory=list)
    # What writes, where Tab brought the keyboard to it; a menu gives it back there.
    _asked_for: QWidget | None = None

    def walk(self, chance: random.Random, steps: int) -> None:
        """Take steps until something is found."""
        settle()  # what was on the window before comes back when it has been shown
        for step in chance.choices(STEPS, _WEIGHTS, k=steps):
            if not self.found and self.window.isVisible():  # else it was closed by the menu
                self._take(step)

    def _take(self, step: str) -> None:
        self.taken.append(step)
        ink, stored = self.window.drawing.ink.copy(), stored_labels()
        focused, chosen = QApplication.focusWidget(), _chosen_in_menu()
        writes = self._writes(focused)
        if writes and focused is not self._asked_for:
            self.found.append(f"the keyboard is on what writes: {focused}")
        self._do(step)
        self._follow(step, focused)
        settle()
        if (writes and step in _TRIGGERS) or step == "Alt+7" or chosen in _STORING:
            self._wait_for_the_disk()
        elif stored_labels() != stored:
            self.found.append(f"{step} stored {stored_labels()} instead of {stored}")
        changes = step in ("draw", "Ctrl+Z") or chosen.startswith(_CHANGING)
        changes = changes or (_asks_to_change(focused) and step in _TRIGGERS)
        if not changes and not np.array_equal(ink, self.window.drawing.ink):
            self.found.append(f"{step} changed the drawing")

    def _follow(self, step: str, before: QWidget | None) -> None:
        """Note whether the keyboard is now on what writes because it was led there: by Tab, or from
        a neighbour to which Tab had led."""
        now = QApplication.focusWidget()
        if self._writes(now):
            if step == "Tab" or (before is not None and before is self._asked_for):
                self._asked_for = now
        elif now is not None and not isinstance(now, QMenu | QMenuBar):
            self._asked_for = None

    def _wait_for_the_disk(self) -> None:
        """So that what was asked for is not taken for the next step's; a key's button stays down
        for a tenth of a second."""
        row = self.window.workbench.answer_panel.correction_row
        while any(each.isDown() for each in row.findChildren(QAbstractButton)):
            QTest.qWait(5)
        done: list[None] = []
        self.window.corrections.findChild(SerialWorker).run(lambda: None, done.append)
        while not done:
            QTest.qWait(1)

    def _do(self, step: str) -> None:
        if step == "draw":
            draw_digit(self.window, "4", size=0.5)
        elif step == "drop":
            drop(self.window, of_files(self.photos[0]))
        elif step == "drop several":
            drop(self.window, of_files(*self.photos))
        else:
            menu = QApplication.activePopupWidget()
            target = menu or QApplication.focusWidget() or self.window
            QTest.keyClick(target, *_KEYS[step])

    def _writes(self, widget: QWidget | None) -> bool:
        """Whether a key on it may store a correction."""
        row: QObject | None = self.window.workbench.answer_panel.correction_row
        at: QObject | None = widget
        while at is not None and at is not row:
            at = at.parent()
        return at is row and isinstance(widget, QAbstractButton | QComboBox)


@contextlib.contextmanager
def nothing_waits() -> Iterator[None]:
    """Dialogs close unanswered and nothing is fetched or trained, whatever a key starts."""
    pretend_that_all_is_here()  # the program in the trainer's place reads none of it
    fake = (sys.executable, *FAKE, "2", "0.001")
    with contextlib.ExitStack() as patches:
        for patch in (
            mock.patch.object(TrainerProcess, "default_command", fake),
            mock.patch.object(TrainingPages, "may_close", return_value=True),
            mock.patch.object(MessageBox, "exec", return_value=0),
            mock.patch.object(QPrintDialog, "exec", return_value=0),
            mock.patch.object(QDialog, "exec", return_value=0),  # of ours, as for a new session
            *(
                mock.patch.object(QFileDialog, name, mock.Mock(return_value=_no_file(name)))
                for name in dir(QFileDialog)
                if name.startswith("get")
            ),
        ):
            patches.enter_context(patch)
        yield


def _no_file(dialog: str) -> object:
    """What a file dialog, by its function's name, answers when it is closed and nothing chosen."""
    of_urls = dialog.endswith(("Url", "Urls"))
    if "Directory" in dialog:
        return QUrl() if of_urls else ""
    if dialog.endswith("s"):
        return [], ""
    return QUrl() if of_urls else "", ""


def stored_labels() -> list[str]:
    """The labels of all corrections on the disk."""
    return [each.label for task in _TASKS for each in Corrections(task).all()]


def _asks_to_change(widget: QWidget | None) -> bool:
    """Whether it is a button that clears the paper, or takes back or brings back a stroke."""
    return isinstance(widget, QAbstractButton) and widget.accessibleName() in _CHANGING


def _chosen_in_menu() -> str:
    """What the next Return would choose of a menu that is open."""
    menu = QApplication.activePopupWidget()
    action = menu.activeAction() if isinstance(menu, QMenu) else None
    return action.text().replace("&", "").rstrip("…") if action is not None else ""
