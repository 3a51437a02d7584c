"""The trainer: the only code that imports TensorFlow, and only ever in a process of its own."""

import contextlib
import os
import sys
from collections.abc import Iterator

# Before TensorFlow is imported: no chatter, and the fast convolutions on every CPU (TensorFlow
# leaves them off on some, where they are four times faster all the same).
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "1")
# Before NumPy is: its products are small here, and threads that wait for each other take longer.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

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
