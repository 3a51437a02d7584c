"""What a converter of a data set's original archive is told and may say; see
core.datasets.registry for which archive is whose."""

import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from core.files.archive import open_archive
from core.files.connection import StoppedError

Progress = Callable[[int, int], bool]  # told how many of how many are done; says whether to go on
Convert = Callable[[Path, Path, Progress], None]
"""Reads an original, and writes the data set's files, under their own names, into a folder.

Raises:
    CutOriginalError, OtherOriginalError.
    DataError: nothing can be learned from what a person chose, in a whole sentence.
    StoppedError: progress said no.
    OSError: the disk refuses it.
"""


class CutOriginalError(Exception):
    """Only a part of the original is there, or it is damaged."""


class OtherOriginalError(Exception):
    """It is whole, but of something else, or laid out otherwise; wanted: what is not in it."""

    def __init__(self, wanted: str):
        super().__init__(wanted)
        self.wanted = wanted


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
