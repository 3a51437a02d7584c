"""What a person sets a training with: a choice of several values, a number as they write it, or a
folder."""

import math
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QWidget,
)

from core.files.names import shown_name
from gui.style.text import as_tooltip


class Choice(QComboBox):
    """One of several values, each with its title.

    Signals:
        edited(): the person chose another.
    """

    edited = Signal()

    def __init__(self, options: Sequence[tuple[Any, str]], parent: QWidget | None = None):
        super().__init__(parent)
        self._values: list[Any] = []
        self._reason = ""
        self.show_options(options)
        self.currentTextChanged.connect(lambda _text: self._tell())
        self.activated.connect(lambda _index: self.edited.emit())

    @property
    def needed_width(self) -> int:
        """What the title that is chosen takes, in px; sizeHint() is for the longest."""
        width = self.fontMetrics().horizontalAdvance
        longest = max(width(self.itemText(place)) for place in range(self.count()))
        return self.sizeHint().width() - longest + width(self.currentText())

    def explain(self, reason: str) -> None:
        """Give it a tooltip, below the title that is chosen, which may be longer than the field."""
        self._reason = reason
        self._tell()

    def _tell(self) -> None:
        if self._reason:
            self.setToolTip(as_tooltip(f"{self.currentText()}\n{self._reason}"))

    def show_options(self, options: Sequence[tuple[Any, str]]) -> None:
        """Offer these from now on; no signal."""
        self.clear()
        self._values = [value for value, _ in options]
        self.addItems([title for _, title in options])

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
        self._untouched: tuple[str, float] = ("", math.nan)
        self.textEdited.connect(lambda _text: self.edited.emit())

    @property
    def value(self) -> float:
        text = self.text().strip().removesuffix("%").strip()
        if text == self._untouched[0]:
            return self._untouched[1]  # with all the digits that are not shown
        # In the person's own way, or as programs write it.
        for locale in (_plain_locale(), QLocale.c()):
            number, is_number = locale.toInt(text) if self._whole else locale.toDouble(text)
            if is_number:
                return number if self._whole else number / self._times
        return math.nan

    @value.setter
    def value(self, value: float) -> None:
        shown = value * self._times
        text = str(value) if self._whole else _plain_locale().toString(shown, "g", 4)
        self._untouched = (text, value)
        self.setText(text)


def _plain_locale() -> QLocale:
    """The person's own, without signs between thousands: in German 0.001 would be 1."""
    locale = QLocale()
    options = QLocale.NumberOption
    locale.setNumberOptions(options.OmitGroupSeparator | options.RejectGroupSeparator)
    return locale


class FolderField(QPushButton):
    """A folder, which a press asks for; value is its path, "" = none was chosen yet.

    Signals:
        edited(): the person chose another.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._value = ""
        self.setAutoDefault(False)
        self.clicked.connect(self._choose)
        self._show()

    @property
    def value(self) -> str:
        return self._value

    @value.setter
    def value(self, value: str) -> None:
        self._value = value
        self._show()

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.accessibleName(), self._value)
        if name:
            self.value = name
            self.edited.emit()

    def _show(self) -> None:
        name = shown_name(self._value) if self._value else self.tr("Choose Folder…")
        self.setText(name.replace("&", "&&"))
        self.setToolTip(as_tooltip(self._value))
