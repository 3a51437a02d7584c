"""The weights that are shown: they are Keras' own, and a bad file is said in one sentence."""

import shutil

import keras
import numpy as np
import pytest

from core.errors import ModelError
from core.explain.weights import WEIGHTS_FILE, ReceptiveField, read_weights
from core.models.card import read_card, shipped_folders
from core.models.classifier import Classifier
from core.training.results.candidate import export, reexport

# Keras asks TensorFlow's variables for arrays in the way of NumPy 1.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


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

    @pytest.mark.parametrize("kind", ["text", "cut", "pickle", "shape", "numbers"])
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
        else:
            np.savez(path, **{"dense_1/kernel": good * np.nan, "dense_1/bias": good[0]})
        assert self.refusal(copied) == (
            f"{path} is damaged: the layers are shown, their filters and weights are not. "
            "Install Inkling again to restore it, or train the model again."
        )

    def test_more_than_can_be_shown(self, copied):
        np.savez_compressed(copied / WEIGHTS_FILE, zeros=np.zeros(300 << 20, np.uint8))
        assert self.refusal(copied) == (
            "digits-mlp has more weights than can be shown (48 MB): its layers are shown, its "
            "filters and weights are not. A smaller network can be looked into."
        )
