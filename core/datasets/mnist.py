"""MNIST from its file, checked to hold MNIST's own digits; and IDX files, plain or packed with
gzip, the form in which MNIST and EMNIST were published (LeCun, Cortes, Burges, "The MNIST database
of handwritten digits", 1998)."""

import gzip
import hashlib
import math
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np

from core.datasets.arrays import LabelledImages
from core.datasets.original import (
    CutOriginalError,
    OtherOriginalError,
    Progress,
    can_be_read,
    go_on_or_stop,
)
from core.errors import DataError
from core.files.archive import Came, read_arrays
from core.translation import tr

_MNIST_BYTES = 54_950_000  # what the four arrays take
# SHA-256 of the arrays' bytes, not of the file: the file exists in several packings, the digits
# (checked against the published IDX files' checksums) do not.
_MNIST_DIGESTS = {
    "x_train": "741c988805d008ac6e4c904b69001ba184c24b2c540a4ef403f4c71b676cf757",
    "y_train": "1feba77c54802fa5339a11837ea4b2866434b83314ec45192930f1df69120c13",
    "x_test": "6d87418db22cc8025d05968bec9bd5c3932904b23485740db143a061a2c9d161",
    "y_test": "ddeff807876a9661a1110d45c266c86239a3a1b7d37da0c3716a7a683c852ff5",
}
_IDX_FILES = {
    "x_train": "train-images",
    "y_train": "train-labels",
    "x_test": "t10k-images",
    "y_test": "t10k-labels",
}
_VALIDATION_DIGITS = 5_000  # the last of the 60,000; the test set is never looked at in training

_SIDE = 28  # px of a digit
_GZIP = b"\x1f\x8b"
_BYTES = 8  # the number of the type uint8
_BLOCK = 4 << 20  # bytes


@dataclass(frozen=True, slots=True)
class Mnist:
    """55,000 digits to learn from, 5,000 to choose settings by, 10,000 to measure with, once."""

    training: LabelledImages
    validation: LabelledImages
    test: LabelledImages


def read_mnist(path: Path) -> Mnist:
    """MNIST from its file.

    Raises:
        DataError: the file cannot be read, or its digits are not MNIST's.
    """
    arrays = _mnist_arrays(path)
    inputs, test_inputs = (
        np.divide(arrays[name], np.float32(255), dtype=np.float32)[..., np.newaxis]
        for name in ("x_train", "x_test")
    )
    labels = arrays["y_train"].astype(np.int32)
    cut = len(labels) - _VALIDATION_DIGITS
    return Mnist(
        LabelledImages(inputs[:cut], labels[:cut]),
        LabelledImages(inputs[cut:], labels[cut:]),
        LabelledImages(test_inputs, arrays["y_test"].astype(np.int32)),
    )


class ArrivingDigits:
    """The digits of a part while they are unpacked, uint8 (28, 28) each, 0 = paper; those that have
    not come are blank."""

    def __init__(self, pixels: np.ndarray, first: int):
        """pixels: of the part, (N, 28, 28), which others fill. first: its place in the array."""
        self._pixels, self._first = pixels, first
        self._count = 0

    def __len__(self) -> int:
        return len(self._pixels)

    def __getitem__(self, index: int) -> np.ndarray:
        return self._pixels[index]

    def __array__(self, dtype: object = None, *, copy: bool | None = None) -> np.ndarray:
        """As numpy.asarray wants it."""
        return self._pixels

    def is_ready(self, index: int) -> bool:
        """Whether a digit has come."""
        return index < self._count

    def note(self, unpacked: int) -> None:
        """So many bytes of the whole array have come."""
        self._count = unpacked // (_SIDE * _SIDE) - self._first


Begun = Callable[[ArrivingDigits, np.ndarray], None]


def read_pixels(
    path: Path, part: str, begun: Begun = lambda _digits, _labels: None
) -> tuple[np.ndarray, np.ndarray]:
    """The digits of a part, "training", "validation" or "test": uint8 (N, 28, 28), 0 = paper, and
    their labels int32 (N,).

    begun: told the digits, as far as they have come, and the labels, as soon as the first are
    there; not where all of them are at once. Whether they are MNIST's is known at the end.

    Raises:
        DataError: the file cannot be read, or its digits are not MNIST's.
    """
    kind = "test" if part == "test" else "train"
    labels = _checked_array(path, f"y_{kind}").astype(np.int32)
    first, last = {
        "training": (0, len(labels) - _VALIDATION_DIGITS),
        "validation": (len(labels) - _VALIDATION_DIGITS, len(labels)),
        "test": (0, len(labels)),
    }[part]
    arriving: ArrivingDigits | None = None

    def came(array: np.ndarray, unpacked: int) -> None:
        nonlocal arriving
        if array.shape != (len(labels), _SIDE, _SIDE) or array.dtype != np.uint8:
            return  # a foreign file's, of which there will be said so
        if arriving is None and unpacked > first * _SIDE * _SIDE:
            arriving = ArrivingDigits(array[first:last], first)
            arriving.note(unpacked)
            begun(arriving, labels[first:last])
        elif arriving is not None:
            arriving.note(unpacked)

    pixels = _checked_array(path, f"x_{kind}", came)
    return pixels[first:last], labels[first:last]


def read_training_pixels(path: Path) -> np.ndarray:
    """All digits that may be learned or chosen by, uint8 (60000, 28, 28). Nothing is kept of them,
    but nothing is unpacked either that is kept, or being unpacked, for whoever looks at them.

    Raises:
        DataError: as read_pixels.
    """
    return _checked_array(path, "x_train", keeps=False)


def _mnist_arrays(path: Path) -> dict[str, np.ndarray]:
    return {name: _checked_array(path, name) for name in _MNIST_DIGESTS}


# Unpacking and checking takes longest, and a training needs it several times. All take 55 MB.
_kept: dict[tuple[Path, int, int, str], np.ndarray] = {}  # by the file's state; the oldest first
_unpacking = threading.Lock()


def _checked_array(
    path: Path, name: str, came: Came = lambda _array, _bytes: None, *, keeps: bool = True
) -> np.ndarray:
    try:
        state = path.stat()
        key = (path, state.st_mtime_ns, state.st_size, name)
    except OSError:
        key = (path, 0, 0, name)
    with _unpacking:
        array = _kept.get(key)
        if array is None:
            array = _unpacked_array(path, name, came)
            if keeps:
                _kept[key] = array
                for oldest in [*_kept][: -len(_MNIST_DIGESTS)]:
                    del _kept[oldest]
    return array


def _unpacked_array(path: Path, name: str, came: Came) -> np.ndarray:
    try:
        with path.open("rb") as file:
            array = read_arrays(file, _MNIST_BYTES, (name,), came)[name]
    # A cut or foreign file makes NumPy, zipfile and zlib raise a dozen unrelated exceptions.
    except Exception as error:
        raise DataError(
            tr(
                "{path} is not a readable MNIST file. Delete it, and it is fetched again.",
                path=path,
            )
        ) from error
    if not is_own(name, array):
        raise DataError(
            tr(
                "{path} does not hold MNIST's own digits ({name} differs). Delete it, and it is "
                "fetched again.",
                path=path,
                name=name,
            )
        )
    return array


def is_own(name: str, array: np.ndarray) -> bool:
    """Whether an array is MNIST's own of that name: "x_train", "y_train", ..."""
    return hashlib.sha256(np.ascontiguousarray(array).data).hexdigest() == _MNIST_DIGESTS[name]


def is_mnist(path: Path) -> bool:
    """Whether a file holds MNIST's own digits."""
    return can_be_read(path, _mnist_arrays)


def convert_idx(source: Path, folder: Path, progress: Progress) -> None:
    """MNIST's four IDX files, plain or packed, of which source is one, or the folder that has them
    -> mnist.npz."""
    beside = sorted((source if source.is_dir() else source.parent).iterdir())
    arrays = {}
    for done, (name, start) in enumerate(_IDX_FILES.items()):
        go_on_or_stop(progress, done, len(_IDX_FILES))
        path = next((each for each in beside if each.name.startswith(start)), None)
        if path is None:
            raise OtherOriginalError(f"{start}-idx{'31'['labels' in start]}-ubyte")
        try:
            with path.open("rb") as file:
                arrays[name] = read_idx(file, _MNIST_BYTES)
        except OSError:
            raise
        except Exception as error:  # gzip and zlib, each with errors of its own
            raise CutOriginalError from error
    if not all(is_own(name, array) for name, array in arrays.items()):
        raise OtherOriginalError(tr("what MNIST's own digits are"))
    with (folder / "mnist.npz").open("wb") as file:
        np.savez_compressed(file, **arrays)  # type: ignore[arg-type]  # arrays, all


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
