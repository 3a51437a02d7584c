"""The left column of the page "Train": before, during and after a training, a widget for each."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QWidget,
)

from core.runs.presets import Preset
from core.runs.protocol import BatchEnded, EpochEnded, Started
from core.runs.settings import RunSettings
from core.translation import tr
from gui.style.text import as_button_text, clock, unbroken
from gui.style.theme import set_style_property
from gui.training.words import TrainingState, preset_title, summary
from gui.widgets.buttons import NOT_BY_ENTER
from gui.widgets.panel import Label, Page, Segments, column_in, wrapped_label

_FINE = 1000  # steps of the bar
_FOOT = (16, 0, 16, 14)  # px, around Start, as in a panel
_NOTE = 54  # px, three lines below Start
_DECIDE = ("cancel_button", "keep_button", "discard_button")  # what hours may have gone into
_START_GAP = 20  # px between Start and the buttons that take its turn


class TrainingSetup(Page):
    """Before a training: which preset, why one would choose it, and Start.

    Signals:
        preset_chosen(str): the name of the preset that the person chose.
        start_requested(): the person wants a training.
        several_requested(): they want many, one after another, with other settings each.
        own_requested(): they want the settings as a preset of their own, or that one no more.
    """

    preset_chosen = Signal(str)
    start_requested = Signal()
    several_requested = Signal()
    own_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._presets: dict[str, Preset] = {}
        self._choice = Segments(self.tr("Preset"), upright=True)
        self._choice.setObjectName("preset_selector")
        self._choice.chosen.connect(self._choose)
        self._reason = wrapped_label("muted")
        self.message = wrapped_label("training_message")  # for where it never scrolls away
        self.message.setAccessibleName(self.tr("What became of the training"))
        self.message.hide()
        self.start_button = _button("start_button", self.tr("Start"), self.start_requested)
        self.start_button.setToolTip(self.tr("Train a new model; the current one is not touched"))
        self.start_button.setProperty("primary", "true")
        self._note = wrapped_label("start_note")
        self._note.setFixedHeight(_NOTE)
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop)
        # Why one would choose it, and Start: for below what scrolls.
        self.foot = QWidget()
        self.several_button = _button(
            "several_button", self.tr("Try Several…"), self.several_requested
        )
        self.several_button.setToolTip(
            self.tr("Layers, units, epochs and more: each with each, one training after another")
        )
        self.own_button = _button("own_preset_button", "", self.own_requested)
        self._compose()

    @property
    def preset(self) -> Preset:
        """The preset that is chosen."""
        return self._presets[self._choice.chosen_name]

    def show_presets(self, presets: dict[str, Preset]) -> None:
        """Offer the presets of a task, by name; the first is chosen."""
        self._presets = presets
        self._choice.clear()
        for name, preset in presets.items():
            self._choice.add(name, as_button_text(tr(preset.title)), detail="")
        self._show_reason()

    def show_prospects(self, prospects: Mapping[str, str]) -> None:
        """Say of each preset, by name, what it takes and comes to."""
        for name, words in prospects.items():
            self._choice.show_detail(name, words)

    def show_note(self, sentence: str, problem: str = "") -> None:
        """Say below Start what is to be expected of what is chosen; problem: or what is wrong with
        it, so that it cannot begin."""
        self.start_button.setEnabled(not problem)
        set_style_property(self._note, "tone", "problem" if problem else "")
        self._note.setText(f"✕ {unbroken(problem)}" if problem else sentence)

    def show_preset(self, name: str) -> None:
        """Show the preset of that name as chosen; no signal."""
        if name in self._presets:  # an earlier version may have had others
            self._choice.show_chosen(name)
        self._show_reason()

    def show_changed(self, changed: bool) -> None:
        """Say whether the settings are other than the preset's."""
        self._show_reason()
        if changed:
            self._reason.setText(self.tr("Changed. Choose the preset again to undo that."))

    def show_message(self, tone: str, sentence: str) -> None:
        """Say why no training began or what became of one; an empty sentence takes the
        last one away. tone: "problem" or "notice"."""
        set_style_property(self.message, "tone", tone)
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))

    def show_ready(self, ready: bool) -> None:
        """Whether what stands outside of this is seen: Start, and what became of a training."""
        self.foot.setVisible(ready)
        self.message.setVisible(ready and bool(self.message.text()))

    def _compose(self) -> None:
        heading = wrapped_label("panel_title")
        heading.setText(self.tr("Start from").upper())
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self.several_button)
        column = column_in(self, top, self._choice, self.own_button, spacing=10)
        column.addStretch()
        below = (self._reason, self.start_button, self._note)
        column_in(self.foot, *below, spacing=10, margins=_FOOT)

    def _choose(self, name: str) -> None:
        self._show_reason()
        self.preset_chosen.emit(name)

    def _show_reason(self) -> None:
        self._reason.setText(unbroken(tr(self.preset.reason)))


class TrainingProgress(Page):
    """During a training: how far it is, how fast, and how to end it.

    Signals:
        pause_requested(), stop_requested(), cancel_requested(): what the person wants.
    """

    pause_requested = Signal()
    stop_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._title = _label("run_title")
        self._summary = _label("run_summary")
        self._summary.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setObjectName("training_bar")
        self._bar.setAccessibleName(self.tr("Progress of the training"))
        self._bar.setRange(0, _FINE)
        self._bar.setTextVisible(False)
        self._bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a screen reader says how far it is
        self._where = wrapped_label("progress_label")  # else the panel would grow with its words
        self._speed = _label("speed_label")
        self._note = _label("over_fitting_label")
        self._note.setWordWrap(True)
        self._note.hide()
        self._said, self._overfits = "", False  # of the data, and whether it learns by heart
        self.pause_button = _button("pause_button", self.tr("Pause"), self.pause_requested)
        self.stop_button = _button("stop_button", self.tr("Stop, keep best"), self.stop_requested)
        self.stop_button.setToolTip(self.tr("End now, and compare the best model so far"))
        self.cancel_button = _button("cancel_button", self.tr("Cancel"), self.cancel_requested)
        self.cancel_button.setToolTip(self.tr("End now, and leave nothing behind"))
        self._compose()

    @property
    def said(self) -> str:
        """What the person should know of the data that is learned from; empty = nothing."""
        return self._said

    def begin(self, settings: RunSettings) -> None:
        """Show a new run with these settings, of which nothing has happened yet."""
        self._title.setText(preset_title(settings))
        self._summary.setText(summary(settings))
        self._speed.setText("")
        self._bar.setValue(0)
        self._note.hide()
        self._said, self._overfits = "", False
        light, heavy = self.tr("Starting…"), self.tr("Loading TensorFlow…")
        self.show_work(light if settings.is_light else heavy)

    def show_started(self, started: Started) -> None:
        count = QLocale().toString(started.training)
        self.show_work(self.tr("{count} pictures to learn from").format(count=count))
        self._said = started.note
        self._note.setText(started.note)
        self._note.setVisible(bool(started.note))

    def show_batch(self, ended: BatchEnded) -> None:
        self._bar.setValue(round(ended.fraction * _FINE))
        self._where.setText(
            self.tr("Epoch {epoch} of {epochs} · {time} left").format(
                epoch=ended.epoch, epochs=ended.epochs, time=clock(ended.seconds_left)
            )
        )
        speed = QLocale().toString(round(ended.pictures_per_second))
        self._speed.setText(self.tr("{speed} pictures/s").format(speed=speed))

    def show_epoch(self, ended: EpochEnded) -> None:
        self._bar.setValue(round(ended.epoch / ended.epochs * _FINE))
        left = ended.seconds / ended.epoch * (ended.epochs - ended.epoch)
        self._where.setText(
            self.tr("Epoch {epoch} of {epochs} · {time} left").format(
                epoch=ended.epoch, epochs=ended.epochs, time=clock(left)
            )
        )
        if ended.overfits != self._overfits:  # said, and withdrawn when it no longer holds
            self._overfits = ended.overfits
            words = self.tr("It now learns the pictures by heart.") if self._overfits else ""
            self._note.setText(words or self._said)
            self._note.setVisible(bool(self._note.text()))

    def show_work(self, text: str) -> None:
        """Say what is done besides learning."""
        self._where.setText(text)

    def show_share(self, fraction: float) -> None:
        """Show how much of that is done, 0..1."""
        self._bar.setValue(round(fraction * _FINE))

    def take_focus(self) -> None:
        """Take the keyboard to Pause; to the bar, where no key does anything, once there is nothing
        to be paused any more."""
        (self.pause_button if self.pause_button.isEnabled() else self._bar).setFocus()

    def show_state(self, state: TrainingState) -> None:
        paused = state is TrainingState.PAUSED
        self.pause_button.setText(self.tr("Go On") if paused else self.tr("Pause"))
        if paused:
            self._speed.setText(self.tr("paused"))
        for button in (self.pause_button, self.stop_button):
            button.setEnabled(state is not TrainingState.FINISHING)

    def _compose(self) -> None:
        column = column_in(self, self._title, self._summary, spacing=6)
        column.addSpacing(2)
        for part in (self._bar, self._where, self._speed, self._note):
            column.addWidget(part)
        column.addStretch()
        for button in (self.pause_button, self.stop_button, self.cancel_button):
            column.addWidget(button)
        # Whatever changes by itself brings no other button under the pointer.
        column.addSpacing(self.cancel_button.sizeHint().height() + _NOTE + _START_GAP)


class TrainingDecision(Page):
    """After a training: keep the new model, or not.

    Signals:
        keep_requested(), discard_requested(): what the person decided.
        details_requested(): they want to see where the new model errs.
    """

    keep_requested = Signal()
    discard_requested = Signal()
    details_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._title = Label()
        self._title.setObjectName("candidate_title")
        self._summary = Label()
        self._summary.setWordWrap(True)
        self._expected = wrapped_label("expectation_sentence")
        self._sentence = wrapped_label("comparison_sentence")
        self._problem = Label()
        self._problem.setObjectName("decision_problem")
        self._problem.setProperty("tone", "problem")
        self._problem.setWordWrap(True)
        self.discard_button = _button("discard_button", self.tr("Discard"), self.discard_requested)
        self.discard_button.setToolTip(self.tr("Remove the new model; the current one goes on"))
        self.keep_button = _button("keep_button", self.tr("Keep as a Version"), self.keep_requested)
        self.keep_button.setToolTip(
            self.tr("The new model answers from now on; you can go back at any time")
        )
        self.details_button = _button("details_button", self.tr("Mistakes"), self.details_requested)
        self.details_button.setToolTip(self.tr("Class by class, and the pictures it gets wrong"))
        self._compose()

    def show_run(self, title: str, summary: str, expected: str, sentence: str) -> None:
        """Show what was trained, whether it came to what was expected, and how it compares."""
        self._expected.setText(unbroken(expected))
        self._expected.setVisible(bool(expected))
        self._title.setText(title)
        self._summary.setText(summary)
        self._sentence.setText(unbroken(sentence))
        self.show_error("")

    def show_error(self, sentence: str) -> None:
        """Say why the model could not be kept; empty = nothing is wrong."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _compose(self) -> None:
        column = column_in(self, self._title, self._summary, spacing=6)
        for part in (self._expected, self._sentence, self.details_button, self._problem):
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(self.keep_button)
        column.addWidget(self.discard_button)
        column.addStretch()


def _button(name: str, text: str, requested: SignalInstance) -> QPushButton:
    button = QPushButton(text)
    if name in _DECIDE:
        button.setProperty(NOT_BY_ENTER, True)
    button.setObjectName(name)
    button.clicked.connect(requested)
    return button


def _label(name: str) -> Label:
    label = Label()
    label.setObjectName(name)
    return label
