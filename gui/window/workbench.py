"""What fills the window: the header, and below it the message and the panels."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from core.user_data.custom_tasks import answerable_tasks
from gui.answer.panel import AnswerPanel
from gui.canvas.drawing import Drawing
from gui.inside.input_panel import ModelInputPanel
from gui.inside.panel import LookPanel
from gui.session.actions import Actions
from gui.session.appearance import Painted
from gui.widgets.banner import Banner
from gui.widgets.label import Label
from gui.widgets.layouts import column_in, row_in
from gui.window.left_panel import CanvasPanel
from gui.window.selectors import ModelSelector, TaskSelector

_DRAWER_HEIGHT = 262  # px, at first; the person drags it
_GAP = 12  # px


class Workbench(QWidget):
    """Left what the person gives, in the middle what the network makes of it, right the answer."""

    def __init__(self, drawing: Drawing, actions: Actions, parent: QWidget | None = None):
        super().__init__(parent)
        self.task_selector = TaskSelector(answerable_tasks())
        self.model_selector = ModelSelector()
        self.banner = Banner()
        self.canvas_panel = CanvasPanel(drawing, actions)
        self.model_input_panel = ModelInputPanel()
        self.look_panel = LookPanel(self.model_input_panel)
        self.look_panel.connect_actions(actions)
        self.answer_panel = AnswerPanel()
        self._panels = QWidget()
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._compose(actions)

    def painted_parts(self) -> Iterator[Painted]:
        """Yield what paints itself and has to be told in which colours."""
        yield from (self.canvas_panel.photo_view, self.canvas_panel.filmstrip, self.banner)
        yield from (self.model_input_panel, self.look_panel, self.answer_panel)

    def add_drawer(self, drawer: QWidget) -> None:
        """Put a drawer below the panels; whether it is open is its visibility."""
        self._parts.addWidget(drawer)
        self._parts.setStretchFactor(1, 0)
        self._parts.setCollapsible(1, False)
        drawer.resize(drawer.width(), _DRAWER_HEIGHT)
        height = self._parts.height()
        self._parts.setSizes([height - _DRAWER_HEIGHT - _GAP, _DRAWER_HEIGHT])

    def maximize_drawer(self, maximized: bool) -> None:
        """Show whether the drawer takes the place of the panels as well."""
        self._panels.setVisible(not maximized)

    def _compose(self, actions: Actions) -> None:
        row = QHBoxLayout(self._panels)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.canvas_panel, 49)
        row.addWidget(self.look_panel, 44)
        row.addWidget(self.answer_panel, 27)
        content = QVBoxLayout()
        content.setContentsMargins(20, 16, 20, 16)
        content.setSpacing(12)
        content.addWidget(self.banner)
        self._parts.addWidget(self._panels)
        self._parts.setStretchFactor(0, 1)
        self._parts.setCollapsible(0, False)
        self._parts.setHandleWidth(_GAP)
        content.addWidget(self._parts, 1)
        column = column_in(
            self, Header(self.task_selector, self.model_selector, actions), spacing=0
        )
        column.addLayout(content, 1)


class Header(QFrame):
    """The line above the panels: the name, the task, which model answers, and a new one."""

    def __init__(
        self,
        task_selector: TaskSelector,
        model_selector: ModelSelector,
        actions: Actions,
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self.setObjectName("header")
        wordmark = Label("Inkling")
        wordmark.setObjectName("wordmark")
        label = Label(self.tr("Model"))
        label.setObjectName("muted")
        label.setBuddy(model_selector)
        row = row_in(self, wordmark, spacing=12, margins=(20, 8, 20, 8))
        row.addSpacing(8)
        row.addWidget(task_selector)
        row.addStretch()
        row.addWidget(label)
        row.addWidget(model_selector)
        row.addWidget(self._retrain_button(actions))

    def _retrain_button(self, actions: Actions) -> QPushButton:
        button = QPushButton(self.tr("Retrain…"))
        button.setObjectName("retrain_button")
        button.setToolTip(self.tr("Train a new model and compare it with this one (Ctrl+R)"))
        button.setProperty("primary", "true")
        button.clicked.connect(actions.retrain.trigger)
        return button
