"""A network's layers, written anew, and where its OOD score comes from."""

import dataclasses

import numpy as np
import pytest

from core.errors import ModelError
from core.export.plain_layers import LeftOver, OwnNetwork, ood_score, plain_layers
from core.models.card import read_card, read_litert, shipped_folders
from core.models.classifier import Classifier


def test_the_digit_networks_are():
    kinds = {
        folder.name: [each.kind for each in plain_layers(folder, read_card(folder))]
        for folder in shipped_folders("digits")
    }
    if not kinds:
        pytest.skip("the models are not in this clone: make models")

    assert kinds == {
        "digits-cnn": [*["conv", "conv", "pool"] * 2, "conv", "conv", "dense", "dense", "softmax"],
        "digits-mlp": ["dense", "dense", "dense", "softmax"],
    }


def test_a_layer_that_is_not_plain_is_named(model_folder):
    card = read_card(model_folder)
    card = dataclasses.replace(card, layers=card.layers[1:])  # what fed the first is not there
    with pytest.raises(ModelError) as refusal:
        plain_layers(model_folder, card)
    assert str(refusal.value) == (
        "digits-mlp has a layer that this format cannot have: dense_2. Choose another format."
    )


@pytest.mark.parametrize("folder", shipped_folders("digits"), ids=lambda each: each.name)
def test_computed_anew_it_is_what_the_model_says(folder):
    score = ood_score(read_litert(folder, read_card(folder)))
    classifier = Classifier(folder)
    for picture in np.random.default_rng(2).random((5, 28, 28, 1), np.float32):
        prediction, outputs = classifier.inspect(picture)

        assert abs(computed(score, outputs) - prediction.ood_score) < 1e-4


def test_a_file_without_a_score_has_no_way_to_find_it(tmp_path):
    keras = pytest.importorskip("keras")
    picture = keras.Input((28, 28, 1), name="picture")
    flat = keras.layers.Flatten()(picture)
    shares = keras.layers.Dense(3, activation="softmax", name="probabilities")(flat)
    network = keras.Model(picture, {"probabilities": shares})
    network.export(str(tmp_path / "model.tflite"), format="litert", verbose=False)

    assert ood_score((tmp_path / "model.tflite").read_bytes()) is None


def computed(score: LeftOver | OwnNetwork | None, outputs: dict[str, np.ndarray]) -> float:
    assert score is not None
    if isinstance(score, LeftOver):
        return float(1 / (1 + np.exp(outputs["logits"]).sum()))
    takes = {
        "all": np.ravel,
        "mean": lambda maps: maps.mean(axis=(0, 1)),
        "highest": lambda maps: maps.max(axis=(0, 1)),
    }
    values = np.concatenate([takes[take](outputs[layer]) for layer, take in score.parts])
    values = (values - score.shift) * score.scale
    hidden = np.maximum(values @ score.hidden.weights + score.hidden.bias, 0)
    return float(1 / (1 + np.exp(-(hidden @ score.last.weights + score.last.bias)[0])))
