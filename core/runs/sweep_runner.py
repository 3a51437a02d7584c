"""The trainings of a sweep: what a trainer is told next, and what becomes of what it says. Who
speaks with trainers, the command line or the window, asks here."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import DataError, ModelError, StoreError, UsageError
from core.files.table import write_table
from core.runs.active_run import ActiveRun
from core.runs.expected import planned
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
from core.translation import tr

_BY_CHANCE = 4  # trainings before a search knows where to look
_TRIES = 50  # of a search, to name what is not done yet


@dataclass(frozen=True, slots=True)
class _UnderWay:
    """began: s, of the monotonic clock."""

    cell: Cell
    run: ActiveRun
    began: float


class SweepRunner:
    """Every model becomes a version, and none of them answers: which one was there before does.

    What a method changed is on the disk when it returns. Several trainings may be under way; what
    is said is of the one that was begun last, or turned to.
    """

    def __init__(
        self,
        sweep: Sweep,
        most: int | None = None,
        choose: Callable[[Sweep, Sequence[Cell]], Cell] | None = None,
    ):
        """Note the sweep, with the rows that it has already. most: models that are wanted; None =
        one of every cell. choose: which of some cells is next; None = the first.

        Raises:
            StoreError: it cannot be saved, or its table cannot be written.
        """
        self._sweep = sweep
        self._todo = sweep.missing
        done = len(sweep.cells) - len(self._todo)
        self._left = len(self._todo) if most is None else max(0, min(most, len(sweep.cells)) - done)
        self._choose = choose
        self._cell: Cell = {}
        self._now: _UnderWay | None = None
        self._others: dict[str, _UnderWay] = {}  # by the folder of the candidate
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
        """How many trainings have not ended, those under way among them."""
        return self._left

    def seconds_left(self) -> float | None:
        """How long they will take if an epoch takes what one took so far; None = nobody knows."""
        done = [row for row in self._sweep.rows if row.took]
        epochs = sum(self._epochs(row.cell) for row in done)
        if not epochs:
            return None
        took = sum(row.took or 0.0 for row in done)
        left = sum(self._epochs(cell) for cell in self._todo) * took / epochs
        under_way = time.monotonic() - self._now.began if self._now is not None else 0.0
        return max(left - under_way, 0.0)

    def begin_next(self) -> RunSettings | None:
        """Begin another training -> what its trainer is told; None = there is no other, or all that
        are left are under way. What cannot begin has a row that says why.

        Raises:
            StoreError: that row cannot be saved.
            UsageError: what chooses cannot.
        """
        self._put_aside()
        while cells := self._free():
            self._cell = self._choose(self._sweep, cells) if self._choose else cells[0]
            try:
                run = ActiveRun.begin(self._sweep.settings_of(self._cell))
            except (DataError, ModelError, StoreError) as error:
                self._add(Row(self._cell, error=str(error)))
            else:
                self._now = _UnderWay(self._cell, run, time.monotonic())
                return run.settings
        return None

    def turn_to(self, settings: RunSettings) -> None:
        """Speak of this training from now on. settings: as begin_next gave them."""
        self._put_aside()
        self._now = self._others.pop(settings.output)
        self._cell = self._now.cell

    def _put_aside(self) -> None:
        if self._now is not None:
            self._others[self._now.run.settings.output] = self._now
            self._now = None

    def _free(self) -> list[Cell]:
        """The cells of which one may be begun."""
        if self._left <= len(self._others):
            return []
        begun = [each.cell for each in self._others.values()]
        return [cell for cell in self._todo if cell not in begun]

    def hear(self, message: Message) -> bool:
        """Take what the trainer said -> whether the training is over.

        Raises:
            StoreError: what it came to cannot be saved.
        """
        assert self._now is not None  # a trainer speaks only of one
        run, began = self._now.run, self._now.began
        match message:
            case Started():
                run.pictures = message.training
            case EpochEnded():
                run.add_epoch(message)
            case Evaluated():
                run.add_evaluated(message)
            case CandidateSaved():
                self._take_candidate(run, message, began)
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

    def put_back(self) -> None:
        """Leave nothing of the training under way but its record; it is begun again later.

        Raises:
            StoreError: that was not saved.
        """
        self._end_run("stopped")

    def break_off(self) -> None:
        """The same with all that are under way.

        Raises:
            StoreError: that was not saved.
        """
        self.put_back()
        while self._others:
            _, self._now = self._others.popitem()
            self.put_back()

    def _end_run(self, outcome: str) -> None:
        ended, self._now = self._now, None
        if ended is not None:
            ended.run.end(outcome)

    def _take_candidate(self, run: ActiveRun, saved: CandidateSaved, began: float) -> None:
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
            self._add(self._row(run, saved, model, began))

    def _row(self, run: ActiveRun, saved: CandidateSaved, model: str, began: float) -> Row:
        made_with = saved.card.get("settings", {})
        test = run.record.test_figures
        return Row(
            self._cell,
            accuracy=test.get("accuracy"),
            low=test.get("low"),
            high=test.get("high"),
            loss=test.get("loss"),
            seconds=run.record.seconds,
            took=round(time.monotonic() - began, 2),
            weights=made_with.get("weights"),
            model=model,
            record=run.record.id,
        )

    def _add(self, row: Row) -> None:
        self._now = None
        self._left -= 1
        self._todo = [each for each in self._todo if each != row.cell]
        self._sweep = self._sweep.with_row(row)
        self._save()

    def _save(self) -> None:
        save(self._sweep)
        if self._sweep.output:
            write_table(Path(self._sweep.output), self._sweep.columns, self._sweep.table())

    def _epochs(self, cell: Cell) -> int:
        return planned(self._sweep.settings_of(cell)).epochs


def likeliest(sweep: Sweep, cells: Sequence[Cell]) -> Cell:
    """Which of these cells Optuna's search would train next, by what the others came to; the same
    every time.

    Raises:
        UsageError: it is not installed.
    """
    optuna = _imported()
    kinds = {
        axis: optuna.distributions.CategoricalDistribution(values)
        for axis, values in sweep.axes.items()
    }
    sampler = optuna.samplers.TPESampler(n_startup_trials=_BY_CHANCE, seed=len(sweep.rows))
    study = optuna.create_study(direction="maximize", sampler=sampler)
    known = [row for row in sweep.rows if row.cell in sweep.cells and row.accuracy is not None]
    for row in known:
        params = dict(row.cell)
        study.add_trial(optuna.create_trial(params=params, distributions=kinds, value=row.accuracy))
    for _ in range(_TRIES):
        trial = study.ask(kinds)
        if trial.params in cells:
            return trial.params
        same = [row.accuracy for row in known if row.cell == trial.params]
        study.tell(trial, *same, state=None if same else optuna.trial.TrialState.FAIL)
    return cells[0]


def _imported() -> Any:
    try:
        import optuna
    except ImportError:
        raise UsageError(
            tr(
                "--search needs an extra part: pip install inkling-workbench[search]. Without it, "
                "all combinations are trained."
            )
        ) from None
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    return optuna
