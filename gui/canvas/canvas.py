"""The paper: turns mouse, pen and finger into strokes, and shows them sharp at every scale."""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from core.preprocessing.ink import (
    CANVAS_HEIGHT,
    CANVAS_WIDTH,
    DEFAULT_PEN_WIDTH,
    PEN_WIDTHS,
    StrokePoint,
)
from gui.canvas.drawing import Drawing
from gui.style.theme import LIGHT

_PAPER = QColor("white")
_INK = QColor("black")
_HINT = QColor(LIGHT.muted)
_OUTLINE = QColor(LIGHT.border)


class Tool(Enum):
    """What the pointer does on the canvas."""

    PEN = "pen"
    ERASER = "eraser"


class DrawingCanvas(QWidget):
    """A view of a Drawing, white in both themes, at the ink's aspect whatever the widget's.

    Signals:
        hovered(float, float): the mouse was moved, with no button down; ink pixels.
    """

    hovered = Signal(float, float)

    def __init__(self, drawing: Drawing, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("drawing_canvas")
        self.setAccessibleName(self.tr("Drawing canvas"))
        self.setAccessibleDescription(
            self.tr("Draw with the mouse, a pen or a finger. Delete clears it.")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)
        self.hint = self.tr("Draw a digit here")  # on empty paper
        self.tool = Tool.PEN
        self.pen_width = DEFAULT_PEN_WIDTH
        self._drawing = drawing
        self._finger: int | None = None  # the touch point that draws; others are ignored
        self._paper = QPixmap()
        self._to_screen = QTransform()
        drawing.segment_added.connect(self._paint_segment)
        drawing.redrawn.connect(self._repaint_all)

    def canvas_position(self, position: QPointF) -> tuple[float, float]:
        """A position in the widget -> ink pixels, clipped to the paper."""
        if not (math.isfinite(position.x()) and math.isfinite(position.y())):
            return 0.0, 0.0
        on_paper = self._to_screen.inverted()[0].map(position)
        return (
            min(max(on_paper.x(), 0.0), float(CANVAS_WIDTH - 1)),
            min(max(on_paper.y(), 0.0), float(CANVAS_HEIGHT - 1)),
        )

    def widget_position(self, x: float, y: float) -> QPointF:
        """Ink pixels -> a position in the widget."""
        return self._to_screen.map(QPointF(x, y))

    def sizeHint(self) -> QSize:
        return QSize(CANVAS_WIDTH * 4 // 5, CANVAS_HEIGHT * 4 // 5)

    def minimumSizeHint(self) -> QSize:
        return QSize(CANVAS_WIDTH // 3, CANVAS_HEIGHT // 3)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            self._touch(event)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin(event.position(), erases=self.tool is Tool.ERASER)
        elif event.button() is Qt.MouseButton.RightButton:
            self._begin(event.position(), erases=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drawing.is_being_drawn:
            self._drawing.extend(self._point(event.position()))
        else:
            self.hovered.emit(*self.canvas_position(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 (Qt's signature)
        self._drawing.finish()

    def tabletEvent(self, event: QTabletEvent) -> None:
        # Accepted, so that Qt sends no mouse events for the same movement.
        event.accept()
        if event.type() is QEvent.Type.TabletPress:
            from PySide6.QtGui import QPointingDevice  # of no use where there is no tablet

            turned = event.pointerType() is QPointingDevice.PointerType.Eraser
            erases = turned or self.tool is Tool.ERASER
            self._begin(event.position(), erases, event.pressure())
        elif event.type() is QEvent.Type.TabletMove:
            self._drawing.extend(self._point(event.position(), event.pressure()))
        else:
            self._drawing.finish()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # No higher than the paper, so that the tools stand right below it.
        self.setMaximumHeight(math.ceil(self.width() * CANVAS_HEIGHT / CANVAS_WIDTH))
        self._fit_paper()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        if self._paper.devicePixelRatio() != self.devicePixelRatioF():
            self._fit_paper()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            place = self._paper_rect()
            painter.drawPixmap(place.topLeft(), self._paper)
            outline = self.palette().highlight().color() if self.hasFocus() else _OUTLINE
            painter.setPen(QPen(outline, 1))
            painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
            if self._drawing.is_empty:
                self._paint_hint(painter, place)

    def _paint_hint(self, painter: QPainter, place: QRectF) -> None:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        painter.setFont(font)
        painter.setPen(_HINT)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(place, flags, self.hint)

    def _touch(self, event: QTouchEvent) -> None:
        event.accept()
        if event.type() is QEvent.Type.TouchCancel:
            self._lift_finger()
            return
        for point in event.points():
            state = point.state()
            if state == point.State.Pressed and self._finger is None:
                self._finger = point.id()
                self._begin(point.position(), erases=self.tool is Tool.ERASER)
            elif point.id() != self._finger:
                continue
            elif state == point.State.Updated:
                self._drawing.extend(self._point(point.position()))
            elif state == point.State.Released:
                self._lift_finger()

    def _lift_finger(self) -> None:
        self._finger = None
        self._drawing.finish()

    def _begin(self, position: QPointF, erases: bool, pressure: float | None = None) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._drawing.begin(self._point(position, pressure), erases)

    def _point(self, position: QPointF, pressure: float | None = None) -> StrokePoint:
        x, y = self.canvas_position(position)
        width = float(self.pen_width)
        if pressure is not None:
            # Half pressure, an ordinary hand's, is the width that was chosen.
            width *= 0.4 + 1.2 * min(max(pressure, 0.0), 1.0)
            width = min(max(width, PEN_WIDTHS[0]), PEN_WIDTHS[-1])
        return StrokePoint(x, y, width)

    def _paper_rect(self) -> QRectF:
        """Where the paper lies in the widget, in whole pixels."""
        return self._to_screen.mapRect(QRectF(0, 0, CANVAS_WIDTH, CANVAS_HEIGHT))

    def _fit_paper(self) -> None:
        # While a page is laid out anew, there may be no room left for a moment.
        scale = max(min(self.width() / CANVAS_WIDTH, self.height() / CANVAS_HEIGHT), 0.01)
        left = round((self.width() - CANVAS_WIDTH * scale) / 2)
        self._to_screen = QTransform(scale, 0, 0, scale, left, 0)
        ratio = self.devicePixelRatioF()
        size = QSize(
            math.ceil(CANVAS_WIDTH * scale * ratio), math.ceil(CANVAS_HEIGHT * scale * ratio)
        )
        self._paper = QPixmap(size)
        self._paper.setDevicePixelRatio(ratio)
        self._repaint_all()

    def _repaint_all(self) -> None:
        if self._paper.isNull():
            return  # there is no room for it yet: once there is, all is painted
        self._paper.fill(_PAPER)
        with self._paper_painter() as painter:
            for stroke in self._drawing.current_strokes():
                points = stroke.points
                for start, end in zip(points[:1] + points, points, strict=False):
                    _draw(painter, start, end, stroke.erases)
        self.update()

    def _paint_segment(self, start: StrokePoint, end: StrokePoint, erases: bool) -> None:
        if self._paper.isNull():
            return
        with self._paper_painter() as painter:
            _draw(painter, start, end, erases)
        reach = max(start.width, end.width)
        corner, opposite = QPointF(start.x, start.y), QPointF(end.x, end.y)
        touched = QRectF(corner, opposite).normalized().adjusted(-reach, -reach, reach, reach)
        # The hint covers more than the first mark.
        first = start is end and len(self._drawing.strokes) == 0
        self.update() if first else self.update(self._to_screen.mapRect(touched).toAlignedRect())

    @contextmanager
    def _paper_painter(self) -> Iterator[QPainter]:
        with QPainter(self._paper) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(self._to_screen.m11(), self._to_screen.m22())
            yield painter


def _draw(painter: QPainter, start: StrokePoint, end: StrokePoint, erases: bool) -> None:
    """The same mark as core.preprocessing.ink draws, on the screen."""
    color = _PAPER if erases else _INK
    width = (start.width + end.width) / 2
    painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    first, last = QPointF(start.x, start.y), QPointF(end.x, end.y)
    painter.drawPoint(last) if first == last else painter.drawLine(first, last)
