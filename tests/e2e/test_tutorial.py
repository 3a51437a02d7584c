"""The well-known introduction, walked through the real window: load, look, fit, evaluate, save,
load, predict, argmax, and a picture from outside; every figure is held against Keras' own."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QPushButton, QSpinBox

from core.datasets.catalogue import is_here
from core.datasets.samples import TEST, TRAINING, load_samples
from core.models.card import KERAS_FILE
from core.models.store import Store
from core.runs.log import RunLog
from gui.datasets.page import SamplesPage
from gui.main_window import MainWindow
from gui.style.text import fine_percent, percent
from gui.training.words import TrainingState
from tests.support.keras_evaluation import keras_evaluation
from tests.support.photos import answer_of, drop, paper
from tests.support.pointer import draw_digit, label
from tests.support.training import (
    button,
    choose_preset,
    points,
    state,
    trainers,
)

pytestmark = pytest.mark.timeout(300)
DATA = "mnist" if is_here("mnist") else "made_hands"
LOOKED_AT = 13  # x_test[13]


@pytest.fixture
def window(qtbot):
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()
    qtbot.waitUntil(lambda: not trainers(), timeout=10_000)


def open_part(qtbot, window, part: str) -> SamplesPage:
    window.pages.open("data")
    page = window.findChild(SamplesPage)
    page.findChild(QPushButton, f"{DATA}_tab").click()
    page.findChild(QPushButton, f"{part}_tab").click()
    count = len(load_samples(DATA, part))
    qtbot.waitUntil(lambda: len(page.grid.shown) == count, timeout=60_000)
    return page


def go_to(page: SamplesPage, index: int) -> None:
    number = page.findChild(QSpinBox, "go_to_index")
    number.setValue(index)
    number.editingFinished.emit()


def numbers_of(page: SamplesPage) -> list[float]:
    return [float(each) for each in page.numbers.accessibleDescription().split()]


def test_the_data_is_looked_at_as_pictures_labels_and_numbers(qtbot, window):
    page, samples = open_part(qtbot, window, TRAINING), load_samples(DATA, TRAINING)
    go_to(page, 0)
    assert label(page, "sample_label") == str(samples.labels[0])  # y_train[0]
    page.findChild(QPushButton, "numbers_tab").click()
    assert numbers_of(page) == samples.pixels[0].ravel().tolist()  # x_train[0]
    page.findChild(QPushButton, "divided_tab").click()
    assert numbers_of(page) == pytest.approx((samples.pixels[0] / 255).ravel(), abs=0.006)


def fit(qtbot, window) -> None:
    """model.fit: the preset *Tutorial*, as it is."""
    button(window, "retrain_button").click()
    choose_preset(window, "Tutorial")
    qtbot.waitUntil(button(window, "start_button").isEnabled, timeout=60_000)
    button(window, "start_button").click()
    qtbot.waitUntil(lambda: state(window) is TrainingState.COMPARING, timeout=200_000)


def test_fit_evaluate_save_load_predict_and_argmax_are_keras_own(qtbot, window, tmp_path):
    fit(qtbot, window)
    assert points(window, "accuracy_plot") >= 1
    button(window, "keep_button").click()  # model.save
    qtbot.waitUntil(lambda: window.session.model_name == "digits-mlp-0001", timeout=20_000)
    samples = load_samples(DATA, TEST)
    inputs = np.stack([samples.model_input(index) for index in range(len(samples))])
    folder = Store("digits").current().folder
    by_keras = keras_evaluation(folder / KERAS_FILE, inputs, samples.labels, tmp_path)
    (record,) = RunLog("digits").all()
    accuracy = record.figures["candidate"]["test"]["accuracy"]
    if DATA == "mnist":  # of made-up hands, a training draws its test digits anew
        assert accuracy == pytest.approx(by_keras["accuracy"], abs=1e-4)
        assert 0.95 < accuracy < 0.99
    shown = [each.text() for each in window.findChildren(QLabel, "comparison_figure")]
    assert percent(accuracy, 2) in shown or percent(accuracy, 1) in shown
    assert (record.settings["epochs"], record.settings["optimizer"]) == (3, "adam")
    assert by_keras["weights"] == 784 * 128 + 128 + 128 * 128 + 128 + 128 * 10 + 10

    page = open_part(qtbot, window, TEST)
    go_to(page, LOOKED_AT)
    expected = np.array(by_keras["probabilities"][LOOKED_AT])
    qtbot.waitUntil(lambda: label(page, "sample_argmax") != "", timeout=20_000)
    assert label(page, "sample_argmax") == str(expected.argmax())
    assert label(page, "sample_probability") == fine_percent(expected.max())

    window.menu_actions.show_code.trigger()
    code = window.findChild(QPlainTextEdit, "code_text").toPlainText()
    lines = ("Flatten", 'Dense(10, activation="softmax")', "Adam", "normalize(digits, axis=1)")
    calls = ("sparse_categorical_crossentropy", ".compile(", ".fit(", ".evaluate(", ".save(")
    for line in (*lines, *calls):
        assert line in code, line
    assert code.count('Dense(128, activation="relu")') == 2


def test_outside_data_is_answered(qtbot, window, tmp_path):
    Image.fromarray(paper("3")).save(tmp_path / "three.png")
    given = QMimeData()
    given.setUrls([QUrl.fromLocalFile(str(tmp_path / "three.png"))])
    assert drop(window, given)
    assert answer_of(qtbot, window) == "3"
    window.session.close_photo()
    draw_digit(window, "7")
    assert label(window, "verdict_label") == "7"
    assert window.findChild(QComboBox, "model_selector").currentData() == "digits-cnn"
