"""The networks for digits: what each makes of a picture first, and the layers a person chose."""

import numpy as np
import pytest

from core.runs.layers import LAYERS_OF, LayerSettings, answer, outputs
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


@pytest.mark.parametrize(
    "chosen",
    [
        (LayerSettings("conv", 4), LayerSettings("pool"), LayerSettings("dense", 8)),
        (LayerSettings("pool"),) * 3 + (LayerSettings("conv", 3),),
        (LayerSettings("dense", 16), LayerSettings("dropout", rate=0.5), LayerSettings("dense", 9)),
    ],
)
def test_the_diagram_shows_the_shapes_and_weights_that_keras_makes(chosen):
    network = build("own", custom_layers=chosen, classes=7)
    made = [layer for layer in network.layers if layer.name[-1].isdigit()]
    assert [tuple(layer.output.shape[1:]) for layer in made] == [
        each.shape for each in outputs(chosen)
    ]
    assert [layer.count_params() for layer in made] == [each.weights for each in outputs(chosen)]
    assert network.get_layer("logits").count_params() == answer(chosen, 7).weights


@pytest.mark.parametrize("name", LAYERS_OF)
def test_a_network_that_is_drawn_as_layers_is_made_of_them(name):
    ours, theirs = build(name), build("own", custom_layers=LAYERS_OF[name])
    assert [each.shape for each in ours.weights] == [each.shape for each in theirs.weights]
    theirs.set_weights(ours.get_weights())
    assert np.array_equal(ours(PICTURE), theirs(PICTURE))
