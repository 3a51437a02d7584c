"""Batch normalisation's means and variances, once the weights are averaged."""

from collections.abc import Iterable

import keras
import numpy as np


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


def freeze_batch_norm(network: keras.Model) -> None:
    """Train network with the means and variances that it has: a few pictures of one hand would
    spoil those that were found with many."""
    for layer in network.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.trainable = False
