"""Which pictures a model takes for alike, by what it gives in the layer before its last: the
training pictures most like another, neighbours.npz in the model's folder; and a map on which those
of a data set lie close together.

The index holds what some thousand training pictures give there, and their names; the pictures are
read from the data set, where it is on this computer. A model answers all the same without either.
The map has the two directions in which what they give differs most (PCA; Pearson, 1901).
"""

import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NamedTuple

import numpy as np

from core.datasets.catalogue import where
from core.datasets.emnist import name_of, read_letters
from core.datasets.mnist import read_training_pixels
from core.errors import ModelError
from core.files.archive import open_archive, read_arrays, read_entry
from core.images.decoder import ImageDecoder
from core.models.card import Card, read_card
from core.translation import tr

INDEX_FILE = "neighbours.npz"
NEITHER_FILE = "neither.npz"  # the same of pictures that are none of the classes, for learning on
MOST_PICTURES = 8_000  # of an index: with 192 features each, 1.5 MB
_LARGEST = 12 << 20  # bytes, unpacked; four times as many once they are numbers to reckon with
_MOST_FEATURES = 10 << 20  # of all pictures together
_TITLES = {"mnist": "MNIST", "emnist": "EMNIST", "pets": "Dogs vs. Cats"}
_MOST_PHOTOS = 50_000
_LARGEST_PHOTO = 1 << 20  # bytes of a photo; the largest real one has 15 kB
_SECONDS = 5  # to decode one

MOST_MAPPED = 10_000  # that are mapped: more would lie on top of each other
MOST_FEATURES = 1024  # of a layer: with more, the directions take seconds to find
_FOLDS = 5
_RIDGE = 1.0  # what keeps few pictures from being learned by heart


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A training picture. name: in its data set. label: index of its class. similarity: cosine of
    the angle between the features, 0..1."""

    name: str
    label: int
    similarity: float


@dataclass(frozen=True, slots=True)
class NeighbourIndex:
    """data: the data set, "mnist", "emnist" or "pets". names: of its pictures, str (N,). labels:
    uint8 (N,). features: float32 (N, features), each of length 1."""

    data: str
    names: np.ndarray
    labels: np.ndarray
    features: np.ndarray

    def nearest(self, features: np.ndarray, count: int) -> list[Neighbour]:
        """Those most like a picture with these features, most similar first.

        features: float32 (features,).
        """
        length = float(np.linalg.norm(features))
        similarity = self.features @ (features / length if length else features)
        return [
            Neighbour(str(self.names[index]), int(self.labels[index]), float(similarity[index]))
            for index in np.argsort(-similarity, kind="stable")[:count]
        ]


class TrainingPictures:
    """Reads pictures of a data set by name. Nothing is fetched; what is not here, or damaged, is
    None.

    Slow the first time (some tenths of a second): for a thread of its own.
    """

    def __init__(self, data: str, names: Sequence[str]):
        """names: of those that may be asked for."""
        self._data = data
        self._names = names
        self._scanned: dict[str, np.ndarray] | None = None
        self._archive: zipfile.ZipFile | None = None
        self._decoder: ImageDecoder | None = None

    def read(self, names: Sequence[str]) -> list[np.ndarray | None]:
        """Each uint8 (H, W), as the network is given it: digits white on black."""
        of_data = {"mnist": self._scan, "emnist": self._scan, "pets": self._photo}
        read = of_data.get(self._data)
        path = where(self._data) if read is not None else None
        if path is None or read is None:
            return [None] * len(names)
        return [read(path, name) for name in names]

    def close(self) -> None:
        if self._archive is not None:
            self._archive.close()
        if self._decoder is not None:
            self._decoder.close()

    def _scan(self, path: Path, name: str) -> np.ndarray | None:
        if self._scanned is None:
            self._scanned = self._read_scans(path)
        return self._scanned.get(name)

    def _read_scans(self, path: Path) -> dict[str, np.ndarray]:
        """Only those that may be asked for are kept: 6 MB of 47."""
        try:
            if self._data == "emnist":
                wanted = set(self._names)
                named = ((name_of(each), each) for each in read_letters(path).pictures)
                return {name: each.copy() for name, each in named if name in wanted}
            kept = read_training_pixels(path)[[int(name) for name in self._names]]
        # A cut or foreign file makes NumPy, zipfile and zlib raise a dozen unrelated exceptions.
        except Exception:
            return {}
        return dict(zip(self._names, kept, strict=True))

    def _photo(self, path: Path, name: str) -> np.ndarray | None:
        try:
            if self._archive is None:
                self._archive = open_archive(path, _MOST_PHOTOS)
            content = read_entry(self._archive, name, _LARGEST_PHOTO)
            if not content:
                return None
            self._decoder = self._decoder or ImageDecoder()
            return self._decoder.decode(content).result(_SECONDS).pixels[:, :, 0]
        except Exception:  # likewise
            return None


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The nearest training pictures. data: the data set's title. pictures: uint8 (H, W) each, None
    where it is not on this computer. problem: a sentence that says why there are none."""

    found: Sequence[Neighbour] = ()
    pictures: Sequence[np.ndarray | None] = ()
    data: str = ""
    problem: str = ""


class NearestPictures:
    """Looks up the training pictures that a model takes for most like another. Slow the first time:
    for a thread of its own."""

    def __init__(self, folder: Path):
        """Raises:
        ModelError: the model in folder cannot be used.
        """
        self.folder = folder
        self._nearest: tuple[NeighbourIndex, TrainingPictures] | None = None
        self._problem = ""
        card = read_card(folder)
        try:
            index = read_index(folder, card)
            self._nearest = index, TrainingPictures(index.data, index.names.tolist())
        except ModelError as error:
            self._problem = str(error)

    def find(self, features: np.ndarray | None, count: int) -> Neighbours:
        """Find so many, or what to say where that cannot be done. features: float32 (features,), of
        the layer before the last; None where the model does not give them."""
        if self._nearest is None or features is None:
            return Neighbours(problem=self._problem)
        index, pictures = self._nearest
        found = index.nearest(features, count)
        shown = pictures.read([each.name for each in found])
        return Neighbours(found, shown, title_of(index.data))

    def close(self) -> None:
        if self._nearest is not None:
            self._nearest[1].close()


def write_index(
    folder: Path,
    card: Card,
    *,
    data: str,
    names: Sequence[str],
    labels: np.ndarray,
    features: np.ndarray,
    file: str = INDEX_FILE,
) -> None:
    """Write an index into the model's folder. features: float32 (N, features); each is kept
    in 255 steps from its least to its most; of a wide layer, fewer pictures."""
    kept = slice(None, None, 1 + features.size // _MOST_FEATURES)
    features = features[kept]
    least = np.minimum(features.min(axis=0), 0)
    most = np.maximum(features.max(axis=0), least + 1e-9)
    np.savez_compressed(
        folder / file,
        digest=np.array(card.digest),
        data=np.array(data),
        names=np.array(names)[kept],
        labels=labels[kept].astype(np.uint8),
        least=least.astype(np.float32),
        most=most.astype(np.float32),
        features=np.rint((features - least) / (most - least) * 255).astype(np.uint8),
    )


def rewrite_index(folder: Path, card: Card, file: str, index: NeighbourIndex) -> None:
    """Write the index of another model, read as given, for the one in folder, which gives the same
    in that layer."""
    names, labels, features = index.names.tolist(), index.labels, index.features
    write_index(
        folder, card, data=index.data, names=names, labels=labels, features=features, file=file
    )


def read_index(
    folder: Path, card: Card, file: str = INDEX_FILE, *, as_given: bool = False
) -> NeighbourIndex:
    """An index of the model in folder. as_given: with features as long as the layer gave them.

    Raises:
        ModelError: it is missing, damaged, or another model's.
    """
    path = folder / file
    try:
        with path.open("rb") as opened:
            return _read(opened, card, as_given)
    except FileNotFoundError:
        raise ModelError(
            tr(
                "{folder} brings no list of its training pictures, so the nearest of them cannot "
                "be looked up.",
                folder=folder.name,
            )
        ) from None
    # A cut or foreign file makes NumPy, zipfile and zlib raise a dozen unrelated exceptions.
    except Exception as error:
        raise ModelError(
            tr(
                "{path} is damaged or another model's, so the nearest training pictures cannot "
                "be looked up. Install Inkling again to restore it.",
                path=path,
            )
        ) from error


def title_of(data: str) -> str:
    """What a data set is called."""
    return _TITLES.get(data, data)


def _read(file: BinaryIO, card: Card, as_given: bool) -> NeighbourIndex:
    arrays = read_arrays(file, _LARGEST)
    if str(arrays["digest"]) != card.digest:
        raise ValueError("another model's")
    names, labels = arrays["names"], arrays["labels"]
    features = arrays["features"].astype(np.float32)
    features *= (arrays["most"] - arrays["least"]) / np.float32(255)
    features += arrays["least"]
    known = len(card.answers if as_given else card.classes)
    if not len(names) == len(labels) == len(features) or labels.max() >= known:
        raise ValueError("not an index")
    if not as_given:
        lengths = np.sqrt(np.einsum("ij,ij->i", features, features))
        features /= np.maximum(lengths, 1e-9)[:, np.newaxis]
    return NeighbourIndex(str(arrays["data"]), names, labels, features)


@dataclass(frozen=True, slots=True)
class FeatureMap:
    """places: float32 (N, 2), x and y of each picture, 0..1. The others lead from features there:
    mean float32 (F,), axes float32 (F, 2), low and span float32 (2,)."""

    places: np.ndarray
    mean: np.ndarray
    axes: np.ndarray
    low: np.ndarray
    span: np.ndarray

    def place(self, features: np.ndarray) -> np.ndarray:
        """Features of another picture, float32 (F,) -> its place, float32 (2,); one unlike all
        others may lie outside of 0..1."""
        return ((features - self.mean) @ self.axes - self.low) / self.span


def map_of(features: np.ndarray) -> FeatureMap:
    """Features of pictures, float32 (N, F), N > 0 -> their map."""
    mean = features.mean(axis=0)
    centred = features - mean
    _spreads, directions = np.linalg.eigh(centred.T @ centred)
    axes = directions[:, :-3:-1]  # the last two, the widest first
    if axes.shape[1] < 2:
        axes = np.pad(axes, ((0, 0), (0, 2 - axes.shape[1])))
    # Of each direction, the one in which its largest part is positive: the same map every time.
    largest = axes[np.abs(axes).argmax(axis=0), [0, 1]]
    axes = axes * np.where(largest < 0, -1, 1)
    flat = centred @ axes
    low = flat.min(axis=0)
    span = np.maximum(flat.max(axis=0) - low, 1e-9)
    return FeatureMap((flat - low) / span, mean, axes, low, span)


class LeftOut(NamedTuple):
    """What pictures are taken for by who has not learned from them: labels int32 (N,), and by how
    much more that speaks than their own label, float32 (N,), 0 where it is the same."""

    labels: np.ndarray
    doubts: np.ndarray


def left_out(features: np.ndarray, labels: np.ndarray) -> LeftOut:
    """Ask about each picture a last layer that was learned anew from four fifths of the others, by
    least squares; features: (N, F), labels: int32 (N,), N > 0."""
    given = np.c_[features.astype(np.float32), np.ones(len(features), np.float32)]
    given /= np.maximum(np.sqrt((given**2).mean(axis=0)), 1e-6)
    wanted = np.eye(int(labels.max()) + 1, dtype=np.float32)[labels]
    folds = np.random.default_rng(0).permutation(len(given)) % _FOLDS
    squares, products = given.T @ given, given.T @ wanted
    scores = np.empty_like(wanted)
    for fold in range(_FOLDS):
        part, answers = given[folds == fold], wanted[folds == fold]
        of_others = squares - part.T @ part + _RIDGE * np.eye(given.shape[1], dtype=np.float32)
        scores[folds == fold] = part @ np.linalg.solve(of_others, products - part.T @ answers)
    found = scores.argmax(axis=1)
    rows = np.arange(len(found))
    return LeftOut(found.astype(np.int32), scores[rows, found] - scores[rows, labels])


def inside(places: np.ndarray, outline: np.ndarray) -> np.ndarray:
    """Which of places, (N, 2), lie within a closed outline, (M, 2) -> bool (N,)."""
    x, y = places[:, 0], places[:, 1]
    found = np.zeros(len(places), bool)
    for (x1, y1), (x2, y2) in zip(outline, np.roll(outline, -1, axis=0), strict=True):
        crosses = (y1 > y) != (y2 > y)  # never where y1 equals y2
        across = x1 + (y - y1) * ((x2 - x1) / ((y2 - y1) or 1.0))
        found ^= crosses & (x < across)
    return found
