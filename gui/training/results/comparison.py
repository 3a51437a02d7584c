"""The new model against the current one, on pictures that neither has learned from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from core.runs.protocol import Evaluated, Figures
from gui.style.text import number, percent
from gui.widgets.label import Label
from gui.widgets.layouts import column_in


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was measured so far: figures[model][data], where model is "candidate" or "current", and
    data "test" (the task's test pictures) or "drawings" (corrections held back).
    """

    figures: Mapping[str, Mapping[str, Figures]] = field(default_factory=dict)

    def with_evaluated(self, evaluated: Evaluated) -> "Comparison":
        """Return this with what was measured of one model on one set of pictures."""
        of_model = {**self.figures.get(evaluated.model, {}), evaluated.data: evaluated.figures}
        return Comparison({**self.figures, evaluated.model: of_model})

    @property
    def new_test(self) -> Figures | None:
        return self._of("candidate", "test")

    @property
    def current_test(self) -> Figures | None:
        return self._of("current", "test")

    @property
    def new_drawings(self) -> Figures | None:
        return self._of("candidate", "drawings")

    @property
    def current_drawings(self) -> Figures | None:
        return self._of("current", "drawings")

    @property
    def is_worse(self) -> bool:
        """Whether the new model is worse on the test pictures, by more than chance explains."""
        new, current = self.new_test, self.current_test
        return new is not None and current is not None and is_worse(new, current)

    def _of(self, model: str, data: str) -> Figures | None:
        return self.figures.get(model, {}).get(data)


def is_worse(new: Figures, current: Figures) -> bool:
    """Whether by more than chance explains: the 95 % intervals do not meet."""
    return new.high < current.low


class ComparisonTable(QWidget):
    """A row for each figure; the better one is bold."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("comparison_table")
        self.setAccessibleName(self.tr("New against current"))
        title = Label(self.tr("New against current").upper())
        title.setObjectName("panel_title")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        column = column_in(self, title, self._grid, spacing=6)
        column.addStretch()
        self._cells: dict[tuple[int, int], Label] = {}
        for place, model in ((1, self.tr("current")), (2, self.tr("new"))):
            self._cell(0, place, "muted").setText(model)

    def show_comparison(self, comparison: Comparison) -> None:
        """What is known by now; what is not measured yet is a dash."""
        test, drawings = comparison.new_test, comparison.new_drawings
        count = QLocale().toString(test.count) if test else "…"
        pairs = (comparison.current_test, test)
        self._row(1, self.tr("Right, of {count}").format(count=count), pairs, _accuracy, 1)
        self._row(2, self.tr("95 % interval"), pairs, _interval)
        count = QLocale().toString(drawings.count) if drawings else ""
        title = self.tr("My corrections, {count}").format(count=count) if drawings else ""
        of_drawings = (comparison.current_drawings, drawings)
        self._row(3, title or self.tr("My corrections"), of_drawings, _accuracy, 1)
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
        current, new = figures
        if better and current and new and shown[0] != shown[1]:
            value = _VALUES[text]
            best = 1 if (value(new) - value(current)) * better > 0 else 0
        for place, figure in enumerate(shown):
            cell = self._cell(row, place + 1, "comparison_figure")
            font = cell.font()
            font.setBold(place == best)
            cell.setFont(font)
            cell.setText(figure)

    def _cell(self, row: int, column: int, name: str) -> Label:
        if (row, column) not in self._cells:
            label = Label()
            label.setObjectName(name)
            if column:
                label.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._cells[row, column] = label
            self._grid.addWidget(label, row, column)
        return self._cells[row, column]


def sentence(comparison: Comparison) -> str:
    """Say what the figures mean, for a person who decides."""
    new, current = comparison.new_test, comparison.current_test
    if new is None:
        return ""
    if current is None:
        text = _tr("The new model is right on {share} of the test pictures.").format(
            share=percent(new.accuracy, 2)
        )
    else:
        text = _versus(new, current)
    if new.source:
        text += " " + _tr("The test pictures are {source}.").format(source=new.source)
    if comparison.new_drawings and comparison.current_drawings:
        text += " " + _tr("On your corrections: {before} before, {now} now.").format(
            before=percent(comparison.current_drawings.accuracy),
            now=percent(comparison.new_drawings.accuracy),
        )
    return text


def _versus(new: Figures, current: Figures) -> str:
    points = number(abs(new.accuracy - current.accuracy) * 100, 2)
    if new.low > current.high:
        return _tr("The new model is better by {points} points, more than chance explains.").format(
            points=points
        )
    if is_worse(new, current):
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
