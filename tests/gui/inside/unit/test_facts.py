"""One unit in numbers, words and pictures."""

import numpy as np
import pytest

from core.explain.activations import InspectableModel
from core.explain.weights import PICTURE
from core.models.card import shipped_folders
from core.models.classifier import Classifier
from gui.inside.network.layout import UnitRef
from gui.inside.unit.facts import facts_of, full_text, likeliest_score, sum_items
from tests.support.network import (
    in_colors,
    pixels,
    small_activations,
)


@pytest.mark.parametrize(
    "folder", shipped_folders("digits") + shipped_folders("pets"), ids=lambda each: each.name
)
def test_every_sum_that_is_shown_gives_the_activation_that_is_shown(folder):
    model = InspectableModel(Classifier(folder))
    side = model.card.input_shape[0]
    rng = np.random.default_rng(3)
    picture = np.zeros((side, side, 1), np.float32)
    picture[side // 4 : -side // 4, side // 3 : -side // 3] = 1
    activations = model.run((picture * rng.uniform(0.3, 1, picture.shape)).astype(np.float32))
    summed = set()
    for layer in activations.layers:
        for unit in range(0, layer.shape[-1], 7):
            pixel = None
            if len(layer.shape) == 3:
                pixel = int(rng.integers(layer.shape[0])), int(rng.integers(layer.shape[1]))
            facts = facts_of(activations, UnitRef(layer.name, unit, pixel))
            if facts.neuron is not None:
                assert facts.neuron.after() == pytest.approx(facts.value, abs=1e-4)
                summed.add(layer.name)
                captions = [each.caption for each in sum_items(facts)[:3]]
                assert captions == ["inputs", "weights", "products"]
    assert "logits" in summed
    assert len(summed) == {"cnn": 8, "mlp": 3, "world": 2}[model.card.network]


def test_the_words_add_up():
    activations = small_activations()
    assert full_text(facts_of(activations, UnitRef("hidden", 0))) == (
        "hidden, Cat: 2.250. 4 products add up to 1.750; plus the bias, 0.500: 2.250. relu gives "
        "2.250. Each neuron weighs every number of the layer before, sums up, adds its bias, and "
        "bends the sum."
    )
    assert full_text(facts_of(activations, UnitRef("probabilities", 0))) == (
        "answer, Cat: 90.5 %. Score 2.250: e to the power of it, as a share of all classes'. The "
        "scores as shares that add up to 100 %: the answer."
    )
    assert full_text(facts_of(activations, UnitRef(PICTURE, 0, (1, 1)))) == (
        "input: row 1, column 1: 0.250. All that the network gets: these numbers, and nothing else."
    )
    assert likeliest_score(activations) == UnitRef("hidden", 0)


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
