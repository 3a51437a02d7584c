"""Limits for a child that reads what comes from anywhere, set by the child itself: memory, and the
time that it works. And its stdout, kept for its answers."""

import contextlib
import os
import signal
import threading
import time
from collections.abc import Iterator
from typing import BinaryIO

TOO_LONG_STATUS = 98  # the exit status of a child that worked for longer than it may, on Windows

_LONGEST_WAIT = 60.0  # s by the clock
_PAUSE = 0.05  # s


def own_stdout() -> BinaryIO:
    """The real stdout, for answers alone: what a C library prints goes to stderr from now on.
    Ctrl+C is for the parent, which ends this."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    return answers


def limit_memory(most: int) -> None:
    """Let this process, and those that it starts, take so many bytes, where the system can."""
    # Absent on Windows, refused on macOS: there, time and sizes are what is limited.
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


@contextlib.contextmanager
def limited(seconds: float, clock: float = _LONGEST_WAIT) -> Iterator[None]:
    """End this process, wherever it is, once it has worked for so long; and should it only wait,
    after clock seconds, as the parent may no longer be there to end it."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, seconds)
        signal.setitimer(signal.ITIMER_REAL, clock)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.setitimer(signal.ITIMER_REAL, 0)
        return
    ended = threading.Event()
    latest = time.process_time() + seconds, time.monotonic() + clock
    threading.Thread(target=_watch, args=(*latest, ended), daemon=True).start()
    try:
        yield
    finally:
        ended.set()


def _watch(latest: float, latest_by_clock: float, ended: threading.Event) -> None:
    """What Windows, which has no such timers, needs: the libraries free Python while they work."""
    while not ended.wait(_PAUSE):
        if time.process_time() > latest:
            os._exit(TOO_LONG_STATUS)
        if time.monotonic() > latest_by_clock:
            os._exit(1)


def is_too_long(status: int) -> bool:
    """Whether a child of this exit status worked for longer than it may."""
    return status in (TOO_LONG_STATUS, -getattr(signal, "SIGPROF", 0))
