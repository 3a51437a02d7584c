"""A titled card: the one frame that all parts of the window share, and how it scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)


class Panel(QFrame):
    """body: where the content goes, below the title. scrolls: where there is no room for all of it,
    up and down. has_pages: its content is Pages, which would rather be too high than too low."""

    def __init__(
        self,
        title: str,
        parent: QWidget | None = None,
        *,
        scrolls: bool = False,
        has_pages: bool = False,
    ):
        super().__init__(parent)
        self.setObjectName("panel")
        self.body = QVBoxLayout(self._scrolled(has_pages) if scrolls else self)
        self.body.setContentsMargins(16, 14, 16, 14)
        self.body.setSpacing(10)
        if title:
            label = QLabel(title.upper())
            label.setObjectName("panel_title")
            self.body.addWidget(label)

    def _scrolled(self, has_pages: bool) -> QWidget:
        content = _Content(has_pages)
        area = Scroller(content)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(1, 1, 1, 1)
        frame.addWidget(area)
        return content


class _Content(QWidget):
    """Shrinks as far as it can before it scrolls."""

    def __init__(self, has_pages: bool):
        super().__init__()
        self._has_pages = has_pages

    def heightForWidth(self, width: int) -> int:
        if self._has_pages:
            return self.layout().minimumSize().height()
        return self.layout().minimumHeightForWidth(width)


class Pages(QStackedWidget):
    """Only the page that is shown takes room."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.currentChanged.connect(self._give_room)
        self.widgetAdded.connect(self._give_room)

    def _give_room(self) -> None:
        policy = QSizePolicy.Policy
        for index in range(self.count()):
            here = policy.Preferred if index == self.currentIndex() else policy.Ignored
            self.widget(index).setSizePolicy(here, here)
        self.updateGeometry()


class Scroller(QScrollArea):
    """Shows content, as wide as itself, and scrolls it up and down where it is too high."""

    def __init__(self, content: QWidget, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("scroller")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
