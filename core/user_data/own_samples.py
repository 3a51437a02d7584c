"""A person's own pictures to look at like a data set: the examples of their classes, and what they
corrected. About a fifth of both is only measured with, as trainings have it."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from core.datasets.samples import TEST, TRAINING, Samples
from core.errors import ImageError
from core.files.names import folder_name
from core.files.paths import listed_pictures
from core.preprocessing.model_input import photo_input
from core.task import DRAWINGS, PHOTOS, Task
from core.user_data.corrections import Corrections
from core.user_data.custom_tasks import find_custom_task, read_example
from core.user_data.writers import to_measure_with, writers_of

EXAMPLES, CORRECTIONS = "examples", "corrections"
OWN_PARTS = (TRAINING, TEST)
_SMALL = 64  # px of a photo in a grid: 50 MB for four thousand of them


def own_sets(task: Task) -> list[str]:
    """Which of EXAMPLES and CORRECTIONS there are for a task."""
    own = find_custom_task(task.name)
    found = [EXAMPLES] if own is not None and own.counts() else []
    return [*found, CORRECTIONS] if Corrections(task.name).all() else found


def load_own_samples(
    task: Task, name: str, part: str, progress: Callable[[int, int], bool] = lambda *_: True
) -> Samples:
    """A part, of OWN_PARTS, of EXAMPLES or CORRECTIONS; what cannot be read is left out.

    progress: told how many of how many are read; says whether to go on with the rest.
    """
    listing = _examples if name == EXAMPLES else _corrected
    paths, pixels, labels = [], [], []
    listed = listing(task, part)
    for done, (path, label) in enumerate(listed):
        if not progress(done, len(listed)):
            break
        try:
            pixels.append(_small(path, task.kind))
        except ImageError:
            continue
        paths.append(path)
        labels.append(label)

    def read(index: int, shape: tuple[int, ...]) -> np.ndarray:
        try:
            return read_example(paths[index], task.kind, shape[0], shape[2])
        except ImageError:  # gone since
            return photo_input(pixels[index], shape[0], shape[2])

    is_photo = task.kind == PHOTOS
    shape = (0, _SMALL, _SMALL, 3) if is_photo else (0, 28, 28)
    return Samples(
        np.stack(pixels) if pixels else np.zeros(shape, np.uint8),
        np.array(labels, np.int32),
        task.classes,
        read if is_photo else None,
    )


def _examples(task: Task, part: str) -> list[tuple[Path, int]]:
    """Files of a part, with the index of their class."""
    own = find_custom_task(task.name)
    if own is None:
        return []
    writers, found = writers_of(own.folder), []
    for label, name in enumerate(task.classes):
        paths = sorted(listed_pictures(own.examples / folder_name(name)))
        tested = {*to_measure_with([each.stem for each in paths], writers)} if paths else set()
        found += [(each, label) for each in paths if (each.stem in tested) == (part == TEST)]
    return found


def _corrected(task: Task, part: str) -> Sequence[tuple[Path, int]]:
    return [
        (each.path, task.classes.index(each.label))
        for each in Corrections(task.name).all()
        if each.label in task.classes and each.held_out == (part == TEST)
    ]


def _small(path: Path, kind: str) -> np.ndarray:
    """What is shown in a grid: a drawing uint8 (28, 28), a photo (64, 64, 3)."""
    if kind == DRAWINGS:
        return np.rint(read_example(path, kind)[..., 0] * 255).astype(np.uint8)
    return np.rint(read_example(path, kind, _SMALL, 3) * 255).astype(np.uint8)
