"""Temperature scaling: as sure as it is right, and no answer changed."""

import keras
import numpy as np
import pytest
from keras import layers

from core.training.fitting.calibration import fit_temperature, recompute_batch_norm

# Keras asks TensorFlow's variables for arrays in the way of NumPy 1.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


@pytest.mark.parametrize("exaggerated", [0.5, 1.0, 3.0])
def test_the_temperature_takes_back_what_was_exaggerated(exaggerated):
    rng = np.random.default_rng(4)
    logits = rng.normal(0, 2, (4_000, 5))
    probabilities = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    labels = np.array([rng.choice(5, p=each) for each in probabilities])

    assert fit_temperature(logits * exaggerated, labels) == pytest.approx(exaggerated, rel=0.1)


def test_it_stays_between_its_bounds():
    logits = np.array([[50.0, 0.0], [0.0, 50.0]])

    assert fit_temperature(logits, np.array([1, 0])) == pytest.approx(5)
    assert fit_temperature(logits / 1_000, np.array([0, 1])) == pytest.approx(0.2)


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
