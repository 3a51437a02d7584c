"""The network's picture, coloured by what speaks for a class and what against it."""

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.explain.occlusion import Occlusion
from gui.style.images import color_image, grey_levels, levels, signed_colors
from gui.style.theme import PaintedWidget
from gui.widgets.panel import named

_FAINTEST = 0.5  # nats; where nothing reaches this, all stays pale
_STRENGTH = 0.85  # how much of a pixel's grey its colour may cover
_ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class OcclusionView(PaintedWidget):
    """Shows the Occlusion it is given; the square under the pointer, or moved by the arrow keys, is
    outlined.

    Signals:
        pointed((int, int) | None): a position of the square, down and across.
    """

    pointed = Signal(object)

    USUAL = QSize(190, 190)
    LEAST = QSize(120, 120)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        named(self, "occlusion_view", self.tr("What speaks for the class, and what against it"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._occlusion: Occlusion | None = None
        self._pixels: np.ndarray | None = None
        self._position: tuple[int, int] | None = None

    @property
    def pixels(self) -> np.ndarray | None:
        """What is painted, uint8 RGB (side, side, 3)."""
        return self._pixels

    @property
    def position(self) -> tuple[int, int] | None:
        return self._position

    @property
    def frame(self) -> QRectF:
        """Where the picture is painted."""
        side = min(self.width(), self.height())
        return QRectF((self.width() - side) // 2, 0, side, side)

    def show_occlusion(self, occlusion: Occlusion | None, index: int = 0) -> None:
        """index: of the class that is asked about."""
        self._occlusion = occlusion
        self._pixels = None if occlusion is None else colored(occlusion, index)
        if occlusion is None:
            self._position = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        with QPainter(self) as painter:
            frame = self.frame
            if self._pixels is None:
                painter.fillRect(frame, QColor(self._colors.control))
            else:
                painter.drawImage(frame, color_image(self._pixels))
            focused = self.hasFocus()
            painter.setPen(QPen(QColor(self._colors.accent if focused else self._colors.border), 1))
            painter.drawRect(frame.adjusted(0, 0, -1, -1))
            if self._position is not None and self._occlusion is not None:
                x, y, width, height = self._occlusion.square(self._position)
                scale = frame.width() / len(self._occlusion.picture)
                box = QRectF(x * scale, y * scale, width * scale, height * scale)
                box.translate(frame.topLeft())
                for color, thick in ((self._colors.panel, 4), (self._colors.accent, 2)):
                    painter.setPen(QPen(QColor(color), thick))
                    painter.drawRect(box)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        frame = self.frame
        if self._occlusion is None or not frame.contains(event.position()):
            self._point(None)
            return
        scale = len(self._occlusion.picture) / frame.width()
        at = event.position() - frame.topLeft()
        self._point(self._occlusion.nearest_position(int(at.y() * scale), int(at.x() * scale)))

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _ARROWS.get(event.key())
        if way is None or self._occlusion is None:
            super().keyPressEvent(event)
            return
        last = len(self._occlusion.positions) - 1
        position = self._position or (last // 2, last // 2)
        down, across = (
            min(max(at + step, 0), last) for at, step in zip(position, way, strict=True)
        )
        self._point((down, across))

    def _point(self, position: tuple[int, int] | None) -> None:
        if position != self._position:
            self._position = position
            self.pointed.emit(position)
            self.update()


def colored(occlusion: Occlusion, index: int) -> np.ndarray:
    """uint8 RGB (side, side, 3): the picture in greys, orange where it speaks for the class of that
    index, blue where against it, the more the less grey."""
    effect = occlusion.effect(index)
    most = max(float(np.abs(effect).max()), _FAINTEST)
    color = signed_colors()[levels(effect, most, signed=True)].astype(np.float32)
    fraction = (np.abs(effect) / most * _STRENGTH)[..., np.newaxis]
    grey = grey_levels(occlusion.picture)[..., np.newaxis].astype(np.float32)
    return np.rint(grey * (1 - fraction) + color * fraction).astype(np.uint8)
