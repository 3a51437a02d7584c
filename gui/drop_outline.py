"""Shows that what is dragged over the window can be dropped there."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.theme import LIGHT, Colors

_WIDTH = 3  # px


class DropOutline(QWidget):
    """Lies over the whole of its parent, and lets every event through."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("drop_outline")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._colors: Colors = LIGHT
        self.hide()

    def cover(self) -> None:
        """Show it, as large as the parent is now."""
        self.setGeometry(self.parentWidget().rect())
        self.raise_()
        self.show()

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = QColor(self._colors.accent)
        tint.setAlpha(28)
        frame = QRectF(self.rect()).adjusted(_WIDTH, _WIDTH, -_WIDTH, -_WIDTH)
        painter.setBrush(tint)
        painter.setPen(QPen(QColor(self._colors.accent), _WIDTH))
        painter.drawRoundedRect(frame, 10, 10)
        painter.end()
