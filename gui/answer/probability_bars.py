"""One bar a class: how likely the network holds each."""

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.style.text import percent
from gui.style.theme import PaintedWidget

_ROW = 26  # px, one class
_LEAST_ROW = 19  # where the window is low
_MOST_ROWS = 10  # of more classes the likeliest
_WIDEST_LABEL = 0.45  # of the width
_THICKNESS = 9  # px, a bar


class ProbabilityBars(PaintedWidget):
    """Shows the probabilities it is given; the likeliest class is the coloured one."""

    def __init__(self, classes: tuple[str, ...], parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("probability_bars")
        self.setAccessibleName(self.tr("Probability of each class"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._classes = classes
        self._probabilities: np.ndarray | None = None
        self._label_width = 0
        self._percent_width = 0

    @property
    def classes(self) -> tuple[str, ...]:
        return self._classes

    @property
    def probabilities(self) -> np.ndarray | None:
        """What is shown, float32 (classes,), or None while there is no answer."""
        return self._probabilities

    def show_classes(self, classes: tuple[str, ...]) -> None:
        """A bar for each of these from now on."""
        self._classes = classes
        self._probabilities = None
        self.updateGeometry()

    def show_probabilities(self, probabilities: np.ndarray | None) -> None:
        self._probabilities = probabilities
        self.setAccessibleDescription(self._as_text())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, _ROW * self._row_count)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, _LEAST_ROW * self._row_count)

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
            self._percent_width = metrics.horizontalAdvance(percent(1))
            elides = widest > self._label_width
            for row, index in enumerate(self.shown):
                painter.setFont(bold if index == best else self.font())
                self._paint_row(painter, row, index, index == best, elides)

    @property
    def _row_count(self) -> int:
        return min(len(self._classes), _MOST_ROWS)

    @property
    def shown(self) -> list[int]:
        """The indices of the classes that have a row: all, or the likeliest of many, in order."""
        if self._probabilities is None or len(self._classes) <= _MOST_ROWS:
            return list(range(self._row_count))
        return sorted(np.argsort(-self._probabilities)[:_MOST_ROWS].tolist())

    def _paint_row(
        self, painter: QPainter, place: int, index: int, is_best: bool, elides: bool
    ) -> None:
        row = self.height() / self._row_count
        top = place * row
        left = self._label_width + 12
        track = QRectF(left, top + (row - _THICKNESS) / 2, 0, _THICKNESS)
        track.setRight(self.width() - self._percent_width - 12)
        painter.setPen(QColor(self._colors.text))
        label = QRectF(0, top, self._label_width, row)
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
            figure = QRectF(self.width() - self._percent_width, top, self._percent_width, row)
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(figure, side, percent(float(self._probabilities[index])))

    def _paint_bar(self, painter: QPainter, track: QRectF, index: int, is_best: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colors.control))
        painter.drawRoundedRect(track, _THICKNESS / 2, _THICKNESS / 2)
        if self._probabilities is None:
            return
        length = track.width() * float(self._probabilities[index])
        if length >= 0.5:
            bar = QRectF(track)
            bar.setWidth(max(length, 2.0))
            radius = min(_THICKNESS / 2, bar.width() / 2)
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
