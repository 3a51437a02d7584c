"""How processes share a folder: one at a time changes it, what each is making has a hidden name,
and what dead ones left is removed.

Staging folders, in which something is made before it gets its place, and the parts of files are
named after their process. When that is dead, nobody will finish them.
"""

import contextlib
import errno
import os
import re
import secrets
import shutil
import sys
import time
from collections.abc import Collection, Iterator
from pathlib import Path

from core.errors import StoreError
from core.translation import tr

REMOVED = ".removed-"  # how the name begins of what is being removed
PART = "part"  # the kind of a file that has not got its name yet
_STAGING = re.compile(r"\.[a-z]+-(\d+)-[0-9a-f]+")
_OLD_PART = re.compile(r"\.[0-9a-f]{16}\.part")  # as an older Inkling named it
_DAY = 86_400.0  # s; no file is written for so long
_CLOCKS = 600.0  # s that a clock may have been set forward since

LOCK_FILE = ".lock"
_PATIENCE = 3.0  # s; whoever holds it needs some hundredths
_PAUSE = 0.02  # s between two tries
# A network's file system without locks. To save there is worth more than to wait for one's turn:
# every single change is whole in any case.
_NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS})


def staging_name(kind: str) -> str:
    """Give a new staging folder, or part of a file, its name. kind: a word in small letters, such
    as "candidate"."""
    return f".{kind}-{os.getpid()}-{secrets.token_hex(4)}"


def remove_abandoned(folder: Path, keep: Collection[Path] = ()) -> None:
    """Remove what dead processes left in folder, but for what is to keep. Whoever makes folders in
    it must not do so meanwhile."""
    for path in abandoned_in(folder):
        if path not in keep:
            remove(path)


def remove_abandoned_of(kind: str, folder: Path) -> None:
    """Remove what dead processes left of one kind in a folder that may be anybody's."""
    for path in abandoned_of(kind, folder):
        remove(path)


def abandoned_of(kind: str, folder: Path) -> list[Path]:
    """What dead processes left of one kind in a folder that may be anybody's."""
    return [path for path in _hidden(folder, f".{kind}-") if is_abandoned(path)]


def abandoned_in(folder: Path) -> list[Path]:
    """What dead processes left in a folder of Inkling's own."""
    return [
        path
        for path in _hidden(folder, ".")
        if path.name.startswith(REMOVED) or is_abandoned(path) or _is_old_part(path)
    ]


def is_abandoned(path: Path) -> bool:
    """Whether a process that is dead by now was making this: its number may be another's."""
    staging = _STAGING.fullmatch(path.name)
    return staging is not None and not is_running(int(staging[1]), path)


def is_running(process: int, path: Path) -> bool:
    """Whether the process of that number is there that made the file or folder."""
    import psutil  # only where something was left over: the window starts without

    try:
        if not psutil.pid_exists(process):
            return False
        started = psutil.Process(process).create_time()
        return started < path.stat().st_mtime + _CLOCKS
    except (OSError, psutil.AccessDenied):  # it is gone, or nobody tells
        return True
    except psutil.NoSuchProcess:
        return False
    except OverflowError:  # no process of this system
        return True


def remove(path: Path) -> None:
    """Remove a file or a folder with all that is in it, as far as that can be done."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with contextlib.suppress(OSError):
            path.unlink()


def _hidden(folder: Path, beginning: str) -> list[Path]:
    try:
        names = os.listdir(folder)  # noqa: PTH208 (no path is made of what is not wanted)
    except OSError:
        return []
    return [folder / name for name in names if name.startswith(beginning)]


def _is_old_part(path: Path) -> bool:
    return _OLD_PART.fullmatch(path.name) is not None and is_older(path, _DAY)


def is_older(path: Path, seconds: float) -> bool:
    """Whether nobody has written it for so long."""
    try:
        return time.time() - path.stat().st_mtime > seconds
    except OSError:
        return False


@contextlib.contextmanager
def locked(folder: Path, patience: float = _PATIENCE) -> Iterator[None]:
    """Hold the folder's lock inside the block; the folder must be there. The lock frees itself when
    its holder ends, however.

    Raises:
        StoreError: another Inkling holds it for longer than patience, in s.
        OSError: the lock file cannot be made.
    """
    descriptor = os.open(folder / LOCK_FILE, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        _acquire(descriptor, patience)
        yield
    finally:
        os.close(descriptor)  # which frees it


def _acquire(descriptor: int, patience: float) -> None:
    deadline = time.monotonic() + patience
    while not _try_lock(descriptor):
        if time.monotonic() > deadline:
            raise StoreError(
                tr("Not saved: another Inkling window is busy saving. Close it, then try again.")
            )
        time.sleep(_PAUSE)


def _try_lock(descriptor: int) -> bool:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError as error:
        if error.errno not in _NO_LOCKS:
            raise
    return True
