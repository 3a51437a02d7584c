"""What all parts of the window are built of: labels, rows and columns; titled cards, how they
scroll, and their tabs.

Every label and message takes its text as it is, whatever a name or a file says: Qt takes a text
that looks like HTML for HTML, and opens the files that it names.
"""

from typing import TypeVar

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.style.text import as_tooltip
from gui.widgets.buttons import CardButton, ExclusiveGroup, tab_through

Margins = tuple[int, int, int, int]  # px: left, top, right, bottom

_Layout = TypeVar("_Layout", bound=QBoxLayout)
_Widget = TypeVar("_Widget", bound=QWidget)
_NONE: Margins = (0, 0, 0, 0)
_FRAME = 4  # px, around what scrolls


class Label(QLabel):
    """A label that shows its text as it is."""

    def __init__(self, text: str = "", parent: QWidget | None = None):
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


class NameLabel(Label):
    """A name that may be of any length, in as much of the row as it gets: its middle is left out
    where it does not fit, and the tooltip has the whole."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        place, middle = self.contentsRect(), Qt.TextElideMode.ElideMiddle
        shown = self.fontMetrics().elidedText(self.text(), middle, place.width())
        self.setToolTip(as_tooltip("" if shown == self.text() else self.text()))
        with QPainter(self) as painter:
            painter.drawText(place, self.alignment(), shown)


class MessageBox(QMessageBox):
    """A question or a statement that shows its text as it is."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)


def wrapped_label(name: str) -> Label:
    """Make a label that breaks its lines. name: of the object."""
    label = Label()
    label.setObjectName(name)
    label.setWordWrap(True)
    return label


def column_in(
    parent: QWidget, *parts: QWidget | QLayout, spacing: int, margins: Margins = _NONE
) -> QVBoxLayout:
    """Lay parts out in parent, one below the other; more can be added to what is returned."""
    return _filled(QVBoxLayout(parent), parts, spacing, margins)


def row_in(
    parent: QWidget, *parts: QWidget | QLayout, spacing: int, margins: Margins = _NONE
) -> QHBoxLayout:
    """Lay parts out in parent, one beside the other; more can be added to what is returned."""
    return _filled(QHBoxLayout(parent), parts, spacing, margins)


def _filled(
    layout: _Layout, parts: tuple[QWidget | QLayout, ...], spacing: int, margins: Margins
) -> _Layout:
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    for part in parts:
        if isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)
    return layout


class Panel(QFrame):
    """A titled card.

    body: where the content goes, below the title. scrolls: up and down, where there is no space for
    all of it. has_pages: its content is Pages, which would rather be too high than too low. least:
    how narrow it may be, in pixels, as long as no word in it is cut.
    """

    def __init__(
        self,
        title: str,
        parent: QWidget | None = None,
        *,
        scrolls: bool = False,
        has_pages: bool = False,
        least: int = 0,
    ):
        super().__init__(parent)
        self.setObjectName("panel")
        self._least = least
        self._area: Scroller | None = None
        self.body = QVBoxLayout(self._scrolled(has_pages) if scrolls else self)
        self.body.setContentsMargins(16, 14, 16, 14)
        self.body.setSpacing(10)
        if title:
            label = Label(title.upper())
            label.setObjectName("panel_title")
            self.body.addWidget(label)

    def fix_width(self) -> None:
        """Let others have what width it does not need."""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        fixed = self.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Fixed
        return QSize(self.minimumSizeHint().width(), hint.height()) if fixed else hint

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        wide = max(hint.width(), self._least)
        if self._area is not None:
            wide = max(wide, self._area.told_width() + _FRAME)
        return QSize(wide, hint.height())

    def add_foot(self, foot: QWidget) -> None:
        """Add what stays below the content, where that scrolls."""
        layout = self.layout()
        assert layout is not None  # made with the panel
        layout.addWidget(foot)

    def _scrolled(self, has_pages: bool) -> QWidget:
        content = _Content(has_pages)
        area = self._area = Scroller(content)
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
        layout = self.layout()
        if layout is None:
            return super().heightForWidth(width)
        if self._has_pages:
            return layout.minimumSize().height()
        return layout.minimumHeightForWidth(width)


class Pages(QStackedWidget):
    """Only the page that is shown takes space."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.currentChanged.connect(self._update_sizes)
        self.widgetAdded.connect(self._update_sizes)

    def _update_sizes(self) -> None:
        policy = QSizePolicy.Policy
        shown = self.currentWidget()
        for page in map(self.widget, range(self.count())):
            if page is not None:
                here = policy.Preferred if page is shown else policy.Ignored
                page.setSizePolicy(here, here)
        self.updateGeometry()


class Page(QWidget):
    """One of Pages whose height is for its width: Qt asks for that of all, also those not shown."""

    def heightForWidth(self, width: int) -> int:
        return -1 if self.isHidden() else super().heightForWidth(width)


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
        self._told: set[int] = set()  # px, to whoever asked since they were last told to ask

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self._told - {self._needed()}:
            self._told.clear()
            self.updateGeometry()  # they remember what was said
        return handled

    def told_width(self) -> int:
        """Return the width in pixels that its content and a scrollbar need."""
        needed = self._needed()
        self._told.add(needed)
        return needed

    def _needed(self) -> int:
        content = self.widget()
        needed = content.minimumSizeHint().width() if content is not None else 0
        return needed + self.verticalScrollBar().sizeHint().width()


class Segments(QFrame):
    """A row or a column of names, one of them chosen: such as which of several pages is open.

    Signals:
        chosen(str): the person chose the segment of that name.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, upright: bool = False):
        super().__init__(parent)
        self.setObjectName("segments")
        self.setAccessibleName(name)
        lay_out = column_in if upright else row_in
        self._line = lay_out(self, spacing=4 if upright else 2, margins=(2, 2, 2, 2))
        self._group = ExclusiveGroup(self)
        self._buttons: dict[str, QPushButton] = {}

    def add(self, name: str, title: str, detail: str | None = None) -> None:
        """detail: what stands below the title, if there is a line for that; it may change."""
        button = QPushButton(title) if detail is None else CardButton(title)
        button.setObjectName(f"{name}_tab")
        button.setCheckable(True)
        button.clicked.connect(lambda: self.chosen.emit(name))
        self._group.addButton(button)
        self._line.addWidget(button)
        self._buttons[name] = button
        if len(self._buttons) == 1:
            button.setChecked(True)
        tab_through(self, self._buttons.values())
        self.show_detail(name, detail or "")

    def show_detail(self, name: str, detail: str) -> None:
        """Show this below the title of a segment that has a line for it."""
        button = self._buttons[name]
        if isinstance(button, CardButton):
            button.show_detail(detail)

    @property
    def chosen_name(self) -> str:
        """The name of the segment that is chosen; empty while there is none."""
        return next((name for name, each in self._buttons.items() if each.isChecked()), "")

    def take_focus(self) -> None:
        """Put the keyboard on the segment that is chosen."""
        self._buttons[self.chosen_name].setFocus()

    @property
    def names(self) -> list[str]:
        """Of all segments, in their order."""
        return list(self._buttons)

    def show_chosen(self, name: str) -> None:
        """No signal."""
        self._buttons[name].setChecked(True)

    def explain(self, name: str, tooltip: str) -> None:
        """Say more about a segment whose title has to be short."""
        self._buttons[name].setToolTip(as_tooltip(tooltip))

    def set_shown(self, name: str, shown: bool) -> None:
        """Whether the segment of that name can be seen and chosen."""
        self._buttons[name].setVisible(shown)

    def clear(self) -> None:
        """Take all segments away."""
        for button in self._buttons.values():
            self._group.removeButton(button)
            button.setParent(None)
        self._buttons = {}


def scroll_to(widget: QWidget, place: QRectF) -> None:
    """Scroll what a widget is in, if it scrolls, so that this place of it is seen."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    content = area.widget() if area is not None else None
    if area is not None and content is not None:
        middle = widget.mapTo(content, place.center().toPoint())
        space = place.toAlignedRect().size()
        area.ensureVisible(middle.x(), middle.y(), space.width(), space.height())


def bring_up(dialog: QWidget) -> None:
    """Show a dialog, or bring it to the front where it is shown already."""
    if dialog.windowHandle() is not None:
        # Where what is inside was: else Qt on X11 takes that for the corner of the frame, and it is
        # lower by its title each time. Not by the frame's own corner: the window manager may tell
        # it late.
        dialog.setGeometry(dialog.geometry())
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


def named(widget: _Widget, name: str, accessible: str) -> _Widget:
    """Give a widget the name of its object, and what a screen reader says of it -> the widget."""
    widget.setObjectName(name)
    widget.setAccessibleName(accessible)
    return widget


def explain(widget: QWidget, text: str) -> None:
    """Give a widget what is said of it to whoever asks what it is."""
    widget.setWhatsThis(as_tooltip(text))
