"""Pictures in a row, with the signs of arithmetic between them and words below."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.explain.neuron import ACTIVATIONS
from gui.style.theme import LIGHT, Colors, small

_CAPTION = 15  # px
_SIGN = 18  # px, room for a sign between two pictures
_LARGEST = 150  # px, a picture's side
_STEPS = 49  # points of a curve


@dataclass(frozen=True, slots=True)
class Shown:
    """An array's picture. box: x, y, width, height in its pixels, outlined. sign: before it."""

    image: QImage
    caption: str
    sign: str = ""
    box: tuple[int, int, int, int] | None = None


@dataclass(frozen=True, slots=True)
class Curve:
    """An activation function, with the point where the neuron is on it."""

    activation: str
    before: float
    caption: str
    sign: str = ""


class PictureRow(QWidget):
    """Shows the items it is given, as large as there is room."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.items: Sequence[Shown | Curve] = ()
        self._colors: Colors = LIGHT

    def show_items(self, items: Sequence[Shown | Curve]) -> None:
        self.items = items
        self.update()

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        self.update()

    def places(self) -> list[QRectF]:
        """Where the pictures are painted."""
        count = max(len(self.items), 1)
        signs = sum(_SIGN if each.sign else _SIGN // 2 for each in self.items[1:])
        side = min((self.width() - signs - 2) / count, self.height() - _CAPTION - 2, _LARGEST)
        left, places = 1.0, []
        for index, item in enumerate(self.items):
            if index:
                left += _SIGN if item.sign else _SIGN // 2
            places.append(QRectF(left, 1, max(side, 1), max(side, 1)))
            left += side
        return places

    def sizeHint(self) -> QSize:
        return QSize(400, 64 + _CAPTION)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 56 + _CAPTION)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        painter = QPainter(self)
        font = small(self.font())
        for item, place in zip(self.items, self.places(), strict=True):
            painter.setFont(self.font())
            painter.setPen(QColor(self._colors.text))
            sign = QRectF(place.left() - _SIGN, place.top(), _SIGN, place.height())
            painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, item.sign)
            if isinstance(item, Curve):
                self._paint_curve(painter, item, place)
            else:
                self._paint_picture(painter, item, place)
            painter.setFont(font)
            painter.setPen(QColor(self._colors.muted))
            below = QRectF(place.left() - 8, place.bottom() + 2, place.width() + 16, _CAPTION)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, item.caption)
        painter.end()

    def _paint_picture(self, painter: QPainter, item: Shown, place: QRectF) -> None:
        size = item.image.size()
        scale = min(place.width() / size.width(), place.height() / size.height())
        target = QRectF(0, 0, size.width() * scale, size.height() * scale)
        target.moveCenter(place.center())
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

    def _paint_curve(self, painter: QPainter, item: Curve, place: QRectF) -> None:
        function = ACTIVATIONS[item.activation]
        far = max(4.0, abs(item.before) * 1.25)
        across = np.linspace(-far, far, _STEPS)
        down = function(across)
        low, high = min(float(down.min()), 0.0), max(float(down.max()), 1e-9)
        inner = place.adjusted(6, 6, -6, -6)

        def at(x, y):
            return (
                inner.left() + (x + far) / (2 * far) * inner.width(),
                inner.bottom() - (y - low) / (high - low) * inner.height(),
            )

        painter.fillRect(place, QColor(self._colors.control))
        painter.setPen(QPen(QColor(self._colors.faint), 1))
        painter.drawLine(QPointF(*at(-far, 0)), QPointF(*at(far, 0)))
        painter.drawLine(QPointF(*at(0, low)), QPointF(*at(0, high)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._colors.text), 1.6))
        xs, ys = at(across, down)
        painter.drawPolyline(QPolygonF(list(map(QPointF, xs.tolist(), ys.tolist()))))
        point = QPointF(*at(item.before, float(function(np.float64(item.before)))))
        painter.setPen(QPen(QColor(self._colors.accent), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(*at(item.before, 0)), point)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colors.accent))
        painter.drawEllipse(point, 4.5, 4.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
