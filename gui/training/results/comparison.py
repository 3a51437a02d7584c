"""The new model against the current one, on pictures that neither has learned from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from core.models.metrics import FEW, places_of
from core.runs.presets import presets_for
from core.runs.protocol import Evaluated, Figures
from core.runs.settings import RunSettings
from core.translation import tr
from gui.style.text import number, percent
from gui.widgets.panel import Label, column_in

_AS_EXPECTED = 4 / 3  # times the mistakes that are expected: seeds differ by less


class OfBoth(NamedTuple):
    """Each model's figures on the same pictures; None = not measured, or not yet."""

    current: Figures | None
    new: Figures | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was measured so far: figures[model][data], where model is "candidate" or "current", and
    data as in core.runs.protocol.Evaluated.
    """

    figures: Mapping[str, Mapping[str, Figures]] = field(default_factory=dict)

    def with_evaluated(self, evaluated: Evaluated) -> "Comparison":
        """Return this with what was measured of one model on one set of pictures."""
        of_model = {**self.figures.get(evaluated.model, {}), evaluated.data: evaluated.figures}
        return Comparison({**self.figures, evaluated.model: of_model})

    @property
    def is_alone(self) -> bool:
        """Whether nothing was measured of a current model: there was none, or none that answers the
        same and has not learned from what is measured with."""
        return "current" not in self.figures

    @property
    def test(self) -> OfBoth:
        """On the task's test pictures."""
        return self._on("test")

    @property
    def drawings(self) -> OfBoth:
        """On corrections that were held back."""
        return self._on("drawings")

    @property
    def strangers(self) -> OfBoth:
        """On drawings by writers whom no training has met."""
        return self._on("strangers")

    def _on(self, data: str) -> OfBoth:
        return OfBoth(
            *(self.figures.get(model, {}).get(data) for model in ("current", "candidate"))
        )


def is_worse(new: Figures, current: Figures) -> bool:
    """Whether by more than chance explains: the 95 % intervals do not meet."""
    return new.high < current.low


class ComparisonTable(QWidget):
    """A row for each figure; the better one is bold."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("comparison_table")
        self.setAccessibleName(self.tr("New against current"))
        title = self._title = Label()
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

    def show_comparison(self, comparison: Comparison, *, is_whole: bool = False) -> None:
        """What is known by now; what is not measured yet is a dash. is_whole: nothing more will be
        measured."""
        for (row, _), cell in self._cells.items():
            if row:
                cell.setText("")  # another training may have had more rows
        for row, (title, texts, best) in enumerate(figure_rows(comparison), 1):
            self._cell(row, 0, "comparison_title").setText(title)
            for place, text in enumerate(texts):
                cell = self._cell(row, place + 1, "comparison_figure")
                font = cell.font()
                font.setBold(place == best)
                cell.setFont(font)
                cell.setText(text)
        is_alone = is_whole and comparison.is_alone
        self._title.setText(table_title(is_alone).upper())
        for (_, column), cell in self._cells.items():
            cell.setVisible(column != 1 or not is_alone)

    def _cell(self, row: int, column: int, name: str) -> Label:
        if (row, column) not in self._cells:
            label = Label()
            label.setObjectName(name)
            label.setWordWrap(name == "comparison_title")
            if column:
                label.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._cells[row, column] = label
            self._grid.addWidget(label, row, column)
        return self._cells[row, column]


def table_title(is_alone: bool) -> str:
    """Name the table of all that was measured. is_alone: of the new model alone."""
    return tr("New model") if is_alone else tr("New against current")


class FigureRow(NamedTuple):
    """title: what was measured. texts: of the current model and of the new one. best: 0 or 1, which
    of the two is better; None = neither."""

    title: str
    texts: tuple[str, str]
    best: int | None


def figure_rows(comparison: Comparison) -> list[FigureRow]:
    """Say all that was measured; what was not is a dash, or left out where it can hardly be."""
    test, drawings, strangers = comparison.test, comparison.drawings, comparison.strangers
    count = QLocale().toString(test.new.count) if test.new else "…"
    rows = [
        _row(tr("Right, of {count}").format(count=count), test, _accuracy, 1),
        _row(tr("95 % interval"), test, _interval, 0),
        _row(_counted(tr("My corrections"), drawings), drawings, _accuracy, 1),
        _row(tr("Loss"), test, _loss, -1),
        _row(tr("Calibration error"), test, _calibration, -1),
    ]
    if strangers.new:  # not where there are none on this computer
        title = _counted(tr("Strangers' drawings"), strangers)
        rows.append(_row(title, strangers, _accuracy, 1))
    return rows


def _counted(title: str, figures: OfBoth) -> str:
    """A title, and of how many pictures."""
    return f"{title}, {QLocale().toString(figures.new.count)}" if figures.new else title


def _row(title: str, figures: OfBoth, text: Callable[[Figures], str], better: int) -> FigureRow:
    """better: 1 where more is better, -1 where less is, 0 where neither is."""
    current, new = figures
    texts = text(current) if current else "–", text(new) if new else "–"
    best = None
    if better and current and new and texts[0] != texts[1]:
        value = _VALUES[text]
        best = 1 if (value(new) - value(current)) * better > 0 else 0
    return FigureRow(title, texts, best)


def expectation(settings: RunSettings, comparison: Comparison) -> str:
    """Say whether a run came to what its preset promises; empty where that promises nothing, or
    where something was changed."""
    preset, new = presets_for(settings.task).get(settings.preset), comparison.test.new
    if preset is None or not preset.expected or not preset.is_meant_by(settings):
        return ""
    if new is None or new.source:
        return ""
    places = 0 if round(preset.expected * 1000) % 10 == 0 else 1
    came, expected = percent(new.accuracy, places), percent(preset.expected, places)
    if 1 - new.accuracy <= (1 - preset.expected) * _AS_EXPECTED:
        if preset.name == "tutorial":
            return tr("The tutorial's result: {came}, as expected.").format(came=came)
        return tr("The result of {preset}: {came}, as expected.").format(
            preset=tr(preset.title), came=came
        )
    return tr("The result of {preset}: {came}. Usually it comes to {expected}.").format(
        preset=tr(preset.title), came=percent(new.accuracy, 1), expected=expected
    )


def sentence(comparison: Comparison) -> str:
    """Say what the figures mean, for a person who decides."""
    current, new = comparison.test
    if new is None:
        return ""
    if current is None and new.count < FEW:
        text = _few(new)
    elif current is None:
        text = tr("The new model is right on {share} of the test pictures.").format(
            share=_accuracy(new)
        )
    else:
        text = _versus(new, current)
    if new.source:
        text += " " + tr("The test pictures are {source}.").format(source=tr(new.source))
    drawings = comparison.drawings
    if drawings.new and drawings.current:
        text += " " + tr("On your corrections: {before} before, {now} now.").format(
            before=_accuracy(drawings.current),
            now=_accuracy(drawings.new),
        )
    return text


def _few(new: Figures) -> str:
    """Of few pictures, a share with two places would say more than is known."""
    locale = QLocale()
    return tr(
        "The new model is right on {right} of {count} pictures, so of many more like them on "
        "{low} to {high}."
    ).format(
        right=locale.toString(round(new.accuracy * new.count)),
        count=locale.toString(new.count),
        low=percent(new.low, 0),
        high=percent(new.high, 0),
    )


def _versus(new: Figures, current: Figures) -> str:
    places = max(places_of(new.count), 1)  # else 1 point would need a sentence of its own
    points = number(abs(new.accuracy - current.accuracy) * 100, places)
    if new.low > current.high:
        return tr("The new model is better by {points} points, more than chance explains.").format(
            points=points
        )
    if is_worse(new, current):
        return tr(
            "The current model is better by {points} points, more than chance explains."
        ).format(points=points)
    if new.accuracy == current.accuracy:
        return tr("Both are right equally often.")
    if new.accuracy > current.accuracy:
        return tr("The new model is better by {points} points, which may be chance.").format(
            points=points
        )
    return tr("The current model is better by {points} points, which may be chance.").format(
        points=points
    )


def _accuracy(figures: Figures) -> str:
    return percent(figures.accuracy, places_of(figures.count))


def _interval(figures: Figures) -> str:
    places = min(places_of(figures.count), 1)
    low, high = (number(fraction * 100, places) for fraction in (figures.low, figures.high))
    return f"{low}–{high}"


def _loss(figures: Figures) -> str:
    return number(figures.loss, 4)


def _calibration(figures: Figures) -> str:
    return percent(figures.ece, places_of(figures.count))


_VALUES: dict[Callable[[Figures], str], Callable[[Figures], float]] = {
    _accuracy: lambda figures: figures.accuracy,
    _loss: lambda figures: figures.loss,
    _calibration: lambda figures: figures.ece,
}
