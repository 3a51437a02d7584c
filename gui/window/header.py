"""The line above the panels: the name, the task, which model answers, and a new one."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from gui.session.actions import Actions
from gui.window.model_selector import ModelSelector
from gui.window.selectors import TaskSelector


class Header(QFrame):
    def __init__(
        self,
        task_selector: TaskSelector,
        model_selector: ModelSelector,
        actions: Actions,
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
        row.addWidget(self._retrain_button(actions))

    def _retrain_button(self, actions: Actions) -> QPushButton:
        button = QPushButton(self.tr("Retrain…"))
        button.setObjectName("retrain_button")
        button.setToolTip(self.tr("Train a new model and compare it with this one (Ctrl+R)"))
        button.setProperty("primary", "true")
        button.clicked.connect(actions.retrain.trigger)
        return button
