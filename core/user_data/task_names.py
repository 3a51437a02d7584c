"""The names of custom tasks, which are those of their folders and on the command line."""

import itertools
from collections.abc import Iterator

from core.files.atomic import names_in_trash
from core.files.names import folder_name
from core.files.paths import listed, user_corrections, user_models, user_runs, user_tasks
from core.task import TASKS


def free_name(title: str) -> str:
    """A new task's name: small letters, digits, hyphens: "Wild plants!" -> "wild-plants"."""
    letters = "".join(each if each.isalnum() else " " for each in title.lower())
    wanted = "-".join(letters.split()) or "task"
    if folder_name(wanted) != wanted:  # Windows has other plans with it
        wanted = f"task-{wanted}"
    taken = {*TASKS, "auto", *_names_in_use()}
    names = itertools.chain([wanted], (f"{wanted}-{number}" for number in itertools.count(2)))
    return next(name for name in names if name not in taken)


def _names_in_use() -> Iterator[str]:
    """Of tasks, and of those that were removed but may come back, or have left models,
    corrections or trainings."""
    for of_task in (user_models, user_corrections, user_runs):
        yield from (each.name for each in listed(of_task("")))
    yield from (each.name for each in listed(user_tasks()))
    yield from names_in_trash(user_tasks())
