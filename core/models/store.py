"""A task's models on disk: versions that never change, and the one that answers.

`models/<task>/<version>/` is written once, and `models/<task>/current.json` is the only file that
is replaced. The models that came with Inkling are versions too. A power cut, a full disk or a
killed window leave the old state or the new one, and a damaged file the last good model.
"""

import contextlib
import dataclasses
import json
import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.errors import ModelError, StoreError, UsageError
from core.files.atomic import (
    make_folder,
    move,
    os_errors_as_store_errors,
    remove_in_one_step,
    sync_tree,
    write_file,
)
from core.files.json_file import MissingError, UnreadableError, read_json
from core.files.paths import listed, user_data_folder, user_models
from core.files.staging import is_abandoned, locked, remove_abandoned, staging_name
from core.models import card as model
from core.models.card import (
    CARD_FILE,
    Card,
    check_litert,
    read_card,
    remove_digests,
    shipped_folders,
    write_digests,
)
from core.task import TASKS
from core.translation import tr

CURRENT_FILE = "current.json"
CURRENT_VERSION = 1
_NUMBER_PATTERN = re.compile(r"-(\d{4,5})$")  # digits-cnn-0012: the twelfth model of its task


@dataclass(frozen=True, slots=True)
class _Choice:
    """What current.json says."""

    version: int
    folder: str


@dataclass(frozen=True, slots=True)
class Version:
    """A model folder. card is None, and problem a sentence, where it cannot be used."""

    folder: Path
    card: Card | None
    problem: str
    shipped: bool
    is_current: bool


@dataclass(frozen=True, slots=True)
class Current:
    """The model that answers. problem: why it is another than the one that was chosen; or empty."""

    folder: Path
    problem: str = ""


class Store:
    """The models of one task."""

    def __init__(self, task: str):
        self.task = task
        self.folder = user_models(task)

    def folders(self) -> list[Path]:
        """Every model's folder: the person's own, newest first, then those that Inkling brought.

        The newest is the one with the highest number: a clock may be wrong, or be put back.
        """
        return [*self._own_folders(), *shipped_folders(self.task)]

    def versions(self) -> list[Version]:
        """What folders() lists, with the cards; whether a network is whole is only known when it
        is loaded."""
        current = None
        with contextlib.suppress(ModelError):
            current = self.current().folder
        return [self._version(folder, current) for folder in self.folders()]

    def current(self) -> Current:
        """Find the model that answers: the one that was kept or chosen last, else the best shipped
        one; if it is damaged, or current.json is, the newest that is whole.

        Raises:
            ModelError: there is no model at all that is whole.
        """
        chosen, problem = None, ""
        try:
            chosen = self._chosen()
            if chosen is not None:
                _check_whole(chosen)
                return Current(chosen)
        except ModelError as error:
            problem = str(error)
        # Never chosen: the shipped ones come first, the best of them first.
        folders = self.folders() if problem else shipped_folders(self.task) + self.folders()
        return self._first_whole([folder for folder in folders if folder != chosen], problem)

    def find(self, name: str) -> Path:
        """The folder of the model called name ("digits-cnn", or "cnn" for short).

        Raises:
            UsageError: there is no model of that name.
            ModelError: there is no model at all.
        """
        folders = self.folders()
        if not folders:
            raise ModelError(self._none_at_all())
        found = self._named(name)
        if found is None:
            names = ", ".join(folder.name for folder in folders)
            raise UsageError(
                tr("There is no model '{name}'. Choose one of: {names}.", name=name, names=names)
            )
        return found

    def has(self, name: str) -> bool:
        """Whether find(name) finds one."""
        return self._named(name) is not None

    def new_candidate(self, network: str, waiting: Sequence[Path]) -> Path:
        """An empty folder for a model in the making; those that dead processes left are removed.

        waiting: the candidates that a person has still to decide about, which stay. There is no
        default: whoever forgets them clears them away. core.runs.log.new_candidate knows them.

        Raises:
            StoreError: it cannot be made.
        """
        candidate = self.folder / staging_name("candidate") / f"{self.task}-{network}"
        with self._changing():
            remove_abandoned(self.folder, [each.parent for each in waiting])
            make_folder(candidate)
        return candidate

    def keep(self, candidate: Path, *, answers: bool = True) -> Path:
        """Make a candidate a version -> its folder, or change nothing. answers: from now on.

        Raises:
            StoreError: it was not kept: the candidate is damaged, or the disk refuses it.
        """
        with self._changing():
            _check_undecided(candidate)
            version = self.folder / f"{candidate.name}-{self._next_number():04}"
            self._finish(candidate, version.name)
            try:
                move(candidate, version)
                if answers:
                    self._write_current(version)
            except BaseException:
                # A failed last step of either may leave the new; the folder goes with its name.
                if version.is_dir() and not self._is_chosen(version):
                    move(version, candidate)
                raise
            with contextlib.suppress(OSError):
                candidate.parent.rmdir()
        return version

    def adopt(self, candidate: Path) -> Path:
        """Make a candidate that a dead process left this one's -> where it is now.

        Raises:
            StoreError: it cannot be moved.
        """
        own = self.folder / staging_name("candidate")
        with self._changing():
            _check_undecided(candidate)
            move(candidate.parent, own)
        return own / candidate.name

    def discard(self, candidate: Path) -> None:
        """Remove a candidate; what cannot be removed now is removed before the next training."""
        shutil.rmtree(candidate.parent, ignore_errors=True)

    def make_current(self, folder: Path) -> None:
        """Let the version in folder, an own or a shipped one, answer from now on.

        Raises:
            ModelError: it is damaged or gone.
            StoreError: the choice cannot be saved.
        """
        _check_whole(folder)
        with self._changing():
            self._write_current(folder)

    def prune(self, keep: int) -> list[str]:
        """Remove the oldest of the person's own versions, all but the newest `keep` (at least one,
        so that no number is given twice) and the current one -> the names of the removed.

        Raises:
            StoreError: one cannot be removed.
        """
        removed = []
        with self._changing():
            current = self.current().folder
            for folder in self._own_folders()[max(keep, 1) :]:
                if folder != current and not self._is_chosen(folder):
                    remove_in_one_step(folder)
                    removed.append(folder.name)
        return removed

    def _named(self, name: str) -> Path | None:
        names = (name, f"{self.task}-{name}")
        return next((folder for folder in self.folders() if folder.name in names), None)

    def _own_folders(self) -> list[Path]:
        models = [each for each in listed(self.folder) if each.is_dir()]
        return sorted(models, key=lambda each: (_number(each.name), each.name), reverse=True)

    def _version(self, folder: Path, current: Path | None) -> Version:
        shipped = folder.parent != self.folder
        card, problem = None, ""
        try:
            card = read_card(folder)
        except ModelError as error:
            problem = str(error)
        return Version(folder, card, problem, shipped, is_current=folder == current)

    def _chosen(self) -> Path | None:
        """The folder that current.json names; None if nothing was ever chosen.

        Raises:
            ModelError: current.json cannot be understood, or what it names is gone.
        """
        name = self._chosen_name()
        if name is None:
            return None
        for folder in self.folders():
            if folder.name == name:
                return folder
        raise ModelError(
            tr("The model {name}, which should answer, is gone. Choose another.", name=name)
        )

    def _chosen_name(self) -> str | None:
        path = self.folder / CURRENT_FILE
        try:
            return read_json(path, _Choice, CURRENT_VERSION).folder
        except MissingError:
            return None
        except UnreadableError as error:
            raise ModelError(
                tr("{path} {error}. Choose the model that should answer.", path=path, error=error)
            ) from error

    def _is_chosen(self, folder: Path) -> bool:
        with contextlib.suppress(ModelError):
            return self._chosen_name() == folder.name
        return False

    def _first_whole(self, folders: list[Path], problem: str) -> Current:
        for folder in folders:
            try:
                _check_whole(folder)
            except ModelError as error:
                problem = problem or str(error)
                continue
            if problem:
                problem = tr(
                    "{problem} Until then {folder} answers.", problem=problem, folder=folder.name
                )
            return Current(folder, problem)
        raise ModelError(problem or self._none_at_all())

    def _none_at_all(self) -> str:
        if self.task not in TASKS:
            return tr(
                "{task} is not trained yet: choose it in the window and press Retrain, or: "
                "inkling train {task}",
                task=self.task,
            )
        return tr(
            "There is no model for {task} in {shipped_models}. Install Inkling again to "
            "restore them, or train one: inkling train {task}",
            task=self.task,
            shipped_models=model.SHIPPED_MODELS,
        )

    @contextlib.contextmanager
    def _changing(self) -> Iterator[None]:
        with os_errors_as_store_errors(self.folder):
            make_folder(self.folder)
            with locked(self.folder):
                yield

    def _next_number(self) -> int:
        return max((_number(each.name) for each in self._own_folders()), default=0) + 1

    def _finish(self, candidate: Path, name: str) -> None:
        """Give the model its name, see that it is whole, and put it on the disk."""
        try:
            card = read_card(candidate)
            check_litert(candidate, card)
        except ModelError as error:
            raise StoreError(
                tr("Not saved: the new model is damaged or no longer there. Train again.")
            ) from error
        content = dataclasses.replace(card, name=name).to_json().encode()
        remove_digests(candidate)
        write_file(candidate / CARD_FILE, content)
        write_digests(candidate)
        sync_tree(candidate)

    def _write_current(self, folder: Path) -> None:
        content = json.dumps(dataclasses.asdict(_Choice(CURRENT_VERSION, folder.name)))
        write_file(self.folder / CURRENT_FILE, f"{content}\n".encode())


def _check_whole(folder: Path) -> None:
    check_litert(folder, read_card(folder))


def _number(name: str) -> int:
    found = _NUMBER_PATTERN.search(name)
    return int(found[1]) if found else 0


def _check_undecided(candidate: Path) -> None:
    if not candidate.is_dir():
        raise StoreError(
            tr(
                "This model was kept or removed already, by another Inkling window perhaps. "
                "Nothing was changed here."
            )
        )


def tasks_with_pending() -> list[str]:
    """The names of the tasks in whose store a dead process left something; quick to find out."""
    found = (user_data_folder() / "models").glob("*/.candidate-*")
    return sorted({each.parent.name for each in found if is_abandoned(each)})
