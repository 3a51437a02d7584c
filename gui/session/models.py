"""What can be asked, and which models there are to answer."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from core.errors import ModelError
from core.models.card import Card, read_card, shipped_folders
from core.models.store import Store
from core.task import DIGITS, TASKS, Task
from core.user_data.custom_tasks import custom_tasks


@dataclass(frozen=True, slots=True)
class AvailableModel:
    """A model in the selector; error says what is wrong with one that cannot be used."""

    folder: Path
    card: Card | None
    error: str = ""

    @property
    def name(self) -> str:
        return self.folder.name


def answerable_tasks() -> tuple[Task, ...]:
    """The tasks that can be asked: those with a model; digits always, to say what is missing, and
    the person's own, to be trained."""
    shipped = (each for each in TASKS.values() if each == DIGITS or shipped_folders(each.name))
    return (*shipped, *(each.task for each in custom_tasks()))


def models_of(task: Task) -> list[AvailableModel]:
    """The shipped ones and those that were trained here."""
    return [_available(folder) for folder in Store(task.name).folders()]


def no_model(task: Task) -> str:
    """What to say where there is none for a task."""
    if task.name not in TASKS:
        return _tr("{task} is not trained yet: press Retrain.").format(task=task.title)
    return _tr(
        "There is no model for {task}. Install Inkling again to restore it, or train one: "
        "inkling train {name}"
    ).format(task=task.title, name=task.name)


def _available(folder: Path) -> AvailableModel:
    try:
        return AvailableModel(folder, read_card(folder))
    except ModelError as error:
        return AvailableModel(folder, None, str(error))


def _tr(text: str) -> str:
    return QCoreApplication.translate("AvailableModels", text)
