"""The digits that the person corrected, to learn from and to measure with."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.datasets.arrays import Labelled
from core.datasets.pen_strokes import PenDigit, normalised, varied_inputs
from core.errors import DataError
from core.preprocessing.model_input import INPUT_SIDE
from core.task import DIGITS
from core.training.data.corrected import load_corrected
from core.user_data.corrections import Correction, read_strokes

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
    corrected = load_corrected(folder, DIGITS.classes, DIGITS.kind, INPUT_SIDE)
    if not corrected.sources:
        raise DataError(NOTHING_TO_LEARN)
    hand = [digit for correction in corrected.sources for digit in _written(correction)]
    return OwnDigits(corrected.learned, hand, corrected.held_out)


def _written(correction: Correction) -> list[PenDigit]:
    """Its strokes; none where they are not known, or where something was rubbed out again."""
    strokes = read_strokes(correction)
    if not strokes or any(stroke.erases for stroke in strokes):
        return []
    paths = [np.array([(point.x, point.y) for point in stroke.points]) for stroke in strokes]
    return [PenDigit(DIGITS.classes.index(correction.label), 0, normalised(paths))]
