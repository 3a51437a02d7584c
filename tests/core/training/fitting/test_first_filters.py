"""What the first layer looks for: pictured as it is, and told at most twice a second."""

import base64
import io

import keras
import numpy as np
import pytest
from PIL import Image

from core.datasets.arrays import LabelledImages
from core.runs.layers import LayerSettings
from core.runs.networks import Hyperparameters
from core.runs.protocol import EpochEnded, FiltersChanged
from core.training.fitting.fit import fit
from core.training.fitting.progress import first_filters
from core.training.networks.digits import build
from core.training.networks.pets import pets

# Keras asks TensorFlow's variables for arrays in the way of NumPy 1.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


def levels(filters: FiltersChanged) -> np.ndarray:
    with Image.open(io.BytesIO(base64.b64decode(filters.png))) as image:
        return np.asarray(image.convert("L"))


def test_a_neurons_weights_are_a_picture_of_the_picture():
    network = build("mlp")
    kernel = np.zeros((784, 128), np.float32)
    kernel[10 * 28 + 5, 0] = 2.0  # row 10, column 5
    kernel[0, 7] = -2.0
    network.get_layer("dense_1").kernel.assign(kernel)
    filters = first_filters(network)
    assert filters.layer == "dense_1"
    pixels = levels(filters)
    assert pixels.shape == (4 * 29 - 1, 6 * 29 - 1)
    assert pixels[10, 5] == 254
    assert pixels[29, 29] == 0  # of unit 7: the second row, the second from the left
    assert (pixels[28] == 255).all()
    assert np.sum((pixels != 127) & (pixels != 255)) == 2


@pytest.mark.parametrize(
    ("network", "layer", "shape"),
    [
        (lambda: build("cnn"), "conv_1", (4 * 4 - 1, 6 * 4 - 1)),
        (lambda: build("own", "length", (LayerSettings("conv", 4),)), "conv_1", (3, 4 * 4 - 1)),
        (
            lambda: build("own", "none", (LayerSettings("pool"), LayerSettings("dense", 9))),
            "dense_1",
            (2 * 15 - 1, 6 * 15 - 1),
        ),
        (pets, "edges", (4 * 4 - 1, 6 * 4 - 1)),
    ],
)
def test_every_kind_of_first_layer_is_pictured(network, layer, shape):
    filters = first_filters(network())
    assert filters.layer == layer
    assert levels(filters).shape == shape


def test_a_new_last_layer_on_features_has_no_picture():
    head = keras.Sequential([keras.Input((128,)), keras.layers.Dense(3)])
    assert first_filters(head) is None


def test_they_are_told_while_it_learns_at_most_twice_a_second():
    rng = np.random.default_rng(1)
    labels = rng.integers(0, 2, 64).astype(np.int32)
    data = LabelledImages(rng.random((64, 28, 28, 1), np.float32), labels)
    heard = []
    fit(build("mlp"), data, data, Hyperparameters(epochs=30, batch=16), on_message=heard.append)
    told = [each for each in heard if isinstance(each, FiltersChanged)]
    last = [each for each in heard if isinstance(each, EpochEnded)][-1]
    assert 1 <= len(told) <= 1 + last.seconds / 0.5
