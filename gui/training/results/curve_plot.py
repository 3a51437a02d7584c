"""Curves over the epochs: painted here, since a plotting library takes half a second to load."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.style.text import number, percent
from gui.style.theme import PaintedWidget

_TOP, _BOTTOM, _LEFT, _RIGHT = 46, 18, 42, 6  # px around the curves; left: at least
_TICK = 8  # px between a figure and the curves
_LINE = 16  # px of the legend, where it has several
_LINES = 4  # across, about
_HIGHEST_LOW = 0.99  # of shares; where all are 1 there would be no height left
_SETTLED = 0.25  # epochs; what comes before is off any useful scale
_BURST = 1e12  # of a loss


@dataclass(frozen=True, slots=True)
class Curve:
    """points: (epochs so far, value), in order. last: what the legend says; None = nothing."""

    name: str
    color: str
    points: tuple[tuple[float, float], ...]
    dashed: bool = False
    last: float | None = None


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where values are on the screen. low, high: the lowest and highest that is shown."""

    area: QRectF
    epochs: float
    low: float
    high: float

    def places(self, points: Iterable[tuple[float, float]]) -> list[QPointF]:
        left, bottom = self.area.left(), self.area.bottom()
        across = self.area.width() / self.epochs
        up = self.area.height() / (self.high - self.low)
        low = self.low
        return [QPointF(left + epoch * across, bottom - (y - low) * up) for epoch, y in points]

    def place(self, epoch: float, value: float) -> QPointF:
        return self.places([(epoch, value)])[0]


class CurvePlot(PaintedWidget):
    """One figure's curves. shares: values are 0..1 and shown as percentages."""

    USUAL = QSize(300, 150)
    LEAST = QSize(150, 130)

    def __init__(self, title: str, *, shares: bool, parent: QWidget | None = None):
        super().__init__(parent)
        self._title = title
        self._shares = shares
        self._curves: tuple[Curve, ...] = ()
        self._epochs = 1.0
        self._gap_from: float | None = None
        self._pointed: float | None = None  # epochs
        self.setAccessibleName(title)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def curves(self) -> tuple[Curve, ...]:
        return self._curves

    @property
    def gap_from(self) -> float | None:
        return self._gap_from

    def show_curves(
        self, curves: Sequence[Curve], epochs: float, gap_from: float | None = None
    ) -> None:
        """epochs: the width of the plot. gap_from: the epoch from which the area between the first
        two curves is shaded; None = it is not."""
        self._curves = tuple(replace(each, points=drawable(each.points)) for each in curves)
        self._epochs = max(float(epochs), 1.0)
        self._gap_from = gap_from
        self.setAccessibleDescription(self._as_text())
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        area = self._area()
        fraction = (event.position().x() - area.left()) / max(area.width(), 1.0)
        self._pointed = fraction * self._epochs if 0 <= fraction <= 1 else None
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._pointed = None
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            scale = _Scale(self._area(), self._epochs, *self._range())
            self._paint_title(painter)
            self._paint_grid(painter, scale)
            painter.setClipRect(scale.area.adjusted(-2, -3, 2, 2))
            self._paint_gap(painter, scale)
            for curve in self._curves:
                _paint_curve(painter, curve, scale)
            self._paint_pointed(painter, scale)

    def _area(self) -> QRectF:
        top = _TOP + (self._legend_lines() - 1) * _LINE
        return QRectF(self.rect()).adjusted(self._left(), top, -_RIGHT, -_BOTTOM)

    def _left(self) -> int:
        """Where the curves begin, right of the widest figure beside them."""
        low, high = self._range()
        ticks = [self._tick(value, round_step(high - low)) for value in (low, high)]
        metrics = QFontMetrics(self._small_font())
        return max(_LEFT, _TICK + 2 + max(map(metrics.horizontalAdvance, ticks)))

    def _range(self) -> tuple[float, float]:
        """The lowest and highest value that is shown."""
        points = [point for curve in self._curves for point in curve.points]
        settled = [value for epoch, value in points if epoch >= _SETTLED]
        values = settled or [value for _, value in points]
        if not values:
            return 0.0, 1.0
        low, high = min(values), max(values)
        low = min(low, _HIGHEST_LOW) if self._shares else 0.0
        step = round_step((1.0 if self._shares else high) - low)
        low = math.floor(low / step) * step
        return low, 1.0 if self._shares else max(math.ceil(high / step) * step, low + step)

    def _paint_title(self, painter: QPainter) -> None:
        font = self._small_font()
        font.setWeight(QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1)
        painter.setFont(font)
        painter.setPen(QColor(self._colors.muted))
        painter.drawText(QPointF(0, 11), self._title.upper())
        painter.setFont(self._small_font())
        lines = self._legend_lines()
        left, is_wide = 0.0, self._legend_width() <= self.width()
        for place, curve in enumerate(self._curves):
            text = self._legend(curve)
            # Where there is little area, the line itself has to tell which it is.
            shown = text if is_wide or lines > 1 else text.removeprefix(curve.name).strip()
            line = place if lines > 1 else 0
            left = self._paint_legend(painter, curve, shown, 0.0 if lines > 1 else left, line)

    def _small_font(self) -> QFont:
        font = self.font()
        font.setPointSizeF(0.85 * font.pointSizeF())
        return font

    def _legend_width(self) -> int:
        """Of all names beside each other."""
        metrics = QFontMetrics(self._small_font())
        return sum(metrics.horizontalAdvance(self._legend(each)) + 38 for each in self._curves) - 14

    def _legend_lines(self) -> int:
        """One, or one a curve where they are too many for one and there is space below."""
        count = len(self._curves)
        has_space = self.height() - count * _LINE >= self.minimumSizeHint().height() - _LINE
        return count if self._legend_width() > self.width() and has_space and count else 1

    def _legend(self, curve: Curve) -> str:
        value = self._at_pointer(curve)
        return curve.name if value is None else f"{curve.name} {self._figure(value)}"

    def _paint_legend(
        self, painter: QPainter, curve: Curve, text: str, left: float, line: int
    ) -> float:
        """A piece of the line, and text, in that line of the legend -> where the next begins."""
        middle = 28 + line * _LINE
        text = painter.fontMetrics().elidedText(
            text, _ELIDED, max(round(self.width() - left - 24), 0)
        )
        painter.setPen(_pen(curve))
        painter.drawLine(QPointF(left, middle), QPointF(left + 18, middle))
        painter.setPen(QColor(self._colors.text))
        painter.drawText(QPointF(left + 24, middle + 4), text)
        return left + 24 + painter.fontMetrics().horizontalAdvance(text) + 14

    def _at_pointer(self, curve: Curve) -> float | None:
        pointed = self._pointed
        if pointed is None or not curve.points:
            return curve.last
        return min(curve.points, key=lambda point: abs(point[0] - pointed))[1]

    def _paint_grid(self, painter: QPainter, scale: _Scale) -> None:
        area, low, high = scale.area, scale.low, scale.high
        step = round_step(high - low)
        metrics = painter.fontMetrics()
        for index in range(round((high - low) / step) + 1):
            value = low + index * step
            height = round(scale.place(0, value).y()) + 0.5
            painter.setPen(QColor(self._colors.border))
            painter.drawLine(QPointF(area.left(), height), QPointF(area.right(), height))
            painter.setPen(QColor(self._colors.muted))
            place = QRectF(0, height - 8, area.left() - _TICK, 16)
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, side, self._tick(value, step))
        for epoch in _whole_steps(self._epochs, area.width() / (metrics.averageCharWidth() * 5)):
            place = QRectF(scale.place(epoch, low).x() - 30, area.bottom() + 3, 60, 15)
            if epoch == self._epochs:
                place.moveRight(area.right() + 4)
            side = Qt.AlignmentFlag.AlignRight if epoch == self._epochs else _CENTER
            painter.drawText(place, side, str(epoch))

    def _paint_gap(self, painter: QPainter, scale: _Scale) -> None:
        if self._gap_from is None or len(self._curves) < 2:
            return
        end = min(max((epoch for epoch, _ in each.points), default=0) for each in self._curves[:2])
        edges = [
            scale.places(point for point in curve.points if self._gap_from <= point[0] <= end)
            for curve in self._curves[:2]
        ]
        color = QColor(self._curves[1].color)
        color.setAlphaF(0.22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(QPolygonF([*edges[0], *reversed(edges[1])]))

    def _paint_pointed(self, painter: QPainter, scale: _Scale) -> None:
        if self._pointed is None or not self._curves:
            return
        area = scale.area
        x = area.left() + self._pointed / self._epochs * area.width()
        painter.setPen(QColor(self._colors.muted))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))

    def _figure(self, value: float) -> str:
        return percent(value) if self._shares else number(value)

    def _tick(self, value: float, step: float) -> str:
        size = step * 100 if self._shares else step
        places = max(0, -math.floor(math.log10(size) + 1e-9))
        return percent(value, places) if self._shares else number(value, places)

    def _as_text(self) -> str:
        return ", ".join(
            f"{curve.name}: {self._figure(curve.points[-1][1])}"
            for curve in self._curves
            if curve.points
        )


_CENTER = Qt.AlignmentFlag.AlignHCenter
_ELIDED = Qt.TextElideMode.ElideRight


def _paint_curve(painter: QPainter, curve: Curve, scale: _Scale) -> None:
    places = scale.places(curve.points)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(curve))
    if len(places) > 1:
        painter.drawPolyline(places)
    elif places:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(curve.color))
        painter.drawEllipse(places[0], 2.5, 2.5)


def _pen(curve: Curve) -> QPen:
    pen = QPen(QColor(curve.color), 2.0)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if curve.dashed:
        pen.setDashPattern([3, 2])
    return pen


def drawable(points: Iterable[tuple[float, float]]) -> tuple[tuple[float, float], ...]:
    """The points that have a place in a plot; a loss that burst is without end, or undefined."""
    return tuple(point for point in points if abs(point[1]) < _BURST)


def round_step(span: float) -> float:
    """A round step that divides span into about _LINES parts."""
    span = max(span, 1e-6)
    power = 10.0 ** math.floor(math.log10(span / _LINES))
    return next(times * power for times in (1, 2, 5, 10) if span / (times * power) <= _LINES + 0.5)


def _whole_steps(most: float, places: float) -> list[int]:
    """Round whole numbers from 0 to most, at most places of them, and most itself."""
    step = next(
        (size for size in _sizes() if most / size <= max(places, 1.0)),
        1,
    )
    found = [count for count in range(0, int(most) + 1, step) if most - count >= step * 0.6]
    return [*found, int(most)]


def _sizes() -> Iterator[int]:
    """1, 2, 5, 10, 20, 50, ..."""
    for power in range(6):
        for times in (1, 2, 5):
            yield times * 10**power
