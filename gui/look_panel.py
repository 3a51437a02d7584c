"""The middle of the window: what becomes of the drawing before the network, and inside it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from gui.inside_page import InsidePage
from gui.panel import Panel

SEES, INSIDE = "sees", "inside"


class LookPanel(Panel):
    """Rooms that lie behind each other, one of them open.

    Signals:
        room_opened(str): the person chose SEES or INSIDE.
    """

    room_opened = Signal(str)

    def __init__(self, sees: QWidget, parent: QWidget | None = None):
        super().__init__("", parent)
        self.setMinimumWidth(304)
        self.inside_page = InsidePage()
        self._rooms = QStackedWidget()
        self._buttons: dict[str, QPushButton] = {}
        selector = QFrame()
        selector.setObjectName("room_selector")
        selector.setAccessibleName(self.tr("What is shown of the network"))
        row = QHBoxLayout(selector)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        group = QButtonGroup(self)
        for name, title, page in (
            (SEES, self.tr("What it sees"), sees),
            (INSIDE, self.tr("Inside, live"), self.inside_page),
        ):
            button = QPushButton(title)
            button.setObjectName(f"{name}_button")
            button.setCheckable(True)
            button.clicked.connect(lambda _checked, name=name: self._choose(name))
            group.addButton(button)
            row.addWidget(button)
            self._rooms.addWidget(page)
            self._buttons[name] = button
        top = QHBoxLayout()
        top.addWidget(selector)
        top.addStretch()
        top.addWidget(self.inside_page.tools)
        self.body.addLayout(top)
        self.body.addWidget(self._rooms, 1)
        self.open_room(INSIDE)

    @property
    def room(self) -> str:
        return list(self._buttons)[self._rooms.currentIndex()]

    def open_room(self, name: str) -> None:
        """Show SEES or INSIDE; an unknown name counts as INSIDE. No signal."""
        name = name if name in self._buttons else INSIDE
        self._buttons[name].setChecked(True)
        self._rooms.setCurrentIndex(list(self._buttons).index(name))
        self.inside_page.tools.setVisible(name == INSIDE)

    def _choose(self, name: str) -> None:
        self.open_room(name)
        self.room_opened.emit(name)
