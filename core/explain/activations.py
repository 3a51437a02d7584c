"""What a network makes of a picture, layer by layer, with what the layers are made of; and what a
neuron does, in numbers that can be shown: inputs x weights, summed, + bias, activation.

A neuron's sums are in float64, so that what is shown adds up; also as a table for a spreadsheet.
"""

import csv
import io
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.errors import ModelError
from core.explain.weights import PICTURE, Kernel, LayerWeights, read_weights
from core.models.card import Card, Layer
from core.models.classifier import Classifier, Prediction
from core.translation import tr

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
        if classifier.is_foreign:
            raise ModelError(
                tr(
                    "{model} cannot be looked into: it came from {origin}, and so answers in a "
                    "process of its own. Train the task here to see inside.",
                    model=self.card.name,
                    origin=self.card.origin,
                )
            )
        self.layers = tuple(layer for layer in self.card.layers if layer.name in classifier.outputs)
        if not self.layers:
            raise ModelError(
                tr(
                    "{name} cannot be looked into: an older Inkling saved it, which kept no "
                    "layer's activations. It answers all the same; train it again to see its "
                    "inside.",
                    name=self.card.name,
                )
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


def _sigmoid(x: np.ndarray) -> np.ndarray:
    return 0.5 * (1 + np.tanh(0.5 * x))  # the same curve, and never an overflow


# float64 in, float64 out, any shape.
ACTIVATIONS: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "step": lambda x: np.where(x > 0, 1.0, 0.0),
    "sigmoid": _sigmoid,
    "tanh": np.tanh,
    "relu": lambda x: np.maximum(x, 0.0),
    "linear": lambda x: x,
}


@dataclass(frozen=True)
class Neuron:
    """One neuron, or one pixel of a map, with what it was given.

    inputs, weights: float64 of one shape: what feeds a neuron, as it is shown, (inputs,) or
    (height, width, maps); (height, width, maps) of a pixel of a map. activation: the name of its
    own function; "" where it is none of ACTIVATIONS.
    """

    inputs: np.ndarray
    weights: np.ndarray
    bias: float
    activation: str

    # Kept once computed: what is shown of a neuron names each several times, while the pen moves.
    @cached_property
    def products(self) -> np.ndarray:
        return self.inputs * self.weights

    @cached_property
    def weighted_sum(self) -> float:
        """Of all products, without the bias."""
        return float(self.products.sum())

    @property
    def before(self) -> float:
        """What goes into the activation function."""
        return self.weighted_sum + self.bias

    def after(self, activation: str = "") -> float:
        """What comes out of it; activation: the name of another function."""
        return float(ACTIVATIONS[activation or self.activation](np.array(self.before)))

    @property
    def shares(self) -> np.ndarray:
        """What each unit that feeds it gives to the sum: float64 (units,), a map as a whole."""
        products = self.products
        return products if products.ndim == 1 else products.sum(axis=(0, 1))


def neuron_at(
    activations: Activations, layer: Layer, unit: int, pixel: tuple[int, int] | None
) -> Neuron | None:
    """A unit of a shown layer, of a map the pixel in (row, column); None where its sum cannot be
    made from what is shown."""
    made = activations.weights.get(layer.name)
    if made is None or made.kernel is None:
        return None
    kernel, source = made.kernel, activations.given_to(layer.name)
    kind = kernel.weights.ndim, len(layer.shape)
    if kind == (2, 1) and source.size == len(kernel.weights):
        return dense_neuron(kernel, made.activation, source, unit)
    fits = source.ndim == 3 and source.shape[2] == kernel.weights.shape[-2]
    if kind == (4, 3) and fits and pixel is not None:
        return map_pixel(kernel, made.activation, source, (*pixel, unit))
    return None


def dense_neuron(kernel: Kernel, activation: str, source: np.ndarray, index: int) -> Neuron:
    """The neuron of that index of a dense layer. source: what the layer was given, any shape."""
    inputs = source.astype(np.float64)
    weights = kernel.weights[:, index].astype(np.float64).reshape(inputs.shape)
    return Neuron(inputs, weights, float(kernel.bias[index]), _known(activation))


def map_pixel(
    kernel: Kernel, activation: str, source: np.ndarray, at: tuple[int, int, int]
) -> Neuron:
    """A pixel of a map. source: float32 (H, W, maps). at: row, column, map.

    What lies over the rim counts as zeros.
    """
    row, column, index = at
    height, width, inputs, _ = kernel.weights.shape
    tops = row * kernel.stride[0] - kernel.padding[0]
    lefts = column * kernel.stride[1] - kernel.padding[1]
    patch = np.zeros((height, width, inputs))
    for y in range(max(0, -tops), min(height, source.shape[0] - tops)):
        for x in range(max(0, -lefts), min(width, source.shape[1] - lefts)):
            patch[y, x] = source[tops + y, lefts + x]
    weights = kernel.weights[..., index].astype(np.float64)
    return Neuron(patch, weights, float(kernel.bias[index]), _known(activation))


def map_csv(values: np.ndarray) -> str:
    """float32 (height, width) -> CSV, a line for each row, every digit that a float32 has."""
    return _csv([repr(float(value)) for value in row] for row in values.astype(np.float32))


def neuron_csv(neuron: Neuron) -> str:
    """A line for each input, and the sum: the products and the bias add up to what is before the
    activation."""
    places = np.ndindex(neuron.inputs.shape)
    lines = zip(neuron.inputs.ravel(), neuron.weights.ravel(), neuron.products.ravel(), strict=True)
    table = [("input", "value", "weight", "product")]
    for place, (value, weight, product) in zip(places, lines, strict=True):
        name = " ".join(str(each + 1) for each in place)
        table.append((name, repr(float(value)), repr(float(weight)), repr(float(product))))
    table.append(("bias", "", "", repr(neuron.bias)))
    table.append(("sum", "", "", repr(neuron.before)))
    if neuron.activation:
        table.append((neuron.activation, "", "", repr(neuron.after())))
    return _csv(table)


def layer_csv(values: np.ndarray) -> str:
    """float32 (units,) -> CSV: unit, value."""
    rows = enumerate(values.ravel().tolist(), 1)
    return _csv([("unit", "value"), *((index, repr(value)) for index, value in rows)])


def _known(activation: str) -> str:
    return activation if activation in ACTIVATIONS else ""


def _csv(rows: Iterable[Sequence[str | int]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()
