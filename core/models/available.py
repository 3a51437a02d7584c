"""The models there are to answer, and the first of them that can be loaded."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from core.errors import ModelError
from core.models.card import Card, read_card
from core.models.classifier import Classifier
from core.models.store import Store
from core.task import TASKS, Task


@dataclass(frozen=True, slots=True)
class AvailableModel:
    """A model to choose from; error says what is wrong with one that cannot be used."""

    folder: Path
    card: Card | None
    error: str = ""

    @property
    def name(self) -> str:
        return self.folder.name


def available_models(task: str) -> list[AvailableModel]:
    """List a task's models: those that were trained here and the shipped ones."""
    return [_available(folder) for folder in Store(task).folders()]


def first_loadable(models: Iterable[AvailableModel]) -> tuple[Classifier | None, list[str]]:
    """Load the first that can be, and say what is wrong with each before it."""
    problems: list[str] = []
    for model in models:
        try:
            return Classifier(model.folder), problems
        except ModelError as error:
            problems.append(str(error))
    return None, problems


def no_model(task: Task) -> str:
    """Say that there is none for a task, and what to do."""
    if task.name not in TASKS:
        return f"{task.title} is not trained yet: press Retrain."
    return (
        f"There is no model for {task.title}. Install Inkling again to restore it, or train one: "
        f"inkling train {task.name}"
    )


def _available(folder: Path) -> AvailableModel:
    try:
        return AvailableModel(folder, read_card(folder))
    except ModelError as error:
        return AvailableModel(folder, None, str(error))
