"""How every training went, kept so that two can be compared and one can be run again; and what
trainings left behind: models that wait for somebody to decide whether to keep them, and what nobody
will finish, cleared away when the window is next opened."""

import dataclasses
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

from msgspec import Meta

from core.errors import ModelError, StoreError
from core.files.atomic import make_folder, os_errors_as_store_errors, write_file
from core.files.download import PART_SUFFIX
from core.files.json_file import (
    DamagedError,
    UnreadableError,
    check_known,
    checked,
    read_json,
)
from core.files.names import is_id, new_id, shown_name
from core.files.paths import (
    PROFILES,
    SITTINGS,
    cache_folder,
    listed,
    private_folders,
    user_corrections,
    user_runs,
    user_tasks,
)
from core.files.staging import abandoned_in, is_abandoned, is_older, remove
from core.models.card import check_litert, read_card
from core.models.store import Store
from core.runs.protocol import PROTOCOL, EpochEnded, Evaluated, Figures, parse_command
from core.runs.settings import RunSettings, with_new_names
from core.translation import tr
from core.user_data.class_folders import EXAMPLES

RECORD_VERSION = 1
OUTCOMES = ("undecided", "kept", "discarded", "stopped", "failed")
_MODELS = ("candidate", "current")
_Speed = Annotated[float, Meta(ge=0, le=1e12)]

_HOUR = 3600.0  # s; between strokes and their picture lie some hundredths


def now() -> str:
    """What the clock says, in ISO 8601, with the offset from UTC."""
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
    when: str = field(default_factory=now)
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
                tr(
                    "Not saved: the training's record {path} {error}. The model is not affected.",
                    path=path,
                    error=error,
                )
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
            raise DamagedError(
                tr("{field}: not {right}, as the file's name has it", field=field_, right=right)
            )
    check_record(record)
    return record


def check_record(record: RunRecord) -> None:
    """See that what a record says of a training can be shown, and trained with again.

    Raises:
        DamagedError: it cannot.
    """
    if record.outcome not in OUTCOMES:
        raise DamagedError(tr("outcome: none of {list}", list=", ".join(OUTCOMES)))
    check_known(with_new_names(record.settings), RunSettings, "settings.")
    for number, ended in enumerate(record.curves):
        checked(ended, EpochEnded, f"curves[{number}].")
    for name, kept in record.figures.items():
        if name in _MODELS:
            for data, figures in checked(kept, dict[str, Any], f"figures.{name}.").items():
                checked(figures, Figures, f"figures.{name}.{shown_name(data)}.")
        else:
            checked(kept, _Speed, f"figures.{shown_name(name)}.")


def _left_out(problems: list[str]) -> str:
    if not problems:
        return ""
    count = len(problems)
    runs = (
        tr("1 earlier training is")
        if count == 1
        else tr("{count} earlier trainings are", count=count)
    )
    return tr("{runs} left out of the list. {problems}", runs=runs, problems=problems[0])


def new_candidate(store: Store, network: str) -> Path:
    """An empty folder in a store for a model in the making; what dead processes left there is
    removed, but for models that wait for a decision.

    Raises:
        StoreError: it cannot be made.
    """
    runs = RunLog(store.task).pending()
    return store.new_candidate(network, [Path(run.settings.get("output", "")) for run in runs])


def find_pending(task: str) -> tuple[RunRecord, Path] | None:
    """The latest run whose model is whole and waits for a decision, and its candidate. Runs that
    ended without a whole one are said to have failed."""
    log, latest = RunLog(task), None
    for record in log.all():
        candidate = Path(record.settings.get("output", ""))
        if record.outcome != "undecided" or not is_abandoned(candidate.parent):
            continue
        if record.figures.get("candidate") and _is_whole(candidate):
            latest = (record, candidate)
        elif candidate.parent.is_dir():
            _say_failed(log, record)
    return latest


def adopt(record: RunRecord, candidate: Path) -> tuple[RunRecord, Path]:
    """Make a pending run this process's own, so that nobody clears it away.

    Raises:
        StoreError: it cannot be.
    """
    own = Store(record.task).adopt(candidate)
    settings = {**record.settings, "output": str(own)}
    return RunLog(record.task).add(dataclasses.replace(record, settings=settings)), own


def remove_leftovers() -> None:
    """Clear away what nobody will finish. Models that wait for a decision stay, and so do pictures
    that were deleted and downloads that can be gone on with."""
    # Dead before the records are read: nobody can note any more that one of these waits.
    abandoned = [each for top in private_folders() for each in _abandoned_below(top)]
    waiting = set(_waiting())
    for path in (*abandoned, *_strokes_alone(), *_downloads_done()):
        if path not in waiting:
            remove(path)


def _is_whole(candidate: Path) -> bool:
    try:
        check_litert(candidate, read_card(candidate))
    except ModelError:
        return False
    return True


def _say_failed(log: RunLog, record: RunRecord) -> None:
    try:
        log.update(record.id, outcome="failed")
    except StoreError:
        return  # it is only less clear than it could be


def _abandoned_below(top: Path) -> Iterator[Path]:
    for folder, below, _ in os.walk(top):
        found = abandoned_in(Path(folder))
        yield from found
        gone = {PROFILES, SITTINGS} if folder == str(top) else set()  # which have their own
        gone |= {each.name for each in found}
        below[:] = [each for each in below if each not in gone]


def _waiting() -> Iterator[Path]:
    """The staging folders of models that a person has still to decide about."""
    for task in listed(user_runs("")):
        find_pending(task.name)  # says that the others failed
        for run in RunLog(task.name).pending():
            yield Path(run.settings.get("output", "")).parent


def _strokes_alone() -> Iterator[Path]:
    """Strokes whose picture was not saved any more."""
    examples = (each / EXAMPLES for each in listed(user_tasks()))
    for top in (user_corrections(""), *examples):
        for strokes in top.rglob("*.json"):
            is_alone = is_id(strokes.stem) and not strokes.with_suffix(".png").exists()
            if is_alone and is_older(strokes, _HOUR):
                yield strokes


def _downloads_done() -> Iterator[Path]:
    for part in cache_folder().glob(f".*{PART_SUFFIX}"):
        if part.with_name(part.name[1 : -len(PART_SUFFIX)]).exists():
            yield part
