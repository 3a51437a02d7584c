"""Inputs, weights, products and maps are the arrays in colours."""

import numpy as np

from gui.inside.network.layout import UnitRef
from gui.inside.unit.facts import facts_of
from gui.inside.unit.pictures import sum_items
from tests.support.network import (
    in_colors,
    pixels,
    small_activations,
)


def test_inputs_weights_and_products_are_the_arrays_in_colours():
    facts = facts_of(small_activations(), UnitRef("hidden", 0))
    inputs, weights, products, _ = sum_items(facts)
    np.testing.assert_array_equal(pixels(inputs.image)[:, :, 0], [[255, 128], [0, 64]])
    np.testing.assert_array_equal(
        pixels(weights.image), in_colors(np.array([[1, 2], [0, -1.0]]), 2, signed=True)
    )
    np.testing.assert_array_equal(
        pixels(products.image), in_colors(np.array([[1, 1], [0, -0.25]]), 1, signed=True)
    )
