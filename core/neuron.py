"""What a neuron does, in numbers that can be shown: inputs x weights, summed, + bias, activation.

All sums in float64, so that what is shown adds up.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.network_weights import LayerWeights


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

    inputs, weights: float64 of one shape: (inputs,) of a neuron, (height, width, maps) of a pixel
    of a map. activation: the name of its own function; "" where it is none of ACTIVATIONS.
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
        return float(ACTIVATIONS[activation or self.activation](np.float64(self.before)))

    def strongest(self, count: int) -> list[int]:
        """Flat indices of the products that move the sum most, either way, the largest first."""
        sizes = np.abs(self.products).ravel()
        return np.argsort(-sizes, kind="stable")[:count].tolist()


def dense_neuron(layer: LayerWeights, source: np.ndarray, index: int) -> Neuron:
    """The neuron of that index of a dense layer. source: what the layer was given, any shape."""
    inputs = source.astype(np.float64).ravel()
    weights = layer.kernel[:, index].astype(np.float64)
    return Neuron(inputs, weights, float(layer.bias[index]), _known(layer.activation))


def map_pixel(
    layer: LayerWeights, source: np.ndarray, shape: tuple[int, ...], place: tuple[int, int, int]
) -> Neuron:
    """The pixel in row, column of a map. source: float32 (H, W, maps). shape: the layer's.

    place: row, column, map. What lies over the rim counts as zeros.
    """
    row, column, index = place
    height, width, inputs, _ = layer.kernel.shape
    tops = _begin(row, height, source.shape[0], shape[0])
    lefts = _begin(column, width, source.shape[1], shape[1])
    patch = np.zeros((height, width, inputs))
    for y in range(max(0, -tops), min(height, source.shape[0] - tops)):
        for x in range(max(0, -lefts), min(width, source.shape[1] - lefts)):
            patch[y, x] = source[tops + y, lefts + x]
    weights = layer.kernel[..., index].astype(np.float64)
    return Neuron(patch, weights, float(layer.bias[index]), _known(layer.activation))


def _begin(place: int, window: int, source: int, shown: int) -> int:
    """Where the window begins that gives pixel `place` of `shown`, along one side of `source`."""
    stride = -(-source // shown)
    if (source - window) // stride + 1 == shown:
        return place * stride  # the window stays inside
    return place * stride - max((shown - 1) * stride + window - source, 0) // 2


def _known(activation: str) -> str:
    return activation if activation in ACTIVATIONS else ""
