"""Photos as other people would have taken them: framed, turned, mirrored and lit differently.

Flip, cut-out, aspect, rotation and the resize to the training's side are one affine map, read once
from the photo; brightness, contrast and gamma are one table of 256 values. Inside a training step
core.training.data.augment_photos does so.
"""

from dataclasses import dataclass

import cv2
import numpy as np


@dataclass(frozen=True, slots=True)
class PhotoAugmentation:
    """How far photos may be changed. Ranges are drawn from evenly, unless it says otherwise."""

    cut_out: tuple[float, float] = (0.65, 1.05)  # side of the part that is used; above 1 = margin
    aspect: float = 0.12  # standard deviation of the logarithm of width / height
    rotation: float = 9.0  # degrees, standard deviation
    brightness: float = 0.1  # standard deviation, of 0..1
    contrast: float = 0.2  # standard deviation of its logarithm
    gamma: float = 0.2  # standard deviation of its logarithm
    erased: float = 0.25  # share of the photos that lose a box (Zhong et al., 2017)
    largest_box: float = 0.45  # of the side

    def times(self, strength: float) -> "PhotoAugmentation":
        """Every change so many times as far; 0 = photos as they are, but for the mirror."""
        smallest, largest = self.cut_out
        return PhotoAugmentation(
            cut_out=(max(1 - (1 - smallest) * strength, 0.1), 1 + (largest - 1) * strength),
            aspect=self.aspect * strength,
            rotation=self.rotation * strength,
            brightness=self.brightness * strength,
            contrast=self.contrast * strength,
            gamma=self.gamma * strength,
            erased=min(self.erased * strength, 1.0),
        )


STANDARD = PhotoAugmentation()
_TONES = np.linspace(0, 1, 256, dtype=np.float32)


def augmented_photos(
    photos: np.ndarray,
    side: int,
    rng: np.random.Generator,
    strength: PhotoAugmentation = STANDARD,
) -> np.ndarray:
    """uint8 (N, S, S) -> model inputs float32 (N, side, side, 1), each photo varied.

    S should be little larger than side: the map reads four neighbours and averages no area.
    """
    count = len(photos)
    matrices = _affine_matrices(count, photos.shape[1], side, rng, strength)
    tables = _tone_tables(count, rng, strength)
    inputs = np.empty((count, side, side, 1), np.float32)
    how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    for photo, matrix, table, varied in zip(photos, matrices, tables, inputs, strict=True):
        framed = cv2.warpAffine(
            photo, matrix, (side, side), flags=how, borderMode=cv2.BORDER_REFLECT_101
        )
        varied[:, :, 0] = cv2.LUT(framed, table)
        if rng.random() < strength.erased:
            _erase(varied, rng, strength.largest_box)
    return inputs


def mixed(
    inputs: np.ndarray, targets: np.ndarray, strength: float, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """Each photo blended with another one, their targets as well (Zhang et al., "mixup", 2018).

    strength: of the Beta distribution of the shares; 0 = photos as they are.
    """
    if strength == 0:
        return inputs, targets
    fraction = rng.beta(strength, strength, (len(inputs), 1)).astype(np.float32)
    other = rng.permutation(len(inputs))
    blended = fraction[..., np.newaxis, np.newaxis] * (inputs - inputs[other]) + inputs[other]
    return blended, fraction * targets + (1 - fraction) * targets[other]


def _affine_matrices(
    count: int, source: int, side: int, rng: np.random.Generator, strength: PhotoAugmentation
) -> np.ndarray:
    """(N, 2, 3): from a pixel of the result to where it is read in the source."""
    size = rng.uniform(*strength.cut_out, count)
    stretch = np.exp(rng.normal(0, strength.aspect, count) / 2)
    # The part that is used may touch the photo's edges, but no more than its size makes it.
    room = np.abs(1 - size)[:, np.newaxis] / 2
    middle = 0.5 + rng.uniform(-1, 1, (count, 2)) * room
    turn = np.deg2rad(rng.normal(0, strength.rotation, count))
    mirror = rng.choice([-1.0, 1.0], count)
    across, down = size * stretch * mirror, size / stretch
    cosine, sine = np.cos(turn), np.sin(turn)
    linear = np.array([[cosine * across, -sine * down], [sine * across, cosine * down]])
    linear = linear.transpose(2, 0, 1) * (source / side)
    offset = middle * source - 0.5 - linear @ np.full(2, (side - 1) / 2)
    return np.concatenate([linear, offset[:, :, np.newaxis]], axis=2)


def _tone_tables(count: int, rng: np.random.Generator, strength: PhotoAugmentation) -> np.ndarray:
    """float32 (N, 256): what becomes of each grey, 0..1."""
    gamma, contrast = np.exp(rng.normal(0, (strength.gamma, strength.contrast), (count, 2))).T
    brightness = rng.normal(0, strength.brightness, count)
    tones = _TONES ** gamma[:, np.newaxis]
    tones = (tones - 0.5) * contrast[:, np.newaxis] + 0.5 + brightness[:, np.newaxis]
    return np.clip(tones, 0, 1).astype(np.float32)


def _erase(varied: np.ndarray, rng: np.random.Generator, largest: float) -> None:
    """Fill a box somewhere in varied (side, side, 1) with one grey, in place."""
    side = len(varied)
    height, width = (rng.uniform(0.1, largest, 2) * side).astype(int)
    top, left = rng.integers(0, side - height), rng.integers(0, side - width)
    varied[top : top + height, left : left + width] = rng.random()
