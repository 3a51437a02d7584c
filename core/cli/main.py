"""The command line: `inkling classify` and the other subcommands.

A contract with scripts: with --json, one object a line on stdout and messages on stderr; the exit
status is 0 when all is well, 1 when something failed, 2 for a wrong command. What is slow to import
is imported by the one command that needs it.
"""

import argparse
import dataclasses
import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn, TypeAlias

from core import __version__
from core.cli.arguments import (
    VARIED,
    add_axes,
    add_engine,
    check_engine,
    task_name,
    task_or_auto,
    whole_number,
)
from core.cli.output import complain, printable
from core.cli.sharing import add_sharing
from core.errors import InklingError, UsageError
from core.task import TASKS

_SHIPPED = ", ".join(TASKS)
_DESCRIPTION = """\
Draw a digit, or drop in a cat or a dog, and see what the network thinks.

  inkling                      open the window
  inkling PHOTO...             open it with photos, or with a shared file
  inkling --language CODE ...  in de, en, es, fr or zh_CN, not in the desktop's language
  inkling --profile NAME ...   any of this with models and settings of one's own
"""

_PATHS = "a picture, a folder, a .zip or .tar, a list (@files.txt) or an address (s3://...)"

_DEMO = (
    "The real window, without a screen: digits are drawn, a photo is read, two epochs are learned. "
    "Nothing of it is kept but a picture of the window."
)


def main(argv: Sequence[str]) -> int:
    """Run one command, argv without the program's name -> the exit status: 0, 1 or 2."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # written into a file, Windows' knows few letters
            stream.reconfigure(errors="backslashreplace")
    try:
        arguments = _parser()[0].parse_args(argv)
    except SystemExit as exit_:  # argparse has said what is wrong, or has printed the help
        return int(exit_.code or 0)
    try:
        return arguments.run(arguments)
    except UsageError as error:
        complain(error)
        return 2
    except InklingError as error:
        complain(error)
        return 1
    except KeyboardInterrupt:
        complain("Stopped.")
        return 1
    except BrokenPipeError:
        # The reader went away (`| head`); nothing more can be said, on exit neither.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


_Commands: TypeAlias = "argparse._SubParsersAction[_Parser]"


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, whatever was typed."""

    def error(self, message: str) -> NoReturn:
        super().error(printable(message))


def command_helps() -> dict[str, str]:
    """What may follow `inkling`, but for photos and options, and what each says with --help."""
    return {name: each.format_help() for name, each in sorted(_parser()[1].choices.items())}


def _parser() -> tuple[argparse.ArgumentParser, _Commands]:
    parser = _Parser(
        prog="inkling",
        description=_DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"inkling {__version__}",
        help="say which version this is",
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_classify(commands)
    _add_evaluate(commands)
    _add_data(commands)
    _add_export(commands)
    _add_models(commands)
    add_sharing(lambda *given: _add(commands, *given))
    _add_sweep(commands)
    _add_train(commands)
    demo = commands.add_parser(
        "demo", help="show without a screen what the window does", description=_DEMO
    )
    demo.set_defaults(run=_demo)
    return parser, commands


def _add_classify(commands: _Commands) -> None:
    command = _add(commands, "classify", "say what is on pictures", _classify)
    command.add_argument("paths", nargs="+", metavar="PATH", help=_PATHS)
    command.add_argument(
        "--task",
        type=task_or_auto,
        default="auto",
        metavar="TASK",
        help=f"what to tell apart: {_SHIPPED}, one of your own, or auto (default)",
    )
    _add_model_option(command)
    command.add_argument(
        "--output",
        type=Path,
        metavar="TABLE",
        help="write a table instead, a row a picture: a name that ends in .csv, .jsonl or .parquet",
    )
    command.add_argument(
        "--resume",
        action="store_true",
        help="with --output: keep the rows that are there, and answer what is missing or changed",
    )
    command.add_argument(
        "--jobs",
        type=whole_number(1, 256),
        metavar="N",
        help="with --output: pictures at the same time (default: as many as there are cores)",
    )
    add_engine(command, "with --output: who answers, this computer (default) or a cluster")


def _add_evaluate(commands: _Commands) -> None:
    command = _add(commands, "evaluate", "measure a model on its test data", _evaluate)
    command.add_argument("task", choices=tuple(TASKS))
    _add_model_option(command)
    _add_data_option(command)


def _add_data(commands: _Commands) -> None:
    command = _add(commands, "data", "list the data sets, or fetch some", _data)
    command.add_argument("names", nargs="*", metavar="NAME", help="a data set to fetch")


def _add_export(commands: _Commands) -> None:
    command = _add(commands, "export", "write a model to take along", _export)
    _add_task(command)
    command.add_argument(
        "target",
        type=Path,
        metavar="FILE",
        help="its end chooses the format: .keras, .tflite, .int8.tflite, .onnx, .html, .h, or none "
        "for a folder with an example",
    )
    _add_model_option(command)


def _add_models(commands: _Commands) -> None:
    command = _add(commands, "models", "list the models, or choose the one that answers", _models)
    chosen = command.add_mutually_exclusive_group()
    chosen.add_argument("--use", metavar="NAME", help="the model that answers from now on")
    chosen.add_argument(
        "--shipped",
        choices=tuple(TASKS),
        help="go back to the model that came with Inkling for this task",
    )


def _add_sweep(commands: _Commands) -> None:
    command = _add(commands, "sweep", "train with many settings, one after another", _sweep)
    _add_task(command)
    add_axes(command)
    command.add_argument(
        "--preset",
        metavar="NAME",
        help="where all other settings are from (default: quick, with each network's own rate)",
    )
    _add_data_option(command)
    _add_photos_option(command)
    command.add_argument(
        "--output",
        type=Path,
        required=True,
        metavar="FILE",
        help="the table: .csv, .jsonl or .parquet; the same command again does what is missing",
    )
    add_engine(command, "who trains, this computer (default) or a cluster, one on each machine")
    command.add_argument(
        "--search",
        type=whole_number(1, 1_000),
        metavar="N",
        help="train N of the combinations, each chosen by what the others came to (by Optuna)",
    )


def _add_train(commands: _Commands) -> None:
    command = _add(commands, "train", "train a new model", _train)
    _add_task(command)
    command.add_argument(
        "--preset",
        metavar="NAME",
        help="best (default, but for a task of your own, which has one preset); for digits also "
        "tutorial, quick, quick_cnn, handwriting and overfit; for pets quick_photos, own_photos "
        "and my_pet",
    )
    command.add_argument(
        "--network", metavar="NAME", help="the kind of network (default: the preset's)"
    )
    command.add_argument(
        "--epochs",
        type=whole_number(1, 10_000),
        default=0,
        metavar="N",
        help="how often the data is gone through (default: the network's own)",
    )
    command.add_argument(
        "--seed",
        type=whole_number(0, 2**31),
        metavar="N",
        help="the same seed gives the same training (default: 1)",
    )
    _add_data_option(command)
    _add_photos_option(command)
    command.add_argument(
        "--output",
        type=Path,
        metavar="FOLDER",
        help="where the model goes (default: among your own models, where it then answers)",
    )


def _add(commands: _Commands, name: str, summary: str, run: Callable) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=summary, description=f"{summary.capitalize()}.")
    command.add_argument("--json", action="store_true", help="one JSON object a line, on stdout")
    command.set_defaults(run=run)
    return command


def _add_task(command: argparse.ArgumentParser) -> None:
    command.add_argument("task", type=task_name, metavar="TASK", help=f"{_SHIPPED}, or your own")


def _add_model_option(command: argparse.ArgumentParser) -> None:
    command.add_argument("--model", metavar="NAME", help="as `inkling models` lists it, or 'cnn'")


def _add_data_option(command: argparse.ArgumentParser) -> None:
    command.add_argument("--data", type=Path, metavar="PATH", help="the folder with the data sets")


def _add_photos_option(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--photos",
        type=Path,
        metavar="FOLDER",
        help="for pets: learn from your own photos, in a folder cat and a folder dog inside it",
    )


def _demo(_arguments: argparse.Namespace) -> int:
    raise UsageError("The demo is a part of the window. Start it by: inkling demo")


def _classify(arguments: argparse.Namespace) -> int:
    check_engine(arguments)
    if arguments.output is not None:
        from core.cli.tables import TableRequest, classify_to_table

        asked = [getattr(arguments, each.name) for each in dataclasses.fields(TableRequest)]
        return classify_to_table(TableRequest(*asked), arguments.json)
    if arguments.resume or arguments.jobs or arguments.engine != "local":
        raise UsageError("--resume, --jobs and --engine are for tables. Give one by --output, too.")
    from core.cli.classify import classify

    return classify(arguments.paths, arguments.task, arguments.model, arguments.json)


def _data(arguments: argparse.Namespace) -> int:
    from core.cli.data import data

    return data(arguments.names, arguments.json)


def _evaluate(arguments: argparse.Namespace) -> int:
    from core.cli.evaluate import evaluate

    return evaluate(arguments.task, arguments.model, arguments.data, arguments.json)


def _export(arguments: argparse.Namespace) -> int:
    from core.cli.models import export

    return export(arguments.task, arguments.model, arguments.target, arguments.json)


def _models(arguments: argparse.Namespace) -> int:
    from core.cli.models import models, use_model, use_shipped

    if arguments.use is not None:
        return use_model(arguments.use, arguments.json)
    if arguments.shipped is not None:
        return use_shipped(arguments.shipped, arguments.json)
    return models(arguments.json)


def _sweep(arguments: argparse.Namespace) -> int:
    check_engine(arguments)
    from core.cli.sweep import SweepRequest, sweep

    given = {axis: getattr(arguments, axis) for axis in VARIED}
    fields = [each.name for each in dataclasses.fields(SweepRequest)]
    asked = {name: getattr(arguments, name) for name in fields if name != "axes"}
    axes = {axis: text for axis, text in given.items() if text is not None}
    return sweep(SweepRequest(axes=axes, **asked), arguments.json)


def _train(arguments: argparse.Namespace) -> int:
    from core.cli.train import TrainRequest, train

    asked = {each.name: getattr(arguments, each.name) for each in dataclasses.fields(TrainRequest)}
    return train(TrainRequest(**asked), arguments.json)
