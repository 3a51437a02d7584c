"""Another head on a shipped model: each of its files answers as the head does."""

import dataclasses

import keras
import numpy as np
import pytest

from core.explain.weights import read_weights
from core.files.paths import SHIPPED_MODELS
from core.models.card import KERAS_FILE, read_card
from core.models.classifier import Classifier
from core.preprocessing.model_input import photo_input
from core.training.fitting.head import Head, Likeness
from core.training.results.new_head import write_with_head
from tests.support.painted_cat import painted_cat

# Keras asks TensorFlow's variables for arrays in the way of NumPy 1.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
PETS = SHIPPED_MODELS / "pets-pets"
CLASSES = ("A", "B", "C", "D")


@pytest.fixture
def made(tmp_path):
    """A head by chance, and the folder of a model that has it."""
    rng = np.random.default_rng(1)
    classes = rng.normal(size=(4, 224))
    classes /= np.linalg.norm(classes, axis=1, keepdims=True)
    likeness = Likeness(rng.random(224), rng.normal(0, 0.1, (224, 224)), classes)
    head = Head(rng.normal(0, 0.1, (224, 4)), rng.normal(0, 1, 4), 1.0, likeness)
    card = read_card(PETS)
    digest = write_with_head(PETS, card, head, tmp_path)
    shown = {"logits": (4,), "probabilities": (4,)}
    layers = tuple(
        dataclasses.replace(each, shape=shown.get(each.name, each.shape)) for each in card.layers
    )
    own = dataclasses.replace(card, classes=CLASSES, layers=layers, digest=digest, neither="")
    (tmp_path / "card.json").write_text(own.to_json())
    return head, tmp_path


def picture(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).random((128, 128, 1), np.float32)


def test_the_litert_file_has_the_new_head_and_sees_what_the_old_one_saw(made):
    head, folder = made
    model_input = picture(1)

    prediction, outputs = Classifier(folder).inspect(model_input)
    _, before = Classifier(PETS).inspect(model_input)

    for name in ("edges", "block_4", "features"):
        np.testing.assert_array_equal(outputs[name], before[name])
    features = outputs["features"].astype(np.float64)
    assert outputs["logits"] == pytest.approx(features @ head.kernel + head.bias, abs=1e-3)
    assert prediction.classes == CLASSES
    assert prediction.probabilities.sum() == pytest.approx(1, abs=1e-5)
    (score,) = head.likeness.scores(features[np.newaxis])
    assert prediction.ood_score == pytest.approx(score, abs=1e-4)


def test_the_keras_file_answers_alike(made):
    _, folder = made
    network = keras.models.load_model(folder / KERAS_FILE, compile=False)
    model_input = photo_input(painted_cat(), 128)

    given = network.predict(model_input[np.newaxis], verbose=0)[0]

    # The LiteRT file computes in 8-bit numbers.
    assert given == pytest.approx(Classifier(folder).predict(model_input).probabilities, abs=0.02)
    assert network.get_layer("logits").units == 4


def test_the_weights_that_are_shown_are_the_heads(made):
    head, folder = made
    card = read_card(folder)

    shown = read_weights(folder, card)

    assert set(shown) == {layer.name for layer in card.layers}
    np.testing.assert_allclose(shown["logits"].kernel.weights, head.kernel, rtol=1e-6)
    np.testing.assert_allclose(shown["logits"].kernel.bias, head.bias, rtol=1e-6)
