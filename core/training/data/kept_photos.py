"""The person's own photos, decoded and shrunk once and kept: rows of a file that is mapped into
memory, of which only what is looked at is read. However many there are, memory does not grow.

A photo is known by the SHA-256 of its file: what is kept of it is right wherever the file lies. The
rows stand one after another, and behind them, in the same order, the digests.
"""

import contextlib
import hashlib
import mmap
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import cv2
import numpy as np

from core.errors import ImageError
from core.files.atomic import make_folder, os_errors_as_store_errors, write_file_with
from core.files.paths import cache_folder
from core.images.decoder import ImageDecoder
from core.preprocessing.model_input import squashed

_CHILDREN = 2  # that decode
_DIGEST = 32  # bytes
_BETWEEN_REPORTS = 25  # photos


@dataclass(frozen=True, slots=True)
class KeptPhotos:
    """rows: uint8 (N, side, side), grey, mapped. paths, digests: of the file that each is of."""

    rows: np.ndarray
    paths: tuple[Path, ...]
    digests: tuple[bytes, ...]


class ChosenRows:
    """Some rows of a mapped array, as if they were an array: what is asked for is read then."""

    def __init__(self, rows: np.ndarray, places: np.ndarray):
        """places: which of rows, in their order."""
        self._rows, self._places = rows, places

    def __len__(self) -> int:
        return len(self._places)

    def __iter__(self) -> Iterator[np.ndarray]:
        return (self._copied(place) for place in self._places)

    def __getitem__(self, chosen: Any) -> np.ndarray:
        """Copies, like an index array's."""
        return self._copied(self._places[chosen])

    def _copied(self, places: Any) -> np.ndarray:
        """What lies around them in the file, the system maps besides: it may have that back."""
        copied = np.array(self._rows[places])
        mapped = self._rows.base
        if isinstance(mapped, mmap.mmap) and hasattr(mmap, "MADV_DONTNEED"):
            mapped.madvise(mmap.MADV_DONTNEED)
        return copied


def keep_photos(
    source: Path, paths: Sequence[Path], side: int, on_progress: Callable[[float], None]
) -> KeptPhotos:
    """Photos -> squashed to so many pixels each way; those that cannot be read are left out.

    source: the folder they are from, which has one file of kept rows. on_progress: gets the share
    that is done, 0..1.

    Raises:
        StoreError: what was decoded cannot be kept.
    """
    name = hashlib.sha256(str(source.absolute()).encode()).hexdigest()[:16]
    kept = cache_folder() / "own_photos" / f"{name}-{side}"
    writer = _Writer(kept, side, on_progress, 2 * len(paths))
    with os_errors_as_store_errors(kept.parent):
        make_folder(kept.parent)
        write_file_with(kept, lambda file: writer.write(file, paths))
    shape = (len(writer.paths), side, side)
    rows = (
        np.memmap(kept, np.uint8, "r", shape=shape) if writer.paths else np.empty(shape, np.uint8)
    )
    return KeptPhotos(rows, tuple(writer.paths), tuple(writer.digests))


class _Writer:
    """Writes rows and digests: those that are kept already first, then what had to be decoded."""

    def __init__(self, kept: Path, side: int, on_progress: Callable[[float], None], steps: int):
        self.paths: list[Path] = []
        self.digests: list[bytes] = []
        self._kept = kept
        self._side = side
        self._on_progress = on_progress
        self._steps, self._done = steps, 0

    def write(self, file: BinaryIO, paths: Sequence[Path]) -> None:
        known = _places(self._kept, self._side)
        new: list[tuple[Path, bytes]] = []
        with contextlib.ExitStack() as stack:
            old = stack.enter_context(self._kept.open("rb")) if known else None
            for path in paths:
                digest = _digest(path)
                self._tell()
                if old is None or digest not in known:
                    new.append((path, digest))
                    continue
                old.seek(known[digest] * self._side**2)
                self._add(file, path, digest, old.read(self._side**2))
        self._decode(file, new)
        file.write(b"".join(self.digests))

    def _decode(self, file: BinaryIO, new: Sequence[tuple[Path, bytes]]) -> None:
        with ImageDecoder(_CHILDREN) as decoder:
            pictures = decoder.decode_files(str(path) for path, _ in new)
            for (path, digest), picture in zip(new, pictures, strict=True):
                try:
                    grey = cv2.cvtColor(picture.result().pixels, cv2.COLOR_RGB2GRAY)
                except ImageError:
                    self._tell()
                    continue
                self._add(file, path, digest, squashed(grey, self._side).tobytes())

    def _add(self, file: BinaryIO, path: Path, digest: bytes, row: bytes) -> None:
        file.write(row)
        self.paths.append(path)
        self.digests.append(digest)
        self._tell()

    def _tell(self) -> None:
        self._done += 1
        if self._done % _BETWEEN_REPORTS == 0 or self._done == self._steps:
            self._on_progress(self._done / self._steps)


def _places(kept: Path, side: int) -> dict[bytes, int]:
    """Where the row of each digest is; nothing where there is no such file, or it is cut off."""
    try:
        size = kept.stat().st_size
        count, rest = divmod(size, side**2 + _DIGEST)
        with kept.open("rb") as file:
            file.seek(count * side**2)
            digests = file.read() if not rest else b""
    except OSError:
        return {}
    return {
        digests[start : start + _DIGEST]: start // _DIGEST
        for start in range(0, len(digests), _DIGEST)
    }


def _digest(path: Path) -> bytes:
    """Empty where it cannot be read; the decoder then says so."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    except OSError:
        return bytes(_DIGEST)
