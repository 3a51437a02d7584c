"""What is being told apart."""

from dataclasses import dataclass

from core.errors import UsageError

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
    can do without first; a custom task has none. sign: what its rows are made of, "" = it reads
    none.
    """

    name: str
    title: str
    classes: tuple[str, ...]
    reader: str
    invitation: str
    hint: str
    data_sets: tuple[str, ...] = ()
    sign: str = ""

    @property
    def kind(self) -> str:
        """What is asked about, DRAWINGS or PHOTOS."""
        return PHOTOS if self.reader == ONE_PHOTO else DRAWINGS

    @property
    def reads_rows(self) -> bool:
        """Whether several signs may be read from one picture."""
        return self.reader == ROWS


def _rows_of(sign: str, classes: str, data_sets: tuple[str, ...]) -> Task:
    """The bundled task that reads rows of signs, such as digits."""
    return Task(
        name=f"{sign}s",
        title=f"{sign}s".capitalize(),
        classes=tuple(classes),
        reader=ROWS,
        invitation=f"Draw a {sign}",
        hint=f"Draw a {sign} here",
        data_sets=data_sets,
        sign=sign,
    )


DIGITS = _rows_of(
    "digit", "0123456789", ("mnist", "pen_strokes", "made_hands", "digits_from_files")
)
LETTERS = _rows_of("letter", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", ("emnist", "unipen"))
PETS = Task(
    name="pets",
    title="Cats & dogs",
    classes=("Cat", "Dog"),
    reader=ONE_PHOTO,
    invitation="Open a photo",
    hint="Drop a photo of a cat or a dog here",
    data_sets=("pets",),
)

TASKS = {task.name: task for task in (DIGITS, LETTERS, PETS)}


def custom_task(name: str, title: str, classes: tuple[str, ...], kind: str) -> Task:
    """A task of the person's own classes. kind: DRAWINGS or PHOTOS."""
    draws = kind == DRAWINGS
    return Task(
        name,
        title,
        classes,
        reader=ONE_DRAWING if draws else ONE_PHOTO,
        invitation="Draw one of these" if draws else "Open a photo",
        hint="Draw one of these here" if draws else "Drop a photo here",
    )


def task_named(name: str) -> Task:
    """The task of that name.

    Raises:
        UsageError: there is none.
    """
    try:
        return TASKS[name]
    except KeyError:
        raise UsageError(f"There is no task '{name}'. Choose one of: {', '.join(TASKS)}.") from None
