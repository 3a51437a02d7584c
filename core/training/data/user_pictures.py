"""What the person gave, to learn from and to measure with: examples of classes, and corrections.

About a fifth of both is never learned from.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.datasets.arrays import LabelledImages, stack_labelled
from core.datasets.pen_strokes import PenDigit, normalised, varied_inputs
from core.errors import DataError, ImageError
from core.files.names import name_of
from core.preprocessing.model_input import INPUT_SIDE
from core.task import DIGITS, Task
from core.translation import marked, tr
from core.user_data.corrections import Correction, Corrections, read_strokes
from core.user_data.custom_tasks import read_example
from core.user_data.writers import to_measure_with, writers_of

TOO_FEW_CLASSES = marked(
    "There is one class or none with two pictures that can be used, and nothing to tell apart. "
    "Add pictures of another class, then train again."
)
NOTHING_TO_LEARN = marked(
    "There are no corrections to learn from yet. Say below an answer what the drawing is, for a "
    "few drawings, and train again."
)
NO_CORRECTED_PHOTOS = marked(
    "There are no corrections to learn from yet. Say below an answer what the photo shows, for a "
    "few photos, and train again."
)
_FEWEST = 2  # pictures of a class: one to learn from, one to measure with


@dataclass(frozen=True, slots=True)
class OwnPictures:
    """classes: in the order of their folders' names. test: about a fifth of each class, never
    learned from. held_out: corrections that are not learned from either."""

    classes: tuple[str, ...]
    training: LabelledImages
    test: LabelledImages
    held_out: LabelledImages


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
    writers = writers_of(folder.parent)
    for each in sorted(path for path in folder.glob("[!.]*") if path.is_dir()):
        pictures = _pictures(each, kind, side)
        if len(pictures) < _FEWEST:
            continue
        label = len(classes)
        classes.append(name_of(each.name))
        tested = to_measure_with(list(pictures), writers)
        test += [(pictures[name], label) for name in tested]
        training += [(pictures[name], label) for name in pictures if name not in tested]
    if len(classes) < 2:
        raise DataError(tr(TOO_FEW_CLASSES))
    learned, only_measured = stack_labelled(training, side), stack_labelled([], side)
    if corrections is not None:
        corrected = load_corrected(corrections, classes, kind, side)
        learned, only_measured = learned + corrected.learned, corrected.held_out
    return OwnPictures(tuple(classes), learned, stack_labelled(test, side), only_measured)


@dataclass(frozen=True, slots=True)
class Corrected:
    """learned: may be learned from, and sources are its corrections, one by one. held_out: only to
    be measured with."""

    learned: LabelledImages
    sources: tuple[Correction, ...]
    held_out: LabelledImages


def load_corrected(
    folder: Path, classes: Sequence[str], kind: str, side: int, channels: int = 1
) -> Corrected:
    """A folder of corrections -> model inputs (N, side, side, channels); N may be 0. What is
    damaged, and what is none of the classes, is left out."""
    learned: list[tuple[Correction, np.ndarray]] = []
    held_out: list[tuple[Correction, np.ndarray]] = []
    for correction in Corrections("", folder).all():
        if correction.label in classes:
            try:
                picture = read_example(correction.path, kind, side, channels)
            except ImageError:
                continue
            (held_out if correction.held_out else learned).append((correction, picture))

    def as_arrays(read: Sequence[tuple[Correction, np.ndarray]]) -> LabelledImages:
        return stack_labelled(
            [(picture, classes.index(each.label)) for each, picture in read], side
        )

    return Corrected(as_arrays(learned), tuple(each for each, _ in learned), as_arrays(held_out))


@dataclass(frozen=True, slots=True)
class OwnDigits:
    """pictures: of what may be learned from, as it was drawn. hand: the same strokes as far as
    they are known, to be drawn again. held_out: never to be learned from."""

    pictures: LabelledImages
    hand: list[PenDigit]
    held_out: LabelledImages

    def varied(self, count: int, seed: int) -> LabelledImages:
        """So many model inputs, about: every drawing equally often, each time as the same hand
        might have drawn it again."""
        copies = -(-count // len(self.pictures))
        drawn = LabelledImages(
            np.repeat(self.pictures.inputs, copies, axis=0), np.repeat(self.pictures.labels, copies)
        )
        if not self.hand:
            return drawn
        return varied_inputs(self.hand, copies, seed) + drawn[::2]


def load_own_digits(folder: Path, task: Task = DIGITS) -> OwnDigits:
    """Those in a folder of corrections; what is damaged, and what is none of the task's classes, is
    left out. task: digits or letters.

    Raises:
        DataError: there is nothing to learn from.
    """
    corrected = load_corrected(folder, task.classes, task.kind, INPUT_SIDE)
    if not corrected.sources:
        raise DataError(tr(NOTHING_TO_LEARN))
    hand = [
        digit for correction in corrected.sources for digit in _written(correction, task.classes)
    ]
    return OwnDigits(corrected.learned, hand, corrected.held_out)


def _written(correction: Correction, classes: Sequence[str]) -> list[PenDigit]:
    """Its strokes; none where they are not known, or where something was rubbed out again."""
    strokes = read_strokes(correction)
    if not strokes or any(stroke.erases for stroke in strokes):
        return []
    paths = [np.array([(point.x, point.y) for point in stroke.points]) for stroke in strokes]
    return [PenDigit(classes.index(correction.label), 0, normalised(paths))]


def _pictures(folder: Path, kind: str, side: int) -> dict[str, np.ndarray]:
    """Those that can be read, by the names of their files."""
    pictures = {}
    for path in sorted(folder.glob("[!.]*.png")):
        try:
            pictures[path.stem] = read_example(path, kind, side)
        except ImageError:
            continue
    return pictures
