"""What is being told apart."""

from dataclasses import dataclass

from core.errors import UsageError

DRAWINGS = "drawings"
PHOTOS = "photos"


@dataclass(frozen=True, slots=True)
class Task:
    """name: as on the command line. title: as in the window. classes: in the model's order.

    networks: the names of those that can be trained for it, the best one first. kind: what is asked
    about, DRAWINGS or PHOTOS.
    """

    name: str
    title: str
    classes: tuple[str, ...]
    networks: tuple[str, ...]
    kind: str = PHOTOS


DIGITS = Task("digits", "Digits", tuple("0123456789"), ("cnn", "mlp"), DRAWINGS)
PETS = Task("pets", "Cats & dogs", ("Cat", "Dog"), ("pets",), PHOTOS)

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
