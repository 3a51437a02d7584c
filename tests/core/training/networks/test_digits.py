"""The networks for digits: what each makes of a picture first, and the layers a person chose."""

import numpy as np
import pytest

from core.runs.settings import LayerSettings
from core.training.networks.digits import LAYERS, build

PICTURE = np.random.default_rng(1).random((1, 28, 28, 1)).astype(np.float32)


@pytest.mark.parametrize("name", LAYERS)
def test_each_ends_in_ten_probabilities(name):
    network = build(name)

    assert network.name == name
    assert network(PICTURE).numpy().sum() == pytest.approx(1, abs=1e-5)
    assert network.get_layer("logits").output.shape == (None, 10)


def test_the_tutorials_network_has_its_number_of_weights():
    assert build("mlp").count_params() == 118_282


def test_chosen_layers_are_named_by_kind_and_number():
    chosen = (
        LayerSettings("conv", 4),
        LayerSettings("pool"),
        LayerSettings("conv", 6, "tanh"),
        LayerSettings("dropout", rate=0.5),
        LayerSettings("dense", 8),
    )
    network = build("own", custom_layers=chosen)

    names = [layer.name for layer in network.layers if layer.name[-1].isdigit()]
    assert names == ["conv_1", "pool_1", "conv_2", "dropout_1", "dense_1"]
    assert network.get_layer("conv_2").output.shape == (None, 14, 14, 6)
