"""What the person corrected, as pictures with labels: a fifth is never learned from."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.datasets.arrays import Labelled, labelled
from core.errors import ImageError
from core.user_data.corrections import Correction, Corrections
from core.user_data.custom_tasks import read_example


@dataclass(frozen=True, slots=True)
class Corrected:
    """learned: may be learned from, and sources are its corrections, one by one. held_out: only to
    be measured with."""

    learned: Labelled
    sources: tuple[Correction, ...]
    held_out: Labelled


def load_corrected(folder: Path, classes: Sequence[str], kind: str, side: int) -> Corrected:
    """A folder of corrections -> model inputs (N, side, side, 1); N may be 0. What is damaged, and
    what is none of the classes, is left out."""
    learned, held_out = [], []
    for correction in Corrections("", folder).all():
        if correction.label in classes:
            try:
                picture = read_example(correction.path, kind, side)
            except ImageError:
                continue
            (held_out if correction.held_out else learned).append((correction, picture))

    def as_arrays(read: Sequence[tuple[Correction, np.ndarray]]) -> Labelled:
        return labelled([(picture, classes.index(each.label)) for each, picture in read], side)

    return Corrected(as_arrays(learned), tuple(each for each, _ in learned), as_arrays(held_out))
