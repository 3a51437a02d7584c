"""Which layers are worth showing."""

import keras

from core.training.networks import shown_layers
from core.training.networks.digits import build
from core.training.networks.pets import pets


def test_what_does_nothing_in_an_answer_is_not_shown():
    network = keras.Sequential(
        [
            keras.layers.Input((28, 28, 1)),
            keras.layers.Conv2D(4, 3, name="conv_1"),
            keras.layers.BatchNormalization(),
            keras.layers.Dropout(0.5),
            keras.layers.Flatten(),
            keras.layers.Dense(8, name="attention_weights"),
            keras.layers.Dense(8, name="block.part"),
            keras.layers.Dense(10, name="digits"),
        ]
    )

    shown = [(layer.name, layer.kind, layer.shape) for layer in shown_layers(network)]
    assert shown == [("conv_1", "Conv2D", (26, 26, 4)), ("digits", "Dense", (10,))]


def test_a_convolution_is_shown_once_with_its_shape():
    shown = {layer.name: layer for layer in shown_layers(build("cnn"))}

    assert shown["conv_1"].shape == (28, 28, 24)
    assert not {"conv_1_weights", "conv_1_norm", "flatten", "dropout_1"} & set(shown)


def test_the_parts_of_a_block_are_not_shown_by_themselves():
    names = [layer.name for layer in shown_layers(pets())]

    assert "block_6" in names
    assert not [name for name in names if "." in name]
