"""A shared file is looked at, and taken over: beside what there is here, of which nothing is ever
replaced. What is in it is read by a child (core/sharing/child.py)."""

import contextlib
import dataclasses
import itertools
import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import ModelError, StoreError
from core.files.atomic import make_folder, os_errors_as_store_errors, sync_tree, write_file
from core.files.child import child_command
from core.files.json_file import UnreadableError, checked, read_json
from core.files.names import folder_name, name_of, shown_name
from core.files.paths import (
    listed,
    listed_pictures,
    user_corrections,
    user_data_folder,
    user_models,
    user_presets,
    user_runs,
    user_tasks,
)
from core.files.staging import remove, remove_abandoned_of, staging_name
from core.images.decoder import ChildProcess, killed_after
from core.lessons.lesson import lessons_folder
from core.models.card import CARD_FILE, LITERT_FILE, read_card
from core.models.store import Store
from core.runs.log import RECORD_VERSION, RunLog, RunRecord, new_candidate
from core.runs.own_presets import add_preset
from core.sharing.format import Overview
from core.task import TASKS
from core.translation import tr
from core.user_data.class_folders import EXAMPLES, FolderReport
from core.user_data.corrections import Corrections
from core.user_data.custom_tasks import create, free_title
from core.user_data.task_names import free_name
from core.user_data.writers import write_sharer

_STAGING = "shared"
_TASK = "task"
_LONGEST_ANSWER = 8 << 20  # bytes
CLOCK_LIMITS = {"look": 60.0, "model": 60.0, "unpack": 800.0}  # s
_NETWORK = "shared"  # in the names of models that came in a file


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What is here now that was not before. task, title: of the task, its title perhaps with a
    number, as another has the name. corrections: how many were added; the others likewise."""

    task: str
    title: str
    pictures: int
    corrections: int
    models: int
    runs: int
    lessons: int = 0
    presets: int = 0


class SharedReader:
    """A child that reads shared files, one after the other; another takes its place where one has
    cost it too much. For one thread, but for stop(); a `with` block leaves nothing behind."""

    def __init__(self) -> None:
        self._process: ChildProcess | None = None
        self._is_stopped = False

    def __enter__(self) -> "SharedReader":
        return self

    def __exit__(self, *_: object) -> None:
        self._discard()

    def stop(self) -> None:
        """End what is being read, from any thread; whoever waits gets a StoreError."""
        self._is_stopped = True
        process = self._process
        if process is not None:
            process.popen.kill()

    def close(self) -> None:
        """Leave no process behind."""
        self._discard()

    def look(self, source: Path) -> Overview:
        """Say what is in a shared file; nothing of it is kept.

        Raises:
            StoreError: it is no shared file that can be opened here.
        """
        said = self._ask(source, what="look")
        try:
            return checked(said["overview"], Overview)
        except (UnreadableError, KeyError) as error:
            raise _too_much(source) from error

    def unpack(self, source: Path, seen: Overview, folder: Path, *, model: bool = False) -> None:
        """Write what is in it, or the model that answers alone, into a folder.

        Raises:
            StoreError: it is another file than was seen, or the folder cannot be written.
        """
        what = "model" if model else "unpack"
        self._ask(source, what=what, folder=str(folder), digest=seen.digest)

    def _ask(self, source: Path, what: str, **more: str) -> dict[str, Any]:
        request = {"what": what, "source": str(source.absolute()), **more}
        process = self._started(source)
        try:
            with killed_after(process, CLOCK_LIMITS[what]):
                process.requests.write(json.dumps(request).encode() + b"\n")
                process.requests.flush()
                said = json.loads(process.answers.readline(_LONGEST_ANSWER))
        except (OSError, ValueError, RecursionError) as error:
            self._discard()
            raise _too_much(source) from error
        if "error" in said:
            raise StoreError(str(said["error"]))
        return said

    def _started(self, source: Path) -> ChildProcess:
        if self._process is None:
            try:
                if self._is_stopped:
                    raise OSError
                self._process = ChildProcess(child_command("core.sharing.child"))
            except OSError as error:
                raise StoreError(
                    tr(
                        "{file} cannot be read at the moment. Close other programs, then try "
                        "again; nothing was changed.",
                        file=shown_name(source),
                    )
                ) from error
        return self._process

    def _discard(self) -> None:
        if self._process is not None:
            self._process.discard()
            self._process = None


def look(source: Path) -> Overview:
    """Say what is in a shared file; nothing of it is kept.

    Raises:
        StoreError: it is no shared file that can be opened here.
    """
    with SharedReader() as reader:
        return reader.look(source)


def take_over(
    source: Path,
    seen: Overview,
    *,
    merge_corrections: bool = False,
    reader: SharedReader | None = None,
) -> TakenOver:
    """Add what is in a shared file to what there is here: a custom task as a new one, what belongs
    to a task that came with Inkling to that task, where the model that answers stays the same.

    Args:
        seen: what look() said of it.
        merge_corrections: add the corrections of a task that came with Inkling to one's own.
        reader: one that is there already.

    Raises:
        StoreError: it is another file by now, or something cannot be saved.
    """
    with staged() as folder:
        with SharedReader() if reader is None else contextlib.nullcontext(reader) as child:
            child.unpack(source, seen, folder)
        with os_errors_as_store_errors(folder):
            sync_tree(folder)
        if seen.task not in TASKS:
            taken = _take_task(folder, seen)
        else:
            taken = _take_into(folder, seen, merge_corrections)
        return dataclasses.replace(taken, lessons=_add_lessons(folder))


@contextlib.contextmanager
def staged() -> Iterator[Path]:
    """A folder among the user's data to unpack into, which goes with the block."""
    data = user_data_folder()
    folder = data / staging_name(_STAGING)
    with os_errors_as_store_errors(data):
        make_folder(data)
        remove_abandoned_of(_STAGING, data)
        folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _take_into(folder: Path, seen: Overview, merge_corrections: bool) -> TakenOver:
    task = TASKS[seen.task]
    models = _keep_models(folder, seen, task.name, answers=False)
    runs = _add_runs(folder, task.name)
    presets = _add_presets(seen, task.name)
    merged = _add_corrections(folder, task.name) if merge_corrections else 0
    return TakenOver(task.name, task.title, 0, merged, models, runs, presets=presets)


def _take_task(folder: Path, seen: Overview) -> TakenOver:
    """The task itself comes last, in one step: until then nothing of it is seen."""
    title = free_title(seen.title)
    name = free_name(title)
    try:
        corrections = _add_corrections(folder, name)
        models = _keep_models(folder, seen, name, answers=True)
        runs = _add_runs(folder, name)
        presets = _add_presets(seen, name)
        with os_errors_as_store_errors(user_tasks()):
            make_folder(user_tasks())
            make_folder(folder / EXAMPLES)
            make_folder(folder / _TASK)
            (folder / EXAMPLES).rename(folder / _TASK / EXAMPLES)
            write_sharer(folder / _TASK, seen.writer)
        made = create(title, seen.kind, FolderReport(folder, folder / _TASK, []), name)
    except BaseException:
        for of_task in (user_models, user_corrections, user_runs, user_presets):
            remove(of_task(name))  # the name was free
        raise
    pictures = sum(made.counts().values())
    return TakenOver(name, title, pictures, corrections, models, runs, presets=presets)


def _keep_models(folder: Path, seen: Overview, task: str, *, answers: bool) -> int:
    """As they are in the file: the one that answers comes last."""
    for each in seen.models:
        store, model = Store(task), folder / "models" / each.name
        candidate = new_candidate(store, _NETWORK)
        with os_errors_as_store_errors(candidate):
            try:
                card = dataclasses.replace(read_card(model), task=task)
            except ModelError as error:
                raise StoreError(str(error)) from error
            write_file(candidate / CARD_FILE, card.to_json().encode())
            shutil.copy(model / LITERT_FILE, candidate)
        store.keep(candidate, answers=answers)
    return len(seen.models)


def _add_runs(folder: Path, task: str) -> int:
    log, count = RunLog(task), 0
    there = {each.stem for each in listed(log.folder)}
    for path in sorted(listed(folder / "runs")):
        if path.stem not in there:
            with contextlib.suppress(UnreadableError):
                record = read_json(path, RunRecord, RECORD_VERSION)
                log.add(dataclasses.replace(record, task=task))
                count += 1
    return count


def _add_presets(seen: Overview, task: str) -> int:
    """Each under a title that is free."""
    for each in seen.presets:
        add_preset(task, each, numbered=True)
    return len(seen.presets)


def _add_corrections(folder: Path, task: str) -> int:
    corrections = Corrections(task)
    there, count = {each.id for each in corrections.all()}, 0
    for labelled in listed(folder / "corrections"):
        for path in listed_pictures(labelled):
            if path.stem not in there:
                target = corrections.folder / folder_name(name_of(labelled.name))
                with os_errors_as_store_errors(corrections.folder):
                    make_folder(target)
                    strokes = path.with_suffix(".json")
                    if strokes.is_file():
                        write_file(target / strokes.name, strokes.read_bytes())
                    write_file(target / path.name, path.read_bytes())
                count += 1
    return count


def _add_lessons(folder: Path) -> int:
    """Each under a name that is free."""
    lessons, found = lessons_folder(), sorted(listed(folder / "lessons"))
    with os_errors_as_store_errors(lessons):
        for path in found:
            make_folder(lessons)
            numbered = (f"{path.stem}-{number}.md" for number in itertools.count(2))
            names = itertools.chain([path.name], numbered)
            free = next(name for name in names if not (lessons / name).exists())
            write_file(lessons / free, path.read_bytes())
    return len(found)


def _too_much(source: Path) -> StoreError:
    return StoreError(
        tr(
            "{file} takes more time or memory to read than a shared file may. Ask for it again; "
            "nothing was changed.",
            file=shown_name(source),
        )
    )
