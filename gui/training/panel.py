"""The drawer below the panels: pages that have to do with training, one of them open."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gui.session.appearance import Painted
from gui.style.text import as_tooltip
from gui.style.theme import Colors, icon
from gui.training.train_page import TrainPage
from gui.widgets.panel import Pages, Panel, Segments

TRAIN = "train"


class TrainingPanel(Panel):
    """The drawer: the names of its pages on top, and below them the one that is open.

    Signals:
        maximize_requested(bool): whether the drawer is to take the place of the panels.
        page_opened(str): the name of the page that is shown now.
        closed(): the person closed the drawer.
    """

    maximize_requested = Signal(bool)
    page_opened = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__("", parent)
        self.setObjectName("training_panel")
        self.setAccessibleName(self.tr("Training"))
        self.train_page = TrainPage()
        self._pages: dict[str, QWidget] = {}
        self._painted: list[Painted] = []
        self._segments = Segments(self.tr("What the drawer shows"))
        self._segments.chosen.connect(self.show_page)
        self._stack = Pages()
        self._grow = self._tool("grow_button", self.tr("Give the drawer all the room"))
        self._grow.setCheckable(True)
        self._grow.toggled.connect(self.maximize_requested)
        self._close = self._tool("close_drawer_button", self.tr("Close the drawer (Escape)"))
        self._close.clicked.connect(self.shut)
        self.train_page.maximize_requested.connect(lambda: self._grow.setChecked(True))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._segments)
        top.addStretch()
        top.addWidget(self._grow)
        top.addWidget(self._close)
        self.body.addLayout(top)
        self.body.addWidget(self._stack, 1)
        self.add_page(TRAIN, self.tr("Train"), self.train_page, painted=self.train_page)

    def add_page(
        self, name: str, title: str, page: QWidget, *, painted: Painted | None = None
    ) -> None:
        """Add a page; painted: the page itself, where it has to be told in which colours."""
        self._pages[name] = page
        if painted is not None:
            self._painted.append(painted)
        self._stack.addWidget(page)
        self._segments.add(name, title)

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        shown = self._stack.currentWidget()
        return next(name for name, page in self._pages.items() if page is shown)

    def show_page(self, name: str) -> None:
        self._segments.show_chosen(name)
        self._stack.setCurrentWidget(self._pages[name])
        self.page_opened.emit(name)

    def open(self) -> None:
        """Show the drawer, where one trains; the keyboard is with it."""
        self.show()
        self.show_page(TRAIN)
        self.train_page.take_focus()

    def shut(self) -> None:
        """Close the drawer; what runs goes on."""
        self._grow.setChecked(False)
        self.hide()
        self.closed.emit()

    def set_colors(self, colors: Colors) -> None:
        self._grow.setIcon(icon("grow", colors))
        self._close.setIcon(icon("close", colors))
        for painted in self._painted:
            painted.set_colors(colors)

    def event(self, event: QEvent) -> bool:
        # The window has a shortcut of that key, for what lies behind the drawer.
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        else:
            super().keyPressEvent(event)

    def _tool(self, name: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setToolTip(as_tooltip(text))
        return button
