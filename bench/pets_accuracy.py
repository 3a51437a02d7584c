"""How often a pets model is right: on the untouched test photos, and on photos from elsewhere.

    python bench/pets_accuracy.py [MODEL_FOLDER]

Needs INKLING_DATA with pets.zip and photos/pets (cat_NN.jpg, dog_NN.jpg). Every photo goes from
file to answer as a dropped one does. "with mirrored" is what the window and the command line
answer: the mean of the answers to the photo and to its mirror image.
"""

import io
import statistics
import sys
import time
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from core.datasets.pet_files import photo_labels, split_indices
from core.files.paths import data_folder
from core.models.card import shipped_folders
from core.models.classifier import Classifier
from core.models.metrics import Evaluation, evaluate
from core.preprocessing.model_input import photo_input
from core.training.data.pets import read_photo_files


def main() -> None:
    folders = [Path(sys.argv[1])] if len(sys.argv) > 1 else shipped_folders("pets")
    if not folders:
        print("There is no pets model yet: inkling train pets")
        return
    folder = folders[0]
    classifier = Classifier(folder)
    show("test photos of pets.zip", classifier, *test_photos())
    show("photos/pets", classifier, *other_photos())


def test_photos() -> tuple[list[bytes], np.ndarray]:
    """The JPEG files of the test split and their classes (N,)."""
    files = read_photo_files()
    names, contents = list(files), list(files.values())
    test, _, _ = split_indices(names)
    return [contents[index] for index in test], photo_labels(names)[test]


def other_photos() -> tuple[list[bytes], np.ndarray]:
    """The photos of another source, at their original size and in colour, and their classes."""
    paths = sorted((data_folder() / "photos" / "pets").glob("*.jpg"))
    labels = np.array([path.name.startswith("dog") for path in paths], np.int32)
    return [path.read_bytes() for path in paths], labels


def show(title: str, classifier: Classifier, files: list[bytes], labels: np.ndarray) -> None:
    """Print accuracy, single and with the mirrored photo, and the time of one answer."""
    side = classifier.card.input_shape[0]
    single, mirrored, seconds = [], [], []
    for content in files:
        model_input = photo_input(decoded(content), side)
        began = time.perf_counter()
        single.append(classifier.predict(model_input).probabilities.copy())
        seconds.append(time.perf_counter() - began)
        flipped = np.ascontiguousarray(model_input[:, ::-1])
        mirrored.append(classifier.predict(flipped).probabilities.copy())
    both = (np.stack(single) + np.stack(mirrored)) / 2
    print(f"{title}: {len(labels)} photos, {statistics.median(seconds) * 1000:.1f} ms an answer")
    print(f"  alone          {described(evaluate(np.stack(single), labels))}")
    print(f"  with mirrored  {described(evaluate(both, labels))}", flush=True)


def decoded(content: bytes) -> np.ndarray:
    """A JPEG file -> RGB uint8 (H, W, 3), upright."""
    with Image.open(io.BytesIO(content), formats=["JPEG"]) as photo:
        return np.asarray(ImageOps.exif_transpose(photo).convert("RGB"))


def described(evaluation: Evaluation) -> str:
    cat, dog = evaluation.per_class
    return (
        f"{evaluation.accuracy:.2%} right (cats {cat:.2%}, dogs {dog:.2%}), "
        f"loss {evaluation.loss:.4f}, calibration error {evaluation.ece:.4f}"
    )


if __name__ == "__main__":
    main()
