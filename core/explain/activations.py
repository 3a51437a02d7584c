"""What a network makes of a picture, layer by layer, with what the layers are made of."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from core.errors import ModelError
from core.explain.weights import PICTURE, LayerWeights, read_weights
from core.models.card import Card, Layer
from core.models.classifier import Classifier, Prediction

_DIFFERENT_SHARE = 0.05  # of probability; less is not worth a mark
_DIFFERENT_STRENGTH = 0.3  # of the strongest of the layer
_RELATED = 0.5  # correlation of two layers' weights from which one was trained from the other


@dataclass(frozen=True, slots=True)
class Activations:
    """One picture on its way through one model.

    picture: the model input, float32 (side, side, 1). values: each layer's name -> its activations,
    float32 of its shape.
    """

    model: "InspectableModel"
    picture: np.ndarray
    prediction: Prediction
    values: Mapping[str, np.ndarray]

    @property
    def card(self) -> Card:
        return self.model.card

    @property
    def layers(self) -> tuple[Layer, ...]:
        """Those that can be shown; the last one gives the probabilities."""
        return self.model.layers

    @property
    def weights(self) -> Mapping[str, LayerWeights]:
        """Each layer's name -> what it is made of; empty where the model does not bring it."""
        return self.model.weights

    def given_to(self, layer: str) -> np.ndarray:
        """What a layer with a kernel was given: the picture, or another layer's activations."""
        source = self.weights[layer].source
        return self.picture if source == PICTURE else self.values[source]

    def strongest_pixel(self, layer: str, unit: int) -> tuple[int, int]:
        """Row and column of the pixel of a map that is farthest from zero."""
        values = np.abs(self.values[layer][:, :, unit])
        row, column = np.unravel_index(int(values.argmax()), values.shape)
        return int(row), int(column)


class InspectableModel:
    """A model whose activations can be asked for, by the classifier that answers with it."""

    def __init__(self, classifier: Classifier):
        """Ready to run, unless:

        Raises:
            ModelError: the model cannot be looked into.
        """
        self._classifier = classifier
        self._weights: Mapping[str, LayerWeights] | None = None
        self._problem = ""
        self.card = classifier.card
        self.layers = tuple(layer for layer in self.card.layers if layer.name in classifier.outputs)
        if not self.layers:
            raise ModelError(
                f"{self.card.name} cannot be looked into: an older Inkling saved it, which kept no "
                "layer's activations. It answers all the same; train it again to see its inside."
            )

    @property
    def weights(self) -> Mapping[str, LayerWeights]:
        """What each layer is made of, read when first asked for; empty where that is not known."""
        if self._weights is None:
            try:
                self._weights = read_weights(self._classifier.folder, self.card)
            except ModelError as error:
                self._weights, self._problem = {}, str(error)
        return self._weights

    @property
    def problem(self) -> str:
        """A sentence that says why weights is empty; empty where it is not."""
        return self._problem if not self.weights else ""

    def run(self, picture: np.ndarray) -> Activations:
        """A model input, float32 of the card's input_shape -> what every layer gives for it."""
        names = [layer.name for layer in self.layers]
        prediction, values = self._classifier.inspect(picture, names)
        return Activations(self, picture, prediction, values)


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
