"""Figures of lessons: what the window shows and the model computes, to the number."""

import numpy as np
import pytest
from PySide6.QtWidgets import QCheckBox, QLabel

from core.datasets.samples import TRAINING, load_samples
from core.explain.activations import InspectableModel
from core.explain.weights import read_weights
from core.lessons.figures import FIGURES
from core.runs.protocol import TrialEnded
from gui.lessons.figures import figures_of_trial, measured_data, written
from gui.window.language import speak
from tests.support.corrections import correct
from tests.support.lessons import open_lesson, write_lesson
from tests.support.pointer import draw_digit, settle


@pytest.fixture
def figures(window):
    window.session.choose_model("digits-mlp")
    return open_lesson(window, write_lesson("mine", "## A\n\nLook.")).figures


def test_nothing_is_known_before_anything_is_drawn(figures):
    for name in ("answer.label", "input.side", "neuron.sum", "run.accuracy", "trial.a.loss"):
        assert figures.get(name) is None
    assert figures.get("nonsense.name") is None
    assert figures["page.name"] == "try"
    assert figures["task.name"] == "digits"


def test_the_answer_and_its_input_are_those_of_the_session(window, figures):
    draw_digit(window, "7")
    prediction = window.session.answer.prediction
    given = window.session.answer.model_input
    assert figures["answer.label"] == figures["answer.text"] == "7"
    assert figures["answer.probability"] == prediction.probability
    assert figures["answer.second_probability"] == float(np.sort(prediction.shares)[-2])
    assert figures["answer.second"] == prediction.classes[int(prediction.shares.argsort()[-2])]
    assert figures["answer.chance_share"] == 0.1
    assert (figures["input.side"], figures["input.numbers"]) == (28, 784)
    assert figures["input.ink"] == np.count_nonzero(given)
    assert figures["input.height"] == 20
    assert 0 < figures["paper.share"] < 0.2
    assert not figures["paper.photo"]


def test_what_is_drawn_since_the_step_began_is_new_the_same_once_more_as_well(window, figures):
    draw_digit(window, "7")
    figures.begin_step()
    assert not figures["paper.new"]
    draw_digit(window, "1")
    assert figures["paper.new"]
    window.drawing.undo_stack.undo()
    assert not figures["paper.new"]
    window.drawing.clear()
    draw_digit(window, "7")
    assert figures["paper.new"]


def test_a_models_weights_are_counted_in_its_file(window, figures):
    kernels = read_weights(window.session.classifier.folder, window.session.classifier.card)
    assert figures["layer.dense_1.weights"] == kernels["dense_1"].kernel.weights.size + 128
    assert (figures["layer.dense_1.inputs"], figures["layer.dense_1.units"]) == (784, 128)
    assert figures["model.weights"] == 784 * 128 + 128 + 128 * 128 + 128 + 128 * 10 + 10
    measured = window.session.classifier.card.measured
    assert figures["model.calibration_share"] == measured["mnist_test_calibration_error"]
    window.session.choose_model("digits-cnn")
    assert figures["model.name"] == "digits-cnn"
    assert figures.get("layer.dense_9.inputs") is None


def test_a_neurons_products_add_up(window, figures):
    draw_digit(window, "7")
    assert figures["neuron.before"] == pytest.approx(figures["neuron.sum"] + figures["neuron.bias"])
    product = figures["neuron.input"] * figures["neuron.weight"]
    assert figures["neuron.product"] == pytest.approx(product)
    assert figures["neuron.without"] == pytest.approx(figures["neuron.before"] - product)
    assert figures["neuron.relu"] == max(figures["neuron.before"], 0)
    session = window.session
    given = InspectableModel(session.classifier).run(session.answer.model_input)
    assert figures["neuron.unit"] == given.values["dense_1"].argmax()
    before = figures["neuron.before"]
    draw_digit(window, "1", x=0.1)
    assert figures["neuron.before"] != before


def test_what_a_widget_shows_is_known_by_its_name(window, figures):
    window.pages.open("data")
    settle()
    assert figures["shown.go_to_index"] == 0
    assert figures["shown.pictures_tab"] is True
    assert figures["shown.wrong_filter"] is window.findChild(QCheckBox, "wrong_filter").isChecked()
    assert figures.get("shown.drawing_canvas") is None
    label = window.findChild(QLabel, "sample_label")
    label.setText("–")  # as while the pictures are being read: a step waits
    assert figures.get("shown.sample_label") is None
    label.setText("5")
    assert figures["shown.sample_label"] == "5"
    assert figures["page.name"] == "data"


@pytest.mark.no_data
def test_the_data_is_counted():
    counted, training = measured_data(), load_samples("made_hands", TRAINING)
    assert {each.removeprefix("data.") for each in counted} == set(FIGURES["data"])
    assert counted["data.training"] == len(training)
    assert counted["data.first_label"] == str(training.labels[0])
    assert (counted["data.classes"], counted["data.side"]) == (10, 28)
    assert counted["data.fewest"] == counted["data.most"] == len(training) / 10


def test_a_trial_is_kept_under_its_name():
    ended = TrialEnded(0.75, 1.0, 0.3, 1.5, 1100, 10_000, 7850, (1.0, 0.4))
    kept = figures_of_trial("deep", ended)
    assert kept["trial.deep.gap_share"] == 0.25
    assert (kept["trial.deep.first_loss"], kept["trial.deep.last_loss"]) == (1.0, 0.4)
    assert kept["trial.deep.weights"] == 7850


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("answer.probability", 0.9931, "99.3 %"),
        ("a.accuracy - b.accuracy", 0.071, "7.1 points"),
        ("a.accuracy / 3", 0.5, "50.0 %"),
        ("model.weights", 118_282, "118282"),
        ("neuron.sum", 1.23456, "1.235"),
        ("run.seconds", 13.5702, "13.6"),
        ("neuron.step", 1.0, "1"),
        ("answer.label", "7", "7"),
        ("answer.verdict", "unsure", "Unsure"),
        ("noted.drawing", "none", "None of these"),
        ("shown.sample_label", "none", "none"),  # a class may be called so
        ("shown.box", True, "yes"),
        ("shown.box", False, "no"),
    ],
)
def test_figures_are_written_as_they_are_meant(english, name, value, text):
    assert written(name, value) == text


def test_the_figures_that_lessons_may_name_are_those_that_are_measured(qtbot, window, figures):
    window.session.choose_model("digits-mlp")
    draw_digit(window, "7")
    correct(qtbot, window, "7")
    for kind in ("answer", "corrections", "input", "model", "neuron", "page", "paper", "task"):
        for name in FIGURES[kind]:
            assert figures.get(f"{kind}.{name}") is not None, f"{kind}.{name}"
        assert figures.get(f"{kind}.nothing") is None or kind in {"page", "task", "corrections"}
    assert figures["corrections.count"] == 1
    for name in FIGURES["layer"]:
        assert figures[f"layer.dense_1.{name}"] > 0
    ended = TrialEnded(0.75, 1.0, 0.3, 1.5, 1100, 10_000, 7850, (1.0, 0.4))
    measured = {each.removeprefix("trial.a.") for each in figures_of_trial("a", ended)}
    assert measured == set(FIGURES["trial"])


def test_words_among_figures_are_said_in_the_language_that_is_spoken(qapp):
    speak(qapp, "de")
    try:
        assert written("a.accuracy - b.accuracy", 0.071) == "7,1 Punkte"
        assert written("noted.drawing", "none") == "Nichts davon"
        assert written("shown.box", True) == "ja"
    finally:
        speak(qapp, "en")
