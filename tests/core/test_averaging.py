"""The running average of the weights, and what batch normalisation knows afterwards."""

import keras
import numpy as np
import pytest
from keras import layers

from core.datasets import Labelled
from core.training.fit import FitSettings, fit
from core.training.normalisation import renew_statistics

# Keras asks TensorFlow's variables for arrays in the way of NumPy 1.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


@pytest.fixture
def data() -> Labelled:
    rng = np.random.default_rng(1)
    labels = rng.integers(0, 2, 256).astype(np.int32)
    inputs = rng.random((256, 28, 28, 1), np.float32) * 0.2
    inputs[labels == 1, 10:18, 10:18] += 0.7
    return Labelled(inputs, labels)


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


def trained(data: Labelled, average: float) -> keras.Model:
    network = small_network()
    settings = FitSettings(
        epochs=2, learning_rate=0.05, batch=32, augmentation=0.0, average=average, warm_up=0.0
    )
    fit(network, data, data, settings, report=lambda _: None)
    return network


def test_the_average_stays_behind_the_latest_weights(data):
    start = small_network().get_layer("weights").get_weights()[0]
    latest = trained(data, 0.0).get_layer("weights").get_weights()[0]
    average = trained(data, 0.95).get_layer("weights").get_weights()[0]

    assert np.abs(latest - start).max() > 0.05
    assert 0 < np.linalg.norm(average - start) < np.linalg.norm(latest - start)


def test_with_an_average_the_statistics_are_those_of_the_averaged_weights(data):
    network = trained(data, 0.95)
    seen = keras.Model(network.inputs, network.get_layer("weights").output)
    outputs = seen.predict(data.inputs, verbose=0)

    norm = network.get_layer("norm")
    np.testing.assert_allclose(norm.moving_mean, outputs.mean(axis=(0, 1, 2)), rtol=1e-4)


def test_renewed_statistics_weigh_all_batches_alike_and_keep_the_momentum():
    network = small_network()
    norm = network.get_layer("norm")
    momentum = norm.momentum
    batches = [np.full((4, 28, 28, 1), value, np.float32) for value in (1.0, 2.0, 6.0)]

    renew_statistics(network, batches)

    kernel_sums = network.get_layer("weights").get_weights()[0].sum(axis=(0, 1, 2))
    np.testing.assert_allclose(norm.moving_mean, 3.0 * kernel_sums, rtol=1e-5)
    assert norm.momentum == momentum
