"""Photos of cats, dogs and other things from their original archives, into the form that
core.training.data.pets and core.training.data.world read: grey, 144 x 144, squashed, as
`photo_input` does it.

Left out is junk, by rule: what cannot be decoded, what is smaller than a network sees, what shows
nothing, and what was there already.
"""

import csv
import hashlib
import io
import json
import re
import zipfile
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast

import cv2
import numpy as np

from core.datasets.original import (
    CutOriginalError,
    OtherOriginalError,
    Progress,
    damage_is_said,
    go_on_or_stop,
    opened_zip,
)
from core.errors import DataError, ImageError
from core.files.archive import open_entry, read_entry, tar_entries
from core.images.decoder import ImageDecoder
from core.images.image_file import SUFFIXES, DecodedImage
from core.preprocessing.model_input import squashed
from core.translation import tr

STORED_SIDE = 144  # px
KINDS_FILE = "kinds.csv"

# SHA-256 of every photo's name and bytes, cats first, by number, of the photos that the shipped
# models learned from: the packing does not matter.
_KAGGLE_DIGEST = "6c96d4d697d7aa35441bf18d9070ee55da4a65a91b042f64f4e6c601cc11fe01"
_MOST_PHOTOS = 60_000
_FEWEST = 10  # photos that a person can learn from
_ANIMALS = {"cat": "cat", "cats": "cat", "dog": "dog", "dogs": "dog"}  # names of folders
_LARGEST_PHOTO = 16 << 20  # bytes; the largest of all these has 5 MB
_SMALLEST_SIDE = 32  # px
_FLAT = 12  # grey levels, standard deviation; the flattest photo of an animal has 13
_QUALITY = 85  # of JPEG: as good as what was decoded
_CHILDREN, _AHEAD = 2, 8
# PetImages/Cat/7.jpg of Microsoft's archive, train/cat.7.jpg of Kaggle's, cat/7.jpg of Inkling's.
_NUMBERED = re.compile(r"(?:.*/)?(cat|dog)[./](\d{1,6})\.jpg", re.IGNORECASE)
_OXFORD = re.compile(r"(?:.*/)?([A-Za-z_]+)_\d+\.jpg")  # a cat's breed has a capital
_IMAGENETTE = re.compile(r"(?:.*/)?(n\d{8})/[^/]+\.JPEG")
_CALTECH = re.compile(r"(?:.*/)?([^/]+)/image_\d+\.jpg")
_SPANIEL = "n02102040"
_THINGS = {
    "n01440764": "tench (fish)",
    "n02979186": "cassette player",
    "n03000684": "chain saw",
    "n03028079": "church",
    "n03394916": "French horn",
    "n03417042": "garbage truck",
    "n03425413": "petrol pump",
    "n03445777": "golf ball",
    "n03888257": "parachute",
}
_MOST_OF_A_KIND = 150  # of what is neither: the animals are to be learned
_ANIMALS_OF_CALTECH = ("dalmatian",)  # a dog
_FOLDERS = ("cat", "dog")  # in the order of the task's classes
_COUNT = 22_421  # photos that the shipped models learned from
_SPLIT_SEED = 2013  # one split for ever, whatever a run's seed: the test photos stay untouched
_HELD_OUT = _COUNT // 10  # photos to choose settings by, and as many to measure with, once


class Photo(NamedTuple):
    """name: as it will be in the archive, "cat/7.jpg". kind: a finer name; "" = none."""

    name: str
    kind: str
    content: bytes


def convert_cats_and_dogs(source: Path, folder: Path, progress: Progress) -> None:
    """Microsoft's kagglecatsanddogs archive, Kaggle's train.zip, a folder with what is in one of
    them, or one with a folder cat and a folder dog, whatever is in these -> pets.zip."""
    if source.is_dir():
        found = _photos_in(source)
        photos = (Photo(name, "", _read(path)) for name, path in found.items())
        _write(folder / "pets.zip", photos, len(found), progress)
        return
    with opened_zip(source, _MOST_PHOTOS) as archive:
        names = [each for each in archive.namelist() if _NUMBERED.fullmatch(each)]
        entries = (_numbered(each, read_entry(archive, each, _LARGEST_PHOTO)) for each in names)
        _write(folder / "pets.zip", entries, len(names), progress)


def convert_oxford(source: Path, folder: Path, progress: Progress) -> None:
    """The images.tar.gz of the Oxford-IIIT Pet Dataset -> pets_oxford.zip."""

    def name_of(found: re.Match, number: int) -> tuple[str, str]:
        animal = "cat" if found[1][0].isupper() else "dog"
        return f"{animal}/oxford_{number:05d}.jpg", f"portrait: {found[1].replace('_', ' ')}"

    _convert_tar(source, folder / "pets_oxford.zip", _OXFORD, name_of, progress)


def convert_imagenette(source: Path, folder: Path, progress: Progress) -> None:
    """imagenette2-160.tgz -> pets_imagenette.zip: springer spaniels, and nine things."""

    def name_of(found: re.Match, number: int) -> tuple[str, str] | None:
        if found[1] == _SPANIEL:
            return f"dog/imagenette_{number:05d}.jpg", "ImageNet springer spaniel"
        kind = _THINGS.get(found[1])
        return None if kind is None else (f"neither/imagenette_{number:05d}.jpg", kind)

    _convert_tar(source, folder / "pets_imagenette.zip", _IMAGENETTE, name_of, progress)


def convert_caltech(source: Path, folder: Path, progress: Progress) -> None:
    """caltech-101.zip, which holds a tar file -> pets_caltech.zip: a hundred kinds of things."""

    def name_of(found: re.Match, number: int) -> tuple[str, str] | None:
        if found[1] in _ANIMALS_OF_CALTECH:
            return f"dog/caltech101_{number:05d}.jpg", f"caltech101: {found[1]}"
        return f"neither/caltech101_{number:05d}.jpg", f"caltech101: {found[1]}"

    with opened_zip(source, _MOST_PHOTOS) as archive:
        inner = [each for each in archive.namelist() if each.endswith("ObjectCategories.tar.gz")]
        if not inner:
            raise OtherOriginalError("101_ObjectCategories.tar.gz")
        with open_entry(archive, inner[0]) as packed:
            _convert_tar(
                cast(BinaryIO, packed), folder / "pets_caltech.zip", _CALTECH, name_of, progress
            )


def is_archive_of_animals(path: Path) -> bool:
    """Whether a zip file has the photos that the shipped models learned from, or is as these
    converters write them, whole and unchanged."""
    try:
        read_animals(path)
    except CutOriginalError:
        return False
    return True


def read_animals(path: Path) -> dict[str, bytes]:
    """Name in the archive -> file, JPEG but for the table of kinds; cats first, by number.

    Raises:
        CutOriginalError: it is not such an archive, or is not as it was written.
    """
    digest = hashlib.sha256()
    contents = {}
    with opened_zip(path, _MOST_PHOTOS) as archive:
        for name in sorted(archive.namelist(), key=_order):
            contents[name] = read_entry(archive, name, _LARGEST_PHOTO)
            digest.update(name.encode() + contents[name])
        said = json.loads(archive.comment)["sha256"] if archive.comment else _KAGGLE_DIGEST
    if digest.hexdigest() != said:
        raise CutOriginalError
    return contents


def damaged_archive(path: Path) -> DataError:
    """What is said of a file that is no such archive."""
    return DataError(
        tr(
            "{path} is damaged, or is no archive of cats and dogs that Inkling made. Fetch or "
            "choose it again under Data.",
            path=path,
        )
    )


def photo_names(archive: zipfile.ZipFile) -> list[str]:
    """What is in an archive of animals but the table of kinds; cats first, by number."""
    return sorted((each for each in archive.namelist() if each != KINDS_FILE), key=_order)


def photo_labels(names: Sequence[str]) -> np.ndarray:
    """int32 (N,): the class of each photo, by its folder."""
    return np.array([_FOLDERS.index(name.split("/")[0]) for name in names], np.int32)


def split_indices(files: Sequence[str]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Which photos, by their names, are for test, validation and training: once and for ever.

    Those that the shipped models learned from are split by chance. In any others, photos whose
    numbers end in 9 measure and those in 8 validate: of Kaggle's, no shipped model learned from a
    9.
    """
    if len(files) == _COUNT and not any(file.endswith("9.jpg") for file in files):
        order = np.random.default_rng(_SPLIT_SEED).permutation(_COUNT)
        test, validation, training = np.split(order, [_HELD_OUT, 2 * _HELD_OUT])
        return test, validation, training
    last = np.array([int(Path(file).stem[-1]) for file in files])
    return np.flatnonzero(last == 9), np.flatnonzero(last == 8), np.flatnonzero(last < 8)


def _order(name: str) -> tuple[str, int, str]:
    number = Path(name).stem.rpartition("_")[2]
    return name.rpartition("/")[0], int(number) if number.isdigit() else 0, name


def _photos_in(folder: Path) -> dict[str, Path]:
    """What each photo below it will be called -> where it is. Its own number is kept where all have
    one, as these say which photos are only measured with."""
    animals: dict[Path, str] = {}
    for path in sorted(folder.rglob("[!.]*")):
        found = _NUMBERED.fullmatch(path.as_posix())
        animal = found[1].lower() if found else _ANIMALS.get(path.parent.name.lower(), "")
        if animal and path.suffix.lower() in SUFFIXES and path.is_file():
            animals[path] = animal
    if all(_NUMBERED.fullmatch(path.as_posix()) for path in animals):
        return {_numbered(path.as_posix(), b"").name: path for path in animals}
    counts = dict.fromkeys(_ANIMALS.values(), 0)
    named = {}
    for path, animal in animals.items():
        named[f"{animal}/{counts[animal]}.jpg"] = path
        counts[animal] += 1
    return named


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_LARGEST_PHOTO)


def _numbered(name: str, content: bytes) -> Photo:
    found = _NUMBERED.fullmatch(name)
    assert found is not None  # the names were chosen by it
    return Photo(f"{found[1].lower()}/{int(found[2])}.jpg", "", content)


def _convert_tar(
    source: Path | BinaryIO,
    target: Path,
    pattern: re.Pattern,
    name_of: Callable[[re.Match, int], tuple[str, str] | None],
    progress: Progress,
) -> None:
    """The photos of a packed tar file whose names match -> an archive with a table of kinds."""

    def photos() -> Iterator[Photo]:
        counts: dict[str, int] = {}
        wanted = lambda name: bool(pattern.fullmatch(name))  # noqa: E731
        for name, content in tar_entries(source, _MOST_PHOTOS, _LARGEST_PHOTO, wanted):
            found = pattern.fullmatch(name)
            assert found is not None  # or it were not wanted
            place = name_of(found, sum(counts.values()))
            if place is None:
                continue
            counts[place[1]] = counts.get(place[1], 0) + 1
            if counts[place[1]] <= _MOST_OF_A_KIND or not place[0].startswith("neither/"):
                yield Photo(*place, content)

    _write(target, photos(), 0, progress)


def _write(target: Path, photos: Iterable[Photo], count: int, progress: Progress) -> None:
    """Decode, judge and write the photos; the archive's comment is a digest of all that is in it.

    count: how many there are, 0 = not known.
    """
    contents: dict[str, bytes] = {}
    kinds = io.StringIO()
    table = csv.writer(kinds, lineterminator="\n")
    table.writerow(("file", "class", "kind"))
    with ImageDecoder(_CHILDREN) as decoder:
        for name, kind, grey in _usable(decoder, photos, count, progress):
            contents[name] = _jpeg(grey)
            table.writerow((name, name.split("/")[0], kind))
    classes = {name.split("/")[0] for name in contents}
    if target.name == "pets.zip":
        if classes != {"cat", "dog"}:
            raise OtherOriginalError(tr("a photo of each, cats and dogs,"))
        if len(contents) < _FEWEST:
            raise DataError(
                tr(
                    "There are {count} photos of cats and dogs that can be used; {fewest} are the "
                    "fewest to learn from. Add some, then choose them again. Nothing was changed.",
                    count=len(contents),
                    fewest=_FEWEST,
                )
            )
    elif not classes:
        raise OtherOriginalError(tr("a photo that it should have"))
    else:
        contents[KINDS_FILE] = kinds.getvalue().encode()
    digest = hashlib.sha256()
    with zipfile.ZipFile(target, "w") as archive:
        for name in sorted(contents, key=_order):
            archive.writestr(name, contents[name])
            digest.update(name.encode() + contents[name])
        archive.comment = json.dumps({"sha256": digest.hexdigest()}).encode()


def _usable(
    decoder: ImageDecoder, photos: Iterable[Photo], count: int, progress: Progress
) -> Iterator[tuple[str, str, np.ndarray]]:
    """Name, kind and grey pixels (144, 144) of each photo that is no junk and no duplicate."""
    seen = set()
    for done, (photo, picture) in enumerate(_decoded(decoder, photos)):
        if done % 50 == 0:
            go_on_or_stop(progress, done, count)
        try:
            pixels = picture.result().pixels
        except ImageError:
            continue
        if min(pixels.shape[:2]) < _SMALLEST_SIDE:
            continue
        grey = squashed(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), STORED_SIDE)
        print_of_it = _fingerprint(grey)
        if grey.std() < _FLAT or print_of_it in seen:
            continue
        seen.add(print_of_it)
        yield photo.name, photo.kind, grey


def _decoded(
    decoder: ImageDecoder, photos: Iterable[Photo]
) -> Iterator[tuple[Photo, "Future[DecodedImage]"]]:
    """Each photo with its picture, a few decoded ahead."""
    ahead: deque[tuple[Photo, Future[DecodedImage]]] = deque()
    with damage_is_said():
        for photo in photos:
            ahead.append((photo, decoder.decode(photo.content)))
            if len(ahead) > _AHEAD:
                yield ahead.popleft()
    yield from ahead


def _fingerprint(grey: np.ndarray) -> bytes:
    """Where it becomes lighter from left to right, of 16 x 16: the same for the same photo in
    another size or packing."""
    small = cv2.resize(grey, (17, 16), interpolation=cv2.INTER_AREA)
    return np.packbits(small[:, 1:] > small[:, :-1]).tobytes()


def _jpeg(grey: np.ndarray) -> bytes:
    _, content = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    return content.tobytes()
