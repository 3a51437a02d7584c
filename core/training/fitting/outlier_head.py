"""A second answer beside the classes: how far the picture is from all that was learned, 0..1.

It is a small network of its own, on what the layers of the trained one gave: the classes' weights
are not touched by it. Known pictures are the training data, outliers are made up.
"""

import keras
import numpy as np
from keras import layers

from core.models.classifier import OOD_SCORE
from core.training.networks.shown_layers import shown_layers

# True-positive rate: what the threshold keeps of known pictures, unless a network can do better.
TPR = 0.97
_NEURONS = 128
_EPOCHS = 20
_BATCH = 256


def fit_ood_head(network: keras.Model, known: np.ndarray, outliers: np.ndarray) -> keras.Model:
    """Model inputs of both kinds, float32 (N, ...) -> a model from picture to OOD score (N, 1).

    It shares network's layers, as they are.
    """
    summary = _summary(network)
    vectors = [summary.predict(each, batch_size=200, verbose=0) for each in (known, outliers)]
    inputs = np.concatenate(vectors)
    targets = np.repeat(np.array([0, 1], np.float32), [len(known), len(outliers)])
    head = _untrained_head(inputs)
    head.compile(
        keras.optimizers.AdamW(1e-3, weight_decay=1e-2),
        keras.losses.BinaryCrossentropy(),
        jit_compile=False,
    )
    head.fit(inputs, targets, batch_size=_BATCH, epochs=_EPOCHS, verbose=0)
    return keras.Model(network.input, head(summary.output), name=OOD_SCORE)


def threshold_at_tpr(ood_scores: np.ndarray, tpr: float = TPR) -> float:
    """Choose the threshold that keeps a share tpr of known pictures, by their OOD scores (N,)."""
    return round(float(np.quantile(ood_scores, tpr)), 4)


def _summary(network: keras.Model) -> keras.Model:
    """From the picture to one vector: every shown layer but the answer; of maps the mean and the
    largest value, wherever they are."""
    parts = []
    for layer in shown_layers(network)[:-1]:
        output = network.get_layer(layer.name).output
        if len(layer.shape) == 1:
            parts.append(output)
        else:
            parts.append(layers.GlobalAveragePooling2D(name=f"{layer.name}.overall_mean")(output))
            parts.append(layers.GlobalMaxPooling2D(name=f"{layer.name}.overall_most")(output))
    return keras.Model(network.input, layers.Concatenate(name="summary")(parts))


def _untrained_head(inputs: np.ndarray) -> keras.Model:
    """From the summary (N, values) to the OOD score, 0..1."""
    scale = layers.Normalization(name="scale")
    scale.adapt(inputs)
    summary = keras.Input(inputs.shape[1:])
    x = layers.Dense(_NEURONS, activation="relu", name="hidden")(scale(summary))
    x = layers.Dropout(0.3)(x)
    return keras.Model(summary, layers.Dense(1, activation="sigmoid")(x))
