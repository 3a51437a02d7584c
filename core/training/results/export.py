"""A trained Keras network -> a model folder that the window can read."""

import hashlib
from pathlib import Path

import keras

from core.models.card import KERAS_FILE, LITERT_FILE, Layer
from core.models.classifier import STRANGENESS
from core.training.results.layer_weights import write_weights

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


def export(network: keras.Model, folder: Path, strangeness: keras.Model | None = None) -> str:
    """Write model.keras, model.tflite and weights.npz into folder; returns the SHA-256 of
    model.tflite.

    Every shown layer's activations are a named output of the exported model, so that looking
    inside costs the window nothing extra. strangeness: from the same picture; exported as well.
    """
    # A copy that was never compiled: the optimizer's state is twice the weights, and of no use.
    bare = keras.models.clone_model(network)
    bare.set_weights(network.get_weights())
    bare.save(folder / KERAS_FILE)
    outputs = {layer.name: network.get_layer(layer.name).output for layer in shown_layers(network)}
    write_weights(network, outputs, folder)
    if strangeness is not None:
        outputs[STRANGENESS] = strangeness.output
    path = folder / LITERT_FILE
    keras.Model(network.input, outputs).export(str(path), format="litert", verbose=False)
    return hashlib.sha256(path.read_bytes()).hexdigest()
