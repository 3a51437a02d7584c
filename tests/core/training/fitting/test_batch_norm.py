"""What batch normalisation knows once the weights are averaged."""

import keras
import numpy as np
import pytest
from keras import layers

from core.training.fitting.batch_norm import recompute_batch_norm

# Keras asks TensorFlow's variables for arrays in the way of NumPy 1.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


def small_network() -> keras.Model:
    keras.utils.set_random_seed(1)
    return keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            layers.Conv2D(4, 3, strides=4, use_bias=False, name="weights"),
            layers.BatchNormalization(name="norm"),
            layers.Flatten(),
            layers.Dense(2, activation="softmax"),
        ]
    )


def test_renewed_statistics_weigh_all_batches_alike_and_keep_the_momentum():
    network = small_network()
    norm = network.get_layer("norm")
    momentum = norm.momentum
    batches = [np.full((4, 28, 28, 1), value, np.float32) for value in (1.0, 2.0, 6.0)]

    recompute_batch_norm(network, batches)

    kernel_sums = network.get_layer("weights").get_weights()[0].sum(axis=(0, 1, 2))
    np.testing.assert_allclose(norm.moving_mean, 3.0 * kernel_sums, rtol=1e-5)
    assert norm.momentum == momentum
