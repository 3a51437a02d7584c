"""The first pictures of a training, as the network gets them."""

import base64
from collections.abc import Sequence

import keras
import numpy as np

from core.images.png import encode_png
from core.runs.protocol import Picture

_PICTURES = 25


def first_pictures(batches: keras.utils.PyDataset, classes: Sequence[str]) -> tuple[Picture, ...]:
    """Of batches, each model inputs (N, height, width, 1) in 0..1 and targets (N, classes)."""
    pictures: list[Picture] = []
    for index in range(len(batches)):
        inputs, targets = batches[index]
        for picture, label in zip(inputs, targets.argmax(axis=1), strict=True):
            pictures.append(Picture(png_text(picture), classes[label]))
            if len(pictures) == _PICTURES:
                return tuple(pictures)
    return tuple(pictures)


def png_text(model_input: np.ndarray) -> str:
    """float32 (height, width, 1) in 0..1 -> a grey PNG in Base64."""
    grey = np.clip(model_input[..., 0] * 255 + 0.5, 0, 255).astype(np.uint8)
    return base64.b64encode(encode_png(grey)).decode()
