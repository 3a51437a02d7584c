"""What the words of a command become, for argparse: a value, or why it is none."""

import argparse
from collections.abc import Callable

from core.errors import UsageError
from core.task import TASKS


def task_or_auto(text: str) -> str:
    """As task_name; "auto" stays."""
    return text if text == "auto" else task_name(text)


def task_name(text: str) -> str:
    """The name of the task that has this name or title.

    Raises:
        ArgumentTypeError: there is none.
    """
    if text in TASKS:
        return text
    from core.user_data.custom_tasks import find_task

    try:
        return find_task(text).name
    except UsageError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def whole_number(low: int, high: int) -> Callable[[str], int]:
    """What reads a number from low to high, and raises ArgumentTypeError for any other."""

    def parse(text: str) -> int:
        if not (text.isascii() and text.isdigit() and low <= int(text) <= high):
            raise argparse.ArgumentTypeError(f"'{text}' is not a whole number from {low} to {high}")
        return int(text)

    return parse
