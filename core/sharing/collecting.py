"""What a class has handed in, a shared file each: a table of who has how many pictures and how well
their models do on one test; and all that they drew as one task, with its writers."""

import functools
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from core.datasets.catalogue import load_mnist, where
from core.errors import ImageError, ModelError, StoreError, UsageError
from core.files.atomic import make_folder, os_errors_as_store_errors, sync_tree
from core.files.names import clean_name, folder_name, name_of, same_name, shown_name
from core.files.paths import listed, listed_pictures, user_tasks
from core.files.table import Columns, Row
from core.models.classifier import Classifier
from core.sharing.format import SUFFIX, Overview
from core.sharing.opening import SharedReader, staged
from core.task import DIGITS, Task
from core.translation import marked, tr
from core.user_data.class_folders import EXAMPLES, FolderReport
from core.user_data.custom_tasks import (
    CustomTask,
    create,
    custom_tasks,
    find_custom_task,
    read_example,
)
from core.user_data.writers import sharer_of, to_measure_with, write_writers, writers_of

COLUMNS: Columns = {
    "writer": str,
    "accuracy": float,
    "pictures": int,
    "seconds": float,
    "task": str,
    "file": str,
    "problem": str,
}
_MOST_TESTED = 200  # pictures of the common test: a point more or less is chance in any case
_AT_ONCE = 2
_TASK = "task"
_NOTHING = marked(
    "There are no pictures of the class's own in what was handed in. Choose another folder."
)

Progress = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class CommonTest:
    """Pictures that all are measured with, and the names of their classes. title: of the task that
    they are from. inputs: gives them as model inputs of a shape, float32; none where they have no
    such."""

    title: str
    labels: Sequence[str]
    inputs: Callable[[tuple[int, ...]], Sequence[np.ndarray]]


@dataclass(frozen=True, slots=True)
class HandedIn:
    """One file. writer: told apart from others of the name. seen: None where it cannot be opened.
    accuracy: of the model that answers on the common test, 0..1; None = there is none that could be
    asked.
    problem: a sentence, or empty."""

    file: Path
    writer: str
    seen: Overview | None = None
    accuracy: float | None = None
    problem: str = ""

    @property
    def row(self) -> Row:
        """As COLUMNS has it."""
        seen = self.seen
        return {
            "writer": self.writer,
            "accuracy": self.accuracy,
            "pictures": seen.pictures if seen else 0,
            "seconds": round(seen.seconds, 1) if seen else 0.0,
            "task": seen.title if seen else "",
            "file": shown_name(self.file),
            "problem": self.problem,
        }


def common_test(task: Task) -> CommonTest:
    """What no training of this task has learned from: of a custom task the fifth of the examples
    that only measures, wherever the task was handed out; of digits MNIST's test.

    Raises:
        UsageError: there is none for this task here.
    """
    custom = find_custom_task(task.name)
    if custom is not None:
        found = [*_held_out(custom)][:_MOST_TESTED]
        paths, labels = [path for path, _ in found], [label for _, label in found]

        @functools.cache
        def inputs(shape: tuple[int, ...]) -> list[np.ndarray]:
            return [read_example(path, task.kind, shape[0], shape[-1]) for path in paths]

        return CommonTest(task.title, labels, inputs)
    if task != DIGITS or where("mnist") is None:
        raise UsageError(
            tr(
                "There is no common test for {task} here. Choose a task of your own, or digits "
                "with MNIST on this computer.",
                task=tr(task.title),
            )
        )
    test = load_mnist().test[:_MOST_TESTED]
    labels = [task.classes[label] for label in test.labels]
    pictures = [*test.inputs]
    return CommonTest(task.title, labels, lambda _shape: pictures)


def collect(
    folder: Path,
    test: CommonTest | None = None,
    progress: Progress = lambda _done, _of: True,
) -> list[HandedIn]:
    """All shared files in a folder: the most accurate first, those that cannot be opened last.

    progress: told how many files of how many are done; says whether to go on.

    Raises:
        StoreError: there is no shared file in it, or the disk refuses what is needed meanwhile.
    """
    files = sorted(path for path in listed(folder) if path.suffix.lower() == SUFFIX)
    if not files:
        raise StoreError(
            tr(
                "{folder} holds no file that ends in {suffix}. Choose the folder with the files "
                "that were handed in.",
                folder=shown_name(folder),
                suffix=SUFFIX,
            )
        )
    done: list[HandedIn] = []

    def look_at(start: int) -> None:
        with SharedReader() as reader:
            for file in files[start::_AT_ONCE]:
                if progress(len(done), len(files)):
                    done.append(_measured(reader, file, staging, test))

    with staged() as staging, ThreadPoolExecutor(_AT_ONCE) as threads:
        [*threads.map(look_at, range(_AT_ONCE))]
    return sorted(_told_apart(done), key=_place)


def make_class_task(
    handed_in: Sequence[HandedIn],
    title: str,
    progress: Progress = lambda _done, _of: True,
) -> CustomTask:
    """All that a class drew as one new task, with its writers: examples and corrections alike.

    What is in several of the files was handed out, and is nobody's own hand: it is left out.

    Raises:
        UsageError: the title is taken, or there is nothing that could be learned from.
        StoreError: a file is another by now, or something cannot be saved; nothing is left of it.
    """
    title = clean_name(title)
    usable = [each for each in handed_in if each.seen is not None and each.seen.pictures]
    kinds = Counter(each.seen.kind for each in usable if each.seen)
    if not kinds:
        raise UsageError(tr(_NOTHING))
    kind = kinds.most_common(1)[0][0]
    with staged() as folder, os_errors_as_store_errors(user_tasks()):
        writers: dict[str, Path] = {}
        with SharedReader() as reader:
            for done, each in enumerate(usable):
                if not progress(done, len(usable)):
                    raise StoreError(tr("Stopped. Nothing was changed."))
                if each.seen is not None and each.seen.kind == kind:
                    writers[each.writer] = folder / str(done)
                    writers[each.writer].mkdir()
                    reader.unpack(each.file, each.seen, writers[each.writer])
        make_folder(user_tasks())
        _gather(writers, folder / _TASK, {each.seen.writer for each in usable if each.seen})
        sync_tree(folder / _TASK)
        return create(title, kind, FolderReport(folder, folder / _TASK, []))


def _gather(writers: Mapping[str, Path], target: Path, class_: Collection[str]) -> None:
    """Move everybody's pictures into one task's folder, and note whose they are. class_: who handed
    something in, as they call themselves."""
    make_folder(target / EXAMPLES)
    found = {writer: _pictures(folder) for writer, folder in writers.items()}
    times = Counter(name for pictures in found.values() for name in pictures)
    # A class's own task was not handed out, nor one of theirs that was taken over to look at it.
    handed_out = [
        task
        for task in custom_tasks()
        if not writers_of(task.folder) and sharer_of(task.folder) not in class_
    ]
    times.update({path.stem for task in handed_out for path in task.examples.rglob("*.png")})
    own = {
        writer: [name for name in pictures if times[name] == 1]
        for writer, pictures in found.items()
    }
    if not any(own.values()):
        raise UsageError(tr(_NOTHING))
    for writer, names in own.items():
        for name in names:
            path = found[writer][name]
            place = target / EXAMPLES / folder_name(name_of(path.parent.name))
            place.mkdir(exist_ok=True)
            for file in (path.with_suffix(".json"), path):
                if file.is_file():
                    file.rename(place / file.name)
    write_writers(target, {writer: names for writer, names in own.items() if names})


def _pictures(folder: Path) -> dict[str, Path]:
    """By their identifiers."""
    classes = (*listed(folder / EXAMPLES), *listed(folder / "corrections"))
    paths = [path for each in sorted(classes) for path in sorted(listed_pictures(each))]
    return {path.stem: path for path in paths}


def _measured(reader: SharedReader, file: Path, staging: Path, test: CommonTest | None) -> HandedIn:
    try:
        seen = reader.look(file)
    except StoreError as error:
        return HandedIn(file, shown_name(file), problem=str(error))
    handed_in = HandedIn(file, seen.writer, seen)
    if test is None or not seen.models:
        return handed_in
    folder = staging / file.name
    try:
        with os_errors_as_store_errors(staging):
            folder.mkdir()
        reader.unpack(file, seen, folder, model=True)
        (model,) = listed(folder / "models")
        return replace(handed_in, accuracy=_accuracy(Classifier(model), test))
    except (StoreError, ModelError) as error:
        return replace(handed_in, problem=str(error))


def _accuracy(classifier: Classifier, test: CommonTest) -> float:
    shape = classifier.card.input_shape
    inputs = test.inputs(shape)
    if not len(inputs) or inputs[0].shape != shape:
        raise ModelError(
            tr(
                "{model} is for other pictures than those of {task}, and so was not measured.",
                model=tr(classifier.card.title),
                task=tr(test.title),
            )
        )
    predictions = classifier.predict_all(inputs)
    right = [
        same_name(prediction.label) == same_name(label)
        for prediction, label in zip(predictions, test.labels, strict=True)
    ]
    return sum(right) / len(right)


def _held_out(task: CustomTask) -> Iterator[tuple[Path, str]]:
    """The pictures that only measure, as far as they can be read, and their classes."""
    writers = writers_of(task.folder)
    for folder in sorted(each for each in listed(task.examples) if each.is_dir()):
        paths = {path.stem: path for path in listed_pictures(folder)}
        for name in to_measure_with([*paths], writers):
            try:
                read_example(paths[name], task.kind)
            except ImageError:
                continue
            yield paths[name], name_of(folder.name)


def _told_apart(handed_in: Sequence[HandedIn]) -> list[HandedIn]:
    """Several writers of one name get the names of their files behind it."""
    names = Counter(same_name(each.writer) for each in handed_in)
    return [
        replace(each, writer=f"{each.writer} ({each.file.stem})")
        if each.seen is not None and names[same_name(each.writer)] > 1
        else each
        for each in handed_in
    ]


def _place(handed_in: HandedIn) -> tuple[bool, float, str]:
    accuracy = -1.0 if handed_in.accuracy is None else handed_in.accuracy
    return handed_in.seen is None, -accuracy, same_name(handed_in.writer)
