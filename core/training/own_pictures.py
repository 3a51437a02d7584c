"""The examples of one of the person's own tasks, to learn from and to measure with."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.datasets import Labelled, labelled
from core.errors import DataError, ImageError
from core.names import name_of
from core.own_tasks import read_example
from core.training.corrected import load_corrected

TOO_FEW_CLASSES = (
    "There is one class or none with two pictures that can be used, and nothing to tell apart. "
    "Add pictures of another class, then train again."
)
_HELD_OUT = 5  # one of so many
_FEWEST = 2  # pictures of a class: one to learn from, one to measure with


@dataclass(frozen=True, slots=True)
class OwnPictures:
    """classes: in the order of their folders' names. test: a fifth of each class, always the same
    pictures and never learned from. held_out: corrections that are not learned from either."""

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
        held_out = len(pictures) // _HELD_OUT or 1
        test += [(picture, label) for picture in pictures[:held_out]]
        training += [(picture, label) for picture in pictures[held_out:]]
    if len(classes) < 2:
        raise DataError(TOO_FEW_CLASSES)
    learned, held_out = labelled(training, side), labelled([], side)
    if corrections is not None:
        corrected = load_corrected(corrections, classes, kind, side)
        learned, held_out = learned + corrected.learned, corrected.held_out
    return OwnPictures(tuple(classes), learned, labelled(test, side), held_out)


def _pictures(folder: Path, kind: str, side: int) -> list[np.ndarray]:
    """Those that can be read, in an order that has to do with nothing, and does not change."""
    paths = sorted(folder.glob("[!.]*.png"), key=lambda path: _digest(path.stem))
    pictures = []
    for path in paths:
        try:
            pictures.append(read_example(path, kind, side))
        except ImageError:
            continue
    return pictures


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()
