"""`inkling export`: a model as a file or folder that needs no Inkling."""

from pathlib import Path

from core.cli.models import chosen_model
from core.cli.output import say, say_json
from core.export.formats import format_for


def export(task: str, model: str | None, target: Path, as_json: bool) -> int:
    """Write a model in the format that target's name ends in.

    Raises:
        UsageError: there is no model of that name.
        ModelError: it is damaged, or cannot be written in this format.
        StoreError: nothing was written.
    """
    folder = chosen_model(task, model)
    said = format_for(target.name).write(folder, target) or f"{target} is written."
    if as_json:
        say_json({"model": folder.name, "file": str(target), "said": said})
    else:
        say(said)
    return 0
