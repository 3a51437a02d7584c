"""What processes left behind: models that were trained and wait for somebody to decide whether to
keep them; and what nobody will finish, cleared away when the window is next opened."""

import dataclasses
import os
from collections.abc import Iterator
from pathlib import Path

from core.errors import ModelError, StoreError
from core.files.download import PART_SUFFIX
from core.files.names import is_id
from core.files.paths import (
    cache_folder,
    listed,
    private_folders,
    user_corrections,
    user_runs,
    user_tasks,
)
from core.files.staging import abandoned_in, is_abandoned, is_older, remove
from core.models.card import read_card, read_litert
from core.models.store import Store
from core.runs.log import RunLog, RunRecord
from core.user_data.class_folders import EXAMPLES

_HOUR = 3600.0  # s; between strokes and their picture lie some hundredths


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


def remove_leftovers() -> None:
    """Clear away what nobody will finish. Models that wait for a decision stay, and so do pictures
    that were deleted and downloads that can be gone on with."""
    # Dead before the records are read: nobody can note any more that one of these waits.
    abandoned = [each for top in private_folders() for each in _abandoned_below(top)]
    waiting = set(_waiting())
    for path in (*abandoned, *_strokes_alone(), *_downloads_done()):
        if path not in waiting:
            remove(path)


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


def _abandoned_below(top: Path) -> Iterator[Path]:
    for folder, below, _ in os.walk(top):
        found = abandoned_in(Path(folder))
        yield from found
        gone = {each.name for each in found}
        below[:] = [each for each in below if each not in gone]


def _waiting() -> Iterator[Path]:
    """The staging folders of models that a person has still to decide about."""
    for task in listed(user_runs("")):
        find_pending(task.name)  # says that the others failed
        for run in RunLog(task.name).pending():
            yield Path(run.settings.get("output", "")).parent


def _strokes_alone() -> Iterator[Path]:
    """Strokes whose picture was not saved any more."""
    examples = (each / EXAMPLES for each in listed(user_tasks()))
    for top in (user_corrections(""), *examples):
        for strokes in top.rglob("*.json"):
            is_alone = is_id(strokes.stem) and not strokes.with_suffix(".png").exists()
            if is_alone and is_older(strokes, _HOUR):
                yield strokes


def _downloads_done() -> Iterator[Path]:
    for part in cache_folder().glob(f".*{PART_SUFFIX}"):
        if part.with_name(part.name[1 : -len(PART_SUFFIX)]).exists():
            yield part
