"""Scanned letters, centred as MNIST's digits are.

The data: a part of EMNIST ByClass (Cohen, Afshar, Tapson, van Schaik, "EMNIST: extending MNIST to
handwritten letters", 2017; from NIST Special Database 19, public domain).
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np

from core.datasets.arrays import LabelledImages, PictureArrays
from core.datasets.mnist import open_idx, read_idx
from core.datasets.original import OtherOriginalError, Progress, go_on_or_stop, opened_zip
from core.errors import DataError
from core.files.archive import open_entry, read_arrays
from core.files.paths import find_file
from core.task import LETTERS
from core.translation import tr

EMNIST_FILE = "emnist_letters.npz"
_MOST_BYTES = 128 << 20  # unpacked
_MOST_LABELS = 1_000_000
_MOST_OF_A_LETTER = 900  # as many in all as the shipped models learned from
_PARTS = ("gzip/emnist-byclass-train", "gzip/emnist-byclass-test")
_FIRST_LETTER = 10  # of ByClass's labels: 0-9, A-Z, a-z
_HELD_OUT_EVERY = 10  # letters, of which one is for the test and one for validation


@dataclass(frozen=True, slots=True)
class Letters(PictureArrays):
    """pictures: uint8 (N, 28, 28), 0 = paper, 255 = ink. labels: their characters, (N,)."""

    pictures: np.ndarray
    labels: np.ndarray

    def as_classes(self) -> LabelledImages:
        """As the task letters has them: a capital and its small letter are one."""
        labels = [LETTERS.classes.index(label.upper()) for label in self.labels]
        inputs = self.pictures[..., np.newaxis] / np.float32(255)
        return LabelledImages(inputs, np.array(labels, np.int32))


@dataclass(frozen=True, slots=True)
class Emnist:
    """Letters to learn from, to choose settings by, and to measure with, once."""

    training: Letters
    validation: Letters
    test: Letters


def read_emnist(path: Path | None = None) -> Emnist:
    """The letters of the file (default: found as any data file).

    Raises:
        DataError: the file is nowhere, or is not what it should be.
    """
    path = path or find_file(EMNIST_FILE)
    if path is None:
        raise DataError(
            tr(
                "{emnist_file} was not found. Set INKLING_DATA to the folder that holds it.",
                emnist_file=EMNIST_FILE,
            )
        )
    letters = read_letters(path)
    place = np.random.default_rng(0).permutation(len(letters)) % _HELD_OUT_EVERY
    return Emnist(letters[place > 1], letters[place == 1], letters[place == 0])


def name_of(picture: np.ndarray) -> str:
    """A letter's name, by what it looks like, for the file has none and may be in another order."""
    return hashlib.sha256(picture.tobytes()).hexdigest()[:12]


def read_letters(path: Path) -> Letters:
    """All letters of the file.

    Raises:
        DataError: it is not what it should be.
    """
    try:
        with path.open("rb") as file:
            packed = read_arrays(file, _MOST_BYTES, ("x", "y"))
        pictures, codes = packed["x"], packed["y"]
        if pictures.dtype != np.uint8 or pictures.shape != (len(codes), 28, 28):
            raise DataError(tr("{path} does not hold pictures of 28 x 28 pixels.", path=path))
        return Letters(pictures, np.array([chr(code) for code in codes.ravel()]))
    except DataError:
        raise
    # A cut or foreign file makes NumPy, zipfile and zlib raise a dozen unrelated exceptions.
    except Exception as error:
        raise DataError(tr("{path} is not a readable file of letters.", path=path)) from error


def are_letters(path: Path) -> bool:
    """Whether it is a file of letters."""
    try:
        return len(read_letters(path)) > 0
    except DataError:
        return False


def convert_emnist(source: Path, folder: Path, progress: Progress) -> None:
    """NIST's gzip.zip -> emnist_letters.npz: the first of each letter, put upright."""
    pictures: list[np.ndarray] = []
    codes: list[int] = []
    counts = np.zeros(62, int)
    with opened_zip(source, 1_000) as archive:
        names = set(archive.namelist())
        for part in _PARTS:
            images, labels = (f"{part}-{kind}-ubyte.gz" for kind in ("images-idx3", "labels-idx1"))
            if not {images, labels} <= names:
                raise OtherOriginalError(images)
            with open_entry(archive, labels) as packed:
                given = read_idx(cast(BinaryIO, packed), _MOST_LABELS)
            with open_entry(archive, images) as packed:
                shape, stream = open_idx(cast(BinaryIO, packed))
                if shape != (len(given), 28, 28):
                    raise OtherOriginalError(tr("pictures of 28 x 28 pixels"))
                for done, label in enumerate(given):
                    if done % 5_000 == 0:
                        go_on_or_stop(progress, done, len(given))
                    content = stream.read(28 * 28)
                    if label >= _FIRST_LETTER and counts[label] < _MOST_OF_A_LETTER:
                        counts[label] += 1
                        # They are stored column by column.
                        pictures.append(np.frombuffer(content, np.uint8).reshape(28, 28).T)
                        codes.append(_code(int(label)))
    with (folder / EMNIST_FILE).open("wb") as file:
        np.savez_compressed(file, x=np.stack(pictures), y=np.array(codes, np.uint8))


def _code(label: int) -> int:
    place = label - _FIRST_LETTER
    return ord("A") + place if place < 26 else ord("a") + place - 26
