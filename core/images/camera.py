"""A camera, opened and read in a child process that can be killed: drivers hang, and crash.

The child is this module as a program: pictures out on stdout, one for each line on stdin, until
stdin ends. Its argument: the number of a camera, or the path of a film that stands in for one. The
first answer is {} once the camera is open. A picture is a line of JSON, {"width", "height",
"original_size", "note"}, and then its RGB pixels, row by row; {"error"} where none will come.
"""

import os
import queue
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import cv2
import numpy as np

from core.errors import CameraError
from core.files.child import child_command, own_stdout, write_answer
from core.images.decoder import ChildProcess, killed_after, receive_picture, shrink_to
from core.images.image_file import DecodedImage
from core.translation import marked, tr

_OPEN_LIMIT = 10.0  # s: some cameras take three or four to wake up
_READ_LIMIT = 3.0  # s; in the dark some give a picture a second
_LONGEST_HEADER = 1000  # bytes
_LONGEST_SIDE = 960  # px that are passed on: more than is shown, and what the networks see
_VIDEO = Path("/sys/class/video4linux")

_NONE = marked("There is no camera on this computer. Plug one in, then try again.")
_NOT_OPENED = marked(
    "The camera cannot be opened: it is not there, or another program uses it. Plug it in or close "
    "that program, then try again."
)
_HANGS = marked("The camera does not answer. Unplug it and plug it in again, then try again.")
_GONE = marked("The camera gives no picture any more. See that it is plugged in, then try again.")


@dataclass(frozen=True, slots=True)
class CameraDevice:
    """device: its number, as text, or the path of a film. name: what the system calls it."""

    device: str
    name: str


def cameras() -> list[CameraDevice]:
    """Those of this computer, without opening one; where a system does not say which it has, the
    first two numbers."""
    if not sys.platform.startswith("linux"):
        return [CameraDevice(str(number), f"Camera {number + 1}") for number in range(2)]
    # A camera has several devices; pictures come from its first.
    found = [each for each in sorted(_VIDEO.glob("video*")) if _text(each / "index") == "0"]
    return [
        CameraDevice(each.name.removeprefix("video"), _text(each / "name") or each.name)
        for each in found
    ]


class Camera:
    """An open camera. For one thread; close() may be called by any, and ends what hangs."""

    def __init__(
        self, device: str, open_limit: float = _OPEN_LIMIT, read_limit: float = _READ_LIMIT
    ):
        """Start to open it; the first picture waits until it is. device: as CameraDevice has it;
        empty = there is none. Limits in s.

        Raises:
            CameraError: there is none, or no process can be started.
        """
        if not device:
            raise CameraError(tr(_NONE))
        self._open_limit, self._read_limit = open_limit, read_limit
        self._is_open = False
        try:
            self._child = ChildProcess([*child_command("core.images.camera"), device])
        except OSError as error:
            raise CameraError(tr(_NOT_OPENED)) from error

    def read(self) -> DecodedImage:
        """The next picture, RGB, its longer side at most 960 px.

        Raises:
            CameraError: it cannot be opened, hangs, or gives no picture any more.
        """
        if not self._is_open:
            self._open()
        try:
            with killed_after(self._child, self._read_limit) as too_late:
                self._child.requests.write(b"\n")
                self._child.requests.flush()
                picture = receive_picture(self._child.answers)
        except (OSError, EOFError, ValueError, KeyError, TypeError) as error:
            raise CameraError(tr(_HANGS) if too_late.is_set() else tr(_GONE)) from error
        if isinstance(picture, str):
            raise CameraError(tr(_GONE))
        return picture

    def close(self) -> None:
        """Let go of the camera at once, whatever it is doing; whoever waits gets an error."""
        self._child.popen.kill()

    def discard(self) -> None:
        """Once nobody reads any more: no process and no pipe is left behind."""
        self._child.discard()

    def _open(self) -> None:
        try:
            with killed_after(self._child, self._open_limit) as too_late:
                self._is_open = self._child.answers.readline(_LONGEST_HEADER) == b"{}\n"
        except (OSError, ValueError) as error:
            raise CameraError(tr(_NOT_OPENED)) from error
        if not self._is_open:
            raise CameraError(tr(_HANGS) if too_late.is_set() else tr(_NOT_OPENED))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def main() -> None:
    """Be the child: open the camera, then answer each line."""
    answers = own_stdout()
    requests: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(requests,), daemon=True).start()
    device = sys.argv[1]
    camera = cv2.VideoCapture(int(device) if device.isdecimal() else device)
    camera.set(cv2.CAP_PROP_BUFFERSIZE, 1)  # the latest picture, not one that waited
    if not camera.isOpened():
        write_answer(answers, {"error": "not opened"})
        return
    write_answer(answers, {})
    while requests.get():
        there, pixels = camera.read()
        if not there or pixels is None or pixels.size == 0:
            write_answer(answers, {"error": "no picture"})
            return
        _send(answers, pixels)


def _listen(requests: "queue.SimpleQueue[bytes]") -> None:
    """The end of stdin ends the process at once, wherever the camera's driver hangs meanwhile."""
    for line in sys.stdin.buffer:
        requests.put(line)
    os._exit(0)


def _send(answers: BinaryIO, pixels: np.ndarray) -> None:
    height, width = pixels.shape[:2]
    small = shrink_to(pixels, _LONGEST_SIDE)
    rgb = cv2.cvtColor(small, cv2.COLOR_BGR2RGB if small.ndim == 3 else cv2.COLOR_GRAY2RGB)
    about = {"width": rgb.shape[1], "height": rgb.shape[0]}
    write_answer(answers, {**about, "original_size": (width, height), "note": None}, rgb.tobytes())


if __name__ == "__main__":
    main()
