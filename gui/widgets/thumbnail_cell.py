"""One photo of a filmstrip: the picture, and its answer below it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterStateGuard, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.style.theme import LIGHT, Colors

SIZE = QSize(116, 106)
_MARGIN = 8
_PHOTO_HEIGHT = 66
_Index = QModelIndex | QPersistentModelIndex


class ThumbnailCell(QStyledItemDelegate):
    """Paints every cell in the same size, whatever is known of its photo."""

    colors: Colors = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        return SIZE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        with QPainterStateGuard(painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            inner = option.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            self._paint_ground(painter, option)
            self._paint_photo(painter, inner, index.data(Qt.ItemDataRole.DecorationRole))
            painter.setPen(QColor(self.colors.text))
            text = inner.adjusted(-_MARGIN // 2, _PHOTO_HEIGHT + 4, _MARGIN // 2, 0)
            caption = index.data(Qt.ItemDataRole.DisplayRole)
            caption = option.fontMetrics.elidedText(
                caption, Qt.TextElideMode.ElideMiddle, text.width()
            )
            painter.drawText(
                text, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, caption
            )

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """The chosen one lies on a tint and in a frame, which is thicker where the keys go."""
        if option.state & QStyle.StateFlag.State_Selected:
            has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setBrush(QColor(self.colors.accent_soft))
            painter.setPen(QPen(QColor(self.colors.accent), 2 if has_focus else 1))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 6, 6)

    def _paint_photo(self, painter: QPainter, inner: QRect, photo: QPixmap | None) -> None:
        rect = QRect(inner.topLeft(), QSize(inner.width(), _PHOTO_HEIGHT))
        if photo is None:
            painter.fillRect(rect, QColor(self.colors.control))
            return
        size = photo.size().scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(rect.topLeft(), size)
        target.moveCenter(rect.center())
        painter.drawPixmap(target, photo)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(self.colors.border))  # where white paper lies on white
        painter.drawRect(target)
