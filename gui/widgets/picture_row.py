"""Pictures in a row, with the signs of arithmetic between them and words below."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.explain.activations import ACTIVATIONS
from gui.style.theme import PaintedWidget, small

_CAPTION = 15  # px
_SIGN = 18  # px, space for a sign between two pictures
_LARGEST = 150  # px, a picture's side
_BESIDE = 16  # px, that a caption may be wider than its picture
_CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_POINTS = 49  # of a curve


@dataclass(frozen=True, slots=True)
class PictureItem:
    """An array's picture. box: x, y, width, height in its pixels, outlined. sign: before it."""

    image: QImage
    caption: str
    sign: str = ""
    box: tuple[int, int, int, int] | None = None


@dataclass(frozen=True, slots=True)
class CurveItem:
    """An activation function, with the point where the neuron is on it."""

    activation: str
    before: float
    caption: str
    sign: str = ""


class PictureRow(PaintedWidget):
    """Shows the items it is given, as large as there is space."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.items: Sequence[PictureItem | CurveItem] = ()

    def show_items(self, items: Sequence[PictureItem | CurveItem]) -> None:
        self.items = items
        self.update()

    def needed_height(self, width: int) -> int:
        """The most that its pictures and their words can use."""
        wide = self._widest(width)
        return round(wide + self._caption_height(wide)) + 3

    def rects(self) -> list[QRectF]:
        """Where the pictures are painted."""
        side = self._widest(self.width())
        for _ in range(2):  # where they are lower than wide, a caption may need its second line
            side = max(min(side, self.height() - self._caption_height(side) - 2), 1)
        left, rects = 1.0, []
        for gap in (*self._gaps(), 0.0)[: len(self.items)]:
            rects.append(QRectF(left, 1, side, side))
            left += side + gap
        return rects

    def _gaps(self) -> list[float]:
        scale = self._colors.scale
        return [(_SIGN if each.sign else _SIGN // 2) * scale for each in self.items[1:]]

    def _widest(self, width: int) -> float:
        """How wide a picture may be in a row of that width."""
        room = (width - sum(self._gaps()) - 2) / max(len(self.items), 1)
        return min(room, _LARGEST * self._colors.scale)

    def sizeHint(self) -> QSize:
        return QSize(400, 64 + _CAPTION) * self._colors.scale

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 56 + _CAPTION) * self._colors.scale

    def _caption_height(self, wide: float) -> float:
        """For two lines where a caption is wider than its picture of that width, and can break."""
        metrics = QFontMetrics(small(self.font()))
        breaks = any(
            " " in each.caption and metrics.horizontalAdvance(each.caption) > wide + _BESIDE
            for each in self.items
        )
        return _CAPTION * self._colors.scale * (2 if breaks else 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        with QPainter(self) as painter:
            places = list(zip(self.items, self.rects(), strict=True))
            for item, rect in places:
                if isinstance(item, CurveItem):
                    self._paint_curve(painter, item, rect)
                else:
                    self._paint_picture(painter, item, rect)
            painter.setPen(QColor(self._colors.text))
            wide = _SIGN * self._colors.scale
            for item, rect in places:
                if item.sign:
                    sign = QRectF(rect.left() - wide, rect.top(), wide, rect.height())
                    painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, item.sign)
            painter.setFont(small(self.font()))
            painter.setPen(QColor(self._colors.muted))
            advance = painter.fontMetrics().horizontalAdvance
            for item, rect in places:
                below = self.below(rect, advance(item.caption))
                painter.drawText(below, _CENTRED, item.caption)

    def below(self, rect: QRectF, words: int) -> QRectF:
        """Where the caption of a picture stands: in its middle, unless words that wide, in pixels,
        would not be within the row there."""
        below = QRectF(0, rect.bottom() + 2, rect.width() + _BESIDE, self.height() - rect.bottom())
        middle = self.width() - min(words, below.width()) / 2  # the last that there can be
        below.moveLeft(min(rect.center().x(), middle) - below.width() / 2)
        return below

    def _paint_picture(self, painter: QPainter, item: PictureItem, rect: QRectF) -> None:
        size = item.image.size()
        scale = min(rect.width() / size.width(), rect.height() / size.height())
        target = QRectF(0, 0, size.width() * scale, size.height() * scale)
        target.moveCenter(rect.center())
        painter.drawImage(target, item.image)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(self._colors.border))
        painter.drawRect(target)
        if item.box is not None:
            x, y, width, height = item.box
            box = QRectF(x * scale, y * scale, width * scale, height * scale)
            self._outline(painter, box.translated(target.topLeft()))

    def _outline(self, painter: QPainter, box: QRectF) -> None:
        for color, width in ((self._colors.panel, 4), (self._colors.accent, 2)):
            painter.setPen(QPen(QColor(color), width))
            painter.drawRect(box)

    def _paint_curve(self, painter: QPainter, item: CurveItem, rect: QRectF) -> None:
        plot = _Plot.of(item, rect.adjusted(6, 6, -6, -6))
        painter.fillRect(rect, QColor(self._colors.control))
        painter.setPen(QPen(QColor(self._colors.faint), 1))
        painter.drawLine(plot.at(-plot.far, 0), plot.at(plot.far, 0))
        painter.drawLine(plot.at(0, plot.low), plot.at(0, plot.high))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._colors.text), 1.6))
        painter.drawPolyline(plot.line())
        point = plot.at(item.before, plot.height_at(item.before))
        painter.setPen(QPen(QColor(self._colors.accent), 1, Qt.PenStyle.DashLine))
        painter.drawLine(plot.at(item.before, 0), point)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colors.accent))
        painter.drawEllipse(point, 4.5, 4.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


@dataclass(frozen=True, slots=True)
class _Plot:
    """Where a curve's numbers lie in the widget. far: across goes from -far to far. heights:
    float64 (points,), the curve from left to right. low, high: of it, with 0 between them. frame:
    what it is painted in."""

    function: Callable[[np.ndarray], np.ndarray]
    far: float
    heights: np.ndarray
    low: float
    high: float
    frame: QRectF

    @classmethod
    def of(cls, item: CurveItem, frame: QRectF) -> "_Plot":
        """Wide enough that the neuron's own point is on it."""
        function = ACTIVATIONS[item.activation]
        far = max(4.0, abs(item.before) * 1.25)
        heights = function(np.linspace(-far, far, _POINTS))
        low, high = min(float(heights.min()), 0.0), max(float(heights.max()), 1e-9)
        return cls(function, far, heights, low, high, frame)

    def at(self, x: float, y: float) -> QPointF:
        frame = self.frame
        return QPointF(
            frame.left() + (x + self.far) / (2 * self.far) * frame.width(),
            frame.bottom() - (y - self.low) / (self.high - self.low) * frame.height(),
        )

    def height_at(self, x: float) -> float:
        return float(self.function(np.array(x)))

    def line(self) -> QPolygonF:
        """The whole curve; all its points at once, as it is painted with every answer."""
        frame, high = self.frame, self.high - self.low
        xs = np.linspace(frame.left(), frame.right(), _POINTS)
        ys = frame.bottom() - (self.heights - self.low) / high * frame.height()
        return QPolygonF(list(map(QPointF, xs.tolist(), ys.tolist())))
