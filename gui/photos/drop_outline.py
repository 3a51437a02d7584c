"""Takes what is dropped on the window, and shows beforehand that it can be."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.style.theme import PaintedWidget

_WIDTH = 3  # px


class DropOutline(PaintedWidget):
    """Lies over the whole of its parent, unseen until something usable is dragged there.

    Signals:
        dropped(QMimeData): to be read at once; it is gone when the slot returns.
    """

    dropped = Signal(QMimeData)

    def __init__(self, parent: QWidget, accepts: Callable[[QMimeData], bool]):
        """accepts: whether something can be used, by its kinds alone."""
        super().__init__(parent)
        self._accepts = accepts
        self._target = parent
        parent.setAcceptDrops(True)
        parent.installEventFilter(self)
        self.setObjectName("drop_outline")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The parent's events: those of a drag are answered here."""
        if event.type() is QEvent.Type.DragLeave:
            self.hide()
            return True
        if isinstance(event, QDropEvent):  # entering is one of these too
            if event.type() is QEvent.Type.DragEnter and self._accepts(event.mimeData()):
                event.acceptProposedAction()
                self.setGeometry(self._target.rect())
                self.raise_()
                self.show()
                return True
            if event.type() is QEvent.Type.Drop:
                self.hide()
                event.acceptProposedAction()
                self.dropped.emit(event.mimeData())
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            tint = QColor(self._colors.accent)
            tint.setAlpha(28)
            frame = QRectF(self.rect()).adjusted(_WIDTH, _WIDTH, -_WIDTH, -_WIDTH)
            painter.setBrush(tint)
            painter.setPen(QPen(QColor(self._colors.accent), _WIDTH))
            painter.drawRoundedRect(frame, 10, 10)
