"""The layers of a network of one's own: what they are, what shapes and weights they have, and which
of them cannot stand where they are. Free of TensorFlow."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from core.translation import marked, tr

LAYER_KINDS = ("dense", "conv", "pool", "dropout")
ACTIVATIONS = ("relu", "sigmoid", "tanh", "step")
PICTURE = (28, 28, 1)  # height, width, channels of what the first layer gets

_MOST_LAYERS = 12
_MOST_UNITS = {"dense": 2_048, "conv": 256}
_MOST_DROPOUT = 0.9
_MOST_POOLS = 4  # halving 28 pixels a fifth time leaves none
_FILTER = 3 * 3  # pixels

STEP_CANNOT_LEARN = marked(
    "step cannot be trained: its slope is zero everywhere, so no weight learns which way to move. "
    "Choose relu, sigmoid or tanh."
)


@dataclass(frozen=True, slots=True)
class LayerSettings:
    """One layer of a network of one's own.

    units: neurons of "dense", filters (3 x 3) of "conv". rate: the share that "dropout" drops.
    "pool" halves height and width.
    """

    kind: str
    units: int = 0
    activation: str = "relu"
    rate: float = 0.0


# Networks that one could have built of such layers.
LAYERS_OF = {"mlp": (LayerSettings("dense", 128), LayerSettings("dense", 128))}


class LayerOutput(NamedTuple):
    """What a layer gives out: (height, width, channels) or (units,), and how many weights it has,
    biases among them."""

    shape: tuple[int, ...]
    weights: int


class LayersProblem(NamedTuple):
    """Why layers are no network that learns. place: the index of the layer that is the reason; -1 =
    it is none alone, or, where the sentence is empty, nothing is wrong."""

    place: int
    sentence: str


def layers_problem(layers: Sequence[LayerSettings]) -> LayersProblem:
    """Find the first thing that keeps layers from being a network that learns."""
    if not 1 <= len(layers) <= _MOST_LAYERS:
        return LayersProblem(
            -1,
            tr(
                "A network has 1 to {most_layers} layers before its answer.",
                most_layers=_MOST_LAYERS,
            ),
        )
    for place, layer in enumerate(layers):
        before = [each.kind for each in layers[:place]]
        problem = _layer_problem(layer) or _place_problem(layer.kind, before)
        if problem:
            return LayersProblem(place, problem)
    return LayersProblem(-1, "")


def outputs(layers: Sequence[LayerSettings]) -> list[LayerOutput]:
    """Return what each layer gives out, from the picture on, up to the first that cannot be."""
    place, problem = layers_problem(layers)
    made: list[LayerOutput] = []
    shape: tuple[int, ...] = PICTURE
    for layer in layers[: place if problem and place >= 0 else None]:
        made.append(_output(layer, shape))
        shape = made[-1].shape
    return made


def answer(layers: Sequence[LayerSettings], classes: int) -> LayerOutput:
    """Return what the last layer of all gives out, a neuron for each class, after layers that are a
    network."""
    before = [LayerOutput(PICTURE, 0), *outputs(layers)][-1]
    return LayerOutput((classes,), (math.prod(before.shape) + 1) * classes)


def _output(layer: LayerSettings, shape: tuple[int, ...]) -> LayerOutput:
    if layer.kind == "dense":
        return LayerOutput((layer.units,), (math.prod(shape) + 1) * layer.units)
    if layer.kind == "conv":
        height, width, channels = shape
        weights = (_FILTER * channels + 1) * layer.units
        return LayerOutput((height, width, layer.units), weights)
    if layer.kind == "pool":
        height, width, channels = shape
        return LayerOutput((height // 2, width // 2, channels), 0)
    return LayerOutput(shape, 0)


def _place_problem(kind: str, before: Sequence[str]) -> str:
    if kind in ("conv", "pool") and "dense" in before:
        return tr("A {kind} layer needs a picture; after a dense layer there is none.", kind=kind)
    if kind == "pool" and before.count("pool") == _MOST_POOLS:
        return tr(
            "At most {most_pools} pool layers: each halves the picture's 28 pixels.",
            most_pools=_MOST_POOLS,
        )
    return ""


def _layer_problem(layer: LayerSettings) -> str:
    if layer.kind not in LAYER_KINDS:
        return tr("A layer is one of: {list}.", list=", ".join(LAYER_KINDS))
    if layer.kind == "dropout":
        return "" if 0 <= layer.rate <= _MOST_DROPOUT else tr("Dropout is 0 to 0.9 of the units.")
    if layer.kind == "pool":
        return ""
    most = _MOST_UNITS[layer.kind]
    if not 1 <= layer.units <= most:
        return tr("A {kind} layer has 1 to {most:,} units.", kind=layer.kind, most=most)
    if layer.activation not in ACTIVATIONS:
        return tr("An activation is one of: {list}.", list=", ".join(ACTIVATIONS))
    return tr(STEP_CANNOT_LEARN) if layer.activation == "step" else ""
