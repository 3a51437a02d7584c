"""The well-known introduction's twenty steps, walked through the real window with the real trainer
on some thousand digits, each of them a function here, in their order; every figure is held against
Keras' own."""

import json
import re
import urllib.request
from typing import Any
from urllib.parse import urlencode

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QLocale, QMimeData, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from core.datasets.mnist import Mnist
from core.runs.sweep import sweeps_of
from gui.dialogs.data_page import DataPage
from gui.main_window import MainWindow
from gui.style.text import fine_percent, percent
from gui.training.history.tables import RunsPage
from gui.training.results.curve_plot import CurvePlot
from gui.training.settings.layer_node import LayerNode
from gui.training.trainer_process import TrainerProcess
from tests.support.buttons import button
from tests.support.keras_evaluation import Keras
from tests.support.photos import answer_of, drop, paper
from tests.support.pointer import draw_digit, label
from tests.support.training import (
    open_models,
    runs_table,
    sweep_table,
    trainers,
    write_setting,
    write_values,
)
from tests.support.tutorial_walk import LOOKED_AT, LOSSES, NAME, PATIENCE, Walk

pytestmark = pytest.mark.timeout(1800)
LEARNED, TESTED = 2_500, 1_000  # digits
ROUNDED = 0.0051  # of two places


SETTINGS = ("optimizer", "input_scaling")


@pytest.fixture
def walk(qtbot, monkeypatch, tmp_path, mnist: Mnist):
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    arrays = {}
    for name, images, count in (("train", mnist.training, LEARNED), ("test", mnist.test, TESTED)):
        arrays[f"x_{name}"] = np.rint(images.inputs[:count, :, :, 0] * 255).astype(np.uint8)
        arrays[f"y_{name}"] = images.labels[:count].astype(np.uint8)
    # A machine that does much else at once lets a trainer be silent for longer than a person would.
    monkeypatch.setattr(TrainerProcess, "patience_ms", PATIENCE)
    keras = Keras(tmp_path)
    yield Walk(qtbot, made, monkeypatch, tmp_path, keras, arrays)
    keras.close()
    made.close()
    qtbot.waitUntil(lambda: not trainers(), timeout=30_000)


def load(walk: Walk) -> None:
    """mnist.load_data(): by the file that it would be."""
    file = walk.folder / "mnist.npz"
    np.savez(file, **walk.arrays)
    walk.patch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(file), ""))
    walk.window.menu_actions.data.trigger()
    page = walk.window.findChild(DataPage)
    status = page.findChild(QLabel, f"data_status_{NAME}")
    choices = status.parentWidget().findChildren(QPushButton)
    next(each for each in choices if each.text() == "Choose File…").click()
    walk.qtbot.waitUntil(lambda: status.text().startswith("On this computer"), timeout=60_000)
    page.close()


def look_at_a_sample(walk: Walk) -> None:
    """x_test[13], among as many as there are."""
    walk.open_part("test")
    count = QLocale().toString(TESTED)
    said = lambda: label(walk.page, "sample_count")  # noqa: E731
    walk.qtbot.waitUntil(lambda: said().startswith(f"{count} of {count} pictures"), timeout=60_000)
    walk.go_to(LOOKED_AT)
    assert walk.page.view.shown_name == f"x_test[{LOOKED_AT}]"


def its_numbers(walk: Walk) -> None:
    assert (walk.numbers("numbers") == walk.arrays["x_test"][LOOKED_AT]).all()


def its_label(walk: Walk) -> None:
    assert label(walk.page, "sample_label") == str(walk.arrays["y_test"][LOOKED_AT])


def normalise(walk: Walk) -> None:
    """x_test / 255, and keras.utils.normalize(x_test, axis=1)."""
    pixels = walk.arrays["x_test"][LOOKED_AT]
    assert walk.numbers("divided") == pytest.approx(pixels / 255, abs=ROUNDED)
    by_keras = walk.keras.normalised(pixels)
    assert walk.numbers("normalised") == pytest.approx(by_keras, abs=ROUNDED)


def with_and_without(walk: Walk) -> None:
    """The same network on pictures as they are, 0 to 255, and on normalised ones."""
    walk.set_up("Tutorial")
    open_models(walk.window, "sweep")
    write_values(walk.window, layers="1", units="32", epochs="6", input_scaling="length, none")
    button(walk.window, "sweep_start_button").click()
    done = lambda: label(walk.window, "sweep_note") == "All are done."  # noqa: E731
    walk.qtbot.waitUntil(done, timeout=PATIENCE)
    assert [row.error for row in sweeps_of("digits")[0].rows] == ["", ""]
    assert [each.settings["input_scaling"] for each in walk.records] == ["length", "none"]
    walk.ask_keras(*walk.records)
    walk.is_as_keras_says(sweep_table(walk.window), walk.records, 2)


def flatten(walk: Walk) -> None:
    """28 x 28 numbers become 784: the first Dense has 784 weights a unit, and a bias."""
    walk.set_up("Tutorial")
    shown = [each.accessibleName() for each in nodes(walk.window)]
    assert f"Dense, 128, {QLocale().toString(784 * 128 + 128)} weights" in shown
    assert "Picture, 28 × 28 × 1" in shown


def layers(walk: Walk) -> None:
    count = QLocale().toString
    shown = [each.accessibleName() for each in nodes(walk.window)]
    assert sorted(shown) == sorted(
        [
            "Picture, 28 × 28 × 1",
            f"Dense, 128, {count(784 * 128 + 128)} weights",
            f"Dense, 128, {count(128 * 128 + 128)} weights",
            f"Answer, 10, {count(128 * 10 + 10)} weights",
        ]
    )


def nodes(window: MainWindow) -> list[LayerNode]:
    return [each for each in window.findChildren(LayerNode) if each.isVisible()]


def compile_with_loss_and_metric(walk: Walk) -> None:
    assert label(walk.window, "setting_loss") == "categorical cross-entropy"
    chosen = [walk.window.findChild(QComboBox, f"setting_{each}") for each in SETTINGS]
    assert [each.currentText() for each in chosen] == ["Adam", "normalize(axis=1)"]


def fit(walk: Walk) -> None:
    """Both curves are what was said of each epoch; the metric is the accuracy."""
    walk.train()
    record = walk.records[-1]
    assert len(record.curves) == 3
    for name in ("loss", "accuracy"):
        _training, validation = walk.window.findChild(CurvePlot, f"{name}_plot").curves
        said = [each[f"validation_{name}"] for each in record.curves]
        assert [y for _x, y in validation.points] == pytest.approx(said)


def save(walk: Walk) -> None:
    button(walk.window, "keep_button").click()
    record = walk.records[-1]
    walk.qtbot.waitUntil(lambda: walk.window.session.model_name == record.model, timeout=20_000)


def evaluate(walk: Walk) -> None:
    by_keras = walk.ask_keras(walk.records[-1])
    table = walk.window.findChild(QWidget, "comparison_table")
    shown = [each.text() for each in table.findChildren(QLabel, "comparison_figure")]
    assert percent(by_keras["accuracy"], 1) in shown
    losses = [float(each) for each in shown if re.fullmatch(r"\d\.\d{4}", each)]
    assert min(abs(each - by_keras["loss"]) for each in losses) < LOSSES
    assert by_keras["weights"] == [784 * 128 + 128, 128 * 128 + 128, 128 * 10 + 10]
    is_scripted(walk.window)


def is_scripted(window: MainWindow) -> None:
    window.menu_actions.show_code.trigger()
    code = window.findChild(QPlainTextEdit, "code_text").toPlainText()
    lines = ("Flatten", 'Dense(10, activation="softmax")', "Adam", "normalize(digits, axis=1)")
    calls = ("sparse_categorical_crossentropy", ".compile(", ".fit(", ".evaluate(", ".save(")
    for line in (*lines, *calls):
        assert line in code, line
    assert code.count('Dense(128, activation="relu")') == 2


def over_fit(walk: Walk) -> None:
    """Few pictures, often: they are learned by heart."""
    walk.set_up("Over-fit on purpose")
    write_setting(walk.window, "share", "15")
    walk.train()
    last = walk.records[-1].curves[-1]
    assert last["accuracy"] > last["validation_accuracy"] + 0.05
    save(walk)
    walk.ask_keras(walk.records[-1])


def load_the_model(walk: Walk) -> None:
    """keras.models.load_model: the tutorial's model answers again, in place of the latest."""
    choose_model(walk.window, walk.tutorial.model)


def choose_model(window: MainWindow, name: str) -> None:
    selector = window.findChild(QComboBox, "model_selector")
    selector.setCurrentIndex(selector.findData(name))
    selector.activated.emit(selector.currentIndex())
    assert window.session.model_name == name


def predict(walk: Walk) -> None:
    walk.open_part("test")
    walk.go_to(LOOKED_AT)
    expected = walk.probabilities
    assert label(walk.page, "sample_probability") == fine_percent(expected.max())


def argmax(walk: Walk) -> None:
    assert label(walk.page, "sample_argmax") == str(walk.probabilities.argmax())


def show_the_picture_with_its_prediction(walk: Walk) -> None:
    walk.page.findChild(QPushButton, "sample_to_canvas_button").click()
    session = walk.window.session
    walk.qtbot.waitUntil(lambda: session.is_answered, timeout=20_000)
    assert label(walk.window, "verdict_label") == str(walk.probabilities.argmax())
    (region,) = session.answer.regions
    assert region.prediction.probabilities == pytest.approx(walk.probabilities, abs=1e-4)
    pixels = walk.arrays["x_test"][LOOKED_AT]
    assert (region.model_input[..., 0] * 255 == pixels).all()
    session.close_photo()


def more_epochs_layers_units(walk: Walk) -> None:
    """All of them in one table, whose columns are what differs, and in words which is best."""
    open_models(walk.window, "runs")
    table = runs_table(walk.window)
    walk.is_as_keras_says(table, walk.records, 1)
    for place in range(len(walk.records)):
        table.choose(place)
    heads = [table.horizontalHeaderItem(each).text() for each in range(table.columnCount())]
    shown = {head for place, head in enumerate(heads) if not table.isColumnHidden(place)}
    assert {"Epochs", "Network", "Scaling"} <= shown
    best = max(each["accuracy"] for each in walk.by_keras.values())
    said = label(walk.window.findChild(RunsPage), "muted")
    assert f"has the most right: {percent(best, 1)}" in said


def tensorboard(walk: Walk) -> None:
    """What Keras wrote for it of the tutorial's accuracy, epoch by epoch."""
    opened: list[str] = []
    walk.patch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    button(walk.window, "board_button").click()
    walk.qtbot.waitUntil(lambda: bool(opened), timeout=60_000)
    address = f"{opened[0].rstrip('/')}/data/plugin/scalars"

    def read(what: str) -> Any:
        with urllib.request.urlopen(f"{address}/{what}", timeout=10) as found:
            return json.load(found)

    walk.qtbot.waitUntil(lambda: len(read("tags")) >= len(walk.records), timeout=60_000)
    run = next(each for each in read("tags") if walk.tutorial.model in each)
    query = urlencode({"run": run, "tag": "accuracy"})
    written = [value for _time, _step, value in read(f"scalars?{query}")]
    assert written == pytest.approx([each["accuracy"] for each in walk.tutorial.curves], abs=1e-4)


def outside_data(walk: Walk) -> None:
    """A picture file dropped on the window, and a digit drawn."""
    walk.window.pages.open("try")
    Image.fromarray(paper("3")).save(walk.folder / "three.png")
    given = QMimeData()
    given.setUrls([QUrl.fromLocalFile(str(walk.folder / "three.png"))])
    choose_model(walk.window, "digits-cnn")
    assert drop(walk.window, given)
    assert answer_of(walk.qtbot, walk.window) == "3"
    walk.window.session.close_photo()
    draw_digit(walk.window, "7")
    assert label(walk.window, "verdict_label") == "7"


STEPS = (
    *(load, look_at_a_sample, its_numbers, its_label, normalise, with_and_without, flatten),
    *(layers, compile_with_loss_and_metric, fit, save, evaluate, over_fit, load_the_model),
    *(predict, argmax, show_the_picture_with_its_prediction, more_epochs_layers_units),
    *(tensorboard, outside_data),
)


def test_the_twenty_steps_can_be_done_and_every_figure_is_keras_own(walk):
    assert len(STEPS) == 20
    for step in STEPS:
        step(walk)
