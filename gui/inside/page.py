"""The tab "Inside": the network view, its colours, what is pointed at, and its two switches."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton, QWidget

from core.explain.activations import Activations, InspectableModel, differing_units
from core.explain.weights import PICTURE
from core.models.card import Layer
from core.translation import tr
from gui.inside.network.layout import UnitRef
from gui.inside.network.painter import ColorLegend
from gui.inside.network.view import NetworkView
from gui.inside.unit.card import UnitCard
from gui.inside.unit.facts import (
    csv_of,
    description_of,
    facts_of,
    likeliest_score,
    links_to,
    value_text,
)
from gui.style.theme import LIGHT, Colors, icon
from gui.widgets.panel import column_in, row_in, wrapped_label

if TYPE_CHECKING:
    from gui.inside.second_model import SecondModel
    from gui.inside.walk.panel import WalkPanel

_BESIDE_WORDS = 70  # px of both tools, for icons and margins


class InsideTools(QWidget):
    """What else can be done here: compare two models, or go step by step.

    compare, walk: switches, of which one at most is on.
    """

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.compare = self._button("compare_button", self.tr("Compare"))
        self.walk = self._button("walk_button", self.tr("Steps"))
        self.compare.setToolTip(self.tr("Two models, one drawing: both insides, side by side"))
        self.walk.setToolTip(
            self.tr("Step by step: walk the drawing through the network, layer by layer")
        )
        row = row_in(self, spacing=4)
        row.addStretch()
        row.addWidget(self.compare)
        row.addWidget(self.walk)
        # A QButtonGroup, unlike a QActionGroup, cannot be exclusive and empty.
        self.compare.toggled.connect(partial(self._switch_off, self.walk))
        self.walk.toggled.connect(partial(self._switch_off, self.compare))

    def set_colors(self, colors: Colors) -> None:
        self.compare.setIcon(icon("compare", colors))
        self.walk.setIcon(icon("steps", colors))

    def show_text(self, space: int, scale: float) -> None:
        """space: how many pixels there are; where that is not enough for the words of this
        language, the icons stand by themselves. scale: of the window, 1 = as usual."""
        buttons = (self.compare, self.walk)
        words = sum(each.fontMetrics().horizontalAdvance(each.text()) for each in buttons)
        style = Qt.ToolButtonStyle.ToolButtonIconOnly
        if space >= words + _BESIDE_WORDS * scale:
            style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for button in buttons:
            button.setToolButtonStyle(style)

    @staticmethod
    def _switch_off(other: QToolButton, is_on: bool) -> None:
        if is_on:
            other.setChecked(False)

    @staticmethod
    def _button(name: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(text)
        button.setAccessibleName(text)
        button.setCheckable(True)
        return button


class InsidePage(QWidget):
    """tools: what stands beside the tabs' names while this one is open. why_none: why there is
    nothing to show; empty = there is something, or nothing is drawn yet.
    """

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.view = NetworkView()
        self.tools = InsideTools()
        self.card = UnitCard()
        self._second: SecondModel | None = None
        self._walk: WalkPanel | None = None
        self._second_activations: Activations | None = None
        self.colors: Colors = LIGHT
        self.why_none = ""
        self._legend = ColorLegend()
        self._problem = wrapped_label("inside_problem")
        self._first = wrapped_label("first_answer")
        self._difference = wrapped_label("difference_label")
        self._difference.setMinimumHeight(34)
        self.view.pointed.connect(self._point)
        self.card.copy_requested.connect(lambda: copy_values(self.view))
        self.view.copy_requested.connect(lambda: copy_values(self.view))
        self._column = column_in(self, self._problem, self._first, spacing=8)
        self._column.addWidget(self.view, 4)
        self._column.addWidget(self._legend)
        self._column.addWidget(self._difference)
        self._column.addWidget(self.card, 3)
        for part in (self._problem, self._first, self._difference):
            part.hide()
        self._point(None)

    @property
    def second(self) -> "SecondModel":
        """Made when first asked for."""
        if self._second is None:
            from gui.inside.second_model import SecondModel

            self._second = SecondModel()
            self._second.set_colors(self.colors)
            self._second.view.pointed.connect(self._point_in_second)
            self._second.view.copy_requested.connect(lambda: copy_values(self._second.view))
            self._column.insertWidget(self._column.indexOf(self._legend), self._second, 4)
        return self._second

    @property
    def walk(self) -> "WalkPanel":
        """Made when first asked for."""
        if self._walk is None:
            from gui.inside.walk.panel import WalkPanel

            self._walk = WalkPanel()
            self._walk.set_colors(self.colors)
            self._column.addWidget(self._walk, 3)
        return self._walk

    def show_layers(self, input_shape: tuple[int, ...], layers: tuple[Layer, ...]) -> None:
        """The layers of a model; none where it cannot be looked into."""
        self.view.show_layers(Layer(PICTURE, "Picture", input_shape), layers)

    def show_activations(self, activations: Activations | None, why_none: str = "") -> None:
        """What they give; None = nothing is drawn, or why_none says why there is nothing."""
        self.why_none = why_none
        self.view.show_activations(activations)
        self._point(self.view.focus.unit)

    def show_problem(self, problem: str) -> None:
        """A sentence that says what cannot be shown; empty = all can."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def start_comparing(self, model: InspectableModel) -> None:
        """A second model beside the first."""
        picture = Layer(PICTURE, "Picture", model.card.input_shape)
        self.second.view.show_layers(picture, model.layers)
        self.view.clear_focus()
        for part in (self._first, self.second, self._difference):
            part.show()
        self.card.hide()

    def show_second(self, first: Activations | None, second: Activations | None) -> None:
        """What both models give for the same picture; None = nothing is drawn."""
        from gui.inside.second_model import answer_text, comparison_text

        self._second_activations = second
        self.second.show_activations(second)
        if first is None or second is None:
            self._first.clear()
            drawing = self.tr("Draw, and both models answer here.")
            self._difference.setText(self.why_none or drawing)
            return
        differing = differing_units(first, second)
        for view in (self.view, self.second.view):
            view.mark_differing(differing)
        self._first.setText(f"{tr(first.card.title)} · {answer_text(first)}")
        self._difference.setText(comparison_text(first, second))

    def stop_comparing(self) -> None:
        self._second_activations = None
        self.view.mark_differing({})
        for part in (self._first, self.second, self._difference):
            part.hide()
        self.card.show()
        self._point(self.view.focus.unit)

    def show_walk(self, on: bool) -> None:
        """The walk in place of what is pointed at."""
        self.walk.setVisible(on)
        self.card.setVisible(not on)

    def set_colors(self, colors: Colors) -> None:
        self.colors = colors
        for shown in filter(None, (self.card, self._walk)):  # what a class looks at
            self._column.setStretchFactor(shown, 3 if colors.scale == 1 else 5)
        for part in (self.view, self._legend, self.card, self.tools, self._second, self._walk):
            if part is not None:
                part.set_colors(colors)

    def _point(self, unit: UnitRef | None) -> None:
        """Show what is known of it; of the answer's score until something is pointed at."""
        view = self.view
        if view.activations is None:
            self.card.show_nothing(self.why_none)
            view.mark_sources(None, ())
            return
        if self.card.isHidden() and unit is None:
            return
        facts = facts_of(view.activations, unit or likeliest_score(view.activations))
        if self.card.isHidden():
            self._name_both(facts.name, value_text(facts))
        else:
            self.card.show_facts(facts, opened=view.focus.pinned)
        if unit is None:
            view.mark_sources(None, ())
            return
        # A map only pointed at shows what it sees; lines would lie over its neighbours.
        lines = view.focus.pinned or not facts.is_map
        links = links_to(view.columns, view.pictures, facts) if lines else ()
        view.mark_sources(facts.seen, links)
        view.setAccessibleDescription(f"{view.description()} {description_of(facts)}")

    def _point_in_second(self, unit: UnitRef | None) -> None:
        if self._second_activations is None or unit is None:
            return
        facts = facts_of(self._second_activations, unit)
        self._name_both(facts.name, value_text(facts))
        view = self.second.view
        view.mark_sources(facts.seen, links_to(view.columns, view.pictures, facts))

    def _name_both(self, name: str, value: str) -> None:
        self._difference.setText(f"{name} · {value}")


def copy_values(view: NetworkView) -> None:
    """The numbers of what a view is at, as CSV, into the clipboard."""
    activations = view.activations
    if activations is not None:
        facts = facts_of(activations, view.focus.unit or likeliest_score(activations))
        QGuiApplication.clipboard().setText(csv_of(facts, view.focus.pinned))
