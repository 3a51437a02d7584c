"""The networks for cats and dogs."""

import keras
import numpy as np
import pytest

from core.training.networks.pets import (
    ANIMAL,
    KIND,
    KINDS,
    SIDE,
    answering,
    copy_weights,
    pets,
    world,
)


@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
def test_learning_and_answering_share_their_weights():
    learning, answering = pets(side=None, fast=True), pets()
    answering.set_weights(learning.get_weights())
    photo = np.random.default_rng(2).random((1, SIDE, SIDE, 1)).astype(np.float32)

    assert answering.get_layer("features").output.shape == (None, 192)
    np.testing.assert_allclose(learning(photo), answering(photo), rtol=1e-4, atol=1e-5)
    assert learning(photo[:, :64, :64]).shape == (1, 2)


def _pictures(side: int = 32) -> np.ndarray:
    return np.random.default_rng(1).random((4, side, side, 1)).astype(np.float32)


def _trained() -> keras.Model:
    network = world(side=32)
    head = network.get_layer(ANIMAL)
    rng = np.random.default_rng(2)
    head.set_weights([rng.normal(0, 1, each.shape) for each in head.get_weights()])
    return network


def test_it_names_the_animal_and_the_kind():
    logits = world(side=None)(_pictures())
    assert logits[ANIMAL].shape == (4, 3)
    assert logits[KIND].shape == (4, KINDS)


def test_cat_and_dog_are_as_if_it_were_one_of_them_and_neither_stands_apart():
    network = _trained()
    logits = keras.ops.convert_to_numpy(network(_pictures())[ANIMAL]).astype(np.float64)
    odds = np.exp(logits)
    pets, neither = answering(network)
    expected = odds[:, :2] / odds[:, :2].sum(axis=1, keepdims=True)
    np.testing.assert_allclose(pets(_pictures()), expected, atol=1e-5)
    expected = odds[:, 2:] / odds.sum(axis=1, keepdims=True)
    np.testing.assert_allclose(neither(_pictures()), expected, atol=1e-5)


def test_weights_are_copied_between_precisions():
    keras.config.set_dtype_policy("mixed_bfloat16")
    rough = world(side=32)
    keras.config.set_dtype_policy("float32")
    exact = world(side=32)
    copy_weights(rough, exact)
    for one, other in zip(rough.get_weights(), exact.get_weights(), strict=True):
        np.testing.assert_array_equal(one, other)
