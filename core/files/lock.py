"""One window at a time changes a folder. The lock frees itself when its holder ends, however."""

import contextlib
import errno
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from core.errors import StoreError

LOCK_FILE = ".lock"
_PATIENCE = 3.0  # s; whoever holds it needs some hundredths
_PAUSE = 0.02  # s between two tries
# A network's file system without locks. To save there is worth more than to wait for one's turn:
# every single change is whole in any case.
_NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS})


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the folder's lock inside the block; the folder must be there.

    Raises:
        StoreError: another Inkling holds it for seconds.
        OSError: the lock file cannot be made.
    """
    descriptor = os.open(folder / LOCK_FILE, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        _acquire(descriptor)
        yield
    finally:
        os.close(descriptor)  # which frees it


def _acquire(descriptor: int) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not _try_lock(descriptor):
        if time.monotonic() > deadline:
            raise StoreError(
                "Not saved: another Inkling window is busy saving. Close it, then try again."
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
