"""`inkling share`, `open` and `collect`: a task as one file, such a file from somebody else, and
those of a class. What reads and writes them is imported by the command that was given."""

import argparse
import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from core.cli.arguments import task_name
from core.cli.output import complain, percent, say, say_json, table
from core.errors import UsageError

if TYPE_CHECKING:
    from core.files.table import Row
    from core.sharing.format import Overview


def add_sharing(add: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the three subcommands. add: makes one of a name, a summary and what it runs."""
    _describe_collect(add("collect", "list the shared files in a folder", _collect))
    command = add("open", "say what is in a shared file, or take it over", _open)
    command.add_argument("file", type=Path, metavar="FILE", help="a file that ends in .inkling")
    command.add_argument(
        "--take", action="store_true", help="add what is in it; nothing of yours is replaced"
    )
    command.add_argument(
        "--merge-corrections",
        action="store_true",
        help="with --take: add the corrections of a task that came with Inkling to your own",
    )
    command = add("share", "write a task as one file that others can open", _share)
    command.add_argument("task", type=task_name, metavar="TASK", help="digits, or one of your own")
    command.add_argument("file", type=Path, metavar="FILE", help="its name ends in .inkling")
    command.add_argument(
        "--writer", metavar="NAME", help="who shares it (default: what this computer calls you)"
    )
    for kind in ("preset", "lesson"):
        words = f"a {kind} of your own that goes along; may be given several times"
        command.add_argument(f"--{kind}", action="append", default=[], metavar="NAME", help=words)


def _describe_collect(command: argparse.ArgumentParser) -> None:
    command.add_argument("folder", type=Path, metavar="FOLDER", help="with what was handed in")
    command.add_argument(
        "--test",
        type=task_name,
        metavar="TASK",
        help="measure everybody's model with this task's test: digits, or one of your own",
    )
    command.add_argument(
        "--make", metavar="TITLE", help="make a new task of all that the class drew"
    )
    command.add_argument(
        "--output",
        type=Path,
        metavar="TABLE",
        help="write the table: a name that ends in .csv, .jsonl or .parquet",
    )


def _collect(given: argparse.Namespace) -> int:
    return collect_class(given.folder, given.test, given.make, given.output, given.json)


def _open(given: argparse.Namespace) -> int:
    return open_shared(given.file, given.take, given.merge_corrections, given.json)


def _share(given: argparse.Namespace) -> int:
    return share(given, given.task, given.file, given.writer or "")


def share(given: argparse.Namespace, task: str, target: Path, writer: str) -> int:
    """Write a task into a shared file. writer: "" = as this computer calls the person.

    Raises:
        UsageError: there is nothing to share, target's name is wrong, or there is no such preset
            or lesson.
        StoreError: nothing was written.
    """
    from core.sharing.writing import share_task, usual_writer
    from core.user_data.custom_tasks import find_task

    lessons = [_lesson(name) for name in given.lesson]
    count = share_task(find_task(task), target, writer or usual_writer(), lessons, given.preset)
    if given.json:
        say_json({"task": task, "file": str(target), "entries": count})
    else:
        say(f"{target} is written: {count:,} files.")
    return 0


def _lesson(name: str) -> Path:
    from core.lessons.lesson import lessons_folder

    path = lessons_folder() / f"{name}.md"
    if not path.is_file():
        raise UsageError(f"There is no lesson '{name}' of your own in {path.parent}.")
    return path


def open_shared(source: Path, take: bool, merge_corrections: bool, as_json: bool) -> int:
    """Say what is in a shared file and, if that is wanted, add it to what there is here.

    Raises:
        UsageError: corrections are to be merged, but nothing is to be taken.
        StoreError: it cannot be opened, or something was not saved.
    """
    from core.sharing.opening import look, take_over

    if merge_corrections and not take:
        raise UsageError("--merge-corrections is for --take. Give that, too.")
    seen = look(source)
    if not take:
        if as_json:
            say_json(dataclasses.asdict(seen))
        else:
            say(*_lines(seen), "Nothing is taken over yet: inkling open FILE --take")
        return 0
    taken = take_over(source, seen, merge_corrections=merge_corrections)
    if as_json:
        say_json(dataclasses.asdict(taken))
    else:
        say(
            f"{taken.title} is here now, as {taken.task}. Added: pictures {taken.pictures:,}, "
            f"corrections {taken.corrections:,}, models {taken.models:,}, trainings "
            f"{taken.runs:,}, lessons {taken.lessons:,}, presets {taken.presets:,}."
        )
    return 0


def collect_class(
    folder: Path, test: str | None, title: str | None, output: Path | None, as_json: bool
) -> int:
    """List what was handed in, the most accurate first; 1 where a file has a problem.

    Args:
        test: the task whose test measures everybody's model; None = nothing is measured.
        title: of a new task, of all that the class drew; None = none is made.

    Raises:
        UsageError: there is no such test, or the title or output cannot be used.
        StoreError: there is no shared file in the folder, or something was not saved.
    """
    from core.files.table import check_table_name, write_table
    from core.sharing.collecting import COLUMNS, collect, common_test, make_class_task
    from core.user_data.custom_tasks import find_task

    if output is not None:
        check_table_name(output)
    collected = collect(folder, None if test is None else common_test(find_task(test)))
    rows = [each.row for each in collected]
    if output is not None:
        write_table(output, COLUMNS, rows)
    if as_json:
        for row in rows:
            say_json(row)
    else:
        say(*table([tuple(COLUMNS)[:-1], *map(_cells, rows)]))
    problems = [each.problem for each in collected if each.problem]
    for problem in problems:
        complain(problem)
    if title is not None:
        made = make_class_task(collected, title)
        complain(f"{made.title} is made, as {made.name}.")
    return 1 if problems else 0


def _cells(row: "Row") -> tuple[str, ...]:
    accuracy = "-" if row["accuracy"] is None else percent(row["accuracy"])
    rest = [str(row[name]) for name in ("pictures", "seconds", "task", "file")]
    return (row["writer"], accuracy, *rest)


def _lines(seen: "Overview") -> list[str]:
    from core.sharing.format import presets_in_words

    examples = ", ".join(f"{name} ({count:,})" for name, count in seen.examples.items())
    lines = [
        f"{seen.title} ({seen.kind}), shared by {seen.writer} on {seen.when[:10]}",
        f"classes: {examples or ', '.join(seen.classes)}",
        f"corrections: {seen.corrections:,}",
        f"trainings: {seen.runs:,}",
    ]
    for model in seen.models:
        accuracy = "" if model.accuracy is None else f", {percent(model.accuracy)} right"
        lines.append(f"model: {model.title}{accuracy}")
    presets = (f"preset: {words}" for words in presets_in_words(seen))
    return [*lines, *presets, *(f"lesson: {lesson}" for lesson in seen.lessons)]
