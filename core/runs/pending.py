"""Models that were trained and still wait for somebody to decide whether to keep them."""

import dataclasses
from pathlib import Path

from core.errors import ModelError, StoreError
from core.files.staging import is_abandoned
from core.models.card import read_card, read_litert
from core.models.store import Store
from core.runs.log import RunLog, RunRecord


def new_candidate(store: Store, network: str) -> Path:
    """An empty folder in a store for a model in the making; what dead processes left there is
    removed, but for models that wait for a decision.

    Raises:
        StoreError: it cannot be made.
    """
    runs = RunLog(store.task).pending()
    return store.new_candidate(network, [Path(run.settings.get("output", "")) for run in runs])


def find_pending(task: str) -> tuple[RunRecord, Path] | None:
    """The latest run whose model is whole and waits for a decision, and its candidate. Runs that
    ended without a whole one are said to have failed."""
    log, latest = RunLog(task), None
    for record in log.all():
        candidate = Path(record.settings.get("output", ""))
        if record.outcome != "undecided" or not is_abandoned(candidate.parent):
            continue
        if record.figures.get("candidate") and _is_whole(candidate):
            latest = (record, candidate)
        elif candidate.parent.is_dir():
            _say_failed(log, record)
    return latest


def adopt(record: RunRecord, candidate: Path) -> tuple[RunRecord, Path]:
    """Make a pending run this process's own, so that nobody clears it away.

    Raises:
        StoreError: it cannot be.
    """
    own = Store(record.task).adopt(candidate)
    settings = {**record.settings, "output": str(own)}
    return RunLog(record.task).add(dataclasses.replace(record, settings=settings)), own


def _is_whole(candidate: Path) -> bool:
    try:
        read_litert(candidate, read_card(candidate))
    except ModelError:
        return False
    return True


def _say_failed(log: RunLog, record: RunRecord) -> None:
    try:
        log.update(record.id, outcome="failed")
    except StoreError:
        return  # it is only less clear than it could be
