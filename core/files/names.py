"""Names that people give, as names of folders: any letters, and no way out of the folder above."""

import itertools
import os
import re
import secrets
import threading
import time
import unicodedata
from collections.abc import Container
from pathlib import Path
from urllib.parse import unquote

from core.errors import UsageError
from core.translation import tr

LONGEST_NAME = 60  # characters; as a folder's name at most 240 bytes, where disks allow 255
# Zero-width (non-)joiners shape letters and emoji; other format characters only turn text round.
_JOINERS = "\u200c\u200d"
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp"})
_UNSAFE = frozenset('/\\:*?"<>|%')  # in one system or another; % marks what stands for them
# Windows gives these to devices, whatever comes after the first dot.
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
)

_ID = re.compile(r"[0-9a-f]{12,40}")
_LONGEST_NAME = 60  # characters of a file name that fit into one line of the window
# Characters that turn the reading direction round: with one of them "gpj.exe" reads "exe.jpg".
_DIRECTION_MARKS = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
# Control characters, line and paragraph separators, bytes that are not UTF-8, unassigned codes.
_ESCAPED = re.compile(r"\\u(dc[89a-f][0-9a-f])")  # a byte of a name that is not UTF-8
_UNPRINTABLE = frozenset({"Cc", "Zl", "Zp", "Cs", "Cn"})


def clean_name(text: str) -> str:
    """Make a name as it is shown: composed (NFC), one line, no characters that cannot be seen.

    Raises:
        UsageError: nothing is left of it, or it is longer than LONGEST_NAME.
    """
    visible = "".join(each for each in text if each.isspace() or not _is_invisible(each))
    name = unicodedata.normalize("NFC", " ".join(visible.split()))
    if not name:
        raise UsageError(tr("A name is missing. Give one of at least one letter or digit."))
    if len(name) > LONGEST_NAME:
        raise UsageError(
            tr(
                "The name is too long: {count} characters. Give one of at most {longest_name}.",
                count=len(name),
                longest_name=LONGEST_NAME,
            )
        )
    return name


def is_clean_name(text: str) -> bool:
    """Whether a name can be shown as it is."""
    try:
        return clean_name(text) == text
    except UsageError:
        return False


def folder_name(name: str) -> str:
    """Turn a name into a folder's name that every system takes: "A/C" -> "A%2FC". name_of turns it
    back."""
    name = clean_name(name)
    folder = "".join(_quoted(each) if each in _UNSAFE else each for each in name)
    if folder.split(".")[0].strip().lower() in _DEVICES or folder.startswith("."):
        folder = _quoted(folder[0]) + folder[1:]  # a dot would hide it
    if folder.endswith("."):
        folder = folder[:-1] + _quoted(".")  # which Windows would drop
    return folder


def plain_name(title: str, kind: str, taken: Container[str]) -> str:
    """A name that is free, of small letters, digits and hyphens: "Wild plants!" -> "wild-plants".
    kind: what it is the name of, in such a word, for a title that has none."""
    letters = "".join(each if each.isalnum() else " " for each in title.lower())
    wanted = "-".join(letters.split()) or kind
    if folder_name(wanted) != wanted:  # Windows has other plans with it
        wanted = f"{kind}-{wanted}"
    names = itertools.chain([wanted], (f"{wanted}-{number}" for number in itertools.count(2)))
    return next(name for name in names if name not in taken)


def name_of(folder: str) -> str:
    """Turn a folder's name back into the name that it stands for."""
    return unicodedata.normalize("NFC", unquote(folder, errors="replace"))


def same_name(name: str) -> str:
    """Fold a name, so that names that some systems, or people in a hurry, take for the same
    become equal."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKD", name).casefold())


class _Moments:
    """Milliseconds since 1970, each later than the one before: what is named twice within a
    millisecond, or while the clock is set back, still comes in its order."""

    def __init__(self) -> None:
        self._latest = 0
        self._lock = threading.Lock()

    def next(self) -> int:
        with self._lock:
            self._latest = max(time.time_ns() // 1_000_000, self._latest + 1)
            return self._latest


_moments = _Moments()


def is_id(text: str) -> bool:
    """Whether new_id gave this name, or that of an older Inkling."""
    return _ID.fullmatch(text) is not None


def new_id() -> str:
    """Give a name to what has none: unique, and sorted after all that this process gave before;
    after those of earlier processes, too, as far as the clock is right."""
    return f"{_moments.next():012x}{secrets.token_hex(4)}"


def _is_invisible(character: str) -> bool:
    return unicodedata.category(character) in _INVISIBLE and character not in _JOINERS


def _quoted(character: str) -> str:
    return f"%{ord(character):02X}"


def shown_name(path: str | bytes | os.PathLike) -> str:
    """Fit a file's name to be shown: one line, left to right, at most 60 characters."""
    text = os.fsdecode(path)
    name = Path(text).name or text
    clean = "".join("\N{REPLACEMENT CHARACTER}" if _disturbs(c) else c for c in name)
    if len(clean) <= _LONGEST_NAME:
        return clean
    kept = _LONGEST_NAME // 2
    # The end of a name tells as much as its start: a number, the kind of file.
    return f"{clean[: kept - 1]}…{clean[-kept:]}"


def path_of(file: str) -> str:
    """The path of the file that a table, whose names are text, calls so."""
    if os.path.lexists(file):
        return file
    return _ESCAPED.sub(lambda byte: chr(int(byte[1], 16)), file)


def _disturbs(character: str) -> bool:
    return character in _DIRECTION_MARKS or unicodedata.category(character) in _UNPRINTABLE
