"""Corrections as one zip file, to take along or to give to another; checked on the way in.

`inkling.json` says for which task; `<label>/<id>.png` and `<id>.json` are as in
core.user_data.corrections.
No name in the file is ever used as a path, no size believed, no picture decoded in this process.
"""

import dataclasses
import json
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO

import cv2
import numpy as np

from core.errors import ImageError, StoreError
from core.files.archive import (
    NotOrdinaryError,
    TooManyEntriesError,
    open_archive,
    open_ordinary,
    read_entry,
)
from core.files.atomic import save_as
from core.files.json_file import NewerError, UnreadableError, parse_json
from core.files.names import folder_name, is_id, name_of, shown_name
from core.images.decoder import ImageDecoder
from core.preprocessing.ink import strokes_in
from core.translation import tr
from core.user_data.corrections import Correction, Corrections

MANIFEST = "inkling.json"
ARCHIVE_VERSION = 1
MOST_ENTRIES = 50_000
_LARGEST_ARCHIVE = 2 << 30  # bytes
_LARGEST_PICTURE = 8 << 20  # bytes; a photo of 512 px has at most 0.8 MB
_LARGEST_STROKES = 4 << 20
_LARGEST_MANIFEST = 10_000
_MOST_BYTES = 4 << 30  # of everything that is unpacked
_PARTS = 2  # label and file

Progress = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of an import. known: were there already. foreign: of labels that the task has not.

    damaged: could not be read, or were no corrections at all. stopped: not all were looked at.
    """

    added: tuple[Correction, ...]
    known: int
    foreign: int
    damaged: int
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class _Manifest:
    """What inkling.json says."""

    version: int
    task: str


def export_corrections(corrections: Corrections, target: Path) -> int:
    """Write all into one zip file -> how many.

    Raises:
        StoreError: it was not written; an older file of that name is as it was.
    """
    all_of_them = corrections.all()

    def fill(file: BinaryIO) -> None:
        # Zip files know no time before 1980, but clocks that stood still do.
        with zipfile.ZipFile(file, "w", strict_timestamps=False) as archive:
            about = dataclasses.asdict(_Manifest(ARCHIVE_VERSION, corrections.task))
            archive.writestr(zipfile.ZipInfo(MANIFEST), json.dumps(about))
            for each in all_of_them:
                for path in (each.path, each.path.with_suffix(".json")):
                    if path.is_file():
                        archive.write(path, f"{folder_name(each.label)}/{path.name}")

    save_as(target, fill)
    return len(all_of_them)


def import_corrections(
    corrections: Corrections,
    source: Path,
    classes: Sequence[str],
    drawings: bool,
    progress: Progress = lambda _done, _all: True,
) -> Imported:
    """Add what is in a zip file that export_corrections made. What was added stays, whatever
    happens later.

    Args:
        classes: the labels that are taken.
        drawings: whether the pictures are drawings, dark on white; else photos.
        progress: told how many of how many are done; says whether to go on.

    Raises:
        StoreError: source is no such file, or is for another task; or the disk refuses one.
    """
    with _opened(source) as file:
        try:
            archive = open_archive(file, MOST_ENTRIES)
        except TooManyEntriesError as error:
            raise StoreError(
                _refusal(source, tr("holds more than {most:,} files", most=MOST_ENTRIES))
            ) from error
        except Exception as error:  # zipfile raises nearly anything for a file that is none
            raise StoreError(_refusal(source, tr("is no zip file, or damaged"))) from error
        with archive, ImageDecoder() as decoder:
            _check_manifest(archive, source, corrections.task)
            importing = _ArchiveImport(corrections, archive, decoder, drawings)
            return importing.run(set(classes), progress)


class _ArchiveImport:
    """One import: what it has added and left out so far."""

    def __init__(
        self,
        corrections: Corrections,
        archive: zipfile.ZipFile,
        decoder: ImageDecoder,
        drawings: bool,
    ):
        self._corrections = corrections
        self._archive = archive
        self._decoder = decoder
        self._drawings = drawings
        self._known = {each.id for each in corrections.all()}
        self._left = _MOST_BYTES

    def run(self, classes: set[str], progress: Progress) -> Imported:
        entries = [each for each in self._archive.infolist() if each.filename.endswith(".png")]
        added: list[Correction] = []
        known = foreign = damaged = 0
        for done, entry in enumerate(entries):
            if not progress(done, len(entries)):
                return Imported(tuple(added), known, foreign, damaged, stopped=True)
            label, identifier = _meaning(entry.filename)
            if not identifier:
                damaged += 1
            elif label not in classes:
                foreign += 1
            elif identifier in self._known:
                known += 1
            else:
                correction = self._take(entry, label, identifier)
                if correction is None:
                    damaged += 1
                else:
                    added.append(correction)
        return Imported(tuple(added), known, foreign, damaged)

    def _take(self, entry: zipfile.ZipInfo, label: str, identifier: str) -> Correction | None:
        picture = self._picture(entry)
        if picture is None:
            return None
        strokes = self._content(entry.filename.removesuffix(".png") + ".json", _LARGEST_STROKES)
        drawn = strokes_in(strokes) if strokes and self._drawings else ()
        self._known.add(identifier)
        return self._corrections.add(label, picture, drawn, identifier)

    def _picture(self, entry: zipfile.ZipInfo) -> np.ndarray | None:
        content = self._content(entry.filename, _LARGEST_PICTURE)
        if not content:
            return None
        try:
            pixels = self._decoder.decode(content).result().pixels
        except ImageError:
            return None
        return 255 - cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY) if self._drawings else pixels

    def _content(self, name: str, most: int) -> bytes:
        content = read_entry(self._archive, name, min(most, self._left))
        self._left -= len(content)
        return content


def _opened(source: Path) -> BinaryIO:
    """The ordinary file; never waits for a writer.

    Raises:
        StoreError: it is none.
    """
    try:
        return open_ordinary(source, _LARGEST_ARCHIVE)
    except (OSError, ValueError) as error:
        raise StoreError(_refusal(source, tr("cannot be opened"))) from error
    except NotOrdinaryError as error:
        raise StoreError(_refusal(source, tr("is no zip file, or too large"))) from error


def _check_manifest(archive: zipfile.ZipFile, source: Path, task: str) -> None:
    try:
        about = parse_json(
            read_entry(archive, MANIFEST, _LARGEST_MANIFEST), _Manifest, ARCHIVE_VERSION
        )
    except NewerError as error:
        raise StoreError(
            tr(
                "{source} {error}. Update Inkling to import it.",
                source=shown_name(source),
                error=error,
            )
        ) from error
    except UnreadableError as error:
        raise StoreError(_refusal(source, tr("was not exported by Inkling"))) from error
    if about.task != task:
        raise StoreError(
            tr(
                "{source} holds corrections for the task {task!r}, not for {task2!r}. Choose "
                "that task, then import it again.",
                source=shown_name(source),
                task=about.task[:60],
                task2=task,
            )
        )


def _meaning(name: str) -> tuple[str, str]:
    """An entry's name -> label and identifier; empty where it is no correction's."""
    parts = PurePosixPath(name).parts
    if len(parts) != _PARTS or not is_id(parts[1].removesuffix(".png")):
        return "", ""
    return name_of(parts[0]), parts[1].removesuffix(".png")


def _refusal(source: Path, what: str) -> str:
    return tr(
        "{source} {what}. Choose a file that was made with Export; nothing was added.",
        source=shown_name(source),
        what=what,
    )
