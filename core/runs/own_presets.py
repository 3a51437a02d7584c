"""The person's own presets: settings of a training under a title, made under Train or handed out by
somebody. Some of the settings may be locked: whoever starts from the preset cannot change them.

`presets/<task>/<name>.json` has one each; a shared file takes them along in its manifest.
"""

import dataclasses
import itertools
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from msgspec import Meta

from core.errors import UsageError
from core.files.atomic import (
    make_folder,
    move_to_trash,
    names_in_trash,
    os_errors_as_store_errors,
    restore,
    write_file,
)
from core.files.json_file import (
    DamagedError,
    NewerError,
    UnreadableError,
    check_known,
    read_json,
)
from core.files.names import (
    LONGEST_NAME,
    clean_name,
    is_clean_name,
    plain_name,
    same_name,
    shown_name,
)
from core.files.paths import listed, user_presets
from core.runs.layers import LayerSettings, layers_problem
from core.runs.presets import Preset, presets_for
from core.runs.settings import REASONS, RunSettings, check, for_card, read_settings
from core.translation import marked, tr

_VERSION = 1
_LARGEST = 1 << 16  # bytes, as JSON
_REASON = marked("Settings of yours, or handed out to you.")
_NO_SETTINGS = RunSettings("", "", "")
_Text = Annotated[str, Meta(max_length=200)]


@dataclass(frozen=True, slots=True)
class OwnPreset:
    """A preset as it is kept. settings: as a card has them, without folders; "preset" among them is
    the given preset that they began with. lock: the settings that nobody changes who starts from
    it, as the command line calls them."""

    title: _Text
    settings: Annotated[Mapping[str, Any], Meta(max_length=50)]
    lock: Annotated[tuple[_Text, ...], Meta(max_length=50)] = ()
    version: int = _VERSION

    def to_json(self) -> bytes:
        return json.dumps(dataclasses.asdict(self)).encode()


def own_presets(task: str) -> dict[str, Preset]:
    """The person's own presets of a task, by name; without those that cannot be understood."""
    return _read(task)[0]


def all_presets(task: str) -> dict[str, Preset]:
    """The presets of a task, by name: those that came with Inkling, then the person's own."""
    return {**presets_for(task), **own_presets(task)}


def preset_problems(task: str) -> list[str]:
    """A sentence for each own preset that cannot be understood, and is left out."""
    return _read(task)[1]


def kept(title: str, settings: RunSettings, locked: Iterable[str]) -> OwnPreset:
    """Settings under a title, some of them locked, as they are kept."""
    fields = {name: value for name, value in for_card(settings).items() if name != "task"}
    return OwnPreset(title, fields, tuple(sorted(locked)))


def add_preset(task: str, preset: OwnPreset, *, numbered: bool = False) -> str:
    """Keep a preset for a task -> its name. numbered: where another has its title, with a number.

    Raises:
        UsageError: another has its title, or it is none.
        StoreError: it was not saved.
    """
    title, folder = clean_name(preset.title), user_presets(task)
    there = all_presets(task)
    titles = {same_name(tr(each.title)) for each in there.values()}
    if numbered:
        more = (f"{title[: LONGEST_NAME - 6]} {number}" for number in itertools.count(2))
        wanted = itertools.chain([title], more)
        title = next(each for each in wanted if same_name(each) not in titles)
    elif same_name(title) in titles:
        raise UsageError(tr("There is a preset “{title}” already. Give another name.", title=title))
    files = (*(each.stem for each in listed(folder)), *names_in_trash(folder))
    name = plain_name(title, "preset", {*there, *files})
    with os_errors_as_store_errors(folder):
        make_folder(folder)
        write_file(folder / f"{name}.json", dataclasses.replace(preset, title=title).to_json())
    return name


def remove_preset(task: str, name: str) -> None:
    """Move it into the trash, where restore_preset finds it.

    Raises:
        StoreError: it is still there.
    """
    with os_errors_as_store_errors(user_presets(task)):
        move_to_trash(user_presets(task) / f"{name}.json")


def restore_preset(task: str, name: str) -> None:
    """Undo remove_preset.

    Raises:
        StoreError: it stays removed.
    """
    with os_errors_as_store_errors(user_presets(task)):
        restore(user_presets(task) / f"{name}.json")


def understood(preset: OwnPreset, task: str, given: Mapping[str, Preset]) -> Preset:
    """The preset as it may be believed, for a task that has these given presets.

    Raises:
        NewerError, DamagedError: it has something that there is not, or that is not allowed.
    """
    if preset.version > _VERSION:
        raise NewerError
    if len(preset.to_json()) > _LARGEST:
        raise DamagedError(tr("it is too large"))
    if not is_clean_name(preset.title):
        raise DamagedError("title")
    check_lock(preset.lock)
    settings = dataclasses.replace(_settings(preset.settings), task=task)
    if settings.preset not in given:
        raise DamagedError("preset")
    problems = check(settings)
    if settings.layers:  # of another network, too: the form shows them
        problems["layers"] = layers_problem(settings.layers).sentence
    for name, sentence in problems.items():
        if sentence:
            raise DamagedError(f"{name}: {sentence.rstrip('.')}")
    locked = {*preset.lock, "layers"} if "network" in preset.lock else {*preset.lock}
    return Preset("", preset.title, _REASON, settings, locked=frozenset(locked))


def check_lock(names: Iterable[str]) -> None:
    """See that they are settings that can be locked.

    Raises:
        DamagedError: one is none.
    """
    for name in names:
        if name not in REASONS:
            known = ", ".join(REASONS)
            unknown = shown_name(name)
            raise DamagedError(
                tr("lock: “{name}” is no setting; there are {known}", name=unknown, known=known)
            )


def in_words(preset: OwnPreset, given: Mapping[str, Preset]) -> str:
    """Its title, what it sets otherwise than the given preset that it began with, and what it
    locks, as the command line calls them: "Our class: epochs 2; locked: epochs, network"."""
    settings = _settings(preset.settings)
    usual = given[settings.preset].settings
    changes = ", ".join(
        f"{name} {_value(getattr(settings, name))}"
        for name in REASONS
        if getattr(settings, name) != getattr(usual, name)
    )
    said = f"{preset.title}: {changes}" if changes else preset.title
    lock = ", ".join(preset.lock)
    return tr("{preset}; locked: {settings}", preset=said, settings=lock) if lock else said


def _settings(fields: Mapping[str, Any]) -> RunSettings:
    """All of them, or an error: who locks something must not get something else."""
    if unknown := fields.keys() - for_card(_NO_SETTINGS).keys():
        raise NewerError(
            tr(
                "has a setting that this Inkling does not know: {name}",
                name=shown_name(min(unknown)),
            )
        )
    check_known(fields, RunSettings, "settings.")
    return read_settings(fields)


def _value(value: Any) -> str:
    if isinstance(value, tuple):
        return " + ".join(map(_value, value))
    if isinstance(value, LayerSettings):
        return f"{value.kind} {value.units or ''}".strip()
    return f"{value:g}" if isinstance(value, float) else str(value)


def _read(task: str) -> tuple[dict[str, Preset], list[str]]:
    found, problems, given = {}, [], presets_for(task)
    for path in sorted(listed(user_presets(task))):
        if path.suffix == ".json" and path.stem not in given:
            try:
                preset = understood(read_json(path, OwnPreset, _VERSION), task, given)
                found[path.stem] = dataclasses.replace(preset, name=path.stem)
            except UnreadableError as error:
                problems.append(
                    tr("{file} {error}, so this preset is left out.", file=path, error=error)
                )
    return found, problems
