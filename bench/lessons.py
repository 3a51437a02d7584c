"""Every lesson that comes along, done to its end in the real window without a screen, and its
notebook run from top to bottom: which claims hold here, and how far apart the figures are.

    python -m bench.lessons [NAME ...]

Steps that only a person can do, such as dropping a photo of their own, are passed over and counted.
A notebook runs cell after cell in a plain Python, with MNIST's file beside it; each trial's figure
is compared with the one that the lesson measured. Not compared: a training that varies its pictures
or learns from digits drawn by rule, which the script replaces by what Keras has, and says so.
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from bench.report import row
from core.datasets.catalogue import where
from core.lessons.lesson import Lesson, read_lesson, shipped_files
from core.lessons.notebook import notebook
from gui.main_window import MainWindow
from tests.support.lessons import open_lesson, press, result, run_notebook

_PATIENCE = 300.0  # s for a step
_SETTLED = ("notice", "problem")


def main() -> None:
    application = QApplication(["bench"])
    window = MainWindow()
    window.show()
    steps = by_person = failed = 0
    gaps: list[float] = []
    for path in shipped_files():
        lesson = read_lesson(path)
        if sys.argv[1:] and lesson.name not in sys.argv[1:]:
            continue
        open_lesson(window, lesson.name)
        for step in lesson.steps:
            tone = do_step(application, window, bool(step.do))
            steps += 1
            by_person += tone == ""
            failed += tone == "problem"
            print(lesson.name, step.title, *result(window), sep=" | ", flush=True)
            press(window, "next")
        gaps += notebook_gaps(lesson, dict(window.lessons.controller.figures.kept))
    window.close()
    done = f"{steps - by_person} of {steps}; {by_person} by a person"
    row("steps of lessons done", done, f"{steps - by_person}", holds=failed == 0)
    row("claims of lessons that did not hold", str(failed), "0", holds=failed == 0)
    widest = 100 * max(gaps, default=0.0)
    what = f"widest of {len(gaps)} gaps between a notebook's figure and its lesson's"
    row(what, f"{widest:.2f} points", "0.3 points", holds=widest <= 0.3)


def do_step(application: QApplication, window: MainWindow, does: bool) -> str:
    """What came out: "notice", "problem", or "" where only a person can do it."""
    if does:
        press(window, "do")
    wait(application, lambda: result(window)[1] in _SETTLED, _PATIENCE if does else 1.0)
    return result(window)[1]


def wait(application: QApplication, until: Callable[[], bool], seconds: float) -> None:
    end = time.monotonic() + seconds
    while not until() and time.monotonic() < end:
        application.processEvents()
        time.sleep(0.01)


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
    alike = [
        each.words[0]
        for step in lesson.steps
        for each in step.trainings
        if each.verb == "trial"
        and not each.settings.augmentation
        and each.settings.data == ("mnist",)
    ]
    return [abs(found[each] - figures[f"trial.{each}.accuracy"]) for each in alike]


if __name__ == "__main__":
    main()
