"""What is read from disk is checked before it is believed: JSON -> a dataclass, or the reason.

Nothing is larger, deeper or of another type than the dataclass says. Whoever asks makes a sentence
of the reason, which names the field.
"""

import contextlib
import dataclasses
import functools
import json
import re
import typing
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from core.files.names import shown_name
from core.translation import tr

LARGEST = 8 << 20  # bytes; the record of 10,000 epochs has 3 MB
_DEEPEST = 12  # brackets in brackets; a run's record has 6
_PLACE = re.compile(r"(.*) - at `\$\.?(.*)`", re.DOTALL)  # msgspec's reasons

Kind = TypeVar("Kind")


class UnreadableError(Exception):
    """The message says what is wrong with the file, to stand behind its name in a sentence."""


class MissingError(UnreadableError):
    """There is no such file."""

    def __init__(self) -> None:
        super().__init__(tr("is missing"))


class NewerError(UnreadableError):
    """A newer Inkling wrote it, in a way that this one does not know. said: what it does not, if
    that is known."""

    def __init__(self, said: str = ""):
        super().__init__(said or tr("was written by a newer Inkling"))


class DamagedError(UnreadableError):
    """The message names the field and the reason, where they are known."""

    def __init__(self, reason: str = ""):
        super().__init__(tr("is damaged ({reason})", reason=reason) if reason else tr("is damaged"))


def read_json(
    path: Path, kind: type[Kind], newest: int, renamed: Mapping[str, str] | None = None
) -> Kind:
    """The content of a file, as parse_json has it.

    Raises:
        UnreadableError: it is not there, or cannot be read or understood.
    """
    return parse_json(read_limited(path), kind, newest, renamed)


def read_limited(path: Path, most: int = LARGEST) -> bytes:
    """The content of an ordinary file of at most so many bytes; never waits for a writer.

    Raises:
        UnreadableError: it is not there, larger, or something else than a file.
    """
    try:
        if path.exists() and not path.is_file():  # a pipe would be waited for
            raise DamagedError(tr("it is not a file"))
        with path.open("rb") as file:
            content = file.read(most + 1)
    except FileNotFoundError:
        raise MissingError from None
    except (OSError, ValueError) as error:
        raise UnreadableError(tr("cannot be read")) from error
    if len(content) > most:
        raise DamagedError(tr("it is too large"))
    return content


def parse_json(
    content: str | bytes,
    kind: type[Kind],
    newest: int,
    renamed: Mapping[str, str] | None = None,
) -> Kind:
    """Read a JSON object that has its version in it -> the dataclass.

    Args:
        newest: the highest version that is known.
        renamed: what fields are called in the file, and in the dataclass.

    Raises:
        DamagedError, NewerError: it cannot be understood.
    """
    fields = load_json(content)
    if not isinstance(fields, dict) or type(fields.get("version")) is not int:
        raise DamagedError
    if fields["version"] > newest:
        raise NewerError
    names = renamed or {}
    return checked({names.get(name, name): value for name, value in fields.items()}, kind)


def load_json(content: str | bytes) -> Any:
    """What JSON says, with infinite and undefined numbers, as Python writes them.

    Raises:
        DamagedError: it is not JSON, or nested more deeply than anything of Inkling's.
    """
    try:
        value = json.loads(content.decode() if isinstance(content, bytes) else content)
    except (ValueError, RecursionError) as error:
        raise DamagedError from error
    level = [value]
    for _ in range(_DEEPEST):
        level = [inner for each in level for inner in _inside(each)]
        if not level:
            return value
    raise DamagedError(tr("it is nested too deeply"))


def checked(value: Any, kind: type[Kind], place: str = "") -> Kind:
    """What JSON made of a value -> the dataclass, without a field that it does not know.

    place: of the value in its file, with a dot at its end.

    Raises:
        DamagedError: it is of another type.
    """
    if isinstance(value, dict) and dataclasses.is_dataclass(kind):
        unknown = value.keys() - types_of(kind).keys()
        if unknown:
            raise DamagedError(
                tr("{place}{unknown}: unknown", place=place, unknown=shown_name(min(unknown)))
            )
    try:
        return msgspec.convert(value, kind)
    except (msgspec.ValidationError, RecursionError) as error:
        raise DamagedError(_reason(str(error), place)) from error


def parse_line(line: bytes, kind: type[Kind]) -> Kind:
    """One of many JSON objects -> the dataclass: several times as fast as the others.

    Raises:
        DamagedError: it cannot be understood.
    """
    try:
        return msgspec.json.decode(line, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise DamagedError(_reason(str(error), "")) from error


def check_known(fields: Mapping[str, Any], kind: type, place: str = "") -> None:
    """See that those of the fields that a dataclass has are of its types.

    Raises:
        DamagedError: one is of another type.
    """
    for name in sorted(fields.keys() & types_of(kind).keys()):
        checked(fields[name], types_of(kind)[name], f"{place}{name}.")


def known_fields(fields: Mapping[str, Any], kind: type) -> dict[str, Any]:
    """Those of the fields that a dataclass has, if they are of its types."""
    known = {}
    for name in fields.keys() & types_of(kind).keys():
        with contextlib.suppress(DamagedError):
            known[name] = checked(fields[name], types_of(kind)[name])
    return known


@functools.cache
def types_of(kind: type) -> dict[str, Any]:
    """The name of each field of a dataclass -> its type."""
    hints = typing.get_type_hints(kind, include_extras=True)
    return {field.name: hints[field.name] for field in dataclasses.fields(kind)}


def _inside(value: Any) -> Any:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _reason(said: str, place: str) -> str:
    found = _PLACE.fullmatch(said)
    reason, inside = (found[1], found[2]) if found else (said, "")
    field = f"{place}{inside}".rstrip(".").replace(".[", "[")
    return f"{field}: {reason}" if field else reason
