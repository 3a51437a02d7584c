"""A walk has a step for whatever a network is made of."""

import pytest

from core.explain.activations import Activations
from gui.inside.walk.walk import Walk
from tests.support.network import ODD, made_activations


@pytest.fixture(params=ODD.values(), ids=ODD.keys())
def activations(request) -> Activations:
    return made_activations(request.param)


def test_any_network_has_a_step_for_every_layer(activations):
    walk = Walk(activations, None, lambda _picture: activations.prediction)
    assert len(walk) == 1 + len(activations.layers)
    for index in range(len(walk)):
        step = walk.step(index)
        assert step.title
        assert step.sentence
