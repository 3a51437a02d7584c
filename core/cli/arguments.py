"""What the words of a command become, for argparse: a value, or why it is none; and the options
that commands share."""

import argparse
from collections.abc import Callable

from core.errors import UsageError
from core.task import TASKS

# What `inkling sweep` can vary, in its table's order.
VARIED = (
    *("network", "layers", "units", "epochs", "batch", "optimizer", "learning_rate"),
    *("input_scaling", "augmentation", "label_smoothing", "share", "seed"),
)
LOCAL, RAY = "local", "ray"  # engines


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


def add_axes(command: argparse.ArgumentParser) -> None:
    """An option for each setting that a sweep can vary."""
    for name in VARIED:
        words = f"{name.replace('_', ' ')}: one value or more, each is tried with each other"
        command.add_argument(f"--{name.replace('_', '-')}", metavar="A,B", help=words)


def add_engine(command: argparse.ArgumentParser, who: str) -> None:
    """The options for a cluster. who: says what the engine is, in the help."""
    command.add_argument("--engine", choices=(LOCAL, RAY), default=LOCAL, help=who)
    command.add_argument(
        "--address", metavar="HOST:PORT", help="with --engine ray: of a cluster that runs, or auto"
    )
    command.add_argument(
        "--dashboard", action="store_true", help="with --engine ray: start the cluster's page, too"
    )


def check_engine(arguments: argparse.Namespace) -> None:
    """See that nothing is asked of a cluster where none is.

    Raises:
        UsageError: something is.
    """
    if arguments.engine == LOCAL and (arguments.address or arguments.dashboard):
        raise UsageError("--address and --dashboard are for --engine ray.")
