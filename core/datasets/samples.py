"""Data sets to look at: their pictures and labels, in the parts that a training makes of them."""

import hashlib
import threading
import zipfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from typing import Protocol

import cv2
import numpy as np

from core.datasets import made_hands
from core.datasets.arrays import LabelledImages
from core.datasets.catalogue import fetch, find_or_raise, is_here, load_pen_digits, where
from core.datasets.digits_from_files import read_digits
from core.datasets.emnist import read_emnist
from core.datasets.mnist import ArrivingDigits, read_pixels
from core.datasets.original import Progress
from core.datasets.pen_strokes import (
    CAPITALS,
    SMALL_LETTERS,
    UCI_VALIDATION_WRITERS,
    PenDigit,
    draw_digits,
    marks_by,
    random_placement,
)
from core.datasets.pen_strokes import DIGITS as DIGIT_MARKS
from core.datasets.pet_files import (
    STORED_SIDE,
    damaged_archive,
    photo_labels,
    photo_names,
    split_indices,
)
from core.files.archive import open_archive, read_entry
from core.images.decoder import ImageDecoder
from core.images.image_file import DecodedImage
from core.preprocessing.model_input import squashed
from core.task import DIGITS, LETTERS, PETS, Task

TRAINING, VALIDATION, TEST = "training", "validation", "test"
PARTS = (TRAINING, VALIDATION, TEST)
# Of each bundled task those data sets that can be looked at.
BROWSABLE = {
    DIGITS.name: ("mnist", "made_hands", "pen_strokes", "unipen", "digits_from_files"),
    LETTERS.name: ("emnist", "unipen"),
    PETS.name: ("pets",),
}
_KINDS = {DIGITS.name: (DIGIT_MARKS,), LETTERS.name: (CAPITALS, SMALL_LETTERS)}  # of UNIPEN
_SEED = 4  # of where and with which pen writers draw
_AT_ONCE = 200  # drawn between two looks at whether they are still wanted
_MOST_DRAWN = 6  # parts that are remembered: drawing one takes seconds, all take 60 MB at most
_MOST_PHOTOS = 60_000
_LARGEST_PHOTO = 1 << 20  # bytes; the largest real one has 15 kB
_MOST_READ = 2_000  # photos that are remembered, 41 MB: more than are in sight at once
_SECONDS = 5  # to decode one


class Pictures(Protocol):
    """Pictures that are there one by one: an array, or what reads each when it is looked at."""

    def __len__(self) -> int: ...

    def __getitem__(self, index: int) -> np.ndarray: ...


@dataclass(frozen=True, slots=True)
class Samples:
    """pixels: each uint8 (H, W), 0 = paper or black, or RGB (H, W, 3). labels: int32 (N,), of
    classes. read: a picture of that index as float32 of that input shape, where that is more than
    can be made of its pixels. writers: who wrote each; empty where that is not known."""

    pixels: Pictures
    labels: np.ndarray
    classes: tuple[str, ...] = DIGITS.classes
    read: Callable[[int, tuple[int, ...]], np.ndarray] | None = None
    writers: Sequence[str] = ()

    def __len__(self) -> int:
        return len(self.labels)

    def name(self, index: int) -> str:
        """The label of a picture, in words."""
        return self.classes[self.labels[index]]

    def writer(self, index: int) -> str:
        """Who wrote a picture; empty where that is not known."""
        return self.writers[index] if self.writers else ""

    def digest(self) -> str:
        """SHA-256 of what the pictures and their labels are, as hexadecimal digits; "" where more
        of a picture is looked at than is here."""
        if self.read is not None:
            return ""
        content = hashlib.sha256(self.labels.tobytes())
        if isinstance(self.pixels, _Photos):
            content.update(self.pixels.contents.encode())
        else:
            content.update(np.ascontiguousarray(self.pixels).data)
        return content.hexdigest()

    def is_ready(self, index: int) -> bool:
        """Whether a picture is there at once. A photo that is not is read from now on."""
        return not isinstance(self.pixels, _Photos | ArrivingDigits) or self.pixels.is_ready(index)

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


def parts_of(name: str) -> tuple[str, ...]:
    """In which of PARTS a data set has pictures: no training measures with UCI's pen strokes."""
    return (TRAINING, VALIDATION) if name == "pen_strokes" else PARTS


def load_samples(
    name: str,
    part: str,
    task: Task = DIGITS,
    progress: Progress = lambda *_: True,
    begun: Callable[[Samples], None] = lambda _: None,
) -> Samples:
    """A part, of PARTS, of a task's data set, of BROWSABLE; of photos, see load_photos.

    progress: of what has to be drawn first; told how many of how many are done, says whether to go
    on with the rest. begun: of what takes long to unpack, told its pictures as soon as the first
    are there.

    Raises:
        DataError: the data set is not what it should be.
    """
    if name == "mnist":
        path = where(name) or fetch(name)
        return Samples(*read_pixels(path, part, lambda *first: begun(Samples(*first))))
    if name == "digits_from_files":
        images = getattr(read_digits(find_or_raise(name)), part)
        return Samples(_pixels(images), images.labels)
    if name == "emnist":
        letters = getattr(read_emnist(where(name)), part)
        return Samples(letters.pictures, letters.as_classes().labels, LETTERS.classes)
    return _drawn(name, part, task, progress)


_remembered: dict[tuple[object, ...], Samples] = {}  # what was drawn, the oldest first


def _drawn(name: str, part: str, task: Task, progress: Progress) -> Samples:
    path = where(name)
    key = (name, part, task.name, path, path.stat().st_mtime_ns if path else 0)
    found = _remembered.get(key)
    if found is not None:
        return found
    marks, writers = _written(name, part, task)
    pixels = np.concatenate([np.empty((0, 28, 28), np.uint8), *_each_drawn(marks, progress)])
    labels = np.array([mark.label for mark in marks[: len(pixels)]], np.int32)
    found = Samples(pixels, labels, task.classes, writers=writers)
    if len(pixels) == len(marks):
        _remembered[key] = found
        for oldest in [*_remembered][:-_MOST_DRAWN]:
            del _remembered[oldest]
    return found


def _written(name: str, part: str, task: Task) -> tuple[list[PenDigit], list[str]]:
    """What was written with a pen, as a task's classes, and by whom each."""
    if name == "unipen":
        found = [mark for kind in _KINDS[task.name] for mark in marks_by(part, kind)]
        marks = [mark.as_class(task.classes.index(mark.label.upper())) for mark in found]
        return marks, [f"{mark.writer} ({mark.group})" for mark in found]
    if name == "pen_strokes":
        held_out = part == VALIDATION
        everybodys = load_pen_digits()
        marks = [each for each in everybodys if (each.writer in UCI_VALIDATION_WRITERS) == held_out]
    else:
        writers = made_hands.writers_of(part)
        marks = [each for each in made_hands.made_hands() if each.writer in writers]
    return marks, [str(each.writer) for each in marks]


def _each_drawn(marks: Sequence[PenDigit], progress: Progress) -> Iterator[np.ndarray]:
    """The pictures, uint8 (N, 28, 28), some at once, until no more are wanted."""
    rng = np.random.default_rng(_SEED)
    placements = [random_placement(rng) for _ in marks]
    for first in range(0, len(marks), _AT_ONCE):
        if not progress(first, len(marks)):
            return
        some = slice(first, first + _AT_ONCE)
        yield _pixels(draw_digits(marks[some], placements[some]))


def _pixels(images: LabelledImages) -> np.ndarray:
    return np.rint(images.inputs[..., 0] * 255).astype(np.uint8)


def load_photos(part: str, decoder: ImageDecoder) -> Samples:
    """A part, of PARTS, of the cats and dogs, each read when it is looked at: 3 MB where all of
    them would be 465 MB. decoder: reads them, and is the caller's to close; after that they are
    black, as one is that is damaged.

    Raises:
        DataError: the archive is missing, or not what it should be.
    """
    path = find_or_raise("pets")
    try:
        archive = open_archive(path, _MOST_PHOTOS)
        names = photo_names(archive)
    # A cut or foreign file makes zipfile raise a dozen unrelated exceptions.
    except Exception as error:
        raise damaged_archive(path) from error
    test, validation, training = split_indices(names)
    places = {TRAINING: training, VALIDATION: validation, TEST: test}[part]
    chosen = [names[place] for place in places]
    return Samples(_Photos(archive, chosen, decoder), photo_labels(chosen), PETS.classes)


class _Photos:
    """Photos in an archive, of which nobody knows who wrote it: decoded by another process."""

    def __init__(self, archive: zipfile.ZipFile, names: Sequence[str], decoder: ImageDecoder):
        self._archive, self._names, self._decoder = archive, names, decoder
        self._lock = threading.Lock()
        # By index, the oldest first: what is being read, or was.
        self._known: dict[int, Future[DecodedImage] | np.ndarray] = {}

    def __len__(self) -> int:
        return len(self._names)

    @property
    def contents(self) -> str:
        """What tells them from others: their names, sizes and check sums, as the archive has
        them."""
        entries = map(self._archive.getinfo, self._names)
        return repr([(each.filename, each.file_size, each.CRC) for each in entries])

    def __getitem__(self, index: int) -> np.ndarray:
        """uint8 (144, 144)."""
        found = self._ask(int(index))
        if isinstance(found, Future):
            found = self._known[int(index)] = _grey(found)
        return found

    def is_ready(self, index: int) -> bool:
        found = self._ask(index)
        return not isinstance(found, Future) or found.done()

    def _ask(self, index: int) -> "Future[DecodedImage] | np.ndarray":
        with self._lock:  # who looks, and who asks a model about all of them
            if index not in self._known:
                self._known[index] = self._read(self._names[index])
                if len(self._known) > _MOST_READ:
                    del self._known[next(iter(self._known))]
            return self._known[index]

    def _read(self, name: str) -> "Future[DecodedImage] | np.ndarray":
        try:
            return self._decoder.decode_read(
                partial(read_entry, self._archive, name, _LARGEST_PHOTO)
            )
        except RuntimeError:  # it is closed
            return _black()


def _grey(decoded: "Future[DecodedImage]") -> np.ndarray:
    try:
        photo = decoded.result(_SECONDS)
    except Exception:  # what zipfile raises, and what the decoder says
        return _black()
    if photo.original_size != (STORED_SIDE, STORED_SIDE):  # not as Inkling writes them
        return _black()
    return cv2.cvtColor(photo.pixels, cv2.COLOR_RGB2GRAY)


def _black() -> np.ndarray:
    return np.zeros((STORED_SIDE, STORED_SIDE), np.uint8)
