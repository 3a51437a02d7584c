"""Small pictures in rows, each with a word below it: as one widget, and as cells of a list."""

import base64
import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterStateGuard,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import (
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from gui.style.text import as_tooltip
from gui.style.theme import LIGHT, Colors, PaintedWidget, small
from gui.widgets.panel import scroll_to

_GAP = 6  # px between pictures
_CHOOSING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CAPTION = 15  # px, a line below each
_WIDEST_CAPTION = 96  # px

SIZE = QSize(116, 106)
_MARGIN = 8
_PHOTO_HEIGHT = 66
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A picture with a caption.

    png: in Base64. text: the whole of it, for the pointer and for those who do not see.
    """

    png: str
    caption: str
    text: str


class PictureGrid(PaintedWidget):
    """As many in a row as there is space for.

    Signals:
        chosen(int): the person wants the picture of that index, by the pointer or the keyboard.
    """

    chosen = Signal(int)

    def __init__(
        self, name: str, side: int, parent: QWidget | None = None, *, chooses: bool = False
    ):
        """side: px of a picture. chooses: whether there is something to see of one."""
        super().__init__(parent)
        self._chooses, self._current = chooses, 0
        if chooses:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
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
        self._thumbnails, self._current = tuple(thumbnails), 0
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
            index = self._index_at(event.pos().toPointF())
            words = "" if index is None else self._thumbnails[index].text
            QToolTip.showText(event.globalPos(), as_tooltip(words), self)
            return True
        return super().event(event)

    def place_of(self, index: int) -> QPoint:
        """The middle of a picture."""
        return self._place(index).center().toPoint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position())
        if self._chooses and index is not None:
            self._current = index
            self.chosen.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns = self._columns(self.width())
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
        }.get(Qt.Key(event.key()))
        if not self._chooses or not self._thumbnails:
            super().keyPressEvent(event)
        elif step is not None:
            self._current = min(max(self._current + step, 0), len(self._thumbnails) - 1)
            self.setAccessibleDescription(self._thumbnails[self._current].text)
            scroll_to(self, self._place(self._current))
            self.update()
        elif event.key() in _CHOOSING and not event.isAutoRepeat():
            self.chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

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
            if self._thumbnails and self.hasFocus():
                painter.setPen(QPen(QColor(self._colors.accent), 2))
                painter.drawRect(self._place(self._current).adjusted(1, 1, -1, -1))

    def _index_at(self, point: QPointF) -> int | None:
        places = range(len(self._thumbnails))
        return next((index for index in places if self._place(index).contains(point)), None)

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


def show_as_grid(view: QListView, pictures: QAbstractItemModel) -> "ThumbnailCell":
    """Let view show pictures in rows, several of which can be chosen -> what paints them."""
    cells = ThumbnailCell(view)
    view.setModel(pictures)
    view.setItemDelegate(cells)
    view.setViewMode(QListView.ViewMode.IconMode)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setMovement(QListView.Movement.Static)
    view.setUniformItemSizes(True)
    view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
    return cells


@contextlib.contextmanager
def kept_place(view: QListView) -> Iterator[None]:
    """Inside the block the list may become another; the keys go on from the same place."""
    row = view.currentIndex().row()
    yield
    place = view.model().index(min(row, view.model().rowCount() - 1), 0)
    view.selectionModel().setCurrentIndex(place, QItemSelectionModel.SelectionFlag.NoUpdate)


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
        """The chosen one lies on a tint and in a frame, which is thicker where the keys go, and is
        there around one that is not chosen, too."""
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if is_chosen or has_focus:
            if is_chosen:
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
