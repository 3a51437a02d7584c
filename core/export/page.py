"""A model as one HTML file that answers in any browser, without a connection.

The page has the numbers as half floats in base64 (half the size, the same answers), and the layers
that networks for drawings are made of in plain JavaScript.
"""

import base64
import json
from pathlib import Path
from typing import Any

import numpy as np

from core.errors import ModelError
from core.explain.weights import PICTURE, LayerWeights, read_weights
from core.files.paths import ASSETS
from core.models.card import Card, Layer
from core.models.classifier import SURE_FROM

_TEMPLATE = ASSETS / "export" / "page.html"
_ACTIVATIONS = ("linear", "relu", "sigmoid", "tanh")
_INPUT = (28, 28, 1)


def page(model: Path, card: Card) -> str:
    """The page of the model in that folder.

    Raises:
        ModelError: it has no weights that can be read, or layers that no page has.
    """
    if card.input_shape != _INPUT:
        raise ModelError(
            f"{card.name} is for photos, and a page is for drawings. Choose another format."
        )
    weights = read_weights(model, card)
    content = {
        "title": card.title,
        "classes": card.classes,
        "sure_from": SURE_FROM,
        "layers": _layers(card, weights),
    }
    # What a tag begins with would end the script that holds it.
    text = json.dumps(content).replace("<", "\\u003c")
    return _TEMPLATE.read_text(encoding="utf-8").replace("@MODEL@", text)


def _layers(card: Card, weights: dict[str, LayerWeights]) -> list[dict[str, Any]]:
    layers, source = [], PICTURE
    for layer in card.layers:
        own = weights[layer.name]
        written = _written(layer, own) if own.source == source else None
        if written is None:
            raise ModelError(
                f"{card.name} has a layer that no page can have: {layer.name}. "
                "Choose another format."
            )
        layers.append(written)
        source = layer.name
    return layers


def _written(layer: Layer, own: LayerWeights) -> dict[str, Any] | None:
    """A layer for the page; None where it has none of that kind."""
    if own.kernel is None:
        kind = {"MaxPooling2D": "pool", "Softmax": "softmax"}.get(layer.kind)
        return {"kind": kind} if kind else None
    weights, bias = own.kernel.weights, own.kernel.bias
    is_known = weights.ndim == 2 or (
        weights.shape[:2] == (3, 3) and own.kernel.stride == own.kernel.padding == (1, 1)
    )
    if not is_known or own.activation not in _ACTIVATIONS:
        return None
    return {
        "kind": "dense" if weights.ndim == 2 else "conv",
        "activation": own.activation,
        "weights": _half_floats(weights),
        "bias": _half_floats(bias),
    }


def _half_floats(numbers: np.ndarray) -> str:
    return base64.b64encode(numbers.astype("<f2").tobytes()).decode()
