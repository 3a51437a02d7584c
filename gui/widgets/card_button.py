"""A button with a title, and in a line below it what is known of that; and how Enter presses
buttons."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QPushButton, QWidget

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


def _plain(font: QFont) -> QFont:
    plain = small(font)
    plain.setWeight(QFont.Weight.Normal)
    return plain
