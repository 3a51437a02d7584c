"""The training pictures that a model takes for most like another: neighbours.npz in its folder.

The file holds what some thousand training pictures give in the layer before the last, and their
names, not the pictures. A model answers all the same without it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.errors import ModelError
from core.files.npz import check_size
from core.models.card import Card

INDEX_FILE = "neighbours.npz"
MOST_PICTURES = 8_000  # of an index: with 192 features each, 1.5 MB
_LARGEST = 16 << 20  # bytes, unpacked


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A training picture. name: in its data set. label: index of its class. likeness: cosine of
    the angle between the features, 0..1."""

    name: str
    label: int
    likeness: float


@dataclass(frozen=True, slots=True)
class NeighbourIndex:
    """data: the data set, "mnist" or "pets". names: of its pictures, str (N,). labels: uint8 (N,).
    features: float32 (N, features), each of length 1."""

    data: str
    names: np.ndarray
    labels: np.ndarray
    features: np.ndarray

    def nearest(self, features: np.ndarray, count: int) -> list[Neighbour]:
        """Those most like a picture with these features, float32 (features,), the likest first."""
        length = float(np.linalg.norm(features))
        likeness = self.features @ (features / length if length else features)
        return [
            Neighbour(str(self.names[index]), int(self.labels[index]), float(likeness[index]))
            for index in np.argsort(-likeness, kind="stable")[:count]
        ]


def write_index(
    folder: Path,
    card: Card,
    *,
    data: str,
    names: Sequence[str],
    labels: np.ndarray,
    features: np.ndarray,
) -> None:
    """Write neighbours.npz into the model's folder. features: float32 (N, features); each is kept
    in 255 steps from its least to its most."""
    least = np.minimum(features.min(axis=0), 0)
    most = np.maximum(features.max(axis=0), least + 1e-9)
    np.savez_compressed(
        folder / INDEX_FILE,
        digest=np.array(card.digest),
        data=np.array(data),
        names=np.array(names),
        labels=labels.astype(np.uint8),
        least=least.astype(np.float32),
        most=most.astype(np.float32),
        features=np.rint((features - least) / (most - least) * 255).astype(np.uint8),
    )


def read_index(folder: Path, card: Card) -> NeighbourIndex:
    """The index of the model in folder.

    Raises:
        ModelError: it is missing, damaged, or another model's.
    """
    path = folder / INDEX_FILE
    try:
        with path.open("rb") as file:
            return _read(file, card)
    except FileNotFoundError:
        raise ModelError(
            f"{folder.name} brings no list of its training pictures, so the nearest of them cannot "
            "be looked up."
        ) from None
    # A cut or foreign file makes NumPy, zipfile and zlib raise a dozen unrelated exceptions.
    except Exception as error:
        raise ModelError(
            f"{path} is damaged or another model's, so the nearest training pictures cannot be "
            "looked up. Install Inkling again to restore it."
        ) from error


def _read(file, card: Card) -> NeighbourIndex:
    check_size(file, _LARGEST)
    with np.load(file, allow_pickle=False) as arrays:
        if str(arrays["digest"]) != card.digest:
            raise ValueError("another model's")
        names, labels = arrays["names"], arrays["labels"]
        step = (arrays["most"] - arrays["least"]) / np.float32(255)
        features = arrays["features"].astype(np.float32) * step + arrays["least"]
        data = str(arrays["data"])
    if not len(names) == len(labels) == len(features) or labels.max() >= len(card.classes):
        raise ValueError("not an index")
    lengths = np.linalg.norm(features, axis=1, keepdims=True)
    return NeighbourIndex(data, names, labels, features / np.maximum(lengths, 1e-9))
