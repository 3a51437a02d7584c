"""*Try Several*: which settings, how far it is, and a table of what each training came to."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QProgressBar, QPushButton, QWidget

from core.runs.networks import adjustable
from core.runs.sweep import LAYERS, SHARE, UNITS, Row, Sweep, Value, title_of, values_of
from gui.classroom.kiosk import kiosk
from gui.style.text import clock, number, percent, unbroken
from gui.style.theme import set_style_property
from gui.widgets.panel import Label, Scroller, column_in, row_in, wrapped_label
from gui.widgets.sorted_table import Cell, SortedTable

_LEFT = 270  # px
_FINE = 1000  # steps of the bar
_UNKNOWN = -1.0  # sorts below every figure
# What is there to begin with: a small grid.
_FIRST = {LAYERS: "1, 2", UNITS: "32, 128", "epochs": "1, 3"}


class SweepPage(QWidget):
    """Left the values to be tried, and the buttons; right the table that fills.

    Signals:
        start_requested(), go_on_requested(), pause_requested(), stop_requested(): what the person
            wants.
        edited(): they changed a value.
    """

    start_requested = Signal()
    go_on_requested = Signal()
    pause_requested = Signal()
    stop_requested = Signal()
    edited = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._base = wrapped_label("sweep_base")
        self._fields: dict[str, QLineEdit] = {}
        self._labels: dict[str, Label] = {}
        self._problems: dict[str, Label] = {}
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(6)
        for place, (axis, title) in enumerate(self._titles().items()):
            self._add_field(place, axis, title)
        self._note = wrapped_label("sweep_note")
        self._where = wrapped_label("sweep_progress")
        self._bar = QProgressBar()
        self._bar.setObjectName("sweep_bar")
        self._bar.setAccessibleName(self.tr("Progress of all trainings"))
        self._bar.setRange(0, _FINE)
        self._bar.setTextVisible(False)
        self.start_button = self._button("sweep_start_button", self.tr("Try All"))
        self.start_button.setProperty("primary", "true")
        self.start_button.clicked.connect(self.start_requested)
        self.go_on_button = self._button("sweep_go_on_button", self.tr("Go On with the Rest"))
        self.go_on_button.clicked.connect(self.go_on_requested)
        self.pause_button = self._button("sweep_pause_button", self.tr("Pause"))
        self.pause_button.clicked.connect(self.pause_requested)
        self.stop_button = self._button("sweep_stop_button", self.tr("Stop"))
        self.stop_button.setToolTip(self.tr("What is done stays; the rest can be done later"))
        self.stop_button.clicked.connect(self.stop_requested)
        self._table = SortedTable(self.tr("What each training came to"), [""])
        self._table.setObjectName("sweep_table")
        self._hint = wrapped_label("muted")
        self._compose()
        self.show_running(False)

    def values(self) -> dict[str, tuple[Value, ...]]:
        """Return what is to be tried: setting -> its values; without those that were left empty.
        A share is written in percent, as on the page Train.

        Raises:
            AxisError: a text is no such values.
        """
        written = {axis: field.text() for axis, field in self._fields.items()}
        shown = {axis: text for axis, text in written.items() if not self._fields[axis].isHidden()}
        titles = self._titles()
        given = {axis: text for axis, text in shown.items() if text.strip()}
        found = {axis: values_of(axis, text, titles[axis]) for axis, text in given.items()}
        if SHARE in found:
            found[SHARE] = tuple(float(value) / 100 for value in found[SHARE])
        return found

    def show_task(self, task: str, base: str, locked: frozenset[str]) -> None:
        """Offer what can be varied for a task. base: what all trainings share, in words. locked: by
        the preset that they start from."""
        found = kiosk()
        allowed = {*adjustable(task)} - (found.locked if found is not None else frozenset())
        allowed -= locked
        for axis, field in self._fields.items():
            is_shown = (LAYERS if axis == UNITS else axis) in allowed
            field.setVisible(is_shown)
            self._labels[axis].setVisible(is_shown)
        self._base.setText(base)

    def show_count(self, count: int) -> None:
        """Say how many trainings that would be; nothing is wrong with them."""
        self.show_problem("", "")
        text = self.tr("1 training") if count == 1 else self.tr("{count} trainings, one by one")
        self.show_message("notice", text.format(count=QLocale().toString(count)))

    def show_problem(self, axis: str, sentence: str) -> None:
        """Say below the field of that axis what is wrong with it, or, where it is that of none,
        above Start; an empty sentence = nothing is."""
        self.start_button.setEnabled(not sentence)
        self.show_message("problem", "" if axis else sentence)
        for each, label in self._problems.items():
            text = f"✕ {unbroken(sentence)}" if each == axis else ""
            label.setText(text)
            label.setVisible(bool(text))
            set_style_property(self._fields[each], "wrong", "true" if text else "false")

    def show_message(self, tone: str, sentence: str) -> None:
        """Say what is wrong, or what was done; tone: "notice" or "problem"."""
        set_style_property(self._note, "tone", tone)
        self._note.setText(sentence)

    def show_running(self, is_running: bool, *, has_rest: bool = False) -> None:
        """Show the buttons while trainings are done, or else. has_rest: some of the sweep that is
        shown are missing."""
        for field in self._fields.values():
            field.setEnabled(not is_running)
        for part in (self._bar, self._where, self.pause_button, self.stop_button):
            part.setVisible(is_running)
        self.start_button.setVisible(not is_running)
        self.go_on_button.setVisible(has_rest and not is_running)
        self.show_paused(False)

    def show_paused(self, is_paused: bool) -> None:
        self.pause_button.setText(self.tr("Go On") if is_paused else self.tr("Pause"))
        self.pause_button.setEnabled(True)

    def show_pausing(self) -> None:
        """A pause was asked for: what is being measured is measured to its end first."""
        self.pause_button.setText(self.tr("Pausing…"))
        self.pause_button.setEnabled(False)

    def show_course(
        self,
        count: int,
        left: int,
        fraction: float,
        *,
        cell: Mapping[str, Value],
        seconds: float | None,
    ) -> None:
        """Show how far it is. count, left: of all trainings, and of those that have not ended.
        fraction: of the one under way, 0..1. cell: what it tries. seconds: for all that is left;
        None = nobody knows."""
        done = count - left
        self._bar.setValue(round((done + fraction) / count * _FINE))
        text = self.tr("Training {number} of {count}: {title}").format(
            number=done + 1, count=count, title=title_of(cell)
        )
        if seconds is not None:
            text += self.tr(" · {time} left").format(time=clock(seconds))
        self._where.setText(text)

    def show_sweep(self, sweep: Sweep | None) -> None:
        """Show the rows of a sweep; None = there is none yet."""
        self._table.setVisible(sweep is not None)  # else the hint stands where it will be
        side = Qt.AlignmentFlag.AlignLeft if sweep else Qt.AlignmentFlag.AlignHCenter
        self._hint.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        if sweep is None:
            self._hint.setText(
                self.tr("Write several values with commas between them; each is tried with each.")
            )
            return
        figures = (self.tr("Right"), self.tr("Loss"), self.tr("Time"), self.tr("Weights"))
        titles = [self._titles()[axis] for axis in sweep.axes]
        titles += [*figures, self.tr("Model"), self.tr("Problem")]
        if self._table.columnCount() != len(titles):
            self._table.show_titles(titles)
            self._table.sortByColumn(len(sweep.axes), Qt.SortOrder.DescendingOrder)
        self._table.setHorizontalHeaderLabels(titles)
        self._table.show_rows([_cells(sweep, row) for row in sweep.rows])
        unused = "" if any(row.error for row in sweep.rows) else titles[-1]
        for place, title in enumerate(titles):
            self._table.setColumnHidden(place, title == unused)
        self._hint.setText(
            self.tr("Each model is kept and none of them answers: choose one under Models.")
        )

    def _titles(self) -> dict[str, str]:
        """Of what can be varied."""
        return {
            "network": self.tr("Network"),
            LAYERS: self.tr("Dense layers"),
            UNITS: self.tr("Units in each"),
            "epochs": self.tr("Epochs"),
            "batch": self.tr("Batch"),
            "optimizer": self.tr("Optimizer"),
            "learning_rate": self.tr("Rate"),
            "input_scaling": self.tr("Scaling"),
            "augmentation": self.tr("Augmentation"),
            "label_smoothing": self.tr("Label smoothing"),
            SHARE: self.tr("Share of data, %"),
            "seed": self.tr("Seed"),
        }

    def _add_field(self, place: int, axis: str, title: str) -> None:
        field = QLineEdit(_FIRST.get(axis, ""))
        field.setObjectName(f"sweep_{axis}")
        field.setAccessibleName(self.tr("{title}: values to be tried").format(title=title))
        field.setPlaceholderText(_example(axis))
        field.textEdited.connect(self.edited)
        label = Label(title)
        label.setBuddy(field)
        problem = wrapped_label(f"sweep_{axis}_problem")
        set_style_property(problem, "tone", "problem")
        problem.hide()
        self._grid.addWidget(label, 2 * place, 0)
        self._grid.addWidget(field, 2 * place, 1)
        self._grid.addWidget(problem, 2 * place + 1, 0, 1, 2)
        self._fields[axis], self._labels[axis], self._problems[axis] = field, label, problem

    def _compose(self) -> None:
        fields = QWidget()
        above = column_in(fields, self._base, self._grid, spacing=8, margins=(0, 0, 12, 0))
        above.addStretch()
        left = QWidget()
        left.setFixedWidth(_LEFT)
        column = column_in(left, spacing=8)
        column.addWidget(Scroller(fields), 1)  # what is pressed is always seen
        for part in (self._note, self._bar, self._where, self.start_button, self.go_on_button):
            column.addWidget(part)
        column.addWidget(self.pause_button)
        column.addWidget(self.stop_button)
        right = QWidget()
        filled = column_in(right, spacing=8)
        filled.addWidget(self._table, 1)
        filled.addWidget(self._hint)
        row = row_in(self, left, spacing=20)
        row.addWidget(right, 1)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        return button


def _example(axis: str) -> str:
    examples = {
        "network": "mlp, cnn",
        "batch": "32, 128",
        "optimizer": "adam, sgd",
        "learning_rate": "0.001, 0.01",
        "input_scaling": "unit, length, none",
        "augmentation": "0, 1",
        "label_smoothing": "0, 0.1",
        SHARE: "10, 100",
    }
    return examples.get(axis, "1, 2, 3")


def _cells(sweep: Sweep, row: Row) -> list[Cell]:
    return [
        *(_value_cell(axis, row.cell.get(axis, "")) for axis in sweep.axes),
        _figure(row.accuracy, "" if row.accuracy is None else percent(row.accuracy, 2)),
        _figure(row.loss, "" if row.loss is None else number(row.loss, 4)),
        _figure(row.seconds, "" if row.seconds is None else clock(row.seconds)),
        _figure(row.weights, "" if row.weights is None else QLocale().toString(row.weights)),
        _text(row.model),
        _text(row.error),
    ]


def _value_cell(axis: str, value: Value) -> Cell:
    if isinstance(value, str):
        return _text(value)
    return Cell(f"{value * 100 if axis == SHARE else value:g}", float(value))


def _figure(value: float | None, text: str) -> Cell:
    return Cell("–", _UNKNOWN) if value is None else Cell(text, float(value))


def _text(text: str) -> Cell:
    return Cell(text, text, is_figure=False)
