"""How the layers of a network look: each one's numbers as a picture, painted in one pass, and what
the colours stand for.

Nothing is computed or painted for a layer that nobody sees.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.explain.activations import Activations
from gui.inside.network.layout import Column, Kind, column_rect, gap_pixels
from gui.style.images import CLEAR, TOP, color_of, input_image, levels, picture
from gui.style.text import as_tooltip
from gui.style.theme import Colors, PaintedWidget, small

PALE = 0.2  # opacity of what the walk has not come to
_DOT = 6  # pixels of a neuron's square, and one of the ground

_HEIGHT = 16
_WIDEST_BAR = 60  # px
_BETWEEN = 18  # px


@dataclass(frozen=True, slots=True)
class Link:
    """A connection to draw. strength: -1..1, how much of the strongest, and its sign."""

    source: QPointF
    target: QPointF
    strength: float


@dataclass(frozen=True, slots=True)
class Marks:
    """What stands out beside the focus.

    receptive_field: x, y, width, height of what is seen of the picture, in its pixels. differing:
    each layer's name -> units to mark. reached: index of the last column that the walk has come to;
    None = all.
    """

    receptive_field: tuple[int, int, int, int] | None = None
    links: Sequence[Link] = ()
    differing: Mapping[str, Collection[int]] = field(default_factory=dict)
    reached: int | None = None


class NetworkPictures:
    """The pictures of one model's layers.

    The order of the maps, strongest first, is kept while the pen moves, so that none jumps about;
    `sort` brings it up to date.
    """

    def __init__(self) -> None:
        self.activations: Activations | None = None
        self._order: dict[str, np.ndarray] = {}
        self._images: dict[tuple[str, int, int], QImage] = {}

    def show(self, activations: Activations | None) -> None:
        """Picture these activations from now on."""
        if (
            activations is None
            or self.activations is None
            or activations.layers != self.activations.layers
        ):
            self._order.clear()
        self.activations = activations
        self._images.clear()

    @property
    def pictured(self) -> frozenset[str]:
        """The layers that a picture was made of, as of now."""
        return frozenset(name for name, _rows, _across in self._images)

    def sort(self) -> None:
        """Strongest maps first, as of now."""
        self._order.clear()
        self._images.clear()

    def order(self, column: Column) -> np.ndarray:
        """The unit at each index: int (units,). Maps come strongest first, all else as it is."""
        if column.kind is not Kind.MAPS or self.activations is None:
            return np.arange(column.count)
        name = column.layer.name
        if name not in self._order:
            strength = np.abs(self.activations.values[name]).mean(axis=(0, 1))
            self._order[name] = np.argsort(-strength, kind="stable")
        return self._order[name]

    def image(self, column: Column) -> QImage:
        """The whole column, its units laid out as the column says; the ground between is clear.

        Empty where nothing is drawn.
        """
        if self.activations is None:
            return QImage()
        key = (column.layer.name, column.grid.rows, column.grid.across)
        if key not in self._images:
            self._images[key] = self._make(column, self.activations)
        return self._images[key]

    def _make(self, column: Column, activations: Activations) -> QImage:
        if column.kind is Kind.PICTURE:
            return input_image(activations.picture)
        values = activations.values[column.layer.name]
        rows, across = column.grid.rows, column.grid.across
        low, high = float(values.min()), float(values.max())
        signed, most = low < 0, max(high, -low)
        if column.kind is Kind.MAPS:
            chosen = values[:, :, self.order(column)[: column.shown]]
            units = levels(chosen.transpose(2, 0, 1), most, signed)
            return picture(tiled(units, rows, across, gap_pixels(chosen.shape[1])), signed)
        return picture(dots(levels(values.ravel(), most, signed), rows, across), signed)


class NetworkPainter:
    """One pass over the columns. Ends with the painter as it was."""

    def __init__(self, painter: QPainter, colors: Colors, pictures: NetworkPictures):
        self._painter = painter
        self._colors = colors
        self._pictures = pictures
        self._font = small(painter.font(), colors.scale)

    def paint(self, columns: Sequence[Column], marks: Marks, visible: QRectF) -> None:
        """visible: what of the scene is to be seen."""
        for index, column in enumerate(columns):
            if not column_rect(column).intersects(visible):
                continue
            ahead = marks.reached is not None and index > marks.reached
            self._painter.setOpacity(PALE if ahead else 1)
            self._paint_units(column, marks)
        self._painter.setOpacity(1)
        for link in marks.links:
            self._paint_link(link)

    def paint_focus(self, column: Column, index: int, pinned: bool) -> None:
        """Outline the unit of that index; the picture itself is never outlined."""
        if column.kind is not Kind.PICTURE:
            self._outline(column.cell(index), self._colors.accent, 3 if pinned else 2)

    def _paint_units(self, column: Column, marks: Marks) -> None:
        painter, activations = self._painter, self._pictures.activations
        if activations is None:
            painter.fillRect(column.area, QColor(self._colors.control))
            return
        if column.kind is Kind.CLASSES:
            probabilities = activations.prediction.probabilities
            self._paint_classes(column, activations.card.shown_classes, probabilities)
        else:
            painter.drawImage(column.area, self._pictures.image(column))
        if column.kind is Kind.PICTURE:
            painter.setPen(QColor(self._colors.border))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(column.area)
            if marks.receptive_field is not None:
                self._outline_field(column, len(activations.picture), marks.receptive_field)
        differing = marks.differing.get(column.layer.name, ())
        if differing:
            self._outline_units(column, differing)

    def _paint_classes(
        self, column: Column, names: Sequence[str], probabilities: np.ndarray
    ) -> None:
        """As the bars at the right: the likeliest class in the accent's colour."""
        painter, colors = self._painter, self._colors
        best, shares = int(probabilities.argmax()), probabilities.tolist()
        pale, bright = QColor(colors.muted), QColor(colors.accent)
        words, ground = QColor(colors.text), QColor(colors.control)
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        font = QFont(self._font)
        font.setPointSizeF(font.pointSizeF() * min(1, column.grid.pitch[1] / 12))
        painter.setFont(font)
        wide = max(map(painter.fontMetrics().horizontalAdvance, names)) + 5
        for index, (name, share) in enumerate(zip(names, shares, strict=True)):
            cell = column.cell(index)
            painter.setPen(words if index == best else pale)
            painter.drawText(cell, side, name)
            track = cell.adjusted(wide, cell.height() * 0.28, 0, -cell.height() * 0.28)
            painter.fillRect(track, ground)
            track.setWidth(track.width() * share)
            painter.fillRect(track, bright if index == best else pale)

    def _outline_field(self, column: Column, side: int, box: tuple[int, int, int, int]) -> None:
        """box: in the pixels of a picture of that side."""
        x, y, width, height = (each * column.area.width() / side for each in box)
        field_rect = QRectF(x, y, width, height).translated(column.area.topLeft())
        self._outline(field_rect, self._colors.accent)

    def _outline_units(self, column: Column, units: Collection[int]) -> None:
        order = self._pictures.order(column)[: column.shown].tolist()
        for index, unit in enumerate(order):
            if unit in units:
                self._outline(column.cell(index), self._colors.caution, 1.5)

    def _outline(self, box: QRectF, color: str, width: float = 2) -> None:
        """A ring in colour with a rim of the panel's, to be seen on any picture."""
        painter = self._painter
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._colors.panel), width + 2))
        painter.drawRect(box.adjusted(-1, -1, 1, 1))
        painter.setPen(QPen(QColor(color), width))
        painter.drawRect(box.adjusted(-1, -1, 1, 1))

    def _paint_link(self, link: Link) -> None:
        color = color_of(round((link.strength + 1) / 2 * TOP), signed=True)
        for_it = link.strength > 0
        # Not by colour alone: what speaks against is dashed.
        style = Qt.PenStyle.SolidLine if for_it else Qt.PenStyle.DashLine
        if abs(link.strength) < 0.5:
            color = color_of(TOP * 3 // 4 if for_it else TOP // 4, signed=True)
        self._painter.setPen(QPen(color, 0.8 + 2 * abs(link.strength), style))
        self._painter.drawLine(link.source, link.target)


def dots(units: np.ndarray, rows: int, across: int) -> np.ndarray:
    """uint8 (N,) -> uint8, each a square, row after row."""
    squares = units.repeat(_DOT * _DOT).reshape(len(units), _DOT, _DOT)
    return tiled(squares, rows, across, 1)


def tiled(units: np.ndarray, rows: int, across: int, gap: int) -> np.ndarray:
    """uint8 (N, H, W) -> uint8, row after row, with a clear gap between them."""
    count, height, width = units.shape
    tiles = np.full((rows * across, height + gap, width + gap), CLEAR, np.uint8)
    tiles[:count, :height, :width] = units
    tiles = tiles.reshape(rows, across, height + gap, width + gap).transpose(0, 2, 1, 3)
    sheet = tiles.reshape(rows * (height + gap), across * (width + gap))
    return sheet[: sheet.shape[0] - gap, : sheet.shape[1] - gap]


class ColorLegend(PaintedWidget):
    """Two bars with their ends named: strengths, and numbers of both signs."""

    def __init__(self, parent: QWidget | None = None, only_signed: bool = False):
        super().__init__(parent)
        self._only_signed = only_signed
        self.setAccessibleName(self.tr("Colours: dark is 0, bright the strongest of its layer"))
        if only_signed:
            self.setAccessibleName(self.tr("Colours: blue speaks against, orange for"))
            self.setToolTip(as_tooltip(self.accessibleName()))
        else:
            self.setToolTip(
                self.tr(
                    "Dark = 0, bright = the strongest of its layer. Where numbers have a sign: "
                    "blue = below 0, white = 0, orange = above."
                )
            )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(300, _HEIGHT) * self._colors.scale

    def set_colors(self, colors: Colors) -> None:
        super().set_colors(colors)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        with QPainter(self) as painter:
            painter.setFont(small(self.font()))
            ends = (("0", self.tr("strongest")), (self.tr("against"), self.tr("for")))
            text_width = sum(
                painter.fontMetrics().horizontalAdvance(each) for pair in ends for each in pair
            )
            wide = min(
                _WIDEST_BAR * self._colors.scale, (self.width() - text_width - _BETWEEN - 24) / 2
            )
            left = 0.0
            if not self._only_signed:
                left = self._bar(painter, left, wide, ends[0], signed=False) + _BETWEEN
            self._bar(painter, left, wide, ends[1], signed=True)

    def _bar(
        self, painter: QPainter, left: float, wide: float, ends: tuple[str, str], signed: bool
    ) -> float:
        """Paint a bar of that width between the texts of its ends; return where it all ends."""
        painter.setPen(self._colors.muted)
        width = painter.fontMetrics().horizontalAdvance
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(left, 0, width(ends[0]) + 2, self.height()), middle, ends[0])
        left += width(ends[0]) + 6
        steps = np.arange(TOP + 1, dtype=np.uint8)[np.newaxis]
        painter.drawImage(QRectF(left, 4, wide, self.height() - 8), picture(steps, signed))
        left += wide + 6
        painter.drawText(QRectF(left, 0, width(ends[1]) + 2, self.height()), middle, ends[1])
        return left + width(ends[1])
