"""The line above the panels: the name, and which model answers."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from gui.model_selector import ModelSelector


class Header(QFrame):
    def __init__(self, model_selector: ModelSelector, parent: QWidget | None = None):
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
        row.addStretch()
        row.addWidget(label)
        row.addWidget(model_selector)
