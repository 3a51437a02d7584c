"""Keras itself, in a process of its own, asked about models and pictures: what the window shows has
to be what it says.

python -m tests.support.keras_evaluation: reads questions, a JSON object a line, and answers each.
"""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from tests.support.paths import ROOT

_SHOWN = 50  # pictures whose probabilities are told
_SAID = '{"said": '  # what an answer begins with, whatever else is printed


class Keras:
    """It loads while other things are done; close it."""

    def __init__(self, folder: Path):
        """folder: for what passes between the two processes."""
        self._folder = folder
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.keras_evaluation"],
            cwd=ROOT,
            env={**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()

    def evaluations(
        self, models: Sequence[Path], inputs: np.ndarray, labels: np.ndarray
    ) -> list[dict[str, Any]]:
        """Of each file of Keras: accuracy and loss by evaluate, probabilities (50, classes) of the
        first pictures, and the counts of weights of its layers that have any. inputs: float32
        (N, 28, 28, 1)."""
        given = self._folder / "pictures.npz"
        np.savez(given, inputs=inputs, labels=labels)
        return self._ask(given, [str(each) for each in models])

    def normalised(self, pixels: np.ndarray) -> np.ndarray:
        """A digit, uint8 (28, 28), as keras.utils.normalize(axis=1) makes it."""
        given = self._folder / "picture.npz"
        np.savez(given, pixels=pixels[np.newaxis])
        return np.array(self._ask(given, [])[0])

    def _ask(self, given: Path, models: list[str]) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps([str(given), models]), file=self._process.stdin, flush=True)
        for line in self._process.stdout:
            if line.startswith(_SAID):
                return json.loads(line)["said"]
        raise EOFError("Keras has ended.")


def main() -> None:
    import keras

    for line in sys.stdin:
        file, models = json.loads(line)
        given = np.load(file)
        if models:
            said = [_said(each, given["inputs"], given["labels"]) for each in models]
        else:
            said = keras.utils.normalize(given["pixels"], axis=1).tolist()
        print(f"{_SAID}{json.dumps(said)}}}", flush=True)


def _said(file: str, inputs: np.ndarray, labels: np.ndarray) -> dict[str, Any]:
    import keras

    model = keras.models.load_model(file)
    model.compile(loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    loss, accuracy = model.evaluate(inputs, labels, batch_size=500, verbose=0)
    weights = [layer.count_params() for layer in model.layers]
    return {
        "accuracy": float(accuracy),
        "loss": float(loss),
        "probabilities": model.predict(inputs[:_SHOWN], verbose=0).tolist(),
        "weights": [count for count in weights if count],
    }


if __name__ == "__main__":
    main()
