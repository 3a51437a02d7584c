"""A map of pictures on which those lie close together that a model takes for alike: the two
directions in which what the layer before its last gives differs most (PCA; Pearson, 1901)."""

from dataclasses import dataclass

import numpy as np

MOST_PICTURES = 10_000  # that are mapped: more would lie on top of each other
MOST_FEATURES = 1024  # of a layer: with more, the directions take seconds to find


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


def inside(places: np.ndarray, outline: np.ndarray) -> np.ndarray:
    """Which of places, (N, 2), lie within a closed outline, (M, 2) -> bool (N,)."""
    x, y = places[:, 0], places[:, 1]
    found = np.zeros(len(places), bool)
    for (x1, y1), (x2, y2) in zip(outline, np.roll(outline, -1, axis=0), strict=True):
        crosses = (y1 > y) != (y2 > y)  # never where y1 equals y2
        across = x1 + (y - y1) * ((x2 - x1) / ((y2 - y1) or 1.0))
        found ^= crosses & (x < across)
    return found
