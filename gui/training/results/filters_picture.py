"""What the first layer looks for, while it learns that."""

import numpy as np
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.style.images import grey_pixels, picture
from gui.style.text import as_tooltip
from gui.style.theme import PaintedWidget, small
from gui.widgets.panel import named

_HEIGHT = 132  # px
_CAPTION = 18


class FiltersPicture(PaintedWidget):
    """The weights of some units: blue against, orange for, white no matter."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        named(self, "filters_picture", self.tr("What the first layer looks for"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            as_tooltip(
                self.tr(
                    "The weights of its first units, changing as it learns: orange where ink "
                    "speaks for a unit, blue where against it, white where it does not matter."
                )
            )
        )
        self._layer = ""
        self._image = QImage()

    @property
    def image(self) -> QImage:
        """What is shown, a pixel for each weight; null = nothing yet."""
        return self._image

    def show_weights(self, layer: str, png: str) -> None:
        """Show the weights of the layer of that name; png: as in FiltersChanged, "" = none yet."""
        self._layer = layer
        levels = grey_pixels(png) if png else np.zeros((0, 0), np.uint8)
        self._image = picture(levels, signed=True) if levels.size else QImage()
        self.setAccessibleDescription(layer)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT + _CAPTION)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        with QPainter(self) as painter:
            painter.setFont(small(self.font()))
            painter.setPen(QColor(self._colors.muted))
            if self._image.isNull():
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignTop, self.tr("not known yet"))
                return
            size = self._image.size()
            size.scale(self.width(), _HEIGHT, Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(QRect(0, 0, size.width(), size.height()), self._image)
            below = QRect(0, size.height(), self.width(), _CAPTION)
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, self._layer)
