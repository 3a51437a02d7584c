"""The share of mistakes in each class, of two models beside each other."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.style.text import percent
from gui.style.theme import LIGHT, Colors, small

_ROW = 27  # px, a class; as high as a row of the confusion matrix beside it
_TOP = 18
_BAR = 7
_WIDEST = 76  # px, the name of a class


class ClassMistakes(QWidget):
    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("class_mistakes")
        self.setAccessibleName(self.tr("Mistakes, class by class"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._classes: tuple[str, ...] = ()
        self._new: tuple[float, ...] = ()
        self._current: tuple[float, ...] = ()
        self._colors: Colors = LIGHT

    def show_classes(
        self, classes: tuple[str, ...], new: tuple[float, ...], current: tuple[float, ...]
    ) -> None:
        """new, current: of each class the share that is right, 0..1; () = there is no model."""
        self._classes = classes
        self._new = tuple(1 - share for share in new)
        self._current = tuple(1 - share for share in current)
        self.setAccessibleDescription(self._as_text())
        self.updateGeometry()
        self.update()

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(260, _TOP + _ROW * len(self._classes))

    def minimumSizeHint(self) -> QSize:
        return QSize(210, _TOP + _ROW * len(self._classes))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small(self.font()))
        most = max([*self._new, *self._current, 1e-6])
        metrics = painter.fontMetrics()
        label = min(
            max((metrics.horizontalAdvance(each) for each in self._classes), default=0), _WIDEST
        )
        figures = metrics.horizontalAdvance(percent(0.888, 1)) + 6
        self._paint_heads(painter, figures)
        room = self.width() - label - 10 - 2 * figures - 8
        for index, name in enumerate(self._classes):
            top = _TOP + index * _ROW
            painter.setPen(QColor(self._colors.text))
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, label)
            painter.drawText(QRectF(0, top, label, _ROW), _LEFT_MIDDLE, shown)
            for place, shares, color in (
                (0, self._current, self._colors.faint),
                (1, self._new, self._colors.accent),
            ):
                if shares:
                    bar = QRectF(label + 10, 0, room * shares[index] / most, _BAR)
                    bar.moveTop(top + _ROW / 2 + (place - 1) * (_BAR + 1))
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(QColor(color))
                    painter.drawRect(bar)
                    right = self.width() - (1 - place) * figures
                    better = self._new and self._current and self._is_better(index, place)
                    painter.setPen(QColor(self._colors.text if better else self._colors.muted))
                    figure = QRectF(right - figures, top, figures, _ROW)
                    painter.drawText(figure, _RIGHT_MIDDLE, percent(shares[index]))
        painter.end()

    def _paint_heads(self, painter: QPainter, figures: int) -> None:
        painter.setPen(QColor(self._colors.muted))
        for place, words in ((1, self.tr("new")), (0, self.tr("current"))):
            right = self.width() - (1 - place) * figures
            painter.drawText(QRectF(right - 80, 0, 80, _TOP - 2), _RIGHT_MIDDLE, words)

    def _is_better(self, index: int, place: int) -> bool:
        own, other = (self._current, self._new) if place == 0 else (self._new, self._current)
        return own[index] < other[index]

    def _as_text(self) -> str:
        return ", ".join(
            self.tr("{name}: {share} wrong").format(name=name, share=percent(share))
            for name, share in zip(self._classes, self._new, strict=False)
        )


_LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT_MIDDLE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
