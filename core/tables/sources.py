"""What is asked about: the pictures of folders, archives, lists and object stores, one after
another and never all at once, each with what tells whether it has changed."""

import os
import stat
import struct
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import ImageError, UsageError
from core.files.names import shown_name
from core.images.image_file import MAX_BYTES, SUFFIXES, told_of
from core.translation import tr

if TYPE_CHECKING:  # loaded where there is an archive: one picture is classified without
    import zipfile

MOST_ENTRIES = 200_000  # of a zip file, whose list is in memory as a whole
_PACKED_TARS = (".tar.gz", ".tgz", ".tar.bz2", ".tar.xz", ".tar.zst")
_FROM_MACS = "__MACOSX/"  # what is in there is called like a picture, and is none
_LOCAL_HEADER = struct.Struct("<26xHH")  # of a zip file's entry: the lengths of name and extra
_STORED, _DEFLATED, _ENCRYPTED = 0, 8, 1  # as zip files say it
_LARGEST_LIST_LINE = 65_536  # bytes


@dataclass(frozen=True, slots=True)
class Source:
    """A picture, wherever it is. Small, and the same in another process.

    path: of the file or the archive, or, where it is stored, its address in an object store.
    entry: its name in the archive, which begins at offset bytes there. zipped: how it is packed
    there. size: bytes, -1 = not known. modified: of the file or archive, in ns since 1970, or what
    else is another number when it has changed. problem: why it cannot be read, if that is known.
    """

    path: str
    size: int = -1
    modified: int = 0
    problem: str = ""
    entry: str = ""
    offset: int = 0
    zipped: "zipfile.ZipInfo | None" = None
    stored: bool = False

    @property
    def file(self) -> str:
        """Its name in a table: text, whatever bytes it is made of."""
        name = f"{self.path}/{self.entry}" if self.entry else self.path
        return name.encode("utf-8", "backslashreplace").decode()

    @property
    def is_file(self) -> bool:
        """Whether it is a file of its own on this computer."""
        return not self.entry and not self.stored

    def content(self) -> bytes:
        """Of one that is no file of its own.

        Raises:
            ImageError: it is gone, changed or damaged.
        """
        try:
            content = self._read()
        except Exception as error:  # zipfile, zlib, the disk, and stores of all kinds
            raise ImageError(self._damaged()) from error
        if len(content) != self.size:
            raise ImageError(self._damaged())
        return content

    def _read(self) -> bytes:
        if self.stored:
            with _file_system(self.path)[0].open(self.path, "rb") as file:
                return file.read(self.size + 1)
        with Path(self.path).open("rb") as file:
            file.seek(self.offset)
            if self.zipped is None:
                return file.read(self.size)
            file.seek(sum(_LOCAL_HEADER.unpack(file.read(_LOCAL_HEADER.size))), os.SEEK_CUR)
            from zipfile import ZipExtFile

            return ZipExtFile(file, "r", self.zipped).read(self.size + 1)

    def _damaged(self) -> str:
        name = shown_name(self.entry or self.path)
        if self.stored:
            return tr(
                "{name} could not be fetched whole. Check the connection and the key.", name=name
            )
        return tr(
            "{name} is damaged in its archive, which may have changed. Copy it here again.",
            name=name,
        )


def walk(paths: Iterable[str]) -> Iterator[Source]:
    """The pictures at some paths: files, folders with all below them, .zip and .tar archives,
    lists of paths (`@files.txt`, one a line) and addresses (`s3://...`).

    A folder is walked once, however many links lead to it, in the order of its names. What cannot
    be opened is a source with a problem.

    Raises:
        UsageError: a list cannot be read, or what reads object stores is not installed.
    """
    walker = _Walker()
    for path in paths:
        yield from walker.sources(path)


class _Walker:
    def __init__(self) -> None:
        self._been_in: set[tuple[int, int]] = set()

    def sources(self, path: str) -> Iterator[Source]:
        if path.startswith("@"):
            for line in _lines(path[1:]):
                yield from self._of_one(line)
        else:
            yield from self._of_one(path)

    def _of_one(self, path: str) -> Iterator[Source]:
        if "://" in path:
            yield from _or_nothing(Source(path, stored=True), _in_store(path))
            return
        status = _status(path)
        name = path.lower()
        if status is not None and stat.S_ISDIR(status.st_mode):
            yield from self._in_folder(path, status)
        elif status is None or not name.endswith((".zip", ".tar", *_PACKED_TARS)):
            yield _file(path, status)
        elif name.endswith(".zip"):
            yield from _or_nothing(_file(path, status), _in_zip(path, status))
        else:
            yield from _or_nothing(_file(path, status), _in_tar(path, status))

    def _in_folder(self, top: str, status: os.stat_result) -> Iterator[Source]:
        if self._has_been_in(status):
            return
        found = False
        below = [_names(top)]
        while below:
            path = next(below[-1], None)
            if path is None:
                below.pop()
                continue
            if isinstance(path, Source):
                found = True
                yield path
                continue
            status_of = _status(path)
            if status_of is not None and stat.S_ISDIR(status_of.st_mode):
                if not self._has_been_in(status_of):
                    below.append(_names(path))
            elif path.lower().endswith(SUFFIXES):
                found = True
                yield _file(path, status_of)
        if not found:
            name = shown_name(top)
            problem = tr("{name} is a folder without pictures. Choose another one.", name=name)
            yield Source(top, problem=problem)

    def _has_been_in(self, status: os.stat_result) -> bool:
        place = status.st_dev, status.st_ino
        if place in self._been_in:
            return True
        self._been_in.add(place)
        return False


def _status(path: str) -> os.stat_result | None:
    try:
        return os.stat(path)  # noqa: PTH116 (a Path would drop the name's own form)
    except (OSError, ValueError):
        return None


def _file(path: str, status: os.stat_result | None) -> Source:
    if status is None:
        return Source(path)  # reading it says why
    return Source(path, status.st_size, status.st_mtime_ns)


def _or_nothing(whole: Source, sources: Iterable[Source]) -> Iterator[Source]:
    """The sources in an archive or a store; where there are none, the whole says so."""
    found = None
    for found in sources:
        yield found
    if found is None:
        name = whole.path if whole.stored else shown_name(whole.path)
        problem = tr("{name} holds no pictures. Choose another one.", name=name)
        yield replace(whole, problem=problem)


def _names(folder: str) -> Iterator[str | Source]:
    """The paths of what is in it, or a source that says why that is not known."""
    try:
        with told_of(Path(folder)):
            names = sorted(os.listdir(folder))  # noqa: PTH208 (names alone: maybe a million)
    except ImageError as error:
        return iter([Source(folder, problem=str(error))])
    return (os.path.join(folder, name) for name in names)  # noqa: PTH118 (as above)


def _lines(path: str) -> Iterator[str]:
    try:
        with Path(path).open("rb") as file:
            while line := file.readline(_LARGEST_LIST_LINE):
                if named := line.removeprefix(b"\xef\xbb\xbf").rstrip(b"\r\n"):
                    yield os.fsdecode(named)
    except OSError as error:
        raise UsageError(
            tr(
                "The list {path} cannot be read. Give a file with a path on each line.",
                path=shown_name(path),
            )
        ) from error


def _in_zip(path: str, status: os.stat_result) -> Iterator[Source]:
    from core.files.archive import TooManyEntriesError, open_archive

    try:
        with open_archive(Path(path), MOST_ENTRIES) as archive:
            entries = archive.infolist()
    except TooManyEntriesError:
        problem = tr(
            "{path} lists more than {most_entries:,} files. Unpack it, and give the folder.",
            path=shown_name(path),
            most_entries=MOST_ENTRIES,
        )
        yield Source(path, status.st_size, status.st_mtime_ns, problem)
        return
    except Exception:  # zipfile has no end of them
        yield _damaged_archive(path, status, 0)
        return
    changed = status.st_mtime_ns
    for entry in entries:
        name, size, offset = entry.filename, entry.file_size, entry.header_offset
        if name.lower().endswith(SUFFIXES) and not name.startswith(_FROM_MACS):
            yield Source(path, size, changed, _problem_of(entry), name, offset, entry)


def _problem_of(entry: "zipfile.ZipInfo") -> str:
    name = shown_name(entry.filename)
    if entry.flag_bits & _ENCRYPTED:
        return tr(
            "{name} is locked with a password. Unpack the archive, and give the folder.", name=name
        )
    if entry.compress_type not in (_STORED, _DEFLATED):
        return tr(
            "{name} is packed in an unusual way. Unpack the archive, and give the folder.",
            name=name,
        )
    return _too_large(name, entry.file_size)


def _too_large(name: str, size: int) -> str:
    if size <= MAX_BYTES:
        return ""
    return tr(
        "{name} is larger than {max_bytes} MB. Save a smaller copy and use that.",
        name=name,
        max_bytes=MAX_BYTES // 1000000,
    )


def _in_tar(path: str, status: os.stat_result) -> Iterator[Source]:
    if not path.lower().endswith(".tar"):
        problem = tr(
            "{path} is packed as a whole. Unpack it to a .tar file or a folder, and give that.",
            path=shown_name(path),
        )
        yield Source(path, status.st_size, status.st_mtime_ns, problem)
        return
    import tarfile

    count = 0
    try:
        with tarfile.open(path, "r:") as archive:
            for entry in archive:
                archive.members = []  # type: ignore[attr-defined]  # else it keeps them all
                if entry.isreg() and entry.name.lower().endswith(SUFFIXES):
                    count += 1
                    problem = _too_large(shown_name(entry.name), entry.size)
                    place = entry.name, entry.offset_data
                    yield Source(path, entry.size, status.st_mtime_ns, problem, *place)
    except (tarfile.TarError, OSError, ValueError):
        yield _damaged_archive(path, status, count)


def _damaged_archive(path: str, status: os.stat_result, read: int) -> Source:
    problem = tr(
        "{path} is damaged after {pictures}: no more of it can be read. Copy it here again.",
        path=shown_name(path),
        pictures=tr("1 picture") if read == 1 else tr("{count:,} pictures", count=read),
    )
    return Source(path, status.st_size, status.st_mtime_ns, problem)


def _file_system(address: str) -> tuple[Any, str]:
    try:
        import fsspec
        from fsspec.registry import known_implementations as known
    except ImportError:
        raise UsageError(
            tr("Object stores need an extra part: pip install inkling-workbench[cluster].")
        ) from None
    try:
        return fsspec.core.url_to_fs(address)
    except ImportError:
        raise UsageError(
            tr(
                "{address} needs a part of its own: pip install {library}. Then give the same "
                "command again.",
                address=address,
                library=known[address.partition("://")[0]]["class"].partition(".")[0],
            )
        ) from None


def _in_store(address: str) -> Iterator[Source]:
    try:
        store, top = _file_system(address)
        for folder, _, names in store.walk(top, detail=True, on_error="raise"):
            for name in sorted(names):
                path = f"{folder}/{name}" if name else folder  # an object's own address
                if path.lower().endswith(SUFFIXES):
                    yield _object(store, path, names[name])
    except UsageError:
        raise
    except Exception as error:  # each store in its own way
        problem = tr(
            "{address} cannot be listed ({name}). Check the address, and that this computer "
            "has a key for it.",
            address=address,
            name=type(error).__name__,
        )
        yield Source(address, problem=problem, stored=True)


def _object(store: Any, path: str, about: dict[str, Any]) -> Source:
    size = int(about.get("size") or 0)
    marks = (about.get(name) for name in ("ETag", "etag", "mtime", "created", "LastModified"))
    mark = next((each for each in marks if each), "")
    problem = _too_large(shown_name(path), size)
    modified = zlib.crc32(str(mark).encode())
    return Source(store.unstrip_protocol(path), size, modified, problem, stored=True)
