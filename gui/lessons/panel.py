"""The panel of lessons beside a page: which there are, and one of them, a step at a time."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from gui.style.text import as_button_text, as_tooltip, breakable, unbroken
from gui.style.theme import Colors, set_style_property
from gui.widgets.banner import FolderButton
from gui.widgets.panel import Label, Pages, Panel, Scroller, column_in, named, row_in, wrapped_label

_WIDE, _HIGH = 300, 168  # px: beside the page, or below it
_AROUND = 26  # px, of a page: the card's margins and frame
_EDGE = 12  # px, between the card and the window's edges; the page beside has space of its own
_SIDE = 20  # px, as wide as what it is below
_FRAME = 3  # px
_NAME = Qt.ItemDataRole.UserRole


class LessonsPanel(QWidget):
    """The list of lessons, or a lesson's step. No press of a button takes the keyboard from the
    paper; by Tab it comes here.

    Signals:
        lesson_chosen(str): the name of the one that the person wants.
        list_requested(), back_requested(), next_requested(), do_requested(), code_requested(),
            notebook_requested(), close_requested(): what they want.
    """

    lesson_chosen = Signal(str)
    list_requested = Signal()
    back_requested = Signal()
    next_requested = Signal()
    do_requested = Signal()
    code_requested = Signal()
    notebook_requested = Signal()
    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.list = named(QListWidget(), "lessons_list", self.tr("Lessons"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        named(self, "lessons_panel", self.tr("Lessons"))
        self.list.setWordWrap(True)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self._message = wrapped_label("lessons_message")
        self._place = Label()
        self._place.setObjectName("lesson_place")
        self._title = named(wrapped_label("lesson_step_title"), "lesson_step_title", "")
        self._text = wrapped_label("lesson_text")
        self._result = named(wrapped_label("lesson_result"), "lesson_result", self.tr("Result"))
        self._folder = FolderButton()
        self._folder.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # as all buttons here
        self._make_buttons()
        self._pages = Pages()
        self._pages.addWidget(self._list_page())
        self._step_page = self._make_step_page()
        self._pages.addWidget(self._step_page)
        card = Panel("")
        card.body.setContentsMargins(12, 10, 12, 10)
        card.body.addWidget(self._pages)
        self._column = column_in(self, card, spacing=0)

    def show_beside(self, beside: bool) -> None:
        """Lay it out high and narrow, beside the page, or low and wide, below it."""
        direction = QBoxLayout.Direction
        left, top, right, bottom = (0, _EDGE, _EDGE, _EDGE) if beside else (_SIDE, 0, _SIDE, _EDGE)
        self._column.setContentsMargins(left, top, right, bottom)
        self._line.setDirection(direction.TopToBottom if beside else direction.LeftToRight)
        needed = self._buttons.minimumSizeHint().width() + _AROUND  # in a language of long words
        wide = max(_WIDE, needed + left + right)
        self.setFixedWidth(wide) if beside else self.setFixedHeight(_HIGH + top + bottom)
        if beside:
            self.setMinimumHeight(0)
            self.setMaximumHeight(1 << 20)
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(1 << 20)

    def show_list(self, lessons: Sequence[tuple[str, str, str]], problem: str = "") -> None:
        """Show the lessons: the name of each, its title, and how far it is. problem: what is wrong
        with the list as a whole, or empty."""
        chosen = self.list.currentRow()
        self.list.clear()
        for name, title, state in lessons:
            item = QListWidgetItem(f"{title} · {state}" if state else title)
            item.setToolTip(as_tooltip(item.text()))  # where it is narrow, an end is left away
            item.setData(_NAME, name)
            self.list.addItem(item)
        self.list.setCurrentRow(max(chosen, 0))
        self._message.setText(breakable(problem))
        self._message.setVisible(bool(problem))
        self._pages.setCurrentIndex(0)

    def show_step(self, place: str, title: str, text: str) -> None:
        """Show a step, of which nothing has come out yet. place: which of how many it is."""
        self._place.setText(place)
        self._title.setText(title)
        self._title.setAccessibleName(f"{place}. {title}")
        self._text.setText(unbroken(text))
        self.show_result("", "")
        self._pages.setCurrentWidget(self._step_page)

    def show_result(self, text: str, tone: str, saved: Path | None = None) -> None:
        """Say what came out, or what is the matter. tone: "notice", "problem" or "waits". saved: a
        file that was just written."""
        self._folder.offer(saved)
        if text == self._result.text() and tone == self._result.property("tone"):
            return
        set_style_property(self._result, "tone", tone)
        self._result.setText(unbroken(text))
        self._result.setVisible(bool(text))
        if text:
            QAccessible.updateAccessibility(QAccessibleEvent(self._result, QAccessible.Event.Alert))

    def show_buttons(self, *, first: bool, last: bool, does: bool, busy: bool) -> None:
        """Say which buttons can be pressed. first, last: of the steps. does: there is something
        that can be done for the person. busy: it is being done."""
        self.back.setEnabled(not first and not busy)
        self.next.setEnabled(not busy)
        self.next.setText(self.tr("Finish") if last else self.tr("Next"))
        self.do.setEnabled(does and not busy)
        self.notebook.setVisible(last)

    def take_focus(self) -> None:
        """The keyboard comes here, because the person wants it to."""
        shown = self.list if self._pages.currentIndex() == 0 else self.next
        shown.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make_buttons(self) -> None:
        self.back = self._button("lesson_back", self.tr("Back"), self.back_requested)
        self.next = self._button("lesson_next", self.tr("Next"), self.next_requested)
        self.next.setProperty("primary", "true")
        self.do = self._button("lesson_do", self.tr("Do It for Me"), self.do_requested)
        self.code = self._button("lesson_code", self.tr("Show the Code"), self.code_requested)
        self.notebook = self._button(
            "lesson_notebook", self.tr("Save as a Notebook…"), self.notebook_requested
        )
        self.all = self._button("lesson_all", self.tr("All Lessons"), self.list_requested)
        self.close_list = self._button("lessons_close", self.tr("Close"), self.close_requested)
        self.close_step = self._button("lesson_close", self.tr("Close"), self.close_requested)

    def _button(self, name: str, text: str, signal: object) -> QPushButton:
        button = QPushButton(as_button_text(text))
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(signal)
        return button

    def _list_page(self) -> QWidget:
        page = QWidget()
        title = Label(self.tr("Lessons").upper())
        title.setObjectName("panel_title")
        top = QWidget()
        row = row_in(top, title, spacing=8)
        row.addStretch()
        row.addWidget(self.close_list)
        column = column_in(page, top, self._message, spacing=6)
        column.addWidget(self.list, 1)
        return page

    def _make_step_page(self) -> QWidget:
        page, words = QWidget(), QWidget()
        buttons = self._buttons = QWidget()
        text = column_in(words, self._title, self._text, self._result, self._folder, spacing=6)
        text.addStretch()
        column = column_in(buttons, spacing=6)
        for pair in (
            (self.back, self.next),
            (self.do, self.code),
            (self.all, self.close_step),
        ):
            line = QWidget()
            row_in(line, *pair, spacing=6)
            column.addWidget(line)
        column.addWidget(self.notebook)
        column.addStretch()
        body = QWidget()
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, body)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(Scroller(words), 1)
        self._line.addWidget(buttons)
        self._place.setObjectName("muted")
        column_in(page, self._place, spacing=4).addWidget(body, 1)
        return page

    def _choose(self, item: QListWidgetItem) -> None:
        self.lesson_chosen.emit(item.data(_NAME))


class LessonFrame(QWidget):
    """A frame around what a step is about; the pointer goes through it."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("lesson_frame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._color = QColor()
        self.hide()

    def show_around(self, widget: QWidget | None) -> None:
        """Show it around a widget of its window; none = nowhere."""
        if widget is None or not widget.isVisible():
            self.hide()
            return
        top = widget.window()
        if self.parentWidget() is not top:
            self.setParent(top)
        corner = widget.mapTo(top, widget.rect().topLeft())
        around = QRect(corner, widget.size()).adjusted(-_FRAME, -_FRAME, _FRAME, _FRAME)
        if self.isVisible() and around.intersected(top.rect()) == self.geometry():
            return
        self.setGeometry(around.intersected(top.rect()))
        self.show()
        self.raise_()

    def set_colors(self, colors: Colors) -> None:
        self._color = QColor(colors.accent)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        half = _FRAME // 2
        with QPainter(self) as painter:
            painter.setPen(QPen(self._color, _FRAME))
            painter.drawRect(self.rect().adjusted(half, half, -half - 1, -half - 1))
