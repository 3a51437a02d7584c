"""One bar a class: how likely the network holds each."""

import math

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.style.text import as_tooltip, percent
from gui.style.theme import Colors, PaintedWidget

_ROW, _MOST_ROW = 26, 50  # px, one class
_LEAST_ROW = 18  # where the window is low
_MOST_ROWS = 10  # of more classes the likeliest, unless all are single letters
_SHORT_ROW, _LEAST_SHORT_ROW, _MOST_SHORT_ROW = 20, 14, 32  # px, where there are two columns
_LONG = 10  # letters of a class; a longer name is in the tooltip as well
_MOST_NAMED = 40  # there
_BETWEEN_COLUMNS = 16  # px
_WIDEST_LABEL = 0.45  # of the width
_THICKNESS, _MOST_THICKNESS = 9, 14  # px, a bar


class ProbabilityBars(PaintedWidget):
    """Shows the probabilities it is given; the likeliest class is the coloured one. More than ten
    single letters have two columns."""

    def __init__(self, classes: tuple[str, ...], parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("probability_bars")
        self.setAccessibleName(self.tr("Probability of each class"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._classes = classes
        self._probabilities: np.ndarray | None = None
        self._label_width = 0
        self._percent_width = 0
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
        self._classes = classes
        self._probabilities = None
        is_long = any(len(name) > _LONG for name in classes)  # some may have no space
        self.setToolTip(as_tooltip("\n".join(classes[:_MOST_NAMED] if is_long else ())))
        self._fit()

    def show_probabilities(self, probabilities: np.ndarray | None) -> None:
        self._probabilities = probabilities
        self.setAccessibleDescription(self._as_text())
        self.update()

    def _fit(self) -> None:
        """As high as the panel has space, up to where the bars would no longer belong together."""
        row = _MOST_ROW if self._column_count == 1 else _MOST_SHORT_ROW
        self.setMaximumHeight(round(row * self._row_count * self._colors.scale))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        row = _ROW if self._column_count == 1 else _SHORT_ROW
        return QSize(240, row * self._row_count) * self._colors.scale

    def minimumSizeHint(self) -> QSize:
        row = _LEAST_ROW if self._column_count == 1 else _LEAST_SHORT_ROW
        return QSize(180, row * self._row_count) * self._colors.scale

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            best = -1 if self._probabilities is None else int(self._probabilities.argmax())
            bold = self.font()
            bold.setBold(True)
            painter.setFont(bold)  # the widest that either will be
            metrics = painter.fontMetrics()
            widest = max(map(metrics.horizontalAdvance, self._classes), default=0)
            self._label_width = min(widest, int(self.width() * _WIDEST_LABEL))
            self._percent_width = metrics.horizontalAdvance(self._percent(1))
            elides = widest > self._label_width
            for place, index in enumerate(self.shown):
                painter.setFont(bold if index == best else self.font())
                self._paint_row(painter, self._cell(place), index, index == best, elides)

    @property
    def _column_count(self) -> int:
        has_many = len(self._classes) > _MOST_ROWS
        return 2 if has_many and all(len(name) == 1 for name in self._classes) else 1

    @property
    def _row_count(self) -> int:
        if self._column_count == 2:
            return math.ceil(len(self._classes) / 2)
        return min(len(self._classes), _MOST_ROWS)

    def _cell(self, place: int) -> QRectF:
        """Where the row of that place is painted."""
        column, row = divmod(place, self._row_count)
        width = (self.width() + _BETWEEN_COLUMNS) / self._column_count - _BETWEEN_COLUMNS
        height = self.height() / self._row_count
        return QRectF(column * (width + _BETWEEN_COLUMNS), row * height, width, height)

    def _percent(self, fraction: float) -> str:
        return percent(fraction, 1 if self._column_count == 1 else 0)

    @property
    def shown(self) -> list[int]:
        """The indices of the classes that have a row: all, or the likeliest of many, in order."""
        places = self._row_count * self._column_count
        if self._probabilities is None or len(self._classes) <= places:
            return list(range(min(len(self._classes), places)))
        return sorted(np.argsort(-self._probabilities)[:_MOST_ROWS].tolist())

    def _paint_row(
        self, painter: QPainter, cell: QRectF, index: int, is_best: bool, elides: bool
    ) -> None:
        space = 12 if self._column_count == 1 else 6
        left, right = self._label_width + space, self._percent_width + space
        scale = self._colors.scale
        thickness = min(max(_THICKNESS * scale, cell.height() / 3), _MOST_THICKNESS * scale)
        track = QRectF(0, cell.top() + (cell.height() - thickness) / 2, 0, thickness)
        track.setLeft(cell.left() + left)
        track.setRight(cell.right() - right)
        painter.setPen(QColor(self._colors.text))
        label = QRectF(cell.left(), cell.top(), self._label_width, cell.height())
        name = self._classes[index]
        if elides:
            way = Qt.TextElideMode.ElideRight
            name = painter.fontMetrics().elidedText(name, way, self._label_width)
        side = Qt.AlignmentFlag.AlignVCenter
        side |= Qt.AlignmentFlag.AlignHCenter if len(name) == 1 else Qt.AlignmentFlag.AlignLeft
        painter.drawText(label, side, name)
        self._paint_bar(painter, track, index, is_best)
        if self._probabilities is not None:
            painter.setPen(QColor(self._colors.text if is_best else self._colors.muted))
            cell.setLeft(cell.right() - self._percent_width)
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(cell, side, self._percent(float(self._probabilities[index])))

    def _paint_bar(self, painter: QPainter, track: QRectF, index: int, is_best: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colors.control))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        if self._probabilities is None:
            return
        length = track.width() * float(self._probabilities[index])
        if length >= 0.5:
            bar = QRectF(track)
            bar.setWidth(max(length, 2.0))
            radius = min(bar.height(), bar.width()) / 2
            painter.setBrush(QColor(self._colors.accent if is_best else self._colors.muted))
            painter.drawRoundedRect(bar, radius, radius)

    def _as_text(self) -> str:
        if self._probabilities is None:
            return self.tr("No answer yet")
        order = np.argsort(-self._probabilities)
        return ", ".join(
            f"{self._classes[index]}: {percent(float(self._probabilities[index]))}"
            for index in order
        )
