"""What a lesson did, as code: a step's to look at, and the whole as a Jupyter notebook that runs
from top to bottom. Nothing of Inkling is needed for either."""

import dataclasses
import json
from collections.abc import Iterator
from typing import Any

from core.lessons.figures import NOT_YET, Figures, Value, filled
from core.lessons.lesson import Lesson, Step
from core.runs.keras_script import keras_script

# A notebook's own arguments are Jupyter's; the scripts look for MNIST's file in them.
_FIRST = """import os
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
sys.argv = ["notebook"]
if os.path.exists("mnist.npz"):  # else Keras fetches it
    sys.argv.append("mnist.npz")"""
_NOT_MEASURED = "# nan: not measured yet. Do this step in the window first.\n"
_FORMAT = {"nbformat": 4, "nbformat_minor": 5}
_METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def code_of(step: Step, figures: Figures) -> str:
    """Python that does what a step does; empty where it has none. Figures that it names are filled
    in as they were measured; those that were not yet are no number, which is said, so that the rest
    runs all the same."""
    return "\n\n".join(_cells_of(step, figures))


def notebook(lesson: Lesson, figures: Figures) -> bytes:
    """The file of a notebook: what is said and the code of each step, in their order."""
    cells = [
        _cell("markdown", f"# {lesson.title}\n\n{lesson.about}".rstrip(), "lesson"),
        _cell("code", _FIRST, "first"),
    ]
    for number, step in enumerate(lesson.steps):
        heading = f"## {step.title}\n\n{filled(step.text, figures, _plain)}"
        cells.append(_cell("markdown", heading.rstrip(), f"step-{number + 1}"))
        for place, code in enumerate(_cells_of(step, figures)):
            cells.append(_cell("code", code, f"step-{number + 1}-{place + 1}"))
    content = {"cells": cells, "metadata": _METADATA, **_FORMAT}
    return f"{json.dumps(content, indent=1, ensure_ascii=False)}\n".encode()


def _cells_of(step: Step, figures: Figures) -> Iterator[str]:
    for action in step.trainings:
        assert action.settings is not None  # they are those that have
        name = action.words[0] if action.verb == "trial" else "run"
        yield f"# {name}\n{keras_script(dataclasses.asdict(action.settings))}".rstrip()
    if step.code:
        code = filled(step.code, figures, lambda _name, value: repr(value))
        note = _NOT_MEASURED if NOT_YET in code else ""
        yield note + code.replace(NOT_YET, 'float("nan")')


def _plain(_name: str, value: Value) -> str:
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def _cell(kind: str, text: str, name: str) -> dict[str, Any]:
    cell: dict[str, Any] = {"cell_type": kind, "id": name, "metadata": {}}
    if kind == "code":
        cell |= {"execution_count": None, "outputs": []}
    return {**cell, "source": text.splitlines(keepends=True)}
