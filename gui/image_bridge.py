"""NumPy arrays <-> QImage, always by copy: a view of a dead QImage crashes the process."""

import numpy as np
from PySide6.QtGui import QImage


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
