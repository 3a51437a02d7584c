"""A network as a chain of layers that are easily written anew, in any language."""

from dataclasses import dataclass
from pathlib import Path

from core.errors import ModelError
from core.explain.weights import PICTURE, Kernel, LayerWeights, read_weights
from core.models.card import Card, Layer

_ACTIVATIONS = ("linear", "relu", "sigmoid", "tanh")
_WITHOUT_KERNEL = {"MaxPooling2D": "pool", "Softmax": "softmax"}


@dataclass(frozen=True, slots=True)
class PlainLayer:
    """kind: conv (3 x 3, padded so that the size stays), dense, pool (2 x 2) or softmax. kernel:
    None for the last two. activation: linear, relu, sigmoid or tanh, "" without a kernel."""

    name: str
    kind: str
    kernel: Kernel | None = None
    activation: str = ""


def plain_layers(model: Path, card: Card) -> list[PlainLayer]:
    """The layers of the model in that folder, each fed by the one before it.

    Raises:
        ModelError: its weights cannot be read, or a layer is none of these.
    """
    weights = read_weights(model, card)
    layers: list[PlainLayer] = []
    for layer in card.layers:
        own = weights[layer.name]
        plain = _plain(layer, own)
        if plain is None or own.source != (layers[-1].name if layers else PICTURE):
            raise ModelError(
                f"{card.name} has a layer that this format cannot have: {layer.name}. "
                "Choose another format."
            )
        layers.append(plain)
    return layers


def _plain(layer: Layer, own: LayerWeights) -> PlainLayer | None:
    kernel = own.kernel
    if kernel is None:
        kind = _WITHOUT_KERNEL.get(layer.kind)
        return PlainLayer(layer.name, kind) if kind else None
    is_dense = kernel.weights.ndim == 2
    is_conv = kernel.weights.shape[:2] == (3, 3) and kernel.stride == kernel.padding == (1, 1)
    if not (is_dense or is_conv) or own.activation not in _ACTIVATIONS:
        return None
    return PlainLayer(layer.name, "dense" if is_dense else "conv", kernel, own.activation)
