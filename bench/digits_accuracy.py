"""The shipped digits models on MNIST's 10,000 test digits, through LiteRT, one by one.

    python -m bench.digits_accuracy

Also holds LiteRT to its Keras model, on 1,000 of the test digits, every exported layer.
"""

import os

import numpy as np

from bench.report import row
from core.datasets.catalogue import load_mnist
from core.models.card import KERAS_FILE, shipped_folders
from core.models.classifier import Classifier
from core.models.metrics import evaluate, predict_all

FLOORS = {"cnn": (0.9965, 0.9980), "mlp": (0.983, 0.988)}
_COMPARED = 1_000


def main() -> None:
    test = load_mnist().test
    for folder in shipped_folders("digits"):
        classifier = Classifier(folder)
        network = classifier.card.network
        probabilities = predict_all(lambda x, c=classifier: c.predict(x).probabilities, test.inputs)
        result = evaluate(probabilities, test.labels)
        floor, aim = FLOORS[network]
        row(
            f"{network}, MNIST test, accuracy",
            f"{result.accuracy:.2%} ({round(result.accuracy * result.count)} of {result.count})",
            f"{floor:.2%}",
            f"{aim:.2%}",
            holds=result.accuracy >= floor,
        )
        error = result.ece
        row(
            f"{network}, MNIST test, expected calibration error, 15 bins",
            f"{error:.2%}",
            "0.50%",
            "0.20%",
            holds=error <= 0.005,
        )
        difference = largest_difference(classifier, folder / KERAS_FILE, test.inputs[:_COMPARED])
        row(
            f"{network}, LiteRT against Keras, largest difference of the probabilities",
            f"{difference:.1e}",
            "1e-5",
            holds=difference <= 1e-5,
        )


def largest_difference(classifier: Classifier, keras_file, inputs: np.ndarray) -> float:
    """Between LiteRT's and Keras' probabilities for inputs, float32 (N, 28, 28, 1)."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    import keras

    expected = keras.models.load_model(keras_file).predict(inputs, verbose=0)
    given = np.stack([classifier.predict(each).probabilities for each in inputs])
    return float(np.abs(given - expected).max())


if __name__ == "__main__":
    main()
