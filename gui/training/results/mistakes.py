"""Where the new model errs: class by class, what for what, and the pictures themselves."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.datasets.catalogue import is_here
from core.datasets.samples import TEST, load_samples
from core.images.decoder import encode_text
from core.models.metrics import places_of
from core.runs.protocol import Figures, Mistake
from gui.style.text import percent
from gui.style.theme import Colors, PaintedWidget, small
from gui.training.results.comparison import Comparison
from gui.training.results.confusion_matrix import HEAD, ConfusionMatrix
from gui.widgets.panel import Label, Segments, wrapped_label
from gui.widgets.picture_grid import PictureGrid, Thumbnail
from gui.widgets.turning_row import turn

NEW, CURRENT = "new", "current"
_SIDE = 46  # px of a picture
_FIRST = 40  # of all mistakes; a cell shows all that it has
_WIDE = 820  # px; below, the pictures stand under the figures
_NARROWEST = 540  # px; below, the confusion matrix stands under the classes
_ROW = 27  # px, a class; as high as a row of the confusion matrix beside it
_TOP = HEAD
_BAR = 7
_WIDEST = 76  # px, the name of a class
_MNIST_TEST = 10_000  # pictures
_LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT_MIDDLE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TrainingDetails(QWidget):
    """The mistakes of the new or of the current model: figures left, pictures right or below.

    Signals:
        picture_chosen(Mistake, bool): the person wants to look into it; whether the new model's.
        right_wanted(Figures, int): they want to see what those figures count as right, of the class
            of that index; show_right is to follow.
    """

    picture_chosen = Signal(object, bool)
    right_wanted = Signal(object, int)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._classes: tuple[str, ...] = ()
        self._comparison = Comparison()
        self._whose = NEW
        self._per_class = ClassMistakes()
        self._matrix = ConfusionMatrix()
        self._matrix.cell_chosen.connect(self._show_cell)
        self._models = Segments(self.tr("Whose mistakes are shown"))
        self._models.add(NEW, self.tr("new"))
        self._models.add(CURRENT, self.tr("current"))
        self._models.chosen.connect(self._choose_model)
        self._title = wrapped_label("mistakes_title")
        self._shown: list[Mistake] = []
        self._mistakes = PictureGrid(self.tr("Mistakes"), _SIDE, chooses=True)
        self._mistakes.chosen.connect(self._choose_picture)
        self._mistakes.setObjectName("mistakes_grid")
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(28)
        self._both.addLayout(_titled(self.tr("Mistakes, class by class"), self._per_class), 1)
        self._both.addLayout(_titled(self.tr("What is taken for what"), self._matrix, self._models))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 8, 0, 0)
        self._row.setSpacing(28)
        self._row.addLayout(self._both, 5)
        self._row.addLayout(_titled(self.tr("Mistakes"), self._title, self._mistakes), 3)

    def show_comparison(self, classes: tuple[str, ...], comparison: Comparison) -> None:
        self._classes, self._comparison = classes, comparison
        current, new = comparison.test
        measured = new or current
        self._per_class.show_classes(
            classes,
            new.per_class if new else (),
            current.per_class if current else (),
            [sum(row) for row in measured.confusion] if measured else (),
        )
        self._show_model()

    def show_right(self, row: int, pictures: Sequence[Mistake]) -> None:
        """Show what was recognised of the class of that index, if it is still asked for."""
        if self._matrix.chosen == (row, row):
            self._show_pictures(pictures)

    def set_colors(self, colors: Colors) -> None:
        for part in (self._per_class, self._matrix, self._mistakes):
            part.set_colors(colors)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        turn(self._row, fits=event.size().width() >= _WIDE)
        turn(self._both, fits=event.size().width() >= _NARROWEST)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self._matrix.minimumSizeHint().width()), least.height())

    def _figures(self) -> Figures | None:
        return self._comparison.test.new if self._whose == NEW else self._comparison.test.current

    def _choose_model(self, whose: str) -> None:
        self._whose = whose
        self._show_model()

    def _show_model(self) -> None:
        figures = self._figures()
        self._matrix.show_counts(
            self._classes if figures else (), figures.confusion if figures else ()
        )
        mistakes = figures.mistakes if figures else ()
        if mistakes:
            self._title.setText(
                self.tr("The worst, most certain ones first. Choose a cell for all of its own.")
            )
        else:
            self._title.setText(self.tr("None to be shown."))
        self._show_pictures(mistakes[:_FIRST])

    def _show_cell(self, row: int, column: int) -> None:
        figures = self._figures()
        if figures is None:
            return
        right, answer = self._classes[row], self._classes[column]
        shown = [each for each in figures.mistakes if (each.label, each.answer) == (right, answer)]
        text = self._matrix.describe(row, column)
        if row != column and len(shown) < figures.confusion[row][column]:
            text = self.tr("{words}, {shown} of them among the worst").format(
                words=text, shown=len(shown)
            )
        self._title.setText(text)
        self._show_pictures(shown)
        if row == column:
            self.right_wanted.emit(figures, row)

    def _show_pictures(self, mistakes: Sequence[Mistake]) -> None:
        self._shown = [*mistakes]
        self._mistakes.show_thumbnails([self._thumbnail(each) for each in mistakes])

    def _choose_picture(self, place: int) -> None:
        self.picture_chosen.emit(self._shown[place], self._whose == NEW)

    def _thumbnail(self, mistake: Mistake) -> Thumbnail:
        if mistake.label == mistake.answer:
            text = self.tr("{right} recognised").format(right=mistake.label)
            return Thumbnail(mistake.png, mistake.label, text)
        text = self.tr("{right} taken for {answer}, {probability} sure").format(
            right=mistake.label, answer=mistake.answer, probability=percent(mistake.probability)
        )
        return Thumbnail(mistake.png, f"{mistake.label} → {mistake.answer}", text)


def right_pictures(figures: Figures, row: int) -> list[Mistake]:
    """What a model recognised of MNIST's test digits of one class: all but its mistakes, which are
    all in figures. For a thread of its own. Empty where it was measured on something else, or
    MNIST is not here.

    Raises:
        DataError: MNIST is not what it should be.
    """
    if figures.source or figures.count != _MNIST_TEST or not is_here("mnist"):
        return []
    samples = load_samples("mnist", TEST)
    wrong = {each.index for each in figures.mistakes}
    return [
        Mistake(index, str(row), str(row), 1.0, encode_text(samples.pixels[index]))
        for index in np.flatnonzero(samples.labels == row).tolist()
        if index not in wrong
    ]


class ClassMistakes(PaintedWidget):
    """The share of mistakes in each class, of two models beside each other."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("class_mistakes")
        self.setAccessibleName(self.tr("Mistakes, class by class"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._classes: tuple[str, ...] = ()
        self._new: tuple[float, ...] = ()
        self._current: tuple[float, ...] = ()
        self._counts: Sequence[int] = ()

    def show_classes(
        self,
        classes: tuple[str, ...],
        new: tuple[float, ...],
        current: tuple[float, ...],
        counts: Sequence[int],
    ) -> None:
        """new, current: of each class the share that is right, 0..1; () = there is no model.
        counts: of how many pictures."""
        self._classes, self._counts = classes, counts
        self._new = tuple(1 - fraction for fraction in new)
        self._current = tuple(1 - fraction for fraction in current)
        self.setAccessibleDescription(self._as_text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(260, _TOP + _ROW * len(self._classes))

    def minimumSizeHint(self) -> QSize:
        return QSize(210, _TOP + _ROW * len(self._classes))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(small(self.font()))
            metrics = painter.fontMetrics()
            widest = max((metrics.horizontalAdvance(each) for each in self._classes), default=0)
            label = min(widest + 2, _WIDEST)  # it is rounded, and a name must not be cut for that
            words = (percent(0.888, 1), *self._heads())  # a title may be wider than its figures
            figures = max(map(metrics.horizontalAdvance, words)) + 6
            self._paint_heads(painter, figures)
            for index, name in enumerate(self._classes):
                top = _TOP + index * _ROW
                painter.setPen(QColor(self._colors.text))
                shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, label)
                painter.drawText(QRectF(0, top, label, _ROW), _LEFT_MIDDLE, shown)
                for place in (0, 1):
                    self._paint_share(painter, index, place, label + 10, figures)

    def _paint_share(
        self, painter: QPainter, index: int, place: int, left: float, figures: int
    ) -> None:
        """The share of one model in one class, as a bar that begins at left and as a figure; place:
        0 = the current model, 1 = the new one; figures: px, the width of a figure."""
        shares, color = (
            (self._new, self._colors.accent) if place else (self._current, self._colors.faint)
        )
        if not shares:
            return
        top = _TOP + index * _ROW
        most = max([*self._new, *self._current, 1e-6])
        space = self.width() - left - 2 * figures - 8
        bar = QRectF(left, 0, space * shares[index] / most, _BAR)
        bar.moveTop(top + _ROW / 2 + (place - 1) * (_BAR + 1))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawRect(bar)
        right = self.width() - (1 - place) * figures
        better = self._new and self._current and self._is_better(index, place)
        painter.setPen(QColor(self._colors.text if better else self._colors.muted))
        figure = QRectF(right - figures, top, figures, _ROW)
        painter.drawText(figure, _RIGHT_MIDDLE, self._figure(shares, index))

    def _figure(self, shares: Sequence[float], index: int) -> str:
        return percent(shares[index], min(places_of(self._counts[index]), 1))

    def _heads(self) -> tuple[str, str]:
        return self.tr("current"), self.tr("new")

    def _paint_heads(self, painter: QPainter, figures: int) -> None:
        painter.setPen(QColor(self._colors.muted))
        for place, model in enumerate(self._heads()):
            right = self.width() - (1 - place) * figures
            painter.drawText(QRectF(right - 80, _TOP - 18, 80, 16), _RIGHT_MIDDLE, model)

    def _is_better(self, index: int, place: int) -> bool:
        this, other = (self._current, self._new) if place == 0 else (self._new, self._current)
        return this[index] < other[index]

    def _as_text(self) -> str:
        return ", ".join(
            self.tr("{name}: {share} wrong").format(name=name, share=self._figure(self._new, index))
            for index, name in enumerate(self._classes[: len(self._new)])
        )


def _titled(title: str, *parts: QWidget) -> QVBoxLayout:
    label = Label(title.upper())
    label.setObjectName("panel_title")
    column = QVBoxLayout()
    column.setSpacing(6)
    column.addWidget(label)
    for part in parts:
        column.addWidget(part)
    column.addStretch()
    return column
