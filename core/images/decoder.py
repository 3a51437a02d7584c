"""Picture files <-> pixels: those of others decoded in child processes that can be killed, so that
none can freeze or end this one; those that Inkling itself wrote, as PNG. And pixels made smaller.

Why not a ready-made process pool: docs/decisions/0005-picture-decoder.md.
"""

import base64
import contextlib
import io
import json
import os
import queue
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import cast

import cv2
import numpy as np

from core.errors import ImageError
from core.files.child import child_command, is_moved, is_too_long
from core.files.names import shown_name
from core.images.image_file import LONGEST_SIDE, DecodedImage, PictureFile
from core.translation import marked, tr

# s of the child's own work for one picture, however busy the computer is. Nobody is to wait for
# more than 3 s where it is not, and the system takes nearly one to end a child with gigabytes.
TIME_LIMIT = 2.0
_CLOCK_LIMIT = 30.0  # s by the clock, for one that waits for what never comes
_START_LIMIT = 30.0  # s for a child to be ready: a cold, busy disk; usually 0.1 to 0.3 s
_END = 1.0  # s for one that has closed its pipes to be gone
_LONGEST_HEADER = 1000  # bytes
_AHEAD = 2  # pictures of many, for each child: up to 12 MB each
_GREETING = b"{}\n"

_TOO_SLOW = marked("This picture takes too long to read. Save a smaller copy as JPEG and use that.")
_CRASHED = marked(
    "This picture cannot be read: it may be damaged. Save it as JPEG or PNG and use that."
)
_NO_CHILD = marked("Pictures cannot be read at the moment. Close other programs, then try again.")
_MOVED = marked(
    "Inkling was moved or deleted while it ran. Close it, and start it from where it is now; what "
    "was saved is safe."
)


class ImageDecoder:
    """Child processes that decode pictures, one at a time each; started at once, ahead of need.

    A child that works for longer than TIME_LIMIT on one picture, dies of it, or has not answered
    after clock_limit seconds is replaced. Every
    failure is an ImageError. close() leaves nothing behind; a `with` block calls it.
    """

    def __init__(self, children: int = 1, clock_limit: float = _CLOCK_LIMIT) -> None:
        self._threads = ThreadPoolExecutor(children, thread_name_prefix="image-decoder")
        self._children = [_Child(clock_limit) for _ in range(children)]
        self._idle: queue.SimpleQueue[_Child] = queue.SimpleQueue()
        for child in self._children:
            self._idle.put(child)

    def __enter__(self) -> "ImageDecoder":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def decode(self, content: bytes) -> "Future[DecodedImage]":
        """Decode a file's content. The future ends in a DecodedImage or an ImageError."""
        return self._threads.submit(self._decode, len(content), (content,))

    def decode_file(self, path: str | bytes | os.PathLike) -> "Future[DecodedImage]":
        """Read a file, off the caller's thread, and decode it. Ends as decode() does."""
        return self._threads.submit(self._decode_file, path)

    def decode_read(self, read: Callable[[], bytes]) -> "Future[DecodedImage]":
        """Decode what read gives, which is called off the caller's thread. Ends as decode() does,
        or in what read raises."""
        return self._threads.submit(self._decode_read, read)

    def decode_files(self, paths: Iterable[str]) -> "Generator[Future[DecodedImage], None, None]":
        """Each file's picture, in order; a few are decoded before they are asked for.

        Closing the iterator early cancels those.
        """
        ahead: deque[Future[DecodedImage]] = deque()
        try:
            for path in paths:
                ahead.append(self.decode_file(path))
                if len(ahead) > len(self._children) * _AHEAD:
                    yield ahead.popleft()
            while ahead:
                yield ahead.popleft()
        finally:
            for future in ahead:
                future.cancel()

    def close(self) -> None:
        """End the children; pictures under way end in an ImageError, waiting ones are cancelled.

        What a future calls when it is done must not ask for another picture there and then.
        """
        self._threads.shutdown(wait=False, cancel_futures=True)
        for child in self._children:
            child.kill()
        self._threads.shutdown(wait=True)
        for child in self._children:
            child.discard()

    def _decode_file(self, path: str | bytes | os.PathLike) -> DecodedImage:
        with PictureFile(path) as file:
            return self._decode(file.size, file.pieces())

    def _decode_read(self, read: Callable[[], bytes]) -> DecodedImage:
        content = read()
        return self._decode(len(content), (content,))

    def _decode(self, size: int, pieces: Iterable[bytes]) -> DecodedImage:
        child = self._idle.get()
        try:
            return child.decode(size, pieces)
        finally:
            self._idle.put(child)


class _Child:
    """One process, replaced whenever it has ended; used by one thread at a time, killed by any."""

    def __init__(self, clock_limit: float) -> None:
        self._clock_limit = clock_limit
        self._lock = threading.Lock()  # no process may start once kill() was called
        self._closed = False
        self._process: ChildProcess | None = None
        self._greeted = False
        with contextlib.suppress(ImageError):  # decode() tries again, and tells
            self._start()

    def decode(self, size: int, pieces: Iterable[bytes]) -> DecodedImage:
        """Decode a file's content, together size bytes."""
        process = self._ready_process()
        answer: DecodedImage | str | None = None
        try:
            with killed_after(process, self._clock_limit) as too_late:
                answer = _ask(process, size, pieces)
            too_long = answer is None and (too_late.is_set() or worked_too_long(process))
        finally:
            if answer is None or too_late.is_set():
                with contextlib.suppress(ImageError):
                    self._start()
        if answer is None:
            raise ImageError(tr(_TOO_SLOW) if too_long else tr(_CRASHED))
        if isinstance(answer, str):
            raise ImageError(answer)
        return answer

    def kill(self) -> None:
        """End the process for good. Whoever waits for it gets an error."""
        with self._lock:
            self._closed = True
            if self._process is not None:
                self._process.popen.kill()

    def discard(self) -> None:
        """Close the pipes and take leave of the process, if there is one."""
        if self._process is not None:
            self._process.discard()
            self._process = None

    def _ready_process(self) -> "ChildProcess":
        process = self._process
        # A system short of memory may have killed it while it was idle.
        if process is None or process.popen.poll() is not None:
            process = self._start()
        if not self._greeted:
            with killed_after(process, _START_LIMIT):
                self._greeted = process.answers.readline(_LONGEST_HEADER) == _GREETING
        if not self._greeted:
            raise ImageError(tr(_MOVED) if is_moved() else tr(_NO_CHILD))
        return process

    def _start(self) -> "ChildProcess":
        self.discard()
        command = [*child_command("core.images.decoding"), str(TIME_LIMIT)]
        with self._lock:
            if self._closed:
                raise ImageError(tr(_NO_CHILD))
            self._greeted = False
            try:
                self._process = ChildProcess(command)
            except OSError as error:
                raise ImageError(tr(_MOVED) if is_moved() else tr(_NO_CHILD)) from error
            return self._process


class ChildProcess:
    """A started program and the two pipes to it."""

    def __init__(self, command: Sequence[str]) -> None:
        self.popen = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self.requests = cast("io.BufferedWriter", self.popen.stdin)
        self.answers = cast("io.BufferedReader", self.popen.stdout)

    def discard(self) -> None:
        """End it, close the pipes and take leave of it."""
        self.popen.kill()
        with contextlib.suppress(OSError):  # what it did not read any more cannot be flushed
            self.requests.close()
        self.answers.close()
        self.popen.wait()


@contextlib.contextmanager
def killed_after(process: ChildProcess, seconds: float) -> Iterator[threading.Event]:
    """Kill the process unless the block ends in time; the event then says so."""
    too_late = threading.Event()

    def kill() -> None:
        too_late.set()
        process.popen.kill()

    timer = threading.Timer(seconds, kill)
    timer.start()
    try:
        yield too_late
    finally:
        timer.cancel()
        timer.join()


def _ask(process: ChildProcess, size: int, pieces: Iterable[bytes]) -> DecodedImage | str | None:
    """The child's answer; None where it has died, or writes nonsense."""
    try:
        process.requests.write(b"%d\n" % size)
        for piece in pieces:
            process.requests.write(piece)
        process.requests.flush()
        return receive_picture(process.answers)
    except (OSError, EOFError, ValueError, KeyError, TypeError):
        return None


def worked_too_long(process: ChildProcess) -> bool:
    """Whether a child that answers no more has ended because it worked for longer than it may."""
    try:
        status = process.popen.wait(_END)
    except subprocess.TimeoutExpired:
        return False
    return is_too_long(status)


def receive_picture(answers: io.BufferedReader) -> DecodedImage | str:
    """A child's answer: a picture, or why there is none.

    Raises:
        ValueError, KeyError, TypeError, EOFError: it is nonsense, or ends early.
    """
    header = json.loads(answers.readline(_LONGEST_HEADER))
    if "error" in header:
        return str(header["error"])
    width, height = header["width"], header["height"]
    # The child has read bytes from anywhere: what it says is not believed either.
    if not (0 < width <= LONGEST_SIDE and 0 < height <= LONGEST_SIDE):
        raise ValueError
    pixels = np.empty((height, width, 3), np.uint8)
    if answers.readinto(pixels.data.cast("B")) != pixels.nbytes:
        raise EOFError
    original_width, original_height = header["original_size"]
    return DecodedImage(pixels, (original_width, original_height), header["note"])


def shrink_to(pixels: np.ndarray, longest: int) -> np.ndarray:
    """Average a picture over areas until its longer side is at most longest px; a strip keeps a
    pixel at least. A smaller picture comes back as it is.

    Args:
        pixels: uint8 (H, W) or (H, W, 3).
    """
    scale = longest / max(pixels.shape[:2])
    if scale >= 1:
        return pixels
    height, width = (max(1, round(side * scale)) for side in pixels.shape[:2])
    return cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA)


def encode_png(pixels: np.ndarray) -> bytes:
    """uint8 (H, W), 0 = black, or (H, W, 3), RGB -> a PNG file's content."""
    from PIL import Image

    content = io.BytesIO()
    Image.fromarray(pixels).save(content, "PNG", compress_level=4)
    return content.getvalue()


def encode_text(pixels: np.ndarray) -> str:
    """Like encode_png, in Base64."""
    return base64.b64encode(encode_png(pixels)).decode()


def read_png(path: Path) -> np.ndarray:
    """A file that encode_png made -> uint8 (H, W) or (H, W, 3).

    Raises:
        ImageError: it is gone, damaged, or another's.
    """
    from PIL import Image

    try:
        with Image.open(path, formats=["PNG"]) as picture:
            if picture.mode in ("L", "RGB") and max(picture.size) <= LONGEST_SIDE:
                return np.array(picture)
    # A damaged file makes Pillow raise nearly anything: SyntaxError, struct.error, ...
    except Exception as error:
        raise ImageError(_advice(path)) from error
    raise ImageError(_advice(path))


def _advice(path: Path) -> str:
    return tr(
        "{path} is damaged or gone. Delete it from your pictures, and go on.", path=shown_name(path)
    )
