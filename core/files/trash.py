"""What a person deleted and may want back: moved into a hidden folder, never removed."""

from pathlib import Path

from core.files.atomic import make_folder, move
from core.files.names import new_id


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
    move(path, trash / f"{new_id()}-{path.name}")


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
