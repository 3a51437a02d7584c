"""What is set once the weights are found: batch statistics, the temperature, the OOD score.

Temperature scaling (Guo, Pleiss, Sun, Weinberger, "On calibration of modern neural networks", 2017)
is one number that makes "99 %" mean right 99 times of 100, without changing any answer.

The OOD score is a second answer beside the classes: how far the picture is from all that was
learned, 0..1. It comes from a small network of its own, on what the layers of the trained one gave:
the classes' weights are not touched by it. Known pictures are the training data, outliers are made
up.
"""

import math
from collections.abc import Iterable

import keras
import numpy as np
from keras import layers

from core.datasets.arrays import LabelledImages
from core.models.classifier import OOD_SCORE
from core.training.fitting.fit import predicted
from core.training.networks import shown_layers

_NEURONS = 128
_EPOCHS, _BATCH = 20, 256


def fit_temperature(logits: np.ndarray, labels: np.ndarray) -> float:
    """The divisor of the logits with the smallest loss on labels (N,), 0.2 to 5.

    logits: (N, classes), or (looks, N, classes) where the mean of several looks is the answer.
    """
    candidates = np.geomspace(0.2, 5, 400)
    return float(min(candidates, key=lambda divisor: _loss(logits / divisor, labels)))


def fit_bias(logits: np.ndarray, labels: np.ndarray, index: int) -> float:
    """What to add to the logits of the class of that index for the smallest loss, -5 to 5: its
    share among the labels need not be what it was in learning. logits: see fit_temperature."""
    this = np.eye(logits.shape[-1])[index]
    candidates = np.linspace(-5, 5, 401)
    return float(min(candidates, key=lambda bias: _loss(logits + bias * this, labels)))


def calibrate(
    network: keras.Model, validation: LabelledImages, logits: np.ndarray | None = None
) -> float:
    """Divide the last layer's weights by the temperature, so that every copy of the model is
    calibrated by itself; the temperature is returned for the card. logits: logits_of the
    validation's pictures, where they are known."""
    if logits is None:
        logits = logits_of(network, validation.inputs)
    divisor = fit_temperature(logits.astype(np.float64), validation.labels)
    scale_logits(network, divisor)
    return divisor


def logits_of(network: keras.Model, inputs: np.ndarray) -> np.ndarray:
    """What the last layer gives for model inputs (N, ...), float32 (N, classes)."""
    return predicted(keras.Model(network.input, network.get_layer("logits").output), inputs)


def scale_logits(network: keras.Model, divisor: float) -> None:
    """Divide the last layer's weights."""
    last = network.get_layer("logits")
    last.set_weights([weights / divisor for weights in last.get_weights()])


def _loss(logits: np.ndarray, labels: np.ndarray) -> float:
    shifted = logits - logits.max(axis=-1, keepdims=True)
    log_shares = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    right = log_shares[..., np.arange(len(labels)), labels]
    looks = np.atleast_2d(right)
    return float(np.log(len(looks)) - np.logaddexp.reduce(looks, axis=0).mean())


def recompute_batch_norm(network: keras.Model, batches: Iterable[np.ndarray]) -> None:
    """Set the means and variances of network, in place, to those of batches, each float32
    (N, height, width, channels).

    Those that training left belong to the weights of its last steps, not to their average
    (Izmailov et al., "Averaging weights leads to wider optima and better generalization", 2018).
    """
    norms = [each for each in network.layers if isinstance(each, keras.layers.BatchNormalization)]
    momenta = [norm.momentum for norm in norms]
    for step, batch in enumerate(batches):
        for norm in norms:
            norm.momentum = step / (step + 1)  # so that all batches count the same
        network(batch, training=True)
    for norm, momentum in zip(norms, momenta, strict=True):
        norm.momentum = momentum


def fit_ood_head(
    network: keras.Model,
    known: np.ndarray,
    outliers: np.ndarray,
    scores: np.ndarray | None = None,
) -> keras.Model:
    """Model inputs of both kinds, float32 (N, ...) -> a model from picture to OOD score (N, 1).

    It shares network's layers, as they are. scores: what another model gives for the known, then
    the outliers, (N,), to be learned from it; None = 0 for all that is known, 1 for the outliers.
    """
    seen = summary(network)
    vectors = [predicted(seen, each) for each in (known, outliers)]
    inputs = np.concatenate(vectors)
    targets = np.repeat(np.array([0, 1], np.float32), [len(known), len(outliers)])
    if scores is not None:
        targets = scores.astype(np.float32)
    head = _untrained_head(inputs)
    head.compile(
        keras.optimizers.AdamW(1e-3, weight_decay=1e-2),
        keras.losses.BinaryCrossentropy(),
        jit_compile=False,
        steps_per_execution=math.ceil(len(inputs) / _BATCH),  # an epoch: nobody hears of less
    )
    head.fit(inputs, targets, batch_size=_BATCH, epochs=_EPOCHS, verbose=0)
    return keras.Model(network.input, head(seen.output), name=OOD_SCORE)


def summary(network: keras.Model) -> keras.Model:
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


def hidden_neurons(
    vectors: np.ndarray, inputs: keras.KerasTensor, dropout: tuple[float, float] = (0.0, 0.3)
) -> keras.KerasTensor:
    """Neurons on a summary, not trained yet: vectors (N, values) tell its scale. dropout: of the
    values that come in, and of the neurons."""
    scale = layers.Normalization(name="scale")
    scale.adapt(vectors)
    x = layers.Dropout(dropout[0])(scale(inputs))
    x = layers.Dense(_NEURONS, activation="relu", name="hidden")(x)
    return layers.Dropout(dropout[1])(x)


def _untrained_head(vectors: np.ndarray) -> keras.Model:
    """From the summary (N, values) to the OOD score, 0..1."""
    inputs = keras.Input(vectors.shape[1:])
    x = hidden_neurons(vectors, inputs)
    return keras.Model(inputs, layers.Dense(1, activation="sigmoid")(x))
