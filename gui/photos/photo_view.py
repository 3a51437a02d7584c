"""A photo, and where something was found in it; and the outline that shows where one can be
dropped."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDropEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import (
    QWidget,
)

from core.models.classifier import Verdict
from core.preprocessing.ink import CANVAS_HEIGHT, CANVAS_WIDTH
from core.recognition.recognition import Recognition, Region
from gui.photos.importing import accept_as_copy
from gui.style.images import color_image
from gui.style.theme import LIGHT, PaintedWidget
from gui.widgets.panel import named

_WIDTH = 3  # px


class PhotoView(PaintedWidget):
    """Shows a photo whole, with a box and a label on everything found.

    Signals:
        box_pointed(int): the box under the pointer, or reached by an arrow key; -1 = none.
    """

    box_pointed = Signal(int)

    USUAL = QSize(CANVAS_WIDTH * 4 // 5, CANVAS_HEIGHT * 4 // 5)
    LEAST = QSize(CANVAS_WIDTH // 3, CANVAS_HEIGHT // 3)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        named(self, "photo_view", self.tr("Photo"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._photo = QPixmap()
        self.found: tuple[Region, ...] = ()
        self._pointed = -1

    def show_photo(self, pixels: np.ndarray) -> None:
        """pixels: uint8 RGB (H, W, 3); the answer comes when it has been read."""
        self._photo = QPixmap.fromImage(color_image(pixels))
        self._pointed = -1
        self.show_answer(None)

    def show_answer(self, answer: Recognition | None) -> None:
        """A box for each digit that was found in the photo; none for what it shows as a whole."""
        regions = answer.regions if answer else ()
        self.found = tuple(region for region in regions if region.stages is not None)
        self.setAccessibleDescription(", ".join(each.prediction.words for each in self.found))
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._box_at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right.value: 1, Qt.Key.Key_Left.value: -1}.get(event.key())
        if step is not None and self.found:
            self._point_at((self._pointed + step) % len(self.found))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            place = self._photo_rect()
            if not self._photo.isNull():
                painter.drawPixmap(place, self._photo, QRectF(self._photo.rect()))
                for index, digit in enumerate(self.found):
                    self._paint_box(painter, digit, index == self._pointed)
            border = self._colors.accent if self.hasFocus() else self._colors.border
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(border), 1))
            painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_box(self, painter: QPainter, digit: Region, pointed: bool) -> None:
        label = digit.prediction.label
        sure = digit.prediction.verdict is Verdict.SURE
        frame = self.on_screen(digit.box).adjusted(-2, -2, 2, 2)
        # Always the light theme's colours: the photo is as bright in the dark theme.
        color = QColor(LIGHT.accent if sure else LIGHT.bad)
        style = Qt.PenStyle.SolidLine if sure else Qt.PenStyle.DashLine
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 3 if pointed else 1.5, style))
        painter.drawRoundedRect(frame, 3, 3)
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(label) + 8
        height = painter.fontMetrics().height()
        top = frame.top() - height if frame.top() >= height else frame.bottom()
        tag = QRectF(frame.left(), top, width, height)
        painter.fillRect(tag, color)
        painter.setPen(QColor(LIGHT.on_accent))
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, label)

    def _point_at(self, index: int) -> None:
        if index != self._pointed:
            self._pointed = index
            self.update()
            self.box_pointed.emit(index)

    def _box_at(self, position: QPointF) -> int:
        for index, digit in enumerate(self.found):
            if self.on_screen(digit.box).contains(position):
                return index
        return -1

    def _photo_rect(self) -> QRectF:
        """Where the photo lies in the widget: whole, as large as it fits, at the top."""
        if self._photo.isNull():
            return QRectF(self.rect())
        size = QSize(self._photo.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF((self.width() - size.width()) // 2, 0, size.width(), size.height())

    def on_screen(self, box: tuple[int, int, int, int]) -> QRectF:
        place = self._photo_rect()
        scale = place.width() / max(1, self._photo.width())
        x, y, width, height = box
        return QRectF(
            place.left() + x * scale, place.top() + y * scale, width * scale, height * scale
        )


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
                accept_as_copy(event)
                self.setGeometry(self._target.rect())
                self.raise_()
                self.show()
                return True
            if event.type() is QEvent.Type.Drop:
                self.hide()
                accept_as_copy(event)
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
