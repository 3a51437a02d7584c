"""The data sets by name: what each is, whether it is on this computer, and how it gets there."""

import hashlib
import shutil
import stat
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from core.datasets.made_hands import PER_WRITER, WRITERS
from core.datasets.mnist import Mnist, is_mnist, read_mnist
from core.datasets.pen_strokes import PenDigit, read_pen_digits
from core.errors import DataError, MissingDataError
from core.files.archive import open_archive
from core.files.atomic import make_folder, os_errors_as_store_errors, write_file_with
from core.files.connection import SECONDS, StoppedError
from core.files.download import (
    BrokenOffError,
    OtherContentError,
    Progress,
    UnreachableError,
    download,
)
from core.files.names import shown_name
from core.files.paths import cache_folder, find_file

_LARGEST = 1 << 30  # bytes of a file that is chosen
_MOST_PHOTOS = 50_000
_ROOM = 5  # times its size that a fetched file may have: there are other packings


@dataclass(frozen=True, slots=True)
class DataSet:
    """file: its name in INKLING_DATA or the cache. size: bytes. address: where it is fetched from,
    "" = it cannot be, and has to be chosen. digest: SHA-256, of MNIST of its training pictures, as
    the file exists in several packings; of the others of the file. stand_in: the data set that is
    learned from where this one is not here, "" = none. A data set without a file is made as it is
    needed, on any computer.
    """

    name: str
    title: str
    about: str
    file: str
    size: int
    licence: str
    digest: str
    address: str = ""
    stand_in: str = ""

    @property
    def is_made(self) -> bool:
        """Whether it is drawn by rule, so that nothing has to be fetched."""
        return not self.file


CATALOGUE: dict[str, DataSet] = {
    each.name: each
    for each in (
        DataSet(
            "mnist",
            "MNIST",
            "70,000 handwritten digits, scanned (LeCun, Cortes, Burges 1998)",
            "mnist.npz",
            11_490_434,
            "free to use, its authors named",
            "741c988805d008ac6e4c904b69001ba184c24b2c540a4ef403f4c71b676cf757",
            "https://storage.googleapis.com/tensorflow/tf-keras-datasets/mnist.npz",
            stand_in="made_hands",
        ),
        DataSet(
            "pen_strokes",
            "Pen strokes",
            "7,494 digits drawn with a pen by 30 people (Alpaydin, Alimoglu 1998)",
            "pen_strokes.jsonl",
            3_326_288,
            "CC BY 4.0",
            "2ae90c1573b78a3484bf50bdd39df6b66d66428f742cea7915121347b3c8fe6c",
        ),
        DataSet(
            "pets",
            "Cats & dogs",
            "22,421 photos of cats and dogs, 144 x 144, grey (Microsoft, Kaggle: Asirra)",
            "pets.zip",
            104_619_786,
            "for research and learning",
            "1e2a7725cb74a4e72396df24338e4fe5b8d0397c9ff8d7b478bc2f61cd56b4a8",
        ),
        DataSet(
            "made_hands",
            "Drawn by Inkling",
            f"{10 * WRITERS * PER_WRITER:,} digits in {WRITERS} made-up hands, drawn by rule",
            file="",
            size=0,
            licence="free to use",
            digest="",
        ),
    )
}


def where(name: str) -> Path | None:
    """Where the data set of that name lies; None if it is not on this computer, or no file."""
    data_set = CATALOGUE[name]
    return None if data_set.is_made else find_file(data_set.file)


def is_here(name: str) -> bool:
    """Whether the data set of that name can be learned from without fetching anything."""
    return CATALOGUE[name].is_made or where(name) is not None


def missing(names: Iterable[str]) -> list[DataSet]:
    """Those that are not on this computer."""
    return [CATALOGUE[name] for name in names if not is_here(name)]


def with_stand_ins(names: Iterable[str]) -> tuple[str, ...]:
    """The same data sets, but what stands in for each that is not on this computer."""
    return tuple(name if is_here(name) else CATALOGUE[name].stand_in or name for name in names)


def usable(names: Sequence[str]) -> tuple[str, ...]:
    """Those of a training's data sets that it will have: without one that is not here and cannot
    be fetched either, as long as there are others.

    Raises:
        MissingDataError: one is not here that can be fetched, or there is none at all.
    """
    absent = missing(names)
    needed = [each for each in absent if each.address] or absent
    if absent and (needed[0].address or len(absent) == len(names)):
        raise MissingDataError(needs(needed[0]))
    return tuple(name for name in names if is_here(name))


def megabytes(data_set: DataSet) -> str:
    """Its size: 11 MB."""
    return f"{data_set.size // 1_000_000} MB"


def needs(data_set: DataSet) -> str:
    """What is needed for it, as a sentence."""
    if data_set.address:
        return (
            f"{data_set.title} needs an {megabytes(data_set)} download once; everything else works."
        )
    return (
        f"{data_set.title} is not on this computer: choose the file {data_set.file} "
        f"({megabytes(data_set)}); everything else works without it."
    )


def fetch(name: str, progress: Progress = lambda _got, _of: True, seconds: float = SECONDS) -> Path:
    """Fetch a data set into the cache, going on where it was stopped or broke off -> its file.

    Args:
        progress: told the bytes that have come, of how many (0 = unknown); says whether to go on.
        seconds: the longest without a byte.

    Raises:
        DataError: it cannot be fetched, or is not what it should be; the sentence says what to do.
        StoreError: the disk refuses it.
    """
    data_set = CATALOGUE[name]
    if not data_set.address:
        raise DataError(needs(data_set))
    target = cache_folder() / data_set.file
    try:
        with os_errors_as_store_errors(target.parent):
            download(
                data_set.address,
                target,
                is_right=lambda path: _is_right(data_set, path),
                most=data_set.size * _ROOM,
                progress=progress,
                seconds=seconds,
            )
    except (UnreachableError, BrokenOffError, OtherContentError, StoppedError) as error:
        raise DataError(_why_not_fetched(data_set, target.parent, error)) from error
    return target


def load_mnist() -> Mnist:
    """MNIST (LeCun, Cortes, Burges), fetched once if it is not on this computer.

    Raises:
        DataError: it is nowhere and cannot be fetched, or its digits are not MNIST's.
    """
    return read_mnist(where("mnist") or fetch("mnist"))


def load_pen_digits() -> list[PenDigit]:
    """Read the digits that people wrote with a pen.

    Raises:
        DataError: the file is not on this computer, or is not what it should be.
    """
    return read_pen_digits(find_or_raise("pen_strokes"))


def find_or_raise(name: str) -> Path:
    """Find the data set of that name on this computer, for what fetches nothing.

    Raises:
        DataError: it is nowhere.
    """
    path = where(name)
    if path is None:
        file = CATALOGUE[name].file
        raise DataError(f"{file} was not found. Set INKLING_DATA to the folder that holds it.")
    return path


def preload_mnist() -> None:
    """Read and check it ahead, so that load_mnist takes less time; where it is not on this
    computer, or not what it should be, load_mnist says so."""
    path = where("mnist")
    if path is not None:
        is_mnist(path)  # what has been read and checked once is remembered


def choose(name: str, given: Path) -> Path:
    """Take the data set from a file, or from a folder that has it, by copying it -> its file.

    Raises:
        DataError: it is not that data set; nothing was changed.
        StoreError: the disk refuses the copy.
    """
    data_set = CATALOGUE[name]
    source = given / data_set.file if given.is_dir() else given
    if not _is_ordinary(source) or not _is_right(data_set, source):
        raise DataError(
            f"{shown_name(source)} is not the data set {data_set.title}. Choose the file "
            f"{data_set.file}, or the folder that has it. Nothing was changed."
        )
    target = cache_folder() / data_set.file

    def copy(file: BinaryIO) -> None:
        with source.open("rb") as original:
            shutil.copyfileobj(original, file)

    with os_errors_as_store_errors(target.parent):
        make_folder(target.parent)
        write_file_with(target, copy)
    return target


def _why_not_fetched(data_set: DataSet, folder: Path, error: Exception) -> str:
    title = data_set.title
    match error:
        case BrokenOffError(got=got):
            return (
                f"The connection broke off after {got / 1_000_000:.1f} MB of {title}. What has "
                "come is kept: try again, and it goes on from there. Everything else works "
                "without it."
            )
        case OtherContentError():
            return (
                f"What the internet gave instead of {title} is not {title} (a log-in page, "
                "perhaps, or a cut connection). Nothing was kept; try again later."
            )
        case StoppedError():
            return f"Stopped. What has come of {title} is kept, to go on from."
    return (
        f"{title} is not on this computer and could not be fetched. It needs the internet once "
        f"({megabytes(data_set)}); or put {data_set.file} into {folder}. Everything else works "
        "without it."
    )


def _is_ordinary(path: Path) -> bool:
    try:
        status = path.stat()
    except (OSError, ValueError):
        return False
    return stat.S_ISREG(status.st_mode) and 0 < status.st_size <= _LARGEST


def _is_right(data_set: DataSet, path: Path) -> bool:
    if data_set.name == "mnist":
        return is_mnist(path)
    if data_set.name == "pen_strokes":
        return _has_digest(path, data_set.digest)
    return _are_pets(path)


def _has_digest(path: Path, digest: str) -> bool:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == digest
    except OSError:
        return False


def _are_pets(path: Path) -> bool:
    """Whether it has both folders; that they are those very photos is checked before training."""
    try:
        with open_archive(path, _MOST_PHOTOS) as archive:
            folders = {name.split("/")[0] for name in archive.namelist() if name.endswith(".jpg")}
    except Exception:  # zipfile raises nearly anything for a file that is none
        return False
    return {"cat", "dog"} <= folders
