"""Shared files: the same answers on another profile, a class's table, and models that hang.

QT_QPA_PLATFORM=offscreen python -m bench.sharing
"""

import gc
import os
import tempfile
import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from bench.report import row
from bench.shown_window import shown_window
from core.models.classifier import Classifier
from core.models.store import Store
from core.preprocessing.ink import render
from core.preprocessing.model_input import digit_input
from core.sharing.collecting import collect, common_test
from core.sharing.opening import look, take_over
from core.sharing.writing import share_task
from core.task import DRAWINGS
from core.user_data.custom_tasks import create
from gui.main_window import MainWindow
from gui.session.session import Question
from tests.support.hostile_models import HOSTILE, keep_hostile
from tests.support.pointer import draw_digit
from tests.support.shared import draw_signs, profile, some_strokes

_INPUTS = 200
_PUPILS, _DRAWINGS = 25, 80  # 2,000 drawings together


def main() -> None:
    with shown_window() as (app, window, home):
        try:
            measure_answers(home)
            measure_table(home)
            for name in HOSTILE:
                measure_gap(app, window, name)
        finally:
            window.close()


def measure_answers(home: Path) -> None:
    inputs = [digit_input(render(some_strokes(seed))) for seed in range(_INPUTS)]
    file = home / "signs.inkling"
    with profile(home / "another"):
        own = Classifier(Store(draw_signs().name).current().folder)
        expected = [own.predict(each).probabilities for each in inputs]
        share_task(draw_signs("Shared").task, file, "Anna")
    taken = take_over(file, look(file))
    foreign = Classifier(Store(taken.task).current().folder)
    began = time.perf_counter()
    answers = [foreign.predict(each).probabilities for each in inputs]
    each = (time.perf_counter() - began) / len(inputs) * 1000
    equal = sum(map(np.array_equal, answers, expected))
    row(
        f"a shared task on another profile: equal answers of {_INPUTS}; each by the child",
        f"{equal}; {each:.1f} ms",
        f"{_INPUTS}",
        holds=equal == _INPUTS,
    )


def measure_table(home: Path) -> None:
    folder = home / "handed in"
    folder.mkdir()
    test = common_test(draw_signs("Test", each=10, first=100_000).task)
    for pupil in range(_PUPILS):
        with tempfile.TemporaryDirectory() as other, profile(Path(other)):
            task = draw_signs(each=_DRAWINGS // 2, first=1000 * pupil)
            share_task(task.task, folder / f"{pupil}.inkling", f"Pupil {pupil}")
    began, worked = time.perf_counter(), sum(os.times()[:4])
    found = collect(folder, test)
    gc.collect()  # and the children of the models end
    seconds, worked = time.perf_counter() - began, sum(os.times()[:4]) - worked
    whole = sum(each.row["pictures"] for each in found if each.accuracy is not None)
    row(
        f"{len(found)} collected files, {whole:,} drawings: the table, every model measured",
        f"{seconds:.1f} s ({worked:.1f} s of work, on two cores or more)",
        "10 s",
        "3 s",
        holds=seconds <= 10 and whole == _PUPILS * _DRAWINGS,
    )


def measure_gap(app: QApplication, window: MainWindow, name: str) -> None:
    task = create(f"Model {name}", DRAWINGS)
    keep_hostile(task, name)
    window.session.choose_task(task.task)
    app.processEvents()
    said: list[str] = []
    ticks: list[tuple[float, float]] = []
    window.session.failed.connect(said.append)
    timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: ticks.append((time.perf_counter(), time.thread_time())))
    draw_digit(window, "7")
    timer.start()
    while window.session.question is not Question.FAILED:
        app.processEvents()
    app.processEvents()
    timer.stop()
    window.session.failed.disconnect(said.append)
    window.drawing.clear()
    gaps, work = np.diff(ticks, axis=0).T * 1000
    row(
        f"a foreign model that {name}: longest gap in the window's event loop; sentences",
        f"{gaps.max():.0f} ms (of its own work in a turn {work.max():.0f} ms), {len(set(said))}",
        "50 ms, 1",
        holds=gaps.max() <= 50 and len(set(said)) == 1,
    )


if __name__ == "__main__":
    main()
