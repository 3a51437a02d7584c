"""Every network for digits, readable on one screen. Shapes are height x width x channels.

Each takes float32 (N, 28, 28, 1), 0 = paper, 1 = ink, and ends in `logits` and `probabilities`,
so that the answer, and what it was made from, can both be looked at. Layers whose outputs are
worth showing carry the names under which the exported model gives them out.
"""

from collections.abc import Callable

import keras
from keras import layers

INPUT_SHAPE = (28, 28, 1)
CLASSES = 10


def mlp() -> keras.Model:
    """The tutorial's network: two hidden layers of 128 neurons, 118,282 weights."""
    picture = keras.Input(INPUT_SHAPE, name="picture")
    x = layers.Flatten(name="flatten")(picture)  # 784
    x = layers.Dense(128, activation="relu", name="dense_1")(x)  # 128
    x = layers.Dense(128, activation="relu", name="dense_2")(x)  # 128
    return _with_answer(picture, x, "mlp")


def cnn() -> keras.Model:
    """Three pairs of convolutions and one hidden layer, all convolutions batch-normalised.

    Two 3 x 3 convolutions see as far as one of 5 x 5, with fewer weights and one more bend between
    them (Simonyan, Zisserman, "Very deep convolutional networks", 2015).
    """
    picture = keras.Input(INPUT_SHAPE, name="picture")
    x = _convolution(picture, 24, "conv_1")  # 28 x 28 x 24: edges
    x = _convolution(x, 24, "conv_2")  # 28 x 28 x 24: ends and bends of strokes
    x = layers.MaxPooling2D(name="pool_1")(x)  # 14 x 14 x 24
    x = _convolution(x, 48, "conv_3")  # 14 x 14 x 48
    x = _convolution(x, 48, "conv_4")  # 14 x 14 x 48: corners, curves, crossings
    x = layers.MaxPooling2D(name="pool_2")(x)  # 7 x 7 x 48
    x = _convolution(x, 96, "conv_5")  # 7 x 7 x 96
    x = _convolution(x, 96, "conv_6")  # 7 x 7 x 96: parts of digits
    x = layers.Flatten(name="flatten")(x)  # 4704: where a part is matters (6 or 9), so no pooling
    x = layers.Dropout(0.4, name="dropout_1")(x)
    x = layers.Dense(128, activation="relu", name="dense_1")(x)  # 128
    x = layers.Dropout(0.3, name="dropout_2")(x)
    return _with_answer(picture, x, "cnn")


NETWORKS: dict[str, Callable[[], keras.Model]] = {"mlp": mlp, "cnn": cnn}


def _convolution(x, filters: int, name: str):
    # No bias: batch normalisation brings its own, and the export folds both into the convolution.
    x = layers.Conv2D(filters, 3, padding="same", use_bias=False, name=f"{name}_weights")(x)
    x = layers.BatchNormalization(momentum=0.95, name=f"{name}_norm")(x)
    return layers.ReLU(name=name)(x)


def _with_answer(picture, features, name: str) -> keras.Model:
    logits = layers.Dense(CLASSES, name="logits")(features)
    return keras.Model(picture, layers.Softmax(name="probabilities")(logits), name=name)
