"""Zip, tar and .Z files and .npz arrays from anywhere, opened and read within limits: nothing that
they say of themselves, no count, no size and no packing, is believed."""

import gzip
import math
import os
import stat
import struct
import zipfile
from collections.abc import Callable, Collection, Iterator
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np
from numpy.lib import format as npy

_LARGEST_DIRECTORY = 8 << 20  # bytes, of what lists the entries: 50,000 take 5 MB at most
_END_SIGNATURE = b"PK\5\6"
_END_RECORD = struct.Struct("<12xL6x")
_LARGE_SIGNATURE = b"PK\6\7"  # of the record before the last, where a zip file is too large for it
_LARGE_RECORD = 20  # bytes
_ENTRY_SIGNATURE = b"PK\1\2"
_LONGEST_COMMENT = 0xFFFF  # bytes, after the record
# Only these unpack no more than is asked for: a few bytes of the others become gigabytes.
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)

_MOST_ARRAYS = 1000
_BLOCK = 1 << 20  # bytes
_SUFFIX = ".npy"
_HEADERS = {(1, 0): npy.read_array_header_1_0, (2, 0): npy.read_array_header_2_0}

_COMPRESS_MAGIC = b"\x1f\x9d"
_CLEAR = 256
_FIRST_WIDTH, _LAST_WIDTH = 9, 16  # bits of a code


class TooManyEntriesError(Exception):
    """It lists more files than anything of Inkling's."""


class NotOrdinaryError(Exception):
    """It is a folder, a pipe or a device, or a file that is too large."""


def open_ordinary(source: Path, most: int) -> BinaryIO:
    """Open an ordinary file of at most so many bytes; never waits for a writer.

    Raises:
        OSError, ValueError: it cannot be opened.
        NotOrdinaryError: it is something else, or larger.
    """
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    descriptor = os.open(source, flags)
    status = os.fstat(descriptor)
    if stat.S_ISREG(status.st_mode) and status.st_size <= most:
        return os.fdopen(descriptor, "rb")
    os.close(descriptor)
    raise NotOrdinaryError


def open_archive(source: Path | BinaryIO, most: int) -> zipfile.ZipFile:
    """Open a zip file of at most so many entries.

    Raises:
        TooManyEntriesError: it lists more; the list was not read.
        Exception: it is no zip file, or damaged: zipfile raises nearly anything then.
    """
    with source.open("rb") if isinstance(source, Path) else nullcontext(source) as file:
        if _count_of_entries(file) > most:
            raise TooManyEntriesError
    return zipfile.ZipFile(source)


def open_entry(archive: zipfile.ZipFile, name: str) -> zipfile.ZipExtFile:
    """Open an entry, to be read in pieces of a known size: read() without one has no limit.

    Raises:
        ValueError: it is packed in a way that has no limit.
        Exception: it is missing, damaged or encrypted.
    """
    entry = archive.getinfo(name)
    if entry.compress_type not in _PACKINGS:
        raise ValueError(f"{name} is packed in a way that has no limit")
    return archive.open(entry)  # type: ignore[return-value]  # IO[bytes] to the stubs


def read_entry(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    """An entry's content; empty where it is missing, damaged, encrypted or larger than most."""
    try:
        with open_entry(archive, name) as entry:
            content = entry.read(most + 1)
    except Exception:  # zipfile and zlib, each with errors of its own
        return b""
    return content if len(content) <= most else b""


def tar_entries(
    source: Path | BinaryIO, most: int, largest: int, wanted: Callable[[str], bool]
) -> Iterator[tuple[str, bytes]]:
    """Name and content of each file in a packed tar file (.tar.gz) whose name is wanted, one after
    the other as they unpack; one that is larger than largest bytes is left out.

    Raises:
        TooManyEntriesError: it has more entries than most.
        Exception: it is no tar file, is cut off or damaged: tarfile and zlib, each in their way.
    """
    # Not tarfile's own unpacking, to which a file that is cut off simply ends.
    import tarfile  # the window starts without it

    with gzip.open(source) as stream, tarfile.open(fileobj=stream, mode="r|") as archive:
        for count, entry in enumerate(archive):
            if count == most:
                raise TooManyEntriesError
            archive.members = []  # type: ignore[attr-defined]  # else it keeps every entry that it has been through
            if not entry.isfile() or entry.size > largest or not wanted(entry.name):
                continue
            content = archive.extractfile(entry)
            if content is not None:
                yield entry.name, content.read(largest)


def _count_of_entries(file: BinaryIO) -> int:
    """How many entries a zip file lists, or more; 0 where the file is none. Counted, because each
    costs zipfile ten times as much memory as its place in the list, whatever number is given."""
    size = file.seek(0, os.SEEK_END)
    beginning = max(0, size - _END_RECORD.size - _LONGEST_COMMENT)
    file.seek(beginning)
    end = file.read()
    found = _place_of_end(end)
    count = 0
    if found >= 0:
        length = _END_RECORD.unpack_from(end, found)[0]
        large = end.startswith(_LARGE_SIGNATURE, max(0, found - _LARGE_RECORD))
        if large or length > _LARGEST_DIRECTORY:  # large: it is listed in another way
            count = _LARGEST_DIRECTORY
        else:
            file.seek(max(0, beginning + found - length))
            count = file.read(length).count(_ENTRY_SIGNATURE)
    file.seek(0)
    return count


def _place_of_end(end: bytes) -> int:
    """Where the record begins that is a zip file's last (APPNOTE.TXT, 4.3.16); -1: nowhere."""
    found = len(end) - _END_RECORD.size  # where it is if there is no comment
    if found < 0 or not (end.startswith(_END_SIGNATURE, found) and end.endswith(b"\0\0")):
        found = end.rfind(_END_SIGNATURE, 0, len(end) - _END_RECORD.size + len(_END_SIGNATURE))
    return found


Came = Callable[[np.ndarray, int], None]  # told an array that is being filled, and bytes of it


class TooLargeError(ValueError):
    """The arrays would take more memory than they may."""


def read_arrays(
    file: BinaryIO,
    most: int,
    names: Collection[str] | None = None,
    came: Came = lambda _array, _bytes: None,
) -> dict[str, np.ndarray]:
    """The arrays by name.

    Args:
        most: bytes that all that are read may take together.
        names: of those that are read; None = all.
        came: told again and again the array that is being filled, and how many of its bytes are
            there; the rest is 0.

    Raises:
        TooLargeError: they would take more.
        Exception: it is no such file, or damaged, or holds more arrays than anything of Inkling's.
    """
    arrays: dict[str, np.ndarray] = {}
    with open_archive(file, _MOST_ARRAYS) as archive:
        for entry in archive.infolist():
            name = entry.filename.removesuffix(_SUFFIX)
            if names is None or name in names:
                arrays[name] = _read(archive, entry, most, came)
                most -= arrays[name].nbytes
    if names is not None and len(arrays) < len(names):
        raise ValueError(f"holds only {sorted(arrays)}")
    return arrays


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int, came: Came) -> np.ndarray:
    """One array, its memory asked for once its header and its entry agree on its size."""
    with open_entry(archive, entry.filename) as packed:
        stream = cast(BinaryIO, packed)
        shape, by_columns, kind = _HEADERS[npy.read_magic(stream)](stream)
        size = math.prod(shape) * kind.itemsize
        if size > most:
            raise TooLargeError
        if kind.hasobject or not kind.itemsize or packed.tell() + size != entry.file_size:
            raise ValueError(f"{entry.filename} is no array of numbers or text, or is cut off")
        content = np.zeros(size, np.uint8)
        array = np.ndarray(shape, kind, content.data, order="F" if by_columns else "C")
        _fill(content, stream, partial(came, array))
    return array


def _fill(content: np.ndarray, stream: BinaryIO, came: Callable[[int], None]) -> None:
    """Block by block, so that memory is used only as far as something comes."""
    for start in range(0, len(content), _BLOCK):
        wanted = content[start : start + _BLOCK]
        block = stream.read(len(wanted))
        if len(block) != len(wanted):
            raise ValueError("cut off")
        wanted[:] = np.frombuffer(block, np.uint8)
        came(start + len(block))
    if stream.read(1):
        raise ValueError("longer than it says")


def uncompress(content: bytes, most: int) -> bytes:
    """Unpack a file of Unix compress (.Z). Inkling's own, because what is to be had on the shelf
    unpacks whatever comes, without end. The method: Welch, "A technique for high-performance data
    compression", 1984; codes of 9 to 16 bits, in groups of eight.

    Raises:
        ValueError: it is no such file, is damaged, or would become more than most bytes.
    """
    if content[:2] != _COMPRESS_MAGIC or len(content) < 3:
        raise ValueError("no file of compress")
    last, clears = content[2] & 0x1F, bool(content[2] & 0x80)
    if not _FIRST_WIDTH <= last <= _LAST_WIDTH:
        raise ValueError("codes of an unknown width")
    return _Unpacking(content, last, clears).run(most)


class _Unpacking:
    """Where the reading of a file stands. Places are counted in bits, behind the header."""

    def __init__(self, content: bytes, last: int, clears: bool):
        self._codes = content[3:]
        self._last, self._clears = last, clears
        self._place = self._group = 0
        self._reset()

    def run(self, most: int) -> bytes:
        unpacked: list[bytes] = []
        before = b""
        left = most
        while (code := self._next()) is not None:
            if code == _CLEAR and self._clears:
                self._align()
                self._reset()
                before = b""
                continue
            entry = self._entry(code, before)
            left -= len(entry)
            if left < 0:
                raise ValueError("larger than it may be")
            unpacked.append(entry)
            if before and len(self._table) < 1 << self._last:
                self._table.append(before + entry[:1])
            before = entry
        return b"".join(unpacked)

    def _reset(self) -> None:
        self._table = [bytes([value]) for value in range(256)]
        if self._clears:
            self._table.append(b"")  # the code that clears
        self._width = _FIRST_WIDTH

    def _next(self) -> int | None:
        if len(self._table) >= 1 << self._width and self._width < self._last:
            self._align()
            self._width += 1
        if self._place + self._width > 8 * len(self._codes):
            return None
        byte, bit = divmod(self._place, 8)
        self._place += self._width
        code = int.from_bytes(self._codes[byte : byte + 4], "little") >> bit
        return code & (1 << self._width) - 1

    def _align(self) -> None:
        """Go to the end of the group of eight codes: the rest of it is nothing."""
        group = 8 * self._width
        self._place += -(self._place - self._group) % group
        self._group = self._place

    def _entry(self, code: int, before: bytes) -> bytes:
        if code < len(self._table) and (code != _CLEAR or not self._clears):
            return self._table[code]
        if code == len(self._table) and before:
            return before + before[:1]
        raise ValueError("damaged")
