"""Which networks are chains of plain layers."""

import dataclasses

import pytest

from core.errors import ModelError
from core.export.plain_layers import plain_layers
from core.models.card import read_card, shipped_folders


def test_the_digit_networks_are():
    kinds = {
        folder.name: [each.kind for each in plain_layers(folder, read_card(folder))]
        for folder in shipped_folders("digits")
    }
    if not kinds:
        pytest.skip("the models are not in this clone: make models")

    assert kinds == {
        "digits-cnn": [*["conv", "conv", "pool"] * 2, "conv", "conv", "dense", "dense", "softmax"],
        "digits-mlp": ["dense", "dense", "dense", "softmax"],
    }


def test_a_layer_that_is_not_plain_is_named(model_folder):
    card = read_card(model_folder)
    card = dataclasses.replace(card, layers=card.layers[1:])  # what fed the first is not there
    with pytest.raises(ModelError) as refusal:
        plain_layers(model_folder, card)
    assert str(refusal.value) == (
        "digits-mlp has a layer that this format cannot have: dense_2. Choose another format."
    )
