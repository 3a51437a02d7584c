"""Digits set in type and pushed about: learned in a second, and there without any data set."""

from pathlib import Path

import cv2
import numpy as np

from core.datasets.arrays import LabelledImages, SplitData
from core.datasets.digits_from_files import FILE, convert_npz, read_digits
from core.datasets.mnist import Mnist


def made_digits(count: int, seed: int) -> LabelledImages:
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, 10, count).astype(np.int32)
    inputs = np.zeros((count, 28, 28, 1), np.float32)
    for label, picture in zip(labels, inputs, strict=True):
        x, y = rng.integers(3, 9), rng.integers(20, 26)
        size = rng.uniform(0.6, 0.9)
        ink = np.zeros((28, 28), np.uint8)
        cv2.putText(ink, str(label), (int(x), int(y)), cv2.FONT_HERSHEY_SIMPLEX, size, 255, 2)
        picture[:, :, 0] = ink / np.float32(255)
    return LabelledImages(inputs, labels)


def made_mnist() -> Mnist:
    return Mnist(made_digits(1_500, 1), made_digits(300, 2), made_digits(400, 3))


def write_like_mnist(path: Path) -> None:
    """A file of MNIST's form, with as many digits as MNIST has; some are in it often."""
    arrays = {}
    for part, count, seed in (("train", 60_000, 1), ("test", 10_000, 2)):
        made = made_digits(2_000, seed)
        times = count // len(made)
        pixels = np.rint(made.inputs[..., 0] * 255).astype(np.uint8)
        arrays[f"x_{part}"] = np.tile(pixels, (times, 1, 1))
        arrays[f"y_{part}"] = np.tile(made.labels, times).astype(np.uint8)
    np.savez(path, **arrays)


def write_digits_from_files(folder: Path, count: int) -> SplitData[LabelledImages]:
    """A person's digits, so many to learn from and to validate by, as Inkling keeps them."""
    arrays = {}
    for part, number, seed in (("train", count, 1), ("test", 1_000, 2)):
        made = made_digits(number, seed)
        arrays |= {f"x_{part}": made.inputs, f"y_{part}": made.labels}
    np.savez(folder / "mine.npz", **arrays)
    convert_npz(folder / "mine.npz", folder, lambda *_: True)
    return read_digits(folder / FILE)
