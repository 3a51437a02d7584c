"""The weights of a model, for those who look inside: weights.npz in the model folder.

The file is written by core.training.results.layer_weights. Without it a model answers all the same,
so a file that is missing or damaged is told, and nothing else is lost.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.errors import ModelError
from core.files.archive import TooLargeError, read_arrays
from core.models.card import Card
from core.translation import tr

WEIGHTS_FILE = "weights.npz"
PICTURE = "picture"  # what feeds the first layer
_LARGEST = 48 << 20  # bytes, unpacked; the largest network that comes with Inkling has 6 MB


@dataclass(frozen=True, slots=True)
class ReceptiveField:
    """The square of the picture that one pixel of a map sees, in pixels.

    That of the pixel in row y and column x begins at start + y * jump, start + x * jump, and
    may reach over the picture's rim, where there is nothing but zeros.
    """

    size: int
    jump: int
    start: int

    def box(self, row: int, column: int, side: int) -> tuple[int, int, int, int]:
        """x, y, width, height of what that pixel sees of a picture of side x side pixels."""
        spans = []
        for place in (column, row):
            begin = self.start + place * self.jump
            spans.append((min(max(begin, 0), side), min(max(begin + self.size, 0), side)))
        (left, right), (top, bottom) = spans
        return left, top, right - left, bottom - top


@dataclass(frozen=True, slots=True)
class Kernel:
    """What a layer multiplies its source with, and adds.

    weights: float32, (inputs, neurons) of a dense layer, (height, width, inputs, maps) of a
    convolution, with the batch normalisation folded in. bias: float32 (neurons or maps,). stride,
    padding: of a convolution, in pixels of its source, down and across: from one window to the
    next, and how far the first reaches over the rim.
    """

    weights: np.ndarray
    bias: np.ndarray
    stride: tuple[int, int] = (1, 1)
    padding: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class LayerWeights:
    """What a layer is made of. Its activations are activation(source * kernel + bias).

    source: the shown layer that feeds it, or "picture". kernel: None where a layer has none, or is
    more than one step from its source. activation: "relu", "linear", ... or "". receptive_field:
    None where it sees all, or that is not known.
    """

    source: str = ""
    kernel: Kernel | None = None
    activation: str = ""
    receptive_field: ReceptiveField | None = None


def read_weights(folder: Path, card: Card) -> dict[str, LayerWeights]:
    """The name of each shown layer of the model in folder -> what it is made of.

    Raises:
        ModelError: the file is missing, damaged, or belongs to another model.
    """
    path = folder / WEIGHTS_FILE
    try:
        with path.open("rb") as file:
            arrays = read_arrays(file, _LARGEST)
        return {layer.name: _layer(arrays, layer.name, layer.shape) for layer in card.layers}
    except FileNotFoundError:
        raise ModelError(
            tr(
                "{folder} has no {weights_file}, because an older Inkling saved it: its layers "
                "are shown, its filters and weights are not. Train it again to see them.",
                folder=folder.name,
                weights_file=WEIGHTS_FILE,
            )
        ) from None
    except TooLargeError:
        raise ModelError(
            tr(
                "{folder} has more weights than can be shown ({largest} MB): its layers are "
                "shown, its filters and weights are not. A smaller network can be looked into.",
                folder=folder.name,
                largest=_LARGEST >> 20,
            )
        ) from None
    # A cut or foreign file makes NumPy, zipfile and zlib raise a dozen unrelated exceptions.
    except Exception as error:
        raise ModelError(
            tr(
                "{path} is damaged: the layers are shown, their filters and weights are not. "
                "Install Inkling again to restore it, or train the model again.",
                path=path,
            )
        ) from error


def _layer(arrays: Mapping[str, np.ndarray], name: str, shape: tuple[int, ...]) -> LayerWeights:
    field = arrays.get(f"{name}/field")
    return LayerWeights(
        source=_text(arrays.get(f"{name}/source")),
        kernel=_kernel(arrays, name, shape),
        activation=_text(arrays.get(f"{name}/activation")),
        receptive_field=None if field is None else ReceptiveField(*map(int, field)),
    )


def _kernel(arrays: Mapping[str, np.ndarray], name: str, shape: tuple[int, ...]) -> Kernel | None:
    weights, bias = (_numbers(arrays.get(f"{name}/{part}")) for part in ("kernel", "bias"))
    if weights is None:
        return None
    if (
        bias is None
        or weights.ndim not in (2, 4)
        or {weights.shape[-1:], bias.shape} != {shape[-1:]}
    ):
        raise ValueError(f"{name} is not of the card's shape")
    window = arrays.get(f"{name}/window")
    if window is None:
        # Where the windows of a convolution lie is not known then.
        return None if weights.ndim == 4 else Kernel(weights, bias)
    down, across, top, left = map(int, window)
    return Kernel(weights, bias, stride=(down, across), padding=(top, left))


def _numbers(array: np.ndarray | None) -> np.ndarray | None:
    if array is not None and (array.dtype != np.float32 or not np.isfinite(array).all()):
        raise ValueError("not finite numbers")
    return array


def _text(array: np.ndarray | None) -> str:
    return "" if array is None else str(array)
