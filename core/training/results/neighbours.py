"""Writes neighbours.npz: what training pictures give in the layer before a model's last; and
neither.npz, the same of things that are neither cat nor dog, for a model that knows these.

    python -m core.training.results.neighbours FOLDER...

model.tflite and card.json stay as they are. The pictures are chosen evenly from the classes, by
a fixed seed, out of those that the shipped models learn from.
"""

import io
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from core.datasets.catalogue import load_mnist
from core.datasets.emnist import name_of, read_emnist
from core.datasets.pet_files import photo_labels, split_indices
from core.explain.neighbours import MOST_PICTURES, NEITHER_FILE, write_index
from core.models.classifier import Classifier
from core.preprocessing.model_input import grey_input
from core.task import DIGITS, LETTERS, PETS
from core.training.data.pets import read_photo_files
from core.training.data.world import TRAINING, Entry, decoded, picture_files, read_entries
from core.training.results.evaluation import predict_all

_SEED = 5
_FEWER = 4
_OF_A_KIND = 20  # pictures of things that are neither
_MOST_FEATURES = 256  # so that an index stays below 2 MB


# The side of a model's input -> data set, names, model inputs, labels of some training pictures.
Examples = Callable[[int], tuple[str, list[str], Sequence[np.ndarray] | np.ndarray, np.ndarray]]


def main(folders: list[str]) -> int:
    """Write the index of nearest training pictures of each model folder -> the exit status."""
    examples: dict[str, Examples] = {
        DIGITS.name: mnist_examples,
        LETTERS.name: emnist_examples,
        PETS.name: pets_examples,
    }
    for folder in map(Path, folders):
        classifier = Classifier(folder)
        add_index(classifier, examples[classifier.card.task])
        if classifier.card.neither:
            add_neither(classifier)
    return 0


def add_index(classifier: Classifier, examples: Examples) -> None:
    """Write neighbours.npz into the model's folder; not where the layer before its last gives no
    handful of numbers, but maps."""
    card = classifier.card
    shape = next(layer.shape for layer in card.layers if layer.name == card.features)
    if len(shape) > 1 or shape[0] > _MOST_FEATURES:
        return
    data, names, pictures, labels = examples(card.input_shape[0])
    features = predict_all(classifier, pictures, _features)
    write_index(classifier.folder, card, data=data, names=names, labels=labels, features=features)


def add_neither(classifier: Classifier, *, measured: bool = False) -> None:
    """Write neither.npz into the model's folder: of each kind of thing a few, named by it.

    measured: without the kinds that the measured network never learns from.

    Raises:
        DataError: their pictures are nowhere.
    """
    card = classifier.card
    entries: list[Entry] = []
    counts: Counter[str] = Counter()
    for each in read_entries():
        wanted = (each.part, each.animal) == (TRAINING, "neither")
        wanted = wanted and (each.measurable or not measured)
        if wanted and counts[each.kind] < _OF_A_KIND:
            counts[each.kind] += 1
            entries.append(each)
    pictures = [
        grey_input(decoded(content), card.input_shape[0]) for content in picture_files(entries)
    ]
    write_index(
        classifier.folder,
        card,
        data="pets_more",
        names=[each.kind for each in entries],
        labels=np.full(len(entries), len(card.classes)),
        features=predict_all(classifier, pictures, _features),
        file=NEITHER_FILE,
    )


def chosen(labels: np.ndarray) -> np.ndarray:
    """Indices of pictures to keep, int (at most MOST_PICTURES,): as many of each class."""
    classes = np.unique(labels)
    rng = np.random.default_rng(_SEED)
    each = MOST_PICTURES // len(classes)
    kept = [rng.permutation(np.flatnonzero(labels == index))[:each] for index in classes]
    return np.sort(np.concatenate(kept))


def fewer(examples: Examples) -> Examples:
    """Every fourth of them: where seconds count, two thousand have something alike as well."""

    def some(side: int) -> tuple[str, list[str], Sequence[np.ndarray] | np.ndarray, np.ndarray]:
        data, names, pictures, labels = examples(side)
        return data, names[::_FEWER], pictures[::_FEWER], labels[::_FEWER]

    return some


def _features(classifier: Classifier, picture: np.ndarray) -> np.ndarray:
    layer = classifier.card.features
    return classifier.inspect(picture, [layer])[1][layer]


def mnist_examples(_side: int) -> tuple[str, list[str], np.ndarray, np.ndarray]:
    """See Examples."""
    training = load_mnist().training
    kept = chosen(training.labels)
    names = [str(index) for index in kept]
    return "mnist", names, training.inputs[kept], training.labels[kept]


def emnist_examples(_side: int) -> tuple[str, list[str], np.ndarray, np.ndarray]:
    """See Examples."""
    training = read_emnist().training
    letters = training.as_classes()
    kept = chosen(letters.labels)
    names = [name_of(each) for each in training.pictures[kept]]
    return "emnist", names, letters.inputs[kept], letters.labels[kept]


def pets_examples(side: int) -> tuple[str, list[str], list[np.ndarray], np.ndarray]:
    """See Examples."""
    contents = read_photo_files()
    files = np.array(list(contents))
    files = files[split_indices(files.tolist())[2]]
    names = files[chosen(photo_labels(files.tolist()))].tolist()
    return "pets", names, [_decoded(contents[name], side) for name in names], photo_labels(names)


def _decoded(content: bytes, side: int) -> np.ndarray:
    with Image.open(io.BytesIO(content), formats=["JPEG"]) as photo:
        return grey_input(np.asarray(photo), side)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
