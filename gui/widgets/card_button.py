"""A button with a title, and in a line below it what is known of that."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QPushButton

from gui.style.theme import small

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


def _plain(font: QFont) -> QFont:
    plain = small(font)
    plain.setWeight(QFont.Weight.Normal)
    return plain
