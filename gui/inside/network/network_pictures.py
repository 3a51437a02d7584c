"""What one look inside a network looks like: each layer's numbers as one picture, made when asked.

Nothing is computed for a layer that nobody sees.
"""

import numpy as np
from PySide6.QtGui import QImage

from core.explain.activations import Inside
from gui.inside.network.layout import Column, Kind, gap_pixels
from gui.style.image_bridge import grey_image
from gui.style.images import CLEAR, grey_levels, levels, picture

_DOT = 6  # pixels of a neuron's square, and one of the ground


class NetworkPictures:
    """The pictures of one model's layers.

    The order of the maps, strongest first, is kept while the pen moves, so that none jumps about;
    `sort` brings it up to date.
    """

    def __init__(self) -> None:
        self.inside: Inside | None = None
        self._order: dict[str, np.ndarray] = {}
        self._images: dict[tuple, QImage] = {}

    def show(self, inside: Inside | None) -> None:
        """Picture these activations from now on."""
        if inside is None or self.inside is None or inside.layers != self.inside.layers:
            self._order.clear()
        self.inside = inside
        self._images.clear()

    def sort(self) -> None:
        """Strongest maps first, as of now."""
        self._order.clear()
        self._images.clear()

    def order(self, column: Column) -> np.ndarray:
        """The unit at each place: int (units,). Maps come strongest first, all else as it is."""
        if column.kind is not Kind.MAPS:
            return np.arange(column.count)
        name = column.layer.name
        if name not in self._order:
            strength = np.abs(self.inside.values[name]).mean(axis=(0, 1))
            self._order[name] = np.argsort(-strength, kind="stable")
        return self._order[name]

    def image(self, column: Column) -> QImage:
        """The whole column, its units laid out as the column says; the ground between is clear."""
        key = (column.layer.name, column.rows, column.across)
        if key not in self._images:
            self._images[key] = self._make(column)
        return self._images[key]

    def _make(self, column: Column) -> QImage:
        if column.kind is Kind.PICTURE:
            return grey_image(grey_levels(self.inside.picture))
        values = self.inside.values[column.layer.name]
        low, high = float(values.min()), float(values.max())
        signed, most = low < 0, max(high, -low)
        if column.kind is Kind.MAPS:
            chosen = values[:, :, self.order(column)[: column.shown]]
            units = levels(chosen.transpose(2, 0, 1), most, signed)
            return picture(
                tiled(units, column.rows, column.across, gap_pixels(chosen.shape[1])), signed
            )
        units = levels(values.ravel(), most, signed)
        return picture(dots(units, column.rows, column.across), signed)


def dots(units: np.ndarray, rows: int, across: int) -> np.ndarray:
    """uint8 (N,) -> uint8, each a square, row after row."""
    squares = np.repeat(np.repeat(units[:, np.newaxis, np.newaxis], _DOT, 1), _DOT, 2)
    return tiled(squares, rows, across, 1)


def tiled(units: np.ndarray, rows: int, across: int, gap: int) -> np.ndarray:
    """uint8 (N, H, W) -> uint8, row after row, with a clear gap between them."""
    count, height, width = units.shape
    tiles = np.full((rows * across, height + gap, width + gap), CLEAR, np.uint8)
    tiles[:count, :height, :width] = units
    tiles = tiles.reshape(rows, across, height + gap, width + gap).transpose(0, 2, 1, 3)
    sheet = tiles.reshape(rows * (height + gap), across * (width + gap))
    return sheet[: sheet.shape[0] - gap, : sheet.shape[1] - gap]
