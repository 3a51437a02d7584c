"""What the layers give is what Keras computes; where two models differ is found."""

import keras
import numpy as np
import pytest

from core.explain.activations import InspectableModel, differing_units
from core.models.card import KERAS_FILE, shipped_folders
from core.models.classifier import Classifier
from tests.support.network import small_activations

# Keras asks TensorFlow's variables for arrays in the way of NumPy 1.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


def test_every_activation_is_keras_own(folder, picture):
    classifier = Classifier(folder)
    _, activations = classifier.inspect(picture)
    network = keras.models.load_model(folder / KERAS_FILE, compile=False)
    layers = [layer.name for layer in classifier.card.layers]
    outputs = {name: network.get_layer(name).output for name in layers}
    theirs = keras.Model(network.input, outputs)(picture[np.newaxis])
    for name in layers:
        difference = np.abs(activations[name] - np.array(theirs[name])[0]).max()
        assert difference <= 1e-5, name


def test_units_are_compared_where_one_model_was_trained_from_the_other():
    first, second = small_activations(), small_activations()
    second.values["hidden"][1] += 5  # as many units as classes: compared as classes are
    assert differing_units(first, second) == {}
    cnn = InspectableModel(Classifier(shipped_folders("digits")[0]))
    picture = np.zeros((28, 28, 1), np.float32)
    picture[5:23, 12:16] = 1
    one, other = cnn.run(picture), cnn.run(picture)
    assert differing_units(one, other) == {}
    values = {name: array.copy() for name, array in other.values.items()}
    values["conv_2"][:, :, 3] += 2
    object.__setattr__(other, "values", values)
    assert differing_units(one, other) == {"conv_2": [3]}
    mlp = InspectableModel(Classifier(shipped_folders("digits")[1])).run(picture)
    assert "dense_1" not in differing_units(one, mlp)  # neurons that learned by themselves
