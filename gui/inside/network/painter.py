"""Paints what the layers of a network give into the view, in one pass, only what is to be seen."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from gui.inside.network.layout import Column, Kind, slot
from gui.inside.network.network_pictures import NetworkPictures
from gui.style.images import TOP, color_of
from gui.style.theme import Colors, small

PALE = 0.2  # opacity of what the walk has not come to


@dataclass(frozen=True, slots=True)
class Link:
    """A connection to draw. strength: -1..1, how much of the strongest, and its sign."""

    source: QPointF
    target: QPointF
    strength: float


@dataclass(slots=True)
class Marks:
    """What stands out. focus: a column's index and the place of a unit; pixel: row and column
    in it.

    seen: x, y, width, height of what is seen of the picture, in its pixels. differing: each layer's
    name -> units to mark. reached: index of the last column that the walk has come to.
    """

    focus: tuple[int, int] | None = None
    pixel: tuple[int, int] | None = None
    pinned: bool = False
    seen: tuple[int, int, int, int] | None = None
    links: Sequence[Link] = ()
    differing: Mapping[str, Collection[int]] = field(default_factory=dict)
    reached: int | None = None


class NetworkPainter:
    """One pass over the columns. Ends with the painter as it was."""

    def __init__(self, painter: QPainter, colors: Colors, pictures: NetworkPictures):
        self._painter = painter
        self._colors = colors
        self._pictures = pictures
        self._font = small(painter.font())

    def paint(self, columns: Sequence[Column], marks: Marks, visible: QRectF) -> None:
        """visible: what of the scene is to be seen."""
        for index, column in enumerate(columns):
            if not slot(column).intersects(visible):
                continue
            ahead = marks.reached is not None and index > marks.reached
            self._painter.setOpacity(PALE if ahead else 1)
            self._units(column, marks)
        self._painter.setOpacity(1)
        for link in marks.links:
            self._link(link)
        self._focus(columns, marks)

    def _units(self, column: Column, marks: Marks) -> None:
        painter = self._painter
        if self._pictures.inside is None:
            painter.fillRect(column.area, QColor(self._colors.control))
            return
        if column.kind is Kind.CLASSES:
            self._classes(column)
        else:
            painter.drawImage(column.area, self._pictures.image(column))
        if column.kind is Kind.PICTURE:
            painter.setPen(QColor(self._colors.border))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(column.area)
            self._seen(column, marks)
        differing = marks.differing.get(column.layer.name, ())
        if differing:
            self._outline_units(column, differing)

    def _classes(self, column: Column) -> None:
        """As the bars at the right: the likeliest class in the accent's colour."""
        painter, colors = self._painter, self._colors
        probabilities = self._pictures.inside.prediction.probabilities
        best = int(probabilities.argmax())
        font = QFont(self._font)
        font.setPointSizeF(font.pointSizeF() * min(1, column.pitch[1] / 12))
        painter.setFont(font)
        names = self._pictures.inside.card.classes
        wide = max(painter.fontMetrics().horizontalAdvance(each) for each in names) + 5
        for index, name in enumerate(names):
            cell = column.cell(index)
            painter.setPen(QColor(colors.text if index == best else colors.muted))
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(cell, side, name)
            track = cell.adjusted(wide, cell.height() * 0.28, 0, -cell.height() * 0.28)
            painter.fillRect(track, QColor(colors.control))
            track.setWidth(track.width() * float(probabilities[index]))
            painter.fillRect(track, QColor(colors.accent if index == best else colors.muted))

    def _seen(self, column: Column, marks: Marks) -> None:
        if marks.seen is None:
            return
        x, y, width, height = marks.seen
        side = self._pictures.inside.picture.shape[0]
        scale = column.area.width() / side
        box = QRectF(x * scale, y * scale, width * scale, height * scale)
        self._outline(box.translated(column.area.topLeft()), self._colors.accent)

    def _focus(self, columns: Sequence[Column], marks: Marks) -> None:
        if marks.focus is None or marks.focus[0] >= len(columns):
            return
        column = columns[marks.focus[0]]
        if column.kind is not Kind.PICTURE:
            self._outline(
                column.cell(marks.focus[1]), self._colors.accent, 3 if marks.pinned else 2
            )

    def _outline_units(self, column: Column, units: Collection[int]) -> None:
        order = self._pictures.order(column)[: column.shown].tolist()
        for place, unit in enumerate(order):
            if unit in units:
                self._outline(column.cell(place), self._colors.caution, 1.5)

    def _outline(self, box: QRectF, color: str, width: float = 2) -> None:
        """A ring in colour with a rim of the panel's, to be seen on any picture."""
        painter = self._painter
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._colors.panel), width + 2))
        painter.drawRect(box.adjusted(-1, -1, 1, 1))
        painter.setPen(QPen(QColor(color), width))
        painter.drawRect(box.adjusted(-1, -1, 1, 1))

    def _link(self, link: Link) -> None:
        color = color_of(round((link.strength + 1) / 2 * TOP), signed=True)
        for_it = link.strength > 0
        # Not by colour alone: what speaks against is dashed.
        style = Qt.PenStyle.SolidLine if for_it else Qt.PenStyle.DashLine
        if abs(link.strength) < 0.5:
            color = color_of(TOP * 3 // 4 if for_it else TOP // 4, signed=True)
        self._painter.setPen(QPen(color, 0.8 + 2 * abs(link.strength), style))
        self._painter.drawLine(link.source, link.target)
