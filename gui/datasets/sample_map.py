"""The map of a data set: a dot each picture, close together where a model takes them for alike."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from core.explain.neighbours import FeatureMap, inside
from gui.style.theme import LIGHT, Colors
from gui.widgets.pan_zoom_area import ZOOM_FACTOR, PanZoomArea

_SIDE, _MARGIN = 400, 20  # of the scene, and around the dots in it
_DOT, _RING, _NEAR = 3, 8, 10  # px: a dot's width, the ring's radius, how far a click reaches
_NAME = 90  # px of a class's name
# Ten that are told apart on white and on dark; the classes' names stand in the map besides.
_COLORS = (
    *("#4e79a7", "#f28e2b", "#e15759", "#3fa39c", "#59a14f"),
    *("#c9a400", "#b07aa1", "#ff7f9f", "#9c755f", "#8a8f98"),
)


class SampleMap(PanZoomArea):
    """Dots in the colours of their labels; one's own drawing is ringed.

    lassoing: whether dragging draws an outline around dots, in place of moving the map.

    Signals:
        picked(int): the person clicked the picture of that index.
        lassoed(numpy.ndarray): bool (N,), which pictures lie in the outline that they drew; where
            they pressed Enter, which are in sight.
    """

    picked = Signal(int)
    lassoed = Signal(object)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("sample_map")
        self.setAccessibleName(self.tr("Map of the pictures"))
        self.lassoing = False
        self._colors: Colors = LIGHT
        self._places = np.empty((0, 2))  # in the scene
        self._groups: list[tuple[str, QColor, QPolygonF, QPointF]] = []
        self._own: QPointF | None = None
        self._is_answered = False
        self._outline: list[QPointF] = []  # in the scene

    def show_map(
        self,
        found: FeatureMap | None,
        labels: np.ndarray,
        classes: Sequence[str],
        *,
        answered: bool = False,
    ) -> None:
        """Show the places of pictures with these labels, int (N,), of classes; None = there are
        none, or where it is not answered yet, none until then."""
        self._is_answered = answered
        places = np.empty((0, 2)) if found is None else found.places
        self._places = _MARGIN + places * (_SIDE - 2 * _MARGIN)
        labels, self._groups, self._own = labels[: len(places)], [], None
        for label in np.flatnonzero(np.bincount(labels)).tolist():
            of_label = self._places[labels == label]
            dots = QPolygonF([QPointF(x, y) for x, y in of_label.tolist()])
            color = QColor(_COLORS[label % len(_COLORS)])
            middle = QPointF(*np.median(of_label, axis=0).tolist())
            self._groups.append((classes[label], color, dots, middle))
        self._outline = []
        self.setAccessibleDescription(self._told())
        self.viewport().update()

    def show_own(self, place: np.ndarray | None) -> None:
        """Ring the place of one's own drawing, as FeatureMap has it; None = there is none."""
        self._own = None
        if place is not None:
            x, y = np.clip(_MARGIN + place * (_SIDE - 2 * _MARGIN), 0, _SIDE).tolist()
            self._own = QPointF(x, y)
        self.setAccessibleDescription(self._told())
        self.viewport().update()

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        self.viewport().update()

    def view_of(self, index: int) -> QPointF:
        """Where the picture of that index is in the viewport."""
        return self.to_view(QPointF(*self._places[index].tolist()))

    def scene_size(self) -> QSizeF:
        return QSizeF(_SIDE, _SIDE)

    def clicked_at(self, position: QPointF) -> None:
        if len(self._places):
            at = self.to_scene(position)
            far = np.hypot(*(self._places - (at.x(), at.y())).T)
            if far.min() * self.zoom <= _NEAR:
                self.picked.emit(int(far.argmin()))

    def moved_to(self, position: QPointF) -> None:
        """Nothing follows the pointer."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._outline = [self.to_scene(event.position())] if self.lassoing else []

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._outline and event.buttons():
            self._outline.append(self.to_scene(event.position()))
            self.viewport().update()
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        outline, self._outline = self._outline, []
        if len(outline) < 3:  # a click
            super().mouseReleaseEvent(event)
        else:
            drawn = np.array([(point.x(), point.y()) for point in outline])
            self.lassoed.emit(inside(self._places, drawn))
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        factors = {
            Qt.Key.Key_Plus: ZOOM_FACTOR,
            Qt.Key.Key_Equal: ZOOM_FACTOR,
            Qt.Key.Key_Minus: 1 / ZOOM_FACTOR,
        }
        factor = factors.get(Qt.Key(event.key()))
        if factor is not None:
            self.zoom_by(factor)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            seen = self._seen()
            corners = seen.topLeft(), seen.topRight(), seen.bottomRight(), seen.bottomLeft()
            self.lassoed.emit(inside(self._places, np.array([each.toTuple() for each in corners])))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self._zoom = min(self.viewport().width(), self.viewport().height()) / _SIDE
        self._set_ranges()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.save()
            painter.translate(self.to_view(QPointF(0, 0)))
            painter.scale(self.zoom, self.zoom)
            for _label, color, dots, _middle in self._groups:
                painter.setPen(self._pen(color, _DOT))
                painter.drawPoints(dots)
            painter.setPen(self._pen(QColor(self._colors.accent), 2))
            painter.drawPolyline(QPolygonF(self._outline))
            painter.restore()
            if not self._groups:
                painter.setPen(QColor(self._colors.muted))
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(self.viewport().rect(), flags, self._told())
            self._paint_names(painter)
            if self._own is not None:
                for ring, width in ((self._colors.panel, 6), (self._colors.text, 3)):
                    painter.setPen(QPen(QColor(ring), width))
                    painter.drawEllipse(self.to_view(self._own), _RING, _RING)
            self.paint_focus(painter, self._colors.accent)

    def _told(self) -> str:
        """What is to be known of it."""
        if not self._groups and self._is_answered:
            return self.tr("This model gives too many numbers of a picture to make a map of them.")
        if not self._groups:
            return self.tr(
                "Once the model has answered about all pictures, similar ones lie together here."
            )
        return self.tr("Your drawing is ringed.") if self._own is not None else ""

    def _paint_names(self, painter: QPainter) -> None:
        font = painter.font()
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        for label, _color, _dots, middle in self._groups:
            name = metrics.elidedText(label, Qt.TextElideMode.ElideRight, _NAME)
            width = max(metrics.horizontalAdvance(name) + 10, 20)
            at = self.to_view(middle)
            place = QRectF(at.x() - width / 2, at.y() - 10, width, 20)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colors.panel))
            painter.drawRoundedRect(place, 10, 10)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(self._colors.text))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)

    def _pen(self, color: QColor, width: int) -> QPen:
        """Of the same width at every zoom, which Qt then takes for pixels of the screen."""
        wide = width * self.devicePixelRatioF()
        pen = QPen(color, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setCosmetic(True)
        return pen
