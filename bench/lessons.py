"""Every lesson that comes along, done to its end in the real window without a screen, and its
notebook run from top to bottom: which claims hold here, and how far apart the figures are.

    python -m bench.lessons [NAME ...]

What only a person can do, such as corrections and a photo, a hand does (tests/support/lessons.py).
A notebook runs cell after cell in a plain Python, with MNIST's file beside it; what each training
comes to is compared with what the lesson measured. Not compared: one that varies its pictures
or learns from digits drawn by rule, which the script replaces by what Keras has, and says so.
"""

import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from bench.report import row
from core.datasets.catalogue import where
from core.lessons.lesson import Action, Lesson, read_lesson, shipped_files
from core.lessons.notebook import notebook
from gui.main_window import MainWindow
from tests.support.lessons import do_step, open_lesson, press, run_notebook

_PATIENCE = 2400.0  # s for a step, on a machine that does much else


def main() -> None:
    QApplication(["bench"])
    window = MainWindow()
    window.show()
    steps = done = failed = 0
    gaps: list[float] = []
    for path in shipped_files():
        lesson = read_lesson(path)
        if sys.argv[1:] and lesson.name not in sys.argv[1:]:
            continue
        open_lesson(window, lesson.name)
        for step in lesson.steps:
            said, tone = do_step(window, step, _PATIENCE)
            steps += 1
            done += tone == "notice"
            failed += tone == "problem"
            print(lesson.name, step.title, said, tone, sep=" | ", flush=True)
            press(window, "next")
        found = notebook_gaps(lesson, dict(window.lessons.controller.figures.kept))
        print(lesson.name, "notebook", *(f"{100 * gap:.4f}" for gap in found), flush=True)
        gaps += found
    window.close()
    row("steps of lessons done", f"{done} of {steps}", f"{steps}", holds=done == steps)
    row("claims of lessons that did not hold", str(failed), "0", holds=failed == 0)
    widest = 100 * max(gaps, default=0.0)
    what = f"widest of {len(gaps)} gaps between a notebook's figure and its lesson's"
    row(what, f"{widest:.2f} points", "0.3 points", holds=widest <= 0.3)


def notebook_gaps(lesson: Lesson, figures: dict) -> list[float]:
    """Run the notebook -> how far each of its figures is from the lesson's, as shares."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "mnist.npz").symlink_to(where("mnist"))
        (folder / "lesson.ipynb").write_bytes(notebook(lesson, figures))
        done = run_notebook(folder / "lesson.ipynb")
    if done.returncode:
        raise SystemExit(f"{lesson.name}: the notebook does not run\n{done.stderr[-1500:]}")
    found = json.loads(done.stdout.splitlines()[-1])
    alike = {
        _measured(each): _called(each)
        for step in lesson.steps
        for each in step.trainings
        if not each.settings.augmentation and each.settings.data == ("mnist",)
    }
    return [abs(found[name] - figures[figure]) for figure, name in alike.items()]


def _measured(training: Action) -> str:
    """The lesson's figure of what a training came to."""
    return f"trial.{training.words[0]}.accuracy" if training.verb == "trial" else "run.accuracy"


def _called(training: Action) -> str:
    """What the notebook calls a training."""
    return training.words[0] if training.verb == "trial" else "run"


if __name__ == "__main__":
    main()
