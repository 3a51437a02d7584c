"""Children: processes of Inkling's own, each of which runs one of its modules; how one is started,
what it may take of memory and time, set by itself, and how it answers on its stdout.

    python -P core/files/child.py MODULE [ARGUMENT ...]

By the path of this file and not by `-m`: a child is then of the same Inkling as who started it,
wherever that was and whatever else is called `core` in its Python.
"""

import contextlib
import json
import os
import runpy
import signal
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

ROOT = Path(__file__).resolve().parents[2]
BUNDLED = "trainer.txt"  # a file that only a bundle has: the libraries of its trainer
CHILD = "--child"  # the first argument of the frozen program where it is to be a child
TOO_LONG_STATUS = 98  # the exit status of a child that worked for longer than it may, on Windows
_LONGEST_WAIT = 60.0  # s by the clock
_PAUSE = 0.05  # s


def child_command(module: str) -> tuple[str, ...]:
    """What starts a child that runs this module as `__main__`; its arguments may follow."""
    if is_frozen():
        return (sys.executable, CHILD, module)
    return python_child(sys.executable, module)


def python_child(python: str, module: str) -> tuple[str, ...]:
    """The same by this Python, whether or not the program is frozen."""
    return (python, "-P", str(ROOT / "core" / "files" / "child.py"), module)


def is_frozen() -> bool:
    """Whether this is the bundle that needs no Python: then there is nothing to run a file with."""
    return bool(getattr(sys, "frozen", False))


def is_moved() -> bool:
    """Whether what children are started from is no longer where it was when Inkling started."""
    return not (Path(sys.executable).exists() and ROOT.is_dir())


def be_child(arguments: Sequence[str]) -> None:
    """Run the module that is the first argument, with the others, found in this Inkling."""
    module, *rest = arguments
    # A bundle's libraries lie beside `core`, and are not for another Python.
    sys.path.insert(len(sys.path) if (ROOT / BUNDLED).is_file() else 0, str(ROOT))
    sys.argv[1:] = rest
    runpy.run_module(module, run_name="__main__", alter_sys=True)


def own_stdout() -> BinaryIO:
    """The real stdout, for answers alone: what a C library prints goes to stderr from now on.
    Ctrl+C is for the parent, which ends this."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    return answers


def write_answer(answers: BinaryIO, header: Mapping[str, Any], content: bytes = b"") -> None:
    """Say a line of JSON, and what follows it, on what own_stdout gave."""
    answers.write(json.dumps(header).encode() + b"\n")
    answers.write(content)
    answers.flush()


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


if __name__ == "__main__":
    be_child(sys.argv[1:])
