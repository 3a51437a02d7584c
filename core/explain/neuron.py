"""What a neuron does, in numbers that can be shown: inputs x weights, summed, + bias, activation.

All sums in float64, so that what is shown adds up; also as a table for a spreadsheet.
"""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from core.explain.activations import Activations
from core.explain.weights import Kernel
from core.models.card import Layer


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


@dataclass(frozen=True, slots=True)
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

    @property
    def products(self) -> np.ndarray:
        return self.inputs * self.weights

    @property
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
