"""The page "Train": left what is done and decided, beside it the settings, and then how it goes."""

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.datasets.catalogue import with_stand_ins
from core.runs.expected import seconds_here
from core.runs.log import RunRecord
from core.runs.presets import Preset
from core.runs.protocol import (
    BatchEnded,
    EpochEnded,
    Evaluated,
    FiltersChanged,
    Started,
    Working,
)
from core.runs.settings import RunSettings, read_settings
from core.task import Task
from core.translation import tr
from gui.classroom.kiosk import as_locked
from gui.style.text import duration
from gui.style.theme import Colors
from gui.training.results.comparison import expectation, sentence
from gui.training.results.run_view import ResultBar, RunView
from gui.training.run_controls import (
    TrainingDecision,
    TrainingProgress,
    TrainingSetup,
)
from gui.training.settings.form import TrainingSettings
from gui.training.settings.own_presets import OwnPresets
from gui.training.words import (
    TrainingState,
    preset_title,
    prospect,
    stand_in_sentence,
    summary,
    when,
)
from gui.widgets.panel import Pages, Panel, Segments, named, row_in, wrapped_label

SETTINGS, RESULT = "settings", "result"
_LEFT = 262  # px


class TrainPage(QWidget):
    """What is done and decided in the left panel; in the right one settings, then how it goes.

    Signals:
        start_requested(), pause_requested(), stop_requested(), cancel_requested(),
            keep_requested(), discard_requested(): what the person wants.
        report_requested(), code_requested(): they want a file of what is shown, or its code.
        picture_chosen(Mistake, bool): they want to look into one that the new model gets wrong, or
            the current one.
    """

    start_requested = Signal()
    pause_requested = Signal()
    stop_requested = Signal()
    cancel_requested = Signal()
    keep_requested = Signal()
    discard_requested = Signal()
    report_requested = Signal()
    code_requested = Signal()
    picture_chosen = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        named(self, "training_panel", self.tr("Training"))
        self.setup = TrainingSetup()
        self.progress = TrainingProgress()
        self.decision = TrainingDecision()
        self.view = RunView()
        self.form = TrainingSettings()
        self._own = OwnPresets(self.setup, self.form, self)
        self._task_name = ""
        self._titles: dict[str, str] = {}  # of the tasks that were shown
        self._whose = wrapped_label("panel_title")  # run it is, whatever task is shown meanwhile
        self._records: Sequence[RunRecord] = ()
        self._settings = RunSettings("", "", "")  # of the run that is shown
        self._states = Pages()
        for state in (self.setup, self.progress, self.decision):
            self._states.addWidget(state)
        self._right = Pages()
        self._right.addWidget(self.form)
        self._right.addWidget(self.view)
        self._result_of = ""  # the task whose latest result can be looked at again
        self._choice = Segments(self.tr("What is shown of the training"))
        self._choice.add(SETTINGS, self.tr("Settings"))
        self._choice.add(RESULT, self.tr("Result"))
        self._choice.chosen.connect(self._show_right)
        left = Panel("", scrolls=True, least=_LEFT)
        left.setObjectName("training_setup")
        left.fix_width()
        left.body.addWidget(self._whose)
        left.body.addWidget(self._states)
        left.add_foot(self.setup.foot)
        self._result_bar = ResultBar()
        row_in(self, left, spacing=16).addWidget(self._right_panel(), 1)
        self._connect()

    def _right_panel(self) -> Panel:
        right = Panel("")
        right.setObjectName("training_view")
        head = QHBoxLayout()
        head.addWidget(self._choice)
        head.addWidget(self._result_bar, 1)
        head.addStretch()  # where there is no result, for names as wide as they are
        right.body.addLayout(head)
        right.body.addWidget(self.setup.message)
        right.body.addWidget(self._right, 1)
        return right

    def _connect(self) -> None:
        self._result_bar.report_requested.connect(self.report_requested)
        self._result_bar.code_requested.connect(self.code_requested)
        self.setup.preset_chosen.connect(lambda _name: self._show_preset())
        self.view.picture_chosen.connect(self.picture_chosen)
        self.form.edited.connect(self._show_changed)
        self._own.changed.connect(self._show_presets)
        self.setup.start_requested.connect(self.start_requested)
        self.progress.pause_requested.connect(self.pause_requested)
        self.progress.stop_requested.connect(self.stop_requested)
        self.progress.cancel_requested.connect(self.cancel_requested)
        self.decision.keep_requested.connect(self.keep_requested)
        self.decision.discard_requested.connect(self.discard_requested)
        self.decision.details_requested.connect(self.view.show_mistakes)

    @property
    def shown_task(self) -> str:
        """The name of the task of the run that is shown; empty before the first."""
        return self._settings.task

    def settings(self) -> RunSettings | None:
        """Return what the person chose, without folders; None where something of it is wrong."""
        return self.form.settings()

    def show_task(self, task: Task) -> None:
        """Show what is to be trained; what was chosen for it stays."""
        self._titles[task.name] = tr(task.title)
        is_other, self._task_name = task.name != self._task_name, task.name
        has_others = self._own.show_task(task.name)
        if is_other:
            self._show_preset()
        elif has_others:  # what was changed in the form stays
            self.show_records(self._records)
        if has_others:
            self._own.say_problem()
        if is_other:
            self._choice.setVisible(task.name == self._result_of)

    def show_records(self, records: Sequence[RunRecord]) -> None:
        """Say what the presets of the task take and come to, by what its trainings did on this
        computer."""
        self._records = records
        presets = self._own.presets
        self.setup.show_prospects(
            {
                name: prospect(preset, self._settings_of(preset), records)
                for name, preset in presets.items()
            }
        )
        self._show_note()

    def show_settings(self, settings: RunSettings) -> None:
        """Show settings to begin with, such as an earlier run's."""
        self.setup.show_preset(settings.preset)
        self._show_in_form(settings)

    def begin(self, settings: RunSettings) -> None:
        """Show that a run with these settings begins."""
        self._settings, self._result_of = settings, ""
        self._result_bar.show_title(preset_title(settings))
        self._whose.setText(self._titles.get(settings.task, settings.task).upper())
        self.clear_message()
        self.progress.begin(settings)
        self.view.begin(settings.epochs)

    def show_loaded(self) -> None:
        """Show that the trainer has loaded its libraries."""
        self.progress.show_work(self.tr("Preparing the pictures…"))

    def show_started(self, started: Started) -> None:
        self.progress.show_started(started)
        self.view.show_pictures(started.pictures)

    def show_batch(self, ended: BatchEnded) -> None:
        self.progress.show_batch(ended)
        self.view.curves.add_batch(ended)

    def show_epoch(self, ended: EpochEnded) -> None:
        self.progress.show_epoch(ended)
        self.view.curves.add_epoch(ended)

    def show_filters(self, changed: FiltersChanged) -> None:
        self.view.show_filters(changed.layer, changed.png)

    def show_working(self, working: Working) -> None:
        """Show what is done beside learning, and how much of it."""
        texts = {
            "trainer": self.tr("Fetching what the training needs, once (some 400 MB)…"),
            "data": self.tr("Preparing the pictures…"),
            "model": self.tr("Making the model ready to answer…"),
            "test": self.tr("Measuring on pictures it has never seen…"),
        }
        self.progress.show_work(texts[working.on])
        self.progress.show_share(working.share)

    def show_work(self, text: str) -> None:
        self.progress.show_work(text)

    def show_evaluated(self, evaluated: Evaluated) -> None:
        self.view.show_evaluated(evaluated)

    def show_candidate(self, classes: tuple[str, ...]) -> None:
        """Show that the run is over and has a model that tells these classes apart."""
        self.view.show_details(classes)
        said = sentence(self.view.comparison)
        if self._settings.is_light:  # over before anybody could read it
            said = f"{said} {self.progress.said}".strip()
        self.decision.show_run(
            preset_title(self._settings),
            summary(self._settings),
            expectation(self._settings, self.view.comparison),
            said,
        )

    def show_earlier(
        self,
        record: RunRecord,
        curves: Sequence[EpochEnded],
        evaluations: Sequence[Evaluated],
        classes: tuple[str, ...],
    ) -> None:
        """Show what came of an earlier training of the task that is shown, as far as it is
        known."""
        self.begin(read_settings(record.settings))
        for ended in curves:
            self.view.curves.add_epoch(ended)
        for evaluated in evaluations:
            self.view.show_evaluated(evaluated)
        self.view.show_details(classes)
        self._result_of = record.task
        self._choice.show()
        self._show_right(RESULT)
        self._result_bar.show_title(
            self.tr("Training of {when}: {preset}").format(
                when=when(record), preset=preset_title(self._settings)
            )
        )

    def show_state(self, state: TrainingState) -> None:
        """Show the buttons of a state. The keyboard follows if it was here: whoever draws or looks
        inside meanwhile goes on with it, and decides nothing by the next key."""
        at = self.window().focusWidget()
        follows = at is None or self.isAncestorOf(at)
        widgets = {TrainingState.READY: self.setup, TrainingState.COMPARING: self.decision}
        self._states.setCurrentWidget(widgets.get(state, self.progress))
        if state is TrainingState.COMPARING:
            self._result_of = self._settings.task
        is_ready = state is TrainingState.READY
        self.setup.show_ready(is_ready)
        self._whose.setVisible(not is_ready)
        self._choice.setVisible(is_ready and bool(self._result_of))
        self._show_right(SETTINGS if is_ready and not self._result_of else RESULT)
        self.progress.show_state(state)
        if follows and self.isVisible():
            self.take_focus()

    def show_error(self, sentence: str) -> None:
        """Say what went wrong, where the person looks."""
        if self._states.currentWidget() is self.decision:
            self.decision.show_error(sentence)
        else:
            self.setup.show_message("problem", sentence)

    def show_done(self, sentence: str) -> None:
        """Say what became of the run."""
        self.setup.show_message("notice", sentence)

    def clear_message(self) -> None:
        """Take away what was said of the last training, or of why none began."""
        self.setup.show_message("notice", "")

    def data_arrived(self) -> None:
        """A data set is here that was not: nothing has to stand in for it any more."""
        self.clear_message()
        if self._task_name and not self.form.is_changed:
            self._show_preset()

    def take_focus(self) -> None:
        """Put the keyboard where the next step is."""
        shown = self._states.currentWidget()
        if shown is self.decision:
            self.decision.details_button.setFocus()  # by no next key is anything decided
        elif shown is self.progress:
            self.progress.take_focus()
        elif self._right.currentWidget() is self.view:  # the result of what was decided
            self._choice.take_focus()
        elif self.setup.start_button.isEnabled() or self.settings():  # it goes to what is wrong
            self.setup.start_button.setFocus()

    def set_colors(self, colors: Colors) -> None:
        self.view.set_colors(colors)
        self.form.set_colors(colors)

    def _show_right(self, name: str) -> None:
        self._choice.show_chosen(name)
        self._right.setCurrentWidget(self.form if name == SETTINGS else self.view)
        self._result_bar.setVisible(name == RESULT and bool(self._result_of))

    def _show_changed(self) -> None:
        self.setup.show_changed(self.form.is_changed)
        self._own.show_button()
        self._show_note()

    def _show_preset(self) -> None:
        self._show_right(SETTINGS)
        preset = self.setup.preset
        self._show_in_form(self._settings_of(preset), preset.locked)
        self.setup.show_changed(False)

    def _show_presets(self) -> None:
        self.show_records(self._records)
        self._show_preset()

    def _settings_of(self, preset: Preset) -> RunSettings:
        return as_locked(dataclasses.replace(preset.settings, task=self._task_name))

    def _show_note(self) -> None:
        settings = self.form.settings_so_far
        seconds = seconds_here(settings, self._records) if settings else 0.0
        words = self.tr("Your model stays until you keep the new one.")
        if seconds:
            about = self.tr("About {time} on this computer.").format(time=duration(seconds))
            words = f"{about} {words}"
        self.setup.show_note(words, self.form.problem)

    def _show_in_form(self, settings: RunSettings, locked: frozenset[str] = frozenset()) -> None:
        """Show settings; what stands in for a data set that is not here is said."""
        data = with_stand_ins(settings.data)
        self.form.show_settings(dataclasses.replace(settings, data=data), locked)
        self._own.show_button()
        self._show_note()
        self.setup.show_message("notice", stand_in_sentence(settings.data, data))
