"""Arrays of bytes in IDX files, plain or packed with gzip: the form in which MNIST and EMNIST were
published (LeCun, Cortes, Burges, "The MNIST database of handwritten digits", 1998)."""

import gzip
import math
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np

_GZIP = b"\x1f\x8b"
_BYTES = 8  # the number of the type uint8
_BLOCK = 4 << 20  # bytes


def read_idx(file: BinaryIO, most: int) -> np.ndarray:
    """The whole array, uint8.

    Raises:
        ValueError: it is no such file, holds more than most bytes, or is cut off.
        Exception: gzip's and zlib's own, where it is packed and damaged.
    """
    shape, stream = open_idx(file)
    size = math.prod(shape)
    if size > most:
        raise ValueError("larger than it may be")
    content = b"".join(_pieces(stream, size))
    return np.frombuffer(content, np.uint8).reshape(shape)


def open_idx(file: BinaryIO) -> tuple[tuple[int, ...], BinaryIO]:
    """The array's shape, and where its bytes come from, unpacked.

    Raises:
        ValueError: it is no such file.
    """
    start = file.read(2)
    file.seek(-len(start), 1)
    stream = cast(BinaryIO, gzip.GzipFile(fileobj=file)) if start == _GZIP else file
    header = stream.read(4)
    if len(header) < 4 or header[:2] != b"\0\0" or header[2] != _BYTES or not 1 <= header[3] <= 3:
        raise ValueError("no IDX file of bytes")
    sizes = stream.read(4 * header[3])
    if len(sizes) < 4 * header[3]:
        raise ValueError("cut off")
    return tuple(int.from_bytes(sizes[at : at + 4]) for at in range(0, len(sizes), 4)), stream


def looks_like_idx(path: Path) -> bool:
    """Whether a file is an IDX file, as far as its first bytes tell."""
    if not path.is_file():  # a pipe would block
        return False
    try:
        with path.open("rb") as file:
            open_idx(file)
    except Exception:  # gzip and zlib, each with errors of its own
        return False
    return True


def _pieces(stream: BinaryIO, size: int) -> Iterator[bytes]:
    while size:
        came = stream.read(min(size, _BLOCK))
        if not came:
            raise ValueError("cut off")
        size -= len(came)
        yield came
