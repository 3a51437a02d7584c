"""A row of names, one of them chosen: which of several pages is open."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget


class Segments(QFrame):
    """Signals:
    chosen(str): the person chose the segment of that name.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("segments")
        self.setAccessibleName(name)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(2)
        self._group = QButtonGroup(self)  # exclusive: one is always chosen, arrow keys move
        self._buttons: dict[str, QPushButton] = {}

    def add(self, name: str, title: str) -> None:
        button = QPushButton(title)
        button.setObjectName(f"{name}_tab")
        button.setCheckable(True)
        button.clicked.connect(lambda: self.chosen.emit(name))
        self._group.addButton(button)
        self._row.addWidget(button)
        self._buttons[name] = button
        if len(self._buttons) == 1:
            button.setChecked(True)

    def show_chosen(self, name: str) -> None:
        """No signal."""
        self._buttons[name].setChecked(True)
