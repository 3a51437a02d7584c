"""A model as text that needs no library: one HTML file that answers in any browser, without a
connection, or a C header for a microcontroller.

Both are written from the network as a chain of plain layers. The page has the numbers as half
floats in base64 (half the size, the same answers), and the layers that networks for drawings are
made of in plain JavaScript; the header has the weights as arrays, with their shapes.

How the page finds the OOD score is read out of model.tflite: no other file of a model has it. There
are two ways (core.training.fitting): what the classes' logits leave over, and a small network of
its own on what the layers gave, which may have layers of its own behind one of theirs.
"""

import base64
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from core.errors import ModelError
from core.explain.weights import PICTURE, Kernel, LayerWeights, read_weights
from core.files.paths import ASSETS
from core.models.card import Card, Layer, read_litert
from core.models.classifier import OOD_SCORE, SURE_FROM
from core.translation import tr

_TEMPLATE = ASSETS / "export" / "page.html"
_INPUT = (28, 28, 1)

_HEAD = """\
/* A network exported from Inkling; C99. Its layers, in this order, each fed by the one before:

{layers}

   The input is as INKLING_INPUT says; of a drawing, 0 = paper and 1 = ink. Values of a map lie
   row by row, the maps innermost.
   conv: out[y][x][m] = activation(bias[m] + sum of kernel[v][u][i][m] *
   in[y + v - 1][x + u - 1][i]), zero outside. dense: out[n] = activation(bias[n] + sum of
   kernel[i][n] * in[i]). pool: the highest of 2 x 2. softmax: exp(in[n]) by the sum of all.
   columns: in[y][x] by the square root of the sum of its column's squares, 0 of an empty column.
   pixels: 255 * in. */
#ifndef INKLING_MODEL_H
#define INKLING_MODEL_H

#define INKLING_CLASSES {count}
static const int INKLING_INPUT[3] = {{{shape}}}; /* height, width, depth */
static const char *const INKLING_CLASS[INKLING_CLASSES] = {{{classes}}};
"""

_ACTIVATIONS = ("linear", "relu", "sigmoid", "tanh")
_WITHOUT_KERNEL = {"MaxPooling2D": "pool", "Softmax": "softmax"}
_SCALINGS = ("columns", "pixels")  # of the picture, by name (core.training.networks.digits)

_CHAINED = {"CONV_2D": "conv", "FULLY_CONNECTED": "dense"}
_RELU = 1  # in a model.tflite
_TAKEN = {"MEAN": "mean", "REDUCE_MAX": "highest"}


@dataclass(frozen=True, slots=True)
class PlainLayer:
    """kind: conv (3 x 3, padded so that the size stays), dense, pool (2 x 2), softmax, or first of
    all columns (each by its length) or pixels (times 255). kernel: only of the first two.
    activation: linear, relu, sigmoid or tanh, "" without a kernel."""

    name: str
    kind: str
    kernel: Kernel | None = None
    activation: str = ""


@dataclass(frozen=True, slots=True)
class LeftOver:
    """1 / (1 + sum of exp(logits))."""


@dataclass(frozen=True, slots=True)
class OwnNetwork:
    """parts: layers, and what of each is taken: "all", or of every map "mean" or "highest"; in a
    row they are the values. sigmoid(relu((values - shift) * scale * hidden) * last).
    own_layers: what the first of them is fed by is behind; the values of the last of them come, for
    last, before those of hidden. Empty = there are none.
    """

    parts: tuple[tuple[str, str], ...]
    shift: np.ndarray
    scale: np.ndarray
    hidden: Kernel
    last: Kernel
    behind: str = ""
    own_layers: tuple[PlainLayer, ...] = ()


def page(model: Path, card: Card) -> str:
    """The page of the model in that folder.

    Raises:
        ModelError: it has no weights that can be read, or layers that are not plain.
    """
    if card.input_shape != _INPUT:
        raise ModelError(
            tr(
                "{card} is for photos, and a page is for drawings. Choose another format.",
                card=card.name,
            )
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
        "behind": score.behind,
        "own_layers": [_written(each) for each in score.own_layers],
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


def plain_layers(model: Path, card: Card) -> list[PlainLayer]:
    """The layers of the model in that folder, each fed by the one before it.

    Raises:
        ModelError: its weights cannot be read, or a layer is none of these.
    """
    weights = read_weights(model, card)
    layers: list[PlainLayer] = []
    for layer in card.layers:
        own = weights[layer.name]
        if not layers and layer.name in _SCALINGS:
            layers.append(PlainLayer(layer.name, layer.name))
            continue
        plain = _plain(layer, own)
        if plain is None or own.source != (layers[-1].name if layers else PICTURE):
            raise ModelError(
                tr(
                    "{card} has a layer that this format cannot have: {layer}. Choose another "
                    "format.",
                    card=card.name,
                    layer=layer.name,
                )
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


def ood_score(content: bytes) -> LeftOver | OwnNetwork | None:
    """Of a model.tflite; None where it has no score, or another way to find it."""
    graph = _Graph(content)
    if OOD_SCORE not in graph.outputs:
        return None
    try:
        (last,) = graph.made_by(graph.outputs[OOD_SCORE], "LOGISTIC")
        if graph.kind(last) == "NEG":
            rests_on = set(graph.sources(last, {graph.outputs["logits"]}))
            return LeftOver() if rests_on == {graph.outputs["logits"]} else None
        return _own_network(graph, last)
    except (ValueError, KeyError):
        return None


def _own_network(graph: "_Graph", last: int) -> OwnNetwork:
    """Raises ValueError where it is built otherwise."""
    hidden, *last_kernel = graph.made_by(last, "FULLY_CONNECTED")
    behind = ""
    own_layers: tuple[PlainLayer, ...] = ()
    if graph.kind(hidden) == "CONCATENATION":
        own, hidden = graph.made_by(hidden, "CONCATENATION")
        behind, own_layers = graph.chain(own)
    scaled, *hidden_kernel = graph.made_by(hidden, "FULLY_CONNECTED")
    shifted, scale = graph.made_by(scaled, "MUL")
    values, shift = graph.made_by(shifted, "SUB")
    return OwnNetwork(
        tuple(map(graph.part, graph.made_by(values, "CONCATENATION"))),
        graph.constant(shift).ravel(),
        graph.constant(scale).ravel(),
        graph.kernel(hidden_kernel),
        graph.kernel(last_kernel),
        behind,
        own_layers,
    )


class _Graph:
    """The operations of a model.tflite; tensors are known by their numbers."""

    def __init__(self, content: bytes):
        from ai_edge_litert import schema_py_generated as schema  # half a second

        self._model = schema.ModelT.InitFromPackedBuf(content, 0)
        self._graph = self._model.subgraphs[0]
        self._kinds = {
            code: name
            for name, code in vars(schema.BuiltinOperator).items()
            if isinstance(code, int)
        }
        self._makers = {made: each for each in self._graph.operators for made in each.outputs}
        signature = self._model.signatureDefs[0]
        self.outputs = {each.name.decode(): each.tensorIndex for each in signature.outputs}
        self._names = {tensor: name for name, tensor in self.outputs.items()}

    def kind(self, tensor: int) -> str:
        """Of the operation that makes it."""
        code = self._model.operatorCodes[self._makers[tensor].opcodeIndex]
        return self._kinds[max(code.builtinCode, code.deprecatedBuiltinCode)]

    def made_by(self, tensor: int, kind: str) -> list[int]:
        """What an operation of this kind makes it from. Raises ValueError where none does."""
        if tensor not in self._makers or self.kind(tensor) != kind:
            raise ValueError(kind)
        return list(self._makers[tensor].inputs)

    def sources(self, tensor: int, ends: set[int]) -> Iterator[int]:
        """All that is computed from nothing but constants and, if it rests on them, the ends."""
        if tensor in ends or (tensor not in self._makers and not self._is_constant(tensor)):
            yield tensor
        elif tensor in self._makers:
            for each in self._makers[tensor].inputs:
                yield from self.sources(each, ends)

    def part(self, tensor: int) -> tuple[str, str]:
        """A layer, and what is taken of it."""
        if tensor in self._names:
            return self._names[tensor], "all"
        return self._names[self._makers[tensor].inputs[0]], _TAKEN[self.kind(tensor)]

    def chain(self, tensor: int) -> tuple[str, tuple[PlainLayer, ...]]:
        """The layers, each with ReLU, that make it of what a layer of the network gives -> the name
        of that one, and they. Raises ValueError or KeyError where they are others."""
        layers: list[PlainLayer] = []
        while tensor not in self._names:
            kind, maker = self.kind(tensor), self._makers[tensor]
            if kind != "RESHAPE":
                if maker.builtinOptions.fusedActivationFunction != _RELU:
                    raise ValueError(kind)
                kernel = self.kernel(maker.inputs[1:])
                layers.append(PlainLayer("", _CHAINED[kind], kernel, "relu"))
            tensor = maker.inputs[0]
        return self._names[tensor], tuple(reversed(layers))

    def kernel(self, tensors: Sequence[int]) -> Kernel:
        """Of a dense layer or a convolution: LiteRT has the neurons, or the maps, first."""
        weights, bias = map(self.constant, tensors)
        return Kernel(np.moveaxis(weights, 0, -1), bias)

    def constant(self, tensor: int) -> np.ndarray:
        """float32. Raises ValueError where it is none, or has other numbers."""
        each = self._graph.tensors[tensor]
        data = self._model.buffers[each.buffer].data
        if data is None or each.type != 0:  # float32
            raise ValueError(tensor)
        return np.asarray(data, np.uint8).view("<f4").reshape(each.shape)

    def _is_constant(self, tensor: int) -> bool:
        return self._model.buffers[self._graph.tensors[tensor].buffer].data is not None
