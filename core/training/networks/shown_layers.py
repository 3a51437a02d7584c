"""Which layers of a network are worth showing."""

import keras

from core.models.card import Layer

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


def shown_layers(network: keras.Model) -> tuple[Layer, ...]:
    """The layers whose activations are exported, in the order of the computation."""
    return tuple(
        Layer(layer.name, type(layer).__name__, tuple(layer.output.shape[1:]))
        for layer in network.layers
        if type(layer).__name__ not in _NOT_SHOWN
        and not layer.name.endswith("_weights")
        and "." not in layer.name  # a part of a block
    )
