"""Any number of small pictures in rows, of which only those in sight are painted."""

import io
from dataclasses import dataclass, fields
from typing import Self

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from core.datasets.samples import Samples
from core.explain.neighbours import FeatureMap, LeftOut
from core.files.archive import read_arrays
from core.task import DIGITS
from gui.style.images import pixel_image
from gui.style.theme import LIGHT, Colors, small
from gui.widgets.panel import named

WAIT = 30  # ms until one looks again whether a picture is there
_SIDE = 46  # px of a picture
_CELL = QSize(58, 68)  # px, with its caption and the gap to the next
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Answers:
    """What a model says of each picture: labels int32 (N,), of its classes, and their probabilities
    float32 (N,), 0..1. map, left_out: of the first of them, by the model's features, and of all;
    None where it gives no features that make one."""

    labels: np.ndarray
    probabilities: np.ndarray
    map: FeatureMap | None = None
    left_out: LeftOut | None = None
    classes: tuple[str, ...] = DIGITS.classes

    def wrong(self, samples: Samples) -> np.ndarray:
        """Which pictures it takes for something else than their label, bool (N,)."""
        if self.classes == samples.classes:
            return self.labels != samples.labels
        return np.array(self.classes)[self.labels] != np.array(samples.classes)[samples.labels]

    def to_bytes(self) -> bytes:
        """All but the classes, to be kept."""
        arrays = {"labels": self.labels, "probabilities": self.probabilities}
        if self.map is not None:
            arrays |= {each.name: getattr(self.map, each.name) for each in fields(self.map)}
        if self.left_out is not None:
            arrays |= {f"left_out_{name}": of for name, of in self.left_out._asdict().items()}
        file = io.BytesIO()
        np.savez(file, **arrays)  # type: ignore[arg-type]  # arrays, all
        return file.getvalue()

    @classmethod
    def from_bytes(cls, content: bytes, classes: tuple[str, ...]) -> Self:
        """What to_bytes gave, of a model with these classes."""
        arrays = read_arrays(io.BytesIO(content), len(content))
        labels, probabilities = arrays.pop("labels"), arrays.pop("probabilities")
        names = [f"left_out_{name}" for name in LeftOut._fields]
        doubted = [arrays.pop(name) for name in names if name in arrays]
        return cls(
            labels,
            probabilities,
            FeatureMap(**arrays) if arrays else None,
            LeftOut(*doubted) if doubted else None,
            classes,
        )


class SampleGrid(QAbstractScrollArea):
    """Shows chosen pictures of a data set in an order; the label of each stands below it, and what
    a model takes it for where that is another.

    Signals:
        current_changed(int): the person chose the picture of that index, counted from 0 in the
            whole part, as Keras counts.
        opened(): they want to see more of the chosen one, by a double click or Return.
    """

    current_changed = Signal(int)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        named(self, "sample_grid", self.tr("Pictures of the data set"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setViewport(QWidget())  # as PanZoomArea's
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._samples = Samples(np.empty((0, 28, 28), np.uint8), np.empty(0, np.int32))
        self._order = np.empty(0, np.int64)
        self._answers: Answers | None = None
        self._current = 0  # a place in the order
        self._colors = LIGHT
        self._waiting = QTimer(self, singleShot=True, interval=WAIT)
        self._waiting.timeout.connect(self.viewport().update)

    @property
    def shown(self) -> np.ndarray:
        """The indices of the pictures that are shown, in their order, int64 (M,)."""
        return self._order

    def show_samples(self, samples: Samples, order: np.ndarray, answers: Answers | None) -> None:
        """Show those pictures of samples whose indices are in order. The chosen one stays chosen,
        as far as it is among them, and else the first is; who looks elsewhere is not moved by new
        answers alone."""
        are_others = samples is not self._samples
        stays = not are_others and np.array_equal(order, self._order)
        chosen = None if are_others or not len(self._order) else int(self._order[self._current])
        self._samples, self._order, self._answers = samples, order, answers
        self.viewport().update()
        if stays:
            return
        self._current = 0
        self.verticalScrollBar().setValue(0)
        self._update_range()
        if len(order) and (chosen is None or not self.choose(chosen)):
            self._go_to(0)

    def choose(self, index: int) -> bool:
        """Choose the picture of that index and scroll to it -> whether it is among those shown."""
        places = np.flatnonzero(self._order == index)
        if len(places):
            self._go_to(int(places[0]))
        return bool(len(places))

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_range()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        with QPainter(self.viewport()) as painter:
            painter.setFont(small(self.font()))
            top = self.verticalScrollBar().value()
            first = top // _CELL.height() * self._columns
            rows = self.viewport().height() // _CELL.height() + 2
            last = min(first + rows * self._columns, len(self._order))
            for place in range(first, last):
                self._paint_cell(painter, place, self._cell(place).translated(0, -top))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if place is not None:
            self._go_to(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._place_at(event.position()) is not None:  # its first click chose it
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = max(self.viewport().height() // _CELL.height(), 1) * self._columns
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Home: -len(self._order),
            Qt.Key.Key_End: len(self._order),
        }
        step = steps.get(Qt.Key(event.key()))
        if event.key() in _OPENING and len(self._order) and not event.isAutoRepeat():
            self.opened.emit()
        elif step is None:
            super().keyPressEvent(event)
        elif len(self._order):
            self._go_to(min(max(self._current + step, 0), len(self._order) - 1))

    @property
    def _columns(self) -> int:
        return max(self.viewport().width() // _CELL.width(), 1)

    def _place_at(self, point: QPointF) -> int | None:
        """In the order; None where there is no picture."""
        column = int(point.x()) // _CELL.width()
        row = (int(point.y()) + self.verticalScrollBar().value()) // _CELL.height()
        place = row * self._columns + column
        return place if column < self._columns and place < len(self._order) else None

    def _cell(self, place: int) -> QRect:
        row, column = divmod(place, self._columns)
        return QRect(column * _CELL.width(), row * _CELL.height(), _CELL.width(), _CELL.height())

    def _go_to(self, place: int) -> None:
        self._current = place
        cell, bar = self._cell(place), self.verticalScrollBar()
        bar.setValue(min(bar.value(), cell.top()))
        bar.setValue(max(bar.value(), cell.bottom() - self.viewport().height()))
        self.viewport().update()
        self.current_changed.emit(int(self._order[place]))

    def _update_range(self) -> None:
        rows = -(-len(self._order) // self._columns)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(rows * _CELL.height() - self.viewport().height(), 0))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(_CELL.height() // 2)

    def _paint_cell(self, painter: QPainter, place: int, cell: QRect) -> None:
        index = int(self._order[place])
        if place == self._current:
            painter.setPen(QColor(self._colors.accent))
            painter.setBrush(QColor(self._colors.control))
            painter.drawRoundedRect(QRectF(cell.adjusted(1, 1, -2, -2)), 6, 6)
        left = cell.x() + (cell.width() - _SIDE) // 2
        picture = QRectF(left, cell.y() + 5, _SIDE, _SIDE)
        if self._samples.is_ready(index):
            painter.drawImage(picture, pixel_image(self._samples.pixels[index]))
        else:
            painter.fillRect(picture, QColor(self._colors.control))
            self._waiting.start()
        below = QRectF(cell.x(), picture.bottom(), cell.width(), cell.bottom() - picture.bottom())
        label, answer = self._samples.name(index), self._answer(index)
        wrong = answer not in ("", label)
        painter.setPen(QColor(self._colors.bad if wrong else self._colors.muted))
        words = f"{label} → {answer}" if wrong else label
        shown = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideMiddle, cell.width() - 2
        )
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, shown)

    def _answer(self, index: int) -> str:
        """What the model takes a picture for; empty while that is not known."""
        return "" if self._answers is None else self._answers.classes[self._answers.labels[index]]
