"""One bar a class: how likely the network holds each."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.style.text import as_tooltip, percent
from gui.style.theme import Colors, PaintedWidget

_ROW, _MOST_ROW = 26, 50  # px, one class
_LEAST_ROW = 18  # where the window is low
_MOST_ROWS = 10  # of more classes the likeliest, unless all are single letters
_FEW_ROWS = 5  # where there is no space for more
_SHORT_ROW, _LEAST_SHORT_ROW, _MOST_SHORT_ROW = 20, 14, 32  # px, where there are two columns
_LONG = 10  # letters of a class; a longer name is in the tooltip as well
_MOST_NAMED = 40  # there
_BETWEEN_COLUMNS = 16  # px
_WIDEST_LABEL = 0.45  # of the width
_THICKNESS, _MOST_THICKNESS = 9, 14  # px, a bar
_LEAST_BAR = 0.5  # px; what is shorter is not painted
_LEAST = 0.0005  # what is less is written as 0.0 %, and has no bar
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEFT, _CENTRED, _RIGHT = (
    _MIDDLE | side
    for side in (
        Qt.AlignmentFlag.AlignLeft,
        Qt.AlignmentFlag.AlignHCenter,
        Qt.AlignmentFlag.AlignRight,
    )
)


@dataclass(frozen=True, slots=True)
class _Row:
    """A class and its bar, as they look. figure: its probability as text; empty = there is no
    answer. fraction: of the track that the bar covers; 0 = it cannot be seen."""

    index: int
    is_best: bool = False
    figure: str = ""
    fraction: float = 0.0


@dataclass(frozen=True, slots=True)
class _Measures:
    """What all rows share, for one font and one width. bold: the font of the best one, the widest
    that either will be. label, figure: px, of either text. elides: whether some class has no space
    for all of its name."""

    font: QFont
    width: int
    bold: QFont
    label: int
    figure: int
    elides: bool


class ProbabilityBars(PaintedWidget):
    """Shows the probabilities it is given; the likeliest class is the coloured one. More than ten
    single letters have two columns, where there is little height more than five."""

    def __init__(self, classes: tuple[str, ...], parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("probability_bars")
        self.setAccessibleName(self.tr("Probability of each class"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._probabilities: np.ndarray | None = None
        self._measures: _Measures | None = None
        self._is_short = False
        self._rows: list[_Row] = []
        self._arrange(classes)
        self._fit()

    @property
    def classes(self) -> tuple[str, ...]:
        return self._classes

    @property
    def probabilities(self) -> np.ndarray | None:
        """What is shown, float32 (classes,), or None while there is no answer."""
        return self._probabilities

    def set_colors(self, colors: Colors) -> None:
        super().set_colors(colors)
        self._fit()

    def show_classes(self, classes: tuple[str, ...]) -> None:
        """A bar for each of these from now on."""
        self._arrange(classes)
        self.update()
        is_long = any(len(name) > _LONG for name in classes)  # some may have no space
        self.setToolTip(as_tooltip("\n".join(classes[:_MOST_NAMED] if is_long else ())))
        self._fit()

    def show_short(self, short: bool) -> None:
        """Whether there is little height: few rows, of single letters two columns."""
        if short != self._is_short:
            self._is_short, probabilities = short, self._probabilities
            self._arrange(self._classes)
            self._fit()
            self.show_probabilities(probabilities)
            self.update()

    def show_probabilities(self, probabilities: np.ndarray | None) -> None:
        """float32 (classes,), or None while there is no answer. Only what looks otherwise than
        before is painted: while the pen moves, most bars stay as they are."""
        self._probabilities = probabilities
        fractions = () if probabilities is None else probabilities.tolist()
        figures = tuple(map(percent, fractions))
        self.setAccessibleDescription(self._as_text(figures))
        before, self._rows = self._rows, self._rows_of(figures)
        for place, (row, other) in enumerate(zip(self._rows, before, strict=True)):
            if row != other:
                self.update(_ground(self._cell(place)))

    def _arrange(self, classes: tuple[str, ...]) -> None:
        """Begin without an answer, in as many columns and lines as these classes need."""
        self._classes = classes
        has_many = len(classes) > (_FEW_ROWS if self._is_short else _MOST_ROWS)
        self._columns = 2 if has_many and all(len(name) == 1 for name in classes) else 1
        half = math.ceil(len(classes) / 2)
        lines = half if self._columns == 2 else min(len(classes), _MOST_ROWS)
        self._lines = min(lines, _FEW_ROWS) if self._is_short else lines
        self._probabilities, self._measures = None, None
        self._rows = self._rows_of(())

    def _fit(self) -> None:
        """As high as the panel has space, up to where the bars would no longer belong together."""
        row = _MOST_ROW if self._columns == 1 else _MOST_SHORT_ROW
        self.setMaximumHeight(round(row * self._lines * self._colors.scale))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        row = _ROW if self._columns == 1 else _SHORT_ROW
        return QSize(240, row * self._lines) * self._colors.scale

    def minimumSizeHint(self) -> QSize:
        row = _LEAST_ROW if self._columns == 1 else _LEAST_SHORT_ROW
        return QSize(180, row * self._lines) * self._colors.scale

    def paintEvent(self, event: QPaintEvent) -> None:
        changed = event.region()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            measures = self._measured(painter)
            for place, row in enumerate(self._rows):
                cell = self._cell(place)
                if changed.intersects(_ground(cell)):
                    painter.setFont(measures.bold if row.is_best else measures.font)
                    self._paint_row(painter, cell, row, measures)

    def _measured(self, painter: QPainter) -> _Measures:
        known, font, width = self._measures, self.font(), self.width()
        if known is not None and (known.font, known.width) == (font, width):
            return known
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        advance = painter.fontMetrics().horizontalAdvance
        widest = max(map(advance, self._classes), default=0)
        label = min(widest, int(width * _WIDEST_LABEL))
        figure = advance(percent(1, self._places))
        self._measures = _Measures(font, width, bold, label, figure, elides=widest > label)
        return self._measures

    def _cell(self, place: int) -> QRectF:
        """Where the row of that place is painted."""
        column, row = divmod(place, self._lines)
        width = (self.width() + _BETWEEN_COLUMNS) / self._columns - _BETWEEN_COLUMNS
        height = self.height() / self._lines
        return QRectF(column * (width + _BETWEEN_COLUMNS), row * height, width, height)

    @property
    def _places(self) -> int:
        """Of a figure, after the point."""
        return 1 if self._columns == 1 else 0

    @property
    def shown(self) -> list[int]:
        """The indices of the classes that have a row: all, or the likeliest of many, in order."""
        places = self._lines * self._columns
        if self._probabilities is None or len(self._classes) <= places:
            return list(range(min(len(self._classes), places)))
        return sorted(np.argsort(-self._probabilities)[:places].tolist())

    def _rows_of(self, figures: Sequence[str]) -> list[_Row]:
        """figures: every class's probability, with one place; none = there is no answer."""
        probabilities, shown = self._probabilities, self.shown
        if probabilities is None:
            return [_Row(index) for index in shown]
        best, places = int(probabilities.argmax()), self._places
        rows = []
        for index in shown:
            fraction = float(probabilities[index])
            figure = figures[index] if places == 1 else percent(fraction, places)
            rows.append(_Row(index, index == best, figure, fraction if fraction >= _LEAST else 0.0))
        return rows

    def _paint_row(self, painter: QPainter, cell: QRectF, row: _Row, measures: _Measures) -> None:
        space = 12 if self._columns == 1 else 6
        left, right = measures.label + space, measures.figure + space
        scale = self._colors.scale
        thickness = min(max(_THICKNESS * scale, cell.height() / 3), _MOST_THICKNESS * scale)
        track = QRectF(0, cell.top() + (cell.height() - thickness) / 2, 0, thickness)
        track.setLeft(cell.left() + left)
        track.setRight(cell.right() - right)
        painter.setPen(QColor(self._colors.text))
        label = QRectF(cell.left(), cell.top(), measures.label, cell.height())
        name = self._classes[row.index]
        if measures.elides:
            way = Qt.TextElideMode.ElideRight
            name = painter.fontMetrics().elidedText(name, way, measures.label)
        painter.drawText(label, _CENTRED if len(name) == 1 else _LEFT, name)
        self._paint_bar(painter, track, row)
        if row.figure:
            painter.setPen(QColor(self._colors.text if row.is_best else self._colors.muted))
            cell.setLeft(cell.right() - measures.figure)
            painter.drawText(cell, _RIGHT, row.figure)

    def _paint_bar(self, painter: QPainter, track: QRectF, row: _Row) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colors.control))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        length = track.width() * row.fraction
        if length >= _LEAST_BAR:
            bar = QRectF(track)
            bar.setWidth(max(length, 2.0))
            radius = min(bar.height(), bar.width()) / 2
            painter.setBrush(QColor(self._colors.accent if row.is_best else self._colors.muted))
            painter.drawRoundedRect(bar, radius, radius)

    def _as_text(self, figures: Sequence[str]) -> str:
        if self._probabilities is None:
            return self.tr("No answer yet")
        order = np.argsort(-self._probabilities).tolist()
        return ", ".join(f"{self._classes[index]}: {figures[index]}" for index in order)


def _ground(cell: QRectF) -> QRect:
    """Whole pixels that belong to one row alone."""
    left, top = round(cell.left()), round(cell.top())
    return QRect(left, top, round(cell.right()) - left, round(cell.bottom()) - top)
