"""Which model a command uses."""

from pathlib import Path

from core.cli.output import complain
from core.models.store import Store


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
