"""Small pictures in rows, each with a word below it."""

import base64
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui.style.text import as_tooltip
from gui.style.theme import PaintedWidget, small

_GAP = 6  # px between pictures
_CAPTION = 15  # px, a line below each
_WIDEST_CAPTION = 96  # px


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A picture with a caption.

    png: in Base64. text: the whole of it, for the pointer and for those who do not see.
    """

    png: str
    caption: str
    text: str


class PictureGrid(PaintedWidget):
    """As many in a row as there is space for."""

    def __init__(self, name: str, side: int, parent: QWidget | None = None):
        """side: px of a picture."""
        super().__init__(parent)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._side = side
        self._thumbnails: tuple[Thumbnail, ...] = ()
        self._images: list[QImage] = []

    @property
    def thumbnails(self) -> tuple[Thumbnail, ...]:
        return self._thumbnails

    def show_thumbnails(self, thumbnails: Sequence[Thumbnail]) -> None:
        """In place of those before."""
        self._thumbnails = tuple(thumbnails)
        self._images = [QImage.fromData(base64.b64decode(each.png)) for each in thumbnails]
        self.setAccessibleDescription(", ".join(each.text for each in thumbnails))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._pitch() * 5, self.heightForWidth(self._pitch() * 5))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._pitch() * 3, self._side + _CAPTION)

    def heightForWidth(self, width: int) -> int:
        rows = -(-len(self._thumbnails) // self._columns(width))
        return max(rows, 1) * (self._side + _CAPTION + 2)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = [
                thumbnail.text
                for index, thumbnail in enumerate(self._thumbnails)
                if self._place(index).contains(event.pos().toPointF())
            ]
            QToolTip.showText(event.globalPos(), as_tooltip(words[0] if words else ""), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        with QPainter(self) as painter:
            painter.setFont(small(self.font()))
            for index, (image, thumbnail) in enumerate(
                zip(self._images, self._thumbnails, strict=True)
            ):
                place = self._place(index)
                # Smooth where it shrinks; where it magnifies, the pixels are the point.
                shrinks = image.width() > self._side * self.devicePixelRatio()
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, shrinks)
                painter.drawImage(place, image)
                painter.setPen(QColor(self._colors.muted))
                space = self._pitch() - _GAP
                below = QRectF(place.center().x() - space / 2, place.bottom(), space, _CAPTION)
                words = painter.fontMetrics().elidedText(
                    thumbnail.caption, Qt.TextElideMode.ElideRight, space
                )
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)

    def _pitch(self) -> int:
        """From a picture to the next: what is below one does not run into what is below another."""
        metrics = QFontMetrics(small(self.font()), self)
        widest = max(
            (metrics.horizontalAdvance(each.caption) for each in self._thumbnails), default=0
        )
        return max(self._side, min(widest + 1, _WIDEST_CAPTION)) + _GAP

    def _columns(self, width: int) -> int:
        return max((width + _GAP) // self._pitch(), 1)

    def _place(self, index: int) -> QRectF:
        row, column = divmod(index, self._columns(self.width()))
        top = row * (self._side + _CAPTION + 2)
        left = column * self._pitch() + (self._pitch() - _GAP - self._side) / 2
        return QRectF(left, top, self._side, self._side)
