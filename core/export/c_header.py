"""A model as a C header for a microcontroller: its weights as arrays, with their shapes."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from core.export.plain_layers import PlainLayer, plain_layers
from core.models.card import Card

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
