"""Pictures decoded in child processes that can be killed, so that none can freeze or end this one.

Why not a ready-made process pool: docs/decisions/picture-decoder.md.
"""

import json
import os
import queue
import subprocess
import sys
import threading
from concurrent.futures import Future, ThreadPoolExecutor

import numpy as np

from core.errors import ImageError
from core.image_file import DecodedImage, read_bytes

TIME_LIMIT = 2.5  # s for one picture; with the kill and the answer's way, nobody waits over 3 s
_START_LIMIT = 30.0  # s for a child to be ready: a cold, busy disk; usually 0.1 to 0.3 s
_LONGEST_HEADER = 1000  # bytes
_LONGEST_SIDE = 2048  # px; a child that claims more has been taken over by what it read
_LENGTH_BYTES = 8

_TOO_SLOW = "This picture takes too long to read. Save it as JPEG or PNG and use that."
_CRASHED = "This picture cannot be read: it may be damaged. Save it as JPEG or PNG and use that."
_NO_CHILD = "Pictures cannot be read at the moment. Close other programs, then try again."


class ImageDecoder:
    """Child processes that decode pictures, one at a time each; started at once, ahead of need.

    A child that takes longer than seconds for one picture, or dies of it, is replaced. Every
    failure is an ImageError. close() leaves nothing behind; a `with` block calls it.
    """

    def __init__(self, children: int = 1, seconds: float = TIME_LIMIT) -> None:
        self._threads = ThreadPoolExecutor(children, thread_name_prefix="image-decoder")
        self._children = [_Child(seconds) for _ in range(children)]
        self._idle: queue.SimpleQueue[_Child] = queue.SimpleQueue()
        for child in self._children:
            self._idle.put(child)

    def __enter__(self) -> "ImageDecoder":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def decode(self, content: bytes) -> "Future[DecodedImage]":
        """Decode a file's content. The future ends in a DecodedImage or an ImageError."""
        return self._threads.submit(self._decode, content)

    def decode_file(self, path: str | bytes | os.PathLike) -> "Future[DecodedImage]":
        """Read a file, off the caller's thread, and decode it. Ends as decode() does."""
        return self._threads.submit(lambda: self._decode(read_bytes(path)))

    def close(self) -> None:
        """End the children; pictures still under way or waiting end in an error or cancelled."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        for child in self._children:
            child.close()
        self._threads.shutdown(wait=True)

    def _decode(self, content: bytes) -> DecodedImage:
        child = self._idle.get()
        try:
            return child.decode(content)
        finally:
            self._idle.put(child)
