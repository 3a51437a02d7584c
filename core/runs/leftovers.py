"""What killed processes left in the folders of Inkling, cleared away when the window is next
opened: parts of files, models that nobody can decide about, folders that were being made."""

import os
from collections.abc import Iterator
from pathlib import Path

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
from core.files.staging import abandoned_in, is_older, remove
from core.runs.log import RunLog
from core.runs.pending import find_pending
from core.user_data.class_folders import EXAMPLES

_HOUR = 3600.0  # s; between strokes and their picture lie some hundredths


def remove_leftovers() -> None:
    """Clear away what nobody will finish. Models that wait for a decision stay, and so do pictures
    that were deleted and downloads that can be gone on with."""
    # Dead before the records are read: nobody can note any more that one of these waits.
    abandoned = [each for top in private_folders() for each in _abandoned_below(top)]
    waiting = set(_waiting())
    for path in (*abandoned, *_strokes_alone(), *_downloads_done()):
        if path not in waiting:
            remove(path)


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
