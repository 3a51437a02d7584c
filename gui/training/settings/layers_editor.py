"""The network as a diagram that is edited where it is drawn, from picture to answer."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QToolButton, QWidget

from core.runs.layers import (
    PICTURE,
    LayerOutput,
    LayerSettings,
    LayersProblem,
    answer,
    layers_problem,
    outputs,
)
from gui.style.text import as_tooltip, unbroken
from gui.style.theme import Colors, PaintedWidget, set_style_property
from gui.training.settings.layer_node import (
    LINE,
    NEW_LAYERS,
    LayerNode,
    layer_titles,
    weights_text,
)
from gui.widgets.buttons import tab_through
from gui.widgets.panel import Label, column_in
from gui.widgets.turning_row import TurningRow, turn

DEFAULT_LAYERS = (
    LayerSettings("conv", units=16),
    LayerSettings("pool"),
    LayerSettings("dense", units=64),
)
_GAP = 22  # px between two layers, where the arrow is
_BETWEEN_ROWS, _BETWEEN_LINES = 10, 3
_NODE = 178  # px, the height of a layer
_PROBLEM = 190  # px, the width of what is said beside a layer that cannot be
_PROBLEM_GAP = 8
_NOWHERE = -1
_WIDE = 540  # px; below, what moves layers stands below what adds them


class LayersEditor(QWidget):
    """The layers between the picture and the answer.

    Signals:
        edited(): the person changed them.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._marked = _NOWHERE
        self._classes = 10
        self._diagram = _Diagram(LayerNode(self.tr("Picture")), LayerNode(self.tr("Answer")))
        self._diagram.dropped.connect(self._move_to)
        self._sum = Label()
        self._sum.setObjectName("muted")
        buttons = []
        for kind, title in layer_titles().items():
            button = QPushButton(f"+ {title}")
            button.setObjectName(f"add_{kind}_button")
            button.setAccessibleName(self.tr("Add a layer: {kind}").format(kind=title))
            button.setToolTip(as_tooltip(self.tr("After the marked layer, where that can be")))
            button.clicked.connect(lambda _checked, kind=kind: self._add(kind))
            buttons.append(button)
        pairs = QHBoxLayout(), QHBoxLayout()
        for place, button in enumerate(buttons):
            pairs[place // 2].addWidget(button)
        adding = TurningRow(*pairs, spacing=6)
        self._tools = [
            self._tool("←", self.tr("Move the layer towards the picture"), lambda: self._move(-1)),
            self._tool("→", self.tr("Move the layer towards the answer"), lambda: self._move(1)),
            self._tool("✕", self.tr("Remove the marked layer"), self._remove),
        ]
        changing = QHBoxLayout()
        changing.setSpacing(6)
        for tool in self._tools:
            changing.addWidget(tool)
        changing.addStretch()
        changing.addWidget(self._sum)
        self._bar = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._bar.setSpacing(6)
        self._bar.addWidget(adding)
        self._bar.addLayout(changing, 1)
        column_in(self, self._diagram, self._bar, spacing=8)

    @property
    def value(self) -> tuple[LayerSettings, ...]:
        return tuple(node.value for node in self._nodes)

    @value.setter
    def value(self, layers: tuple[LayerSettings, ...]) -> None:
        self._nodes = [self._node(layer) for layer in layers or DEFAULT_LAYERS]
        self._mark(_NOWHERE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = event.size().width() >= _WIDE
        turn(self._bar, fits=is_wide)
        for tool, arrow in zip(self._tools, "←→" if is_wide else "↑↓", strict=False):
            tool.setText(arrow)

    def minimumSizeHint(self) -> QSize:
        return QSize(_PROBLEM, super().minimumSizeHint().height())

    @property
    def problem(self) -> Label:
        """What says beside a layer why it cannot be there; empty = nothing is wrong."""
        return self._diagram.problem

    def show_classes(self, classes: int) -> None:
        """Say how many classes the answer tells apart."""
        self._classes = classes
        self._show()

    def set_colors(self, colors: Colors) -> None:
        self._diagram.set_colors(colors)

    @property
    def _nodes(self) -> list[LayerNode]:
        return self._diagram.layers

    @_nodes.setter
    def _nodes(self, nodes: list[LayerNode]) -> None:
        self._diagram.show_layers(nodes)
        tab_through(self, [stop for node in nodes for stop in node.tab_stops])

    def _node(self, layer: LayerSettings) -> LayerNode:
        node = LayerNode(layer_titles()[layer.kind], layer)
        node.edited.connect(self._changed)
        node.marked.connect(lambda: self._mark(self._nodes.index(node)))
        node.moved.connect(self._move)
        node.left.connect(self._leave)
        node.removed.connect(self._remove)
        return node

    def _add(self, kind: str) -> None:
        """After the marked layer; what cannot be there goes where it can."""
        place = self._marked + 1 if self._marked != _NOWHERE else len(self._nodes)
        layers = list(self.value)
        layers.insert(place, NEW_LAYERS[kind])
        kinds = [layer.kind for layer in self.value]
        if layers_problem(layers).place == place or self._marked == _NOWHERE:
            needs_picture = kind in ("conv", "pool")
            place = kinds.index("dense") if needs_picture and "dense" in kinds else len(kinds)
        nodes = list(self._nodes)
        nodes.insert(place, self._node(NEW_LAYERS[kind]))
        self._nodes = nodes
        self._mark(place)
        nodes[place].take_focus()
        self.edited.emit()

    def _move(self, by: int) -> None:
        self._move_to(self._marked, self._marked + by)

    def _move_to(self, place: int, target: int) -> None:
        """Put the layer at place where it is the one at target."""
        if place == target or not 0 <= target < len(self._nodes):
            return
        nodes = list(self._nodes)
        nodes.insert(target, nodes.pop(place))
        self._nodes = nodes
        self._mark(target)
        self.edited.emit()

    def _leave(self, by: int) -> None:
        target = self._marked + by
        if 0 <= target < len(self._nodes):
            self._nodes[target].setFocus()

    def _remove(self) -> None:
        nodes = list(self._nodes)
        gone = nodes.pop(self._marked)
        had_focus = gone.isAncestorOf(self.focusWidget() or self) or gone.hasFocus()
        place = min(self._marked, len(nodes) - 1)
        self._nodes = nodes
        gone.deleteLater()
        self._mark(place)
        if nodes and had_focus:
            nodes[place].setFocus()
        self.edited.emit()

    def _mark(self, place: int) -> None:
        self._marked = place
        self._show()

    def _changed(self) -> None:
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        layers = self.value
        problem = layers_problem(layers)
        made = outputs(layers)
        last = None if problem.sentence else answer(layers, self._classes)
        self._diagram.show_outputs(made, last, problem, self._marked)
        weights = sum(each.weights for each in made) + last.weights if last else 0
        self._sum.setText(weights_text(weights) if last else "")
        left, right, away = self._tools
        left.setEnabled(self._marked > 0)
        right.setEnabled(0 <= self._marked < len(layers) - 1)
        away.setEnabled(self._marked != _NOWHERE)

    def _tool(self, text: str, description: str, do: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setAccessibleName(description)
        button.setToolTip(as_tooltip(description))
        button.clicked.connect(lambda _checked: do())
        return button


class _Diagram(PaintedWidget):
    """The layers in rows, as many in one as there is space for, with an arrow to each from the one
    before; where it is narrow, a list of them.

    Signals:
        dropped(int, int): the layer of that index was drawn to another place.
    """

    dropped = Signal(int, int)

    def __init__(self, picture: LayerNode, answer_: LayerNode):
        super().__init__()
        self._ends = (picture, answer_)
        self.layers: list[LayerNode] = []
        self.problem = Label()
        self.problem.setWordWrap(True)
        set_style_property(self.problem, "tone", "problem")
        for part in (*self._ends, self.problem):
            part.setParent(self)
        self._problem_at = _NOWHERE
        self._target = _NOWHERE  # where a layer would go that is drawn about

    def show_layers(self, nodes: Sequence[LayerNode]) -> None:
        """In place of those before, of which some may be the same."""
        for gone in set(self.layers) - set(nodes):
            gone.hide()
            gone.setParent(None)
            gone.deleteLater()
        for new in nodes:
            if new not in self.layers:
                new.setParent(self)
                new.set_colors(self._colors)
                new.dragged.connect(lambda at, done, node=new: self._drag(node, at, done))
                new.show()
        self.layers = list(nodes)

    def show_outputs(
        self,
        made: Sequence[LayerOutput],
        last: LayerOutput | None,
        problem: LayersProblem,
        marked: int,
    ) -> None:
        """Show what each layer gives out, as far as it is known, and the last of all; which one is
        marked, and what is wrong with one."""
        picture, answer_ = self._ends
        picture.show_output(LayerOutput(PICTURE, 0))
        answer_.show_output(last)
        for place, node in enumerate(self.layers):
            node.show_output(made[place] if place < len(made) else None)
            is_wrong = bool(problem.sentence) and place == problem.place
            node.show_place(is_marked=place == marked, is_wrong=is_wrong)
        self.problem.setText(f"✕ {unbroken(problem.sentence)}" if problem.sentence else "")
        self._problem_at = problem.place if problem.place >= 0 else len(self.layers)
        self._arrange()

    def set_colors(self, colors: Colors) -> None:
        super().set_colors(colors)
        for node in (*self._ends, *self.layers):
            node.set_colors(colors)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        with QPainter(self) as painter:
            painter.setPen(QColor(self._colors.muted))
            for node in self._in_order()[1:] if not self._is_list else ():
                at = QRect(node.x() - _GAP, node.y(), _GAP, _NODE)
                painter.drawText(at, Qt.AlignmentFlag.AlignCenter, "→")
            if self._target != _NOWHERE:
                node = self._in_order()[1:][self._target]
                x = node.x() - _GAP // 2
                painter.setPen(QPen(QColor(self._colors.accent), 3))
                end = QPoint(x, node.y() + _NODE)
                if self._is_list:
                    x, end = 0, QPoint(node.width(), node.y())
                painter.drawLine(QPoint(x, node.y()), end)

    def _in_order(self) -> list[LayerNode]:
        return [self._ends[0], *self.layers, self._ends[1]]

    @property
    def _is_list(self) -> bool:
        return self.width() < _WIDE

    def _arrange(self) -> None:
        self.problem.setVisible(bool(self.problem.text()))
        title = max((each.title_width for each in self.layers), default=0)
        for node in self._in_order():
            node.show_line(self.width() if self._is_list else 0, title)
        self.setFixedHeight(self._list() if self._is_list else self._in_rows())
        self.update()

    def _list(self) -> int:
        """One below the other, and below each what is said of it -> the height of all."""
        y = 0
        for place, node in enumerate(self._in_order(), -1):
            node.setGeometry(0, y, self.width(), LINE)
            y += LINE + _BETWEEN_LINES
            if self.problem.text() and place == self._problem_at:
                height = self.problem.heightForWidth(self.width())
                self.problem.setGeometry(0, y, self.width(), height)
                y += height + _BETWEEN_LINES
        return y

    def _in_rows(self) -> int:
        """Row by row; what is said of a layer stays beside it -> the height of all."""
        x, y = 0, 0
        for place, node in enumerate(self._in_order(), -1):
            gap = _GAP if place >= 0 else 0
            beside = 0
            if self.problem.text() and place == self._problem_at:
                beside = _PROBLEM_GAP + _PROBLEM
            if x and x + gap + node.width() + beside > self.width():
                x, y = 0, y + _NODE + _BETWEEN_ROWS
            node.setGeometry(x + gap, y, node.width(), _NODE)
            x += gap + node.width() + beside
            if beside:
                self.problem.setGeometry(x - _PROBLEM, y, _PROBLEM, _NODE)
        return y + _NODE

    def _drag(self, node: LayerNode, at: QPointF, is_done: bool) -> None:
        others = [each for each in self.layers if each is not node]
        target = sum(each.is_before(at) for each in others)
        place = self.layers.index(node)
        self._target = _NOWHERE if is_done else target + (target >= place)
        self.update()
        if is_done:
            self.dropped.emit(place, target)
