"""`inkling models` and `inkling export`: every model, what was measured, which one answers any
command, and one as a file or folder that needs no Inkling."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from core.cli.output import complain, percent, say, say_json, table
from core.errors import InklingError, ModelError, UsageError
from core.models.card import Card, check_litert, read_card, shipped_folders
from core.models.metrics import places_of
from core.models.store import CURRENT_FILE, Store, Version
from core.task import DIGITS
from core.user_data.custom_tasks import all_tasks, damaged_tasks


def models(as_json: bool) -> int:
    """List every task's models; 1 if one is damaged, or another answers than was chosen.

    Raises:
        ModelError: there are no models for digits, with which Inkling is shipped.
    """
    Store(DIGITS.name).current()
    problems = damaged_tasks()
    for problem in problems:
        complain(problem)
    failures = len(problems)
    rows = []
    for task in all_tasks():
        store = Store(task)
        before = failures
        for version in store.versions():
            try:
                card = _whole_card(version)
            except ModelError as error:
                failures += 1
                _say_failure(version.folder, error, as_json)
                continue
            rows.append(_row(card, version))
            if as_json:
                say_json(_fields(card, version))
        problem = _problem_of(store)
        if problem and failures == before:  # else it is said already, with its model
            failures += 1
            _say_failure(store.folder / CURRENT_FILE, problem, as_json)
    if rows and not as_json:
        say(*table([("model", "kind", "accuracy", "loss", "calibration error", ""), *rows]))
    return 1 if failures else 0


def use_model(name: str, as_json: bool) -> int:
    """Let the model called name answer for its task from now on, here and in the window.

    Raises:
        UsageError: no task has a model of that name.
        ModelError: it is damaged.
        StoreError: the choice cannot be saved.
    """
    tasks = all_tasks()
    store = next((Store(task) for task in tasks if Store(task).has(name)), None)
    if store is None:
        names = ", ".join(folder.name for task in tasks for folder in Store(task).folders())
        raise UsageError(f"There is no model '{name}'. Choose one of: {names}.")
    return _use(store, store.find(name), as_json)


def use_shipped(task: str, as_json: bool) -> int:
    """Let the best model that came with Inkling answer for the task again.

    Raises:
        ModelError: it is damaged, or not there.
        StoreError: the choice cannot be saved.
    """
    shipped = shipped_folders(task)
    return _use(Store(task), shipped[0] if shipped else Store(task).current().folder, as_json)


def chosen_model(task: str, name: str | None = None) -> Path:
    """The folder of the model called name, by default of the one that answers in the window too;
    when that one cannot, another, and a message that says so.

    Raises:
        UsageError: there is no model of that name.
        ModelError: there is no model that can be used.
    """
    if name is not None:
        return Store(task).find(name)
    current = Store(task).current()
    if current.problem:
        complain(current.problem)
    return current.folder


def export(task: str, model: str | None, target: Path, as_json: bool) -> int:
    """Write a model in the format that target's name ends in; as a folder, where it has no ending.

    Raises:
        UsageError: there is no model of that name, or no format with this ending.
        ModelError: it is damaged, or cannot be written in this format.
        StoreError: nothing was written.
    """
    from core.export.formats import FORMATS, format_for  # only this command needs them

    format_ = format_for(target.name)
    if target.suffix and not format_.suffix:  # a slip of the pen: who wants a folder gives none
        endings = ", ".join(sorted(filter(None, (each.suffix for each in FORMATS.values()))))
        raise UsageError(
            f"{target}: no format ends in {target.suffix}. Choose one of {endings}, or no ending "
            "for a folder."
        )
    folder = chosen_model(task, model)
    said = format_.write(folder, target) or f"{target} is written."
    if as_json:
        say_json({"model": folder.name, "file": str(target), "said": said})
    else:
        say(said)
    return 0


def _use(store: Store, folder: Path, as_json: bool) -> int:
    store.make_current(folder)
    (version,) = [each for each in store.versions() if each.is_current]
    if as_json:
        say_json(_fields(read_card(folder), version))
    else:
        say(f"{version.folder.name} answers for {store.task} from now on.")
    return 0


def _problem_of(store: Store) -> str:
    """Why another model answers than the one that was chosen, or none at all."""
    try:
        return store.current().problem
    except ModelError as error:
        # A task that was never trained has no model, and there is nothing wrong with that.
        return str(error) if (store.folder / CURRENT_FILE).exists() else ""


def _whole_card(version: Version) -> Card:
    card = read_card(version.folder)
    check_litert(version.folder, card)
    return card


def _say_failure(path: Path, error: InklingError | str, as_json: bool) -> None:
    if as_json:
        say_json({"name": path.name, "file": str(path), "error": str(error)})
    else:
        complain(error)


def _fields(card: Card, version: Version) -> dict[str, Any]:
    return {
        "name": card.name,
        "task": card.task,
        "network": card.network,
        "title": card.title,
        "folder": str(version.folder),
        "current": version.is_current,
        "trained_on": list(card.trained_on),
        "measured": dict(card.measured),
    }


def _row(card: Card, version: Version) -> tuple[str, ...]:
    places = places_of(card.test_figure("pictures"))
    return (
        card.name,
        card.title,
        _measured(card, "accuracy", lambda share: percent(share, places)),
        _measured(card, "loss", "{:.4f}".format),
        _measured(card, "calibration_error", percent),
        "current" if version.is_current else "",
    )


def _measured(card: Card, figure: str, show: Callable[[float], str]) -> str:
    """A figure on the card's test data: "mnist_test_accuracy" for "accuracy"; "-" if unknown."""
    found = card.test_figure(figure)
    return "-" if found is None else show(found)
