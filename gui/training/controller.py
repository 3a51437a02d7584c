"""A training from Start to Keep or Discard: the one place that knows where it stands."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from core.errors import (
    DataError,
    MissingDataError,
    ModelError,
    StoreError,
    TrainingError,
)
from core.runs.active_run import ActiveRun
from core.runs.log import RunLog, RunRecord
from core.runs.protocol import (
    BatchEnded,
    CandidateSaved,
    EpochEnded,
    Evaluated,
    Started,
    Working,
)
from core.runs.settings import RunSettings
from core.task import Task
from gui.session.session import Session
from gui.training.results.controller import ResultsController
from gui.training.train_page import TrainPage
from gui.training.trainer_process import TrainerProcess
from gui.training.words import TrainingState, course


class TrainingController(QObject):
    """Tells the trainer what the person wants, and the page what the trainer says.

    The candidate lies apart from the models until it is kept; whatever breaks before, the current
    model is not touched.

    Signals:
        run_ended(): kept, discarded, cancelled or failed; the log of runs says so.
        data_needed(): a run cannot begin before a data set is fetched or chosen.
        course_changed(str, str): how it stands with the run of the task of that name, in few
            words; none while there is no run.
    """

    run_ended = Signal()
    data_needed = Signal()
    course_changed = Signal(str, str)

    def __init__(self, session: Session, page: TrainPage, parent: QObject):
        super().__init__(parent)
        self._session = session
        self._page = page
        self.trainer = TrainerProcess(parent=self)
        self._state = TrainingState.READY
        self._run: ActiveRun | None = None
        self.held = ""  # a sentence, why no training may begin now
        self.results = ResultsController(page, self)
        self._connect_trainer()
        self._connect_page()
        # With models, presets may have come in a shared file.
        session.models_changed.connect(lambda: self._follow_task(session.task))
        self._enter(TrainingState.READY)

    @property
    def state(self) -> TrainingState:
        return self._state

    @property
    def run(self) -> ActiveRun | None:
        """The training that is under way or waits for a decision; None while the state is READY."""
        return self._run

    @property
    def is_training(self) -> bool:
        """Whether a run is under way that would be lost."""
        return self.trainer.is_training

    def open(self) -> None:
        """The page was opened: get ready for Start; a model that waits for a decision comes
        first."""
        self._page.take_focus()
        self._tell_course()
        if self._state is TrainingState.READY:
            self._follow_task(self._session.task)
            if not self._adopt_pending():
                self.trainer.start_ahead()

    def leave(self) -> None:
        """Another page was opened; what runs goes on."""
        # TensorFlow waits in 600 MB; nobody is going to press Start now.
        if self._state is TrainingState.READY:
            self.trainer.close()

    def close(self) -> None:
        """End the trainer, and leave nothing behind: the window is being closed."""
        was_training = self.trainer.is_training
        self.trainer.close()
        self.results.close()
        if was_training:
            self._end_run("stopped")

    def start(self) -> None:
        """Begin a run with the settings that the page shows; nothing happens while one is under
        way or undecided, or while a setting is wrong."""
        if self.held:
            self._page.show_error(self.held)
            return
        settings = self._page.settings()
        if self._state is not TrainingState.READY or settings is None:
            return
        try:
            self._run = run = ActiveRun.begin(settings)
        except (StoreError, DataError, ModelError) as error:
            self._page.show_error(str(error))
            if isinstance(error, MissingDataError):
                self.data_needed.emit()
            return
        self._page.begin(run.settings)
        self._enter(TrainingState.TRAINING)
        self.trainer.train(run.settings)

    def run_again(self, settings: RunSettings) -> None:
        """Begin the same training once more; nothing happens while another is under way."""
        if self._state is TrainingState.READY:
            self._page.show_settings(settings)
            self.start()

    def show_result(self, record: RunRecord) -> bool:
        """Show the result of an earlier training -> whether it is shown: while one is under way or
        undecided, the page shows that."""
        if self._state is TrainingState.READY:
            self.results.show(record)
        return self._state is TrainingState.READY

    def show_error(self, sentence: str) -> None:
        """Say what went wrong, where the person looks."""
        self._page.show_error(sentence)

    def data_arrived(self) -> None:
        """A data set is on this computer that was not before."""
        self._page.data_arrived()

    def keep(self) -> None:
        """Let the candidate answer from now on."""
        if self._state is not TrainingState.COMPARING:
            return
        run = self._active_run
        try:
            folder = run.keep()
            model = folder.name
        except StoreError as error:
            self._page.show_error(str(error))
            return
        self.results.moved(folder)
        self._log(lambda: run.save_kept(model))
        self._session.reload_models(run.record.task)
        self._get_ready()
        self._page.show_done(self.tr("Kept. {name} answers from now on.").format(name=model))

    def discard(self) -> None:
        """Remove the candidate; the current model goes on."""
        if self._state is TrainingState.COMPARING:
            self.results.moved(None)
            if any(each.is_candidate for each in self._session.models):
                self._session.reload_models()
            try:
                self._end_run("discarded")
            finally:
                self._get_ready()
            self._page.show_done(self.tr("Discarded. Your model is unchanged."))

    @property
    def _active_run(self) -> ActiveRun:
        assert self._run is not None  # the trainer speaks, and one decides, only of a run
        return self._run

    def _adopt_pending(self) -> bool:
        """Compare what an earlier window left behind undecided, if there is any."""
        try:
            run = ActiveRun.adopt_pending(self._session.task.name)
            if run is None:
                return False
            classes = run.card().classes
        except (StoreError, TrainingError, ModelError) as error:
            self._page.show_error(str(error))
            return False
        self._run = run
        self._page.begin(run.settings)
        for ended in run.curves:
            self._page.show_epoch(EpochEnded(**ended))
        for evaluated in run.evaluations:
            self._page.show_evaluated(evaluated)
        self._page.show_candidate(tuple(classes))
        self._enter(TrainingState.COMPARING)
        return True

    def _connect_trainer(self) -> None:
        trainer, page = self.trainer, self._page
        trainer.ready.connect(page.show_loaded)
        trainer.started.connect(self._started)
        trainer.batch_ended.connect(self._batch_ended)
        trainer.epoch_ended.connect(self._epoch_ended)
        trainer.filters_changed.connect(page.show_filters)
        trainer.paused.connect(lambda: self._enter(TrainingState.PAUSED))
        trainer.resumed.connect(lambda: self._enter(TrainingState.TRAINING))
        trainer.working.connect(self._working)
        trainer.evaluated.connect(self._evaluated)
        trainer.candidate_saved.connect(self._candidate_saved)
        trainer.cancelled.connect(self._cancelled)
        trainer.failed.connect(self._failed)

    def _connect_page(self) -> None:
        page = self._page
        page.start_requested.connect(self.start)
        page.pause_requested.connect(self._pause)
        page.stop_requested.connect(self._stop)
        page.cancel_requested.connect(self._cancel)
        page.keep_requested.connect(self.keep)
        page.discard_requested.connect(self.discard)
        self._session.task_changed.connect(self._follow_task)

    def _enter(self, state: TrainingState) -> None:
        self._state = state
        if state is TrainingState.COMPARING:
            run = self._active_run
            self.results.follow(lambda: run.record, run.candidate)
        self._page.show_state(state)
        self._tell_course()

    def _tell_course(self, fraction: float | None = None) -> None:
        task = self._run.record.task if self._run is not None else ""
        self.course_changed.emit(task, course(self._state, fraction) if task else "")

    def _get_ready(self) -> None:
        self._run = None
        self._enter(TrainingState.READY)
        self.run_ended.emit()
        self._follow_task(self._session.task)
        if self._page.isVisible():
            self.trainer.start_ahead()

    def _follow_task(self, task: Task) -> None:
        if self._state is TrainingState.READY:
            self._page.show_task(task)
            if self._page.isVisible():  # else when it is opened
                self._page.show_records(RunLog(task.name).all())

    def _pause(self) -> None:
        if self._state is TrainingState.PAUSED:
            self.trainer.resume()
        else:
            self.trainer.pause()

    def _stop(self) -> None:
        self.trainer.stop()
        self._enter(TrainingState.FINISHING)
        self._page.show_work(self.tr("Stopping; the best so far is kept"))

    def _cancel(self) -> None:
        self.trainer.cancel()
        self._enter(TrainingState.FINISHING)
        self._page.show_work(self.tr("Cancelling"))

    def _started(self, started: Started) -> None:
        self._active_run.pictures = started.training
        self._page.show_started(started)

    def _batch_ended(self, ended: BatchEnded) -> None:
        self._page.show_batch(ended)
        self._tell_course(ended.fraction)

    def _epoch_ended(self, ended: EpochEnded) -> None:
        self._active_run.add_epoch(ended)
        self._page.show_epoch(ended)

    def _working(self, working: Working) -> None:
        if working.on in ("model", "test") and self._state is not TrainingState.FINISHING:
            self._enter(TrainingState.FINISHING)
        self._page.show_working(working)

    def _evaluated(self, evaluated: Evaluated) -> None:
        self._active_run.add_evaluated(evaluated)
        self._page.show_evaluated(evaluated)

    def _candidate_saved(self, saved: CandidateSaved) -> None:
        run = self._active_run
        try:
            self._log(lambda: run.save_measured(saved.card))
            self._page.show_candidate(tuple(saved.card["classes"]))
        finally:  # whatever cannot be noted or shown of it, it can be kept or discarded
            self._enter(TrainingState.COMPARING)

    def _cancelled(self) -> None:
        try:
            self._end_run("stopped")
        finally:
            self._get_ready()
        self._page.show_done(self.tr("Cancelled. Your model is unchanged."))

    def _failed(self, sentence: str) -> None:
        task = self._active_run.record.task
        try:
            self._end_run("failed")
        finally:
            self._get_ready()
        self._page.show_error(sentence)
        if not self._page.isVisible():
            self.course_changed.emit(task, self.tr("failed"))

    def _end_run(self, outcome: str) -> None:
        """Without a model."""
        run = self._active_run
        self._log(lambda: run.end(outcome))

    def _log(self, save: Callable[[], None]) -> None:
        """Write in the log of runs; where that fails, the person is told, and all goes on."""
        try:
            save()
        except StoreError as error:
            self._page.show_error(str(error))
