"""Arrays in a file of NumPy's (.npz), which is a zip file: looked at before memory is asked for."""

import math
import zipfile
from collections.abc import Collection
from typing import BinaryIO, cast

import numpy as np
from numpy.lib import format as npy

from core.files.archive import open_archive, open_entry

_MOST_ARRAYS = 1000
_BLOCK = 1 << 20  # bytes
_SUFFIX = ".npy"
_HEADERS = {(1, 0): npy.read_array_header_1_0, (2, 0): npy.read_array_header_2_0}


class TooLargeError(ValueError):
    """The arrays would take more memory than they may."""


def read_arrays(
    file: BinaryIO, most: int, names: Collection[str] | None = None
) -> dict[str, np.ndarray]:
    """The arrays by name.

    Args:
        most: bytes that all that are read may take together.
        names: of those that are read; None = all.

    Raises:
        TooLargeError: they would take more.
        Exception: it is no such file, or damaged, or holds more arrays than anything of Inkling's.
    """
    arrays: dict[str, np.ndarray] = {}
    with open_archive(file, _MOST_ARRAYS) as archive:
        for entry in archive.infolist():
            name = entry.filename.removesuffix(_SUFFIX)
            if names is None or name in names:
                arrays[name] = _read(archive, entry, most)
                most -= arrays[name].nbytes
    if names is not None and len(arrays) < len(names):
        raise ValueError(f"holds only {sorted(arrays)}")
    return arrays


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> np.ndarray:
    """One array, its memory asked for once its header and its entry agree on its size."""
    with open_entry(archive, entry.filename) as packed:
        stream = cast(BinaryIO, packed)
        shape, by_columns, kind = _HEADERS[npy.read_magic(stream)](stream)
        size = math.prod(shape) * kind.itemsize
        if size > most:
            raise TooLargeError
        if kind.hasobject or not kind.itemsize or packed.tell() + size != entry.file_size:
            raise ValueError(f"{entry.filename} is no array of numbers or text, or is cut off")
        content = np.empty(size, np.uint8)
        _fill(content, stream)
    return np.ndarray(shape, kind, content.data, order="F" if by_columns else "C")


def _fill(content: np.ndarray, stream: BinaryIO) -> None:
    """Block by block, so that memory is used only as far as something comes."""
    for start in range(0, len(content), _BLOCK):
        wanted = content[start : start + _BLOCK]
        came = stream.read(len(wanted))
        if len(came) != len(wanted):
            raise ValueError("cut off")
        wanted[:] = np.frombuffer(came, np.uint8)
    if stream.read(1):
        raise ValueError("longer than it says")
