"""Folders with a subfolder a class, as people have them."""

import numpy as np
from PIL import Image

from core.preprocessing.ink import Stroke, StrokePoint, render

CHANCE = np.random.default_rng(7)


def photo(path, side: int = 48) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(CHANCE.integers(0, 256, (side, side, 3), np.uint8)).save(path)


def drawing(path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    x, y = CHANCE.integers(100, 400, 2)
    ink = render([Stroke((StrokePoint(100, 100, 18), StrokePoint(float(x), float(y), 18)))])
    Image.fromarray(255 - ink).save(path)


def fill(folder, name: str, count: int, make=photo) -> None:
    for number in range(count):
        make(folder / name / f"{number:03}.png")
