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
from typing import BinaryIO

from core.errors import ImageError
from core.images.decoding import decode

MEMORY_LIMIT = 3 << 29  # bytes: 200 megapixels of RGB, and again for what becomes of them


def main() -> None:
    """Answer requests until stdin ends. The one argument: seconds that a picture may take."""
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
        _set_alarm(seconds)
        _decode(content, answers)
        _set_alarm(0)


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


def _set_alarm(seconds: float) -> None:
    """Let the system end this process, wherever it is, should the parent no longer be there to."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, 2 * seconds)


if __name__ == "__main__":
    main()
