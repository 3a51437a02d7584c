"""The person's own tasks: what they told apart by folders of pictures or by drawings.

`tasks/<name>/task.json` says the title and the kind; `tasks/<name>/examples/<class>/<id>.png` are
the pictures, a drawing dark on white with its strokes in `<id>.json` beside it. The classes are the
folders that have pictures in them.
"""

import contextlib
import dataclasses
import itertools
import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.errors import ImageError, StoreError, UsageError
from core.files.atomic import (
    make_folder,
    move,
    move_to_trash,
    os_errors_as_store_errors,
    remove_in_one_step,
    restore,
    sync_tree,
    write_file,
)
from core.files.json_file import DamagedError, UnreadableError, read_json
from core.files.names import (
    LONGEST_NAME,
    clean_name,
    folder_name,
    name_of,
    new_id,
    same_name,
)
from core.files.paths import (
    listed,
    listed_pictures,
    user_models,
    user_tasks,
)
from core.files.staging import staging_name
from core.images.decoder import encode_png, read_png, shrink_to
from core.models.card import shipped_folders
from core.preprocessing.ink import Stroke, strokes_json
from core.preprocessing.model_input import INPUT_SIDE, digit_input, photo_input
from core.preprocessing.paper import paper_ink
from core.task import DIGITS, DRAWINGS, PHOTOS, TASKS, Task, custom_task
from core.translation import tr
from core.user_data.class_folders import EXAMPLES, LONGEST_SIDE, FolderReport
from core.user_data.task_names import free_name

TASK_FILE = "task.json"
TASK_VERSION = 1


@dataclass(frozen=True, slots=True)
class CustomTask:
    """name: of its folders and on the command line. kind: DRAWINGS or PHOTOS."""

    name: str
    title: str
    kind: str
    folder: Path

    @property
    def examples(self) -> Path:
        """A folder with a subfolder a class."""
        return self.folder / EXAMPLES

    @property
    def classes(self) -> tuple[str, ...]:
        """In the order of their names, which is also the model's."""
        return tuple(self.counts())

    @property
    def task(self) -> Task:
        return custom_task(self.name, self.title, self.classes, self.kind)

    def counts(self) -> dict[str, int]:
        """How many pictures each class has; none has none."""
        folders = sorted(each for each in listed(self.examples) if each.is_dir())
        counts = {name_of(each.name): len(listed_pictures(each)) for each in folders}
        return {name: count for name, count in counts.items() if count}


@dataclass(frozen=True, slots=True)
class _TaskFile:
    """What task.json says."""

    version: int
    title: str
    kind: str


def custom_tasks() -> list[CustomTask]:
    """All that can be read, in the order of their titles."""
    return _read_all()[0]


def damaged_tasks() -> list[str]:
    """A sentence for each that cannot be read, and is left out."""
    return _read_all()[1]


def find_custom_task(name: str) -> CustomTask | None:
    """The custom task of that name; None if there is none."""
    return next((each for each in custom_tasks() if each.name == name), None)


def all_tasks() -> dict[str, Task]:
    """Every task by its name, those that came with Inkling first."""
    return {**TASKS, **{each.name: each.task for each in custom_tasks()}}


def answerable_tasks() -> tuple[Task, ...]:
    """List the tasks that can be asked: those with a model; digits always, to say what is missing,
    and the custom ones, to be trained."""
    shipped = (each for each in TASKS.values() if each == DIGITS or shipped_folders(each.name))
    return (*shipped, *(each.task for each in custom_tasks()))


def find_task(name: str) -> Task:
    """The task of that name or, where none has it, of that title, own or not.

    Raises:
        UsageError: there is none.
    """
    tasks = all_tasks()
    if name in tasks:
        return tasks[name]
    titled = (each for each in tasks.values() if same_name(each.title) == same_name(name))
    found = next(titled, None)
    if found is None:
        raise UsageError(
            tr(
                "There is no task '{name}'. Choose one of: {list}.",
                name=name,
                list=", ".join(tasks),
            )
        )
    return found


def create(title: str, kind: str, report: FolderReport | None = None, name: str = "") -> CustomTask:
    """A new task; with the pictures that check_folder found, or still without any. name: one that
    free_name gave; "" = one that fits the title.

    Raises:
        UsageError: the title is empty, too long, or another task has it.
        StoreError: it was not saved; nothing is left of it.
    """
    if kind not in (DRAWINGS, PHOTOS):
        raise ValueError(kind)
    title = _checked_title(title)
    name = name or free_name(title)
    folder = user_tasks() / name
    staging = report.staging if report else user_tasks() / staging_name("staging")
    with os_errors_as_store_errors(user_tasks()):
        try:
            make_folder(staging / EXAMPLES)
            _write_about(staging, title, kind)
            sync_tree(staging)
            move(staging, folder)
        except BaseException:
            if report is None:  # else one may try again
                shutil.rmtree(staging, ignore_errors=True)
            raise
    return CustomTask(name, title, kind, folder)


def set_kind(task: CustomTask, kind: str) -> CustomTask:
    """Take its pictures for DRAWINGS or PHOTOS from now on. What it has learned of the other kind
    is put aside.

    Raises:
        StoreError: it is as it was.
    """
    models = user_models(task.name)
    with os_errors_as_store_errors(user_tasks()), contextlib.ExitStack() as undo:
        if kind != task.kind and models.is_dir():
            move_to_trash(models)
            undo.callback(restore, models)
        _write_about(task.folder, task.title, kind)
        undo.pop_all()
    return dataclasses.replace(task, kind=kind)


def add_drawing(
    task: CustomTask, label: str, ink: np.ndarray, strokes: Sequence[Stroke] = ()
) -> Path:
    """One more example: ink, uint8 (H, W), 0 = paper -> its file, which is on the disk.

    Raises:
        UsageError: the label is empty or too long.
        StoreError: it was not saved.
    """
    return _write_example(task, label, 255 - ink, strokes)


def add_photo(task: CustomTask, label: str, pixels: np.ndarray) -> Path:
    """One more example: a photo, uint8 RGB (H, W, 3) -> its file, which is on the disk.

    Raises:
        UsageError: the label is empty or too long.
        StoreError: it was not saved.
    """
    return _write_example(task, label, shrink_to(pixels, LONGEST_SIDE))


def remove_example(task: CustomTask, path: Path) -> None:
    """Take an example back.

    Raises:
        StoreError: it is still there.
    """
    with os_errors_as_store_errors(task.folder):
        path.unlink(missing_ok=True)
        path.with_suffix(".json").unlink(missing_ok=True)


def remove_if_empty(task: CustomTask) -> bool:
    """Remove a task without any picture or model, for ever -> whether it was one.

    Raises:
        StoreError: it is still there.
    """
    if task.counts() or listed(user_models(task.name)):
        return False
    with os_errors_as_store_errors(user_tasks()):
        remove_in_one_step(task.folder)
    return True


def remove_task(task: CustomTask) -> None:
    """Move it into the trash, where restore_task finds it; its models and corrections stay.

    Raises:
        StoreError: it is still there.
    """
    with os_errors_as_store_errors(user_tasks()):
        move_to_trash(task.folder)


def restore_task(task: CustomTask) -> None:
    """Undo remove_task.

    Raises:
        StoreError: it is not among the removed, or stays removed.
    """
    with os_errors_as_store_errors(user_tasks()):
        restored = restore(task.folder)
    if not restored:
        raise StoreError(
            tr("{task} cannot be brought back: it is gone, or there again.", task=task.title)
        )


def read_example(path: Path, kind: str, side: int = INPUT_SIDE, channels: int = 1) -> np.ndarray:
    """An example -> model input, float32 (side, side, channels), as it will be when it is asked
    about.

    Raises:
        ImageError: it is damaged, gone, or empty paper.
    """
    picture = read_png(path)
    if kind == PHOTOS:
        rgb = picture if picture.ndim == 3 else np.repeat(picture[:, :, np.newaxis], 3, axis=2)
        return photo_input(rgb, side, channels)
    ink = 255 - picture if picture.ndim == 2 else paper_ink(picture)
    made = digit_input(ink)
    if made is None:
        raise ImageError(
            tr("{path} is empty paper. Delete it from the examples, and go on.", path=path.name)
        )
    return made


def _write_about(folder: Path, title: str, kind: str) -> None:
    about = dataclasses.asdict(_TaskFile(TASK_VERSION, title, kind))
    write_file(folder / TASK_FILE, f"{json.dumps(about)}\n".encode())


def _write_example(
    task: CustomTask, label: str, picture: np.ndarray, strokes: Sequence[Stroke] = ()
) -> Path:
    folder = task.examples / folder_name(label)
    path = folder / f"{new_id()}.png"
    with os_errors_as_store_errors(task.folder):
        make_folder(folder)
        if strokes:
            write_file(path.with_suffix(".json"), strokes_json(strokes))
        write_file(path, encode_png(picture))
    return path


def _read_all() -> tuple[list[CustomTask], list[str]]:
    found, problems = [], []
    for folder in sorted(listed(user_tasks())):
        if folder.is_dir():
            try:
                found.append(_read(folder))
            except UnreadableError as error:
                problems.append(
                    tr(
                        "{folder} {error}, so this task is left out; its pictures stay where they "
                        "are.",
                        folder=folder / TASK_FILE,
                        error=error,
                    )
                )
    return sorted(found, key=lambda task: same_name(task.title)), problems


def free_title(title: str) -> str:
    """The title or, where a task has it, the title with a number: "Signs 2"."""
    numbered = (f"{title[: LONGEST_NAME - 6]} {number}" for number in itertools.count(2))
    taken = _titles()
    return next(each for each in itertools.chain([title], numbered) if same_name(each) not in taken)


def _titles() -> set[str]:
    return {same_name(each.title) for each in all_tasks().values()}


def _checked_title(title: str) -> str:
    title = clean_name(title)
    if same_name(title) in _titles():
        raise UsageError(tr("There is a task '{title}' already. Give another name.", title=title))
    return title


def _read(folder: Path) -> CustomTask:
    """Read a task's file.

    Raises:
        UnreadableError: it is missing, or cannot be understood.
    """
    about = read_json(folder / TASK_FILE, _TaskFile, TASK_VERSION)
    if about.kind not in (DRAWINGS, PHOTOS):
        raise DamagedError(
            tr("kind: neither {drawings} nor {photos}", drawings=DRAWINGS, photos=PHOTOS)
        )
    try:
        return CustomTask(folder.name, clean_name(about.title), about.kind, folder)
    except UsageError as error:
        raise DamagedError(tr("title: not a name")) from error
