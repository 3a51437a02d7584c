"""A task, and what belongs to it, as one file that another Inkling opens."""

import getpass
import hashlib
import zipfile
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from core import __version__
from core.errors import UsageError
from core.files.atomic import os_errors_as_store_errors, save_as
from core.files.names import clean_name, folder_name, is_id
from core.files.paths import listed, listed_pictures, user_runs
from core.lessons.lesson import lessons_folder
from core.models.card import CARD_FILE, LITERT_FILE
from core.models.store import Store
from core.runs.own_presets import OwnPreset, kept, own_presets
from core.sharing.format import (
    LARGEST_ENTRY,
    LARGEST_FILE,
    MANIFEST,
    MOST_ENTRIES,
    MOST_PRESETS,
    SUFFIX,
    Entry,
    Manifest,
)
from core.task import Task
from core.translation import tr
from core.user_data.corrections import Corrections
from core.user_data.custom_tasks import find_custom_task

_ABOUT = 64 << 20  # bytes in a shared file that only say what is in it, at most


def usual_writer() -> str:
    """What the computer calls whoever uses it."""
    try:
        return clean_name(getpass.getuser())
    except (OSError, KeyError, ImportError, UsageError):
        return "somebody"


@dataclass(frozen=True, slots=True)
class Contents:
    """How many of each a file of the task would hold."""

    pictures: int
    corrections: int
    models: int
    runs: int


@dataclass(frozen=True, slots=True)
class Along:
    """What may go along with a task. lessons: files. presets: name -> title."""

    lessons: Sequence[Path] = ()
    presets: Mapping[str, str] = field(default_factory=dict)


def along_with(task: Task) -> Along:
    """The person's own lessons, and their presets for the task."""
    lessons = sorted(path for path in listed(lessons_folder()) if path.suffix == ".md")
    return Along(lessons, {name: each.title for name, each in own_presets(task.name).items()})


def contents_of(task: Task) -> Contents:
    """Say what there is of a task to share."""
    names = [name for name, _ in _files(task)]
    counts = Counter(name.split("/")[0] for name in names if not name.endswith((".json", ".md")))
    runs = sum(name.startswith("runs/") for name in names)
    return Contents(counts["examples"], counts["corrections"], counts["models"], runs)


def share_task(
    task: Task,
    target: Path,
    writer: str,
    lessons: Sequence[Path] = (),
    presets: Collection[str] = (),
) -> int:
    """Write a task's pictures, corrections, own models and trainings into a file -> how many
    entries it has. lessons: files that go along. presets: names of the person's own that do.

    Raises:
        UsageError: there is nothing of the task to share, or too much, or target's name is wrong,
            or there is no such preset.
        StoreError: "Not saved: ..."; an older file of that name is as it was.
    """
    if target.suffix.lower() != SUFFIX:
        raise UsageError(
            tr(
                "'{name}' is no name for a shared file. Let it end in {suffix}.",
                name=target.name,
                suffix=SUFFIX,
            )
        )
    files = dict(_files(task)) | {f"lessons/{path.name}": path for path in lessons}
    along = [_preset(task, name) for name in presets]
    with os_errors_as_store_errors(target.parent):
        _check(task, files, len(along))
    save_as(target, lambda file: _write(file, task, clean_name(writer), files, along))
    return len(files)


def _check(task: Task, files: Mapping[str, Path], presets: int) -> None:
    """See that another Inkling would open what is written of these files."""
    if not files and not presets:
        raise UsageError(
            tr(
                "There is nothing of {task} to share yet: no pictures, no corrections and no model "
                "of your own. Make some first.",
                task=tr(task.title),
            )
        )
    if presets > MOST_PRESETS:
        raise UsageError(
            tr("A shared file holds at most {most} presets. Choose fewer.", most=MOST_PRESETS)
        )
    if len(files) >= MOST_ENTRIES:
        raise UsageError(
            tr(
                "{task} has {count:,} files, and a shared file holds fewer than {most:,}. Delete "
                "some pictures first.",
                task=tr(task.title),
                count=len(files),
                most=MOST_ENTRIES,
            )
        )
    if sum(path.stat().st_size for path in files.values()) > LARGEST_FILE - _ABOUT:
        raise UsageError(
            tr(
                "{task} is too large to share: a shared file holds less than {most} GB. Delete "
                "some pictures or models first.",
                task=tr(task.title),
                most=LARGEST_FILE >> 30,
            )
        )


def _preset(task: Task, name: str) -> OwnPreset:
    own = own_presets(task.name)
    if name not in own:
        raise UsageError(
            tr(
                "There is no preset '{name}' of your own for {task}. There are: {list}.",
                name=name,
                task=tr(task.title),
                list=", ".join(own) or tr("none"),
            )
        )
    return kept(own[name].title, own[name].settings, own[name].locked)


def _write(
    file: BinaryIO, task: Task, writer: str, files: dict[str, Path], presets: Sequence[OwnPreset]
) -> None:
    entries = {}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, path in files.items():
            content = path.read_bytes()
            entries[name] = Entry(len(content), hashlib.sha256(content).hexdigest())
            # Pictures are packed already.
            packing = zipfile.ZIP_STORED if path.suffix == ".png" else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), content, packing, compresslevel=6)
        manifest = Manifest(
            task.name,
            clean_name(task.title),
            task.kind,
            task.classes,
            writer,
            datetime.now().astimezone().isoformat(timespec="seconds"),
            __version__,
            entries,
            _current(task),
            tuple(presets),
        )
        about = zipfile.ZipInfo(MANIFEST)
        archive.writestr(about, manifest.to_json(), zipfile.ZIP_DEFLATED, compresslevel=6)


def _current(task: Task) -> str:
    versions = Store(task.name).versions()
    return next((each.folder.name for each in versions if each.is_current), "")


def _files(task: Task) -> Iterator[tuple[str, Path]]:
    """What is shared of a task: the name in the file, and where it lies."""
    custom = find_custom_task(task.name)
    if custom is not None:
        for folder in sorted(each for each in listed(custom.examples) if each.is_dir()):
            for path in sorted(listed_pictures(folder)):
                yield from _picture(f"examples/{folder.name}", path)
    for correction in Corrections(task.name).all():
        yield from _picture(f"corrections/{folder_name(correction.label)}", correction.path)
    for version in Store(task.name).versions():
        files = [version.folder / name for name in (CARD_FILE, LITERT_FILE)]
        if version.card is not None and not version.shipped and all(map(_fits, files)):
            for path in files:
                yield f"models/{version.folder.name}/{path.name}", path
    for path in sorted(listed(user_runs(task.name))):
        if is_id(path.stem) and path.suffix == ".json" and _fits(path):
            yield f"runs/{path.name}", path


def _picture(folder: str, path: Path) -> Iterator[tuple[str, Path]]:
    strokes = path.with_suffix(".json")
    if is_id(path.stem) and _fits(path):
        yield f"{folder}/{path.name}", path
        if strokes.is_file() and _fits(strokes):
            yield f"{folder}/{strokes.name}", strokes


def _fits(path: Path) -> bool:
    return path.is_file() and path.stat().st_size <= LARGEST_ENTRY[path.suffix]
