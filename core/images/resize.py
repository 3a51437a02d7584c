"""Pictures made smaller."""

import cv2
import numpy as np


def shrink_to(pixels: np.ndarray, longest: int) -> np.ndarray:
    """Average a picture over areas until its longer side is at most longest px; a strip keeps a
    pixel at least. A smaller picture comes back as it is.

    Args:
        pixels: uint8 (H, W) or (H, W, 3).
    """
    scale = longest / max(pixels.shape[:2])
    if scale >= 1:
        return pixels
    height, width = (max(1, round(side * scale)) for side in pixels.shape[:2])
    return cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA)
