"""One bar a class: how likely the network holds each."""

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import LIGHT, Colors
from gui.words import percent

_ROW = 26  # px, one class
_LEAST_ROW = 19  # where the window is low
_THICKNESS = 9  # px, a bar


class ProbabilityBars(QWidget):
    """Shows the probabilities it is given; the likeliest class is the coloured one."""

    def __init__(self, classes: tuple[str, ...], parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("probability_bars")
        self.setAccessibleName(self.tr("Probability of each class"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._classes = classes
        self._probabilities: np.ndarray | None = None
        self._colors: Colors = LIGHT
        self._label_width = 0
        self._percent_width = 0

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

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, _ROW * len(self._classes))

    def minimumSizeHint(self) -> QSize:
        return QSize(180, _LEAST_ROW * len(self._classes))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        best = -1 if self._probabilities is None else int(self._probabilities.argmax())
        bold = self.font()
        bold.setBold(True)
        painter.setFont(bold)  # the widest that either will be
        metrics = painter.fontMetrics()
        self._label_width = max(metrics.horizontalAdvance(each) for each in self._classes)
        self._percent_width = metrics.horizontalAdvance(percent(1))
        for index in range(len(self._classes)):
            self._paint_row(painter, index, index == best)
        painter.end()

    def _paint_row(self, painter: QPainter, index: int, is_best: bool) -> None:
        font = self.font()
        font.setBold(is_best)
        painter.setFont(font)
        row = self.height() / len(self._classes)
        top = index * row
        left = self._label_width + 12
        track = QRectF(left, top + (row - _THICKNESS) / 2, 0, _THICKNESS)
        track.setRight(self.width() - self._percent_width - 12)
        painter.setPen(QColor(self._colors.text))
        label = QRectF(0, top, self._label_width, row)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, self._classes[index])
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
