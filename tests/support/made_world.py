"""A made-up world, small enough to learn from in seconds: stripes, rings and noise."""

import numpy as np

from core.training.data.world import TEST, TRAINING, VALIDATION, Entry, World

_PARTS = (TRAINING,) * 8 + (VALIDATION, TEST)


def made_world(each: int = 40) -> World:
    """So many cats (stripes across), dogs (stripes down) and things that are neither (noise)."""
    rng = np.random.default_rng(3)
    y, x = np.mgrid[:128, :128] / 128
    pixels, entries = [], []
    for number in range(each):
        waves = rng.uniform(4, 9)
        pictures = {
            "cat": np.sin(2 * np.pi * waves * y),
            "dog": np.sin(2 * np.pi * waves * x),
            "neither": rng.uniform(-1, 1, (128, 128)),
        }
        for animal, picture in pictures.items():
            pixels.append(np.uint8(127 + 120 * picture))
            kind = ("horse", "bear")[number % 2] if animal == "neither" else "web"
            part = _PARTS[number % len(_PARTS)]
            entries.append(Entry(f"{animal}/{number}.jpg", animal, kind, "web", part))
    return World(np.stack(pixels), tuple(entries))
