"""The person's own drawings and photos, each with the label that they said is right.

`<label>/<id>.png` as the person saw it, a drawing dark on white, and beside it `<id>.json` with the
strokes, if there are any. The folder is the label; whole PNG files are what counts.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from core.errors import StoreError
from core.files.atomic import make_folder, move, saving, write_file
from core.files.names import folder_name, name_of, new_id
from core.files.paths import listed, listed_pictures, user_corrections
from core.images.png import encode_png, read_png
from core.preprocessing.ink import Stroke, StrokePoint

STROKES_VERSION = 1
_TRASH = ".trash"
_LONGEST_SIDE = 512  # px of a photo: four times what any network sees, and saved in a moment
_FAR = 10_000  # px; the pen may leave the paper, but not the desk
_GONE = "This picture is no longer among your corrections: it was deleted, or moved by hand."


@dataclass(frozen=True, slots=True)
class Correction:
    """A picture with its right label. path: its PNG file. id: stays, whatever becomes of it."""

    id: str
    label: str
    path: Path

    @property
    def held_out(self) -> bool:
        """Whether it is one of the fifth that is only measured with, never trained on."""
        return held_out(self.id)


def held_out(identifier: str) -> bool:
    """A fixed fifth of all, whatever else there is and in whatever order they came."""
    return hashlib.sha256(identifier.encode()).digest()[0] % 5 == 0


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
        seen = 255 - picture if picture.ndim == 2 else _shrunk(picture)
        with saving(self.folder):
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
        """Put it aside, where restore() finds it; deleting what is deleted already is no error.

        Raises:
            StoreError: it is still there.
        """
        found = self._find(identifier)
        self._move(found, self.folder / _TRASH / found.path.parent.name)

    def restore(self, identifier: str) -> Correction:
        """Undo delete().

        Raises:
            StoreError: it is not among the deleted, or stays deleted.
        """
        for folder in _folders(self.folder / _TRASH):
            path = folder / f"{identifier}.png"
            if path.is_file():
                deleted = Correction(identifier, name_of(folder.name), path)
                return self._move(deleted, self.folder / folder.name)
        raise StoreError(_GONE)

    def _find(self, identifier: str) -> Correction:
        for folder in _folders(self.folder):
            path = folder / f"{identifier}.png"
            if path.is_file():
                return Correction(identifier, name_of(folder.name), path)
        raise StoreError(_GONE)

    def _move(self, correction: Correction, folder: Path) -> Correction:
        """The strokes are copied first and removed last, so that a picture is never without."""
        path = folder / correction.path.name
        if path == correction.path:
            return correction
        strokes, copy = correction.path.with_suffix(".json"), path.with_suffix(".json")
        with saving(self.folder):
            make_folder(folder)
            if strokes.is_file():
                write_file(copy, strokes.read_bytes())
            move(correction.path, path)
            if strokes.is_file():
                strokes.unlink()
        return Correction(correction.id, name_of(folder.name), path)


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
        return strokes_in(correction.path.with_suffix(".json").read_bytes())
    except OSError:
        return ()


def strokes_in(content: bytes) -> tuple[Stroke, ...]:
    """The strokes in a file's content; none where it cannot be understood."""
    try:
        fields = json.loads(content)
        if fields["version"] > STROKES_VERSION:
            return ()
        return tuple(_stroke(each["points"], each["erases"]) for each in fields["strokes"])
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return ()


def _stroke(points: Sequence[Sequence[float]], erases: bool) -> Stroke:
    """Raises ValueError for a pen that was nowhere, or somewhere far off any paper."""
    made = tuple(StrokePoint(float(x), float(y), float(width)) for x, y, width in points)
    for point in made:
        if not (abs(point.x) <= _FAR and abs(point.y) <= _FAR and 0 <= point.width <= _FAR):
            raise ValueError
    if not made:
        raise ValueError
    return Stroke(made, bool(erases))


def _shrunk(photo: np.ndarray) -> np.ndarray:
    scale = _LONGEST_SIDE / max(photo.shape[:2])
    if scale >= 1:
        return photo
    height, width = (max(1, round(side * scale)) for side in photo.shape[:2])
    return cv2.resize(photo, (width, height), interpolation=cv2.INTER_AREA)


def strokes_json(strokes: Iterable[Stroke]) -> bytes:
    """What strokes_in understands."""
    listed = [
        {
            "points": [[point.x, point.y, point.width] for point in stroke.points],
            "erases": stroke.erases,
        }
        for stroke in strokes
    ]
    return json.dumps({"version": STROKES_VERSION, "strokes": listed}).encode()


def _folders(folder: Path) -> list[Path]:
    return [path for path in listed(folder) if path.is_dir()]
