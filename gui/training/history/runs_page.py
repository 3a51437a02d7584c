"""All trainings of a task: to sort, to compare, to run again."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from core.runs.log import RunRecord
from gui.style.theme import Colors
from gui.training.results.curve_plot import Curve, CurvePlot
from gui.training.results.run_view import TRAINING, VALIDATION
from gui.training.words import cells_of, column_titles, names_of
from gui.widgets.panel import row_in, wrapped_label
from gui.widgets.sorted_table import SortedTable

_CURVES_WIDTH = 312  # px


class RunsPage(QWidget):
    """Shows all trainings of a task, which can be compared and run again; none is deleted here.

    Signals:
        again_requested(RunRecord): the person wants the same training once more.
        code_requested(RunRecord): they want to see it as a script.
    """

    again_requested = Signal(object)
    code_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._records: list[RunRecord] = []
        self._hint = wrapped_label("muted")
        self._table = SortedTable(self.tr("Trainings"), column_titles())
        self._table.setObjectName("runs_table")
        self._table.setSelectionMode(QTableWidget.SelectionMode.ExtendedSelection)
        self._table.itemSelectionChanged.connect(self._show_chosen)
        self._again = QPushButton(self.tr("Run Again"))
        self._again.setObjectName("run_again_button")
        self._again.setToolTip(self.tr("The same settings and the same seed"))
        self._again.clicked.connect(lambda: self.again_requested.emit(self._chosen()[0]))
        self._code = QPushButton(self.tr("Show the Code"))
        self._code.setObjectName("run_code_button")
        self._code.setToolTip(self.tr("This training as a plain Keras script"))
        self._code.clicked.connect(lambda: self.code_requested.emit(self._chosen()[0]))
        self.loss = CurvePlot(self.tr("Validation loss"), shares=False)
        self.loss.setObjectName("runs_loss_plot")
        self.accuracy = CurvePlot(self.tr("Validation accuracy"), shares=True)
        self.accuracy.setObjectName("runs_accuracy_plot")
        self._compose()

    def show_runs(self, records: Sequence[RunRecord], problem: str) -> None:
        """Show the trainings of a task, in the order in which they began; problem: what cannot be
        shown of them."""
        self._records = list(records)
        self._table.show_rows([cells_of(record) for record in records])
        if not problem and not records:
            problem = self.tr("No training yet. Whatever you train stands here, to be compared.")
        elif not problem:
            problem = self.tr("Choose one or two to see their curves; click a title to sort.")
        self._hint.setText(problem)
        self._show_chosen()

    def show_error(self, problem: str) -> None:
        """Say what cannot be done."""
        self._hint.setText(problem)

    def set_colors(self, colors: Colors) -> None:
        self.loss.set_colors(colors)
        self.accuracy.set_colors(colors)

    def _compose(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self._hint, 1)
        below.addWidget(self._code)
        below.addWidget(self._again)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._table, 1)
        left.addLayout(below)
        plots = QVBoxLayout()
        plots.setSpacing(10)
        plots.addWidget(self.accuracy)
        plots.addWidget(self.loss)
        side = QWidget()
        side.setLayout(plots)
        plots.setContentsMargins(0, 0, 0, 0)
        side.setFixedWidth(_CURVES_WIDTH)
        row = row_in(self, spacing=24)
        row.addLayout(left, 1)
        row.addWidget(side)

    def _chosen(self) -> list[RunRecord]:
        """The first two that are selected, the upper one first."""
        return [self._records[place] for place in self._table.chosen()[:2]]

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        for button in (self._again, self._code):
            button.setEnabled(len(chosen) == 1)
        for plot, field in (
            (self.loss, "validation_loss"),
            (self.accuracy, "validation_accuracy"),
        ):
            curves = [
                _curve(name, record, field, color, dashed)
                for name, record, color, dashed in zip(
                    names_of(chosen), chosen, (TRAINING, VALIDATION), (False, True), strict=False
                )
            ]
            epochs = max((point[0] for curve in curves for point in curve.points), default=1)
            plot.show_curves(curves, epochs)
            plot.setVisible(plot is self.accuracy or self._has_space())

    def _has_space(self) -> bool:
        """For a second plot below the first."""
        return self.height() >= 2 * self.loss.minimumSizeHint().height() + 40

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.loss.setVisible(self._has_space())


def _curve(name: str, record: RunRecord, field: str, color: str, dashed: bool) -> Curve:
    points = tuple((float(each["epoch"]), float(each[field])) for each in record.curves)
    return Curve(name, color, points, dashed, points[-1][1] if points else None)
