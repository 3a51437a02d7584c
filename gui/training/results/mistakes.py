"""Where the new model errs: class by class, what for what, and the pictures themselves."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.runs.protocol import Figures, Mistake
from gui.style.text import percent
from gui.style.theme import Colors
from gui.training.results.class_mistakes import ClassMistakes
from gui.training.results.comparison import Comparison
from gui.training.results.confusion_matrix import ConfusionMatrix
from gui.widgets.picture_grid import PictureGrid, Thumbnail
from gui.widgets.segments import Segments

NEW, CURRENT = "new", "current"
_SIDE = 46  # px of a picture
_WIDE = 820  # px; below, the pictures stand under the figures
_NARROWEST = 540  # px


class TrainingDetails(QWidget):
    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._classes: tuple[str, ...] = ()
        self._found = Comparison()
        self._whose = NEW
        self._per_class = ClassMistakes()
        self._matrix = ConfusionMatrix()
        self._matrix.cell_chosen.connect(self._show_cell)
        self._models = Segments(self.tr("Whose mistakes are shown"))
        self._models.add(NEW, self.tr("new"))
        self._models.add(CURRENT, self.tr("current"))
        self._models.chosen.connect(self._choose_model)
        self._title = QLabel()
        self._title.setObjectName("mistakes_title")
        self._title.setWordWrap(True)
        self._mistakes = PictureGrid(self.tr("Mistakes"), _SIDE)
        self._mistakes.setObjectName("mistakes_grid")
        figures = QHBoxLayout()
        figures.setSpacing(28)
        figures.addLayout(_titled(self.tr("Mistakes, class by class"), self._per_class), 1)
        figures.addLayout(_titled(self.tr("What is taken for what"), self._matrix, self._models))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 8, 0, 0)
        self._row.setSpacing(28)
        self._row.addLayout(figures, 5)
        self._row.addLayout(_titled(self.tr("Mistakes"), self._title, self._mistakes), 3)

    def show_comparison(self, classes: tuple[str, ...], found: Comparison) -> None:
        self._classes, self._found = classes, found
        new, current = found.new_test, found.current_test
        self._per_class.show_classes(
            classes, new.per_class if new else (), current.per_class if current else ()
        )
        self._show_model()

    def set_colors(self, colors: Colors) -> None:
        for part in (self._per_class, self._matrix, self._mistakes):
            part.set_colors(colors)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        wide = event.size().width() >= _WIDE
        self._row.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        narrow = super().minimumSizeHint()
        return QSize(min(narrow.width(), _NARROWEST), narrow.height())

    def _figures(self) -> Figures | None:
        return self._found.new_test if self._whose == NEW else self._found.current_test

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
            self._title.setText(self.tr("The worst, most certain ones first. Choose a cell."))
        else:
            self._title.setText(self.tr("None to be shown."))
        self._mistakes.show_thumbnails([self._thumbnail(each) for each in mistakes])

    def _show_cell(self, row: int, column: int) -> None:
        right, answer = self._classes[row], self._classes[column]
        shown = [
            each
            for each in self._figures().mistakes
            if (each.label, each.answer) == (right, answer)
        ]
        words = self._matrix.words(row, column)
        count = self._figures().confusion[row][column]
        if row != column and len(shown) < count:
            words = self.tr("{words}, {shown} of them among the worst").format(
                words=words, shown=len(shown)
            )
        self._title.setText(words)
        self._mistakes.show_thumbnails([self._thumbnail(each) for each in shown])

    def _thumbnail(self, mistake: Mistake) -> Thumbnail:
        words = self.tr("{right} taken for {answer}, {probability} sure").format(
            right=mistake.label, answer=mistake.answer, probability=percent(mistake.probability)
        )
        return Thumbnail(mistake.png, f"{mistake.label} → {mistake.answer}", words)


def _titled(title: str, *parts: QWidget) -> QVBoxLayout:
    label = QLabel(title.upper())
    label.setObjectName("panel_title")
    column = QVBoxLayout()
    column.setSpacing(6)
    column.addWidget(label)
    for part in parts:
        column.addWidget(part)
    column.addStretch()
    return column
