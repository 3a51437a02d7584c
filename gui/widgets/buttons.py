"""Buttons: those with a line below their title, those of which one is chosen, and how the keyboard
comes to them and presses them."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QDialog,
    QPushButton,
    QWidget,
)

from gui.style.theme import small

NOT_BY_ENTER = "not_by_enter"  # a property of buttons
_WIDEST = 224  # px, as a person may give a title of any length
_LESS = 6  # px that it may be lower where there is little space
_MARGIN = 12  # px, left and right of its words


class CardButton(QPushButton):
    """Two lines, the second one small; its text is the first."""

    def __init__(self, title: str):
        super().__init__(title)
        self._detail = ""

    def show_detail(self, detail: str) -> None:
        """Show this in the second line."""
        self._detail = detail
        self.setAccessibleDescription(detail)
        self.update()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint() + QSize(0, self.fontMetrics().height() - 6)
        return hint.boundedTo(QSize(_WIDEST, hint.height()))  # what is longer ends in dots

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height() - _LESS)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click of two: the first has chosen it, or was for what was here before."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        from PySide6.QtWidgets import QStyle, QStyleOptionButton  # 700 names, of no use at a start

        option = QStyleOptionButton()
        self.initStyleOption(option)
        title, option.text = option.text, ""
        middle = self.rect().center().y()
        left = Qt.AlignmentFlag.AlignLeft
        with QPainter(self) as painter:
            self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
            space = self.rect().adjusted(_MARGIN, 0, -_MARGIN, 0)
            above, below = QRect(space), QRect(space)
            above.setBottom(middle)
            below.setTop(middle + 1)
            painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
            title = painter.fontMetrics().elidedText(
                title.replace("&&", "&"), Qt.TextElideMode.ElideRight, above.width()
            )
            painter.drawText(above, left | Qt.AlignmentFlag.AlignBottom, title)
            painter.setFont(_plain(painter.font()))
            # A style sheet makes the widget's own paler.
            painter.setPen(QApplication.palette().color(QPalette.ColorRole.PlaceholderText))
            shown = painter.fontMetrics().elidedText(
                self._detail, Qt.TextElideMode.ElideRight, below.width()
            )
            painter.drawText(below, left | Qt.AlignmentFlag.AlignTop, shown)


class ExclusiveGroup(QButtonGroup):
    """Buttons of which one is chosen: Tab leads to that one, whoever chose it, and the arrow keys
    from there to the others. Qt sees to that only where a person did."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.buttonToggled.connect(_be_tab_stop)

    def addButton(self, button: QAbstractButton, id: int = -1) -> None:
        _be_tab_stop(button, button.isChecked())
        super().addButton(button, id)


def pressed_by_enter(focused: QWidget | None, event: QKeyEvent) -> bool:
    """Press the button that has the keyboard, if the key is Enter, as Qt does in dialogs and
    desktops do everywhere -> whether it was. Not again while the key is held, and not what has the
    property NOT_BY_ENTER: a button to which the keyboard came by itself, while one typed, is not
    to throw away what took hours."""
    if not isinstance(focused, QAbstractButton) or focused.property(NOT_BY_ENTER):
        return False
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()
    if not is_enter or event.type() is not QEvent.Type.KeyPress:
        return False
    focused.click()
    return True


class Dialog(QDialog):
    """Enter presses the button that has the keyboard, and no other: nothing is imported or fetched
    by surprise, while one types a name."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not pressed_by_enter(self.focusWidget(), event) and not is_enter:
            super().keyPressEvent(event)


def tab_through(frame: QWidget, widgets: Iterable[QWidget]) -> None:
    """Let Tab lead through widgets in their frame in this order, whenever they were made."""
    in_order = (frame, *widgets)
    policies = [each.focusPolicy() for each in in_order]
    for each in in_order:
        each.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt leaves what has no focus where it is
    for one, next_ in pairwise(in_order):
        QWidget.setTabOrder(one, next_)
    for each, policy in zip(in_order, policies, strict=True):
        each.setFocusPolicy(policy)


def tab_to_before(first: QWidget, following: QWidget) -> None:
    """Let Tab lead through all that is in first, and only then to following, in the same window.
    Nothing in first may leave its keyboard to a part of itself."""
    inside, each = [first], _of_chain(first.nextInFocusChain())
    while each is not first:
        if first.isAncestorOf(each) and each.focusProxy() is None:  # else its policy is another's
            inside.append(each)
        each = _of_chain(each.nextInFocusChain())
    tab_through(_of_chain(following.previousInFocusChain()), inside)


def _of_chain(found: QWidget | None) -> QWidget:
    """What a widget gave out as its neighbour in the focus chain. PySide takes it for a part of
    that widget, and for gone when that one goes: so it is told the parent again."""
    assert found is not None  # the window, if nothing else
    found.setParent(found.parentWidget())  # of a window: None
    return found


def _be_tab_stop(button: QAbstractButton, is_one: bool) -> None:
    policies = Qt.FocusPolicy
    button.setFocusPolicy(policies.StrongFocus if is_one else policies.ClickFocus)


def _plain(font: QFont) -> QFont:
    plain = small(font)
    plain.setWeight(QFont.Weight.Normal)
    return plain
