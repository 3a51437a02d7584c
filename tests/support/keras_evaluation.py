"""A model asked by Keras itself, in a process of its own: what the window shows has to be this.

python -m tests.support.keras_evaluation MODEL.keras PICTURES.npz -> one JSON object on stdout
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np

from tests.support.paths import ROOT


def keras_evaluation(model: Path, inputs: np.ndarray, labels: np.ndarray, folder: Path) -> dict:
    """accuracy, probabilities (N, classes) and the count of weights, of a file of Keras. inputs:
    float32 (N, 28, 28, 1). folder: for what passes between the two processes."""
    np.savez(folder / "pictures.npz", inputs=inputs, labels=labels)
    command = [sys.executable, "-m", "tests.support.keras_evaluation"]
    done = subprocess.run(
        [*command, str(model), str(folder / "pictures.npz")],
        cwd=ROOT,
        env={**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3"},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout.splitlines()[-1])


def main() -> None:
    import keras

    model = keras.models.load_model(sys.argv[1])
    given = np.load(sys.argv[2])
    probabilities = model.predict(given["inputs"], batch_size=500, verbose=0)
    right = float(np.mean(probabilities.argmax(axis=1) == given["labels"]))
    said = {"accuracy": right, "probabilities": probabilities[:50].tolist()}
    print(json.dumps({**said, "weights": model.count_params()}))


if __name__ == "__main__":
    main()
