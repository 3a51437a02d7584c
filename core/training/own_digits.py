"""The digits that the person corrected, to learn from and to measure with."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.corrections import Correction, Corrections, read_strokes
from core.datasets import Labelled
from core.errors import DataError, ImageError
from core.own_tasks import read_example
from core.pen_strokes import PenDigit, normalised, varied_inputs
from core.task import DIGITS

NOTHING_TO_LEARN = (
    "There are no corrections to learn from yet. Say below an answer what the drawing is, for a "
    "few drawings, and train again."
)


@dataclass(frozen=True, slots=True)
class OwnDigits:
    """pictures: of what may be learned from, as it was drawn. hand: the same strokes as far as
    they are known, to be drawn again. held_out: never to be learned from."""

    pictures: Labelled
    hand: list[PenDigit]
    held_out: Labelled

    def varied(self, count: int, seed: int) -> Labelled:
        """So many model inputs, about: every drawing equally often, each time as the same hand
        might have drawn it again."""
        copies = -(-count // len(self.pictures))
        drawn = Labelled(
            np.repeat(self.pictures.inputs, copies, axis=0), np.repeat(self.pictures.labels, copies)
        )
        if not self.hand:
            return drawn
        return varied_inputs(self.hand, copies, seed) + drawn[::2]


def load_own_digits(folder: Path) -> OwnDigits:
    """Those in a folder of corrections; what is damaged, and what is no digit, is left out.

    Raises:
        DataError: there is nothing to learn from.
    """
    learned: list[tuple[np.ndarray, int]] = []
    held_out: list[tuple[np.ndarray, int]] = []
    hand = []
    for correction in Corrections(DIGITS.name, folder).all():
        if correction.label not in DIGITS.classes:
            continue
        label = DIGITS.classes.index(correction.label)
        try:
            picture = read_example(correction.path, DIGITS.kind)
        except ImageError:
            continue
        if correction.held_out:
            held_out.append((picture, label))
            continue
        learned.append((picture, label))
        hand += _written(correction, label)
    if not learned:
        raise DataError(NOTHING_TO_LEARN)
    return OwnDigits(_labelled(learned), hand, _labelled(held_out))


def _written(correction: Correction, label: int) -> list[PenDigit]:
    """Its strokes; none where they are not known, or where something was rubbed out again."""
    strokes = read_strokes(correction)
    if not strokes or any(stroke.erases for stroke in strokes):
        return []
    paths = [np.array([(point.x, point.y) for point in stroke.points]) for stroke in strokes]
    return [PenDigit(label, 0, normalised(paths))]


def _labelled(examples: list[tuple[np.ndarray, int]]) -> Labelled:
    inputs = [picture for picture, _ in examples]
    labels = [label for _, label in examples]
    shape = (0, 28, 28, 1)
    return Labelled(
        np.stack(inputs) if inputs else np.zeros(shape, np.float32), np.array(labels, np.int32)
    )
