"""Files and dropped addresses from outside -> bytes, or a sentence that says what to do instead.

A path can block for ever (a pipe, a socket, a device), grow while it is read, or carry a name
that is no text at all; a dropped address need not be a file. No byte is interpreted here.
"""

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote_to_bytes

from core.errors import ImageError
from core.files.names import shown_name
from core.translation import marked, tr

if TYPE_CHECKING:  # the decoder's child imports this module, and starts four times faster without
    import numpy as np

MAX_BYTES = 200_000_000
_PIECE = 1 << 20  # bytes: no more of a file is in this process at a time
# px that remain of a larger picture: enough for rows of small digits on a sheet; 12 MB as RGB.
LONGEST_SIDE = 2048
# The largest photos that telephones take have 16320 x 12240 pixels.
MAX_PIXELS = 200_000_000

TOO_MANY_PIXELS = marked(
    "This picture has more than 200 megapixels. Save a smaller copy and use that."
)

# Of the files that are looked for in a folder; one that is named may have any.
_JPEG = (".jpg", ".jpeg", ".jfif")
_HEIC = (".heic", ".heif")
SUFFIXES = (*_JPEG, ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".avif", *_HEIC)


_KINDS = {
    stat.S_IFDIR: marked("a folder. Drop the pictures inside it instead."),
    stat.S_IFIFO: marked("a pipe, not a file. Save the picture to a file first."),
    stat.S_IFSOCK: marked("a socket, not a file. Save the picture to a file first."),
    stat.S_IFCHR: marked("a device, not a file. Choose a picture file instead."),
    stat.S_IFBLK: marked("a device, not a file. Choose a picture file instead."),
}

_TOO_LONG = marked("has a name or a path that is too long. Move it to a folder nearer to the top.")
_NO_FILE = marked("not a file. Choose a picture file instead.")
_UNREADABLE = marked("could not be read from its disk. Copy it to another folder and try again.")
_FORBIDDEN = marked("may not be opened by you. Ask its owner for the right to read it.")
_REASONS: dict[int | None, str] = {
    errno.ENOENT: marked("is not there. It may have been moved or deleted: choose it again."),
    errno.ENOTDIR: marked("is not there. It may have been moved or deleted: choose it again."),
    errno.ELOOP: marked(
        "is a link that leads back to itself. Choose the picture it should lead to."
    ),
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.ENAMETOOLONG: _TOO_LONG,
    # What opening a socket answers; met only by one that took a file's place a moment ago.
    errno.ENXIO: marked("is a socket, not a file. Save the picture to a file first."),
}


@dataclass(frozen=True, slots=True)
class DecodedImage:
    """A picture ready for use, upright, on white where it was transparent.

    pixels: uint8 (H, W, 3), RGB, its longer side at most LONGEST_SIDE px.
    original_size: width and height of the upright picture in the file, in px.
    note: what a person should know, such as that the rest of an animation was left out.
    """

    pixels: "np.ndarray"
    original_size: tuple[int, int]
    note: str | None = None


class PictureFile:
    """An ordinary file, opened without waiting for a writer; a `with` block closes it.

    size: bytes, from 1 to MAX_BYTES.
    """

    def __init__(self, path: str | bytes | os.PathLike) -> None:
        """Raises:
        ImageError: path is no ordinary file, or is missing, forbidden, empty or too large.
        """
        self._path = Path(os.fsdecode(path))
        with told_of(self._path):
            # Looked at before it is opened, as opening alone makes some devices act; and once more
            # afterwards, as something else may have taken its place in between.
            _check_ordinary(self._path, self._path.stat())
            # Windows needs to be told that these are bytes; a terminal must not become this
            # program's.
            flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOCTTY", 0)
            descriptor = os.open(self._path, flags | getattr(os, "O_NONBLOCK", 0))
            self._file = os.fdopen(descriptor, "rb", buffering=0)
        try:
            status = os.fstat(descriptor)
            _check_ordinary(self._path, status)
        except ImageError:
            self._file.close()
            raise
        self.size = status.st_size

    def __enter__(self) -> "PictureFile":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def pieces(self) -> Iterator[bytes]:
        """Its content, once, a piece after the other, together size bytes.

        Raises:
            ImageError: it changes while it is read, or its disk cannot read it.
        """
        missing = self.size
        while missing:
            with told_of(self._path):
                piece = self._file.read(min(missing, _PIECE))
            if not piece:
                raise self._changed()
            missing -= len(piece)
            yield piece
        if os.fstat(self._file.fileno()).st_size != self.size:
            raise self._changed()

    def _changed(self) -> ImageError:
        name = shown_name(self._path)
        return ImageError(
            tr(
                "{name} changed while it was read. Wait until it is saved, then try again.",
                name=name,
            )
        )


def path_of_url(url: bytes) -> str:
    """Take the path out of a dropped file address, percent-encoded as in bytes(QUrl.toEncoded()).

    A name that is not UTF-8 survives: its bytes become what os.fsdecode makes of them.

    Raises:
        ImageError: the address is not that of a file on this computer.
    """
    scheme, _, rest = url.partition(b":")
    if scheme.lower() in (b"http", b"https"):
        raise ImageError(
            tr(
                "This picture is on the internet, and Inkling fetches nothing from there. Save "
                "the picture first, then drop the saved file."
            )
        )
    host, path = b"", rest
    if rest.startswith(b"//"):
        host, slash, path = rest[2:].partition(b"/")
        path = slash + path
    path = unquote_to_bytes(path)
    is_local = host.lower() in (b"", b"localhost")
    # On Windows a host is the computer that shares the folder: file://server/folder/photo.jpg
    if scheme.lower() != b"file" or not path.startswith(b"/") or not (is_local or os.name == "nt"):
        raise ImageError(
            tr(
                "This picture is not in a folder of this computer. Copy it to one first, then "
                "drop it from there."
            )
        )
    if os.name != "nt":
        return os.fsdecode(path)
    return os.fsdecode(path.lstrip(b"/") if is_local else b"//" + host + path)


def _check_ordinary(path: Path, status: os.stat_result) -> None:
    kind = stat.S_IFMT(status.st_mode)
    if kind != stat.S_IFREG:
        what = tr(_KINDS.get(kind, _NO_FILE))
        raise ImageError(tr("{path} is {what}", path=shown_name(path), what=what))
    if status.st_size == 0:
        raise ImageError(tr("{path} is empty. Copy or download it again.", path=shown_name(path)))
    if status.st_size > MAX_BYTES:
        megabytes = MAX_BYTES // 1_000_000
        raise ImageError(
            tr(
                "{path} is larger than {megabytes} MB. Save a smaller copy and use that.",
                path=shown_name(path),
                megabytes=megabytes,
            )
        )


@contextlib.contextmanager
def told_of(path: Path) -> Iterator[None]:
    """Raise an ImageError for whatever the system refuses inside the block."""
    try:
        yield
    except ValueError:  # a zero byte inside the name
        raise ImageError(
            tr("{path} is not a possible name for a file.", path=shown_name(path))
        ) from None
    except OSError as error:
        raise ImageError(f"{shown_name(path)} {_reason(path, error)}") from error


def _reason(path: Path, error: OSError) -> str:
    if error.errno == errno.ENOENT:
        with contextlib.suppress(OSError, ValueError):
            if stat.S_ISLNK(path.lstat().st_mode):
                return tr("is a link to a file that is gone. Choose the picture itself.")
    return tr(_REASONS.get(error.errno, _UNREADABLE))
