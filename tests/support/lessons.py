"""A person who does lessons, and trainings that end at once in place of those that take seconds."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton

from core.files.atomic import make_folder
from core.lessons.lesson import lessons_folder
from tests.support.pointer import label, settle

# Speaks as `core.training --trials`: seed 9 fails, seed 7 never answers.
TRIALS = (
    sys.executable,
    "-c",
    """
import sys, time
from core.runs.protocol import Failed, TrialEnded, parse_command, to_json
for line in sys.stdin:
    settings = parse_command(line)
    if settings.seed == 7:
        time.sleep(600)
    ended = TrialEnded(0.5 + settings.epochs / 100, 0.9, 0.3, 1.5, 1100, 10_000, 7850, (1.0, 0.4))
    print(to_json(Failed("It did not learn.") if settings.seed == 9 else ended), flush=True)
""",
)

# As Jupyter does it: cell after cell, in one namespace; what each trial came to is told at the end.
_NOTEBOOK_RUNNER = """
import json, sys
names, figures = {"__name__": "__main__"}, {}
for cell in json.load(open(sys.argv[1]))["cells"]:
    if cell["cell_type"] == "code":
        source = "".join(cell["source"])
        exec(compile(source, cell["id"], "exec"), names)
        if source.startswith("# "):
            figures[source.splitlines()[0][2:]] = float(names["accuracy"])
print(json.dumps(figures))
"""


def run_notebook(path: Path) -> subprocess.CompletedProcess:
    """Run all its cells, in its folder, in a Python of its own."""
    return subprocess.run(
        [sys.executable, "-c", _NOTEBOOK_RUNNER, path.name],
        cwd=path.parent,
        env={**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3"},
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )


def write_lesson(name: str, *steps: str, task: str = "digits") -> str:
    """A teacher's own, with these steps."""
    make_folder(lessons_folder())
    text = f"# {name.title()}\n\n- task: {task}\n\n" + "\n\n".join(steps)
    (lessons_folder() / f"{name}.md").write_text(text + "\n")
    return name


def open_lesson(window, name: str):
    """Its controller, with that lesson at the step where it was left."""
    if window.lessons.controller is None:
        window.menu_actions.lessons.trigger()
    controller = window.lessons.controller
    controller.show_list()
    controller.begin(name)
    settle()
    return controller


def result(window) -> tuple[str, str]:
    """What is said of the step, and in which tone."""
    said = window.findChild(QLabel, "lesson_result")
    return said.text().replace("\N{NO-BREAK SPACE}", " "), said.property("tone") or ""


def press(window, name: str) -> None:
    window.findChild(QPushButton, f"lesson_{name}").click()
    settle()


def title(window) -> str:
    return label(window, "lesson_step_title")


def is_said(qtbot, window, tone: str = "notice", timeout: int = 20_000) -> str:
    """Wait until what came out is said in that tone -> the sentence."""
    qtbot.waitUntil(lambda: result(window)[1] == tone, timeout=timeout)
    return result(window)[0]
