"""Texts in the window that may hold a name: of a photo, a class, a model, whatever a person or a
file says. Qt takes a text that looks like HTML for HTML, and opens the files that it names."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget


class Label(QLabel):
    """A label that shows its text as it is."""

    def __init__(self, text: str = "", parent: QWidget | None = None):
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


class MessageBox(QMessageBox):
    """A question or a statement that shows its text as it is."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
