"""Shapes and weights of layers as the diagram shows them; the tests of the networks hold them to
Keras."""

from core.runs.layers import (
    LayerOutput,
    LayerSettings,
    LayersProblem,
    answer,
    layers_problem,
    outputs,
)

CONV, POOL, DENSE = LayerSettings("conv", 16), LayerSettings("pool"), LayerSettings("dense", 64)


def test_each_layer_says_what_it_gives_out():
    layers = (CONV, POOL, LayerSettings("dropout", rate=0.3), DENSE)
    assert outputs(layers) == [
        LayerOutput((28, 28, 16), 160),
        LayerOutput((14, 14, 16), 0),
        LayerOutput((14, 14, 16), 0),
        LayerOutput((64,), 200_768),
    ]
    assert answer(layers, 10) == LayerOutput((10,), 650)
    assert answer((LayerSettings("dropout", rate=0.1),), 10).weights == 7_850


def test_after_what_cannot_be_nothing_is_known():
    layers = (DENSE, CONV, DENSE)
    assert layers_problem(layers) == LayersProblem(
        1, "A conv layer needs a picture; after a dense layer there is none."
    )
    assert outputs(layers) == [LayerOutput((64,), 50_240)]


def test_the_layer_is_named_that_cannot_be():
    pools = (POOL,) * 5
    assert layers_problem(pools).place == 4
    assert [each.shape for each in outputs(pools)] == [
        (14, 14, 1),
        (7, 7, 1),
        (3, 3, 1),
        (1, 1, 1),
    ]
    assert layers_problem((CONV, LayerSettings("dense", 0))).place == 1
    assert layers_problem(()) == LayersProblem(
        -1, "A network has 1 to 12 layers before its answer."
    )
    assert layers_problem((CONV, POOL, DENSE)) == LayersProblem(-1, "")
