"""The real program, the real trainer, real data: trained as the person watches, kept or not."""

import os
import subprocess
import sys

import numpy as np
import psutil
import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from core.models.store import Store
from core.preprocessing.ink import Stroke, StrokePoint, render
from core.runs.log import RunLog
from core.task import DRAWINGS
from core.user_data.custom_tasks import add_drawing, create
from gui.training.words import TrainingState
from gui.widgets.picture_grid import PictureGrid
from tests.support.killing import ORPHANS, alive_after
from tests.support.paths import ROOT
from tests.support.person import RETRAIN_AND_KEEP, Person, press, sees
from tests.support.pointer import canvas_of, draw_digit, draw_stroke, label, settle
from tests.support.training import end_trainers, points

pytestmark = pytest.mark.timeout(300)


def write(field: str, text: str):
    def step(window):
        editor = window.findChild(QLineEdit, f"setting_{field}")
        editor.setText(text)
        editor.textEdited.emit(text)

    return step


# A small part of the data: what counts here is the way, not the accuracy.
A_SHORT_RUN = (
    press("retrain_button"),
    write("share", "2"),
    write("epochs", "6"),  # as many points, which a busy computer may show two at once
    press("start_button"),
)


@pytest.fixture(autouse=True)
def own_settings(qapp, tmp_path):
    yield
    assert not end_trainers()


def test_a_new_model_is_trained_kept_and_answers_and_the_old_one_comes_back():
    grown, said = [], {}

    def sees_the_curves_grow(window):
        count = points(window, "accuracy_plot")
        if count and count not in grown:
            grown.append(count)
        return window.training.controller.state is TrainingState.COMPARING

    def looks(window):
        said["sentence"] = label(window, "comparison_sentence")
        said["pictures"] = len(window.findChild(PictureGrid, "training_pictures").thumbnails)

    def asks(window):
        draw_digit(window, "1")
        said["model"] = window.session.model_name
        said["chosen"] = window.findChild(QComboBox, "model_selector").currentData()
        said["answer"] = label(window, "verdict_label")

    def goes_back(window):
        window.findChild(QComboBox, "model_selector").activated.emit(
            window.findChild(QComboBox, "model_selector").findData("digits-cnn")
        )
        said["back"] = label(window, "verdict_label")

    Person(*A_SHORT_RUN, sees_the_curves_grow, looks, press("keep_button"), asks, goes_back).work()
    assert len(grown) > 1
    assert said["pictures"] == 25
    assert said["sentence"].startswith("The current model is better by ")
    assert (said["model"], said["chosen"]) == ("digits-mlp-0001", "digits-mlp-0001")
    assert said["answer"] in {*"0123456789", "None of these"}
    assert said["back"] == "1"
    assert Store("digits").current().folder.name == "digits-cnn"
    (record,) = RunLog("digits").all()
    assert (record.outcome, record.model) == ("kept", "digits-mlp-0001")
    assert record.figures["current"]["test"]["accuracy"] > 0.99
    assert len(record.data_digest) == 64


def test_a_cancelled_training_leaves_nothing():
    Person(
        *A_SHORT_RUN,
        sees(TrainingState.TRAINING),
        lambda window: points(window) > 0,
        press("cancel_button"),
        sees(TrainingState.READY),
    ).work()
    assert not list(Store("digits").folder.glob(".candidate-*"))
    assert Store("digits").current().folder.name == "digits-cnn"
    assert [each.outcome for each in RunLog("digits").all()] == ["stopped"]


def drawn(strokes: list[list[tuple[float, float]]], rng: np.random.Generator) -> np.ndarray:
    """Strokes as ink, by a hand that is never quite the same."""
    places = [np.array(stroke) + rng.normal(0, 8, (len(stroke), 2)) for stroke in strokes]
    return render([Stroke(tuple(StrokePoint(x, y, 24) for x, y in stroke)) for stroke in places])


CROSS = [[(200, 130), (400, 370)], [(400, 130), (200, 370)]]
SQUARE = [[(200, 130), (400, 130), (400, 370), (200, 370), (200, 130)]]


@pytest.mark.no_data
def test_signs_of_one_s_own_are_taught_in_the_window():
    rng = np.random.default_rng(1)
    signs = create("Signs", DRAWINGS)
    for _ in range(12):
        add_drawing(signs, "cross", drawn(CROSS, rng))
        add_drawing(signs, "square", drawn(SQUARE, rng))
    said = {}

    def chooses_signs(window):
        selector = window.findChild(QWidget, "task_selector")
        buttons = selector.findChildren(QAbstractButton)
        next(each for each in buttons if each.accessibleName() == "Signs").click()

    def draws(window):
        for points_of_stroke in CROSS:
            draw_stroke(canvas_of(window), points_of_stroke)
        settle()
        said["answer"] = label(window, "verdict_label")
        said["model"] = window.session.model_name

    Person(
        chooses_signs,
        *RETRAIN_AND_KEEP,
        draws,
    ).work()
    assert said == {"answer": "cross", "model": "signs-own-0001"}


PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from gui.main_window import MainWindow

app = QApplication([])
window = MainWindow()
window.show()

def act():
    window.findChild(QPushButton, "retrain_button").click()
    window.training.controller.trainer.started.connect(lambda _: print("learning", flush=True))
    window.findChild(QPushButton, "start_button").click()

QTimer.singleShot(0, act)
app.exec()
"""


def test_a_killed_window_takes_its_trainer_with_it_and_the_next_start_works(tmp_path):
    command = [sys.executable, "-P", "-c", PROGRAM]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as window:
        try:
            assert window.stdout.readline() == "learning\n"
            (trainer,) = [
                each
                for each in psutil.Process(window.pid).children()
                if "core.training" in each.cmdline()
            ]
        finally:
            window.kill()
    assert not alive_after(ORPHANS, [trainer])
    left = Store("digits").folder
    assert list(left.glob(".candidate-*"))  # so far
    assert Store("digits").current().folder.name == "digits-cnn"
    Store("digits").discard(Store("digits").new_candidate("mlp", waiting=[]))
    assert not list(left.glob(".candidate-*"))
