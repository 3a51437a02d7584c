"""Single pictures of the data sets that models learned from, where they are on this computer."""

import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from core.datasets.mnist import MNIST_FILE, PETS_FILE
from core.files.paths import find_file
from core.images.decoder import ImageDecoder

_TITLES = {"mnist": "MNIST", "pets": "Dogs vs. Cats"}
_LARGEST = 1 << 20  # bytes of a photo; the largest real one has 15 kB
_SECONDS = 5  # to decode one


def title_of(data: str) -> str:
    """What a data set is called."""
    return _TITLES.get(data, data)


class TrainingPictures:
    """Reads pictures of a data set by name. Nothing is fetched; what is not here, or damaged, is
    None.

    Slow the first time (some tenths of a second): for a thread of its own.
    """

    def __init__(self, data: str, names: Sequence[str]):
        """names: of those that may be asked for."""
        self._data = data
        self._names = names
        self._digits: dict[str, np.ndarray] | None = None
        self._archive: zipfile.ZipFile | None = None
        self._decoder: ImageDecoder | None = None

    def read(self, names: Sequence[str]) -> list[np.ndarray | None]:
        """Each uint8 (H, W), as the network is given it: digits white on black."""
        read = {"mnist": self._digit, "pets": self._photo}.get(self._data)
        path = find_file({"mnist": MNIST_FILE, "pets": PETS_FILE}.get(self._data, ""))
        if path is None or read is None:
            return [None] * len(names)
        return [read(path, name) for name in names]

    def close(self) -> None:
        if self._archive is not None:
            self._archive.close()
        if self._decoder is not None:
            self._decoder.close()

    def _digit(self, path: Path, name: str) -> np.ndarray | None:
        if self._digits is None:
            self._digits = self._read_digits(path)
        return self._digits.get(name)

    def _read_digits(self, path: Path) -> dict[str, np.ndarray]:
        """Only those that may be asked for are kept: 6 MB of 47."""
        try:
            with np.load(path, allow_pickle=False) as arrays:
                digits = arrays["x_train"]
            kept = digits[[int(name) for name in self._names]]
        # A cut or foreign file makes NumPy, zipfile and zlib raise a dozen unrelated exceptions.
        except Exception:
            return {}
        if kept.dtype != np.uint8 or kept.ndim != 3:
            return {}
        return dict(zip(self._names, kept, strict=True))

    def _photo(self, path: Path, name: str) -> np.ndarray | None:
        try:
            if self._archive is None:
                self._archive = zipfile.ZipFile(path)
            if self._archive.getinfo(name).file_size > _LARGEST:
                return None
            content = self._archive.read(name)
            self._decoder = self._decoder or ImageDecoder()
            return self._decoder.decode(content).result(_SECONDS).pixels[:, :, 0]
        except Exception:  # likewise
            return None
