"""One file from the internet: resumed where it broke off, never larger than expected, and given
its name only after its content was checked."""

import contextlib
import os
import urllib.error
from collections.abc import Callable
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from core.errors import StoppedError
from core.files.atomic import make_folder, move

if TYPE_CHECKING:
    from core.files.connection import Connection, Head

SECONDS = 30.0
PART_SUFFIX = ".part"  # of a hidden file that is gone on with the next time
_TRIES = 4  # a connection that breaks off is taken up again so often, if anything came

_GONE = (HTTPStatus.NOT_FOUND, HTTPStatus.GONE)

Progress = Callable[[int, int], bool]


class UnreachableError(Exception):
    """There is no network, no such page, or no answer."""


class GoneError(UnreachableError):
    """The server answers, and has no such page any more."""


class BrokenOffError(Exception):
    """It broke off again and again; got: bytes that are kept, to go on from."""

    def __init__(self, got: int):
        super().__init__(got)
        self.got = got


class OtherContentError(Exception):
    """What came is not what was asked for; nothing of it is kept."""


def download(
    address: str,
    target: Path,
    *,
    is_right: Callable[[Path], bool],
    most: int,
    progress: Progress = lambda _got, _of: True,
    seconds: float = SECONDS,
) -> None:
    """Fetch address into the file target, in whose folder a part of it may lie from before.

    Args:
        is_right: whether a finished file is what was asked for.
        most: bytes; no more is ever written.
        progress: told many times a second the bytes that have come, of how many (0 = unknown);
            says whether to go on.
        seconds: the longest without an answer, or in which next to nothing comes.

    Raises:
        UnreachableError (GoneError: the page is), BrokenOffError, OtherContentError.
        StoppedError: progress said no; what has come is kept, to go on from.
        OSError: the disk refuses it.
    """
    make_folder(target.parent)
    part = part_of(target)
    _fetch_all(address, part, most, progress, seconds)
    if not is_right(part):
        part.unlink()
        raise OtherContentError
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    move(part, target)


def part_of(target: Path) -> Path:
    """Where that lies of target which has come so far."""
    return target.with_name(f".{target.name}{PART_SUFFIX}")


def _fetch_all(address: str, part: Path, most: int, progress: Progress, seconds: float) -> None:
    from core.files.connection import NO_ANSWER  # the window opens without what reads the web

    for _ in range(_TRIES):
        before = _size(part)
        try:
            if _fetch_rest(address, part, most, progress, seconds):
                return
        except NO_ANSWER as error:
            if not before and not _size(part):
                part.unlink(missing_ok=True)
                raise (GoneError if _is_gone(error) else UnreachableError) from error
        if _size(part) == before:
            break
    raise BrokenOffError(_size(part))


def _fetch_rest(address: str, part: Path, most: int, progress: Progress, seconds: float) -> bool:
    """Fetch what is missing from part -> whether all has come. A cut connection is no error."""
    from core.files.connection import Connection

    got = _size(part)
    with Connection(address, got, seconds) as connection:
        try:
            head = connection.head(lambda: progress(got, 0))
        except urllib.error.HTTPError as error:
            if error.code != HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
                raise
            # The part is as long as the file, or is none of it.
            return _content_size(error.headers.get("Content-Range", "")) == got or _forget(part)
        return _receive(head, connection, part, most, progress)


def _receive(
    head: "Head", connection: "Connection", part: Path, most: int, progress: Progress
) -> bool:
    """Write what comes to the end of part, or, where it is the whole, over it -> whether all has
    come."""
    got = _size(part)
    goes_on = head.status == HTTPStatus.PARTIAL_CONTENT and _starts_at(head, got)
    if not goes_on:
        got = 0
    promised = head.headers.get("Content-Length", "")
    whole = got + int(promised) if promised.isdigit() else 0
    if whole > most:
        _forget(part)
        raise OtherContentError
    with part.open("ab" if goes_on else "wb") as file:
        got = _copy(connection, file, got=got, whole=whole, most=most, progress=progress)
    # Without a length nobody knows whether it is all; the check of the content will tell.
    return got == whole or (not whole and got > 0)


def _copy(
    connection: "Connection", file: BinaryIO, *, got: int, whole: int, most: int, progress: Progress
) -> int:
    """Write what comes to file, which has got bytes of whole -> how many it has then."""
    while progress(got, whole):
        block = connection.read(lambda: progress(got, whole))  # noqa: B023 (called at once)
        if not block:
            return got
        if got + len(block) > most:
            file.close()
            _forget(Path(file.name))
            raise OtherContentError
        file.write(block)
        got += len(block)
    raise StoppedError


def _is_gone(error: Exception) -> bool:
    return isinstance(error, urllib.error.HTTPError) and error.code in _GONE


def _starts_at(head: "Head", got: int) -> bool:
    return head.headers.get("Content-Range", "").startswith(f"bytes {got}-")


def _content_size(content_range: str) -> int:
    """Read the size out of "bytes */1234": 1234; -1 where there is no number."""
    number = content_range.rpartition("/")[2]
    return int(number) if number.isdigit() else -1


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def _forget(part: Path) -> bool:
    with contextlib.suppress(OSError):
        part.unlink()
    return False
