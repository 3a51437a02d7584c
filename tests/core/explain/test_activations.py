"""What the layers give is what Keras computes, and a model that cannot be looked into says so."""

import keras
import numpy as np
import pytest

from core.models.card import KERAS_FILE
from core.models.classifier import Classifier

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
