"""The photos that the pets models learn from: cats and dogs, grey, 144 x 144.

The photos are those of "Dogs vs. Cats" (Elson, Douceur, Howell, Saul, "Asirra", 2007; Kaggle
2013), squashed to a square, as `photo_input` does it, with junk and duplicates taken out.
"""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from core.datasets.arrays import LabelledImages, SplitData
from core.datasets.catalogue import find_or_raise
from core.datasets.original import CutOriginalError
from core.datasets.pet_files import STORED_SIDE, read_animals
from core.errors import DataError
from core.preprocessing.model_input import grey_input

_FOLDERS = ("cat", "dog")  # in the order of the task's classes
_COUNT = 22_421
_SPLIT_SEED = 2013  # one split for ever, whatever a run's seed: the test photos stay untouched
_HELD_OUT = _COUNT // 10  # photos to choose settings by, and as many to measure with, once


@dataclass(frozen=True, slots=True)
class Photos:
    """Grey photos uint8 (N, 144, 144), 0 = black, and their classes int32 (N,)."""

    pixels: np.ndarray
    labels: np.ndarray

    def __len__(self) -> int:
        return len(self.labels)

    def __getitem__(self, chosen: slice | np.ndarray) -> "Photos":
        return Photos(self.pixels[chosen], self.labels[chosen])

    def as_inputs(self, side: int) -> LabelledImages:
        """All of them as a model receives them: float32 (N, side, side, 1)."""
        return LabelledImages(
            np.stack([grey_input(each, side) for each in self.pixels]), self.labels
        )


@dataclass(frozen=True, slots=True)
class PetsData(SplitData[Photos]):
    """80 % to learn from, 10 % to choose settings by, 10 % to measure with, once."""

    @property
    def trained_on(self) -> str:
        """What a model's card says of it."""
        count = sum(map(len, (self.training, self.validation, self.test)))
        return (
            "Dogs vs. Cats (Asirra; Microsoft Research, Kaggle 2013): "
            f"{len(self.training):,} of {count:,} photos, grey"
        )


def load_pets_data(on_progress: Callable[[float], None]) -> PetsData:
    """Every photo, decoded (465 MB), split at random and always in the same way.

    on_progress: gets the fraction that is done.

    Raises:
        DataError: the file is nowhere, or does not hold these photos.
    """
    on_progress(0.0)
    contents = read_photo_files()
    pixels = np.empty((len(contents), STORED_SIDE, STORED_SIDE), np.uint8)
    for index, content in enumerate(contents.values()):
        if index % 500 == 0:
            on_progress(index / len(contents))
        with Image.open(io.BytesIO(content), formats=["JPEG"]) as photo:
            pixels[index] = np.asarray(photo)
    photos = Photos(pixels, labels_of(list(contents)))
    test, validation, training = split_indices(list(contents))
    return PetsData(photos[training], photos[validation], photos[test])


def read_photo_files() -> dict[str, bytes]:
    """Name in the archive -> JPEG file, cats first, by number.

    Raises:
        DataError: the file is nowhere, or does not hold such photos.
    """
    path = find_or_raise("pets")
    try:
        return read_animals(path)
    except CutOriginalError as error:
        raise DataError(
            f"{path} is damaged, or is no archive of cats and dogs that Inkling made. Fetch or "
            "choose it again under Data."
        ) from error


def labels_of(names: list[str]) -> np.ndarray:
    """int32 (N,): the class of each photo, by its folder."""
    return np.array([_FOLDERS.index(name.split("/")[0]) for name in names], np.int32)


def split_indices(files: Sequence[str]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Which photos, by their names, are for test, validation and training: once and for ever.

    Those that the shipped models learned from are split by chance. In any others, photos whose
    numbers end in 9 measure and those in 8 validate: of Kaggle's, no shipped model learned from a
    9.
    """
    if len(files) == _COUNT and not any(file.endswith("9.jpg") for file in files):
        order = np.random.default_rng(_SPLIT_SEED).permutation(_COUNT)
        test, validation, training = np.split(order, [_HELD_OUT, 2 * _HELD_OUT])
        return test, validation, training
    last = np.array([int(Path(file).stem[-1]) for file in files])
    return np.flatnonzero(last == 9), np.flatnonzero(last == 8), np.flatnonzero(last < 8)
