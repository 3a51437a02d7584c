"""The layers of every kind of network, by the name that it has in core.runs.networks."""

import functools
from collections.abc import Callable
from pathlib import Path

import keras

from core.models.card import KERAS_FILE, read_keras
from core.training.networks import digits, pets, world

BUILDERS: dict[str, Callable[[], keras.Model]] = {
    **{name: functools.partial(digits.build, name) for name in digits.LAYERS},
    "pets": pets.pets,
    "world": lambda: world.answering(world.world())[0],
}


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
