"""A camera, opened and read in a child process that can be killed: drivers hang, and crash."""

import sys
from dataclasses import dataclass
from pathlib import Path

from core.errors import CameraError
from core.files.child import child_command
from core.images.decoder import ChildProcess, killed_after, receive_picture
from core.images.image_file import DecodedImage
from core.translation import marked, tr

_OPEN_LIMIT = 10.0  # s: some cameras take three or four to wake up
_READ_LIMIT = 3.0  # s; in the dark some give a picture a second
_LONGEST_HEADER = 1000  # bytes
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
            self._child = ChildProcess([*child_command("core.images.camera_child"), device])
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
