"""Staging folders, in which something is made before it gets its place: hidden, named after
their process, removed when it is dead."""

import os
import re
import secrets
import shutil
from collections.abc import Collection
from pathlib import Path

from core.files.atomic import move

_STAGING = re.compile(r"\.[a-z]+-(\d+)-[0-9a-f]+")
_REMOVED = ".removed-"


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


def is_abandoned(path: Path) -> bool:
    """Whether a process that is dead by now was making this folder."""
    staging = _STAGING.fullmatch(path.name)
    return staging is not None and not _is_running(int(staging[1]))


def _is_running(process: int) -> bool:
    import psutil  # only where something was left over: the window starts without

    try:
        return psutil.pid_exists(process)
    except OverflowError:  # no process of this system
        return True
