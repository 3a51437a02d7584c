"""What the first layer of a network looks for, as a small picture."""

import math

import keras
import numpy as np

from core.images.decoder import encode_text
from core.runs.protocol import FiltersChanged

_MOST = 24  # units that are pictured
_ACROSS = 6  # beside each other
_ZERO, _MOST_LEVEL = 127, 254
_FEWEST_PIXELS = 2  # of a unit's picture, high and wide


def first_filters(network: keras.Model) -> FiltersChanged | None:
    """Picture the weights of the first layer of network that has some, a square for each of its
    first units; None = no layer has any that could be seen so."""
    shape: tuple[int, ...] = ()  # of what the layer at hand gets, before it was made flat
    for layer in network.layers:
        kernel = getattr(layer, "kernel", None)
        if kernel is not None:
            units = _as_pictures(np.array(kernel, np.float32), shape)
            if units is None or min(units.shape[1:]) < _FEWEST_PIXELS:
                return None
            name = layer.name.removesuffix("_weights")
            return FiltersChanged(name, encode_text(_tiled(units[:_MOST])))
        if isinstance(layer, keras.layers.Flatten):
            shape = tuple(layer.input.shape[1:])
    return None


def _as_pictures(kernel: np.ndarray, shape: tuple[int, ...]) -> np.ndarray | None:
    """Weights of a layer -> (units, height, width), the mean over the channels."""
    if kernel.ndim == 4:  # height, width, channels, units
        return kernel.mean(axis=2).transpose(2, 0, 1)
    if kernel.ndim == 2 and len(shape) == 3 and math.prod(shape) == len(kernel):
        return kernel.reshape(*shape, -1).mean(axis=2).transpose(2, 0, 1)
    return None


def _tiled(units: np.ndarray) -> np.ndarray:
    """(units, height, width) -> uint8 levels, with a pixel between; 127 = 0."""
    count, height, width = units.shape
    rows = -(-count // _ACROSS)
    levels = units * (_ZERO / max(float(np.abs(units).max()), 1e-12)) + _ZERO
    across = min(count, _ACROSS)
    whole = np.full((rows * (height + 1) - 1, across * (width + 1) - 1), _MOST_LEVEL + 1, np.uint8)
    for index, unit in enumerate(np.rint(levels).astype(np.uint8)):
        top, left = index // _ACROSS * (height + 1), index % _ACROSS * (width + 1)
        whole[top : top + height, left : left + width] = unit
    return whole
