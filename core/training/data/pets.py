"""The photos that the pets models learn from: cats and dogs, grey, 144 x 144.

The photos are those of "Dogs vs. Cats" (Elson, Douceur, Howell, Saul, "Asirra", 2007; Kaggle
2013), squashed to a square, as `photo_input` does it, with junk and duplicates taken out.
"""

import hashlib
import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, cast

import numpy as np
from PIL import Image

from core.datasets.arrays import LabelledImages, PictureArrays, SplitData
from core.datasets.catalogue import find_or_raise
from core.datasets.original import CutOriginalError
from core.datasets.pet_files import (
    STORED_SIDE,
    damaged_archive,
    photo_labels,
    read_animals,
    split_indices,
)
from core.errors import DataError
from core.files.names import shown_name
from core.preprocessing.model_input import grey_input
from core.task import PETS
from core.training.data.kept_photos import ChosenRows, keep_photos
from core.training.data.user_pictures import NO_CORRECTED_PHOTOS
from core.translation import tr
from core.user_data.corrections import Corrections
from core.user_data.own_photos import find_own_photos
from core.user_data.writers import to_measure_with

_MOST_MEASURED = 500  # of a person's own photos, as of the others: minutes count, and memory
_SPLIT_SEED = 2013  # of what a part of the photos is, whatever a run's seed


@dataclass(frozen=True, slots=True)
class Photos(PictureArrays):
    """Grey photos uint8 (N, 144, 144), 0 = black, and their classes int32 (N,)."""

    pixels: np.ndarray
    labels: np.ndarray

    def as_inputs(self, side: int) -> LabelledImages:
        """All of them as a model receives them: float32 (N, side, side, 1)."""
        return LabelledImages(
            np.stack([grey_input(each, side) for each in self.pixels]), self.labels
        )


@dataclass(frozen=True, slots=True)
class PetsData(SplitData[Photos]):
    """80 % to learn from, 10 % to choose settings by, 10 % to measure with, once."""

    @property
    def trained_on(self) -> str:
        """What a model's card says of it."""
        count = sum(map(len, (self.training, self.validation, self.test)))
        return (
            "Dogs vs. Cats (Asirra; Microsoft Research, Kaggle 2013): "
            f"{len(self.training):,} of {count:,} photos, grey"
        )


def load_pets_data(
    on_progress: Callable[[float], None],
    most: tuple[int | None, int | None, int | None] | None = None,
    share: float = 1,
) -> PetsData:
    """Every photo, decoded (465 MB), split at random and always in the same way.

    on_progress: gets the fraction that is done. most: so many at most to learn from, to choose by
    and to measure with, chosen by chance and always the same; None = all. share: this much of those
    to learn from, one at least. What is not chosen is not decoded.

    Raises:
        DataError: the file is nowhere, or does not hold these photos.
    """
    on_progress(0.0)
    contents = read_photo_files()
    files = list(contents)
    test, validation, training = split_indices(files)
    if most is not None:
        rng = np.random.default_rng(_SPLIT_SEED)
        training, validation, test = (
            rng.permutation(part)[:count]
            for part, count in zip((training, validation, test), most, strict=True)
        )
    training = training[: max(1, round(share * len(training)))]
    total = sum(map(len, (training, validation, test)))
    done = 0

    def decode(part: np.ndarray) -> Photos:
        nonlocal done
        names = [files[index] for index in part]
        pixels = np.empty((len(names), STORED_SIDE, STORED_SIDE), np.uint8)
        for index, name in enumerate(names):
            if (done := done + 1) % 500 == 0:
                on_progress(done / total)
            with Image.open(io.BytesIO(contents[name]), formats=["JPEG"]) as photo:
                pixels[index] = np.asarray(photo)
        return Photos(pixels, photo_labels(names))

    return PetsData(decode(training), decode(validation), decode(test))


class OwnPets(NamedTuple):
    """A person's own photos. note: a sentence about what was left out, "" = nothing was. digest:
    SHA-256 of what is learned from, by the files' own digests."""

    data: PetsData
    note: str
    digest: str


def load_own_photos(folder: Path, on_progress: Callable[[float], None]) -> OwnPets:
    """A folder of the person's own, of which about a fifth of each class is not learned from. The
    photos stay on the disk, decoded and shrunk, until they are looked at.

    on_progress: gets the fraction that is done.

    Raises:
        DataError: it has too few photos that can be read.
        StoreError: what was decoded cannot be kept.
    """
    found = find_own_photos(folder, PETS.classes)
    if found.problem:
        raise DataError(found.problem)
    wanted = [path for paths in found.photos.values() for path in paths]
    kept = keep_photos(folder, wanted, STORED_SIDE, on_progress)
    read = set(kept.paths)
    found.left_out += [shown_name(path) for path in wanted if path not in read]
    labels, tested = np.zeros(len(kept.paths), np.int64), np.zeros(len(kept.paths), bool)
    for label, (name, paths) in enumerate(found.photos.items()):
        found.photos[name] = usable = [path for path in paths if path in read]
        measured = set(to_measure_with([path.name for path in usable]))
        of_class = set(usable)
        for place, path in enumerate(kept.paths):
            if path in of_class:
                labels[place], tested[place] = label, path.name in measured
    if found.problem:
        raise DataError(f"{found.problem} {found.note()}")
    training = np.flatnonzero(~tested)
    shuffled = np.random.default_rng(_SPLIT_SEED).permutation(np.flatnonzero(tested))
    learned = sorted(kept.digests[place] + bytes([labels[place]]) for place in training)
    test = _chosen(kept.rows, np.sort(shuffled[:_MOST_MEASURED]), labels)
    data = PetsData(_chosen(kept.rows, training, labels), test, test)
    return OwnPets(data, found.note(), hashlib.sha256(b"".join(learned)).hexdigest())


def _chosen(rows: np.ndarray, places: np.ndarray, labels: np.ndarray) -> Photos:
    return Photos(cast("np.ndarray", ChosenRows(rows, places)), labels[places])


def load_corrected_photos(
    folder: Path, on_progress: Callable[[float], None]
) -> tuple[Photos, Photos]:
    """A folder of corrections -> photos that may be learned from, and those that may not. They stay
    on the disk, decoded and shrunk, until they are looked at; damaged ones are left out.

    on_progress: gets the fraction that is done.

    Raises:
        DataError: there is nothing to learn from.
        StoreError: what was decoded cannot be kept.
    """
    corrected = {
        each.path: each for each in Corrections("", folder).all() if each.label in PETS.classes
    }
    kept = keep_photos(folder, list(corrected), STORED_SIDE, on_progress)
    read = [corrected[path] for path in kept.paths]
    labels = np.array([PETS.classes.index(each.label) for each in read], np.int32)
    held_out = np.array([each.held_out for each in read], bool)
    if held_out.all():
        raise DataError(tr(NO_CORRECTED_PHOTOS))
    learned, measured = (
        _chosen(kept.rows, np.flatnonzero(each), labels) for each in (~held_out, held_out)
    )
    return learned, measured


def read_photo_files() -> dict[str, bytes]:
    """Name in the archive -> JPEG file, cats first, by number.

    Raises:
        DataError: the file is nowhere, or does not hold such photos.
    """
    path = find_or_raise("pets")
    try:
        return read_animals(path)
    except CutOriginalError as error:
        raise damaged_archive(path) from error
