"""The weights that are shown: they are Keras' own, and a bad file is said in one sentence."""

import shutil

import keras
import numpy as np
import pytest

from core.errors import ModelError
from core.explain.activations import InspectableModel
from core.explain.neuron import ACTIVATIONS, dense_neuron, map_pixel, neuron_at
from core.explain.weights import PICTURE, WEIGHTS_FILE, ReceptiveField, read_weights
from core.models.card import CARD_FILE, KERAS_FILE, Card, read_card, shipped_folders
from core.models.classifier import Classifier
from core.runs.settings import LayerSettings
from core.training.networks.digits import build
from core.training.networks.shown_layers import shown_layers
from core.training.results.export import export, reexport

# Keras asks TensorFlow's variables for arrays in the way of NumPy 1.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
FOLDERS = shipped_folders("digits") + shipped_folders("pets")


@pytest.fixture(params=FOLDERS, ids=lambda folder: folder.name)
def folder(request):
    return request.param


@pytest.fixture
def picture(folder) -> np.ndarray:
    """Noise with structure: every layer has something to say to it."""
    side = read_card(folder).input_shape[0]
    rng = np.random.default_rng(7)
    picture = np.zeros((side, side, 1), np.float32)
    picture[side // 4 : -side // 4, side // 3 : -side // 3] = 1
    return (picture * rng.uniform(0.3, 1, picture.shape)).astype(np.float32)


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
        "pets": ["edges", "logits"],
    }
    assert checked == expected[classifier.card.network]


def test_a_pixel_of_a_map_sees_its_field_and_nothing_else(folder, picture):
    classifier = Classifier(folder)
    side = classifier.card.input_shape[0]
    for layer in classifier.card.layers:
        field = read_weights(folder, classifier.card)[layer.name].receptive_field
        if field is None or layer.name in ("block_4", "block_5", "block_6", "block_3"):
            continue  # these also scale whole maps by what the whole picture shows
        row, column = layer.shape[0] // 2, layer.shape[1] // 3
        x, y, width, height = field.box(row, column, side)
        inside, outside = picture.copy(), np.ones_like(picture) - picture
        outside[y : y + height, x : x + width] = picture[y : y + height, x : x + width]
        inside[y : y + height, x : x + width] = 1 - inside[y : y + height, x : x + width]
        before, around, within = (
            classifier.inspect(each, [layer.name])[1][layer.name][row, column]
            for each in (picture, outside, inside)
        )
        np.testing.assert_allclose(around, before, atol=1e-5, err_msg=layer.name)
        assert np.abs(within - before).max() > 1e-3


def test_a_field_at_the_rim_is_cut_there():
    field = ReceptiveField(size=5, jump=2, start=-2)
    assert field.box(0, 0, 28) == (0, 0, 3, 3)
    assert field.box(3, 13, 28) == (24, 4, 4, 5)


def test_reexport_writes_the_same_file_and_touches_nothing_else(tmp_path):
    folder = tmp_path / "digits-mlp"
    shutil.copytree(shipped_folders("digits")[-1], folder)
    before = {each.name: each.read_bytes() for each in folder.iterdir()}
    card = read_card(folder)
    weights = read_weights(folder, card)
    (folder / WEIGHTS_FILE).unlink()
    assert reexport([str(folder)]) == 0
    again = read_weights(folder, card)
    for name, layer in weights.items():
        assert again[name].source == layer.source
        if layer.kernel is not None:
            np.testing.assert_array_equal(again[name].kernel.weights, layer.kernel.weights)
    after = {each.name: each.read_bytes() for each in folder.iterdir()}
    assert {name for name in after if after[name] != before[name]} <= {WEIGHTS_FILE}


def test_a_biased_convolution_and_any_activation_are_exported(tmp_path):
    picture = keras.Input((9, 9, 1), name="picture")
    x = keras.layers.Conv2D(3, 3, strides=2, bias_initializer="ones", name="maps")(picture)
    x = keras.layers.Activation("tanh", name="bent")(x)
    x = keras.layers.Flatten()(x)
    x = keras.layers.Dense(4, activation="sigmoid", name="hidden")(x)
    network = keras.Model(picture, keras.layers.Softmax(name="probabilities")(x))
    export(network, tmp_path)
    with np.load(tmp_path / WEIGHTS_FILE, allow_pickle=False) as arrays:
        assert str(arrays["maps/activation"]) == "linear"
        assert (arrays["maps/bias"] == 1).all()
        assert "bent/kernel" not in arrays  # the convolution has a column of its own
        assert str(arrays["bent/source"]) == "maps"
        assert str(arrays["hidden/activation"]) == "sigmoid"
        assert str(arrays["hidden/source"]) == "bent"
        assert arrays["maps/field"].tolist() == [3, 2, 0]


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
    ("network", "normalisation", "own_layers", "summed"),
    [
        ("mlp", "length", (), {"dense_1", "dense_2", "logits"}),
        ("mlp", "none", (), {"dense_1", "dense_2", "logits"}),
        ("own", "unit", (CONV, POOL, CONV, DENSE), {"conv_1", "conv_2", "dense_1", "logits"}),
        ("own", "none", (DENSE,), {"dense_1", "logits"}),
    ],
)
def test_a_network_trained_here_can_be_looked_into(
    tmp_path, network, normalisation, own_layers, summed
):
    written_card(build(network, normalisation, own_layers), tmp_path, tuple("0123456789"))
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


def written_card(network: keras.Model, folder, classes=("a", "b", "c")) -> Card:
    digest = export(network, folder)
    layers = shown_layers(network)
    card = Card(
        name="mine",
        title="Mine",
        task="digits",
        network="mine",
        classes=classes,
        input_shape=tuple(network.input_shape[1:]),
        layers=layers,
        features=layers[0].name,
        temperature=1.0,
        trained_on=(),
        settings={},
        measured={},
        digest=digest,
    )
    (folder / CARD_FILE).write_text(card.to_json())
    return card


def test_the_curves_are_the_textbooks():
    x = np.array([-800.0, -1.0, 0.0, 1.0, 800.0])
    np.testing.assert_array_equal(ACTIVATIONS["step"](x), [0, 0, 0, 1, 1])
    np.testing.assert_allclose(
        ACTIVATIONS["sigmoid"](x), [0, 0.268941, 0.5, 0.731059, 1], atol=1e-6
    )
    np.testing.assert_allclose(ACTIVATIONS["tanh"](x), [-1, -0.761594, 0, 0.761594, 1], atol=1e-6)
    np.testing.assert_array_equal(ACTIVATIONS["relu"](x), [0, 0, 0, 1, 800])


class TestABadFile:
    @pytest.fixture
    def copied(self, tmp_path):
        folder = tmp_path / "digits-mlp"
        shutil.copytree(shipped_folders("digits")[-1], folder)
        return folder

    def refusal(self, folder) -> str:
        with pytest.raises(ModelError) as refusal:
            read_weights(folder, read_card(folder))
        return str(refusal.value)

    def test_missing(self, copied):
        (copied / WEIGHTS_FILE).unlink()
        assert self.refusal(copied) == (
            "digits-mlp has no weights.npz, because an older Inkling saved it: its layers are "
            "shown, its filters and weights are not. Train it again to see them."
        )

    @pytest.mark.parametrize("kind", ["text", "cut", "pickle", "shape", "numbers", "bomb"])
    def test_damaged(self, copied, kind):
        path = copied / WEIGHTS_FILE
        good = np.zeros((784, 128), np.float32)
        if kind == "text":
            path.write_text("weights")
        elif kind == "cut":
            path.write_bytes(path.read_bytes()[:5000])
        elif kind == "pickle":
            np.savez(path, **{"dense_1/kernel": np.array([{}])})
        elif kind == "shape":
            np.savez(path, **{"dense_1/kernel": good[:, :5], "dense_1/bias": good[0, :5]})
        elif kind == "numbers":
            np.savez(path, **{"dense_1/kernel": good * np.nan, "dense_1/bias": good[0]})
        else:
            np.savez_compressed(path, zeros=np.zeros(300 << 20, np.uint8))
        assert self.refusal(copied) == (
            f"{path} is damaged: the layers are shown, their filters and weights are not. "
            "Install Inkling again to restore it, or train the model again."
        )
