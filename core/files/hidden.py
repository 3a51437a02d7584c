"""Hidden folders beside what a person sees: staging folders, and the trash.

In a staging folder something is made before it gets its place; it is named after its process and
removed when that is dead. From the trash comes back what a person deleted.
"""

import os
import re
import secrets
import shutil
from collections.abc import Collection
from pathlib import Path

from core.files.atomic import make_folder, move
from core.files.names import new_id

_STAGING = re.compile(r"\.[a-z]+-(\d+)-[0-9a-f]+")
_REMOVED = ".removed-"
_CLOCKS = 600.0  # s that a clock may have been set forward since
_MOMENT = 12  # of the characters of an id; with all of them the longest names would be too long


def staging_name(kind: str) -> str:
    """Give a new staging folder its name. kind: a word in small letters, such as "candidate"."""
    return f".{kind}-{os.getpid()}-{secrets.token_hex(4)}"


def remove_in_one_step(folder: Path) -> None:
    """Remove a folder, out of sight first: a removal that is cut short leaves no half of one.

    Raises:
        OSError: it is still there.
    """
    removed = folder.with_name(f"{_REMOVED}{folder.name}")
    shutil.rmtree(removed, ignore_errors=True)
    move(folder, removed)
    shutil.rmtree(removed, ignore_errors=True)


def remove_abandoned(folder: Path, keep: Collection[Path] = ()) -> None:
    """Remove what dead processes left in folder, but for what is to keep. Whoever makes folders in
    it must not do so meanwhile."""
    for path in folder.iterdir():
        if path.name.startswith(_REMOVED) or (is_abandoned(path) and path not in keep):
            shutil.rmtree(path, ignore_errors=True)


def remove_abandoned_of(kind: str, folder: Path) -> None:
    """Remove what dead processes left of one kind in a folder that may be anybody's."""
    for path in folder.glob(f".{kind}-*"):
        if is_abandoned(path):
            shutil.rmtree(path, ignore_errors=True)


def is_abandoned(path: Path) -> bool:
    """Whether a process that is dead by now was making this folder: its number may be another's."""
    staging = _STAGING.fullmatch(path.name)
    return staging is not None and not is_running(int(staging[1]), path)


def is_running(process: int, folder: Path) -> bool:
    """Whether the process of that number is there that made the folder."""
    import psutil  # only where something was left over: the window starts without

    try:
        if not psutil.pid_exists(process):
            return False
        started = psutil.Process(process).create_time()
        return started < folder.stat().st_mtime + _CLOCKS
    except (OSError, psutil.AccessDenied):  # the folder is gone, or nobody tells
        return True
    except psutil.NoSuchProcess:
        return False
    except OverflowError:  # no process of this system
        return True


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
