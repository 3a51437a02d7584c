"""The page "Data": which data set and part, its pictures, and the one that is chosen."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QSpinBox, QWidget

from core.datasets.registry import CATALOGUE
from core.datasets.samples import PARTS, Samples
from core.translation import tr
from gui.classroom.kiosk import hide_in_kiosk
from gui.datasets.sample_grid import Answers, SampleGrid
from gui.datasets.sample_map import SampleMap
from gui.datasets.sample_view import ClassBalance, NumbersView, SampleView
from gui.style.text import as_tooltip, breakable
from gui.style.theme import Colors
from gui.widgets.panel import (
    Label,
    Pages,
    Panel,
    Segments,
    named,
    row_in,
    wrapped_label,
)
from gui.widgets.turning_row import TurningRow

PICTURES, NUMBERS, DIVIDED, MAP = "pictures", "numbers", "divided", "map"
_LEFT = 236  # px
_NUMBER = 64  # px, a field for the number of a picture
_ALL = -1  # labels


class SamplesPage(QWidget):
    """Left what is shown, in the middle the pictures or the numbers of one, right that one.

    Signals:
        part_chosen(str, str): the data set and the part that the person wants to see.
        fetch_requested(): they want to see how more data gets here.
    """

    part_chosen = Signal(str, str)
    fetch_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        named(self, "samples_page", self.tr("Data"))
        self._samples = Samples(np.empty((0, 28, 28), np.uint8), np.empty(0, np.int32))
        self._answers: Answers | None = None
        self.view = SampleView()
        self.grid = SampleGrid()
        self.numbers = NumbersView()
        self.map = SampleMap()
        self._ringed: np.ndarray | None = None  # bool (N,), what lies in the latest outline
        self._sets = self._segments(self.tr("Data set"), "data_set_selector")
        self._parts = self._segments(self.tr("Part"), "part_selector")
        for name, title in zip(PARTS, self._part_titles(), strict=True):
            self._parts.add(name, title)
        self._count = wrapped_label("sample_count")
        self._make_filters()
        self._balance = ClassBalance()
        self._shown = Segments(self.tr("What is shown of them"))
        self._stack = Pages()
        self._compose()
        self._connect()
        self._enable_filters()

    def _make_filters(self) -> None:
        """What chooses among the pictures of a part."""
        self._label = named(QComboBox(), "label_filter", self.tr("Of which label"))
        self._wrong = QCheckBox(self.tr("Only what it gets wrong"))
        self._wrong.setObjectName("wrong_filter")
        self._least_certain = QCheckBox(self.tr("Least certain first"))
        self._least_certain.setObjectName("least_certain_filter")
        self._suspect = QCheckBox(self.tr("Perhaps mislabelled"))
        self._suspect.setObjectName("suspect_filter")
        self._suspect.setToolTip(
            as_tooltip(
                self.tr(
                    "Where the model contradicts the label, the surest first. It has learned from "
                    "the training pictures: a wrong label among them it may have learned too."
                )
            )
        )
        self._lasso = QPushButton(self.tr("Lasso"))
        self._lasso.setObjectName("lasso_button")
        self._lasso.setCheckable(True)
        self._lasso.setToolTip(
            as_tooltip(self.tr("Draw around dots, and only their pictures are shown"))
        )
        self._lasso.hide()
        self._lassoed = QCheckBox(self.tr("Ringed in the map"))
        self._lassoed.setObjectName("lasso_filter")
        self._lassoed.setEnabled(False)
        to_number = self.tr("Go to the picture of this number, from 0")
        self._go_to = named(QSpinBox(), "go_to_index", to_number)
        self._go_to.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._go_to.setFixedWidth(_NUMBER)
        self._go_to_label = Label(self.tr("Go to"))

    @property
    def chosen(self) -> tuple[str, str]:
        """The data set and the part that are chosen; the first is empty where there is none."""
        return self._sets.chosen_name, self._parts.chosen_name

    def show_sets(self, names: Sequence[str]) -> None:
        """Offer the data sets of these names; the first is chosen, unless one was."""
        before = self._sets.chosen_name
        self._sets.clear()
        for name in names:
            self._sets.add(name, tr(CATALOGUE[name].title))
        if before in names:
            self._sets.show_chosen(before)
        self._left.updateGeometry()

    def show_reading(self) -> None:
        """Another part is being read."""
        self._count.setText(self.tr("Reading…"))

    def show_samples(self, samples: Samples) -> None:
        """Show a part; what a model says of it comes later."""
        self._samples, self._answers = samples, None
        self._go_to.setRange(0, max(len(samples) - 1, 0))
        labels = sorted(set(samples.labels.tolist()))
        self._label.clear()
        self._label.addItem(self.tr("All labels"), _ALL)
        for label in labels:
            self._label.addItem(str(label), label)
        self._balance.show_counts(np.bincount(samples.labels) if len(samples) else np.zeros(0, int))
        self._forget_lasso()
        self.map.show_map(None, samples.labels)
        self._enable_filters()
        self._show_chosen()

    def show_answers(self, answers: Answers | None) -> None:
        """Show what the model says of all pictures; None = it is not known yet."""
        self._answers = answers
        self._forget_lasso()
        self.map.show_map(answers.map if answers is not None else None, self._samples.labels)
        self._enable_filters()
        self._show_chosen()

    def show_progress(self, done: int, of: int) -> None:
        """So many of the pictures are answered."""
        count = QLocale().toString(of)
        self._count.setText(
            self.tr("{count} pictures · asking the model, {share} %").format(
                count=count, share=round(100 * done / max(of, 1))
            )
        )

    def show_error(self, sentence: str) -> None:
        """Say why there is nothing to see."""
        self._count.setText(breakable(sentence))

    def take_focus(self) -> None:
        """Put the keyboard where one looks around."""
        self.grid.setFocus()

    def set_colors(self, colors: Colors) -> None:
        for part in (self.grid, self.numbers, self.map, self._balance, self.view):
            part.set_colors(colors)

    def _part_titles(self) -> tuple[str, str, str]:
        return self.tr("Training"), self.tr("Validation"), self.tr("Test")

    def _segments(self, title: str, name: str) -> Segments:
        segments = Segments(title, upright=True)
        segments.setObjectName(name)
        return segments

    def _compose(self) -> None:
        left = self._left = Panel(self.tr("Data"), scrolls=True, least=_LEFT)
        left.fix_width()
        fetch = QPushButton(self.tr("Fetch More…"))
        fetch.setObjectName("fetch_more_button")
        hide_in_kiosk("fetch", fetch)
        fetch.clicked.connect(self.fetch_requested)
        parts: list[QWidget] = [self._sets, fetch, _heading(self.tr("Part")), self._parts]
        parts += [self._count, _heading(self.tr("Show")), self._label, self._wrong]
        parts += [
            self._least_certain,
            self._suspect,
            self._lassoed,
            _heading(self.tr("How many of each")),
            self._balance,
        ]
        for part in parts:
            left.body.addWidget(part)
        left.body.addStretch()
        middle = Panel("")
        for name, title in (
            (PICTURES, self.tr("Pictures")),
            (NUMBERS, self.tr("0–255")),
            (DIVIDED, self.tr("0–1")),
            (MAP, self.tr("Map")),
        ):
            self._shown.add(name, title)
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self.numbers)
        self._stack.addWidget(self.map)
        middle.body.addWidget(self._choices())
        middle.body.addWidget(self._stack, 1)
        row = row_in(self, left, spacing=16)
        row.addWidget(middle, 4)
        row.addWidget(self.view, 1)

    def _choices(self) -> QWidget:
        """What stands above the pictures or numbers; where there is little space, on two lines."""
        going = QHBoxLayout()
        going.addStretch()
        for part in (self._lasso, self._go_to_label, self._go_to):
            going.addWidget(part)
        return TurningRow(self._shown, going, spacing=8)

    def _connect(self) -> None:
        for segments in (self._sets, self._parts):
            segments.chosen.connect(lambda _name: self.part_chosen.emit(*self.chosen))
        self._label.activated.connect(lambda _place: self._show_chosen())
        self._wrong.toggled.connect(lambda _on: self._show_chosen())
        self._least_certain.toggled.connect(lambda on: self._order_by(self._suspect, on))
        self._suspect.toggled.connect(lambda on: self._order_by(self._least_certain, on))
        self._lassoed.toggled.connect(lambda _on: self._show_chosen())
        self._lasso.toggled.connect(lambda on: setattr(self.map, "lassoing", on))
        self.map.lassoed.connect(self._take_lasso)
        self.map.picked.connect(self._pick)
        self._go_to.editingFinished.connect(self._go_to_index)
        self._shown.chosen.connect(self._show_form)
        self.grid.current_changed.connect(self._show_numbers)

    def _order_by(self, other: QCheckBox, on: bool) -> None:
        """One order at a time."""
        if on:
            other.setChecked(False)
        self._show_chosen()

    def _pick(self, index: int) -> None:
        self._go_to.setValue(index)
        self._go_to_index()

    def _take_lasso(self, ringed: np.ndarray) -> None:
        """Show the pictures of the dots that were drawn around."""
        self._ringed = np.zeros(len(self._samples), bool)
        self._ringed[: len(ringed)] = ringed
        self._lassoed.setEnabled(True)
        self._lassoed.setChecked(True)
        self._show_chosen()
        self._shown.show_chosen(PICTURES)
        self._show_form(PICTURES)

    def _forget_lasso(self) -> None:
        self._ringed = None
        self._lassoed.setChecked(False)
        self._lassoed.setEnabled(False)

    def _go_to_index(self) -> None:
        if not self.grid.choose(self._go_to.value()):  # the filter hides it
            self._label.setCurrentIndex(0)
            for check in (self._wrong, self._suspect, self._lassoed):
                check.setChecked(False)
            self._show_chosen()
            self.grid.choose(self._go_to.value())

    def _show_form(self, name: str) -> None:
        self.numbers.show_divided(name == DIVIDED)
        self._lasso.setVisible(name == MAP)
        for part in (self._go_to_label, self._go_to):  # in a map one points
            part.setVisible(name != MAP)
        self._stack.setCurrentWidget({PICTURES: self.grid, MAP: self.map}.get(name, self.numbers))

    def _show_numbers(self, index: int) -> None:
        self._go_to.setValue(index)
        self.numbers.show_pixels(self._samples.pixels[index])

    def _enable_filters(self) -> None:
        for check in (self._wrong, self._least_certain, self._suspect):
            check.setEnabled(self._answers is not None)

    def _show_chosen(self) -> None:
        order = np.arange(len(self._samples))
        label = self._label.currentData()
        if label is not None and label != _ALL:
            order = order[self._samples.labels[order] == label]
        if self._ringed is not None and self._lassoed.isChecked():
            order = order[self._ringed[order]]
        if self._answers is not None:
            suspect = self._suspect.isChecked()
            if self._wrong.isChecked() or suspect:
                order = order[self._answers.labels[order] != self._samples.labels[order]]
            if self._least_certain.isChecked() or suspect:
                sure = self._answers.probabilities[order]
                order = order[np.argsort(-sure if suspect else sure, kind="stable")]
        self.grid.show_samples(self._samples, order, self._answers)
        self._count.setText(self._count_words(len(order)))

    def _count_words(self, shown: int) -> str:
        locale = QLocale()
        words = self.tr("{shown} of {count} pictures").format(
            shown=locale.toString(shown), count=locale.toString(len(self._samples))
        )
        if self._answers is not None:
            wrong = int(np.count_nonzero(self._answers.labels != self._samples.labels))
            words += self.tr(" · the model gets {wrong} wrong").format(wrong=locale.toString(wrong))
        return words


def _heading(text: str) -> Label:
    label = wrapped_label("panel_title")
    label.setText(text.upper())
    return label
