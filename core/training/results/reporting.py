"""What a training shows of itself: its first pictures, and event files for TensorBoard."""

import base64
from collections.abc import Sequence
from pathlib import Path

import keras
import numpy as np

from core.images.png import encode_png
from core.models.card import EVENTS_FOLDER
from core.runs.protocol import CandidateSaved, EpochEnded, Message, Picture
from core.training.fitting.control import OnMessage

_PICTURES = 25
_CURVES = ("loss", "accuracy", "validation_loss", "validation_accuracy")


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


def with_event_files(on_message: OnMessage, output: Path) -> OnMessage:
    """Do what on_message does, and write each epoch's figures into output as well, where
    TensorBoard is installed: `tensorboard --logdir` with the folder of one's models then shows the
    curves of every one that was kept."""
    try:
        from tensorboard.summary import Writer
    except ImportError:
        return on_message
    writer = Writer(str(output / EVENTS_FOLDER))

    def written_too(message: Message) -> None:
        if isinstance(message, EpochEnded):
            for curve in _CURVES:
                writer.add_scalar(curve, getattr(message, curve), message.epoch)
        elif isinstance(message, CandidateSaved):
            writer.close()  # whoever hears of the model finds all of it
        on_message(message)

    return written_too
