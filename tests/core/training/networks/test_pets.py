"""The network for cats and dogs: one set of weights for pictures of any side."""

import numpy as np
import pytest

from core.training.networks.pets import SIDE, pets


@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
def test_learning_and_answering_share_their_weights():
    learning, answering = pets(side=None, fast=True), pets()
    answering.set_weights(learning.get_weights())
    photo = np.random.default_rng(2).random((1, SIDE, SIDE, 1)).astype(np.float32)

    assert answering.get_layer("features").output.shape == (None, 192)
    np.testing.assert_allclose(learning(photo), answering(photo), rtol=1e-4, atol=1e-5)
    assert learning(photo[:, :64, :64]).shape == (1, 2)
