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
_AT_ONCE = 64  # pictures: OpenCV reads from 32,767 rows at most, and small arrays stay in the cache


def augmented(
    inputs: np.ndarray, rng: np.random.Generator, strength: Augmentation = STANDARD
) -> np.ndarray:
    """A batch of digits, float32 (N, 28, 28, 1) in 0..1 -> the same shape, each one varied."""
    count, side = inputs.shape[:2]
    matrices = _affine_matrices(count, side, rng, strength)
    elastic = rng.normal(0, strength.elastic, (count, _GRID, _GRID, 2)).astype(np.float32)
    amounts = rng.uniform(-1, 1, count)
    thickness = np.where(rng.random(count) < strength.thickness, amounts, 0.0)
    clean = rng.random(count) < strength.clean
    varied = inputs.copy()
    changed = np.flatnonzero(~clean)
    for start in range(0, len(changed), _AT_ONCE):
        part = changed[start : start + _AT_ONCE]
        bent = _read(inputs[part, :, :, 0], _sources(matrices[part], elastic[part], side))
        varied[part, :, :, 0] = _with_thickness(bent, thickness[part].astype(np.float32))
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


def _sources(matrices: np.ndarray, elastic: np.ndarray, side: int) -> np.ndarray:
    """float32 (2, N, side, side): x and y of where each pixel of each result is read."""
    y, x = np.mgrid[:side, :side]
    pixels = np.stack([x, y, np.ones_like(x)]).reshape(3, -1).astype(np.float32)
    moved = matrices.transpose(1, 0, 2).astype(np.float32) @ pixels
    # From the grid to the pixels, by cubics: the same few weights for every picture.
    finer = cv2.resize(
        np.eye(_GRID, dtype=np.float32), (_GRID, side), interpolation=cv2.INTER_CUBIC
    )
    return moved.reshape(2, -1, side, side) + finer @ elastic.transpose(3, 0, 1, 2) @ finer.T


def _read(pictures: np.ndarray, sources: np.ndarray) -> np.ndarray:
    """Pictures (N, side, side) as read at sources, with paper all around.

    All are read at once, one below the other with a blank row between: picture by picture, the
    calls would take longer than the work.
    """
    count, side = pictures.shape[:2]
    tall = np.zeros((count * (side + 1) + 1, side), np.float32)
    tall[:-1].reshape(count, side + 1, side)[:, 1:] = pictures
    x, y = sources
    y = np.clip(y, -1, side)  # the blank rows
    y += (1 + np.arange(count, dtype=np.float32) * (side + 1))[:, np.newaxis, np.newaxis]
    rows = (count * side, side)
    read = cv2.remap(tall, x.reshape(rows), y.reshape(rows), interpolation=cv2.INTER_LINEAR)
    return read.reshape(pictures.shape)


def _with_thickness(pictures: np.ndarray, amounts: np.ndarray) -> np.ndarray:
    """Strokes of (N, side, side) thicker (amount to 1) or thinner (to -1) by mixing with the
    pictures dilated or eroded by a cross."""
    changed = pictures.copy()
    for which, extreme in ((amounts > 0, np.maximum), (amounts < 0, np.minimum)):
        chosen = pictures[which]
        spread = chosen.copy()
        for there, here in (
            (np.s_[:, 1:], np.s_[:, :-1]),
            (np.s_[:, :-1], np.s_[:, 1:]),
            (np.s_[:, :, 1:], np.s_[:, :, :-1]),
            (np.s_[:, :, :-1], np.s_[:, :, 1:]),
        ):
            spread[there] = extreme(spread[there], chosen[here])
        # Full erosion would swallow a thin stroke altogether.
        share = np.where(amounts > 0, amounts, -0.6 * amounts)[which, np.newaxis, np.newaxis]
        changed[which] = chosen + share * (spread - chosen)
    return changed
