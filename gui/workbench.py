"""What fills the window: the header, and below it the message and the panels."""

from collections.abc import Iterator

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.actions import Actions
from gui.answer_panel import AnswerPanel
from gui.banner import Banner
from gui.canvas_panel import CanvasPanel
from gui.drawing import Drawing
from gui.header import Header
from gui.look_panel import LookPanel
from gui.model_input_panel import ModelInputPanel
from gui.model_selector import ModelSelector
from gui.session import answerable_tasks
from gui.task_selector import TaskSelector


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
        self.answer_panel = AnswerPanel()
        self._compose()

    def painted_parts(self) -> Iterator[QWidget]:
        """What paints itself and has to be told in which colours."""
        yield from (self.canvas_panel.photo_view, self.canvas_panel.filmstrip, self.banner)
        yield from (self.model_input_panel, self.look_panel, self.answer_panel)

    def _compose(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.canvas_panel, 49)
        row.addWidget(self.look_panel, 44)
        row.addWidget(self.answer_panel, 27)
        content = QVBoxLayout()
        content.setContentsMargins(20, 16, 20, 16)
        content.setSpacing(12)
        content.addWidget(self.banner)
        content.addLayout(row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Header(self.task_selector, self.model_selector))
        column.addLayout(content, 1)
