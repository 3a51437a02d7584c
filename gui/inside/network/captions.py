"""The text below a network's layers, and the arrows between them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from gui.inside.network.layout import GAP, Column, Kind, column_rect
from gui.inside.network.painter import PALE
from gui.inside.words import shape_text, title
from gui.style.theme import Colors, small

_LINE = 14  # px, a line of text
_APART = 4  # px, at least, between texts of neighbours
_CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class Scene:
    """What is to be captioned. zoom, offset: of the view. visible: what of the columns is to be
    seen. reached: index of the last column that the walk has come to; None = all."""

    columns: Sequence[Column]
    zoom: float
    offset: QPointF
    visible: QRectF
    reached: int | None
    colors: Colors


class NetworkCaptions:
    """Painted once for as long as nothing of them changes: while the pen moves, only what the
    layers give does, and text is what takes long."""

    def __init__(self) -> None:
        self._pixmap = QPixmap()
        self._made_for: tuple[Scene, QSize, float, QFont] | None = None

    @property
    def painted(self) -> QPixmap:
        """As they were painted last."""
        return self._pixmap

    def pixmap(self, view: QWidget, scene: Scene) -> QPixmap:
        """All of the view, on the panel's ground."""
        wanted = scene, view.size(), view.devicePixelRatioF(), view.font()
        if wanted != self._made_for:
            self._made_for = wanted
            self._pixmap = QPixmap(view.size() * view.devicePixelRatioF())
            self._pixmap.setDevicePixelRatio(view.devicePixelRatioF())
            self._pixmap.fill(QColor(scene.colors.panel))
            with QPainter(self._pixmap) as painter:
                painter.setFont(view.font())
                painter.translate(-scene.offset)
                painter.scale(scene.zoom, scene.zoom)
                _Captioner(painter, scene).paint()
        return self._pixmap


class _Captioner:
    def __init__(self, painter: QPainter, scene: Scene):
        self._painter = painter
        self._scene = scene
        self._colors = scene.colors
        self._font = small(painter.font())
        self._strong = QFont(self._font)
        self._strong.setBold(True)

    def paint(self) -> None:
        columns, reached = self._scene.columns, self._scene.reached
        for index, column in enumerate(columns):
            if not column_rect(column).intersects(self._scene.visible):
                continue
            ahead = reached is not None and index > reached
            self._painter.setOpacity(PALE if ahead else 1)
            if index:
                self._paint_arrow(columns[index - 1], column)
            self._paint_text(column)

    def _paint_text(self, column: Column) -> None:
        painter, columns, rect = self._painter, self._scene.columns, column_rect(column)
        top = column.area.bottom() + 5
        painter.setFont(self._strong)
        painter.setPen(QColor(self._colors.text))
        self._paint_line(title(column.layer.name), rect, top)
        painter.setFont(self._font)
        painter.setPen(QColor(self._colors.muted))
        text = shape_text(column.layer, column is columns[-1])
        too_wide = painter.fontMetrics().horizontalAdvance(text) > rect.width() + GAP - _APART
        for number, part in enumerate(_in_two(text, too_wide), 1):
            self._paint_line(part, rect, top + number * _LINE)
        offer = offer_of(column, columns)
        if offer:
            painter.setPen(QColor(self._colors.accent))
            self._paint_line(offer, rect, top + 3 * _LINE)

    def _paint_line(self, text: str, rect: QRectF, top: float) -> None:
        line = QRectF(rect.left() - GAP / 2, top, rect.width() + GAP, _LINE)
        self._painter.drawText(line, _CENTRED, text)

    def _paint_arrow(self, source: Column, column: Column) -> None:
        middle = (column_rect(source).right() + column_rect(column).left()) / 2
        height = column.area.center().y()
        self._painter.setPen(QPen(QColor(self._colors.faint), 1.2))
        self._painter.drawLine(QPointF(middle - 4, height), QPointF(middle + 4, height))
        for way in (-3, 3):
            self._painter.drawLine(QPointF(middle + 4, height), QPointF(middle + 1, height + way))


def offer_of(column: Column, columns: Sequence[Column]) -> str:
    """What a click on the text does; empty where nothing."""
    if column.collapsed:
        return _tr("▸ {count} layers").format(count=len(column.collapsed) + 1)
    members = [each for each in columns if each.group == column.group]
    if len(members) > 1 and members[0] is column:
        return _tr("◂ together")
    if column.kind is Kind.MAPS:
        if column.shown < column.count:
            return _tr("+ {count} more").format(count=column.count - column.shown)
        if column.grid.across > 2:
            return _tr("fewer")
    return ""


def _in_two(text: str, too_wide: bool) -> tuple[str, ...]:
    """24 maps of | 28 by 28: after the third word, where there are more; 192 | neurons, where that
    is too wide."""
    parts = text.split(" ")
    if len(parts) > 3:
        return " ".join(parts[:3]), " ".join(parts[3:])
    return tuple(parts) if too_wide else (text,)


def _tr(text: str) -> str:
    return QCoreApplication.translate("NetworkCaptions", text)
