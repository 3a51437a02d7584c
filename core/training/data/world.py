"""The pictures of the world that the network for cats, dogs and neither learns from, and the parts
that they are split into, once and for ever: training, bench and export all ask here.

Beside the photos of core.training.data.pets stand those of pets_more.zip: cats and dogs of other
sources, and 112 kinds of things that are neither. A third of those kinds is left out where it is to
be measured what becomes of things that a network has never seen.
"""

import csv
import hashlib
import io
import zipfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from core.datasets.catalogue import where
from core.datasets.pet_files import KINDS_FILE, split_indices
from core.errors import DataError
from core.files.paths import find_file
from core.preprocessing.model_input import squashed
from core.training.data.pets import read_photo_files
from core.translation import tr

STORED_SIDE = 128  # of every picture in memory: the side of the model's input
ANIMALS = ("cat", "dog", "neither")
NEITHER = ANIMALS.index("neither")
TRAINING, VALIDATION, TEST = "training", "validation", "test"
KAGGLE = "kaggle"
# Sources that photos/pets was taken from as well: who judges by these may not have seen the others.
KIN_OF_PHONE_PHOTOS = "chanakya"
# What the shipped network once took for dogs; these kinds are always learned from.
GROUPS = {
    "frontal faces": ("face (celebA)", "face (with and without mask)"),
    "bears, plush among them": ("bear",),
    "horses": ("horse", "drawing/painting: horse"),
    "big cats": ("leopard", "tiger", "caltech101: Leopards", "caltech101: wild_cat"),
}

_MORE_FILE = "pets_more.zip"
# What can be fetched in its place: Oxford's pets, and a part of what pets_more.zip is made of.
_FETCHED = ("pets_oxford", "pets_imagenette", "pets_caltech")
# Other names of a kind of another collection: left out together, or not at all.
_SAME = {
    "caltech101: Motorbikes": "motorcycle",
    "caltech101: ant": "insect (ant, bee)",
    "caltech101: car_side": "car",
    "caltech101: panda": "panda",
}
_ALWAYS = frozenset(kind for kinds in GROUPS.values() for kind in kinds)


@dataclass(frozen=True, slots=True)
class Entry:
    """One picture: its name in its archive, what it shows, where it is from, what it is for."""

    file: str
    animal: str  # one of ANIMALS
    kind: str  # a finer name: "horse"; of Kaggle's photos the animal again
    source: str
    part: str  # TRAINING, VALIDATION or TEST

    @property
    def left_out(self) -> bool:
        """Whether it is of a kind that the measured network never learns from."""
        return (
            self.animal == "neither"
            and self.kind not in _ALWAYS
            and _third(_SAME.get(self.kind, self.kind))
        )

    @property
    def measurable(self) -> bool:
        """Whether the measured network may learn from its like."""
        return not self.left_out and not self.source.startswith(KIN_OF_PHONE_PHOTOS)


def read_entries() -> list[Entry]:
    """Every picture of both archives, Kaggle's first.

    Raises:
        DataError: an archive is nowhere, or damaged.
    """
    return [*_kaggle_entries(), *_more_entries()]


def picture_files(entries: Sequence[Entry]) -> Iterator[bytes]:
    """The JPEG file of each entry, in their order.

    Raises:
        DataError: an archive is nowhere, or damaged.
    """
    kaggle = {}
    if any(each.source == KAGGLE for each in entries):
        kaggle = read_photo_files()
    more: dict[str, bytes] = {}
    for path in _more_paths():
        with zipfile.ZipFile(path) as archive:
            more |= {name: archive.read(name) for name in archive.namelist()}
    for each in entries:
        yield kaggle[each.file] if each.source == KAGGLE else more[each.file]


def decoded(content: bytes) -> np.ndarray:
    """A picture's file -> uint8 (STORED_SIDE, STORED_SIDE), grey, squashed as photo_input does."""
    with Image.open(io.BytesIO(content)) as picture:
        return squashed(np.asarray(picture.convert("L")), STORED_SIDE)


@dataclass(frozen=True, slots=True)
class World:
    """Pictures uint8 (N, STORED_SIDE, STORED_SIDE), 0 = black, and what is known of each."""

    pixels: np.ndarray
    entries: tuple[Entry, ...]

    def __len__(self) -> int:
        return len(self.entries)

    @property
    def animals(self) -> np.ndarray:
        """int32 (N,): the index in ANIMALS."""
        return np.array([ANIMALS.index(each.animal) for each in self.entries], np.int32)

    def only(self, part: str, *, measured: bool) -> "World":
        """Those of a part; measured: without the kinds and the source that are left out."""
        chosen = [
            index
            for index, each in enumerate(self.entries)
            if each.part == part and (each.measurable or not measured)
        ]
        return World(self.pixels[chosen], tuple(self.entries[index] for index in chosen))


def load_world() -> World:
    """Every picture, decoded: 560 MB.

    Raises:
        DataError: an archive is nowhere, or damaged.
    """
    entries = read_entries()
    pixels = np.empty((len(entries), STORED_SIDE, STORED_SIDE), np.uint8)
    for index, content in enumerate(picture_files(entries)):
        pixels[index] = decoded(content)
    return World(pixels, tuple(entries))


def _kaggle_entries() -> list[Entry]:
    files = list(read_photo_files())
    test, validation, training = split_indices(files)
    parts = np.empty(len(files), object)
    parts[test], parts[validation], parts[training] = TEST, VALIDATION, TRAINING
    animals = [file.split("/")[0] for file in files]
    return [
        Entry(file, animal, animal, KAGGLE, part)
        for file, animal, part in zip(files, animals, parts, strict=True)
    ]


def _more_entries() -> list[Entry]:
    rows: list[dict[str, str]] = []
    for path in _more_paths():
        with zipfile.ZipFile(path) as archive:
            rows += csv.DictReader(io.StringIO(archive.read(KINDS_FILE).decode()))
    parts = _split([(row["file"], row["kind"], _source(row["file"])) for row in rows])
    return [
        Entry(row["file"], row["class"], row["kind"], _source(row["file"]), part=parts[row["file"]])
        for row in rows
    ]


def _split(files: Sequence[tuple[str, str, str]]) -> dict[str, str]:
    """File, kind and source of each -> file -> part: of each kind of each source a tenth to measure
    with and a tenth to choose by, at least one each where there are three."""
    together = defaultdict(list)
    for file, kind, source in files:
        together[kind, source].append(file)
    parts = {}
    for group in together.values():
        tenth = max(1, round(len(group) / 10))
        for place, file in enumerate(sorted(group, key=_digest)):
            parts[file] = (TEST, VALIDATION, TRAINING)[min(place // tenth, 2)]
    return parts


def _third(kind: str) -> bool:
    return int(_digest(kind), 16) % 3 == 0


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _source(file: str) -> str:
    return Path(file).stem.rsplit("_", 1)[0]


def _more_paths() -> list[Path]:
    """The archive of everything, or else what has been fetched of it."""
    path = find_file(_MORE_FILE)
    found = [path] if path else [each for each in map(where, _FETCHED) if each]
    if not found:
        raise DataError(
            tr(
                "{file} was not found. Set INKLING_DATA to the folder that holds it.",
                file=_MORE_FILE,
            )
        )
    return found
