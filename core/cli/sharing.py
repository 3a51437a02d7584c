"""`inkling share` and `inkling open`: a task as one file, and such a file from somebody else."""

import dataclasses
from pathlib import Path

from core.cli.output import percent, say, say_json
from core.errors import UsageError
from core.sharing.format import Overview
from core.sharing.opening import look, take_over
from core.sharing.writing import share_task, usual_writer
from core.user_data.custom_tasks import find_task


def share(task: str, target: Path, writer: str | None, as_json: bool) -> int:
    """Write a task into a shared file.

    Raises:
        UsageError: there is nothing to share, or target's name is wrong.
        StoreError: nothing was written.
    """
    count = share_task(find_task(task), target, writer or usual_writer())
    if as_json:
        say_json({"task": task, "file": str(target), "entries": count})
    else:
        say(f"{target} is written: {count:,} files.")
    return 0


def open_shared(source: Path, take: bool, merge_corrections: bool, as_json: bool) -> int:
    """Say what is in a shared file and, if that is wanted, add it to what there is here.

    Raises:
        UsageError: corrections are to be merged, but nothing is to be taken.
        StoreError: it cannot be opened, or something was not saved.
    """
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
            f"{taken.title} is here now, as {taken.task}: {taken.pictures:,} pictures, "
            f"{taken.corrections:,} corrections, {taken.models:,} models and {taken.runs:,} "
            "trainings were added."
        )
    return 0


def _lines(seen: Overview) -> list[str]:
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
    return lines
