"""What a network makes of a picture, layer by layer and neuron by neuron."""

import keras
import numpy as np
import pytest

from core.explain.activations import (
    ACTIVATIONS,
    InspectableModel,
    dense_neuron,
    differing_units,
    map_pixel,
    neuron_at,
)
from core.explain.weights import PICTURE, ReceptiveField, read_weights
from core.models.card import KERAS_FILE, LITERT_FILE, shipped_folders
from core.models.classifier import Classifier
from core.runs.settings import LayerSettings
from core.training.networks.digits import build
from core.training.results.int8 import is_rounded
from tests.support.exported import written_card
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
    rounds = is_rounded((folder / LITERT_FILE).read_bytes())
    for name in layers:
        expected = np.array(theirs[name])[0]
        # In 8-bit numbers all but the first layer's are what was really computed, a little off.
        most = 0.15 * np.abs(expected).max() if rounds and name != layers[0] else 1e-5
        assert np.abs(activations[name] - expected).max() <= most, name


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


def test_a_sum_recomputed_from_the_weights_is_the_activation_shown(folder, picture):
    classifier = Classifier(folder)
    _, activations = classifier.inspect(picture)
    weights = read_weights(folder, classifier.card)
    rng = np.random.default_rng(0)
    checked = []
    for layer in classifier.card.layers:
        made = weights[layer.name]
        if made.kernel is None:
            continue
        source = picture if made.source == PICTURE else activations[made.source]
        shown = activations[layer.name]
        for _ in range(40):
            place = tuple(int(rng.integers(side)) for side in layer.shape)
            if len(place) == 1:
                neuron = dense_neuron(made.kernel, made.activation, source, place[0])
            else:
                neuron = map_pixel(made.kernel, made.activation, source, place)
            assert neuron.after() == pytest.approx(float(shown[place]), abs=1e-4), layer.name
        checked.append(layer.name)
    expected = {
        "cnn": [f"conv_{place}" for place in range(1, 7)] + ["dense_1", "logits"],
        "mlp": ["dense_1", "dense_2", "logits"],
        "world": ["edges", "logits"],
    }
    assert checked == expected[classifier.card.network]


def odd_network() -> keras.Model:
    """One of everything that a network of one's own might have."""
    layers = keras.layers
    picture = keras.Input((15, 15, 1), name="picture")
    x = layers.Rescaling(2.0, offset=-1.0, name="scaled")(picture)
    x = layers.GaussianNoise(0.1)(x)
    x = layers.Conv2D(4, 3, strides=2, activation="relu", name="strided")(x)  # 7 x 7
    x = layers.SpatialDropout2D(0.1)(x)
    x = layers.Conv2D(4, (1, 3), padding="same", use_bias=False, name="flat_weights")(x)
    x = layers.BatchNormalization(gamma_initializer="random_uniform")(x)
    x = layers.Activation("tanh", name="flat")(x)
    x = layers.Conv2D(4, 3, padding="same", dilation_rate=2, name="spread")(x)
    x = layers.Conv2D(4, 3, padding="same", groups=2, name="grouped")(x)
    x = layers.LeakyReLU(name="leaky")(x)
    x = layers.DepthwiseConv2D(3, padding="same", name="depthwise")(x)
    x = layers.LayerNormalization(name="normal")(x)
    x = layers.Conv2D(6, 2, strides=2, padding="same", activation="gelu", name="bent")(x)  # 4 x 4
    x = layers.ReLU(6.0, name="capped")(x)
    x = layers.UpSampling2D(name="larger")(x)  # 8 x 8
    x = layers.Conv2D(3, 1, activation="sigmoid", name="pointwise")(x)
    x = layers.Dense(5, name="on_maps")(x)
    x = layers.MaxPooling2D(name="pooled")(x)
    x = layers.Reshape((80,), name="reshaped")(x)
    x = layers.Dense(7, activation="relu", name="first_weights")(x)
    x = layers.Activation("tanh", name="twice")(x)  # no single sum
    x = layers.Dense(6, name="second_weights")(x)
    x = layers.BatchNormalization()(x)
    x = layers.ReLU(name="second")(x)
    return keras.Model(picture, layers.Softmax(name="probabilities")(layers.Dense(3)(x)))


def test_whatever_a_network_is_made_of_what_is_shown_holds(tmp_path):
    network = odd_network()
    card = written_card(network, tmp_path)
    classifier = Classifier(tmp_path)
    picture = np.random.default_rng(4).uniform(0, 1, (15, 15, 1)).astype(np.float32)
    model = InspectableModel(classifier)
    activations = model.run(picture)
    assert model.problem == ""
    summed = set()
    for layer in card.layers:
        for unit in range(layer.shape[-1]):
            for pixel in [(0, 0), (layer.shape[0] - 1, 1)] if len(layer.shape) == 3 else [None]:
                neuron = neuron_at(activations, layer, unit, pixel)
                shown = activations.values[layer.name][(*(pixel or ()), unit)]
                if neuron is not None and neuron.activation:
                    assert neuron.after() == pytest.approx(float(shown), abs=1e-4), layer.name
                    summed.add(layer.name)
    # Those that are a weighted sum of what is shown, and only those.
    assert summed == {"strided", "flat", "pointwise", "second", card.layers[-2].name}
    assert activations.weights["strided"].receptive_field == ReceptiveField(3, 2, 0)
    for unknown in ("flat", "larger", "pointwise", "reshaped"):
        assert activations.weights[unknown].receptive_field is None
    assert str(activations.weights["capped"].source) == "bent"


CONV, POOL, DENSE = (
    LayerSettings("conv", 6),
    LayerSettings("pool"),
    LayerSettings("dense", 12),
)


@pytest.mark.parametrize(
    ("network", "input_scaling", "own_layers", "summed"),
    [
        ("mlp", "length", (), {"dense_1", "dense_2", "logits"}),
        ("mlp", "none", (), {"dense_1", "dense_2", "logits"}),
        ("own", "unit", (CONV, POOL, CONV, DENSE), {"conv_1", "conv_2", "dense_1", "logits"}),
        ("own", "none", (DENSE,), {"dense_1", "logits"}),
    ],
)
def test_a_network_trained_here_can_be_looked_into(
    tmp_path, network, input_scaling, own_layers, summed
):
    written_card(build(network, input_scaling, own_layers), tmp_path, tuple("0123456789"))
    model = InspectableModel(Classifier(tmp_path))
    picture = np.random.default_rng(5).uniform(0, 1, (28, 28, 1)).astype(np.float32)
    activations = model.run(picture)
    found = set()
    for layer in activations.layers:
        pixel = (1, 2) if len(layer.shape) == 3 else None
        neuron = neuron_at(activations, layer, 3, pixel) if layer.shape[-1] > 3 else None
        if neuron is not None:
            shown = float(activations.values[layer.name][(*(pixel or ()), 3)])
            assert neuron.after() == pytest.approx(shown, rel=1e-5, abs=1e-4)
            found.add(layer.name)
    assert found == summed


def test_the_curves_are_the_textbooks():
    x = np.array([-800.0, -1.0, 0.0, 1.0, 800.0])
    np.testing.assert_array_equal(ACTIVATIONS["step"](x), [0, 0, 0, 1, 1])
    np.testing.assert_allclose(
        ACTIVATIONS["sigmoid"](x), [0, 0.268941, 0.5, 0.731059, 1], atol=1e-6
    )
    np.testing.assert_allclose(ACTIVATIONS["tanh"](x), [-1, -0.761594, 0, 0.761594, 1], atol=1e-6)
    np.testing.assert_array_equal(ACTIVATIONS["relu"](x), [0, 0, 0, 1, 800])
