"""The names of custom tasks, which are those of their folders and on the command line."""

from collections.abc import Iterator

from core.files.atomic import names_in_trash
from core.files.names import plain_name
from core.files.paths import (
    listed,
    user_corrections,
    user_models,
    user_presets,
    user_runs,
    user_tasks,
)
from core.task import TASKS


def free_name(title: str) -> str:
    """A new task's name: small letters, digits, hyphens: "Wild plants!" -> "wild-plants"."""
    return plain_name(title, "task", {*TASKS, "auto", *_names_in_use()})


def _names_in_use() -> Iterator[str]:
    """Of tasks, and of those that were removed but may come back, or have left models,
    corrections, trainings or presets."""
    for of_task in (user_models, user_corrections, user_runs, user_presets):
        yield from (each.name for each in listed(of_task("")))
    yield from (each.name for each in listed(user_tasks()))
    yield from names_in_trash(user_tasks())
