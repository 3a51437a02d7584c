"""The page "Data": which data set and part, its pictures, and the one that is chosen."""

from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QSpinBox, QWidget

from core.datasets.samples import PARTS, TRAINING, Samples
from gui.classroom.kiosk import hide_in_kiosk
from gui.datasets.sample_grid import Answers, SampleGrid
from gui.datasets.sample_map import SampleMap
from gui.datasets.sample_view import ClassBalance, NumbersView, SampleView
from gui.style.text import as_button_text, as_tooltip, breakable
from gui.style.theme import Colors
from gui.widgets.panel import Label, Pages, Panel, Segments, named, row_in, wrapped_label
from gui.widgets.turning_row import TurningRow

PICTURES, NUMBERS, DIVIDED, MAP = "pictures", "numbers", "divided", "map"
NORMALISED = "normalised"
# Of what shows numbers, how they are scaled, as a training's settings name it.
_SCALINGS = {NUMBERS: "none", DIVIDED: "unit", NORMALISED: "length"}
_DIGIT = (28, 28)  # px, of what has few enough numbers to be read
_LEFT, _LABEL = 262, 150  # px, the left panel and a name in its list
_NUMBER = 64  # px, a field for the number of a picture
_ALL = -1  # labels
_ELIDED = Qt.TextElideMode.ElideRight
_NOTHING = Samples(np.empty((0, *_DIGIT), np.uint8), np.empty(0, np.int32))


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
        self._samples = _NOTHING
        self._answers: Answers | None = None
        self._has_numbers = True  # few enough to be read
        self.view = SampleView()
        self.grid = SampleGrid()
        self.numbers = NumbersView()
        self.map = SampleMap()
        self._ringed: np.ndarray | None = None  # bool (N,), what lies in the latest outline
        self._sets = named(Segments("", upright=True), "data_set_selector", self.tr("Data set"))
        self._parts = named(Segments("", upright=True), "part_selector", self.tr("Part"))
        self._count = wrapped_label("sample_count")
        self._make_filters()
        self._balance = ClassBalance()
        self._shown = Segments(self.tr("What is shown of them"))
        self._stack = Pages()
        self._compose()
        self.show_parts(PARTS, TRAINING)
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
                    "What the others speak against, most of all first: the model’s last layer is "
                    "learned anew from four fifths of these pictures, five times, and asked about "
                    "the fifth that it did not learn from."
                )
            )
        )
        self._lasso = QPushButton(self.tr("Lasso"))
        self._lasso.setObjectName("lasso_button")
        self._lasso.setCheckable(True)
        around = self.tr(
            "Draw around dots, and only their pictures are shown; by the keyboard: + and the arrow "
            "keys on the map, then Return, for those in sight"
        )
        self._lasso.setToolTip(as_tooltip(around))
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

    def show_sets(self, titles: Mapping[str, str], chosen: str) -> None:
        """Offer data sets, name -> title; where none is of the name that is to be chosen, the one
        that was stays so, or else the first."""
        _fill(self._sets, {name: as_button_text(titles[name]) for name in titles}, chosen)
        self._left.updateGeometry()

    def show_parts(self, names: Sequence[str], chosen: str) -> None:
        """Offer these of PARTS, as show_sets offers data sets."""
        words = self.tr("Training"), self.tr("Validation"), self.tr("Test")
        titles = zip(PARTS, words, strict=True)
        _fill(self._parts, {name: title for name, title in titles if name in names}, chosen)
        self._left.updateGeometry()

    def show_reading(self, done: int, of: int) -> None:
        """So many of so many pictures of another part are read."""
        self._count.setText(
            self.tr("Reading… {share} %").format(share=round(100 * done / max(of, 1)))
        )

    def show_nothing(self, sentence: str) -> None:
        """There is no picture to look at; say why, or what can be done."""
        self.show_samples(_NOTHING)
        self.show_error(sentence)

    def show_samples(self, samples: Samples) -> None:
        """Show a part; what a model says of it comes later."""
        self._samples, self._answers = samples, None
        self._go_to.setRange(0, max(len(samples) - 1, 0))
        counts = np.bincount(samples.labels, minlength=1).tolist()
        self._label.clear()
        self._label.addItem(self.tr("All labels"), _ALL)
        for label, count in enumerate(counts):
            if count:
                name = self.fontMetrics().elidedText(samples.classes[label], _ELIDED, _LABEL)
                self._label.addItem(name, label)
        named_counts = dict(zip(samples.classes, counts, strict=False)) if len(samples) else {}
        self._balance.show_counts(named_counts)
        self._forget_lasso()
        self.map.show_map(None, samples.labels, samples.classes)
        if len(samples):
            self._offer_forms(samples)
        self.view.clear()
        self._enable_filters()
        self._show_chosen()

    def _offer_forms(self, samples: Samples) -> None:
        """Numbers, where they are few enough to be read."""
        self._has_numbers = has_numbers = samples.pixels[0].shape == _DIGIT
        for name in _SCALINGS:
            self._shown.set_shown(name, has_numbers)
        if not has_numbers and self._shown.chosen_name in _SCALINGS:
            self._shown.show_chosen(PICTURES)
            self._show_form(PICTURES)

    def show_answers(self, answers: Answers | None) -> None:
        """Show what the model says of all pictures; None = it is not known yet."""
        self._answers = answers
        self._forget_lasso()
        found = answers.map if answers is not None else None
        self.map.show_map(
            found, self._samples.labels, self._samples.classes, answered=answers is not None
        )
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

    def _compose(self) -> None:
        left = self._left = Panel(self.tr("Data"), scrolls=True, least=_LEFT)
        left.fix_width()
        fetch = QPushButton(self.tr("Fetch More…"))
        fetch.setObjectName("fetch_more_button")
        hide_in_kiosk("fetch", fetch)
        fetch.clicked.connect(self.fetch_requested)
        parts: list[QWidget] = [self._sets, fetch, _heading(self.tr("Part")), self._parts]
        parts += [self._count, _heading(self.tr("Show")), self._label, self._wrong]
        parts += [self._least_certain, self._suspect, self._lassoed]
        parts += [_heading(self.tr("How many of each")), self._balance]
        for part in parts:
            left.body.addWidget(part)
        left.body.addStretch()
        middle = Panel("")
        for name, title in (
            (PICTURES, self.tr("Pictures")),
            (NUMBERS, self.tr("0–255")),
            (DIVIDED, self.tr("0–1")),
            (NORMALISED, "L2"),
            (MAP, self.tr("Map")),
        ):
            self._shown.add(name, title)
        self._shown.explain(NORMALISED, "keras.utils.normalize(x, axis=1)")
        for shown in (self.grid, self.numbers, self.map):
            self._stack.addWidget(shown)
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
        self.grid.current_changed.connect(self._go_to.setValue)
        self.grid.current_changed.connect(self.show_numbers)

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
        index = self._go_to.value()  # before other pictures are shown, which sets it anew
        if not self.grid.choose(index):  # the filter hides it
            self._label.setCurrentIndex(0)
            for check in (self._wrong, self._suspect, self._lassoed):
                check.setChecked(False)
            self._show_chosen()
            self.grid.choose(index)

    def _show_form(self, name: str) -> None:
        if name in _SCALINGS:
            self.numbers.show_scaling(_SCALINGS[name])
        self._lasso.setVisible(name == MAP)
        for part in (self._go_to_label, self._go_to):  # in a map one points
            part.setVisible(name != MAP)
        self._stack.setCurrentWidget({PICTURES: self.grid, MAP: self.map}.get(name, self.numbers))

    def show_numbers(self, index: int) -> None:
        """Show the numbers of a picture, if it is there and they are few enough to be read."""
        if self._has_numbers and self._samples.is_ready(index):
            self.numbers.show_pixels(self._samples.pixels[index])

    def _enable_filters(self) -> None:
        for check in (self._wrong, self._least_certain):
            check.setEnabled(self._answers is not None)
        has_left_out = self._answers is not None and self._answers.left_out is not None
        self._suspect.setEnabled(has_left_out)

    def _show_chosen(self) -> None:
        order = np.arange(len(self._samples))
        label = self._label.currentData()
        if label is not None and label != _ALL:
            order = order[self._samples.labels[order] == label]
        if self._ringed is not None and self._lassoed.isChecked():
            order = order[self._ringed[order]]
        if self._answers is not None:
            order = self._by_answers(self._answers, order)
        self.grid.show_samples(self._samples, order, self._answers)
        self._count.setText(self._count_words(len(order)))

    def _by_answers(self, answers: Answers, order: np.ndarray) -> np.ndarray:
        """Of pictures in an order those that are wanted, in the order in which they are."""
        if self._wrong.isChecked():
            order = order[answers.wrong(self._samples)[order]]
        if self._suspect.isChecked() and answers.left_out is not None:
            doubts = answers.left_out.doubts[order]
            order, doubts = order[doubts > 0], doubts[doubts > 0]
            return order[np.argsort(-doubts, kind="stable")]
        if self._least_certain.isChecked():
            order = order[np.argsort(answers.probabilities[order], kind="stable")]
        return order

    def _count_words(self, shown: int) -> str:
        locale = QLocale()
        words = self.tr("{shown} of {count} pictures").format(
            shown=locale.toString(shown), count=locale.toString(len(self._samples))
        )
        if self._answers is not None:
            wrong = int(np.count_nonzero(self._answers.wrong(self._samples)))
            words += self.tr(" · the model gets {wrong} wrong").format(wrong=locale.toString(wrong))
        return words


def _fill(segments: Segments, titles: Mapping[str, str], chosen: str) -> None:
    """Show these segments, and as chosen that one, or else the one that was."""
    chosen = chosen if chosen in titles else segments.chosen_name
    if segments.names != [*titles]:
        segments.clear()
        for name, title in titles.items():
            segments.add(name, title)
    if chosen in titles:
        segments.show_chosen(chosen)


def _heading(text: str) -> Label:
    label = wrapped_label("panel_title")
    label.setText(text.upper())
    return label
