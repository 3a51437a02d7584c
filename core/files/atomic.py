"""Files and folders that are whole or not there: after a crash, a full disk or a power cut, the old
or the new. What is removed goes in one step as well, and what a person deletes into a trash.

A new file is written beside its place, is on the disk before it gets its name, and gets it in one
step (Pillai et al., "All file systems are not created equal", OSDI 2014). What other programs do,
to open the file and write, loses the old one at any error on the way.
"""

import contextlib
import errno
import hashlib
import os
import shutil
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from core.errors import StoreError
from core.files.names import new_id
from core.files.paths import common_config_folder, common_data_folder, listed, private_folders
from core.files.staging import PART, REMOVED, remove_abandoned_of, staging_name
from core.translation import marked, tr

# File systems that cannot put a folder on the disk by itself say so with one of these.
_CANNOT_SYNC = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EBADF})
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
# What Windows says of a file that another program has open: access denied, sharing violation.
_HELD = (5, 32)
_PATIENCE = 1.0  # s for the other program to let go
_PAUSE = 0.02  # s between two tries

_REASONS: dict[int | None, str] = {
    errno.ENOSPC: marked("the disk is full. Make room on it, then try again."),
    errno.EDQUOT: marked("your share of the disk is used up. Delete something, then try again."),
    errno.EFBIG: marked("the file would be too large for its disk. Use another disk."),
    errno.EROFS: marked("{folder} can only be read. Make it writable, then try again."),
    errno.EACCES: marked("you may not write in {folder}. Ask its owner for the right to."),
    errno.EPERM: marked("you may not write in {folder}. Ask its owner for the right to."),
    errno.ENOTDIR: marked(
        "a file is where the folder {folder} should be. Move it away, then try again."
    ),
    errno.EEXIST: marked(
        "a file is where the folder {folder} should be. Move it away, then try again."
    ),
    errno.ENAMETOOLONG: marked("the name is too long for its disk. Choose a shorter one."),
}

_SEAL = 32  # bytes of a digest
_MOMENT = 12  # of the characters of an id; with all of them the longest names would be too long


def write_file(path: Path, content: bytes) -> None:
    """Put content at path, whole and on the disk, in one step; its folder must be there.

    Raises:
        OSError: path is as it was, or, should the very last step have failed, is the new file.
    """
    _put(path, lambda part: _write_new(part, content))


def write_file_with(path: Path, fill: Callable[[BinaryIO], None]) -> None:
    """Put what fill writes at path, whole and on the disk, in one step: for content that does not
    fit into memory.

    Raises:
        OSError: path is as it was, or, should the very last step have failed, is the new file.
    """

    def write(part: Path) -> None:
        with part.open("xb") as file:
            fill(file)
            file.flush()
            os.fsync(file.fileno())

    _put(path, write)


def save_as(path: Path, content: bytes | Callable[[BinaryIO], None]) -> None:
    """Put content, or what it writes, at the place that a person chose, and clear away what a
    killed Inkling left beside it.

    Raises:
        StoreError: "Not saved: ..."; an older file of that name is as it was.
    """
    with os_errors_as_store_errors(path.parent):
        remove_abandoned_of(PART, path.parent)
        if isinstance(content, bytes):
            write_file(path, content)
        else:
            write_file_with(path, content)


def write_quickly(path: Path, content: bytes) -> None:
    """Put content at path, whole and in one step, without waiting for the disk: for what one can do
    without after a power cut.

    Raises:
        OSError: path is as it was.
    """
    _replace(path, lambda part: part.write_bytes(content))


def keep(path: Path, content: bytes, most: int) -> None:
    """Keep what could be made anew, behind its digest, for `kept`; of the files in path's folder
    those used last stay, most bytes together. What the disk refuses is not kept."""
    with contextlib.suppress(OSError):
        make_folder(path.parent)
        write_quickly(path, hashlib.sha256(content).digest() + content)
        by_use = sorted((each.stat().st_mtime_ns, each) for each in listed(path.parent))
        for _, each in reversed(by_use):
            most -= each.stat().st_size
            if most < 0:
                each.unlink()


def kept(path: Path) -> bytes:
    """What was kept there; empty where nothing was, or where it is not whole any more: a power cut
    may leave a file of the right length with nothing in it."""
    with contextlib.suppress(OSError):
        content = path.read_bytes()
        if hashlib.sha256(content[_SEAL:]).digest() == content[:_SEAL]:
            with contextlib.suppress(OSError):  # it can be read, and not written
                os.utime(path)
            return content[_SEAL:]
    return b""


def make_folder(path: Path) -> None:
    """Make a folder and those above it, each on the disk before there is anything in it. What is
    the person's own, such as the data folder, nobody else may look into.

    Raises:
        OSError: it cannot be made, or a file has its name.
    """
    _make(path)
    for private in (*private_folders(), common_data_folder(), common_config_folder()):
        if private == path or private in path.parents:
            _close_to_others(private)


def _close_to_others(folder: Path) -> None:
    """One that an older Inkling made, as well."""
    with contextlib.suppress(OSError):  # another's, or a disk without rights
        if os.name != "nt" and folder.stat().st_mode & _OTHERS:
            folder.chmod(0o700)


def _make(path: Path) -> None:
    if path.is_dir():
        return
    _make(path.parent)
    path.mkdir(exist_ok=True)
    sync_folder(path.parent)


def move(source: Path, target: Path) -> None:
    """Give a file or folder another name, in one step and on the disk; a file replaces a file of
    that name.

    Raises:
        OSError: it has its old name, or, should the very last step have failed, its new one.
    """
    replace(source, target)
    sync_folder(target.parent)
    if source.parent != target.parent:
        sync_folder(source.parent)


def replace(source: Path, target: Path) -> None:
    """Give a file or folder another name, in one step; a file replaces a file of that name.

    On Windows, where a scanner or an indexer may hold what was just written, it is tried for a
    second.

    Raises:
        OSError: it has its old name.
    """
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            return os.replace(source, target)  # noqa: PTH105 (rename refuses that on Windows)
        except PermissionError as error:
            is_held = getattr(error, "winerror", None) in _HELD
            if not is_held or time.monotonic() > deadline:
                raise
        time.sleep(_PAUSE)


def remove_in_one_step(folder: Path) -> None:
    """Remove a folder, out of sight first: a removal that is cut short leaves no half of one.

    Raises:
        OSError: it is still there.
    """
    removed = folder.with_name(f"{REMOVED}{folder.name}")
    shutil.rmtree(removed, ignore_errors=True)
    move(folder, removed)
    shutil.rmtree(removed, ignore_errors=True)


def trash_of(folder: Path) -> Path:
    """The trash of what lies in folder; it may not exist yet."""
    return folder / ".trash"


def move_to_trash(path: Path) -> None:
    """Move a file or folder into the trash beside it, where others of its name may lie already.

    Raises:
        OSError: it is still there.
    """
    trash = trash_of(path.parent)
    make_folder(trash)
    move(path, trash / f"{new_id()[:_MOMENT]}-{path.name}")


def restore(path: Path) -> bool:
    """Undo the last move_to_trash(path); False where path is not in the trash, or there again.

    Raises:
        OSError: it stays in the trash.
    """
    removed = [each for each in _entries(path.parent) if _original_name(each) == path.name]
    if not removed or path.exists():
        return False
    move(max(removed), path)
    return True


def names_in_trash(folder: Path) -> list[str]:
    """The names that things had before move_to_trash took them out of folder."""
    return [_original_name(each) for each in _entries(folder)]


def sync_tree(folder: Path) -> None:
    """Put everything in folder on the disk, whoever wrote it."""
    for path in folder.iterdir():
        if path.is_dir():
            sync_tree(path)
        else:
            descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
    sync_folder(folder)


def sync_folder(folder: Path) -> None:
    """Put the names in folder on the disk, where the system can."""
    if os.name == "nt":  # opens no folders; NTFS keeps a journal of names
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _CANNOT_SYNC:
            raise
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def os_errors_as_store_errors(folder: Path) -> Iterator[None]:
    """Raise a StoreError, "Not saved: ...", for whatever the system refuses inside the block."""
    try:
        yield
    except OSError as error:
        raise StoreError(tr("Not saved: {reason}", reason=_reason(error, folder))) from error


def _put(path: Path, write: Callable[[Path], None]) -> None:
    """Let write make a file beside path, and give it path's name, on the disk."""
    _replace(path, write)
    sync_folder(path.parent)


def _replace(path: Path, write: Callable[[Path], object]) -> None:
    """Let write make a file beside path, and give it path's name."""
    part = path.with_name(staging_name(PART))
    try:
        write(part)
        replace(part, path)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise


def _write_new(path: Path, content: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, 0o666)
    try:
        left = memoryview(content)
        while left:
            # A disk that is nearly full takes a part; the next call then says why.
            left = left[os.write(descriptor, left) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _reason(error: OSError, folder: Path) -> str:
    if error.errno == errno.ENOENT and not folder.is_dir():  # a stick was taken out
        return tr(
            "the folder {folder} is not there. Make it, or choose another one.", folder=folder
        )
    if error.errno in _REASONS:
        return tr(_REASONS[error.errno], folder=folder)
    return tr(
        "the disk reports an error ({reported}). Check the disk, then try again.",
        reported=error.strerror or tr("no reason given"),
    )


def _entries(folder: Path) -> list[Path]:
    return list(trash_of(folder).glob("*"))


def _original_name(entry: Path) -> str:
    return entry.name.partition("-")[2]
