"""Digits as other hands would have written them. Never mirrored: a mirrored 2 is no 2.

Rotation, scale, shear and shift are one affine map; the elastic part moves a coarse grid of points
(after Simard, Steinkraus, Platt, "Best practices for convolutional neural networks", 2003).
"""

import dataclasses
from dataclasses import dataclass

import cv2
import numpy as np


@dataclass(frozen=True, slots=True)
class Augmentation:
    """How far the pictures may be changed: standard deviations, unless it says otherwise."""

    rotation: float = 7.0  # degrees
    scale: float = 0.08  # of the logarithm, each direction by itself
    shear: float = 0.12  # tangent of the slant
    shift: float = 0.9  # px
    elastic: float = 0.55  # px, at the points of a 5 x 5 grid
    thickness: float = 0.35  # share of the pictures whose strokes are made thicker or thinner
    clean: float = 0.12  # share of the pictures left exactly as they are

    def times(self, strength: float) -> "Augmentation":
        """Every change so many times as far; as many pictures as before are changed."""
        return dataclasses.replace(
            self,
            rotation=self.rotation * strength,
            scale=self.scale * strength,
            shear=self.shear * strength,
            shift=self.shift * strength,
            elastic=self.elastic * strength,
        )


STANDARD = Augmentation()
_GRID = 5  # points a side of the elastic grid
_CROSS = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))


def augmented(
    inputs: np.ndarray, rng: np.random.Generator, strength: Augmentation = STANDARD
) -> np.ndarray:
    """A batch of digits, float32 (N, 28, 28, 1) in 0..1 -> the same shape, each one varied."""
    count, side = inputs.shape[:2]
    matrices = _affine_matrices(count, side, rng, strength)
    elastic = rng.normal(0, strength.elastic, (count, _GRID, _GRID, 2)).astype(np.float32)
    thickness = rng.uniform(-1, 1, count) * (rng.random(count) < strength.thickness)
    clean = rng.random(count) < strength.clean
    grid = _pixel_grid(side)
    varied = inputs.copy()
    for index in np.flatnonzero(~clean):
        bent = cv2.resize(elastic[index], (side, side), interpolation=cv2.INTER_CUBIC)
        source = grid @ matrices[index].T + bent.reshape(-1, 2)
        source = source.astype(np.float32).reshape(side, side, 2)
        picture = cv2.remap(inputs[index, :, :, 0], source, None, cv2.INTER_LINEAR)
        varied[index, :, :, 0] = _with_thickness(picture, thickness[index])
    return varied


def _affine_matrices(
    count: int, side: int, rng: np.random.Generator, strength: Augmentation
) -> np.ndarray:
    """(N, 2, 3): from a pixel of the result to where it is read, about the picture's middle."""
    turn = np.deg2rad(rng.normal(0, strength.rotation, count))
    across, down = np.exp(rng.normal(0, strength.scale, (2, count)))
    slant = rng.normal(0, strength.shear, count)
    cosine, sine = np.cos(turn), np.sin(turn)
    linear = np.stack(
        [
            np.stack([cosine * across, (cosine * slant - sine) * down], -1),
            np.stack([sine * across, (sine * slant + cosine) * down], -1),
        ],
        axis=1,
    )
    middle = np.full(2, (side - 1) / 2)
    offset = middle - linear @ middle + rng.normal(0, strength.shift, (count, 2))
    return np.concatenate([linear, offset[:, :, np.newaxis]], axis=2)


def _pixel_grid(side: int) -> np.ndarray:
    """(side * side, 3): x, y and 1 of every pixel, row by row."""
    y, x = np.mgrid[:side, :side]
    return np.stack([x.ravel(), y.ravel(), np.ones(side * side)], axis=1)


def _with_thickness(picture: np.ndarray, amount: float) -> np.ndarray:
    """Strokes thicker (amount to 1) or thinner (to -1), by mixing with the dilated or eroded."""
    if amount == 0:
        return picture
    changed = cv2.dilate(picture, _CROSS) if amount > 0 else cv2.erode(picture, _CROSS)
    # Full erosion would swallow a thin stroke altogether.
    share = amount if amount > 0 else -0.6 * amount
    return picture + np.float32(share) * (changed - picture)
