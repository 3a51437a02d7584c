"""Writes weights.npz again, from model.keras: for models that an older Inkling saved.

    python -m core.training.results.reexport FOLDER...

model.tflite and card.json stay as they are, and so every measured figure stays true. Only for
models of one's own: a model.keras from elsewhere is a program.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import keras

from core.models.card import KERAS_FILE
from core.training.results.export import shown_layers
from core.training.results.layer_weights import write_weights


def main(folders: list[str]) -> int:
    for folder in map(Path, folders):
        network = keras.models.load_model(folder / KERAS_FILE, compile=False)
        write_weights(network, [layer.name for layer in shown_layers(network)], folder)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
