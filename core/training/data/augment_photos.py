"""Photos as other people would have taken them, changed inside the training step, on what learns:
near or far, turned, mirrored and lit differently. Before it, core.datasets.augment_photos does so.
"""

from typing import Any

import keras
import numpy as np
from keras import ops

_PASTED = 0.17  # share of the photos that stand small on clutter
_NEAR, _FAR = (0.55, 1.05), (1.15, 2.2)  # side of what is seen, of the photo's
_ASPECT, _TURN = 0.2, 0.15  # standard deviations: of log(width / height), of the angle in radians
_HIDDEN, _LARGEST_BOX = 0.3, 0.45
_PLAIN = 0.25  # of the clutter is one grey: margins, walls
_DARK = 0.12


class RandomViews(keras.layers.Layer):
    """{"photo", "clutter"}: uint8 (N, S, S, 1) each -> model inputs float32 (N, side, side, 1).

    They are near or far, off the middle, turned, mirrored, squashed otherwise, dark, blurred,
    partly hidden. One photo of six is pasted small on another scene.

    clutter: scenes without cats and dogs, to paste on and to hide behind. side: at most S.
    """

    def __init__(self, side: int, seed: int) -> None:
        super().__init__(dtype="float32", name=f"views_{side}", trainable=False)
        self._side = side
        self._chance = keras.random.SeedGenerator(seed)

    def call(self, inputs: dict[str, Any]) -> keras.KerasTensor:
        photo, clutter = (ops.cast(inputs[name], "float32") / 255 for name in ("photo", "clutter"))
        size = self._sizes(ops.shape(photo)[0])
        scene = self._scene(clutter)
        seen, inside = self._seen(photo, size)
        # A photo's own edge is mirrored on where little is missing; a small one stands on a scene.
        view = ops.where((size > _NEAR[1]) & ~inside, scene, seen)
        view = ops.where(self._box(view), scene, view)
        return self._taken(view)

    def compute_output_shape(self, input_shape: dict) -> tuple[int | None, int, int, int]:
        return (input_shape["photo"][0], self._side, self._side, 1)

    def _sizes(self, count: int) -> keras.KerasTensor:
        near, far = (self._uniform(count, *bounds) for bounds in (_NEAR, _FAR))
        return ops.where(self._uniform(count) < _PASTED, far, near)

    def _scene(self, clutter: keras.KerasTensor) -> keras.KerasTensor:
        count = ops.shape(clutter)[0]
        scene, _ = self._seen(clutter, self._uniform(count, 0.5, 1.0))
        return ops.where(self._uniform(count) < _PLAIN, self._uniform(count), scene)

    def _seen(
        self, photo: keras.KerasTensor, size: keras.KerasTensor
    ) -> tuple[keras.KerasTensor, keras.KerasTensor]:
        """The part of photo of that size (N, 1, 1, 1), and where (N, side, side, 1) it is photo."""
        source = photo.shape[1]
        matrix = self._matrices(ops.shape(photo)[0], size, source)
        rows = [ops.reshape(each, (-1,)) for each in matrix]
        nothing = ops.zeros_like(rows[0])
        rows = ops.stack([*rows, nothing, nothing], axis=1)
        seen = ops.image.affine_transform(photo, rows, "bilinear", fill_mode="reflect")
        down, across = self._grid()
        a, b, left, c, d, top = matrix
        x, y = a * across + b * down + left, c * across + d * down + top
        within = (x >= 0) & (x <= source - 1) & (y >= 0) & (y <= source - 1)
        return seen[:, : self._side, : self._side], within

    def _matrices(
        self, count: int, size: keras.KerasTensor, source: int
    ) -> tuple[keras.KerasTensor, ...]:
        """Six (N, 1, 1, 1): from a pixel of the view to where it is read in the photo."""
        stretch = ops.exp(self._normal(count, _ASPECT) / 2)
        mirror = ops.where(self._uniform(count) < 0.5, -1.0, 1.0)
        angle = self._normal(count, _TURN)
        scale = size * (source / self._side)
        across, down = scale * stretch * mirror, scale / stretch
        room = ops.abs(1 - size) / 2
        x, y = (source * (0.5 + room * self._uniform(count, -1, 1)) - 0.5 for _ in range(2))
        a, b = ops.cos(angle) * across, -ops.sin(angle) * down
        c, d = ops.sin(angle) * across, ops.cos(angle) * down
        middle = (self._side - 1) / 2
        return a, b, x - (a + b) * middle, c, d, y - (c + d) * middle

    def _box(self, view: keras.KerasTensor) -> keras.KerasTensor:
        """bool (N, side, side, 1): where something stands before the animal."""
        count = ops.shape(view)[0]
        down, across = self._grid()
        hides = self._uniform(count) < _HIDDEN
        within = []
        for place in (down, across):
            half = self._uniform(count, 0.05, _LARGEST_BOX / 2) * self._side
            within.append(ops.abs(place - self._uniform(count) * self._side) < half)
        return hides & within[0] & within[1]

    def _taken(self, view: keras.KerasTensor) -> keras.KerasTensor:
        """Lit, blurred or sharpened, and noisy, as cameras do it."""
        count = ops.shape(view)[0]
        blurred = view
        for _ in range(2):
            blurred = ops.average_pool(blurred, 3, strides=1, padding="same")
        softness = ops.maximum(self._uniform(count, -2.0, 1.0), -0.4)
        view = ops.clip(view + softness * (blurred - view), 0.002, 1.0)
        view = ops.exp(ops.exp(self._normal(count, 0.25)) * ops.log(view))
        view = (view - 0.5) * ops.exp(self._normal(count, 0.2)) + 0.5 + self._normal(count, 0.1)
        dark = ops.where(self._uniform(count) < _DARK, self._uniform(count, 0.25, 0.7), 1.0)
        noise = ops.maximum(self._uniform(count, -0.06, 0.04), 0.0)
        grain = keras.random.normal(ops.shape(view), seed=self._chance)
        return ops.clip(view * dark + noise * grain, 0.0, 1.0)

    def _grid(self) -> tuple[np.ndarray, np.ndarray]:
        places = np.arange(self._side, dtype=np.float32)
        return places[None, :, None, None], places[None, None, :, None]

    def _uniform(self, count: int, low: float = 0.0, high: float = 1.0) -> keras.KerasTensor:
        return keras.random.uniform((count, 1, 1, 1), low, high, seed=self._chance)

    def _normal(self, count: int, deviation: float) -> keras.KerasTensor:
        return keras.random.normal((count, 1, 1, 1), 0.0, deviation, seed=self._chance)
