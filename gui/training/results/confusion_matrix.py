"""What is taken for what: a row for each right class, a column for each answer."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui.style.text import as_tooltip
from gui.style.theme import PaintedWidget, small
from gui.widgets.panel import scroll_to

_CELL, _LEAST_CELL = 27, 13  # px
_FEW = 10 * _CELL  # px, what fewer classes share where their names need it
_READABLE = 20  # px; in smaller cells the colour says it, and the tooltip how many
HEAD = 34  # px above the first row: what the columns are, and their names
_AXIS = 16  # px, what the rows are
_LONGEST_LABEL = 76  # px
_MOVES = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class ConfusionMatrix(PaintedWidget):
    """How often each class is taken for each other; a cell can be chosen.

    Signals:
        cell_chosen(int, int): by click or key: the right class and the answer, as indices.
    """

    cell_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("confusion_matrix")
        self.setAccessibleName(self.tr("What is taken for what"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._classes: tuple[str, ...] = ()
        self._counts: tuple[tuple[int, ...], ...] = ()
        self._chosen: tuple[int, int] | None = None

    @property
    def chosen(self) -> tuple[int, int] | None:
        return self._chosen

    def show_counts(self, classes: tuple[str, ...], counts: tuple[tuple[int, ...], ...]) -> None:
        """counts: of the pictures, (right class, answer)."""
        self._classes, self._counts = classes, counts
        self._chosen = None
        self.setAccessibleDescription(self._as_text())
        self.updateGeometry()
        self.update()

    def describe(self, row: int, column: int) -> str:
        """Say what a cell counts."""
        right, answer = self._classes[row], self._classes[column]
        count = self._counts[row][column]
        pictures = self.tr("1 picture") if count == 1 else self.tr("{} pictures").format(count)
        if row == column:
            return self.tr("{right} recognised: {pictures}").format(right=right, pictures=pictures)
        return self.tr("{right} taken for {answer}: {pictures}").format(
            right=right, answer=answer, pictures=pictures
        )

    def place_of(self, row: int, column: int) -> QPoint:
        """The middle of a cell."""
        return self._place(row, column).center().toPoint()

    def sizeHint(self) -> QSize:
        side = len(self._classes) * self._most() + 1
        return QSize(self._label_width() + side, HEAD + side)

    def minimumSizeHint(self) -> QSize:
        side = len(self._classes) * _LEAST_CELL + 1
        return QSize(self._label_width() + side, HEAD + side)

    def heightForWidth(self, width: int) -> int:
        return HEAD + len(self._classes) * self._side(width) + 1

    def _side(self, width: int) -> int:
        """Of a cell, in a matrix of that width."""
        fits = (width - self._label_width() - 1) // max(len(self._classes), 1)
        return min(max(fits, _LEAST_CELL), self._most())

    def _most(self) -> int:
        """Of a cell, however wide the matrix is: with few classes, what the longest name needs."""
        metrics = QFontMetrics(small(self.font()))
        needed = 4 + max((metrics.horizontalAdvance(each) for each in self._classes), default=0)
        return max(_CELL, min(needed, _FEW // max(len(self._classes), 1)))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell = self._cell_at(event.pos().x(), event.pos().y())
            words = self.describe(*cell) if cell else ""
            QToolTip.showText(event.globalPos(), as_tooltip(words), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position().x(), event.position().y())
        if cell is not None:
            self._choose(cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = _MOVES.get(Qt.Key(event.key()))
        if move is None or not self._classes:
            super().keyPressEvent(event)
            return
        row, column = self._chosen or (0, 0)
        last = len(self._classes) - 1
        cell = min(max(row + move[0], 0), last), min(max(column + move[1], 0), last)
        self._choose(cell)
        scroll_to(self, self._place(*cell))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        with QPainter(self) as painter:
            painter.setFont(small(self.font()))
            self._paint_axes(painter)
            self._paint_names(painter)
            most = max((count for count, _row, _column in self._confusions()), default=0)
            for row in range(len(self._classes)):
                for column in range(len(self._classes)):
                    self._paint_cell(painter, row, column, most)
            if self._chosen is not None:
                painter.setPen(QPen(QColor(self._colors.text), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self._place(*self._chosen).adjusted(1, 1, -1, -1))
            elif self.hasFocus():
                painter.setPen(QPen(QColor(self._colors.accent), 2))
                painter.drawRect(self._place(0, 0).adjusted(1, 1, -1, -1))

    def _paint_axes(self, painter: QPainter) -> None:
        if not self._classes:
            return
        side, center = len(self._classes) * self._side(self.width()), Qt.AlignmentFlag.AlignCenter
        painter.setPen(QColor(self._colors.muted))
        painter.drawText(QRectF(self._label_width(), 0, side, 16), center, self.tr("Answer"))
        painter.save()
        painter.translate(0, HEAD + side)
        painter.rotate(-90)
        painter.drawText(QRectF(0, 0, side, _AXIS), center, self.tr("Label"))
        painter.restore()

    def _paint_names(self, painter: QPainter) -> None:
        painter.setPen(QColor(self._colors.muted))
        width = self._label_width() - _AXIS - 6
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        right, center = Qt.TextElideMode.ElideRight, Qt.AlignmentFlag.AlignCenter
        for index, name in enumerate(self._classes):
            cell = self._place(index, 0)
            label = painter.fontMetrics().elidedText(name, right, width)
            painter.drawText(QRectF(_AXIS, cell.top(), width, cell.height()), side, label)
            head = self._place(0, index)
            label = painter.fontMetrics().elidedText(name, right, round(head.width()))
            painter.drawText(QRectF(head.left(), HEAD - 18, head.width(), 16), center, label)

    def _paint_cell(self, painter: QPainter, row: int, column: int, most: int) -> None:
        count = self._counts[row][column]
        place = self._place(row, column)
        ground = QColor(self._colors.control)
        ink = self._colors.muted
        if row != column and count:
            ground = QColor(self._colors.accent)
            # From pale to full: even a single mistake is to be seen.
            ground.setAlphaF(0.18 + 0.82 * count / most)
            strong = count / most > 0.55
            ink = self._colors.on_accent if strong else self._colors.text
        painter.fillRect(place.adjusted(0.5, 0.5, -0.5, -0.5), ground)
        if count and place.width() >= _READABLE:
            painter.setPen(QColor(ink))
            text = str(count) if count < 10_000 else f"{count // 1000}k"
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _choose(self, cell: tuple[int, int]) -> None:
        self._chosen = cell
        self.setAccessibleDescription(self.describe(*cell))
        self.update()
        self.cell_chosen.emit(*cell)

    def _label_width(self) -> int:
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(each) for each in self._classes), default=0)
        return _AXIS + min(widest, _LONGEST_LABEL) + 8

    def _place(self, row: int, column: int) -> QRectF:
        side = self._side(self.width())
        return QRectF(self._label_width() + column * side, HEAD + row * side, side, side)

    def _cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        side = self._side(self.width())
        row, column = int((y - HEAD) // side), int((x - self._label_width()) // side)
        count = len(self._classes)
        return (row, column) if 0 <= row < count and 0 <= column < count else None

    def _as_text(self) -> str:
        worst = sorted(self._confusions(), reverse=True)[:3]
        return ", ".join(self.describe(row, column) for _, row, column in worst)

    def _confusions(self) -> list[tuple[int, int, int]]:
        """How many pictures, and of which cell: all cells off the diagonal that have any."""
        return [
            (count, row, column)
            for row, counts in enumerate(self._counts)
            for column, count in enumerate(counts)
            if row != column and count
        ]
