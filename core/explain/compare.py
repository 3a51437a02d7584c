"""Where two models differ about one picture."""

import math

import numpy as np

from core.explain.activations import Activations

_DIFFERENT_SHARE = 0.05  # of probability; less is not worth a mark
_DIFFERENT_STRENGTH = 0.3  # of the strongest of the layer
_RELATED = 0.5  # correlation of two layers' weights from which one was trained from the other


def differing_classes(first: Activations, second: Activations) -> list[int]:
    """Indices of the classes whose probabilities differ by five percentage points or more."""
    return np.flatnonzero(np.abs(_shares(first) - _shares(second)) >= _DIFFERENT_SHARE).tolist()


def differing_units(first: Activations, second: Activations) -> dict[str, list[int]]:
    """Each layer's name -> the units that differ; layers without any are left out.

    What stands for classes is compared in every two models. Other units are, where one model was
    trained from the other: in two that learned by themselves, neuron 7 is not the same neuron.
    """
    units = {}
    shared = {layer.name: layer for layer in second.layers}
    classes = differing_classes(first, second)
    for layer in first.layers:
        if shared.get(layer.name) != layer:
            continue
        if math.prod(layer.shape) == len(first.card.classes):
            found = classes
        elif _is_related(first, second, layer.name):
            found = _differing(first.values[layer.name], second.values[layer.name])
        else:
            found = []
        if found:
            units[layer.name] = found
    return units


def _shares(activations: Activations) -> np.ndarray:
    return activations.prediction.probabilities


def _differing(first: np.ndarray, second: np.ndarray) -> list[int]:
    """A map differs by its mean difference, against the strongest map."""
    across = tuple(range(first.ndim - 1))
    strongest = max(float(np.abs(first).mean(axis=across).max()), 1e-9)
    differences = np.abs(first - second).mean(axis=across)
    return np.flatnonzero(differences >= _DIFFERENT_STRENGTH * strongest).tolist()


def _is_related(first: Activations, second: Activations, layer: str) -> bool:
    if layer not in first.weights or layer not in second.weights:
        return False
    kernels = first.weights[layer].kernel, second.weights[layer].kernel
    one, other = (None if kernel is None else kernel.weights for kernel in kernels)
    if one is None or other is None or one.shape != other.shape:
        return False
    scale = float(np.linalg.norm(one) * np.linalg.norm(other))
    return scale > 0 and float((one * other).sum()) / scale >= _RELATED
