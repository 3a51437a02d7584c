"""What is being told apart."""

from dataclasses import dataclass

from core.errors import UsageError


@dataclass(frozen=True, slots=True)
class Task:
    """name: as on the command line. title: as in the window. classes: in the model's order."""

    name: str
    title: str
    classes: tuple[str, ...]


DIGITS = Task("digits", "Digits", tuple("0123456789"))
PETS = Task("pets", "Cats & dogs", ("Cat", "Dog"))

TASKS = {task.name: task for task in (DIGITS, PETS)}


def task_named(name: str) -> Task:
    """The task of that name.

    Raises:
        UsageError: there is none.
    """
    try:
        return TASKS[name]
    except KeyError:
        raise UsageError(f"There is no task '{name}'. Choose one of: {', '.join(TASKS)}.") from None
