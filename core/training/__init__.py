"""The trainer: the only code that imports TensorFlow, and only ever in a process of its own."""

import contextlib
import os
import select
import signal
import sys
import threading
from collections.abc import Iterator

# Before TensorFlow is imported: no chatter, and the fast convolutions on every CPU (TensorFlow
# leaves them off on some, where they are four times faster all the same).
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "1")
# Before NumPy is: its products are small here, and threads that wait for each other take longer.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

_PR_SET_PDEATHSIG = 1  # of Linux's prctl
_ERROR_BROKEN_PIPE = 109  # of Windows
_LOOK = 0.1  # s between two looks whether the parent is there

# What TensorFlow writes at every import, whatever its log level.
_GREETINGS = (b"before absl::InitializeLog() is called", b"oneDNN custom operations are on")


@contextlib.contextmanager
def without_greeting() -> Iterator[None]:
    """Import TensorFlow in here, and its greeting does not reach stderr; all else does, at once.

    A process looks through the lines, as only that still passes on why TensorFlow ends this one,
    on a CPU that is too old for it. Elsewhere than on Linux nothing is held back.
    """
    if sys.platform != "linux":
        yield
        return
    reading, writing = os.pipe()
    stderr = os.dup(2)
    reader = os.fork()
    if reader == 0:
        os.close(writing)
        _pass_on(reading)
    os.close(reading)
    os.dup2(writing, 2)
    os.close(writing)
    try:
        yield
    finally:
        os.dup2(stderr, 2)
        os.close(stderr)
        os.waitpid(reader, 0)


def _pass_on(reading: int) -> None:
    """To stderr, until nobody writes any more; then the process ends."""
    try:
        with os.fdopen(reading, "rb") as lines:
            for line in lines:
                if not any(greeting in line for greeting in _GREETINGS):
                    os.write(2, line)
    finally:
        os._exit(0)


@contextlib.contextmanager
def loading() -> Iterator[None]:
    """Import TensorFlow in here: its greeting is held back, and the process ends where its parent,
    the other end of stdin, has gone. Nothing reads stdin meanwhile, so a thread looks."""
    with without_greeting():  # first, as it forks
        is_over = threading.Event()
        threading.Thread(target=_watch, args=(is_over,), daemon=True).start()
        try:
            yield
        finally:
            is_over.set()


def _watch(is_over: threading.Event) -> None:
    while not is_over.wait(_LOOK):
        _end_without_parent()


def die_with_parent(dies: bool) -> None:
    """Say whether the end of the parent ends this process at once; only Linux can.

    What loading does, does not wait here for libraries that let no other thread look. Where the
    parent has gone already, the process ends here.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # a C library without it
            import ctypes

            signal_number = int(signal.SIGKILL) if dies else 0
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal_number, 0, 0, 0)
    if dies:  # before it was asked for: the system will not say so again
        _end_without_parent()


def _end_without_parent() -> None:
    if _stdin_has_ended():
        os._exit(1)


def _stdin_has_ended() -> bool:
    """Nothing is read, and nothing waits."""
    if sys.platform != "win32":
        return _stdin_has(select.POLLHUP)
    import ctypes
    import msvcrt

    kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
    handle = ctypes.c_void_p(msvcrt.get_osfhandle(0))
    is_whole = kernel32.PeekNamedPipe(handle, None, 0, None, None, None)
    return not is_whole and ctypes.get_last_error() == _ERROR_BROKEN_PIPE


def stdin_can_be_read() -> bool:
    """Whether a line has come, or the end; False where the system cannot tell."""
    return hasattr(select, "poll") and _stdin_has(select.POLLIN | select.POLLHUP)


def _stdin_has(events: int) -> bool:
    poll = select.poll()
    poll.register(0, events)
    return any(happened & events for _, happened in poll.poll(0))
