"""A disk that fails at the n-th system call: with an error, a short write, or the process's end;
and one that hangs."""

import contextlib
import errno
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

# What core.files.atomic and its callers change the disk with; what Path and shutil call, too.
CALLS = ("open", "write", "fsync", "close", "replace", "rename", "mkdir", "unlink", "rmdir")
KILLED = 86  # exit status of a process that ended at its system call

FULL = "disk full"
BROKEN = "I/O error"
QUOTA = "quota"
SHORT = "short write"
KILL = "killed"
KILL_HALF = "killed half-way"  # of a write; after any other call is before the next
READ_ONLY = "read-only"
FORBIDDEN = "forbidden"
ERRORS = {
    FULL: errno.ENOSPC,
    BROKEN: errno.EIO,
    QUOTA: errno.EDQUOT,
    READ_ONLY: errno.EROFS,
    FORBIDDEN: errno.EACCES,
}


_HANGS = 5.0  # s; for whoever waits for it where nobody should


class Disk:
    """Counts the calls inside `failing`; the n-th, from 1, has the fault. calls: their names."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, folder: Path):
        self._monkeypatch = monkeypatch
        self._folder = folder
        self.calls: list[str] = []

    @contextlib.contextmanager
    def failing(self, at: int = 0, fault: str = "") -> Iterator[None]:
        """at: which call; 0 = none fails, they are only counted."""
        self.calls = []
        with self._monkeypatch.context() as patch:
            for name in CALLS:
                patch.setattr(os, name, self._call(name, getattr(os, name), at, fault))
            yield

    def _call(self, name: str, real: Callable, at: int, fault: str) -> Callable:
        def call(*arguments, **options):
            self.calls.append(name)
            if len(self.calls) != at:
                return real(*arguments, **options)
            if fault in ERRORS:
                if name == "close":  # the descriptor is gone, whatever it says
                    real(*arguments)
                raise OSError(ERRORS[fault], os.strerror(ERRORS[fault]))
            if fault == SHORT:
                descriptor, content = arguments
                return real(descriptor, content[: max(1, len(content) // 2)])
            if fault == KILL_HALF:
                real(arguments[0], arguments[1][: len(arguments[1]) // 2])
            os._exit(KILLED)

        return call


@contextlib.contextmanager
def hanging_disk() -> Iterator[None]:
    """Nothing gets onto the disk before the block ends."""
    goes_on, real = threading.Event(), os.fsync

    def fsync(descriptor: int) -> None:
        goes_on.wait(_HANGS)
        real(descriptor)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", fsync)
        try:
            yield
        finally:
            goes_on.set()


def faults_at(calls: list[str]) -> list[tuple[int, str]]:
    """Every fault that each call can have: its number, from 1, and which."""
    points = []
    for number, name in enumerate(calls, 1):
        points += [(number, fault) for fault in (FULL, BROKEN, KILL)]
        if name == "write":
            points += [(number, fault) for fault in (QUOTA, SHORT, KILL_HALF)]
    return points


def in_a_child(work: Callable[[], object]) -> int:
    """Do it in a copy of this process -> its exit status: 0, KILLED, or 1 if it raised."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            work()
            status = 0
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
