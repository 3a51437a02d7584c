"""The room "Inside, live": the network view, its colours, and what is pointed at."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.inside import Inside
from core.model import Layer
from core.network_weights import PICTURE
from gui.color_legend import ColorLegend
from gui.layer_words import sentence
from gui.network_view import NetworkView, Spot
from gui.theme import Colors


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
        self._words = QLabel()
        self._words.setObjectName("muted")
        self._words.setWordWrap(True)
        self._words.setMinimumHeight(36)
        self.view.pointed.connect(self._point)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._problem)
        column.addWidget(self.view, 1)
        column.addWidget(self._legend)
        column.addWidget(self._words)
        self._point(None)

    def show_layers(self, input_shape: tuple[int, ...], layers: tuple[Layer, ...]) -> None:
        """The layers of a model; none where it cannot be looked into."""
        self.view.show_layers(Layer(PICTURE, "Picture", input_shape), layers)

    def show_inside(self, inside: Inside | None) -> None:
        """What they give; None = nothing is drawn."""
        self.view.show_inside(inside)
        if inside is None:
            self._point(None)

    def show_problem(self, problem: str) -> None:
        """A sentence that says what cannot be shown; empty = all can."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def set_colors(self, colors: Colors) -> None:
        for part in (self.view, self._legend):
            part.set_colors(colors)

    def _point(self, spot: Spot | None) -> None:
        if spot is None or self.view.inside is None:
            self._words.setText(
                self.tr("Point at a map to see its filter; click a neuron to see its sum.")
            )
            return
        layer = next(each for each in self.view.columns if each.layer.name == spot.layer).layer
        self._words.setText(sentence(self.view.inside, layer))
