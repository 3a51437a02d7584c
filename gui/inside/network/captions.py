"""What a layer is called and what it does, in the words of somebody who begins to learn; and these
words below a network's layers, with the arrows between them."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from core.explain.activations import Activations
from core.explain.weights import PICTURE, LayerWeights
from core.models.card import Layer
from core.preprocessing.model_input import INPUT_SIDE
from core.translation import tr
from gui.inside.network.layout import GAP, Column, Kind, column_rect
from gui.inside.network.painter import PALE
from gui.style.theme import Colors, small

_LINE = 14  # px, a line of text
_APART = 4  # px, at least, between texts of neighbours
_SMALLEST = 0.75  # of the letters' usual size
_TIMES = "\u00a0×\u00a0"  # with spaces where no line ends
_CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop

_NO_WEIGHTS = LayerWeights()
_MAPS, _NEURONS = 3, 1


def title(name: str) -> str:
    """conv_1 -> conv 1; what every network has goes by its everyday name."""
    known = {
        PICTURE: tr("input"),
        "logits": tr("scores"),
        "probabilities": tr("answer"),
    }
    return known.get(name, name.replace("_", " "))


def shape_text(layer: Layer, is_answer: bool = False) -> str:
    """Its shape in words: 16 maps of 14 by 14; 128 neurons; 10 classes."""
    if len(layer.shape) == _MAPS:
        height, width, count = layer.shape
        if layer.name == PICTURE:
            return tr("{height} × {width} pixels").format(height=height, width=width)
        if count == 1:
            return tr("1 map of {height} × {width}").format(height=height, width=width)
        text = tr("{count} maps of {height} × {width}")
        return text.format(count=count, height=height, width=width)
    count = math.prod(layer.shape)
    if is_answer:
        return tr("{count} classes").format(count=count)
    return tr("1 neuron") if count == 1 else tr("{count} neurons").format(count=count)


def unit_name(layer: Layer, unit: int, classes: Sequence[str]) -> str:
    """conv 1, map 7; dense 1, neuron 17; answer, 7. Units are counted from 0."""
    name = title(layer.name)
    if layer.name == PICTURE:
        return name
    if len(layer.shape) == _MAPS:
        return tr("{layer}, map {number}").format(layer=name, number=unit)
    if math.prod(layer.shape) == len(classes):
        return tr("{layer}, {name}").format(layer=name, name=classes[unit])
    return tr("{layer}, neuron {number}").format(layer=name, number=unit)


def sentence(activations: Activations, layer: Layer) -> str:
    """One plain sentence on what such a layer does."""
    weights = activations.weights.get(layer.name, _NO_WEIGHTS)
    if layer.name == PICTURE:
        return tr("All that the network gets: these numbers, and nothing else.")
    if layer.name == activations.layers[-1].name:
        return _answer_sentence(activations)
    if len(layer.shape) == _MAPS:
        return _maps_sentence(layer, weights)
    return _neurons_sentence(layer, weights)


def _answer_sentence(activations: Activations) -> str:
    text = tr("The scores as shares that add up to 100 %: the answer.")
    if len(activations.picture) <= INPUT_SIDE:  # a drawing
        return text
    return text + " " + tr("A photo that leaves a doubt is looked at several times.")


def _neurons_sentence(layer: Layer, weights: LayerWeights) -> str:
    if layer.name == "logits":
        return tr("One score a class, weighed from everything before: the highest wins.")
    if layer.kind == "GlobalAveragePooling2D":
        return tr("The mean of each map: that something is there counts, no longer where.")
    if layer.kind == "Dense" or weights.kernel is not None:
        return tr(
            "Each neuron weighs every number of the layer before, sums up, adds its bias, and "
            "bends the sum."
        )
    return _rarer(layer)


def _maps_sentence(layer: Layer, weights: LayerWeights) -> str:
    if weights.kernel is not None or layer.kind.startswith("Conv"):
        return tr(
            "Each map lays its own small filter over every place of the layer before, and lights "
            "up where the filter fits."
        )
    if layer.kind.startswith("MaxPooling"):
        return tr(
            "Keeps the strongest pixel of each small square: smaller, and a shift matters less."
        )
    if layer.kind.startswith("AveragePooling"):
        return tr("Keeps the mean of each small square: smaller, and calmer.")
    if layer.name.startswith("block"):
        return tr(
            "Two convolutions beside a short cut: what they find is added to what was there before."
        )
    if layer.kind in ("ReLU", "Activation") and layer.name != "columns":
        return tr("Each map lights up where it finds what it learned to look for.")
    return _rarer(layer)


def _rarer(layer: Layer) -> str:
    if layer.kind == "Rescaling":
        return tr("The same picture in other numbers: every pixel times the same.")
    if layer.name == "columns":
        return tr("Every column of pixels divided by its length, as the tutorial does it.")
    return tr("A layer of the kind {kind}, shown as it is.").format(kind=layer.kind)


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
            ratio = view.devicePixelRatioF()
            size = QSize(math.ceil(view.width() * ratio), math.ceil(view.height() * ratio))
            self._pixmap = QPixmap(size)
            self._pixmap.setDevicePixelRatio(ratio)
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
        self._font = small(painter.font(), scene.colors.scale)
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
        """A text that is too long, as in some languages, gets smaller letters, then an ellipsis."""
        line = QRectF(rect.left() - GAP / 2, top, rect.width() + GAP, _LINE)
        font = self._painter.font()
        fitting = (line.width() - _APART) / max(
            self._painter.fontMetrics().horizontalAdvance(text), 1
        )
        if fitting < 1:
            smaller = QFont(font)
            smaller.setPointSizeF(font.pointSizeF() * max(fitting, _SMALLEST))
            self._painter.setFont(smaller)
            side = Qt.TextElideMode.ElideRight
            text = self._painter.fontMetrics().elidedText(text, side, math.ceil(line.width()))
        self._painter.drawText(line, _CENTRED, text)
        self._painter.setFont(font)

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
        return tr("▸ {count} layers").format(count=len(column.collapsed) + 1)
    members = [each for each in columns if each.group == column.group]
    if len(members) > 1 and members[0] is column:
        return tr("◂ together")
    if column.kind is Kind.MAPS:
        if column.shown < column.count:
            return tr("+ {count} more").format(count=column.count - column.shown)
        if column.grid.across > 2:
            return tr("fewer")
    return ""


def _in_two(text: str, too_wide: bool) -> tuple[str, ...]:
    """24 maps of | 28 by 28; 192 | neurons, where that is too wide: before the last word, as which
    a size counts."""
    text = text.replace(" × ", _TIMES)
    before, _, last = text.rpartition(" ")
    return (before, last) if before and (too_wide or _TIMES in text) else (text,)
