"""The fields of a training's settings: each with its name, its reason and what is wrong with it."""

import math
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from gui.style.text import unbroken
from gui.style.theme import set_style_property

_WIDTH = 188  # px


class Choice(QComboBox):
    """One of several values, each with its title.

    Signals:
        edited(): the person chose another.
    """

    edited = Signal()

    def __init__(self, options: Sequence[tuple[Any, str]], parent: QWidget | None = None):
        super().__init__(parent)
        self._values = [value for value, _ in options]
        self.addItems([title for _, title in options])
        self.activated.connect(lambda _index: self.edited.emit())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page; it changes nothing on the way."""
        event.ignore()

    @property
    def value(self) -> Any:
        return self._values[self.currentIndex()]

    @value.setter
    def value(self, value: Any) -> None:
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)


class NumberField(QLineEdit):
    """A number as the person writes it, so that a wrong one can be explained and not just refused.

    value is not-a-number where there is none. times: what is shown of 1, 100 for percentages.

    Signals:
        edited(): the person changed it.
    """

    edited = Signal()

    def __init__(self, *, whole: bool = False, times: float = 1, parent: QWidget | None = None):
        super().__init__(parent)
        self._whole = whole
        self._times = times
        self._given: tuple[str, float] = ("", math.nan)
        self.textEdited.connect(lambda _text: self.edited.emit())

    @property
    def value(self) -> float:
        text = self.text().strip().removesuffix("%").strip()
        if text == self._given[0]:
            return self._given[1]  # with all the digits that are not shown
        # In the person's own way, or as programs write it.
        for locale in (QLocale(), QLocale.c()):
            number, is_number = locale.toInt(text) if self._whole else locale.toDouble(text)
            if is_number:
                return number if self._whole else number / self._times
        return math.nan

    @value.setter
    def value(self, value: float) -> None:
        text = f"{value * self._times:.4g}" if not self._whole else str(value)
        self._given = (text, value)
        self.setText(text)


class FieldRow:
    """A setting in a grid: its title, its editor, why one would change it, and what is wrong."""

    def __init__(self, grid: QGridLayout, title: str, editor: QWidget, reason: str, *, wide=False):
        """wide: the editor takes the reason's place as well, which then stands below it."""
        row = grid.rowCount()
        self.editor = editor
        self._label = QLabel(title)
        self._label.setBuddy(editor)
        self._reason = QLabel(unbroken(reason))
        self._reason.setObjectName("muted")
        self._reason.setWordWrap(True)
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._problem.hide()
        editor.setAccessibleName(title)
        editor.setAccessibleDescription(reason)
        self._parts = (self._label, editor, self._reason)
        if wide:
            grid.addWidget(self._label, row, 0)
            grid.addWidget(self._reason, row, 1, 1, 2)
            grid.addWidget(editor, row + 1, 0, 1, 3)
            grid.addWidget(self._problem, row + 2, 0, 1, 3)
        else:
            editor.setFixedWidth(_WIDTH)
            grid.addWidget(self._label, row, 0)
            grid.addWidget(editor, row, 1)
            grid.addWidget(self._reason, row, 2)
            grid.addWidget(self._problem, row + 1, 1, 1, 2)

    @property
    def problem(self) -> str:
        return self._problem.text()

    def name(self, field: str) -> None:
        """Object names, for tests: setting_epochs, and setting_epochs_problem."""
        self.editor.setObjectName(f"setting_{field}")
        self._problem.setObjectName(f"setting_{field}_problem")

    def set_visible(self, visible: bool) -> None:
        for part in self._parts:
            part.setVisible(visible)
        self._problem.setVisible(visible and bool(self.problem))

    def say_problem(self, problem: str) -> None:
        """What is allowed; empty = nothing is wrong."""
        self._problem.setText(f"✕ {unbroken(problem)}" if problem else "")
        self._problem.setVisible(bool(problem) and not self.editor.isHidden())
        set_style_property(self._problem, "tone", "problem" if problem else "")
        set_style_property(self.editor, "wrong", "true" if problem else "false")
