"""Data sets to look at: their pictures and labels, in the parts that a training makes of them."""

import functools
from dataclasses import dataclass

import numpy as np

from core.datasets import made_hands
from core.datasets.arrays import LabelledImages, PictureArrays
from core.datasets.catalogue import fetch, find_or_raise, is_here, where
from core.datasets.digits_from_files import read_digits
from core.datasets.mnist import read_pixels
from core.datasets.pen_strokes import draw_digits, random_placement

TRAINING, VALIDATION, TEST = "training", "validation", "test"
PARTS = (TRAINING, VALIDATION, TEST)
BROWSABLE = ("mnist", "made_hands", "digits_from_files")
_SEED = 4  # of where and with which pen made-up writers draw


@dataclass(frozen=True, slots=True)
class Samples(PictureArrays):
    """pixels: uint8 (N, 28, 28), 0 = paper, 255 = ink. labels: int32 (N,)."""

    pixels: np.ndarray
    labels: np.ndarray

    def model_input(self, index: int) -> np.ndarray:
        """One picture as a network gets it, float32 (28, 28, 1), 0..1."""
        return (self.pixels[index] / np.float32(255))[..., np.newaxis].astype(np.float32)


def browsable() -> list[str]:
    """The names of the data sets that are on this computer and can be looked at."""
    return [name for name in BROWSABLE if is_here(name)]


def load_samples(name: str, part: str) -> Samples:
    """A part of the data set of that name, of BROWSABLE; part: of PARTS.

    Raises:
        DataError: the data set is not what it should be.
    """
    if name == "mnist":
        pixels, labels = read_pixels(where(name) or fetch(name), part)
        return Samples(pixels, labels)
    if name == "digits_from_files":
        return _of_inputs(getattr(read_digits(find_or_raise(name)), part))
    return _drawn(made_hands.writers_of(part))


@functools.lru_cache(maxsize=len(PARTS))  # drawing takes seconds; all of them take 5 MB
def _drawn(writers: frozenset[int]) -> Samples:
    rng = np.random.default_rng(_SEED)
    digits = [each for each in made_hands.made_hands() if each.writer in writers]
    return _of_inputs(draw_digits(digits, [random_placement(rng) for _ in digits]))


def _of_inputs(images: LabelledImages) -> Samples:
    pixels = np.rint(images.inputs[..., 0] * 255).astype(np.uint8)
    return Samples(pixels, images.labels)
