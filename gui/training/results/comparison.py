"""The new model against the current one, on pictures that neither has learned from."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from core.runs.protocol import Figures
from gui.style.text import number, percent


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was measured so far. test: the task's test pictures. drawings: corrections held back."""

    new_test: Figures | None = None
    current_test: Figures | None = None
    new_drawings: Figures | None = None
    current_drawings: Figures | None = None

    @property
    def is_worse(self) -> bool:
        """Whether the new model is worse on the test pictures, by more than chance explains."""
        new, current = self.new_test, self.current_test
        return new is not None and current is not None and new.high < current.low


class ComparisonTable(QWidget):
    """A row for each figure; the better one is bold."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("comparison_table")
        self.setAccessibleName(self.tr("New against current"))
        title = QLabel(self.tr("New against current").upper())
        title.setObjectName("panel_title")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(title)
        column.addLayout(self._grid)
        column.addStretch()
        self._cells: dict[tuple[int, int], QLabel] = {}
        for place, words in ((1, self.tr("current")), (2, self.tr("new"))):
            self._cell(0, place, "muted").setText(words)

    def show_comparison(self, found: Comparison) -> None:
        """What is known by now; what is not measured yet is a dash."""
        test, drawings = found.new_test, found.new_drawings
        count = QLocale().toString(test.count) if test else "…"
        pairs = (found.current_test, test)
        self._row(1, self.tr("Right, of {count}").format(count=count), pairs, _accuracy, 1)
        self._row(2, self.tr("95 % interval"), pairs, _interval)
        count = QLocale().toString(drawings.count) if drawings else ""
        words = self.tr("My corrections, {count}").format(count=count) if drawings else None
        own = (found.current_drawings, drawings)
        self._row(3, words or self.tr("My corrections"), own, _accuracy, 1)
        self._row(4, self.tr("Loss"), pairs, _loss, -1)
        self._row(5, self.tr("Calibration error"), pairs, _calibration, -1)

    def _row(
        self,
        row: int,
        title: str,
        figures: tuple[Figures | None, Figures | None],
        text: Callable[[Figures], str],
        better: int = 0,
    ) -> None:
        """better: 1 where more is better, -1 where less is, 0 where neither is."""
        self._cell(row, 0, "comparison_title").setText(title)
        shown = [text(each) if each else "–" for each in figures]
        best = None
        if better and None not in figures and shown[0] != shown[1]:
            current, new = (_VALUES[text](each) for each in figures)
            best = 1 if (new - current) * better > 0 else 0
        for place, words in enumerate(shown):
            cell = self._cell(row, place + 1, "comparison_figure")
            font = cell.font()
            font.setBold(place == best)
            cell.setFont(font)
            cell.setText(words)

    def _cell(self, row: int, column: int, name: str) -> QLabel:
        if (row, column) not in self._cells:
            label = QLabel()
            label.setObjectName(name)
            if column:
                label.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._cells[row, column] = label
            self._grid.addWidget(label, row, column)
        return self._cells[row, column]


def sentence(found: Comparison) -> str:
    """What the figures mean, for a person who decides."""
    new, current = found.new_test, found.current_test
    if new is None:
        return ""
    if current is None:
        told = _tr("The new model is right on {share} of the test pictures.").format(
            share=percent(new.accuracy, 2)
        )
    else:
        told = _versus(found)
    if found.new_drawings and found.current_drawings:
        told += " " + _tr("On your corrections: {before} before, {now} now.").format(
            before=percent(found.current_drawings.accuracy),
            now=percent(found.new_drawings.accuracy),
        )
    return told


def _versus(found: Comparison) -> str:
    new, current = found.new_test, found.current_test
    points = number(abs(new.accuracy - current.accuracy) * 100, 2)
    if new.low > current.high:
        return _tr("The new model is better by {points} points, more than chance explains.").format(
            points=points
        )
    if found.is_worse:
        return _tr("The new model is worse by {points} points, more than chance explains.").format(
            points=points
        )
    if new.accuracy == current.accuracy:
        return _tr("Both are right equally often.")
    if new.accuracy > current.accuracy:
        return _tr("The new model is better by {points} points, which may be chance.").format(
            points=points
        )
    return _tr("The new model is worse by {points} points, which may be chance.").format(
        points=points
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Comparison", text)


def _accuracy(figures: Figures) -> str:
    return percent(figures.accuracy, 2)


def _interval(figures: Figures) -> str:
    low, high = (number(share * 100, 1) for share in (figures.low, figures.high))
    return f"{low}–{high}"


def _loss(figures: Figures) -> str:
    return number(figures.loss, 4)


def _calibration(figures: Figures) -> str:
    return percent(figures.ece, 2)


_VALUES: dict[Callable[[Figures], str], Callable[[Figures], float]] = {
    _accuracy: lambda figures: figures.accuracy,
    _loss: lambda figures: figures.loss,
    _calibration: lambda figures: figures.ece,
}
