"""The examples of a custom task, to learn from and to measure with."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.datasets.arrays import Labelled, labelled
from core.datasets.split import held_out
from core.errors import DataError, ImageError
from core.files.names import name_of
from core.training.data.corrected import load_corrected
from core.user_data.custom_tasks import read_example

TOO_FEW_CLASSES = (
    "There is one class or none with two pictures that can be used, and nothing to tell apart. "
    "Add pictures of another class, then train again."
)
_MOST_HELD_OUT = 3  # at most one of so many
_FEWEST = 2  # pictures of a class: one to learn from, one to measure with


@dataclass(frozen=True, slots=True)
class OwnPictures:
    """classes: in the order of their folders' names. test: about a fifth of each class, never
    learned from. held_out: corrections that are not learned from either."""

    classes: tuple[str, ...]
    training: Labelled
    test: Labelled
    held_out: Labelled


def load_own_pictures(
    folder: Path, kind: str, side: int, corrections: Path | None = None
) -> OwnPictures:
    """A folder with a subfolder a class -> model inputs (N, side, side, 1). Pictures that cannot be
    read, and classes with fewer than two, are left out. corrections: a folder of what the person
    corrected since, to learn from as well.

    Raises:
        DataError: fewer than two classes are left.
    """
    classes: list[str] = []
    training: list[tuple[np.ndarray, int]] = []
    test: list[tuple[np.ndarray, int]] = []
    for each in sorted(path for path in folder.glob("[!.]*") if path.is_dir()):
        pictures = _pictures(each, kind, side)
        if len(pictures) < _FEWEST:
            continue
        label = len(classes)
        classes.append(name_of(each.name))
        tested = to_measure_with(list(pictures))
        test += [(pictures[name], label) for name in tested]
        training += [(pictures[name], label) for name in pictures if name not in tested]
    if len(classes) < 2:
        raise DataError(TOO_FEW_CLASSES)
    learned, only_measured = labelled(training, side), labelled([], side)
    if corrections is not None:
        corrected = load_corrected(corrections, classes, kind, side)
        learned, only_measured = learned + corrected.learned, corrected.held_out
    return OwnPictures(tuple(classes), learned, labelled(test, side), only_measured)


def to_measure_with(names: Sequence[str]) -> list[str]:
    """Which pictures of a class, by the names of their files, are not learned from: about a fifth.

    A picture's own name decides, so that more of them, or fewer, do not move the others: a model
    of before would be measured on what it learned from. Only where that gives none, or more than a
    third, the order of their digests does.
    """
    ordered = sorted(names, key=lambda name: hashlib.sha256(name.encode()).digest())
    chosen = [name for name in ordered if held_out(name)]
    return chosen[: max(1, len(names) // _MOST_HELD_OUT)] or ordered[:1]


def _pictures(folder: Path, kind: str, side: int) -> dict[str, np.ndarray]:
    """Those that can be read, by the names of their files."""
    pictures = {}
    for path in sorted(folder.glob("[!.]*.png")):
        try:
            pictures[path.stem] = read_example(path, kind, side)
        except ImageError:
            continue
    return pictures
