"""Many trainings one after another, from *Try All* to the last row of the table."""

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from core.datasets.catalogue import usable
from core.errors import InklingError, StoreError, UsageError
from core.runs.presets import presets_for
from core.runs.protocol import BatchEnded, Failed, Message
from core.runs.settings import RunSettings
from core.runs.sweep import AxisError, Sweep, new_sweep, planned_sweep, sweeps_of
from core.runs.sweep_runner import SweepRunner
from gui.session.session import Session
from gui.style.text import percent
from gui.training.controller import TrainingController
from gui.training.sweep.page import SweepPage
from gui.training.trainer_process import TrainerProcess
from gui.training.words import summary
from gui.widgets.serial_worker import SerialWorker


class SweepController(QObject):
    """Tells a trainer of its own one run after another, and the page what they come to.

    Whatever ends it, the window too, the rows that there are stay, and the rest can be done later.

    Signals:
        course_changed(str, str): how it stands with the sweep of the task of that name, in few
            words; none while nothing runs.
        row_added(): a training has ended, with a model or without.
    """

    course_changed = Signal(str, str)
    row_added = Signal()

    def __init__(
        self,
        session: Session,
        page: SweepPage,
        training: TrainingController,
        chosen: Callable[[], RunSettings | None],
        locked: Callable[[], frozenset[str]],
    ):
        """chosen: the settings that the page "Train" shows; None = one of them is wrong. locked:
        those that nobody changes."""
        super().__init__(training)
        self._chosen, self._locked = chosen, locked
        self._session = session
        self._page = page
        self._training = training
        self._runner: SweepRunner | None = None  # while trainings are done
        self._shown: Sweep | None = None
        self._is_paused = False
        self._worker = SerialWorker("sweep", self)
        self._worker.failed.connect(lambda sentence: page.show_message("problem", sentence))
        self.trainer = TrainerProcess(parent=self, is_for_many=True)
        page.start_requested.connect(self.start)
        page.go_on_requested.connect(self.go_on)
        page.pause_requested.connect(self._pause)
        page.stop_requested.connect(self.stop)
        page.edited.connect(self._show_plan)
        session.task_changed.connect(lambda _task: self.fill())
        self._connect_trainer()

    @property
    def is_running(self) -> bool:
        return self._runner is not None

    def fill(self) -> None:
        """Show what can be tried for the task that is asked, and the latest that was."""
        if self._runner is not None or not self._page.isVisible():
            return
        task = self._session.task.name
        base = self._base()
        words = self.tr("All else is as on the page Train: {settings}").format(
            settings=summary(base)
        )
        self._page.show_task(task, words, self._locked())
        self._show_plan()
        self._show(next(iter(sweeps_of(task)), None))
        self.trainer.start_ahead()

    def leave(self) -> None:
        """Another page was opened; what runs goes on."""
        if self._runner is None:
            self.trainer.close()

    def start(self) -> None:
        """Begin with what the fields say."""
        base, values = self._base(), self._page.values()

        def make() -> Sweep:
            return new_sweep(dataclasses.replace(base, data=usable(base.data)), values)

        self._worker.run(make, self._begin)

    def go_on(self) -> None:
        """Do what is missing of the sweep that is shown."""
        if self._shown is not None:
            self._begin(self._shown)

    def stop(self) -> None:
        """End the training under way; what is done stays, and the rest can be done later."""
        runner = self._runner
        if runner is None:
            return
        self._end(self.tr("Stopped. What is done stays; the rest can be done later."))
        self._guarded(runner.break_off)

    def close(self) -> None:
        """The window is being closed: no trainer is left behind, and the rows stay."""
        self.trainer.close()
        self._worker.close()
        if self._runner is not None:
            self._guarded(self._runner.break_off)

    def _base(self) -> RunSettings:
        """What the page Train shows, where that is of the task that is asked."""
        task = self._session.task.name
        settings = self._chosen()
        if settings is None or settings.task != task:
            settings = next(iter(presets_for(task).values())).settings
        return settings

    def _show_plan(self) -> None:
        """Say how many trainings the fields would make, or where one of them cannot be."""
        try:
            count = len(planned_sweep(self._base(), self._page.values()).cells)
        except UsageError as error:
            self._page.show_problem(error.axis if isinstance(error, AxisError) else "", str(error))
        else:
            self._page.show_count(count)

    def _connect_trainer(self) -> None:
        trainer = self.trainer
        for signal in (trainer.started, trainer.epoch_ended, trainer.evaluated):
            signal.connect(self._hear)
        trainer.batch_ended.connect(self._show_course)
        trainer.candidate_saved.connect(self._hear)
        trainer.failed.connect(lambda sentence: self._hear(Failed(sentence)))
        trainer.paused.connect(lambda: self._show_paused(True))
        trainer.resumed.connect(lambda: self._show_paused(False))

    def _begin(self, sweep: Sweep | InklingError) -> None:
        if isinstance(sweep, InklingError):
            self._page.show_message("problem", str(sweep))
        elif self._training.is_training:
            self._page.show_message(
                "problem",
                self.tr("A training is under way. Wait for its end, or end it on the page Train."),
            )
        elif self._runner is None:
            self._guarded(lambda: self._run(SweepRunner(sweep)))

    def _run(self, runner: SweepRunner) -> None:
        self._runner = runner
        self._training.held = self.tr(
            "Several settings are being tried on the page Models. Wait for their end, or stop them "
            "there."
        )
        self._page.show_message("notice", "")
        self._page.show_running(True)
        self._next()

    def _next(self) -> None:
        runner = self._runner
        if runner is None:
            return
        settings = runner.begin_next()
        self._show(runner.sweep)
        if settings is None:
            self._end(self.tr("All are done."))
            return
        self._show_course(None)
        self.trainer.train(settings)

    def _hear(self, message: Message) -> None:
        runner = self._runner
        if runner is None:
            return

        def take() -> None:
            if runner.hear(message):
                self._session.reload_models(runner.sweep.task)
                self.row_added.emit()
                self._next()

        self._guarded(take)

    def _show_course(self, ended: BatchEnded | None) -> None:
        runner = self._runner
        if runner is None:
            return
        fraction = ended.fraction if ended is not None else 0.0
        count, left = len(runner.sweep.cells), runner.left
        self._page.show_course(
            count, left, fraction, cell=runner.cell, seconds=runner.seconds_left()
        )
        words = percent((count - left + fraction) / count, 0)
        self.course_changed.emit(runner.sweep.task, words)

    def _show_paused(self, is_paused: bool) -> None:
        self._is_paused = is_paused
        self._page.show_paused(is_paused)

    def _pause(self) -> None:
        if self._is_paused:
            self.trainer.resume()
        else:
            self.trainer.pause()
            self._page.show_pausing()

    def _show(self, sweep: Sweep | None) -> None:
        self._shown = sweep
        self._page.show_sweep(sweep)
        if self._runner is None:
            self._page.show_running(False, has_rest=sweep is not None and bool(sweep.missing))

    def _end(self, sentence: str) -> None:
        runner, self._runner = self._runner, None
        self._is_paused = False
        self._training.held = ""
        self.trainer.close()
        self.course_changed.emit("", "")
        if runner is not None:
            self._show(runner.sweep)
        self._page.show_message("notice", sentence)

    def _guarded(self, work: Callable[[], None]) -> None:
        """Do what may fail at the disk; then all ends, and it is said why."""
        try:
            work()
        except StoreError as error:
            self._end("")
            self._page.show_message("problem", str(error))
