"""A person who does lessons, and trainings that end at once in place of those that take seconds."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton

from core.files.atomic import make_folder
from core.images.decoder import encode_png
from core.lessons.lesson import Step, lessons_folder
from core.runs.protocol import TrialEnded, to_json
from tests.support.corrections import button as correction_button
from tests.support.corrections import says
from tests.support.handwriting import HASH, on_canvas
from tests.support.painted_cat import painted_cat
from tests.support.pointer import canvas_of, clear, draw_digit, draw_stroke, label, settle
from tests.support.training import choose_preset

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
        if source.startswith("# ") and ".fit(" in source:
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


def wait(until: Callable[[], object], seconds: float) -> bool:
    """Let the window work until that is so -> whether it is."""
    end = time.monotonic() + seconds
    while not (is_so := bool(until())) and time.monotonic() < end:
        settle()
        time.sleep(0.005)
    return is_so


def do_step(window, step: Step, seconds: float) -> tuple[str, str]:
    """Do it, by a hand what only a person can do or is drawn, else by *Do It for Me*, and wait ->
    what is said, and in which tone."""
    by_hand = _BY_HAND.get(step.until.left if step.until else "")
    words = {each.verb: each.words for each in step.do}
    if "draw" in words and window.session.task.name == "digits":
        if "model" in words:
            window.session.choose_model(words["model"][0])
        clear(window)
        corner = {"size": 0.3, "x": 0.9, "y": 0.9} if "corner" in step.title else {}
        draw_digit(window, words["draw"][0], **corner)
    elif step.do:
        press(window, "do")
    elif by_hand is not None and result(window)[1] == "":
        by_hand(window, step)
    wait(lambda: result(window)[1] in ("notice", "problem"), seconds)
    return result(window)


def _correct_some(window, step: Step) -> None:
    """As many corrections as the step waits for, of several digits."""
    for number in range(max(int(step.until.right), 1)):
        digit = str(number % 8)
        clear(window)
        draw_digit(window, digit, size=0.5 + 0.02 * number)
        correction_button(window, f"It is a {digit}").click()
        saved = f"✓ Saved as {digit}"
        assert wait(lambda saved=saved: says(window) == saved, 20)


def _run(window, step: Step) -> None:
    """The training of the preset that the step names, or the decision about it."""
    if step.until.right == "comparing":
        window.pages.open("train")
        choose_preset(window, "My handwriting")
        window.findChild(QPushButton, "start_button").click()
    else:
        window.findChild(QPushButton, step.where).click()


def _draw_a_sign(window, _step: Step) -> None:
    if window.session.photo is not None:
        window.menu_actions.close_photo.trigger()
    clear(window)
    for points in on_canvas(HASH):
        draw_stroke(canvas_of(window), points)
    settle()


def _give_a_photo(window, _step: Step) -> None:
    make_folder(lessons_folder())
    path = lessons_folder() / "cat.png"
    path.write_bytes(encode_png(painted_cat()))
    window.open_photos([str(path)])


_BY_HAND = {
    "corrections.count": _correct_some,
    "run.state": _run,
    "paper.new": _draw_a_sign,
    "answer.classes": _give_a_photo,
}


def trials_that_come_to(path: Path, ended: Sequence[TrialEnded]) -> tuple[str, ...]:
    """A trainer of trials that gives these, one after the other; path: where they can be kept."""
    path.write_text("\n".join(map(to_json, ended)))
    said = "import sys\nfor _, a in zip(sys.stdin, open(sys.argv[1])): print(a.strip(), flush=True)"
    return sys.executable, "-c", said, str(path)
