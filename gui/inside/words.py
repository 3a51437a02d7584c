"""What a layer is called and what it does, in the words of somebody who begins to learn."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.explain.activations import Activations
from core.explain.weights import PICTURE, LayerWeights
from core.models.card import Layer
from core.preprocessing.model_input import INPUT_SIDE

_NO_WEIGHTS = LayerWeights()
_MAPS, _NEURONS = 3, 1


def _tr(text: str) -> str:
    return QCoreApplication.translate("LayerWords", text)


def title(name: str) -> str:
    """conv_1 -> conv 1; what every network has goes by its everyday name."""
    known = {
        PICTURE: _tr("input"),
        "logits": _tr("scores"),
        "probabilities": _tr("answer"),
    }
    return known.get(name, name.replace("_", " "))


def shape_text(layer: Layer, is_answer: bool = False) -> str:
    """Its shape in words: 16 maps of 14 by 14; 128 neurons; 10 classes."""
    if len(layer.shape) == _MAPS:
        height, width, count = layer.shape
        if layer.name == PICTURE:
            return _tr("{height} × {width} pixels").format(height=height, width=width)
        if count == 1:
            return _tr("1 map of {height} × {width}").format(height=height, width=width)
        text = _tr("{count} maps of {height} × {width}")
        return text.format(count=count, height=height, width=width)
    count = math.prod(layer.shape)
    if is_answer:
        return _tr("{count} classes").format(count=count)
    return _tr("1 neuron") if count == 1 else _tr("{count} neurons").format(count=count)


def unit_name(layer: Layer, unit: int, classes: Sequence[str]) -> str:
    """conv 1, map 7; dense 1, neuron 17; answer, 7. Units are counted from 1."""
    name = title(layer.name)
    if layer.name == PICTURE:
        return name
    if len(layer.shape) == _MAPS:
        return _tr("{layer}, map {number}").format(layer=name, number=unit + 1)
    if math.prod(layer.shape) == len(classes):
        return _tr("{layer}, {name}").format(layer=name, name=classes[unit])
    return _tr("{layer}, neuron {number}").format(layer=name, number=unit + 1)


def sentence(activations: Activations, layer: Layer) -> str:
    """One plain sentence on what such a layer does."""
    weights = activations.weights.get(layer.name, _NO_WEIGHTS)
    if layer.name == PICTURE:
        return _tr("All that the network gets: these numbers, and nothing else.")
    if layer.name == activations.layers[-1].name:
        return _answer_sentence(activations)
    if len(layer.shape) == _MAPS:
        return _maps_sentence(layer, weights)
    return _neurons_sentence(layer, weights)


def _answer_sentence(activations: Activations) -> str:
    text = _tr("The scores as shares that add up to 100 %: the answer.")
    if len(activations.picture) <= INPUT_SIDE:  # a drawing
        return text
    return text + " " + _tr("For a photo it is averaged with that to its mirror image.")


def _neurons_sentence(layer: Layer, weights: LayerWeights) -> str:
    if layer.name == "logits":
        return _tr("One score a class, weighed from everything before: the highest wins.")
    if layer.kind == "GlobalAveragePooling2D":
        return _tr("The mean of each map: that something is there counts, no longer where.")
    if layer.kind == "Dense" or weights.kernel is not None:
        return _tr(
            "Each neuron weighs every number of the layer before, sums up, adds its bias, and "
            "bends the sum."
        )
    return _rarer(layer)


def _maps_sentence(layer: Layer, weights: LayerWeights) -> str:
    if weights.kernel is not None or layer.kind.startswith("Conv"):
        return _tr(
            "Each map lays its own small filter over every place of the layer before, and lights "
            "up where the filter fits."
        )
    if layer.kind.startswith("MaxPooling"):
        return _tr(
            "Keeps the strongest pixel of each small square: smaller, and a shift matters less."
        )
    if layer.kind.startswith("AveragePooling"):
        return _tr("Keeps the mean of each small square: smaller, and calmer.")
    if layer.name.startswith("block"):
        return _tr(
            "Two convolutions beside a short cut: what they find is added to what was there before."
        )
    if layer.kind in ("ReLU", "Activation") and layer.name != "columns":
        return _tr("Each map lights up where it finds what it learned to look for.")
    return _rarer(layer)


def _rarer(layer: Layer) -> str:
    if layer.kind == "Rescaling":
        return _tr("The same picture in other numbers: every pixel times the same.")
    if layer.name == "columns":
        return _tr("Every column of pixels divided by its length, as the tutorial does it.")
    return _tr("A layer of the kind {kind}, shown as it is.").format(kind=layer.kind)
