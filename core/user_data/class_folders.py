"""A folder with a subfolder a class, as people have them -> pictures that can be learned from.

What is in there is not trusted: pictures are decoded in a child that can be killed, links lead no
further than one folder, and what cannot be used is counted, named and left out.
"""

import hashlib
import os
import shutil
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np

from core.errors import DataError, ImageError, UsageError
from core.files.atomic import make_folder, os_errors_as_store_errors
from core.files.names import clean_name, folder_name, new_id, same_name, shown_name
from core.files.paths import user_tasks
from core.files.staging import remove_abandoned, staging_name
from core.images.decoder import ImageDecoder, encode_png, shrink_to
from core.images.image_file import SUFFIXES, DecodedImage
from core.task import DRAWINGS, PHOTOS
from core.translation import tr

EXAMPLES = "examples"
FEW = 10  # pictures of a class; with fewer there is nothing to measure with
MOST_CLASSES = 100
MOST_PICTURES = 20_000
LONGEST_SIDE = 512  # px that are kept; four times what any network sees
_NAMED = 3  # files that are named where many cannot be read
_CHILDREN = 2
_ONE_KIND = 0.1  # so small a share of the other kind is none: the look at a picture may be wrong
_LOOK = 256  # px; a picture is looked at in this size to see whether it is paper
_AROUND = 24  # px, standard deviation of the surroundings that a pixel is compared with
_EVEN = 10  # grey levels; less off its surroundings is even
_MOSTLY = 0.7  # share of even pixels; 120 photos of animals had at most 0.63

Progress = Callable[[int, int], bool]


@dataclass(slots=True)
class ClassFound:
    """One class. count: pictures that can be used. unreadable: file name and why. duplicates:
    pictures that were there already, in this class or in one before."""

    name: str
    count: int = 0
    unreadable: list[tuple[str, str]] = field(default_factory=list)
    duplicates: int = 0


@dataclass(slots=True)
class FolderReport:
    """What is in a folder. staging: holds EXAMPLES, and that a subfolder a class with pictures.

    refused: folders that can be no class, each with why. foreign: files that are no pictures.
    kind: DRAWINGS or PHOTOS, as the pictures look.
    """

    source: Path
    staging: Path
    classes: list[ClassFound]
    refused: list[tuple[str, str]] = field(default_factory=list)
    foreign: int = 0
    left_out: int = 0
    kind: str = PHOTOS
    plain: int = 0  # pictures that look like drawings on paper

    @property
    def usable(self) -> list[ClassFound]:
        """The classes that have pictures."""
        return [each for each in self.classes if each.count]

    @property
    def problem(self) -> str:
        """Why nothing can be learned from it; "" = it can."""
        if not self.usable:
            return tr("None of the pictures can be read, so there is nothing to learn from.")
        if len(self.usable) == 1:
            return tr(
                "There is only one class, {name}, so there is nothing to tell apart. Add a "
                "folder with pictures of a second one.",
                name=self.usable[0].name,
            )
        return ""

    def sentences(self) -> list[str]:
        """Say what a person should know, the most important first."""
        said = [
            self.problem,
            *(f"{name}: {reason}" for name, reason in self.refused),
            self._few(),
            self._empty(),
            self._elsewhere(),
            self._unreadable(),
            self._duplicates(),
            self._mixed(),
            self._foreign(),
            tr("Only the first {most_pictures:,} pictures are taken.", most_pictures=MOST_PICTURES)
            if self.left_out
            else "",
        ]
        return [sentence for sentence in said if sentence]

    def _few(self) -> str:
        few = [each for each in self.usable if each.count < FEW]
        if not few:
            return ""
        names = ", ".join(f"{each.name} ({each.count})" for each in few)
        return tr(
            "Too few pictures: {names}. From {few} a class on it is worth training; the "
            "more, the better.",
            names=names,
            few=FEW,
        )

    def _empty(self) -> str:
        empty = [each.name for each in self.classes if not each.count and not each.duplicates]
        if not empty or not self.usable:
            return ""
        return tr("Left out, because no picture in it can be read: {list}.", list=", ".join(empty))

    def _elsewhere(self) -> str:
        names = ", ".join(each.name for each in self.classes if not each.count and each.duplicates)
        said = tr(
            "Left out, because all its pictures are in a class before it: {list}.", list=names
        )
        return said if names else ""

    def _unreadable(self) -> str:
        unreadable = [each for found in self.classes for each in found.unreadable]
        if not unreadable:
            return ""
        names = ", ".join(name for name, _ in unreadable[:_NAMED])
        more = (
            tr(" and {count:,} more", count=len(unreadable) - _NAMED)
            if len(unreadable) > _NAMED
            else ""
        )
        return tr("Cannot be read and left out: {names}{more}.", names=names, more=more)

    def _duplicates(self) -> str:
        count = sum(each.duplicates for each in self.classes)
        if not count:
            return ""
        pictures = tr("1 picture was") if count == 1 else tr("{count:,} pictures were", count=count)
        return tr(
            "{pictures} there more than once; each counts once, where it was found first.",
            pictures=pictures,
        )

    def _mixed(self) -> str:
        count = sum(each.count for each in self.classes)
        if not count * _ONE_KIND < self.plain < count * (1 - _ONE_KIND):
            return ""
        return tr(
            "{plain:,} of {count:,} pictures look like drawings on paper, the others like "
            "photos. All are taken for {kind}; choose below what fits most of them, or leave "
            "the others out.",
            plain=self.plain,
            count=count,
            kind=tr("drawings") if self.kind == DRAWINGS else tr("photos"),
        )

    def _foreign(self) -> str:
        if not self.foreign:
            return ""
        are = (
            tr("1 is no picture")
            if self.foreign == 1
            else tr("{foreign:,} are no pictures", foreign=self.foreign)
        )
        return tr("Of what is in there, {are}, and left out.", are=are)


def check_folder(source: Path, progress: Progress = lambda _done, _of: True) -> FolderReport:
    """Look at every picture, and copy each usable one into a staging folder.

    Args:
        progress: told how many pictures of how many are done; says whether to go on.

    Raises:
        DataError: it is no folder, or has no folders in it, or was stopped.
        StoreError: the copies cannot be written.
    """
    found = _classes_in(source)
    with os_errors_as_store_errors(user_tasks()):
        make_folder(user_tasks())
        remove_abandoned(user_tasks())
        report = FolderReport(source, user_tasks() / staging_name("staging"), found.classes)
        report.refused, report.foreign = found.refused, found.foreign
        report.left_out = found.left_out
        try:
            (report.staging / EXAMPLES).mkdir(parents=True)
            _FolderImport(report, found.files, progress).run()
        except BaseException:
            discard(report)
            raise
    return report


def looks_like_classes(folder: str) -> bool:
    """Whether a path is a folder with folders in it; nothing in these is looked at."""
    try:
        with os.scandir(folder) as entries:
            return any(_is_folder(each) and not each.name.startswith(".") for each in entries)
    except (OSError, ValueError):
        return False


def discard(report: FolderReport) -> None:
    """Remove the copies that check_folder made."""
    shutil.rmtree(report.staging, ignore_errors=True)


@dataclass(slots=True)
class _FolderListing:
    """What lies in a folder's folders: files that may be pictures, each with its class."""

    classes: list[ClassFound] = field(default_factory=list)
    files: list[tuple[ClassFound, str]] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    foreign: int = 0
    left_out: int = 0


class _FolderImport:
    """Copies pictures into the staging folder, and counts what it meets."""

    def __init__(
        self, report: FolderReport, files: Sequence[tuple[ClassFound, str]], progress: Progress
    ):
        self._report = report
        self._files = files
        self._progress = progress
        self._seen: set[bytes] = set()

    def run(self) -> None:
        with ImageDecoder(_CHILDREN) as decoder:
            pictures = decoder.decode_files([path for _, path in self._files])
            for done, ((found, path), picture) in enumerate(
                zip(self._files, pictures, strict=True)
            ):
                if not self._progress(done, len(self._files)):
                    raise DataError(tr("Stopped. Nothing was changed."))
                self._take(found, path, picture)
        count = sum(each.count for each in self._report.classes)
        self._report.kind = DRAWINGS if self._report.plain * 2 > count else PHOTOS

    def _take(self, found: ClassFound, path: str, picture: "Future[DecodedImage]") -> None:
        try:
            pixels = shrink_to(picture.result().pixels, LONGEST_SIDE)
        except ImageError as error:
            found.unreadable.append((shown_name(path), str(error)))
            return
        digest = hashlib.sha256(pixels.tobytes() + repr(pixels.shape).encode()).digest()
        if digest in self._seen:
            found.duplicates += 1
            return
        self._seen.add(digest)
        self._report.plain += _is_paper(pixels)
        folder = self._report.staging / EXAMPLES / folder_name(found.name)
        folder.mkdir(exist_ok=True)
        (folder / f"{new_id()}.png").write_bytes(encode_png(pixels))
        found.count += 1


def _classes_in(source: Path) -> _FolderListing:
    try:
        entries = sorted(os.scandir(source), key=lambda entry: entry.name)
    except (OSError, ValueError) as error:
        raise DataError(
            tr(
                "{source} cannot be opened as a folder. Choose a folder that holds a folder for "
                "each class.",
                source=shown_name(source),
            )
        ) from error
    found = _FolderListing()
    by_name: dict[str, ClassFound] = {}
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if not _is_folder(entry):
            found.foreign += 1
            continue
        _add_class(entry, found, by_name)
    if not found.classes and not found.refused:
        raise DataError(
            tr(
                "{source} has no folders in it. Put the pictures of each class into a folder "
                "named like the class, and choose the folder above them.",
                source=shown_name(source),
            )
        )
    if len(found.classes) > MOST_CLASSES:
        raise DataError(
            tr(
                "{source} has {count:,} folders in it; at most {most_classes} classes can be "
                "told apart. Choose another folder.",
                source=shown_name(source),
                count=len(found.classes),
                most_classes=MOST_CLASSES,
            )
        )
    return found


def _add_class(entry: os.DirEntry, found: _FolderListing, by_name: dict[str, ClassFound]) -> None:
    try:
        name = clean_name(entry.name)
        inside = sorted(os.scandir(entry.path), key=lambda each: each.name)
    except UsageError as error:
        found.refused.append((shown_name(entry.name), str(error)))
        return
    except OSError:
        problem = tr("This folder cannot be opened, and is left out.")
        found.refused.append((shown_name(entry.name), problem))
        return
    kind = by_name.get(same_name(name))  # cat and Cat: one class, as on systems that see no case
    if kind is None:
        kind = by_name[same_name(name)] = ClassFound(name)
        found.classes.append(kind)
    for each in inside:
        if each.name.startswith("."):
            continue
        if _is_folder(each) or Path(each.name).suffix.lower() not in SUFFIXES:
            found.foreign += 1
        elif len(found.files) >= MOST_PICTURES:
            found.left_out += 1
        else:
            found.files.append((kind, each.path))


def _is_folder(entry: os.DirEntry) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads back to itself
        return False


def _is_paper(pixels: np.ndarray) -> bool:
    """Whether a picture is mostly one grey, or a slow change of it, as a drawing on paper is."""
    small = cv2.resize(pixels, (_LOOK, _LOOK), interpolation=cv2.INTER_AREA)
    grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY).astype(np.float32)
    off = np.abs(grey - cv2.GaussianBlur(grey, (0, 0), _AROUND))
    return bool(np.mean(off < _EVEN) > _MOSTLY)
