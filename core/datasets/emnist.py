"""Scanned letters, centred as MNIST's digits are.

The data: a part of EMNIST ByClass (Cohen, Afshar, Tapson, van Schaik, "EMNIST: extending MNIST to
handwritten letters", 2017; from NIST Special Database 19, public domain).
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.errors import DataError
from core.files.npz import read_arrays
from core.files.paths import find_file

EMNIST_FILE = "emnist_letters.npz"
_MOST_BYTES = 128 << 20  # unpacked
_HELD_OUT_EVERY = 10  # letters, of which one is for the test and one for validation


@dataclass(frozen=True, slots=True)
class Letters:
    """pictures: uint8 (N, 28, 28), 0 = paper, 255 = ink. labels: their characters, (N,)."""

    pictures: np.ndarray
    labels: np.ndarray

    def __len__(self) -> int:
        return len(self.labels)

    def __getitem__(self, chosen: slice | np.ndarray) -> "Letters":
        return Letters(self.pictures[chosen], self.labels[chosen])


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
            f"{EMNIST_FILE} was not found. Set INKLING_DATA to the folder that holds it."
        )
    letters = _read(path)
    place = np.random.default_rng(0).permutation(len(letters)) % _HELD_OUT_EVERY
    return Emnist(letters[place > 1], letters[place == 1], letters[place == 0])


def _read(path: Path) -> Letters:
    try:
        with path.open("rb") as file:
            packed = read_arrays(file, _MOST_BYTES, ("x", "y"))
        pictures, codes = packed["x"], packed["y"]
        if pictures.dtype != np.uint8 or pictures.shape != (len(codes), 28, 28):
            raise DataError(f"{path} does not hold pictures of 28 x 28 pixels.")
        return Letters(pictures, np.array([chr(code) for code in codes.ravel()]))
    except DataError:
        raise
    # A cut or foreign file makes NumPy, zipfile and zlib raise a dozen unrelated exceptions.
    except Exception as error:
        raise DataError(f"{path} is not a readable file of letters.") from error
