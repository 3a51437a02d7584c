"""Every setting of a run does what it says, down to the exported model: whole runs, little data."""

import base64
import dataclasses
import hashlib
import io
from pathlib import Path

import keras
import numpy as np
import pytest
from PIL import Image

from core.datasets.arrays import LabelledImages
from core.datasets.catalogue import choose
from core.datasets.pen_strokes import CAPITALS, SMALL_LETTERS, SYMBOLS, marks_by
from core.errors import TrainingError, UsageError
from core.explain.weights import read_weights
from core.models.card import read_card
from core.models.classifier import OOD_SCORE, Classifier, Verdict
from core.runs.networks import Hyperparameters
from core.runs.presets import PRESETS
from core.runs.protocol import CandidateSaved, EpochEnded, Evaluated, Message, Started
from core.runs.settings import LayerSettings, RunSettings, hyperparameters
from core.training import run_digits
from core.training.data import digits
from core.training.data.characters import NONE, marks_unlike_digits
from core.training.data.digits import made_strokes_to_learn_from
from core.training.data.outlier_strokes import outlier_strokes
from core.training.fitting.control import Control
from core.training.networks.digits import build
from core.training.results import neighbours
from core.training.results.evaluation import check_better_than_chance
from core.training.run import run
from tests.support.made_characters import write_characters
from tests.support.made_digits import made_digits, made_mnist

# Keras asks TensorFlow's variables for arrays in the way of NumPy 1.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

QUICK = RunSettings(
    task="digits",
    network="mlp",
    output="",
    epochs=4,
    batch=32,
    optimizer="adam",
    augmentation=0.0,
    data=("mnist",),
)


@pytest.fixture(autouse=True)
def _little_data(monkeypatch):
    data = made_mnist()
    for module in (digits, neighbours):
        monkeypatch.setattr(module, "load_mnist", lambda: data)


def train(folder: Path, settings: RunSettings = QUICK, **changes) -> list[Message]:
    """Everything that a run says."""
    folder.mkdir()
    heard: list[Message] = []
    run(dataclasses.replace(settings, output=str(folder), **changes), heard.append, Control())
    return heard


def only(kind: type, heard: list[Message]) -> list:
    return [message for message in heard if isinstance(message, kind)]


def on_test(heard: list[Message]) -> list[Evaluated]:
    """What was measured on the test pictures; strangers' drawings are not everywhere."""
    return [each for each in only(Evaluated, heard) if each.data == "test"]


def without_time(heard: list[Message]) -> list[EpochEnded]:
    return [dataclasses.replace(each, seconds=0.0) for each in only(EpochEnded, heard)]


def digest_of_all() -> str:
    """Of everything there is to learn from, whatever the seed."""
    data = made_mnist().training
    return hashlib.sha256(data.inputs.tobytes() + data.labels.tobytes()).hexdigest()


OWN = (
    LayerSettings("conv", 6, "tanh"),
    LayerSettings("pool"),
    LayerSettings("dropout", rate=0.1),
    LayerSettings("conv", 8, "relu"),
    LayerSettings("dense", 24, "sigmoid"),
    LayerSettings("dense", 16, "relu"),
)


@pytest.mark.no_data
@pytest.mark.parametrize(
    ("changes", "shown"),
    [
        (
            {"input_scaling": "length"},
            ["columns", "dense_1", "dense_2", "logits", "probabilities"],
        ),
        (
            {"input_scaling": "none", "learning_rate": 1e-3, "optimizer": "adamw", "epochs": 6},
            ["pixels", "dense_1", "dense_2", "logits", "probabilities"],
        ),
        (
            {"network": "own", "layers": OWN, "epochs": 8},
            ["conv_1", "pool_1", "conv_2", "dense_1", "dense_2", "logits", "probabilities"],
        ),
        (
            {
                "network": "own",
                "layers": (LayerSettings("dropout", rate=0.1),),
                "optimizer": "sgd",
                "learning_rate": 0.1,
                "epochs": 20,
            },
            ["logits", "probabilities"],
        ),
    ],
    ids=["tutorial", "no input scaling", "own layers", "no layers, sgd"],
)
def test_whatever_is_trained_is_exported_with_every_layer(tmp_path, changes, shown):
    folder = tmp_path / "digits-x"

    heard = train(folder, **changes)

    classifier = Classifier(folder)
    assert [layer.name for layer in classifier.card.layers] == shown
    assert classifier.outputs == {*shown, OOD_SCORE}
    assert classifier.card.ood_threshold is not None
    assert classifier.card.features in shown
    assert only(EpochEnded, heard)[-1].validation_accuracy > 0.8
    network = keras.models.load_model(folder / "model.keras", compile=False)
    outputs = keras.Model(network.inputs, {name: network.get_layer(name).output for name in shown})
    inputs = made_digits(50, 7).inputs
    expected = outputs.predict(inputs, verbose=0)
    for index, picture in enumerate(inputs):
        _, activations = classifier.inspect(picture)
        for name in shown:
            scale = max(1.0, np.abs(expected[name]).max())
            np.testing.assert_allclose(activations[name], expected[name][index], atol=1e-5 * scale)
    assert set(read_weights(folder, classifier.card)) == set(shown)


@pytest.mark.no_data
def test_the_same_seed_gives_the_same_figures_and_another_one_others(tmp_path, monkeypatch):
    monkeypatch.setattr(run_digits, "save_candidate", lambda *_: None)
    changes = {"network": "own", "layers": OWN, "optimizer": "adamw", "augmentation": 1.0}
    first, again, other = (
        train(tmp_path / str(number), **changes, epochs=3, seed=seed)
        for number, seed in enumerate((5, 5, 6))
    )

    assert without_time(first) == without_time(again) != without_time(other)
    assert only(Started, first) == only(Started, again) != only(Started, other)


def test_candidate_and_current_are_measured_on_the_same_test(tmp_path):
    before = train(tmp_path / "current", epochs=2, seed=2)
    heard = train(tmp_path / "candidate", current=str(tmp_path / "current"))

    candidate, current = on_test(heard)
    assert (candidate.model, candidate.data) == ("candidate", "test")
    assert (current.model, current.data) == ("current", "test")
    for figures in (candidate.figures, current.figures):
        confusion = np.array(figures.confusion)
        assert confusion.sum() == figures.count == 400
        assert figures.accuracy == pytest.approx(confusion.trace() / 400)
        assert figures.low < figures.accuracy < figures.high
        assert len(figures.per_class) == 10
        wrong = 400 - confusion.trace()
        assert len(figures.mistakes) == wrong
        probabilities = [each.probability for each in figures.mistakes]
        assert probabilities == sorted(probabilities, reverse=True)
        for each in figures.mistakes:
            assert each.label != each.answer
            with Image.open(io.BytesIO(base64.b64decode(each.png))) as image:
                assert image.size == (28, 28)
    card = only(CandidateSaved, heard)[0].card
    assert card["measured"]["mnist_test_accuracy"] == round(candidate.figures.accuracy, 4)
    assert card["settings"]["optimizer"] == "adam"
    assert "output" not in card["settings"]
    earlier = only(CandidateSaved, before)[0].card
    assert {each["settings"]["data_digest"] for each in (card, earlier)} == {digest_of_all()}


def test_settings_reach_the_training():
    settings = dataclasses.replace(
        QUICK,
        epochs=7,
        batch=5,
        optimizer="sgd",
        learning_rate=0.25,
        augmentation=0.5,
        label_smoothing=0.1,
        seed=9,
    )
    assert hyperparameters(settings) == Hyperparameters(
        epochs=7,
        batch=5,
        optimizer="sgd",
        learning_rate=0.25,
        weight_decay=2e-3,
        augmentation=0.3,
        label_smoothing=0.1,
        seed=9,
    )
    assert hyperparameters(PRESETS["best"].settings) == Hyperparameters(
        epochs=32, weight_decay=5e-2
    )
    assert hyperparameters(dataclasses.replace(QUICK, learning_rate=0)).learning_rate == 1e-3


def test_the_share_is_what_is_learned_from_and_a_damaged_current_model_is_left_out(tmp_path):
    (tmp_path / "current").mkdir()

    heard = train(tmp_path / "model", share=0.5, current=str(tmp_path / "current"))

    started = only(Started, heard)[0]
    assert [each.model for each in on_test(heard)] == ["candidate"]
    assert (started.training, started.validation, started.test) == (750, 300, 400)
    assert started.batches == 750 // 32
    card = only(CandidateSaved, heard)[0].card
    assert card["settings"]["data_digest"] != digest_of_all()


def test_a_setting_that_is_not_allowed_is_refused_with_the_sentence_for_its_field(tmp_path):
    with pytest.raises(UsageError) as caught:
        train(tmp_path / "model", learning_rate=1e9)

    assert str(caught.value) == (
        "This cannot be trained: learning rate. The learning rate is 0.000001 to 100, or 0."
    )


def test_a_loss_that_is_no_number_is_told(tmp_path, monkeypatch):
    data = made_mnist()
    spoilt = LabelledImages(np.full_like(data.training.inputs, np.inf), data.training.labels)
    monkeypatch.setattr(digits, "load_mnist", lambda: dataclasses.replace(data, training=spoilt))

    with pytest.raises(TrainingError) as caught:
        train(tmp_path / "model", network="own", layers=(LayerSettings("dense", 8, "tanh"),))

    assert str(caught.value) == (
        "The network did not learn: its loss is no number any more, so its weights are lost. "
        "Choose a smaller learning rate, or normalise the pictures."
    )


def test_shuffled_labels_are_told(tmp_path, monkeypatch):
    data = made_mnist()
    labels = np.random.default_rng(1).permutation(data.training.labels)
    shuffled = dataclasses.replace(data, training=LabelledImages(data.training.inputs, labels))
    monkeypatch.setattr(digits, "load_mnist", lambda: shuffled)

    with pytest.raises(TrainingError) as caught:
        train(tmp_path / "model")

    assert str(caught.value) == (
        "The network did not learn: on pictures that it has not seen it is no better than chance. "
        "Check that the labels are right, or choose another learning rate or more epochs."
    )


def test_the_same_answer_to_everything_is_told():
    network = build("mlp")
    network.set_weights([np.zeros_like(each) for each in network.get_weights()])

    with pytest.raises(TrainingError) as caught:
        check_better_than_chance(network, made_digits(100, 5))

    assert str(caught.value) == (
        "The network did not learn: it gives the same answer to every picture. Choose a smaller "
        "learning rate, more epochs, or other layers."
    )


@pytest.mark.no_data
def test_it_learns_from_a_persons_files_and_is_measured_on_them(tmp_path):
    """On their own test: MNIST's test digits may be among what was learned from."""
    given = made_digits(1_500, 3)
    pixels = np.rint(given.inputs * 255).astype(np.uint8)
    np.savez(tmp_path / "mine.npz", x=pixels, y=given.labels)
    choose("digits_from_files", tmp_path / "mine.npz")
    settings = dataclasses.replace(
        PRESETS["quick"].settings, data=("digits_from_files",), epochs=30
    )

    heard = train(tmp_path / "digits-x", settings)

    started, card = only(Started, heard)[0], read_card(tmp_path / "digits-x")
    assert started.training + started.validation + started.test == 1_500
    assert card.measured["digits_from_files_test_pictures"] == started.test > 200
    assert card.measured["digits_from_files_test_accuracy"] > 0.7
    assert card.trained_on == ("Digits from your files",)
    assert [each.figures.source for each in on_test(heard)] == ["from your files"]


@pytest.mark.no_data
def test_without_any_data_it_learns_from_what_inkling_draws(tmp_path):
    """The card says so, and so do the figures: its test is not MNIST's."""
    settings = dataclasses.replace(PRESETS["quick_cnn"].settings, data=("made_hands",))

    heard = train(tmp_path / "digits-x", settings)

    card = read_card(tmp_path / "digits-x")
    assert card.measured["made_hands_test_pictures"] == 1_200
    assert card.measured["made_hands_test_accuracy"] > 0.97
    assert card.trained_on == (
        "Digits drawn by Inkling: 140 made-up writers, each digit drawn on Inkling's canvas and "
        "varied 4 times",
    )
    assert [each.figures.source for each in on_test(heard)] == ["drawn by Inkling"]
    classifier = Classifier(tmp_path / "digits-x")
    signs = outlier_strokes(made_strokes_to_learn_from(), 40, seed=9).inputs
    refused = [classifier.predict(each).verdict is Verdict.NONE for each in signs]
    assert sum(refused) > 20


def test_letters_and_symbols_that_people_drew_are_outliers_too(tmp_path, monkeypatch):
    """But for what is read as a digit; and not where they cannot be read."""
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    known_and_outliers = run_digits.DRAWN_DIGITS.known_and_outliers
    write_characters(tmp_path)
    known, outliers = known_and_outliers(6, 1)
    assert known.shape == (6, 28, 28, 1)
    assert outliers.shape == (6 + 6, 28, 28, 1)
    others = [len(marks_by("training", kind)) for kind in (CAPITALS, SMALL_LETTERS, SYMBOLS)]
    unlike = marks_unlike_digits("training")  # without o and |, each half of its kind
    assert len(unlike) == others[0] + others[1] // 2 + others[2] // 2
    assert {mark.label for mark in unlike} == {NONE}

    damaged = tmp_path / "damaged"
    write_characters(damaged)
    (damaged / "strokes/unipen_upper.jsonl").write_text("no strokes", encoding="utf-8")
    monkeypatch.setenv("INKLING_DATA", str(damaged))
    assert len(known_and_outliers(6, 1)[1]) == 6
