"""How a data set comes from its original archive: what a converter is told and may raise, and what
is said where it does not come. core.datasets.registry says which archive is whose."""

import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import DataError, StoppedError
from core.files.archive import open_archive
from core.files.download import BrokenOffError, GoneError, OtherContentError
from core.files.names import shown_name
from core.translation import marked, tr

if TYPE_CHECKING:
    from core.datasets.registry import DataSet

Progress = Callable[[int, int], bool]  # told how many of how many are done; says whether to go on
Convert = Callable[[Path, Path, Progress], None]
"""Reads an original, and writes the data set's files, under their own names, into a folder.

Raises:
    CutOriginalError, OtherOriginalError.
    DataError: nothing can be learned from what a person chose, in a whole sentence.
    StoppedError: progress said no.
    OSError: the disk refuses it.
"""

STOPPED = marked("Stopped. What has come of {title} is kept, to go on from.")


class CutOriginalError(Exception):
    """Only a part of the original is there, or it is damaged."""


class OtherOriginalError(Exception):
    """It is whole, but of something else, or laid out otherwise; wanted: what is not in it."""

    def __init__(self, wanted: str):
        super().__init__(wanted)
        self.wanted = wanted


def can_be_read(path: Path, read: Callable[[Path], object]) -> bool:
    """Whether read takes the file for what it should be, and raises no DataError."""
    try:
        read(path)
    except DataError:
        return False
    return True


@contextmanager
def damage_is_said() -> Iterator[None]:
    """Raise a CutOriginalError for whatever an archive's own modules raise inside the block."""
    try:
        yield
    except (CutOriginalError, OtherOriginalError, StoppedError, OSError):
        raise
    except Exception as error:  # zipfile, tarfile, gzip and zlib raise nearly anything
        raise CutOriginalError from error


@contextmanager
def opened_zip(source: Path, most: int) -> Iterator[zipfile.ZipFile]:
    """Open a zip file of at most so many entries.

    Raises:
        CutOriginalError: it is none, or is cut off.
    """
    with damage_is_said(), open_archive(source, most) as archive:
        yield archive


def go_on_or_stop(progress: Progress, done: int, of: int) -> None:
    """Tell how far a conversion is.

    Raises:
        StoppedError: it is not wanted any more.
    """
    if not progress(done, of):
        raise StoppedError


def megabytes(data_set: "DataSet") -> str:
    """Its size: 11 MB."""
    return f"{data_set.size // 1_000_000} MB"


def why_not_converted(data_set: "DataSet", error: Exception) -> str:
    """Say what is wrong with what has come; error: a CutOriginalError or OtherOriginalError."""
    if isinstance(error, OtherOriginalError):
        return tr(
            "What lies at the address of {data_set} is laid out otherwise than Inkling knows "
            "it: {wanted} is not in it. Nothing was kept; if you have an older copy, choose "
            "{takes}.",
            data_set=tr(data_set.title),
            wanted=error.wanted,
            takes=tr(data_set.takes),
        )
    return tr(
        "What came of {data_set} is damaged. Nothing was kept; try again later. "
        "Everything else works without it.",
        data_set=tr(data_set.title),
    )


def why_not_chosen(data_set: "DataSet", given: Path, error: Exception) -> str:
    """Say what is wrong with a file or folder that was chosen; error: as above."""
    if isinstance(error, OtherOriginalError):
        return tr(
            "{given} is not the data set {data_set}: {wanted} is not in it. Choose {takes}. "
            "Nothing was changed.",
            given=shown_name(given),
            data_set=tr(data_set.title),
            wanted=error.wanted,
            takes=tr(data_set.takes),
        )
    return tr(
        "{given} is damaged, or only a part of it is there. Copy or fetch it again. Nothing was "
        "changed.",
        given=shown_name(given),
    )


def why_not_fetched(data_set: "DataSet", folder: Path, error: Exception) -> str:
    """Say why nothing has come, or not all. folder: where it was to lie. error: one of
    core.files.download's, or a StoppedError."""
    title = tr(data_set.title)
    match error:
        case BrokenOffError(got=got):
            return tr(
                "The connection broke off after {got:.1f} MB of {title}. What has come is kept: "
                "try again, and it goes on from there. Everything else works without it.",
                got=got / 1000000,
                title=title,
            )
        case OtherContentError():
            return tr(
                "What the internet gave instead of {title} is not {title} (a log-in page, "
                "perhaps, or a cut connection). Nothing was kept; try again later.",
                title=title,
            )
        case StoppedError():
            return tr(STOPPED, title=title)
        case GoneError():
            return tr(
                "{title} is no longer at its address, {address}. If you have it from elsewhere, "
                "choose {takes}. Everything else works without it.",
                title=title,
                address=data_set.address,
                takes=tr(data_set.takes),
            )
    return _why_unreachable(data_set, folder)


def _why_unreachable(data_set: "DataSet", folder: Path) -> str:
    from core.files.connection import proxy_for  # whoever fetches nothing does without

    if proxy := proxy_for(data_set.address):
        return tr(
            "{title} could not be fetched through the proxy {proxy}, which this computer's "
            "settings name. Check that it is right and lets Inkling through; or put {lies_there} "
            "into {folder}. Everything else works without it.",
            title=tr(data_set.title),
            proxy=proxy,
            lies_there=data_set.lies_there,
            folder=folder,
        )
    return tr(
        "{title} is not on this computer and could not be fetched. It needs the internet "
        "once ({data_set}); or put {lies_there} into {folder}. Everything else works "
        "without it.",
        title=tr(data_set.title),
        data_set=megabytes(data_set),
        lies_there=data_set.lies_there,
        folder=folder,
    )
