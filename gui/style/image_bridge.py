"""NumPy arrays <-> QImage, always by copy: a view of a dead QImage crashes the process."""

import cv2
import numpy as np
from PySide6.QtGui import QImage

from core.errors import ImageError
from core.images.image_file import LONGEST_SIDE, MAX_PIXELS, TOO_MANY_PIXELS, DecodedImage

_BAND = 1 << 20  # pixels


def grey_image(pixels: np.ndarray) -> QImage:
    """uint8 (H, W), 0 = black -> a grey picture that owns its pixels."""
    height, width = pixels.shape
    packed = np.ascontiguousarray(pixels)
    image = QImage(packed.data, width, height, width, QImage.Format.Format_Grayscale8)
    return image.copy()


def color_image(pixels: np.ndarray) -> QImage:
    """uint8 RGB (H, W, 3) -> a picture that owns its pixels."""
    height, width, _ = pixels.shape
    packed = np.ascontiguousarray(pixels)
    return QImage(packed.data, width, height, width * 3, QImage.Format.Format_RGB888).copy()


def decoded_image(image: QImage) -> DecodedImage:
    """A picture that is in memory already, made ready as one from a file is.

    May run in any thread and never keeps the others waiting: whatever Qt does with an image holds
    Python's lock, so it does it band by band.

    Raises:
        ImageError: the picture is empty, or has too many pixels.
    """
    width, height = image.width(), image.height()
    if image.isNull():
        raise ImageError("The copied picture is empty. Copy it again.")
    if width * height > MAX_PIXELS:
        raise ImageError(TOO_MANY_PIXELS)
    longest = max(width, height)
    step = max(1, longest // LONGEST_SIDE)
    rows = step * max(1, _BAND // (width * step))
    bands = [_band(image, top, min(rows, height - top), step) for top in range(0, height, rows)]
    pixels = np.concatenate(bands)
    if longest > LONGEST_SIDE:
        sides = [max(1, round(side * LONGEST_SIDE / longest)) for side in (width, height)]
        pixels = cv2.resize(pixels, sides, interpolation=cv2.INTER_AREA)
    return DecodedImage(pixels, (width, height))


def _band(image: QImage, top: int, rows: int, step: int) -> np.ndarray:
    """Some rows, on white, shrunk by a whole number: uint8 RGB (rows // step, width // step, 3)."""
    width = image.width()
    # Multiplied by alpha, so that what is transparent adds no colour to its neighbours.
    kind = QImage.Format.Format_RGBA8888_Premultiplied
    band = image.copy(0, top, width, rows).convertToFormat(kind)
    pixels = np.frombuffer(band.constBits(), np.uint8).reshape(rows, width, 4)
    size = max(1, width // step), max(1, rows // step)
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    return small[:, :, :3] + (255 - small[:, :, 3:])
