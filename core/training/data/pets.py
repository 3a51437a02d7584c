"""The photos that the pets models learn from: cats and dogs, grey, 144 x 144.

The photos are those of "Dogs vs. Cats" (Elson, Douceur, Howell, Saul, "Asirra", 2007; Kaggle
2013), squashed to a square, as `photo_input` does it, with junk and duplicates taken out.
"""

import hashlib
import io
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PIL import Image

from core.datasets.arrays import LabelledImages, SplitData
from core.datasets.catalogue import find_or_raise
from core.errors import DataError
from core.files.archive import open_archive, read_entry
from core.preprocessing.model_input import grey_input

STORED_SIDE = 144
TRAINED_ON = (
    "Dogs vs. Cats (Asirra; Microsoft Research, Kaggle 2013): 17,937 of 22,421 photos, grey"
)

_FOLDERS = ("cat", "dog")  # in the order of the task's classes
_COUNT = 22_421
_LARGEST_PHOTO = 1 << 20  # bytes; the largest has 15 kB
# SHA-256 of every photo's name and bytes, cats first, by number: the packing does not matter.
_DIGEST = "6c96d4d697d7aa35441bf18d9070ee55da4a65a91b042f64f4e6c601cc11fe01"
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
    test, validation, training = split_indices()
    return PetsData(photos[training], photos[validation], photos[test])


def read_photo_files() -> dict[str, bytes]:
    """Name in the archive -> JPEG file, cats first, by number.

    Raises:
        DataError: the file is nowhere, or does not hold these photos.
    """
    path = find_or_raise("pets")
    digest = hashlib.sha256()
    contents = {}
    try:
        with open_archive(path, 2 * _COUNT) as archive:
            names = [name for name in archive.namelist() if name.endswith(".jpg")]
            for name in sorted(names, key=_order):
                contents[name] = read_entry(archive, name, _LARGEST_PHOTO)
                digest.update(name.encode() + contents[name])
    # A damaged file makes zipfile and zlib raise a dozen unrelated exceptions.
    except Exception as error:
        raise DataError(f"{path} cannot be read as an archive of photos.") from error
    if digest.hexdigest() != _DIGEST:
        raise DataError(f"{path} does not hold the {_COUNT:,} photos of cats and dogs it should.")
    return contents


def labels_of(names: list[str]) -> np.ndarray:
    """int32 (N,): the class of each photo, by its folder."""
    return np.array([_FOLDERS.index(name.split("/")[0]) for name in names], np.int32)


def split_indices() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Which photos are for test, validation and training."""
    order = np.random.default_rng(_SPLIT_SEED).permutation(_COUNT)
    test, validation, training = np.split(order, [_HELD_OUT, 2 * _HELD_OUT])
    return test, validation, training


def _order(name: str) -> tuple[str, int]:
    folder, file = name.split("/")
    return folder, int(file.removesuffix(".jpg"))
