"""Out of sight beside what a person sees: what is being removed, and the trash, from which comes
back what a person deleted."""

import shutil
from pathlib import Path

from core.files.atomic import make_folder, move
from core.files.names import new_id
from core.files.staging import REMOVED

_MOMENT = 12  # of the characters of an id; with all of them the longest names would be too long


def remove_in_one_step(folder: Path) -> None:
    """Remove a folder, out of sight first: a removal that is cut short leaves no half of one.

    Raises:
        OSError: it is still there.
    """
    removed = folder.with_name(f"{REMOVED}{folder.name}")
    shutil.rmtree(removed, ignore_errors=True)
    move(folder, removed)
    shutil.rmtree(removed, ignore_errors=True)


def trash_of(folder: Path) -> Path:
    """The trash of what lies in folder; it may not exist yet."""
    return folder / ".trash"


def move_to_trash(path: Path) -> None:
    """Move a file or folder into the trash beside it, where others of its name may lie already.

    Raises:
        OSError: it is still there.
    """
    trash = trash_of(path.parent)
    make_folder(trash)
    move(path, trash / f"{new_id()[:_MOMENT]}-{path.name}")


def restore(path: Path) -> bool:
    """Undo the last move_to_trash(path); False where path is not in the trash, or there again.

    Raises:
        OSError: it stays in the trash.
    """
    removed = [each for each in _entries(path.parent) if _original_name(each) == path.name]
    if not removed or path.exists():
        return False
    move(max(removed), path)
    return True


def names_in_trash(folder: Path) -> list[str]:
    """The names that things had before move_to_trash took them out of folder."""
    return [_original_name(each) for each in _entries(folder)]


def _entries(folder: Path) -> list[Path]:
    return list(trash_of(folder).glob("*"))


def _original_name(entry: Path) -> str:
    return entry.name.partition("-")[2]
