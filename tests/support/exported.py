"""Any Keras network as a model folder that can be looked into."""

from pathlib import Path

import keras

from core.models.card import CARD_FILE, Card
from core.training.networks import shown_layers
from core.training.results.candidate import export


def written_card(network: keras.Model, folder: Path, classes=("a", "b", "c")) -> Card:
    """Export it into folder, with a card."""
    digest = export(network, folder)
    layers = shown_layers(network)
    card = Card(
        name="mine",
        title="Mine",
        task="digits",
        network="mine",
        classes=classes,
        input_shape=tuple(network.input_shape[1:]),
        layers=layers,
        features=layers[0].name,
        temperature=1.0,
        trained_on=(),
        settings={},
        measured={},
        digest=digest,
    )
    (folder / CARD_FILE).write_text(card.to_json())
    return card
