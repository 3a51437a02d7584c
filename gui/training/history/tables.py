"""All trainings and models of a task in one table: to sort, to compare, to run again, to let one of
them answer."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from core.runs.log import RunRecord
from gui.style.text import as_tooltip
from gui.style.theme import Colors
from gui.training.history.entries import Entry, comparison, hidden, names_of, titles
from gui.training.results.curve_plot import Curve, CurvePlot
from gui.training.results.run_view import TRAINING, VALIDATION
from gui.widgets.panel import row_in, wrapped_label
from gui.widgets.sorted_table import SortedTable

_CURVES_WIDTH = 312  # px
# Of the curves, in turn (Okabe and Ito: told apart with any eyes). Every second one is dashed, and
# in the next round the others are.
_COLORS = (TRAINING, VALIDATION, "#009E73", "#CC79A7", "#D55E00", "#56B4E9")


class RunsPage(QWidget):
    """Shows all trainings and models of a task, which can be compared, run again, and let answer;
    none is deleted here. Of the settings it shows those in which the chosen ones differ.

    Signals:
        answer_requested(Path): the model in that folder is to answer from now on.
        again_requested(RunRecord): the person wants the same training once more.
        code_requested(RunRecord): they want to see it as a script.
        result_requested(RunRecord), report_requested(RunRecord): what came of it, and the same as a
            file.
    """

    answer_requested = Signal(object)
    again_requested = Signal(object)
    code_requested = Signal(object)
    result_requested = Signal(object)
    report_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._same: list[int] = []  # columns that say the same of all of them
        self._hint = wrapped_label("muted")
        self._said = ""  # where nothing is compared
        self._table = SortedTable(self.tr("Trainings and models"), titles())
        self.setFocusProxy(self._table)
        self._table.setObjectName("runs_table")
        header = self._table.horizontalHeader()
        header.moveSection(len(titles()) - 1, 1)  # which one answers, where one looks first
        self._table.setSelectionMode(QTableWidget.SelectionMode.ExtendedSelection)
        self._table.itemSelectionChanged.connect(self._show_chosen)
        self._of_one = [
            self._button("run_result_button", self.tr("Result"), self.result_requested),
            self._button("run_report_button", self.tr("Report…"), self.report_requested),
            self._button("run_code_button", self.tr("Show the Code"), self.code_requested),
            self._button("run_again_button", self.tr("Run Again"), self.again_requested),
        ]
        words = (
            self.tr("What came of it: curves, figures and mistakes"),
            self.tr("Settings, curves, mistakes and code in one file that any browser shows"),
            self.tr("This training as a plain Keras script"),
            self.tr("The same settings and the same seed"),
        )
        for button, tip in zip(self._of_one, words, strict=True):
            button.setToolTip(as_tooltip(tip))
        self._answer = QPushButton(self.tr("Let It Answer"))
        self._answer.setObjectName("run_answer_button")
        self._answer.setToolTip(self.tr("Go back to this model; no other is lost"))
        self._answer.clicked.connect(self._let_answer)
        self.loss = CurvePlot(self.tr("Validation loss"), shares=False)
        self.loss.setObjectName("runs_loss_plot")
        self.accuracy = CurvePlot(self.tr("Validation accuracy"), shares=True)
        self.accuracy.setObjectName("runs_accuracy_plot")
        self._compose()

    def show_entries(self, entries: Sequence[Entry], problem: str) -> None:
        """Show the trainings of a task, in the order in which they began, and then its other
        models; those that were chosen still are. problem: what cannot be shown of them."""
        chosen = {each.record.id for each in self._chosen()}
        self._entries = list(entries)
        self._same = hidden(self._entries)
        self._table.show_rows([each.cells() for each in entries])
        for place, each in enumerate(entries):
            if each.record.id in chosen:
                self._table.choose(place)
        has_runs = any(each.has_run for each in entries)
        if not problem and not has_runs:
            problem = self.tr("No training yet. Whatever you train stands here, to be compared.")
        elif not problem:
            problem = self.tr(
                "Choose some to see their curves and what they differ in; click a title to sort."
            )
        self._said = problem
        self._show_chosen()

    def show_error(self, problem: str) -> None:
        """Say what cannot be done, or what was."""
        self._said = problem
        self._hint.setText(problem)

    def set_colors(self, colors: Colors) -> None:
        self.loss.set_colors(colors)
        self.accuracy.set_colors(colors)

    def _compose(self) -> None:
        below = QHBoxLayout()
        below.addStretch()
        for button in (self._answer, *self._of_one):
            below.addWidget(button)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._table, 1)
        left.addWidget(self._hint)
        left.addLayout(below)
        plots = QVBoxLayout()
        plots.setSpacing(10)
        plots.addWidget(self.accuracy)
        plots.addWidget(self.loss)
        side = QWidget()
        side.setLayout(plots)
        plots.setContentsMargins(0, 0, 0, 0)
        side.setMinimumWidth(_CURVES_WIDTH)
        row = row_in(self, spacing=24)
        row.addLayout(left, 4)
        row.addWidget(side, 1)

    def _chosen(self) -> list[Entry]:
        """Those that are selected, the upper one first."""
        return [self._entries[place] for place in self._table.chosen()]

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        one = chosen[0] if len(chosen) == 1 else None
        for button in self._of_one:
            button.setEnabled(one is not None and one.has_run)
        can_answer = one is not None and one.version is not None and not one.is_answering
        self._answer.setEnabled(can_answer)
        self._hint.setText(comparison(chosen) or self._said)
        same = hidden(chosen) if len(chosen) > 1 else self._same
        for place in range(self._table.columnCount()):
            was_hidden = self._table.isColumnHidden(place)
            self._table.setColumnHidden(place, place in same)
            if was_hidden and place not in same:  # it has the width of what it said before
                self._table.resizeColumnToContents(place)
        self._show_curves([each for each in chosen if each.has_run])

    def _show_curves(self, chosen: Sequence[Entry]) -> None:
        names = names_of(chosen)
        for plot, field in (
            (self.loss, "validation_loss"),
            (self.accuracy, "validation_accuracy"),
        ):
            curves = [
                _curve(name, entry.record, field, place)
                for place, (name, entry) in enumerate(zip(names, chosen, strict=True))
            ]
            epochs = max((point[0] for curve in curves for point in curve.points), default=1)
            plot.show_curves(curves, epochs)
            plot.setVisible(plot is self.accuracy or self._has_space())

    def _let_answer(self) -> None:
        version = self._chosen()[0].version
        if version is not None:
            self.answer_requested.emit(version.folder)

    def _button(self, name: str, text: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.clicked.connect(lambda: wanted.emit(self._chosen()[0].record))
        return button

    def _has_space(self) -> bool:
        """For a second plot below the first."""
        return self.height() >= 2 * self.loss.minimumSizeHint().height() + 40

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.loss.setVisible(self._has_space())


def _curve(name: str, record: RunRecord, field: str, place: int) -> Curve:
    """place: among those that are shown together; the second of two is dashed, and no two of
    twelve look the same."""
    points = tuple((float(each["epoch"]), float(each[field])) for each in record.curves)
    round_, number = divmod(place, len(_COLORS))
    is_dashed = (number + round_) % 2 == 1
    return Curve(name, _COLORS[number], points, is_dashed, points[-1][1] if points else None)
