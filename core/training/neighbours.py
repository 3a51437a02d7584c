"""Writes neighbours.npz: what training pictures give in the layer before a model's last.

    python -m core.training.neighbours FOLDER...

model.tflite and card.json stay as they are. The pictures are chosen evenly from the classes, by
a fixed seed, out of those that the shipped models learn from.
"""

import io
import sys
from pathlib import Path

import numpy as np
from PIL import Image

from core.classifier import Classifier
from core.datasets import load_mnist
from core.neighbours import MOST_PICTURES, write_index
from core.preprocess import grey_input
from core.task import DIGITS, PETS
from core.training.pets import labels_of, read_photo_files, split_indices

_SEED = 5


def main(folders: list[str]) -> int:
    for folder in map(Path, folders):
        classifier = Classifier(folder)
        make = {DIGITS.name: _digits, PETS.name: _pets}[classifier.card.task]
        data, names, pictures, labels = make(classifier.card.input_shape[0])
        features = np.stack([_features(classifier, each) for each in pictures])
        write_index(
            folder, classifier.card, data=data, names=names, labels=labels, features=features
        )
    return 0


def chosen(labels: np.ndarray) -> np.ndarray:
    """Indices of pictures to keep, int (at most MOST_PICTURES,): as many of each class."""
    classes = np.unique(labels)
    rng = np.random.default_rng(_SEED)
    each = MOST_PICTURES // len(classes)
    kept = [rng.permutation(np.flatnonzero(labels == index))[:each] for index in classes]
    return np.sort(np.concatenate(kept))


def _features(classifier: Classifier, picture: np.ndarray) -> np.ndarray:
    classifier.predict(picture)
    return classifier.activations(classifier.card.features).copy()


def _digits(_side: int):
    """Data set, names, model inputs and labels of the chosen pictures."""
    training = load_mnist().training
    kept = chosen(training.labels)
    names = [str(index) for index in kept]
    return "mnist", names, training.inputs[kept], training.labels[kept]


def _pets(side: int):
    contents = read_photo_files()
    files = np.array(list(contents))[split_indices()[2]]
    names = files[chosen(labels_of(files.tolist()))].tolist()
    return "pets", names, [_decoded(contents[name], side) for name in names], labels_of(names)


def _decoded(content: bytes, side: int) -> np.ndarray:
    with Image.open(io.BytesIO(content), formats=["JPEG"]) as photo:
        return grey_input(np.asarray(photo), side)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
