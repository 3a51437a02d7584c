"""The table of networks: one row, and its layers, make a kind known to all who name or train it."""

import numpy as np
import pytest
from keras import layers

from core.export.formats import FORMATS
from core.models.classifier import Classifier
from core.runs.networks import (
    CUSTOM_TASK_SETTINGS,
    DIGITS_SETTINGS,
    NETWORKS,
    Hyperparameters,
    NetworkKind,
    adjustable,
    backbone_for,
    named_networks,
    network_title,
    networks_for,
)
from core.runs.settings import RunSettings, check, hyperparameters
from core.task import DRAWINGS, PHOTOS
from core.training.data import digits as digits_data
from core.training.fitting.control import Control
from core.training.networks import build_network, digits
from core.training.run import run
from tests.support.made_digits import made_mnist

# Keras asks TensorFlow's variables for arrays in the way of NumPy 1.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

TOY = NetworkKind(
    name="toy",
    title="Eight filters",
    tasks=("digits",),
    best=Hyperparameters(epochs=6, learning_rate=5e-3, batch=32, augmentation=0.0),
    adjustable=DIGITS_SETTINGS,
)
SETTINGS = RunSettings("digits", "toy", "", batch=32, data=("mnist",))


def toy_layers(x):
    x = layers.Conv2D(8, 3, strides=2, activation="relu", name="conv_1")(x)
    return layers.Flatten(name="flatten")(x)


@pytest.fixture
def _toy(monkeypatch):
    monkeypatch.setitem(NETWORKS, "toy", TOY)
    monkeypatch.setitem(digits.LAYERS, "toy", toy_layers)


def test_each_task_has_its_networks():
    assert networks_for("digits") == ("mlp", "cnn", "own")
    assert networks_for("pets") == ("pets",)
    assert networks_for("signs") == named_networks("signs") == ("own",)
    assert named_networks("digits") == ("cnn", "mlp")  # own layers take more than a name


def test_what_can_be_changed_is_a_setting():
    for task in ("digits", "pets", "signs"):
        assert set(adjustable(task)) <= set(RunSettings.__dataclass_fields__)
    assert adjustable("signs") == CUSTOM_TASK_SETTINGS


def test_a_custom_task_is_built_on_what_sees_such_pictures():
    assert (backbone_for(DRAWINGS).tasks[0], backbone_for(DRAWINGS).name) == ("digits", "cnn")
    assert (backbone_for(PHOTOS).tasks[0], backbone_for(PHOTOS).name) == ("pets", "pets")


@pytest.mark.parametrize("name", ["mlp", "cnn", "pets", "world"])
def test_the_layers_that_a_row_names_are_in_its_network(name):
    kind = NETWORKS[name]
    found = {layer.name for layer in build_network(name).layers}

    assert {each for each in (kind.features, kind.frozen_until) if each} <= found


def test_a_network_that_nobody_knows_any_more_keeps_its_name():
    assert network_title("cnn") == "Convolutional"
    assert network_title("lenet") == "lenet"


@pytest.mark.usefixtures("_toy")
def test_a_row_makes_a_network_known():
    assert "toy" in named_networks("digits")
    assert network_title("toy") == "Eight filters"
    assert check(SETTINGS) == {}
    assert hyperparameters(SETTINGS) == TOY.best


@pytest.mark.usefixtures("_toy")
def test_a_row_and_its_layers_are_trained_and_exported(tmp_path, monkeypatch):
    data = made_mnist()
    monkeypatch.setattr(digits_data, "load_mnist", lambda: data)
    folder = tmp_path / "digits-toy"
    folder.mkdir()
    settings = RunSettings("digits", "toy", str(folder), batch=32, data=("mnist",))

    run(settings, lambda _: None, Control())

    classifier = Classifier(folder)
    assert (classifier.card.network, classifier.card.title) == ("toy", "Eight filters")
    assert classifier.card.layers[0].name == "conv_1"
    answers = [
        int(np.argmax(classifier.predict(each).probabilities)) for each in data.test.inputs[:50]
    ]
    assert np.mean(answers == data.test.labels[:50]) > 0.7
    FORMATS["keras"].write(folder, tmp_path / "toy.keras")
    assert (tmp_path / "toy.keras").read_bytes() == (folder / "model.keras").read_bytes()
