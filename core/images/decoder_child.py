"""The decoder's child: pictures in on stdin, pixels or a sentence out on stdout, until stdin ends.

A request is a line with the length of the content, and the content. The answer is one
line of JSON, {"width", "height", "original_size", "note"} and then the RGB pixels, row by row, or
{"error"}. The first line, {}, says that the child is ready.
"""

import contextlib
import json
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from typing import BinaryIO

from core.errors import ImageError
from core.images.decoding import decode
from core.images.image_file import TOO_LONG_STATUS

_LONGEST_WAIT = 60.0  # s by the clock
_PAUSE = 0.05  # s
MEMORY_LIMIT = 3 << 29  # bytes: 200 megapixels of RGB, and again for what becomes of them


def main() -> None:
    """Answer requests until stdin ends. The one argument: seconds of work for a picture."""
    seconds = float(sys.argv[1])
    # Messages keep the real stdout to themselves; what a C library prints goes to stderr.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which ends this
    _limit_memory()
    _answer(answers, {})
    requests = sys.stdin.buffer
    while length := requests.readline():
        content = requests.read(int(length))
        with _limited(seconds):
            _decode(content, answers)


def _decode(content: bytes, answers: BinaryIO) -> None:
    try:
        decoded = decode(content)
        pixels = decoded.image.tobytes()
    except ImageError as error:
        _answer(answers, {"error": str(error)})
        return
    width, height = decoded.image.size
    about = {"original_size": decoded.original_size, "note": decoded.note}
    _answer(answers, {"width": width, "height": height, **about}, pixels)


def _answer(answers: BinaryIO, header: dict, pixels: bytes = b"") -> None:
    answers.write(json.dumps(header).encode() + b"\n")
    answers.write(pixels)
    answers.flush()


def _limit_memory() -> None:
    # Absent on Windows, refused on macOS: there, time and pixels are what is limited.
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))


@contextlib.contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """End this process, wherever it is, once it has worked for so long; and should it only wait,
    some time later, as the parent may no longer be there to end it."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, seconds)
        signal.setitimer(signal.ITIMER_REAL, _LONGEST_WAIT)
        yield
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
        return
    ended = threading.Event()
    latest = time.process_time() + seconds
    threading.Thread(target=_watch, args=(latest, ended), daemon=True).start()
    yield
    ended.set()


def _watch(latest: float, ended: threading.Event) -> None:
    """What Windows, which has no such timers, needs: the libraries free Python while they work."""
    while not ended.wait(_PAUSE):
        if time.process_time() > latest:
            os._exit(TOO_LONG_STATUS)


if __name__ == "__main__":
    main()
