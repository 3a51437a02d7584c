"""The trainings of a sweep, one after another: what the trainer is told next, and what becomes of
what it says. Who speaks with the trainer, the command line or the window, asks here."""

import time
from pathlib import Path

from core.errors import DataError, ModelError, StoreError
from core.files.table import write_table
from core.runs.active_run import ActiveRun
from core.runs.expected import planned_epochs
from core.runs.protocol import (
    CandidateSaved,
    EpochEnded,
    Evaluated,
    Failed,
    Message,
    Started,
)
from core.runs.settings import RunSettings
from core.runs.sweep import Cell, Row, Sweep, save


class SweepRunner:
    """Every model becomes a version, and none of them answers: which one was there before does.

    What a method changed is on the disk when it returns.
    """

    def __init__(self, sweep: Sweep):
        """Note the sweep, with the rows that it has already.

        Raises:
            StoreError: it cannot be saved, or its table cannot be written.
        """
        self._sweep = sweep
        self._todo = sweep.missing
        self._run: ActiveRun | None = None
        self._cell: Cell = {}
        self._began = 0.0
        self._save()

    @property
    def sweep(self) -> Sweep:
        """With all rows that there are by now."""
        return self._sweep

    @property
    def cell(self) -> Cell:
        """What is varied, of the training under way or the last."""
        return self._cell

    @property
    def left(self) -> int:
        """How many trainings have not ended, the one under way among them."""
        return len(self._todo)

    def seconds_left(self) -> float | None:
        """How long they will take if an epoch takes what one took so far; None = nobody knows."""
        done = [row for row in self._sweep.rows if row.took]
        epochs = sum(self._epochs(row.cell) for row in done)
        if not epochs:
            return None
        took = sum(row.took or 0.0 for row in done)
        left = sum(self._epochs(cell) for cell in self._todo) * took / epochs
        under_way = time.monotonic() - self._began if self._run is not None else 0.0
        return max(left - under_way, 0.0)

    def begin_next(self) -> RunSettings | None:
        """Begin the next training -> what the trainer is told; None = there is no other. What
        cannot begin has a row that says why.

        Raises:
            StoreError: that row cannot be saved.
        """
        while self._todo:
            self._cell, self._began = self._todo[0], time.monotonic()
            try:
                self._run = ActiveRun.begin(self._sweep.settings_of(self._cell))
            except (DataError, ModelError, StoreError) as error:
                self._add(Row(self._cell, error=str(error)))
            else:
                return self._run.settings
        return None

    def hear(self, message: Message) -> bool:
        """Take what the trainer said -> whether the training is over.

        Raises:
            StoreError: what it came to cannot be saved.
        """
        run = self._run
        assert run is not None  # the trainer speaks only of one
        match message:
            case Started():
                run.pictures = message.training
            case EpochEnded():
                run.add_epoch(message)
            case Evaluated():
                run.add_evaluated(message)
            case CandidateSaved():
                self._take_candidate(run, message)
            case Failed():
                self.fail(message.error)
        return isinstance(message, CandidateSaved | Failed)

    def fail(self, error: str) -> None:
        """Note that the training under way ended without a model.

        Raises:
            StoreError: that was not saved.
        """
        self._end_run("failed")
        self._add(Row(self._cell, error=error))

    def break_off(self) -> None:
        """Leave nothing of the training under way but its record; it is done again later.

        Raises:
            StoreError: that was not saved.
        """
        self._end_run("stopped")

    def _end_run(self, outcome: str) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.end(outcome)

    def _take_candidate(self, run: ActiveRun, saved: CandidateSaved) -> None:
        """A model that is a version has its row, also where that cannot be saved just now."""
        try:
            run.save_measured(saved.card)
            model = run.keep(answers=False).name
        except StoreError as error:
            self.fail(str(error))
            return
        try:
            run.save_kept(model)
        finally:
            self._add(self._row(run, saved, model))

    def _row(self, run: ActiveRun, saved: CandidateSaved, model: str) -> Row:
        made_with = saved.card.get("settings", {})
        test = run.record.test_figures
        return Row(
            self._cell,
            accuracy=test.get("accuracy"),
            low=test.get("low"),
            high=test.get("high"),
            loss=test.get("loss"),
            seconds=run.record.seconds,
            took=round(time.monotonic() - self._began, 2),
            weights=made_with.get("weights"),
            model=model,
            record=run.record.id,
        )

    def _add(self, row: Row) -> None:
        self._run = None
        self._todo = [each for each in self._todo if each != row.cell]
        self._sweep = self._sweep.with_row(row)
        self._save()

    def _save(self) -> None:
        save(self._sweep)
        if self._sweep.output:
            write_table(Path(self._sweep.output), self._sweep.columns, self._sweep.table())

    def _epochs(self, cell: Cell) -> int:
        return planned_epochs(self._sweep.settings_of(cell))
