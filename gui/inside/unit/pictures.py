"""A neuron's inputs, weights and products as pictures; a map, and the picture that it was given."""

import math

import numpy as np
from PySide6.QtGui import QImage

from core.explain.neuron import Neuron
from gui.inside.network.network_pictures import dots, tiled
from gui.style.image_bridge import grey_image
from gui.style.images import grey_levels, levels, picture

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
