"""What is pointed at in the network: what it is made of, as pictures, in numbers and in words."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from gui.inside.network.captions import sentence
from gui.inside.unit.facts import (
    UnitFacts,
    field_text,
    full_text,
    map_items,
    sum_items,
    sum_text,
    value_text,
)
from gui.style.theme import Colors, icon
from gui.widgets.panel import Label, column_in, wrapped_label
from gui.widgets.picture_row import PictureRow
from gui.widgets.turning_row import Steady, TurningRow

_HIGHEST = 264  # px
_SWITCHES = ("step", "sigmoid", "tanh", "relu")


class UnitCard(QWidget):
    """Shows the UnitFacts it is given; of a neuron also what another activation would give. It is
    never lower than all of that needs: where there is no space, the panel that it is in scrolls.

    Signals:
        copy_requested(): the person wants its numbers.
    """

    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("unit_card")
        self.setAccessibleName(self.tr("What is pointed at"))
        self.setMaximumHeight(_HIGHEST)
        self._facts: UnitFacts | None = None
        self._opened = False
        self._activation = ""
        self._name = Steady(wrapped_label("unit_name"))
        self._text = Steady(wrapped_label("muted"))
        self.pictures = PictureRow()
        self._copy = QToolButton()
        self._copy.setAccessibleName(self.tr("Copy values"))
        self._copy.setObjectName("copy_values_button")
        self._copy.setToolTip(self.tr("Copy values: its numbers as a table, CSV (C)"))
        self._copy.clicked.connect(self.copy_requested)
        self._switches = self._activation_switches()
        self._compose()
        self.show_nothing()

    @property
    def facts(self) -> UnitFacts | None:
        return self._facts

    def show_facts(self, facts: UnitFacts, opened: bool = False) -> None:
        """opened: the person clicked on it, and so the sum is shown in place of the map."""
        if self._facts is None or facts.layer != self._facts.layer:
            self._activation = ""
        self._facts, self._opened = facts, opened
        self._copy.show()
        self._show(facts)

    def show_nothing(self, why: str = "") -> None:
        """why: there is nothing to point at; empty = nothing is drawn yet."""
        self._activation = ""
        self._facts, self._opened = None, False
        self._switches.hide()
        self._copy.hide()
        self._name.show_text("")
        drawing = self.tr("Draw, and what each layer makes of it appears above.")
        self._text.show_text(why or drawing)
        self.pictures.show_items(())
        self.setAccessibleDescription("")

    def set_colors(self, colors: Colors) -> None:
        self.setMaximumHeight(round(_HIGHEST * colors.scale))
        self.setMinimumHeight(0)
        self.pictures.set_colors(colors)
        self._copy.setIcon(icon("copy", colors))

    def _show(self, facts: UnitFacts) -> None:
        self._name.show_text(f"{facts.name} · {value_text(facts)}")
        neuron = facts.neuron if self._opened or not facts.is_map else None
        self._switches.setVisible(neuron is not None and bool(neuron.activation))
        if neuron is not None:
            self._check(self._activation or neuron.activation)
            self._text.show_text(sum_text(facts, self._activation))
            self.pictures.show_items(sum_items(facts, self._activation))
        else:
            text = field_text(facts), sum_text(facts) if facts.neuron is None else ""
            told = " ".join(each for each in text if each)
            self._text.show_text(told or sentence(facts.activations, facts.layer))
            self.pictures.show_items(map_items(facts))
        self._fit()
        self.setAccessibleDescription(full_text(facts))
        self.pictures.setAccessibleDescription(
            ", ".join(each.caption for each in self.pictures.items)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.setMinimumHeight(0)
        self._fit()

    def _fit(self) -> None:
        """What is below the pictures stands close to them; and the network above stays where it
        is as one goes from unit to unit, so the height that one needed is kept."""
        self.pictures.setMaximumHeight(self.pictures.needed_height(self.width()))
        needed = self._column.totalHeightForWidth(self.width())
        self.setMinimumHeight(max(needed, self.minimumHeight()))

    def _choose(self, activation: str) -> None:
        facts = self._facts
        if facts is not None and facts.neuron is not None:
            self._activation = "" if activation == facts.neuron.activation else activation
            self._show(facts)

    def _check(self, activation: str) -> None:
        for button in self._buttons:
            button.setChecked(button.text() == activation)

    def _activation_switches(self) -> QWidget:
        label, line = Label(self.tr("With")), QHBoxLayout()
        label.setObjectName("muted")
        line.setSpacing(4)
        self._buttons: list[QPushButton] = []
        for name in _SWITCHES:
            button = QPushButton(name)
            button.setObjectName(f"{name}_button")
            button.setCheckable(True)
            button.setAccessibleName(self.tr("Activation: {name}").format(name=name))
            button.clicked.connect(lambda _checked, name=name: self._choose(name))
            self._buttons.append(button)
            line.addWidget(button)
        line.addStretch()
        row = TurningRow(label, line, spacing=4)
        row.setObjectName("activation_selector")
        row.setToolTip(self.tr("What this neuron would give with another activation"))
        return row

    def _compose(self) -> None:
        self.pictures.setAccessibleName(self.tr("Pictures of what is pointed at"))
        column = self._column = column_in(self, spacing=4)
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(self._copy)
        column.addLayout(top)
        column.addWidget(self._text)
        column.addWidget(self.pictures, 1)
        column.addWidget(self._switches)
        column.addStretch()
