"""The room "Inside, live": the network view, its colours, and what is pointed at."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.inside import Inside
from core.model import Layer
from core.network_weights import PICTURE
from gui.color_legend import ColorLegend
from gui.network_layout import Spot
from gui.network_links import links_to
from gui.network_view import NetworkView
from gui.theme import Colors
from gui.unit_card import UnitCard
from gui.unit_facts import csv_of, facts_of, first_spot


class InsidePage(QWidget):
    """tools: what stands beside the rooms' names while this one is open."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.view = NetworkView()
        self.tools = QWidget()
        self._tool_row = QHBoxLayout(self.tools)
        self._tool_row.setContentsMargins(0, 0, 0, 0)
        self._legend = ColorLegend()
        self._problem = QLabel()
        self._problem.setObjectName("inside_problem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self.card = UnitCard()
        self.view.pointed.connect(self._point)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._problem)
        column.addWidget(self.view, 4)
        column.addWidget(self._legend)
        column.addWidget(self.card, 3)
        self.card.copy_asked.connect(self.copy_values)
        self.view.copy_asked.connect(self.copy_values)
        self._point(None)

    def copy_values(self) -> None:
        """What the card shows, as CSV, into the clipboard."""
        if self.card.facts is not None:
            QGuiApplication.clipboard().setText(csv_of(self.card.facts, self.view.marks.pinned))

    def show_layers(self, input_shape: tuple[int, ...], layers: tuple[Layer, ...]) -> None:
        """The layers of a model; none where it cannot be looked into."""
        self.view.show_layers(Layer(PICTURE, "Picture", input_shape), layers)

    def show_inside(self, inside: Inside | None) -> None:
        """What they give; None = nothing is drawn."""
        self.view.show_inside(inside)
        self._point(self.view.spot)

    def show_problem(self, problem: str) -> None:
        """A sentence that says what cannot be shown; empty = all can."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def set_colors(self, colors: Colors) -> None:
        for part in (self.view, self._legend, self.card):
            part.set_colors(colors)

    def _point(self, spot: Spot | None) -> None:
        """Show what is known of it; of the answer's score until something is pointed at."""
        inside = self.view.inside
        if inside is None:
            self.card.show_facts(None)
            self.view.set_marks(seen=None, links=())
            return
        facts = facts_of(inside, spot or first_spot(inside))
        self.card.show_facts(facts, opened=self.view.marks.pinned)
        if spot is None:
            self.view.set_marks(seen=None, links=())
        else:
            links = links_to(self.view.columns, self.view.pictures, facts)
            self.view.set_marks(seen=facts.seen, links=links)
