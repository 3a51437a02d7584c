"""What the colours of the network view mean."""

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.style.images import TOP, picture
from gui.style.text import as_tooltip
from gui.style.theme import PaintedWidget, small

_HEIGHT = 16
_WIDEST_BAR = 60  # px
_BETWEEN = 18  # px


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
        return QSize(300, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        with QPainter(self) as painter:
            painter.setFont(small(self.font()))
            ends = (("0", self.tr("strongest")), (self.tr("against"), self.tr("for")))
            text_width = sum(
                painter.fontMetrics().horizontalAdvance(each) for pair in ends for each in pair
            )
            wide = min(_WIDEST_BAR, (self.width() - text_width - _BETWEEN - 24) / 2)
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
        painter.drawText(QRectF(left, 0, width(ends[0]) + 2, _HEIGHT), middle, ends[0])
        left += width(ends[0]) + 6
        steps = np.arange(TOP + 1, dtype=np.uint8)[np.newaxis]
        painter.drawImage(QRectF(left, 4, wide, _HEIGHT - 8), picture(steps, signed))
        left += wide + 6
        painter.drawText(QRectF(left, 0, width(ends[1]) + 2, _HEIGHT), middle, ends[1])
        return left + width(ends[1])
