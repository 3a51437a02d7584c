"""Who sits at the computer: profiles, and sittings one after the other, each with what one person
made in a folder of its own.

Nothing is ever moved: a new sitting is a new folder, and one small file says which of them is open.
So what a pupil made cannot be lost on the way, and another window of theirs goes on undisturbed.
"""

import dataclasses
import json
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated

from msgspec import Meta

from core.errors import UsageError
from core.files.atomic import make_folder, os_errors_as_store_errors, write_file
from core.files.json_file import MissingError, UnreadableError, read_json
from core.files.names import LONGEST_NAME, clean_name, folder_name
from core.files.paths import PROFILE, SITTING, SITTING_NAME, SITTINGS, listed, profile_folder
from core.translation import tr

CURRENT_FILE = "session.json"  # of the profile: which sitting is open
LEFT_FILE = "left.json"  # of a sitting: whose it was, and when it was left
_OPTION = "--profile"
_VERSION = 1
_BEGAN = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Sitting:
    """One of a profile. folder: the name of its folder, "" = the first one. name: that the person
    gave it, or empty. left: when it was left, in seconds since 1970."""

    folder: str
    name: str
    left: float


@dataclass(frozen=True, slots=True)
class _Current:
    """The content of CURRENT_FILE."""

    version: int = _VERSION
    folder: Annotated[str, Meta(max_length=40)] = ""


@dataclass(frozen=True, slots=True)
class _Left:
    """The content of LEFT_FILE. left: in seconds since 1970."""

    version: int = _VERSION
    name: Annotated[str, Meta(max_length=LONGEST_NAME)] = ""
    left: Annotated[float, Meta(ge=0, le=1e11)] = 0.0


def take_profile(arguments: Sequence[str]) -> list[str]:
    """Choose the profile that the first of the arguments, `--profile NAME`, or the environment
    names -> the other arguments.

    Raises:
        UsageError: it is no name.
    """
    rest = list(arguments)
    first, *others = rest or [""]
    option, has_name, name = first.partition("=")
    if option == _OPTION:
        if not has_name:
            name, *others = others or [""]
        if not name or name.startswith("-"):
            raise UsageError(tr("--profile needs a name, as in: inkling --profile Ada"))
        rest = others
    else:
        name = os.environ.get(PROFILE, "")
    if name:
        name = clean_name(name)
        folder_name(name.lower())  # which may be longer
    os.environ[PROFILE] = name
    return rest


def profile_name() -> str:
    """The profile that is chosen; empty = none."""
    return os.environ.get(PROFILE, "")


def open_current() -> str:
    """Go on with the sitting of the profile that was open last -> what is wrong, or nothing; then
    it is the first one."""
    path = profile_folder() / CURRENT_FILE
    try:
        folder = read_json(path, _Current, _VERSION).folder
        if folder and not (SITTING_NAME.fullmatch(folder) and _folder_of(folder).is_dir()):
            raise UnreadableError(tr("names a session that is not there"))
    except MissingError:
        folder = ""
    except UnreadableError as error:
        os.environ[SITTING] = ""
        return tr(
            "Which session was open last is not known: {path} {reason}. The first one is open; all "
            "others are whole, under File > Earlier Sessions.",
            path=path,
            reason=error,
        )
    os.environ[SITTING] = folder
    return ""


def begin(name: str) -> None:
    """Leave the sitting that is open, under that name, for a new one, in which nothing is yet.

    Raises:
        StoreError: the one that was open still is.
    """
    leave(name)
    folder = began = datetime.now().strftime(_BEGAN)
    count = 1
    while _folder_of(folder).exists():
        count += 1
        folder = f"{began}-{count}"
    with os_errors_as_store_errors(profile_folder()):
        make_folder(_folder_of(folder))
    open_again(folder)


def leave(name: str) -> None:
    """Note whose the sitting is that is open, and that it is left now.

    Raises:
        StoreError: it is not noted.
    """
    _write(_folder_of(_open()) / LEFT_FILE, _Left(name=name, left=time.time()))


def open_again(folder: str) -> None:
    """From now on that sitting is the one that is open, also at the next start.

    Raises:
        StoreError: the one that was open still is.
    """
    _write(profile_folder() / CURRENT_FILE, _Current(folder=folder))
    os.environ[SITTING] = folder


def earlier() -> list[Sitting]:
    """All sittings of the profile but the one that is open, which was left last the first."""
    names = [each.name for each in listed(profile_folder() / SITTINGS)]
    others = {"", *filter(SITTING_NAME.fullmatch, names)} - {_open()}
    return sorted(map(_sitting, others), key=lambda each: each.left, reverse=True)


def name_of_open() -> str:
    """The name that the sitting that is open got when it was left before; else empty."""
    return _sitting(_open()).name


def _open() -> str:
    return os.environ.get(SITTING, "")


def _folder_of(folder: str) -> Path:
    return profile_folder() / SITTINGS / folder if folder else profile_folder()


def _sitting(folder: str) -> Sitting:
    """As it was left; of one that cannot be read, when something in it changed."""
    try:
        left = read_json(_folder_of(folder) / LEFT_FILE, _Left, _VERSION)
        return Sitting(folder, left.name, left.left)
    except UnreadableError:
        return Sitting(folder, "", _changed(_folder_of(folder)))


def _changed(folder: Path) -> float:
    try:
        return folder.stat().st_mtime
    except OSError:
        return 0.0


def _write(path: Path, content: "_Current | _Left") -> None:
    with os_errors_as_store_errors(path.parent):
        make_folder(path.parent)
        write_file(path, f"{json.dumps(dataclasses.asdict(content))}\n".encode())
