"""A cat and a dog in one picture: how often that is said, and how often of one animal alone.

    python -m bench.both_animals [MODEL_FOLDER]

The pictures are of photos of the test part, on which nothing was trained or chosen: two that were
put side by side, or one above the other, by chance; and the photos as they are. Needs INKLING_DATA
with pets.zip and pets_more.zip.
"""

import argparse
import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image

from bench.report import row
from core.models.card import shipped_folders
from core.models.classifier import Classifier
from core.recognition.photo import classify_animal
from core.task import PETS
from core.training.data.world import ANIMALS, TEST, picture_files, read_entries

SEED = 2027
PAIRS = 300  # of each composition
CAT, DOG, NEITHER = range(len(ANIMALS))
MOST_WRONG = 0.01


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.both_animals")
    parser.add_argument("model_folder", type=Path, nargs="?", default=shipped_folders(PETS.name)[0])
    classifier = Classifier(parser.parse_args().model_folder)
    photos = photos_by_animal()
    found = share(composed(photos, CAT, DOG), classifier)
    print(f"     a cat and a dog in one picture ({2 * PAIRS}): said of {found:.1%}", flush=True)
    for name, pictures in (
        ("one cat or dog, said to be both", [*photos[CAT], *photos[DOG]]),
        ("neither, said to be both", photos[NEITHER]),
        ("two cats, said to be both", composed(photos, CAT, CAT)),
        ("two dogs, said to be both", composed(photos, DOG, DOG)),
        ("a cat and something else, said to be both", composed(photos, CAT, NEITHER)),
        ("a dog and something else, said to be both", composed(photos, DOG, NEITHER)),
    ):
        wrong = share(pictures, classifier)
        row(name, f"{wrong:.2%}", f"{MOST_WRONG:.0%}", "0", holds=wrong < MOST_WRONG)


def photos_by_animal() -> list[list[np.ndarray]]:
    """RGB photos of the test part, by the index in ANIMALS."""
    entries = [each for each in read_entries() if each.part == TEST]
    found: list[list[np.ndarray]] = [[] for _ in ANIMALS]
    for entry, content in zip(entries, picture_files(entries), strict=True):
        with Image.open(io.BytesIO(content)) as photo:
            found[ANIMALS.index(entry.animal)].append(np.asarray(photo.convert("RGB")))
    return found


def composed(photos: list[list[np.ndarray]], one: int, other: int) -> Iterator[np.ndarray]:
    """Two photos each, beside or above one another, the same each time."""
    rng = np.random.default_rng((SEED, one, other))
    for number in range(2 * PAIRS):
        pair = [photos[each][rng.integers(len(photos[each]))] for each in (one, other)]
        height, width = np.min([each.shape[:2] for each in pair], axis=0)
        order = rng.permutation(2)
        yield np.concatenate([pair[each][:height, :width] for each in order], axis=number % 2)


def share(pictures: Iterator[np.ndarray] | list[np.ndarray], classifier: Classifier) -> float:
    """Of which it says that both are in them."""
    answers = [classify_animal(each, classifier).prediction for each in pictures]
    return float(np.mean([each.both > 0 for each in answers]))


if __name__ == "__main__":
    main()
