"""The layers of every kind of network, by the name that it has in core.runs.networks, and which of
them are worth showing."""

import functools
from collections.abc import Callable
from pathlib import Path

import keras

from core.models.card import KERAS_FILE, Layer, read_keras
from core.training.networks import digits, pets

BUILDERS: dict[str, Callable[[], keras.Model]] = {
    **{name: functools.partial(digits.build, name) for name in digits.LAYERS},
    "pets": pets.pets,
    "world": lambda: pets.answering(pets.world())[0],
}
# Layers that do nothing when a model answers, or are folded into the next one on export.
_NOT_SHOWN = (
    "InputLayer",
    "Dropout",
    "SpatialDropout2D",
    "GaussianNoise",
    "GaussianDropout",
    "ActivityRegularization",
    "BatchNormalization",
    "Flatten",
)


def build_network(name: str) -> keras.Model:
    """The network of that name, as it answers, not trained yet; own layers have none."""
    return BUILDERS[name]()


def load_weights(network: keras.Model, folder: Path) -> None:
    """Give a network the weights of the model in folder, one of the same kind.

    Raises:
        ModelError: there is no such model, or it is damaged.
    """
    read_keras(folder)
    network.load_weights(str(folder / KERAS_FILE))


def shown_layers(network: keras.Model) -> tuple[Layer, ...]:
    """The layers whose activations are exported, in the order of the computation."""
    return tuple(
        Layer(layer.name, type(layer).__name__, tuple(layer.output.shape[1:]))
        for layer in network.layers
        if type(layer).__name__ not in _NOT_SHOWN
        and not layer.name.endswith("_weights")
        and "." not in layer.name  # a part of a block
    )
