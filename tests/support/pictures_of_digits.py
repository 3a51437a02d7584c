"""Picture files of one digit each, as people have them: drawings, scans of two levels, photos."""

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from tests.support.handwriting import DIGITS, ink_of, on_canvas


def write_pictures(folder: Path) -> list[Path]:
    """A file of each digit in every manner, 48 in all."""
    paths = []
    for digit in DIGITS:
        for manner, picture in enumerate(_manners(digit)):
            paths.append(folder / f"{digit}-{manner}.png")
            Image.fromarray(picture).save(paths[-1])
    return paths


def _manners(digit: str) -> Iterator[np.ndarray]:
    """On the canvas; small, in a corner; two levels; light on dark; lit from aside; in a table's
    grey light, with noise."""
    large = ink_of(*on_canvas(digit), pen=18)
    small = ink_of(*on_canvas(digit, size=0.25, x=0.1, y=0.15), pen=9)
    noise = np.random.default_rng(int(digit)).normal(0, 4, large.shape)
    light = np.linspace(0.6, 1, large.shape[1])
    yield 255 - large
    yield 255 - small
    yield np.where(large > 127, 0, 255).astype(np.uint8)
    yield large
    yield _grey((235 - 0.7 * large) * light + noise)
    yield _grey((170 - 0.4 * cv2.GaussianBlur(large, (0, 0), 2)) * light[::-1] + noise)


def _grey(levels: np.ndarray) -> np.ndarray:
    return np.clip(levels, 0, 255).astype(np.uint8)
