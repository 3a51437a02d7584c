"""A model as text that needs no library: one HTML file that answers in any browser, without a
connection, or a C header for a microcontroller.

The page has the numbers as half floats in base64 (half the size, the same answers), and the layers
that networks for drawings are made of in plain JavaScript; the header has the weights as arrays,
with their shapes.
"""

import base64
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from core.errors import ModelError
from core.explain.weights import Kernel
from core.export.plain_layers import LeftOver, OwnNetwork, PlainLayer, ood_score, plain_layers
from core.files.paths import ASSETS
from core.models.card import Card, read_litert
from core.models.classifier import SURE_FROM

_TEMPLATE = ASSETS / "export" / "page.html"
_INPUT = (28, 28, 1)

_HEAD = """\
/* A network exported from Inkling; C99. Its layers, in this order, each fed by the one before:

{layers}

   The input is as INKLING_INPUT says; of a drawing, 0 = paper and 1 = ink. Values of a map lie
   row by row, the maps innermost.
   conv: out[y][x][m] = activation(bias[m] + sum of kernel[v][u][i][m] *
   in[y + v - 1][x + u - 1][i]), zero outside. dense: out[n] = activation(bias[n] + sum of
   kernel[i][n] * in[i]). pool: the highest of 2 x 2. softmax: exp(in[n]) by the sum of all. */
#ifndef INKLING_MODEL_H
#define INKLING_MODEL_H

#define INKLING_CLASSES {count}
static const int INKLING_INPUT[3] = {{{shape}}}; /* height, width, depth */
static const char *const INKLING_CLASS[INKLING_CLASSES] = {{{classes}}};
"""


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


def c_header(model: Path, card: Card) -> str:
    """The header of the model in that folder.

    Raises:
        ModelError: it has no weights that can be read, or layers that are not plain.
    """
    layers = plain_layers(model, card)
    head = _HEAD.format(
        layers="\n".join(f"   {_c_name(each)}: {each.kind} {each.activation}" for each in layers),
        count=len(card.classes),
        shape=", ".join(map(str, card.input_shape)),
        classes=", ".join(json.dumps(each, ensure_ascii=False) for each in card.classes),
    )
    arrays = (array for layer in layers for array in _arrays(layer))
    return "\n".join([head, *arrays, "#endif", ""])


def _arrays(layer: PlainLayer) -> Iterator[str]:
    if layer.kernel is not None:
        yield _array(f"{_c_name(layer)}_kernel", layer.kernel.weights)
        yield _array(f"{_c_name(layer)}_bias", layer.kernel.bias)


def _array(name: str, numbers: np.ndarray) -> str:
    """Flat, so that any compiler takes it; the shape stands beside it."""
    values = ",".join(f"{number:.8e}f" for number in numbers.ravel().tolist())
    shape = " x ".join(map(str, numbers.shape))
    return f"static const float {name}[{numbers.size}] = {{ /* {shape} */\n{values}}};\n"


def _c_name(layer: PlainLayer) -> str:
    return "inkling_" + re.sub(r"\W", "_", layer.name, flags=re.ASCII)
