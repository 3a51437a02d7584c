"""A new head on features that are there already: softmax regression, in NumPy, in well under a
second; and what it is worth, asked of heads that have not seen what they are asked about.

Donahue et al., "DeCAF: a deep convolutional activation feature", 2014. All heads, one for each part
that is left out and one that learns everything, descend together (Nesterov's accelerated gradient):
their products are one product.
"""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.models.metrics import threshold_at_tpr
from core.runs.networks import STEPS_AN_EPOCH

FOLDS = 10
_FEWER_FOLDS = 3  # of more photos than _MANY
_MANY = 1_000
_DECAY = 5.0  # of the weights, divided by the number of photos: the fewer, the plainer
_DOUBT = 12.0  # photos, of which the limit is twice as wide; of four times as many, a sixteenth
_KEPT = 0.85  # of the photos that were left out, at that limit without any doubt
_ROUNDNESS = 1.0  # how far the spread of the world is taken for the same in all directions
_AT_LEAST = 1e-3  # of all features' spread; a feature that hardly ever differs counts little


@dataclass(frozen=True, slots=True)
class Head:
    """kernel (values, classes), bias (classes,): features -> logits, calibrated by temperature.

    likeness: what its OOD score is by.
    """

    kernel: np.ndarray
    bias: np.ndarray
    temperature: float
    likeness: "Likeness"


@dataclass(frozen=True, slots=True)
class Likeness:
    """How far a picture is from every class: (1 - the largest cosine of the angle to one) / 2.

    Seen from the middle of the world, (values,), and through a lens, (values, values), by which the
    world spreads alike in all directions: what most things have, tells nothing. classes:
    (classes, values), the mean of each there, of length 1.
    """

    middle: np.ndarray
    lens: np.ndarray
    classes: np.ndarray

    def directions(self, features: np.ndarray) -> np.ndarray:
        """(N, values) -> what is seen of them, (N, values), each of length 1."""
        return _of_length_1((features - self.middle) @ self.lens)

    def scores(self, features: np.ndarray) -> np.ndarray:
        """(N, values) -> (N,), 0..1."""
        return _far(self.directions(features) @ self.classes.T)


@dataclass(frozen=True, slots=True)
class HeadTraining:
    """head: learned from all photos. logits (N, classes): of every photo, by a head that has not
    seen it, calibrated like head. ood_scores (N,): of every photo, beside all others.
    ood_threshold: for head."""

    head: Head
    logits: np.ndarray
    ood_scores: np.ndarray
    ood_threshold: float

    @property
    def probabilities(self) -> np.ndarray:
        """(N, classes)."""
        return _softmax(self.logits)


@dataclass(frozen=True, slots=True)
class HeadEpoch:
    """How it stands: losses and accuracies of what is learned from, and of what is left out."""

    loss: float
    accuracy: float
    validation_loss: float
    validation_accuracy: float


def fit_head(
    features: np.ndarray,
    labels: np.ndarray,
    epochs: int,
    seed: int,
    each_epoch: Callable[[HeadEpoch], bool] = lambda _: True,
    *,
    world: np.ndarray | None = None,
) -> HeadTraining:
    """Features (N, looks, values) and labels (N,) of at least two classes, two photos each -> a
    head.

    each_epoch: hears how it goes, and says whether to go on. world: see likeness_to.
    """
    count, looks, values = features.shape
    classes = int(labels.max()) + 1
    part = parts(labels, seed)
    middle, spread = _spread(features.reshape(-1, values))
    inputs = np.ones((count * looks, values + 1))
    inputs[:, :-1] = (features.reshape(-1, values) - middle) / spread
    targets = np.eye(classes)[np.repeat(labels, looks)]
    # A row for each head: which looks it learns from. The last head learns from all of them.
    learned = np.repeat(part, looks) != np.arange(part.max() + 2)[:, np.newaxis]
    descent = _Descent(inputs, targets, learned, _DECAY / count)
    first = np.arange(count) * looks  # the photos as they are
    for _ in range(epochs):
        descent.run(STEPS_AN_EPOCH)
        epoch = _epoch(descent.logits(), targets, learned[-1], part, first)
        if not each_epoch(epoch):
            break
    left_out = descent.logits()[first, part]
    temperature = doubtful_temperature(left_out, labels)
    weights = descent.weights[:, -1] / temperature
    kernel = weights[:-1] / spread[:, np.newaxis]
    likeness, scores = likeness_to(features, labels, world)
    head = Head(kernel, weights[-1] - middle @ kernel, temperature, likeness)
    return HeadTraining(head, left_out / temperature, scores, limit_of(scores, count))


def parts(labels: np.ndarray, seed: int) -> np.ndarray:
    """In which part each photo is, int (N,): FOLDS of them, of very many photos fewer; where no
    class has so many, as many as the largest has. Each class is spread evenly."""
    rng = np.random.default_rng(seed)
    part = np.zeros(len(labels), int)
    for label in np.unique(labels):
        own = rng.permutation(np.flatnonzero(labels == label))
        part[own] = np.arange(len(own))
    most = FOLDS if len(labels) <= _MANY else _FEWER_FOLDS
    return part % min(most, part.max() + 1)


def doubtful_temperature(logits: np.ndarray, labels: np.ndarray) -> float:
    """What to divide logits (N, classes) by, 0.2 to 5, so that they are as sure as they are right;
    as if one more photo had been wrong: that none of a few was does not mean that none will be."""
    count, classes = logits.shape
    wrong = 1 / (count + 1)
    targets = np.full((count, classes), wrong / (classes - 1))
    targets[np.arange(count), labels] = 1 - wrong

    def loss(divisor: float) -> float:
        return float(-np.sum(targets * _log_softmax(logits / divisor)))

    return float(min(np.geomspace(0.2, 5, 200), key=loss))


class _Descent:
    """Several heads on the same inputs (M, values), the last of which is 1 for the bias.

    learned: bool (heads, M). weights: (values, heads, classes).
    """

    def __init__(
        self, inputs: np.ndarray, targets: np.ndarray, learned: np.ndarray, decay: float
    ) -> None:
        self._inputs, self._targets = inputs, targets[:, np.newaxis]
        self._shares = (learned / learned.sum(axis=1, keepdims=True)).T[..., np.newaxis]
        self.weights = np.zeros((inputs.shape[1], len(learned), targets.shape[1]))
        self._before = self.weights
        self._decay = np.full((inputs.shape[1], 1, 1), decay)
        self._decay[-1] = 0.0  # not of the bias
        steepest = np.linalg.eigvalsh(inputs.T @ inputs)[-1] / learned.sum(axis=1).min()
        steepest = steepest / 2 + decay
        self._rate = 1 / steepest
        root = np.sqrt(decay / steepest)
        self._momentum = (1 - root) / (1 + root)

    def logits(self, weights: np.ndarray | None = None) -> np.ndarray:
        """(M, heads, classes)."""
        weights = self.weights if weights is None else weights
        return np.tensordot(self._inputs, weights, axes=1)

    def run(self, steps: int) -> None:
        for _ in range(steps):
            ahead = self.weights + self._momentum * (self.weights - self._before)
            error = (_softmax(self.logits(ahead)) - self._targets) * self._shares
            slope = np.tensordot(self._inputs.T, error, axes=1) + self._decay * ahead
            self._before, self.weights = self.weights, ahead - self._rate * slope


def _epoch(
    logits: np.ndarray,
    targets: np.ndarray,
    learned: np.ndarray,
    part: np.ndarray,
    first: np.ndarray,
) -> HeadEpoch:
    """learned: bool (M,), of the last head. part: of each photo, (N,). first: where each photo
    stands as it is, (N,)."""

    def measured(of: np.ndarray, wanted: np.ndarray) -> tuple[float, float]:
        loss = -np.sum(wanted * _log_softmax(of)) / len(of)
        right = of.argmax(axis=1) == wanted.argmax(axis=1)
        return float(loss), float(right.mean())

    return HeadEpoch(
        *measured(logits[learned, -1], targets[learned]),
        *measured(logits[first, part], targets[first]),
    )


def _spread(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Mean and standard deviation of each value."""
    return values.mean(axis=0), values.std(axis=0) + _AT_LEAST * (values.std() + _AT_LEAST)


def likeness_to(
    features: np.ndarray, labels: np.ndarray, world: np.ndarray | None = None
) -> tuple[Likeness, np.ndarray]:
    """Features (N, looks, values) of photos and their labels (N,) -> how alike a picture is to
    their classes, and the OOD score of each photo as it is beside all others, (N,).

    world: features (M, values) of all kinds of things; None = nothing is known of it, and all
    directions are alike.
    """
    count, looks, values = features.shape
    middle, lens = (np.zeros(values), np.eye(values)) if world is None else lens_of(world)
    seen = Likeness(middle, lens, np.zeros((0, values)))
    directions = seen.directions(features.reshape(-1, values)).reshape(count, looks, values)
    own = np.eye(int(labels.max()) + 1)[labels]
    sums = own.T @ directions.sum(axis=1)
    without = sums[labels] - directions.sum(axis=1)  # a photo's class without it
    cosines = directions[:, 0] @ _of_length_1(sums).T
    left_out = np.sum(directions[:, 0] * _of_length_1(without), axis=1)
    cosines[np.arange(count), labels] = left_out
    return dataclasses.replace(seen, classes=_of_length_1(sums)), _far(cosines)


def limit_of(ood_scores: np.ndarray, photos: int) -> float:
    """The OOD threshold by the scores of so many left-out photos; the fewer they are, the less they
    say of how far others may be."""
    return min(1.0, threshold_at_tpr(ood_scores, _KEPT) * (1 + (_DOUBT / photos) ** 2))


def lens_of(world: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Middle (values,) and lens (values, values) of features (M, values), by their shrunk
    covariance (Ledoit, Wolf, 2004)."""
    middle = world.mean(axis=0)
    spread = np.cov(world - middle, rowvar=False)
    round_part = _ROUNDNESS * np.trace(spread) / len(spread) + _AT_LEAST**2
    sizes, directions = np.linalg.eigh(spread + round_part * np.eye(len(spread)))
    return middle, directions / np.sqrt(sizes)


def _far(cosines: np.ndarray) -> np.ndarray:
    """Of each of (N, classes), 0..1."""
    return np.clip((1 - cosines.max(axis=1)) / 2, 0, 1)


def _of_length_1(values: np.ndarray) -> np.ndarray:
    return values / np.maximum(np.linalg.norm(values, axis=1, keepdims=True), 1e-6)


def _log_softmax(logits: np.ndarray) -> np.ndarray:
    shifted = logits - logits.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def _softmax(logits: np.ndarray) -> np.ndarray:
    return np.exp(_log_softmax(logits))
