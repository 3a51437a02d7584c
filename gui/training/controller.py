"""A training from Start to Keep or Discard: the one place that knows where it stands."""

import dataclasses
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.datasets.catalogue import usable
from core.errors import DataError, MissingDataError, ModelError, StoreError, TrainingError
from core.models.card import read_card
from core.models.store import Store
from core.runs.inputs import with_folders
from core.runs.log import RunLog, RunRecord
from core.runs.pending import find_undecided, new_candidate, take_over
from core.runs.protocol import CandidateSaved, EpochEnded, Evaluated, Started, Working
from core.runs.settings import RunSettings
from core.task import Task
from gui.session.session import Session
from gui.training.panel import TrainingPanel
from gui.training.run_controls import TrainingState
from gui.training.trainer_process import TrainerProcess
from gui.training.words import evaluations_of, settings_of


class TrainingController(QObject):
    """Tells the trainer what the person wants, and the panel what the trainer says.

    The candidate lies apart from the models until it is kept; whatever breaks before, the current
    model is not touched.

    Signals:
        run_ended(): kept, discarded, cancelled or failed; the log of runs says so.
        data_needed(): a run cannot begin before a data set is fetched or chosen.
    """

    run_ended = Signal()
    data_needed = Signal()

    def __init__(self, session: Session, panel: TrainingPanel, parent: QObject):
        super().__init__(parent)
        self._session = session
        self._panel = panel
        self._page = panel.train_page
        self._trainer = TrainerProcess(parent=self)
        self._state = TrainingState.READY
        self._task = session.task
        self._record: RunRecord | None = None
        self._candidate: Path | None = None
        self._curves: list[dict[str, Any]] = []
        self._figures: dict[str, Any] = {}
        self._training = 0  # pictures
        self._began = 0.0
        self._connect_trainer()
        self._connect_panel()
        self._enter(TrainingState.READY)

    @property
    def state(self) -> TrainingState:
        return self._state

    @property
    def is_training(self) -> bool:
        """Whether a run is under way that would be lost."""
        return self._trainer.is_training

    def open(self) -> None:
        """Show the drawer, and get ready for Start; a model that waits for a decision comes
        first."""
        self._panel.open()
        if self._state is TrainingState.READY:
            self._follow_task(self._session.task)
            if not self._take_undecided():
                self._trainer.start_ahead()

    def close(self) -> None:
        """The window is being closed: the trainer ends, and leaves nothing behind."""
        was_training = self._trainer.is_training
        self._trainer.close()
        if was_training:
            self._end_run("stopped")

    def start(self) -> None:
        """Begin a run with the settings that the panel shows; nothing happens while one is under
        way or undecided, or while a setting is wrong."""
        settings = self._page.settings()
        if self._state is not TrainingState.READY or settings is None:
            return
        store = Store(settings.task)
        self._candidate = None
        try:
            settings = dataclasses.replace(settings, data=usable(settings.data))
            settings = with_folders(settings, store)
            self._candidate = new_candidate(store, settings.network)
            settings = dataclasses.replace(settings, output=str(self._candidate))
            record = RunRecord(settings.task, dataclasses.asdict(settings))
            self._record = RunLog(settings.task).add(record)
        except (StoreError, DataError, ModelError) as error:
            if self._candidate is not None:
                store.discard(self._candidate)
            self._page.say_problem(str(error))
            if isinstance(error, MissingDataError):
                self.data_needed.emit()
            return
        self._curves, self._figures, self._training = [], {}, 0
        self._began = time.monotonic()
        self._page.begin(settings)
        self._enter(TrainingState.TRAINING)
        self._trainer.train(settings)

    def run_again(self, settings: RunSettings) -> None:
        """The same training once more; nothing happens while another is under way."""
        if self._state is TrainingState.READY:
            self._page.show_settings(settings)
            self.start()

    def say_problem(self, sentence: str) -> None:
        """What went wrong, where the person looks."""
        self._page.say_problem(sentence)

    def forget_message(self) -> None:
        """What was said last holds no longer."""
        self._page.forget_message()

    def keep(self) -> None:
        """The candidate answers from now on."""
        if self._state is not TrainingState.COMPARING:
            return
        try:
            version = Store(self._record.task).keep(self._candidate)
        except StoreError as error:
            self._page.say_problem(str(error))
            return
        self._update_record(outcome="kept", model=version.name)
        self._session.reload_models(self._record.task)
        self._get_ready()
        self._page.say_done(self.tr("Kept. {name} answers from now on.").format(name=version.name))

    def discard(self) -> None:
        """The candidate is removed; the current model goes on."""
        if self._state is TrainingState.COMPARING:
            self._end_run("discarded")
            self._get_ready()
            self._page.say_done(self.tr("Discarded. Your model is unchanged."))

    def _take_undecided(self) -> bool:
        """Compare what an earlier window left behind undecided, if there is any."""
        found = find_undecided(self._session.task.name)
        if found is None:
            return False
        try:
            self._record, self._candidate = take_over(*found)
            settings, card = settings_of(self._record), read_card(self._candidate)
        except (StoreError, TrainingError, ModelError) as error:
            self._page.say_problem(str(error))
            return False
        self._page.begin(settings)
        for ended in self._record.curves:
            self._page.show_epoch(EpochEnded(**ended))
        for evaluated in evaluations_of(self._record):
            self._page.show_evaluated(evaluated)
        self._page.show_candidate(dataclasses.asdict(card))
        self._enter(TrainingState.COMPARING)
        return True

    def _connect_trainer(self) -> None:
        trainer, page = self._trainer, self._page
        trainer.ready.connect(page.show_loaded)
        trainer.started.connect(self._started)
        trainer.batch_ended.connect(page.show_batch)
        trainer.epoch_ended.connect(self._epoch_ended)
        trainer.paused.connect(lambda: self._enter(TrainingState.PAUSED))
        trainer.resumed.connect(lambda: self._enter(TrainingState.TRAINING))
        trainer.working.connect(self._working)
        trainer.evaluated.connect(self._evaluated)
        trainer.candidate_saved.connect(self._candidate_saved)
        trainer.cancelled.connect(self._cancelled)
        trainer.failed.connect(self._failed)

    def _connect_panel(self) -> None:
        page = self._page
        page.start_requested.connect(self.start)
        page.pause_requested.connect(self._pause)
        page.stop_requested.connect(self._stop)
        page.cancel_requested.connect(self._cancel)
        page.keep_requested.connect(self.keep)
        page.discard_requested.connect(self.discard)
        self._panel.closed.connect(self._panel_closed)
        self._session.task_changed.connect(self._follow_task)

    def _enter(self, state: TrainingState) -> None:
        self._state = state
        self._page.show_state(state)

    def _get_ready(self) -> None:
        self._enter(TrainingState.READY)
        self.run_ended.emit()
        self._follow_task(self._session.task)
        if self._panel.isVisible():
            self._trainer.start_ahead()

    def _follow_task(self, task: Task) -> None:
        if self._state is TrainingState.READY:
            self._task = task
            self._page.show_task(task)

    def _pause(self) -> None:
        if self._state is TrainingState.PAUSED:
            self._trainer.resume()
        else:
            self._trainer.pause()

    def _stop(self) -> None:
        self._trainer.stop()
        self._enter(TrainingState.FINISHING)
        self._page.show_work(self.tr("Stopping; the best so far is kept"))

    def _cancel(self) -> None:
        self._trainer.cancel()
        self._enter(TrainingState.FINISHING)
        self._page.show_work(self.tr("Cancelling"))

    def _panel_closed(self) -> None:
        # TensorFlow waits in 600 MB; nobody is going to press Start now.
        if self._state is TrainingState.READY:
            self._trainer.close()

    def _started(self, started: Started) -> None:
        self._training = started.training
        self._page.show_started(started)

    def _epoch_ended(self, ended: EpochEnded) -> None:
        self._curves.append(dataclasses.asdict(ended))
        self._page.show_epoch(ended)

    def _working(self, working: Working) -> None:
        if working.on != "data" and self._state is not TrainingState.FINISHING:
            self._enter(TrainingState.FINISHING)
        self._page.show_working(working)

    def _evaluated(self, evaluated: Evaluated) -> None:
        figures = dataclasses.asdict(evaluated.figures)
        del figures["mistakes"]  # pictures, and of no use without the data
        self._figures.setdefault(evaluated.model, {})[evaluated.data] = figures
        self._page.show_evaluated(evaluated)

    def _candidate_saved(self, saved: CandidateSaved) -> None:
        if self._curves:
            last = self._curves[-1]
            speed = self._training * last["epoch"] / max(last["seconds"], 0.1)
            self._figures["pictures_per_second"] = round(speed)
        self._update_record(
            curves=tuple(self._curves),
            data_digest=str(saved.card.get("settings", {}).get("data_digest", "")),
            figures=self._figures,
            seconds=self._seconds(),
        )
        self._page.show_candidate(saved.card)
        self._enter(TrainingState.COMPARING)

    def _cancelled(self) -> None:
        self._end_run("stopped")
        self._get_ready()
        self._page.say_done(self.tr("Cancelled. Your model is unchanged."))

    def _failed(self, sentence: str) -> None:
        self._end_run("failed")
        self._get_ready()
        self._page.say_problem(sentence)

    def _end_run(self, outcome: str) -> None:
        """Without a model."""
        Store(self._record.task).discard(self._candidate)
        self._update_record(
            outcome=outcome,
            curves=tuple(self._curves),
            figures=self._figures,
            seconds=self._seconds(),
        )

    def _seconds(self) -> float:
        """What the learning took; before the first epoch has ended, all of it."""
        if self._curves:
            return self._curves[-1]["seconds"]
        return round(time.monotonic() - self._began, 1)

    def _update_record(self, **changes: Any) -> None:
        try:
            self._record = RunLog(self._record.task).update(self._record.id, **changes)
        except StoreError as error:
            self._page.say_problem(str(error))
