"""Photos that classes are made of: patterns that the photo network tells apart."""

from pathlib import Path

import numpy as np

from core.files.names import folder_name
from core.images.decoder import encode_png


def pattern(name: str, seed: int) -> np.ndarray:
    """A cloth, RGB uint8 (120, 160, 3): "Checks", "Lines", or, under another name, slopes."""
    chance = np.random.default_rng((seed, len(name)))
    down, across = np.mgrid[0:120, 0:160] + chance.integers(0, 80, 2)[:, None, None]
    if name == "Checks":
        grey = np.where((across // 12 + down // 12) % 2, 70, 200)
    elif name == "Lines":
        grey = np.where(across // 6 % 2, 90, 180)
    else:
        grey = 40 + (across + down) % 200
    noisy = (grey + chance.normal(0, 8, grey.shape)).clip(0, 255).astype(np.uint8)
    return np.repeat(noisy[..., None], 3, axis=2)


def write_photos(examples: Path, name: str, count: int, first: int = 0) -> list[Path]:
    """So many photos of a class, into its folder -> their files."""
    folder = examples / folder_name(name)
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{number}.png" for number in range(first, first + count)]
    for number, path in enumerate(paths, first):
        path.write_bytes(encode_png(pattern(name, number)))
    return paths
