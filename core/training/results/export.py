"""A trained Keras network -> a model folder that the window can read.

    python -m core.training.results.export FOLDER...

writes weights.npz again, from model.keras, for models that an older Inkling saved. model.tflite and
card.json stay as they are, and so every measured figure stays true. Only for models of one's own: a
model.keras from elsewhere is a program.
"""

import hashlib
import sys
from pathlib import Path
from typing import Any

import keras

from core.models.card import KERAS_FILE, LITERT_FILE
from core.models.classifier import OOD_SCORE
from core.training.networks.shown_layers import shown_layers
from core.training.results.layer_weights import write_weights


def export(
    network: keras.Model,
    folder: Path,
    ood_head: keras.Model | None = None,
    *,
    half_weights: bool = False,
) -> str:
    """Write model.keras, model.tflite and weights.npz into folder; returns the SHA-256 of
    model.tflite.

    Every shown layer's activations are a named output of the exported model, so that looking
    inside costs the window nothing extra. ood_head: from the same picture; exported as well.
    half_weights: model.tflite keeps float16, half the size; it computes with float32 all the same.
    """
    # A copy that was never compiled: the optimizer's state is twice the weights, and of no use.
    bare = keras.models.clone_model(network)
    bare.set_weights(network.get_weights())
    bare.save(folder / KERAS_FILE)
    outputs = {layer.name: network.get_layer(layer.name).output for layer in shown_layers(network)}
    write_weights(network, outputs, folder)
    if ood_head is not None:
        outputs[OOD_SCORE] = ood_head.output
    path = folder / LITERT_FILE
    exported = keras.Model(network.input, outputs)
    options = _half_weights() if half_weights else {}
    exported.export(str(path), format="litert", verbose=False, **options)
    return hashlib.sha256(path.read_bytes()).hexdigest()


def reexport(folders: list[str]) -> int:
    """Write weights.npz of each of these model folders again -> the exit status."""
    for folder in map(Path, folders):
        network = keras.models.load_model(folder / KERAS_FILE, compile=False)
        write_weights(network, [layer.name for layer in shown_layers(network)], folder)
    return 0


def _half_weights() -> dict[str, Any]:
    import tensorflow as tf

    types = {"supported_types": [tf.float16]}
    return {"optimizations": [tf.lite.Optimize.DEFAULT], "target_spec": types}


if __name__ == "__main__":
    sys.exit(reexport(sys.argv[1:]))
