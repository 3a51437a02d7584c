"""What is being told apart."""

from collections.abc import Iterable
from dataclasses import dataclass

from core.errors import UsageError
from core.translation import marked, tr

DRAWINGS = "drawings"
PHOTOS = "photos"

# How a picture is read: every digit or letter that is written on it, in rows; or as one drawing,
# or one photo, as a whole.
ROWS = "rows"
ONE_DRAWING = "one drawing"
ONE_PHOTO = "one photo"


@dataclass(frozen=True, slots=True)
class Task:
    """Classes to tell apart, and what a person is asked for.

    name: as on the command line. title: as in the window. classes: in the model's order. reader:
    ROWS, ONE_DRAWING or ONE_PHOTO. invitation: where the answer will be. hint: where the drawing or
    photo will be. data_sets: the names of those that it is learned from, the one that no training
    can do without first; a custom task has none. sign, signs: what its rows are made of, one and
    several; "" = it reads none.
    """

    name: str
    title: str
    classes: tuple[str, ...]
    reader: str
    invitation: str
    hint: str
    data_sets: tuple[str, ...] = ()
    sign: str = ""
    signs: str = ""

    @property
    def kind(self) -> str:
        """What is asked about, DRAWINGS or PHOTOS."""
        return PHOTOS if self.reader == ONE_PHOTO else DRAWINGS

    @property
    def reads_rows(self) -> bool:
        """Whether several signs may be read from one picture."""
        return self.reader == ROWS


DIGITS = Task(
    name="digits",
    title=marked("Digits"),
    classes=tuple("0123456789"),
    reader=ROWS,
    invitation=marked("Draw a digit"),
    hint=marked("Draw a digit here"),
    data_sets=("mnist", "pen_strokes", "made_hands", "digits_from_files"),
    sign=marked("digit"),
    signs=marked("digits"),
)
LETTERS = Task(
    name="letters",
    title=marked("Letters"),
    classes=tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    reader=ROWS,
    invitation=marked("Draw a letter"),
    hint=marked("Draw a letter here"),
    data_sets=("emnist", "unipen"),
    sign=marked("letter"),
    signs=marked("letters"),
)
PETS = Task(
    name="pets",
    title=marked("Cats & dogs"),
    classes=(marked("Cat"), marked("Dog")),
    reader=ONE_PHOTO,
    invitation=marked("Open a photo"),
    hint=marked("Drop a photo of a cat or a dog here"),
    data_sets=("pets",),
)

TASKS = {task.name: task for task in (DIGITS, LETTERS, PETS)}


# What else a model of these answers, alone and in a sentence; all other signs are the same in
# every language.
_IN_WORDS = frozenset((*PETS.classes, marked("Neither"), marked("neither")))


def shown_classes(task: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return classes of the task of that name as a person reads them: in their language where the
    task came with Inkling; one's own as they are."""
    if task not in TASKS:
        return tuple(names)
    return tuple(tr(name) if name in _IN_WORDS else name for name in names)


def custom_task(name: str, title: str, classes: tuple[str, ...], kind: str) -> Task:
    """A task of the person's own classes. kind: DRAWINGS or PHOTOS."""
    draws = kind == DRAWINGS
    return Task(
        name,
        title,
        classes,
        reader=ONE_DRAWING if draws else ONE_PHOTO,
        invitation=marked("Draw one of these") if draws else marked("Open a photo"),
        hint=marked("Draw one of these here") if draws else marked("Drop a photo here"),
    )


def task_named(name: str) -> Task:
    """The task of that name.

    Raises:
        UsageError: there is none.
    """
    try:
        return TASKS[name]
    except KeyError:
        raise UsageError(
            tr(
                "There is no task '{name}'. Choose one of: {list}.",
                name=name,
                list=", ".join(TASKS),
            )
        ) from None
