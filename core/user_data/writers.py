"""Who drew a task's examples, where several did; and which of them are only measured with: about a
fifth, and never a part of what one person drew.

`tasks/<name>/writers.json` names each writer's pictures by their identifiers. A task of one person
has none. `tasks/<name>/shared_by.json` says who shared the whole task, where it was taken over.
"""

import dataclasses
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.datasets.arrays import held_out
from core.files.atomic import write_file
from core.files.json_file import UnreadableError, read_json

WRITERS_FILE = "writers.json"
_SHARER_FILE = "shared_by.json"
_VERSION = 1
_MOST_HELD_OUT = 3  # at most one of so many


@dataclass(frozen=True, slots=True)
class _Writers:
    """What the file says: a writer's name -> identifiers."""

    version: int
    writers: Mapping[str, tuple[str, ...]]


def write_writers(folder: Path, writers: Mapping[str, Sequence[str]]) -> None:
    """Note in a task's folder who drew what: name -> identifiers of pictures.

    Raises:
        OSError: that was not written.
    """
    about = _Writers(_VERSION, {name: tuple(each) for name, each in writers.items()})
    write_file(folder / WRITERS_FILE, f"{json.dumps(dataclasses.asdict(about))}\n".encode())


def writers_of(folder: Path) -> dict[str, str]:
    """The writer of each picture in a task's folder, by its identifier; none where nobody noted it,
    or the note is damaged."""
    try:
        noted = read_json(folder / WRITERS_FILE, _Writers, _VERSION).writers
    except UnreadableError:
        return {}
    return {identifier: name for name, each in noted.items() for identifier in each}


@dataclass(frozen=True, slots=True)
class _Sharer:
    """What the file says: as they call themselves."""

    version: int
    name: str


def write_sharer(folder: Path, name: str) -> None:
    """Note in a task's folder who shared it.

    Raises:
        OSError: that was not written.
    """
    about = dataclasses.asdict(_Sharer(_VERSION, name))
    write_file(folder / _SHARER_FILE, f"{json.dumps(about)}\n".encode())


def sharer_of(folder: Path) -> str:
    """Who shared the task in this folder; "" where it is one's own, or the note is damaged."""
    try:
        return read_json(folder / _SHARER_FILE, _Sharer, _VERSION).name
    except UnreadableError:
        return ""


def to_measure_with(names: Sequence[str], writers: Mapping[str, str] | None = None) -> list[str]:
    """Which pictures of a class, by the names of their files, are not learned from: about a fifth.

    A picture's own name decides, so that more of them, or fewer, do not move the others: a model
    of before would be measured on what it learned from. Only where that gives none, or more than a
    third, the order of their digests does.

    writers: of all of the task's pictures. Then what a fifth of the writers drew is measured with;
    only of a class that none of the others drew, or none of them, a fifth of the pictures.
    """
    if writers:
        tested = {*_chosen(sorted({*writers.values()}))}
        by_writer = [name for name in names if writers.get(name) in tested]
        if 0 < len(by_writer) < len(names):
            return by_writer
    return _chosen(names)


def _chosen(names: Sequence[str]) -> list[str]:
    ordered = sorted(names, key=lambda name: hashlib.sha256(name.encode()).digest())
    chosen = [name for name in ordered if held_out(name)]
    return chosen[: max(1, len(names) // _MOST_HELD_OUT)] or ordered[:1]
