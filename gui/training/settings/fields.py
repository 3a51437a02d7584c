"""What a person sets a training with: a choice of several values, a number as they
write it, a folder, or the layers of a custom network."""

import math
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.files.names import shown_name
from core.runs.settings import ACTIVATIONS, LayerSettings
from gui.style.text import as_tooltip
from gui.widgets.panel import Label, column_in, row_in

_NEW = {
    "dense": LayerSettings("dense", units=64),
    "conv": LayerSettings("conv", units=16),
    "pool": LayerSettings("pool"),
    "dropout": LayerSettings("dropout", rate=0.3),
}
DEFAULT_LAYERS = (
    LayerSettings("conv", units=16),
    LayerSettings("pool"),
    LayerSettings("dense", units=64),
)


class Choice(QComboBox):
    """One of several values, each with its title.

    Signals:
        edited(): the person chose another.
    """

    edited = Signal()

    def __init__(self, options: Sequence[tuple[Any, str]], parent: QWidget | None = None):
        super().__init__(parent)
        self._values: list[Any] = []
        self.show_options(options)
        self.activated.connect(lambda _index: self.edited.emit())

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
        for locale in (QLocale(), QLocale.c()):
            number, is_number = locale.toInt(text) if self._whole else locale.toDouble(text)
            if is_number:
                return number if self._whole else number / self._times
        return math.nan

    @value.setter
    def value(self, value: float) -> None:
        text = f"{value * self._times:.4g}" if not self._whole else str(value)
        self._untouched = (text, value)
        self.setText(text)


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


class LayersEditor(QWidget):
    """The layers between the picture and the answer.

    Signals:
        edited(): the person changed them.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._rows: list[_LayerRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        adding = QHBoxLayout()
        adding.setSpacing(6)
        for kind, title in _titles(self.tr).items():
            button = QPushButton(f"+ {title}")
            button.setObjectName(f"add_{kind}_button")
            button.setAccessibleName(self.tr("Add a layer: {kind}").format(kind=title))
            button.clicked.connect(lambda _checked, kind=kind: self._add(kind))
            adding.addWidget(button)
        adding.addStretch()
        column_in(self, self._column, adding, spacing=8)

    @property
    def value(self) -> tuple[LayerSettings, ...]:
        return tuple(row.value for row in self._rows)

    @value.setter
    def value(self, layers: tuple[LayerSettings, ...]) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows = []
        for layer in layers or DEFAULT_LAYERS:
            self._insert(layer)

    def _add(self, kind: str) -> None:
        """Where it makes sense: what needs a picture comes before the first dense layer."""
        kinds = [row.value.kind for row in self._rows]
        flat = kinds.index("dense") if "dense" in kinds else len(kinds)
        place = flat if kind in ("conv", "pool") else len(kinds)
        self._insert(_NEW[kind], place)
        self._rows[place].take_focus()
        self.edited.emit()

    def _insert(self, layer: LayerSettings, place: int | None = None) -> None:
        place = len(self._rows) if place is None else place
        row = _LayerRow(layer, self._move, self._remove)
        row.edited.connect(self.edited)
        self._rows.insert(place, row)
        self._column.insertWidget(place, row)
        self._enable()

    def _move(self, row: "_LayerRow", by: int) -> None:
        place = self._rows.index(row)
        self._rows.insert(place + by, self._rows.pop(place))
        self._column.removeWidget(row)
        self._column.insertWidget(place + by, row)
        self._enable()
        self.edited.emit()

    def _remove(self, row: "_LayerRow") -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.deleteLater()
        self._enable()
        self.edited.emit()

    def _enable(self) -> None:
        for place, row in enumerate(self._rows):
            row.show_place(place, len(self._rows))


class _LayerRow(QWidget):
    """One layer: what can be set of it, and the buttons that move and remove it.

    Signals:
        edited(): the person changed a value.
    """

    edited = Signal()

    def __init__(
        self,
        layer: LayerSettings,
        move: Callable[["_LayerRow", int], None],
        remove: Callable[["_LayerRow"], None],
    ):
        super().__init__()
        self._kind = layer.kind
        title = _titles(self.tr)[layer.kind]
        name = Label(title)
        name.setFixedWidth(92)
        self._units = NumberField(whole=True)
        self._units.value = layer.units
        titles = {each: each for each in ACTIVATIONS} | {"step": self.tr("step (untrainable)")}
        self._activation = Choice(list(titles.items()))
        self._activation.setFixedWidth(166)
        self._activation.value = layer.activation
        self._rate = NumberField(times=100)
        self._rate.value = layer.rate
        row = row_in(self, name, spacing=6)
        self._add_editors(row, title)
        row.addStretch()
        self._up = self._tool("↑", self.tr("Move {layer} up").format(layer=title))
        self._up.clicked.connect(lambda: move(self, -1))
        self._down = self._tool("↓", self.tr("Move {layer} down").format(layer=title))
        self._down.clicked.connect(lambda: move(self, 1))
        removing = self._tool("✕", self.tr("Remove {layer}").format(layer=title))
        removing.clicked.connect(lambda: remove(self))
        for button in (self._up, self._down, removing):
            row.addWidget(button)

    @property
    def value(self) -> LayerSettings:
        if self._kind == "dropout":
            return LayerSettings("dropout", rate=self._rate.value)
        if self._kind == "pool":
            return LayerSettings("pool")
        units = self._units.value
        return LayerSettings(self._kind, units, self._activation.value)  # type: ignore[arg-type]  # check() refuses what is no whole number

    def show_place(self, place: int, count: int) -> None:
        self._up.setEnabled(place > 0)
        self._down.setEnabled(place < count - 1)

    def take_focus(self) -> None:
        """Put the keyboard into the first thing that can be changed."""
        editors = self._editors()
        (editors[0][0] if editors else self._up).setFocus()

    def _add_editors(self, row: QHBoxLayout, title: str) -> None:
        for editor, text, unit in self._editors():
            editor.setAccessibleName(f"{title}: {text}")
            editor.setToolTip(as_tooltip(text))
            editor.edited.connect(self.edited)
            row.addWidget(editor)
            if unit:
                label = Label(unit)
                label.setFixedWidth(104)
                row.addWidget(label)

    def _editors(self) -> list[tuple[Choice | NumberField, str, str]]:
        """Those that the kind of layer has; what they are, and their unit."""
        if self._kind == "dropout":
            self._rate.setFixedWidth(64)
            return [(self._rate, self.tr("share of the units that is dropped"), "%")]
        if self._kind == "pool":
            return []
        self._units.setFixedWidth(64)
        unit = self.tr("neurons") if self._kind == "dense" else self.tr("filters of 3 × 3")
        return [(self._units, unit, unit), (self._activation, self.tr("activation"), "")]

    def _tool(self, text: str, description: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setAccessibleName(description)
        button.setToolTip(as_tooltip(description))
        return button


def _titles(tr: Callable[[str], str]) -> dict[str, str]:
    return {
        "dense": tr("Dense"),
        "conv": tr("Convolution"),
        "pool": tr("Pool"),
        "dropout": tr("Dropout"),
    }
