"""What is set once the weights are found: batch statistics, and the temperature.

Temperature scaling (Guo, Pleiss, Sun, Weinberger, "On calibration of modern neural networks", 2017)
is one number that makes "99 %" mean right 99 times of 100, without changing any answer.
"""

from collections.abc import Iterable

import keras
import numpy as np

from core.datasets.arrays import LabelledImages


def fit_temperature(logits: np.ndarray, labels: np.ndarray) -> float:
    """The divisor of the logits (N, classes) with the smallest loss on labels (N,), 0.2 to 5."""
    candidates = np.geomspace(0.2, 5, 400)
    return float(min(candidates, key=lambda divisor: _loss(logits / divisor, labels)))


def calibrate(network: keras.Model, validation: LabelledImages) -> float:
    """Divide the last layer's weights by the temperature, so that every copy of the model is
    calibrated by itself; the temperature is returned for the card."""
    to_logits = keras.Model(network.input, network.get_layer("logits").output)
    logits = to_logits.predict(validation.inputs, batch_size=500, verbose=0)
    divisor = fit_temperature(logits.astype(np.float64), validation.labels)
    scale_logits(network, divisor)
    return divisor


def scale_logits(network: keras.Model, divisor: float) -> None:
    """Divide the last layer's weights."""
    last = network.get_layer("logits")
    last.set_weights([weights / divisor for weights in last.get_weights()])


def _loss(logits: np.ndarray, labels: np.ndarray) -> float:
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_sum = np.log(np.exp(shifted).sum(axis=1))
    return float((log_sum - shifted[np.arange(len(labels)), labels]).mean())


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
