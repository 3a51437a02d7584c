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
from core.explain.weights import Kernel
from core.export.ood_score import LeftOver, OwnNetwork, ood_score
from core.export.plain_layers import PlainLayer, plain_layers
from core.files.paths import ASSETS
from core.models.card import Card, read_litert
from core.models.classifier import SURE_FROM

_TEMPLATE = ASSETS / "export" / "page.html"
_INPUT = (28, 28, 1)


def page(model: Path, card: Card) -> str:
    """The page of the model in that folder.

    Raises:
        ModelError: it has no weights that can be read, or layers that are not plain.
    """
    if card.input_shape != _INPUT:
        raise ModelError(
            f"{card.name} is for photos, and a page is for drawings. Choose another format."
        )
    score = None if card.ood_threshold is None else ood_score(read_litert(model, card))
    content = {
        "title": card.title,
        "classes": card.classes,
        "sure_from": SURE_FROM,
        "layers": [_written(each) for each in plain_layers(model, card)],
        "score": _written_score(score),
        "limit": card.ood_threshold,
    }
    # What a tag begins with would end the script that holds it.
    text = json.dumps(content).replace("<", "\\u003c")
    return _TEMPLATE.read_text(encoding="utf-8").replace("@MODEL@", text)


def _written(layer: PlainLayer) -> dict[str, str]:
    named = {"name": layer.name, "kind": layer.kind}
    return named if layer.kernel is None else named | _numbers(layer.kernel, layer.activation)


def _written_score(score: LeftOver | OwnNetwork | None) -> dict[str, Any] | None:
    if score is None:
        return None
    if isinstance(score, LeftOver):
        return {"kind": "left over"}
    return {
        "kind": "own network",
        "parts": [{"layer": layer, "take": take} for layer, take in score.parts],
        "shift": score.shift.tolist(),
        "scale": score.scale.tolist(),
        "layers": [_numbers(score.hidden, "relu"), _numbers(score.last, "sigmoid")],
    }


def _numbers(kernel: Kernel, activation: str) -> dict[str, str]:
    return {
        "activation": activation,
        "weights": _half_floats(kernel.weights),
        "bias": _half_floats(kernel.bias),
    }


def _half_floats(numbers: np.ndarray) -> str:
    return base64.b64encode(numbers.astype("<f2").tobytes()).decode()
