"""How every training went, kept so that two can be compared and one can be run again."""

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

from msgspec import Meta

from core.errors import StoreError
from core.files.atomic import make_folder, os_errors_as_store_errors, write_file
from core.files.json_file import (
    DamagedError,
    UnreadableError,
    check_known,
    checked,
    read_json,
)
from core.files.names import new_id, shown_name
from core.files.paths import user_runs
from core.runs.protocol import PROTOCOL, EpochEnded, Evaluated, Figures, parse_command
from core.runs.settings import RunSettings, with_new_names

RECORD_VERSION = 1
OUTCOMES = ("undecided", "kept", "discarded", "stopped", "failed")
_MODELS = ("candidate", "current")
_Speed = Annotated[float, Meta(ge=0, le=1e12)]


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")


@dataclass(frozen=True, slots=True)
class RunRecord:
    """One training. settings: as the trainer got them. data_digest: SHA-256 of the pictures and
    labels that it learned from.

    curves: what was said after each epoch. figures: "candidate" and "current", each with what was
    measured. seconds: what it took. outcome: one of OUTCOMES. model: the name of the version that
    it became. when: ISO 8601, with the offset from UTC.
    """

    task: str
    settings: Mapping[str, Any]
    data_digest: str = ""
    curves: tuple[Mapping[str, Any], ...] = ()
    figures: Mapping[str, Any] = field(default_factory=dict)
    seconds: Annotated[float, Meta(ge=0, le=1e9)] = 0.0
    outcome: str = "undecided"
    model: str = ""
    id: str = field(default_factory=new_id)
    when: str = field(default_factory=_now)
    version: int = RECORD_VERSION

    def to_json(self) -> str:
        return json.dumps(dataclasses.asdict(self), indent=1) + "\n"

    @property
    def test_figures(self) -> Mapping[str, Any]:
        """What was measured of the new model on the test pictures; {} = nothing."""
        return self.figures.get("candidate", {}).get("test", {})

    def run_settings(self) -> RunSettings:
        """Read the settings, to train with them again.

        Raises:
            TrainingError: another version of Inkling wrote them.
        """
        line = {"command": "train", "version": PROTOCOL, **with_new_names(self.settings)}
        command = parse_command(json.dumps(line))
        assert isinstance(command, RunSettings)
        return command

    def evaluations(self) -> list[Evaluated]:
        """Say again what was measured; without the pictures."""
        return [
            Evaluated(model, data, dataclasses.replace(checked(kept, Figures), mistakes=()))
            for model in _MODELS
            for data, kept in self.figures.get(model, {}).items()
        ]


class RunLog:
    """The trainings of one task, on disk. What a method changed is there when it returns.

    problem: after all(), that some records cannot be read; or empty.
    """

    def __init__(self, task: str):
        self.folder = user_runs(task)
        self.problem = ""

    def all(self) -> list[RunRecord]:
        """In the order in which they began."""
        records, problems = [], []
        for path in sorted(self.folder.glob("[!.]*.json")):
            try:
                records.append(_read(path))
            except UnreadableError as error:
                problems.append(f"{path} {error}.")
        self.problem = _left_out(problems)
        return records

    def pending(self) -> list[RunRecord]:
        """List those whose model was measured and waits for a decision; it is where their settings
        say."""
        undecided = [each for each in self.all() if each.outcome == "undecided"]
        return [each for each in undecided if each.figures.get("candidate")]

    def add(self, record: RunRecord) -> RunRecord:
        """Save a new record, or one that has changed.

        Raises:
            StoreError: it was not saved; an older one of that id is as it was.
        """
        with os_errors_as_store_errors(self.folder):
            make_folder(self.folder)
            write_file(self._path(record.id), record.to_json().encode())
        return record

    def update(self, identifier: str, **changes: Any) -> RunRecord:
        """Save a record with other fields, such as its outcome.

        Raises:
            StoreError: there is none of that id, or it was not saved and is as it was.
        """
        path = self._path(identifier)
        try:
            record = _read(path)
        except UnreadableError as error:
            raise StoreError(
                f"Not saved: the training's record {path} {error}. The model is not affected."
            ) from error
        return self.add(dataclasses.replace(record, **changes))

    def _path(self, identifier: str) -> Path:
        return self.folder / f"{identifier}.json"


def _read(path: Path) -> RunRecord:
    record = read_json(path, RunRecord, RECORD_VERSION)
    # They are where the record is saved again.
    for field_, value, right in (
        ("id", record.id, path.stem),
        ("task", record.task, path.parent.name),
    ):
        if value != right:
            raise DamagedError(f"{field_}: not {right}, as the file's name has it")
    if record.outcome not in OUTCOMES:
        raise DamagedError(f"outcome: none of {', '.join(OUTCOMES)}")
    check_known(with_new_names(record.settings), RunSettings, "settings.")
    for number, ended in enumerate(record.curves):
        checked(ended, EpochEnded, f"curves[{number}].")
    for name, kept in record.figures.items():
        if name in _MODELS:
            for data, figures in checked(kept, dict[str, Any], f"figures.{name}.").items():
                checked(figures, Figures, f"figures.{name}.{shown_name(data)}.")
        else:
            checked(kept, _Speed, f"figures.{shown_name(name)}.")
    return record


def _left_out(problems: list[str]) -> str:
    if not problems:
        return ""
    count = len(problems)
    runs = "1 earlier training is" if count == 1 else f"{count} earlier trainings are"
    return f"{runs} left out of the list. {problems[0]}"
