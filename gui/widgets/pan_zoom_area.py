"""A picture larger than its place: dragged, scrolled and zoomed."""

import math

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

_ZOOMS = (0.4, 6.0)
ZOOM_FACTOR = 1.25  # the factor of one turn of the wheel, or of one key


class PanZoomArea(QAbstractScrollArea):
    """Who inherits says how large the scene is at zoom 1, and what a click does.

    The three that are to be written raise until they are: Qt's classes take no abc.ABCMeta.
    """

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        viewport = QWidget()  # its own one, as whose kind PySide would look through all there are
        viewport.setMouseTracking(True)
        self.setViewport(viewport)
        viewport.setAutoFillBackground(False)
        self._zoom = 1.0
        self._fits = True  # until the person zooms
        self._pressed: QPointF | None = None
        self._dragged = False

    @property
    def zoom(self) -> float:
        """How many pixels of the view a unit of the scene has."""
        return self._zoom

    def scene_size(self) -> QSizeF:
        """At zoom 1."""
        raise NotImplementedError

    def clicked_at(self, position: QPointF) -> None:
        """The person clicked, and did not drag. position: in the viewport."""
        raise NotImplementedError

    def moved_to(self, position: QPointF) -> None:
        """The pointer moves over the viewport, no button pressed."""
        raise NotImplementedError

    def zoom_by(self, factor: float, around: QPointF | None = None) -> None:
        """around: the point of the view that stays where it is; its middle by default."""
        middle = around or QPointF(self.viewport().rect().center())
        scene = self.to_scene(middle)
        self._fits = False
        self._zoom = min(max(self._zoom * factor, _ZOOMS[0]), _ZOOMS[1])
        self._set_ranges()
        self.horizontalScrollBar().setValue(round(scene.x() * self._zoom - middle.x()))
        self.verticalScrollBar().setValue(round(scene.y() * self._zoom - middle.y()))
        self.viewport().update()

    def scroll_to(self, box: QRectF) -> None:
        """Sideways, until a part of the scene is to be seen."""
        left, right = box.left() * self._zoom, box.right() * self._zoom
        bar = self.horizontalScrollBar()
        if left < bar.value():
            bar.setValue(math.floor(left))
        elif right > bar.value() + self.viewport().width():
            bar.setValue(math.ceil(right - self.viewport().width()))

    def to_scene(self, position: QPointF) -> QPointF:
        """A point of the viewport as one of the scene."""
        return (position + self._offset()) / self._zoom

    def to_view(self, position: QPointF) -> QPointF:
        """A point of the scene as one of the viewport."""
        return position * self._zoom - self._offset()

    def paint_focus(self, painter: QPainter, color: str) -> None:
        """Paint a frame around what is in sight, if the keyboard is here. A border of the style
        sheet would take two pixels of the scene's."""
        if self.hasFocus():
            painter.setPen(QColor(color))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = QRectF(self.viewport().rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(frame, 4, 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons():
            self.moved_to(event.position())
            return
        moved = event.position() - self._pressed
        if self._dragged or moved.manhattanLength() >= QApplication.startDragDistance():
            self._dragged = True
            self._pressed = event.position()
            self._scroll(moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        clicked = self._pressed is not None and not self._dragged
        self._pressed = None
        if clicked and event.button() is Qt.MouseButton.LeftButton:
            self.clicked_at(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(ZOOM_FACTOR ** (turned.y() / 120), event.position())
        elif turned.y() and not turned.x() and not self.verticalScrollBar().maximum():
            self._scroll(turned.y() / 2, 0)  # the only way that there is to go
        else:
            super().wheelEvent(event)

    def _set_ranges(self) -> None:
        size = self.scene_size() * self._zoom
        for bar, length, space in (
            (self.horizontalScrollBar(), size.width(), self.viewport().width()),
            (self.verticalScrollBar(), size.height(), self.viewport().height()),
        ):
            bar.setRange(0, max(0, math.ceil(length - space - 1)))
            bar.setPageStep(space)
            bar.setSingleStep(20)

    def _scroll(self, x: float, y: float) -> None:
        self.horizontalScrollBar().setValue(round(self.horizontalScrollBar().value() - x))
        self.verticalScrollBar().setValue(round(self.verticalScrollBar().value() - y))

    def _offset(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _seen(self) -> QRectF:
        """What of the scene is to be seen."""
        corner = QPointF(self.viewport().width(), self.viewport().height())
        return QRectF(self.to_scene(QPointF(0, 0)), self.to_scene(corner))
