"""The person's own drawings and photos, each with the label that they said is right.

`<label>/<id>.png` as the person saw it, a drawing dark on white, and beside it `<id>.json` with the
strokes, if there are any. The folder is the label; whole PNG files are what counts.
"""

import contextlib
import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.errors import ImageError, StoreError
from core.files.atomic import make_folder, move, os_errors_as_store_errors, trash_of, write_file
from core.files.json_file import UnreadableError, read_limited
from core.files.names import folder_name, name_of, new_id, shown_name
from core.files.paths import listed, listed_pictures, user_corrections
from core.images.decoder import ImageDecoder, encode_png, read_png, shrink_to
from core.preprocessing.ink import Stroke, strokes_in, strokes_json
from core.translation import marked, tr

_LONGEST_SIDE = 512  # px of a photo: four times what any network sees, and saved in a moment
_NAMED = 3  # files that are named where many cannot be read
_GONE = marked(
    "This picture is no longer among your corrections: it was deleted, or moved by hand."
)


@dataclass(frozen=True, slots=True)
class Correction:
    """A picture with its right label.

    id: stays, whatever becomes of it. path: its PNG file.
    """

    id: str
    label: str
    path: Path

    @property
    def held_out(self) -> bool:
        """Whether it is one of the fifth that is only measured with, never trained on."""
        from core.datasets.arrays import held_out  # no window needs it to draw on

        return held_out(self.id)


class Corrections:
    """The corrections of one task, on disk. Whatever a method changed is there when it returns."""

    def __init__(self, task: str, folder: Path | None = None):
        """folder: another one than the person's own."""
        self.task = task
        self.folder = folder or user_corrections(task)

    def all(self) -> list[Correction]:
        """In the order in which they were made."""
        found = [
            Correction(path.stem, name_of(folder.name), path)
            for folder in _folders(self.folder)
            for path in listed_pictures(folder)
        ]
        return sorted(found, key=lambda correction: correction.id)

    def add(
        self,
        label: str,
        picture: np.ndarray,
        strokes: Sequence[Stroke] = (),
        identifier: str | None = None,
    ) -> Correction:
        """Save a picture: ink, uint8 (H, W), 0 = paper, or a photo, uint8 (H, W, 3), RGB, which
        is made smaller if it is large.

        Raises:
            StoreError: it was not saved.
        """
        identifier = identifier or new_id()
        folder = self.folder / folder_name(label)
        path = folder / f"{identifier}.png"
        seen = 255 - picture if picture.ndim == 2 else shrink_to(picture, _LONGEST_SIDE)
        with os_errors_as_store_errors(self.folder):
            make_folder(folder)
            if strokes:
                write_file(path.with_suffix(".json"), strokes_json(strokes))
            write_file(path, encode_png(seen))
        return Correction(identifier, name_of(folder.name), path)

    def relabel(self, identifier: str, label: str) -> Correction:
        """Give it another label.

        Raises:
            StoreError: it keeps the old one, or is gone.
        """
        return self._move(self._find(identifier), self.folder / folder_name(label))

    def delete(self, identifier: str) -> None:
        """Move it into the trash, where restore() finds it.

        Raises:
            StoreError: it is still there.
        """
        found = self._find(identifier)
        self._move(found, trash_of(self.folder) / found.path.parent.name)

    def restore(self, identifier: str) -> Correction:
        """Undo delete().

        Raises:
            StoreError: it is not among the deleted, or stays deleted.
        """
        for folder in _folders(trash_of(self.folder)):
            path = folder / f"{identifier}.png"
            if path.is_file():
                deleted = Correction(identifier, name_of(folder.name), path)
                return self._move(deleted, self.folder / folder.name)
        raise StoreError(tr(_GONE))

    def _find(self, identifier: str) -> Correction:
        for folder in _folders(self.folder):
            path = folder / f"{identifier}.png"
            if path.is_file():
                return Correction(identifier, name_of(folder.name), path)
        raise StoreError(tr(_GONE))

    def _move(self, correction: Correction, folder: Path) -> Correction:
        """The strokes are copied first and removed last, so that a picture is never without."""
        path = folder / correction.path.name
        if path == correction.path:
            return correction
        strokes, copy = correction.path.with_suffix(".json"), path.with_suffix(".json")
        with os_errors_as_store_errors(self.folder):
            make_folder(folder)
            if strokes.is_file():
                write_file(copy, strokes.read_bytes())
            move(correction.path, path)
            if strokes.is_file():
                strokes.unlink()
        return Correction(correction.id, name_of(folder.name), path)


@dataclass(frozen=True, slots=True)
class AddedFiles:
    """What became of a person's files. known: how many were there already, under that label.
    unreadable: the names of those that are no pictures."""

    added: tuple[Correction, ...]
    known: int
    unreadable: tuple[str, ...]

    def sentences(self) -> str:
        """Say it to the person."""
        said = [tr("{count:,} added.", count=len(self.added))]
        if self.known:
            said.append(tr("Already in this class: {count:,}.", count=self.known))
        if self.unreadable:
            more = len(self.unreadable) - _NAMED
            rest = tr(" and {count:,} more", count=more) if more > 0 else ""
            names = ", ".join(self.unreadable[:_NAMED])
            said.append(tr("Cannot be read: {names}{more}.", names=names, more=rest))
        return " ".join(said)


def add_files(
    corrections: Corrections,
    label: str,
    paths: Sequence[str],
    progress: Callable[[int, int], bool] = lambda _done, _of: True,
) -> AddedFiles:
    """Add the photos in these files, each once, under a label; of a folder those that lie in it.

    progress: told how many of how many are done; says whether to go on.

    Raises:
        StoreError: the disk refused one; those before it are there.
    """
    paths = [file for path in paths for file in _files_at(path)]
    there = set(_digests_of(corrections, label))
    added, known, unreadable = [], 0, []
    with ImageDecoder() as decoder:
        for done, (path, picture) in enumerate(
            zip(paths, decoder.decode_files(paths), strict=True)
        ):
            if not progress(done, len(paths)):
                break
            try:
                pixels = shrink_to(picture.result().pixels, _LONGEST_SIDE)
            except ImageError:
                unreadable.append(shown_name(path))
                continue
            digest = _digest(encode_png(pixels))
            if digest in there:
                known += 1
                continue
            there.add(digest)
            added.append(corrections.add(label, pixels))
    return AddedFiles(tuple(added), known, tuple(unreadable))


def _digests_of(corrections: Corrections, label: str) -> Iterator[bytes]:
    """What the files with that label have in them, one after the other: there may be thousands."""
    for each in corrections.all():
        if each.label == label:
            with contextlib.suppress(OSError):  # gone meanwhile
                yield _digest(each.path.read_bytes())


def _digest(content: bytes) -> bytes:
    return hashlib.sha256(content).digest()


def _files_at(path: str) -> list[str]:
    folder = Path(path)
    return sorted(map(str, listed(folder))) if folder.is_dir() else [path]


def read_picture(correction: Correction) -> np.ndarray:
    """What add() saved: ink, uint8 (H, W), or a photo, uint8 (H, W, 3).

    Raises:
        ImageError: the file was damaged or removed by something else.
    """
    seen = read_png(correction.path)
    return 255 - seen if seen.ndim == 2 else seen


def read_strokes(correction: Correction) -> tuple[Stroke, ...]:
    """Its strokes; none for a photo, and where the file cannot be understood."""
    try:
        return strokes_in(read_limited(correction.path.with_suffix(".json")))
    except UnreadableError:
        return ()


def _folders(folder: Path) -> list[Path]:
    return [path for path in listed(folder) if path.is_dir()]
