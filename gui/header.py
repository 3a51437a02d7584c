"""The line above the panels: the name, the task, and which model answers."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from gui.model_selector import ModelSelector
from gui.task_selector import TaskSelector


class Header(QFrame):
    def __init__(
        self,
        task_selector: TaskSelector,
        model_selector: ModelSelector,
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self.setObjectName("header")
        wordmark = QLabel("Inkling")
        wordmark.setObjectName("wordmark")
        label = QLabel(self.tr("Model"))
        label.setObjectName("muted")
        label.setBuddy(model_selector)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(12)
        row.addWidget(wordmark)
        row.addSpacing(8)
        row.addWidget(task_selector)
        row.addStretch()
        row.addWidget(label)
        row.addWidget(model_selector)
