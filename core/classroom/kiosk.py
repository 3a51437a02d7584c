"""The kiosk settings: what an administrator hides and locks on a computer that many use, in a file
that only they can write, as docs/classroom.md says.

A file that cannot be understood hides and locks all that one could: whoever put it there wanted
something locked, and a slip of the pen must not open it.
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Literal

from msgspec import Meta

from core.files.json_file import (
    DamagedError,
    MissingError,
    UnreadableError,
    checked,
    parse_json,
    read_limited,
    types_of,
)
from core.files.paths import kiosk_files
from core.runs.own_presets import check_lock
from core.runs.presets import PRESETS
from core.runs.settings import REASONS, RunSettings, check
from core.translation import tr

Part = Literal["data", "delete", "export", "fetch", "sessions"]
ALL_PARTS: frozenset[Part] = frozenset(("data", "delete", "export", "fetch", "sessions"))
_VERSION = 1
_LARGEST = 1 << 16  # bytes


@dataclass(frozen=True, slots=True)
class Kiosk:
    """What is hidden, and which settings of a training cannot be changed.

    lock: the setting, as the command line calls it -> its value; None = as the preset has it.
    language: of the window, such as "de"; empty = the person's own. problem: why the file cannot be
    understood, in a sentence, or empty.
    """

    hide: frozenset[Part] = frozenset()
    lock: Mapping[str, Any] = field(default_factory=dict)
    language: str = ""
    problem: str = ""

    @property
    def locked(self) -> frozenset[str]:
        """The settings that cannot be changed: with the network, its layers."""
        return frozenset((*self.lock, "layers") if "network" in self.lock else self.lock)

    def settings(self, settings: RunSettings) -> RunSettings:
        """The settings with those that are locked as they are locked; one that this task cannot
        have stays as it is."""
        for name, value in self.lock.items():
            changed = dataclasses.replace(settings, **({} if value is None else {name: value}))
            if name not in check(changed):
                settings = changed
        return settings


@dataclass(frozen=True, slots=True)
class _File:
    """The file's content."""

    version: int = _VERSION
    hide: frozenset[Part] = frozenset()
    lock: Annotated[dict[str, Any], Meta(max_length=50)] = field(default_factory=dict)
    language: Annotated[str, Meta(pattern=r"^([a-z]{2,3}([_-][A-Za-z]{2,4})?)?$")] = ""


def read_kiosk() -> Kiosk:
    """The kiosk settings of this computer; nothing is hidden or locked where there is no file."""
    for path in kiosk_files():
        try:
            return _read(path)
        except MissingError:
            continue
        except UnreadableError as error:
            return Kiosk(ALL_PARTS, dict.fromkeys(REASONS), problem=_sentence(path, error))
    return Kiosk()


def _read(path: Path) -> Kiosk:
    found = parse_json(read_limited(path, _LARGEST), _File, _VERSION)
    check_lock(found.lock)
    values = {
        name: None if value is None else checked(value, types_of(RunSettings)[name], f"lock.{name}")
        for name, value in found.lock.items()
    }
    given = {name: value for name, value in values.items() if value is not None}
    problems = check(dataclasses.replace(PRESETS["tutorial"].settings, **given))
    for name in problems.keys() & given.keys():
        raise DamagedError(f"lock.{name}: {problems[name].rstrip('.')}")
    return Kiosk(found.hide, values, found.language)


def _sentence(path: Path, error: UnreadableError) -> str:
    return tr(
        "The kiosk settings, {path}, cannot be followed: the file {reason}. Until whoever looks "
        "after this computer has mended it, all that it could hide is hidden and all settings of "
        "Train are locked; what you made is safe.",
        path=path,
        reason=error,
    )
