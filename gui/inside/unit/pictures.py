"""A neuron's inputs, weights and products as pictures; a map, and the picture that it was given."""

import math

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from core.explain.neuron import Neuron
from core.explain.weights import PICTURE
from gui.inside.network.painter import dots, tiled
from gui.inside.unit.facts import UnitFacts
from gui.style.images import grey_image, grey_levels, levels, picture
from gui.style.text import number
from gui.widgets.picture_row import CurveItem, PictureItem

MOST_MAPS = 9  # that are shown of what a neuron is given


def chosen_maps(neuron: Neuron) -> list[int]:
    """The maps that move its sum most, either way, the one that does so most first; all of a
    picture's, none where it is given no maps."""
    if neuron.inputs.ndim != 3:
        return []
    return np.argsort(-np.abs(neuron.shares), kind="stable")[:MOST_MAPS].tolist()


def strongest_filters(weights: np.ndarray) -> list[int]:
    """weights: (height, width, maps) -> the maps that the largest weights are for."""
    return np.argsort(-np.abs(weights).sum(axis=(0, 1)), kind="stable")[:MOST_MAPS].tolist()


def input_picture(neuron: Neuron, chosen: list[int], most: float, of_picture: bool) -> QImage:
    """What a neuron is given. most: the largest of its layer. of_picture: it is the input."""
    if of_picture:
        return grey_image(grey_levels(neuron.inputs))
    signed = bool(neuron.inputs.min() < 0)
    return sheet(neuron.inputs, chosen, most, signed)


def sheet(values: np.ndarray, chosen: list[int], most: float, signed: bool) -> QImage:
    """(units,) as dots, (height, width, 1) as one picture, the chosen maps of (height, width, maps)
    beside each other. most: goes to the end of the scale."""
    if values.ndim == 1:
        across = math.ceil(math.sqrt(values.size))
        rows = math.ceil(values.size / across)
        return picture(dots(levels(values, most, signed), rows, across), signed)
    if values.shape[2] == 1:
        return picture(levels(values[:, :, 0], most, signed), signed)
    across = math.ceil(math.sqrt(len(chosen)))
    rows = math.ceil(len(chosen) / across)
    units = levels(values[:, :, chosen].transpose(2, 0, 1), most, signed)
    scale = max(1, 12 // units.shape[1])  # so that the gap is narrower than a pixel of a filter
    return picture(tiled(units.repeat(scale, 1).repeat(scale, 2), rows, across, 1), signed)


def signed_sheet(values: np.ndarray, chosen: list[int]) -> QImage:
    """Weights or products, each sheet with a scale of its own."""
    return sheet(values, chosen, float(np.abs(values).max()), signed=True)


def sum_items(facts: UnitFacts, activation: str = "") -> list[PictureItem | CurveItem]:
    """Inputs, weights, their products, and the curve that bends their sum; empty of no sum."""
    neuron, activations = facts.neuron, facts.activations
    if neuron is None:
        return []
    chosen = chosen_maps(neuron)
    source = activations.given_to(facts.layer.name)
    of_picture = facts.source == PICTURE
    given = input_picture(neuron, chosen, float(np.abs(source).max()), of_picture)
    items: list[PictureItem | CurveItem] = [
        PictureItem(given, _tr("inputs")),
        PictureItem(signed_sheet(neuron.weights, chosen), _tr("weights"), "×"),
        PictureItem(signed_sheet(neuron.products, chosen), _tr("products"), "="),
    ]
    name = activation or neuron.activation
    if name:
        result = _tr("{name}: {value}").format(name=name, value=number(neuron.after(name)))
        items.append(CurveItem(name, neuron.before, result, "→"))
    return items


def map_items(facts: UnitFacts) -> list[PictureItem | CurveItem]:
    """The filter, the map enlarged, and what the pixel pointed at sees of the input."""
    activations = facts.activations
    given = grey_image(grey_levels(activations.picture))
    if facts.layer.name == PICTURE:
        return [PictureItem(given, _tr("the input"), box=facts.seen)]
    if not facts.is_map or facts.pixel is None:
        return []
    items: list[PictureItem | CurveItem] = []
    made = activations.weights.get(facts.layer.name)
    if made is not None and made.kernel is not None and made.kernel.weights.ndim == 4:
        kernel = made.kernel.weights[..., facts.unit]
        items.append(
            PictureItem(signed_sheet(kernel, strongest_filters(kernel)), _tr("its filter"))
        )
    values = activations.values[facts.layer.name]
    most, signed = float(np.abs(values).max()), bool(values.min() < 0)
    enlarged = picture(levels(values[:, :, facts.unit], most, signed), signed)
    row, column = facts.pixel
    items.append(PictureItem(enlarged, _tr("the map"), box=(column, row, 1, 1)))
    items.append(PictureItem(given, _tr("what it sees"), box=facts.seen))
    return items


def _tr(text: str) -> str:
    return QCoreApplication.translate("UnitCard", text)
