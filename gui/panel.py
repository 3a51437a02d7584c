"""A titled card: the one frame that all parts of the window share."""

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget


class Panel(QFrame):
    """body: where the content goes, below the title."""

    def __init__(self, title: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("panel")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 14, 16, 14)
        self.body.setSpacing(10)
        if title:
            label = QLabel(title.upper())
            label.setObjectName("panel_title")
            self.body.addWidget(label)
