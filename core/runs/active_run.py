"""The one training under way: its record, its candidate, and what is known of it so far."""

import dataclasses
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.datasets.catalogue import usable
from core.errors import StoreError
from core.models.card import Card, read_card
from core.models.store import Store
from core.runs.folders import with_folders
from core.runs.log import RunLog, RunRecord, adopt, find_pending, new_candidate
from core.runs.mistakes import evaluations_with, read_mistakes, save_mistakes
from core.runs.protocol import EpochEnded, Evaluated
from core.runs.settings import RunSettings


@dataclass(slots=True)
class ActiveRun:
    """A training from its start until it is decided what becomes of it.

    settings: as the trainer gets them. candidate: the folder of the new model, apart from the
    models until it is kept. curves, figures: as in a RunRecord. evaluations: what was measured,
    with its pictures. pictures: how many it learns from.
    began: seconds, of the monotonic clock.
    """

    settings: RunSettings
    record: RunRecord
    candidate: Path
    curves: list[dict[str, Any]] = field(default_factory=list)
    figures: dict[str, Any] = field(default_factory=dict)
    evaluations: list[Evaluated] = field(default_factory=list)
    pictures: int = 0
    began: float = field(default_factory=time.monotonic)

    @classmethod
    def begin(cls, settings: RunSettings) -> "ActiveRun":
        """Make a folder for the candidate of a new training and note in the log that it began.

        Raises:
            DataError: there is nothing to learn from; MissingDataError: not before it is fetched.
            ModelError: the model to begin with cannot be used.
            StoreError: it cannot be written.
        """
        store = Store(settings.task)
        settings = dataclasses.replace(settings, data=usable(settings.data))
        settings = with_folders(settings, store)
        candidate = new_candidate(store, settings.network)
        settings = dataclasses.replace(settings, output=str(candidate))
        try:
            record = RunLog(settings.task).add(
                RunRecord(settings.task, dataclasses.asdict(settings))
            )
        except StoreError:
            store.discard(candidate)
            raise
        return cls(settings, record, candidate)

    @classmethod
    def adopt_pending(cls, task: str) -> "ActiveRun | None":
        """Take over the latest run of a task whose window ended before it was decided about the
        new model; None = there is none.

        Raises:
            StoreError: it cannot be taken over.
            TrainingError: another version of Inkling wrote it.
        """
        found = find_pending(task)
        if found is None:
            return None
        record, candidate = adopt(*found)
        curves = [dict(ended) for ended in record.curves]
        measured = evaluations_with(record, read_mistakes(record))
        return cls(record.run_settings(), record, candidate, curves, dict(record.figures), measured)

    def card(self) -> Card:
        """Read the card of the candidate.

        Raises:
            ModelError: it is damaged.
        """
        return read_card(self.candidate)

    def add_epoch(self, ended: EpochEnded) -> None:
        self.curves.append(dataclasses.asdict(ended))

    def add_evaluated(self, evaluated: Evaluated) -> None:
        figures = dataclasses.asdict(evaluated.figures)
        del figures["mistakes"]  # pictures, which have a file of their own
        self.figures.setdefault(evaluated.model, {})[evaluated.data] = figures
        self.evaluations.append(evaluated)

    def save_measured(self, card: Mapping[str, Any]) -> None:
        """Note in the log how it went, and keep the worst pictures. card: the new model's.

        Raises:
            StoreError: it was not saved.
        """
        if self.curves:
            last = self.curves[-1]
            speed = self.pictures * last["epoch"] / max(last["seconds"], 0.1)
            self.figures["pictures_per_second"] = round(speed)
        made_with = card.get("settings", {})
        if "weights" in made_with:
            self.figures["weights"] = made_with["weights"]
        digest = str(made_with.get("data_digest", ""))
        self._update(data_digest=digest, **self._course())
        save_mistakes(self.record, card.get("classes", ()), self.evaluations)

    def keep(self, *, answers: bool = True) -> Path:
        """Make the candidate a version -> its folder. answers: it is the one from now on.

        Raises:
            StoreError: it is where it was.
        """
        return Store(self.record.task).keep(self.candidate, answers=answers)

    def save_kept(self, model: str) -> None:
        """Note in the log which model it became.

        Raises:
            StoreError: it was not saved.
        """
        self._update(outcome="kept", model=model)

    def end(self, outcome: str) -> None:
        """Remove the candidate and note in the log why there is no model.

        Raises:
            StoreError: that was not saved; the candidate is gone.
        """
        Store(self.record.task).discard(self.candidate)
        self._update(outcome=outcome, **self._course())

    def _course(self) -> dict[str, Any]:
        return {
            "curves": tuple(self.curves),
            "figures": self.figures,
            "seconds": self._seconds(),
        }

    def _seconds(self) -> float:
        """What the learning took; before the first epoch has ended, all of it."""
        if self.curves:
            return self.curves[-1]["seconds"]
        return round(time.monotonic() - self.began, 1)

    def _update(self, **changes: Any) -> None:
        self.record = RunLog(self.record.task).update(self.record.id, **changes)
