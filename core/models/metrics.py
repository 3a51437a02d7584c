"""How good a model is: accuracy, loss, calibration, per class, and what is taken for what."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

# True-positive rate: what the threshold keeps of known pictures, unless a network can do better.
TPR = 0.97
FEW = 500  # pictures, of which half a percent is no figure yet
_BINS = 15
_Z = 1.96  # standard deviations of the normal distribution around 95 % of it


@dataclass(frozen=True, slots=True)
class Evaluation:
    """accuracy, ece: 0..1. loss: mean cross-entropy, nats. per_class: accuracy of each class.

    confusion: int (classes, classes), row = right class, column = answer.
    """

    count: int
    accuracy: float
    loss: float
    ece: float
    per_class: tuple[float, ...]
    confusion: np.ndarray


def evaluate(probabilities: np.ndarray, labels: np.ndarray) -> Evaluation:
    """Probabilities (N, classes) against labels (N,)."""
    classes = probabilities.shape[1]
    answers = probabilities.argmax(axis=1)
    confusion = np.zeros((classes, classes), np.int64)
    np.add.at(confusion, (labels, answers), 1)
    right = probabilities[np.arange(len(labels)), labels].astype(np.float64)
    totals = confusion.sum(axis=1)
    return Evaluation(
        count=len(labels),
        accuracy=float((answers == labels).mean()),
        loss=float(np.log(1 / np.clip(right, 1e-12, 1)).mean()),
        ece=expected_calibration_error(probabilities, labels),
        per_class=tuple((np.diag(confusion) / np.maximum(totals, 1)).tolist()),
        confusion=confusion,
    )


def expected_calibration_error(probabilities: np.ndarray, labels: np.ndarray) -> float:
    """Mean gap between stated and true certainty, 0..1, over 15 equal bins (Guo et al., 2017)."""
    confidence = probabilities.max(axis=1).astype(np.float64)
    correct = probabilities.argmax(axis=1) == labels
    bins = np.minimum((confidence * _BINS).astype(int), _BINS - 1)
    gap = np.bincount(bins, weights=correct - confidence, minlength=_BINS)
    return float(np.abs(gap).sum() / len(labels))


def places_of(pictures: float | None) -> int:
    """How many places of a share in percent say no more than so many pictures can: 35 of 36 are
    97 %, and 98.01 % are of thousands. None = nobody knows how many they were."""
    return 2 if pictures is None or pictures >= 2_000 else 1 if pictures >= 200 else 0


def wilson_interval(right: int, count: int) -> tuple[float, float]:
    """Where the true accuracy is, with 95 % certainty, when right of count answers were right
    (Wilson, "Probable inference", 1927); 0..1. Nothing is known of no answers."""
    if count == 0:
        return 0.0, 1.0
    fraction = right / count
    spread = _Z * math.sqrt(fraction * (1 - fraction) / count + _Z**2 / (4 * count**2))
    middle, scale = fraction + _Z**2 / (2 * count), 1 + _Z**2 / count
    return max(0.0, (middle - spread) / scale), min(1.0, (middle + spread) / scale)


def energy_floor(logits: np.ndarray) -> float:
    """The energy, log-sum-exp of the logits (N, classes), that 95 % of N have more of (Liu, Wang,
    Owens, Li, "Energy-based out-of-distribution detection", 2020)."""
    return float(np.quantile(np.logaddexp.reduce(logits.astype(np.float64), axis=1), 0.05))


def threshold_at_tpr(ood_scores: np.ndarray, tpr: float = TPR) -> float:
    """Choose the threshold that keeps a share tpr of known pictures, by their OOD scores (N,)."""
    return round(float(np.quantile(ood_scores, tpr)), 4)


def predict_all(predict: Callable[[np.ndarray], np.ndarray], inputs: np.ndarray) -> np.ndarray:
    """Probabilities (N, classes) of every input, one by one, as the window asks for them."""
    return np.stack([predict(each) for each in inputs])
