"""A folder of a person's own photos for a task that comes with Inkling: a folder for each class, as
`cat` and `dog`. What is in there is only listed here; nothing of it is opened."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from core.files.names import shown_name
from core.images.image_file import SUFFIXES
from core.translation import tr

FEWEST = 10  # photos
_FEWEST_OF_A_CLASS = 2  # one to learn from, one to measure with
_MOST = 20_000
_NAMED = 3  # files that are named where many are left out


@dataclass(slots=True)
class OwnPhotos:
    """photos: files by class, in the task's order, and of each in the order of their names.
    left_out: what is in the folders besides, by name."""

    folder: Path
    photos: dict[str, list[Path]]
    left_out: list[str] = field(default_factory=list)

    @property
    def problem(self) -> str:
        """Why nothing can be learned from it, and what to do; "" = it can."""
        classes = [name.lower() for name in self.photos]
        shown = shown_name(self.folder)
        have = [name for name, files in self.photos.items() if files]
        if not have:
            return tr(
                "{shown} has no photos in a folder {list}. Put the photos of each into a folder "
                "of that name, then choose the folder above them.",
                shown=shown,
                list=tr(" or ").join(classes),
            )
        count = sum(map(len, self.photos.values()))
        if len(have) == len(classes) and count < FEWEST:
            return tr(
                "{shown} has {count} photos; {fewest} are the fewest to learn from. Add some, "
                "then try again.",
                shown=shown,
                count=count,
                fewest=FEWEST,
            )
        for name, files in self.photos.items():
            if len(files) < _FEWEST_OF_A_CLASS:
                others = ", ".join(each.lower() for each in have if each != name)
                has = (
                    tr("photos only of {others}", others=others)
                    if not files
                    else tr("1 photo of {lower}", lower=name.lower())
                )
                return tr(
                    "{shown} has {has}, so there is nothing to tell apart. Put at least two of "
                    "{lower} into a folder {lower}, then try again.",
                    shown=shown,
                    has=has,
                    lower=name.lower(),
                )
        return ""

    def note(self) -> str:
        """Say what was left out; "" = nothing was."""
        if not self.left_out:
            return ""
        names = ", ".join(self.left_out[:_NAMED])
        more = len(self.left_out) - _NAMED
        return tr(
            "Left out, as no photo: {names}{more}.",
            names=names,
            more=tr(" and {count:,} more", count=more) if more > 0 else "",
        )


def find_own_photos(folder: Path, classes: Sequence[str]) -> OwnPhotos:
    """List the folders named like a class, or like several of them: cat, Cat or cats."""
    found = OwnPhotos(folder, {name: [] for name in classes})
    for inside in _listed(folder):
        name = next((each for each in classes if _is_called(inside, each)), None)
        if name is None or not inside.is_dir():
            continue
        for path in _listed(inside):
            if path.suffix.lower() in SUFFIXES and path.is_file():
                found.photos[name].append(path)
            else:
                found.left_out.append(shown_name(path))
        del found.photos[name][_MOST:]
    return found


def _is_called(folder: Path, name: str) -> bool:
    return folder.name.lower() in (name.lower(), f"{name.lower()}s")


def _listed(folder: Path) -> list[Path]:
    try:
        names = sorted(os.listdir(folder))  # noqa: PTH208 (one system call that fails as a whole)
    except (OSError, ValueError):
        return []
    return [folder / name for name in names if not name.startswith(".")]
