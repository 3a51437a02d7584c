"""The data sets by name: whether each is on this computer, how it gets there, and whether it is
what it should be."""

import contextlib
import shutil
import stat
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from core.datasets.mnist import Mnist, is_mnist, read_mnist
from core.datasets.original import (
    STOPPED,
    CutOriginalError,
    OtherOriginalError,
    Progress,
    megabytes,
    why_not_chosen,
    why_not_converted,
    why_not_fetched,
)
from core.datasets.pen_strokes import PenDigit, read_pen_digits
from core.datasets.registry import CATALOGUE, DataSet, Original
from core.errors import DataError, MissingDataError, StoppedError
from core.files.atomic import make_folder, move, os_errors_as_store_errors, sync_tree
from core.files.download import (
    SECONDS,
    BrokenOffError,
    OtherContentError,
    UnreachableError,
    download,
    part_of,
)
from core.files.names import shown_name
from core.files.paths import cache_folder, find_file
from core.files.staging import remove_abandoned_of, staging_name
from core.translation import tr

_LARGEST = 4 << 30  # bytes of a file that is chosen
_ROOM = 5  # times its size that a fetched file may have: there are other packings
_LEAST_LEFT = 200_000_000  # bytes that the files made of an original may take
_STAGING = "data"


def _go_on(_done: int, _of: int) -> bool:
    return True


def where(name: str) -> Path | None:
    """Where the (first) file of the data set of that name lies; None if not all of its files are on
    this computer, or it has none."""
    found = [find_file(file) for file in CATALOGUE[name].files]
    return found[0] if found and all(found) else None


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
    """Those of a training's data sets that it will have: without what is not here, but for the
    first, which no training can do without.

    Raises:
        MissingDataError: the first is not here.
    """
    if names and not is_here(names[0]):
        raise MissingDataError(needs(CATALOGUE[names[0]]))
    return tuple(name for name in names if is_here(name))


def needs(data_set: DataSet) -> str:
    """What is needed for it, as a sentence."""
    if data_set.address:
        size = megabytes(data_set)
        an = "an" if size.startswith(("8", "11 ", "18 ")) else "a"
        return tr(
            "{data_set} needs {an} {size} download once; everything else works.",
            data_set=tr(data_set.title),
            an=an,
            size=size,
        )
    return tr(
        "{data_set} is not on this computer: choose {takes}; everything else works without it.",
        data_set=tr(data_set.title),
        takes=tr(data_set.takes),
    )


def kept_of(name: str) -> int:
    """Bytes of a data set that have been fetched, to go on from."""
    target = cache_folder() / CATALOGUE[name].lies_there
    for path in (target, part_of(target)):
        with contextlib.suppress(OSError):
            return path.stat().st_size
    return 0


def fetch(
    name: str,
    progress: Progress = _go_on,
    seconds: float = SECONDS,
    converting: Progress = _go_on,
) -> Path:
    """Fetch a data set into the cache, going on where it was stopped or broke off, and convert what
    has come -> its (first) file.

    Args:
        progress: told the bytes that have come, of how many (0 = unknown); says whether to go on.
        seconds: the longest without a byte.
        converting: the same of a conversion, in photos or files.

    Raises:
        DataError: it cannot be fetched, or is not what it should be; the sentence says what to do.
        StoreError: the disk refuses it.
    """
    data_set = CATALOGUE[name]
    if not data_set.address:
        raise DataError(needs(data_set))
    target = cache_folder() / data_set.lies_there
    with os_errors_as_store_errors(target.parent):
        make_folder(target.parent)
        if not target.exists():
            _check_room(data_set, kept_of(name))
            _download(data_set, target, progress, seconds)
        if not data_set.fetched:
            return target
        try:
            _convert(data_set, data_set.originals[0], target, converting)
        except StoppedError as error:
            raise DataError(tr(STOPPED, title=tr(data_set.title))) from error
        except (CutOriginalError, OtherOriginalError) as error:
            target.unlink()
            raise DataError(why_not_converted(data_set, error)) from error
        target.unlink()
    return cache_folder() / data_set.file


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
        raise DataError(
            tr("{file} was not found. Set INKLING_DATA to the folder that holds it.", file=file)
        )
    return path


def preload_mnist() -> None:
    """Read and check it ahead, so that load_mnist takes less time; where it is not on this
    computer, or not what it should be, load_mnist says so."""
    path = where("mnist")
    if path is not None:
        is_mnist(path)  # what has been read and checked once is remembered


def check(name: str) -> None:
    """Look whether the files of a data set that is here are what they should be.

    Raises:
        DataError: one is not.
    """
    data_set = CATALOGUE[name]
    for file in data_set.files:
        path = find_file(file)
        if path is None or not _is_right(data_set, path):
            raise DataError(
                tr(
                    "{path} is damaged, or is not {data_set}. Delete it, then fetch or choose it "
                    "again.",
                    path=path or file,
                    data_set=tr(data_set.title),
                )
            )


def choose(name: str, given: Path, progress: Progress = _go_on) -> Path:
    """Take the data set from a file or folder: its own files are copied, an original is converted
    -> its (first) file.

    Raises:
        DataError: it is not that data set; nothing was changed.
        StoreError: the disk refuses the copy.
    """
    data_set = CATALOGUE[name]
    with os_errors_as_store_errors(cache_folder()):
        make_folder(cache_folder())
        try:
            if not _copy_files(data_set, given):
                source, original = _find_original(data_set, given)
                _convert(data_set, original, source, progress)
        except StoppedError as error:
            raise DataError(tr("Stopped. Nothing was changed.")) from error
        except (CutOriginalError, OtherOriginalError) as error:
            raise DataError(why_not_chosen(data_set, given, error)) from error
    return cache_folder() / data_set.file


def _check_room(data_set: DataSet, got: int) -> None:
    """Raise a DataError where the disk has no room for what is to be fetched."""
    folder = cache_folder()
    needed = data_set.size - got + (_LEAST_LEFT if data_set.fetched else 0)
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise DataError(
            tr(
                "{data_set} needs {needed:,.0f} MB of room in {folder}, where {free:,.0f} MB are "
                "free. Make room, then try again; nothing was changed.",
                data_set=tr(data_set.title),
                needed=needed / 1000000.0,
                folder=folder,
                free=free / 1000000.0,
            )
        )


def _download(data_set: DataSet, target: Path, progress: Progress, seconds: float) -> None:
    """Fetch what lies at the address, as it is."""
    if data_set.fetched:
        original = data_set.originals[0]
        is_right = original.is_like
    else:
        is_right = data_set.is_right
    try:
        download(
            data_set.address,
            target,
            is_right=is_right,
            most=data_set.size * _ROOM,
            progress=progress,
            seconds=seconds,
        )
    except (UnreachableError, BrokenOffError, OtherContentError, StoppedError) as error:
        raise DataError(why_not_fetched(data_set, target.parent, error)) from error


def _convert(data_set: DataSet, original: Original, source: Path, progress: Progress) -> None:
    """Make the data set's files of an original, whole, and only then give them their places."""
    with _staging() as staging:
        original.convert(source, staging, progress)
        if not all(_is_right(data_set, staging / file) for file in data_set.files):
            raise OtherOriginalError(tr("all that belongs to it"))
        _put_in_place(data_set, staging)


def _copy_files(data_set: DataSet, given: Path) -> bool:
    """Copy the data set's own files, if given is one of them or the folder that has them."""
    if given.is_dir():
        found = [given / file for file in data_set.files]
    else:
        found = [given] if len(data_set.files) == 1 else []
    if not found or not all(_is_right(data_set, path) for path in found):
        return False
    with _staging() as staging:
        for path, file in zip(found, data_set.files, strict=True):
            (staging / file).parent.mkdir(exist_ok=True)
            shutil.copyfile(path, staging / file)
        _put_in_place(data_set, staging)
    return True


def _find_original(data_set: DataSet, given: Path) -> tuple[Path, Original]:
    """What is to be converted, which may lie in the folder that was given under its own name.

    Raises:
        DataError: it is nothing that can be.
    """
    named = given / data_set.fetched if data_set.fetched and given.is_dir() else given
    for source in (named, given):
        for original in data_set.originals:
            if (source.is_dir() or _is_ordinary(source)) and original.is_like(source):
                return source, original
    source = given / data_set.file if given.is_dir() else given
    raise DataError(
        tr(
            "{source} is not the data set {data_set}. Choose {takes}. Nothing was changed.",
            source=shown_name(source),
            data_set=tr(data_set.title),
            takes=tr(data_set.takes),
        )
    )


@contextlib.contextmanager
def _staging() -> Iterator[Path]:
    remove_abandoned_of(_STAGING, cache_folder())
    folder = cache_folder() / staging_name(_STAGING)
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _put_in_place(data_set: DataSet, staging: Path) -> None:
    sync_tree(staging)
    for file in data_set.files:
        target = cache_folder() / file
        make_folder(target.parent)
        move(staging / file, target)


def _is_ordinary(path: Path) -> bool:
    try:
        status = path.stat()
    except (OSError, ValueError):
        return False
    return stat.S_ISREG(status.st_mode) and 0 < status.st_size <= _LARGEST


def _is_right(data_set: DataSet, path: Path) -> bool:
    try:
        return _is_ordinary(path) and data_set.is_right(path)
    except OSError:
        return False
