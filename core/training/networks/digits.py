"""Every network for digits, readable on one screen. Shapes are height x width x channels.

Each takes float32 (N, 28, 28, 1), 0 = paper, 1 = ink, and ends in `logits` and `probabilities`,
so that the answer, and what it was made from, can both be looked at. Layers whose outputs are
worth showing carry the names under which the exported model gives them out.
"""

from collections.abc import Callable, Sequence

import keras
from keras import layers, ops

from core.runs.networks import CUSTOM
from core.runs.settings import LayerSettings

INPUT_SHAPE = (28, 28, 1)
CLASSES = 10


def build(
    name: str,
    input_scaling: str = "unit",
    custom_layers: Sequence[LayerSettings] = (),
    classes: int = CLASSES,
) -> keras.Model:
    """The network of that name, one of LAYERS or CUSTOM, not trained yet.

    input_scaling: what it makes of the picture first, as core.runs.settings.RunSettings has it; a
    layer of its own, so that whoever asks the model gives it the same picture whatever it does.
    classes: how many answers it has.
    """
    picture = keras.Input(INPUT_SHAPE, name="picture")
    x = picture
    if input_scaling == "length":
        x = _unit_columns(x)
    elif input_scaling == "none":
        x = layers.Rescaling(255.0, name="pixels")(x)
    features = custom(x, custom_layers) if name == CUSTOM else LAYERS[name](x)
    logits = layers.Dense(classes, name="logits")(features)
    return keras.Model(picture, layers.Softmax(name="probabilities")(logits), name=name)


def _unit_columns(x: keras.KerasTensor) -> keras.KerasTensor:
    """The tutorial's normalize(axis=1): every column of pixels divided by its length.

    Not by UnitNormalization: exported, its reciprocal of an empty column's length is no number.
    """
    length = ops.sqrt(ops.sum(ops.square(x), axis=1, keepdims=True))
    return layers.Activation("linear", name="columns")(x / ops.maximum(length, 1e-12))


def mlp(x: keras.KerasTensor) -> keras.KerasTensor:
    """The tutorial's network: two hidden layers of 128 neurons, 118,282 weights."""
    x = layers.Flatten(name="flatten")(x)  # 784
    x = layers.Dense(128, activation="relu", name="dense_1")(x)  # 128
    return layers.Dense(128, activation="relu", name="dense_2")(x)  # 128


def cnn(x: keras.KerasTensor) -> keras.KerasTensor:
    """Three pairs of convolutions and one hidden layer, all convolutions batch-normalised.

    Two 3 x 3 convolutions see as far as one of 5 x 5, with fewer weights and one more bend between
    them (Simonyan, Zisserman, "Very deep convolutional networks", 2015).
    """
    x = _convolution(x, 24, "conv_1")  # 28 x 28 x 24: edges
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
    return layers.Dropout(0.3, name="dropout_2")(x)


def custom(x: keras.KerasTensor, chosen: Sequence[LayerSettings]) -> keras.KerasTensor:
    """Layers as the person chose them, each named by its kind and number: conv_1, dense_2."""
    counts: dict[str, int] = {}
    for layer in chosen:
        number = counts[layer.kind] = counts.get(layer.kind, 0) + 1
        if layer.kind == "dense":
            x = _flat(x)
        x = _custom_layer(layer, f"{layer.kind}_{number}")(x)
    return _flat(x)


def _custom_layer(layer: LayerSettings, name: str) -> keras.Layer:
    if layer.kind == "dense":
        return layers.Dense(layer.units, activation=layer.activation, name=name)
    if layer.kind == "conv":
        return layers.Conv2D(layer.units, 3, padding="same", activation=layer.activation, name=name)
    if layer.kind == "pool":
        return layers.MaxPooling2D(name=name)
    return layers.Dropout(layer.rate, name=name)


def _flat(x: keras.KerasTensor) -> keras.KerasTensor:
    return x if len(x.shape) == 2 else layers.Flatten(name="flatten")(x)


def _convolution(x: keras.KerasTensor, filters: int, name: str) -> keras.KerasTensor:
    # No bias: batch normalisation brings its own, and the export folds both into the convolution.
    x = layers.Conv2D(filters, 3, padding="same", use_bias=False, name=f"{name}_weights")(x)
    x = layers.BatchNormalization(momentum=0.95, name=f"{name}_norm")(x)
    return layers.ReLU(name=name)(x)


# What each kind makes of its input, before the logits.
LAYERS: dict[str, Callable[[keras.KerasTensor], keras.KerasTensor]] = {"mlp": mlp, "cnn": cnn}
