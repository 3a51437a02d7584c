"""File > New Session and the earlier ones: the window is closed, and the next one opens in another
folder, where nothing of whoever sat here before is to be seen."""

import contextlib
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QWidget

from core.classroom.sittings import (
    Sitting,
    begin,
    earlier,
    leave,
    name_of_open,
    open_again,
    profile_name,
)
from core.errors import UsageError
from core.files.names import LONGEST_NAME, clean_name
from gui.classroom.kiosk import hide_in_kiosk
from gui.style.text import as_button_text, moment
from gui.widgets.panel import Label, column_in, wrapped_label


def window_title() -> str:
    """The program's name, with the profile's where one is chosen."""
    return " · ".join(each for each in ("Inkling", profile_name()) if each)


class SittingsMenu(QMenu):
    """The earlier sessions, under their time and name; a click goes back to one.

    wanted: what whoever opened the window has to do once it is closed, before it opens the next
    one; None = the window was closed for good. It raises a StoreError where it cannot be done.
    """

    def __init__(self, new_session: QAction, parent: QWidget):
        super().__init__(parent)
        self.setTitle(self.tr("Earlier Sessions"))
        self.setObjectName("sessions_menu")
        self.setStyleSheet("QMenu { menu-scrollable: 1; }")
        self.wanted: Callable[[], None] | None = None
        self._window = parent
        new_session.triggered.connect(self._ask)
        self._fill()
        hide_in_kiosk("sessions", self.menuAction())

    def _fill(self) -> None:
        found = earlier()
        self.setEnabled(bool(found))
        for each in found:
            action = self.addAction(as_button_text(self._title(each)))
            action.triggered.connect(partial(self._go_back, each))

    def _title(self, sitting: Sitting) -> str:
        from PySide6.QtCore import QDateTime  # of no use before there are earlier ones

        left = QDateTime.fromSecsSinceEpoch(round(sitting.left))
        when = moment(left)
        return f"{when} · {sitting.name}" if sitting.name else when

    def _ask(self) -> None:
        question = NewSession(name_of_open(), self._window)
        if question.exec() == QDialog.DialogCode.Accepted:
            self._close_for(partial(begin, question.name))

    def _go_back(self, sitting: Sitting) -> None:
        def go() -> None:
            leave(name_of_open())
            open_again(sitting.folder)

        self._close_for(go)

    def _close_for(self, wanted: Callable[[], None]) -> None:
        """Close the window, which may ask first, and not be closed."""
        self.wanted = wanted
        if not self._window.close():
            self.wanted = None


class NewSession(QDialog):
    """Asks whose the session is that ends."""

    def __init__(self, name: str, parent: QWidget):
        from PySide6.QtWidgets import QDialogButtonBox  # of no use at a start

        super().__init__(parent)
        self.setObjectName("new_session_page")
        self.setWindowTitle(self.tr("New Session"))
        text = wrapped_label("new_session_text")
        text.setText(
            self.tr(
                "For whoever comes next. All that was drawn, taught and trained here is kept, and "
                "comes back by File > Earlier Sessions."
            )
        )
        self._name = QLineEdit(name)
        self._name.setObjectName("session_name")
        self._name.setMaxLength(LONGEST_NAME)
        label = Label(self.tr("Name of the session that ends (may stay empty)"))
        label.setBuddy(self._name)
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        begin_button = buttons.addButton(self.tr("New Session"), role.AcceptRole)
        begin_button.setObjectName("begin_session_button")
        buttons.addButton(self.tr("Cancel"), role.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = column_in(self, text, label, self._name, spacing=10, margins=(16, 14, 16, 14))
        column.addWidget(buttons, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(420)

    @property
    def name(self) -> str:
        """As it was written; empty where it says nothing."""
        with contextlib.suppress(UsageError):
            return clean_name(self._name.text())
        return ""
