"""Digits set in type and pushed about: learned in a second, and there without any data set."""

import cv2
import numpy as np

from core.datasets.arrays import LabelledImages
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
