"""Folders in the making: hidden, named after their process, removed when it is dead."""

import os
import re
import secrets
import shutil
from collections.abc import Collection
from pathlib import Path

from core.files.atomic import move

_IN_THE_MAKING = re.compile(r"\.[a-z]+-(\d+)-[0-9a-f]+")
_REMOVED = ".removed-"


def new_name(kind: str) -> str:
    """A name for a folder in the making; kind: a word in small letters, such as "candidate"."""
    return f".{kind}-{os.getpid()}-{secrets.token_hex(4)}"


def remove_in_one_step(folder: Path) -> None:
    """Out of sight first: a removal that is cut short leaves no half a folder.

    Raises:
        OSError: it is still there.
    """
    aside = folder.with_name(f"{_REMOVED}{folder.name}")
    shutil.rmtree(aside, ignore_errors=True)
    move(folder, aside)
    shutil.rmtree(aside, ignore_errors=True)


def remove_leftovers(folder: Path, spared: Collection[Path] = ()) -> None:
    """Remove what dead processes left in folder, but for what is spared. Whoever makes folders in
    it must not do so meanwhile."""
    for path in folder.iterdir():
        if path.name.startswith(_REMOVED) or (is_left_over(path) and path not in spared):
            shutil.rmtree(path, ignore_errors=True)


def is_left_over(path: Path) -> bool:
    """Whether a process that is dead by now was making this folder."""
    making = _IN_THE_MAKING.fullmatch(path.name)
    return making is not None and not _is_running(int(making[1]))


def _is_running(process: int) -> bool:
    import psutil  # only where something was left over: the window starts without

    try:
        return psutil.pid_exists(process)
    except OverflowError:  # no process of this system
        return True
