"""Data sets to look at: their pictures and labels, in the parts that a training makes of them."""

import functools
import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from core.datasets import made_hands
from core.datasets.arrays import LabelledImages
from core.datasets.catalogue import fetch, find_or_raise, is_here, where
from core.datasets.digits_from_files import read_digits
from core.datasets.emnist import read_emnist
from core.datasets.mnist import read_pixels
from core.datasets.pen_strokes import draw_digits, random_placement
from core.datasets.pet_files import (
    STORED_SIDE,
    damaged_archive,
    photo_labels,
    photo_names,
    split_indices,
)
from core.files.archive import open_archive, read_entry
from core.preprocessing.model_input import squashed
from core.task import DIGITS, LETTERS, PETS

TRAINING, VALIDATION, TEST = "training", "validation", "test"
PARTS = (TRAINING, VALIDATION, TEST)
# Of each bundled task those data sets that can be looked at.
BROWSABLE = {
    DIGITS.name: ("mnist", "made_hands", "digits_from_files"),
    LETTERS.name: ("emnist",),
    PETS.name: ("pets",),
}
_SEED = 4  # of where and with which pen made-up writers draw
_MOST_PHOTOS = 60_000
_LARGEST_PHOTO = 1 << 20  # bytes; the largest real one has 15 kB
_REMEMBERED = 2_000  # photos, 41 MB: more than are in sight at once


class Pictures(Protocol):
    """Pictures that are there one by one: an array, or what reads each when it is looked at."""

    def __len__(self) -> int: ...

    def __getitem__(self, index: int) -> np.ndarray: ...


@dataclass(frozen=True, slots=True)
class Samples:
    """pixels: each uint8 (H, W), 0 = paper or black, or RGB (H, W, 3). labels: int32 (N,), of
    classes. read: a picture of that index as float32 of that input shape, where that is more than
    can be made of its pixels."""

    pixels: Pictures
    labels: np.ndarray
    classes: tuple[str, ...] = DIGITS.classes
    read: Callable[[int, tuple[int, ...]], np.ndarray] | None = None

    def __len__(self) -> int:
        return len(self.labels)

    def name(self, index: int) -> str:
        """The label of a picture, in words."""
        return self.classes[self.labels[index]]

    def model_input(self, index: int, shape: tuple[int, ...] | None = None) -> np.ndarray:
        """One picture as a network gets it, float32 (H, W, channels), 0..1. shape: of the network's
        input; None = as large as it is."""
        if self.read is not None and shape is not None:
            return self.read(index, shape)
        pixels = self.pixels[index]
        if shape is not None and pixels.shape[:2] != shape[:2]:
            pixels = squashed(pixels, shape[0])
        values = pixels.astype(np.float32) / np.float32(255)
        return values[..., np.newaxis] if values.ndim == 2 else values


def browsable(task: str = DIGITS.name) -> list[str]:
    """The names of a task's data sets that are on this computer and can be looked at."""
    return [name for name in BROWSABLE.get(task, ()) if is_here(name)]


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
    if name == "emnist":
        letters = getattr(read_emnist(where(name)), part)
        return Samples(letters.pictures, letters.as_classes().labels, LETTERS.classes)
    if name == "pets":
        return _photos(find_or_raise(name), part)
    return _drawn(made_hands.writers_of(part))


@functools.lru_cache(maxsize=len(PARTS))  # drawing takes seconds; all of them take 5 MB
def _drawn(writers: frozenset[int]) -> Samples:
    rng = np.random.default_rng(_SEED)
    digits = [each for each in made_hands.made_hands() if each.writer in writers]
    return _of_inputs(draw_digits(digits, [random_placement(rng) for _ in digits]))


def _of_inputs(images: LabelledImages) -> Samples:
    pixels = np.rint(images.inputs[..., 0] * 255).astype(np.uint8)
    return Samples(pixels, images.labels)


def _photos(path: Path, part: str) -> Samples:
    try:
        archive = open_archive(path, _MOST_PHOTOS)
        names = photo_names(archive)
    # A cut or foreign file makes zipfile raise a dozen unrelated exceptions.
    except Exception as error:
        raise damaged_archive(path) from error
    test, validation, training = split_indices(names)
    places = {TRAINING: training, VALIDATION: validation, TEST: test}[part]
    chosen = [names[place] for place in places]
    return Samples(_Photos(archive, chosen), photo_labels(chosen), PETS.classes)


class _Photos:
    """Photos in an archive that Inkling wrote, each decoded when it is looked at: 3 MB where all of
    them would be 465 MB. One that is damaged is black."""

    def __init__(self, archive: zipfile.ZipFile, names: list[str]):
        self._archive, self._names = archive, names
        self._decoded = functools.lru_cache(maxsize=_REMEMBERED)(self._decode)

    def __len__(self) -> int:
        return len(self._names)

    def __getitem__(self, index: int) -> np.ndarray:
        """uint8 (144, 144)."""
        return self._decoded(int(index))

    def _decode(self, index: int) -> np.ndarray:
        from PIL import Image  # not at the start

        black = np.zeros((STORED_SIDE, STORED_SIDE), np.uint8)
        try:
            content = read_entry(self._archive, self._names[index], _LARGEST_PHOTO)
            # Of what is not as Inkling wrote it, no pixel is decoded: this is the window's process.
            with Image.open(io.BytesIO(content), formats=["JPEG"]) as photo:
                is_ours = photo.size == (STORED_SIDE, STORED_SIDE)
                return np.asarray(photo.convert("L")) if is_ours else black
        except Exception:  # likewise
            return black
