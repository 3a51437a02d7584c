"""Pixels made smaller, and pixels <-> PNG for files that Inkling itself wrote.

Files of others go through core.images.decoder.
"""

import base64
import io
from pathlib import Path

import cv2
import numpy as np

from core.errors import ImageError
from core.files.names import shown_name
from core.images.image_file import LONGEST_SIDE


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


def encode_png(pixels: np.ndarray) -> bytes:
    """uint8 (H, W), 0 = black, or (H, W, 3), RGB -> a PNG file's content."""
    from PIL import Image

    content = io.BytesIO()
    Image.fromarray(pixels).save(content, "PNG", compress_level=4)
    return content.getvalue()


def encode_text(pixels: np.ndarray) -> str:
    """Like encode_png, in Base64."""
    return base64.b64encode(encode_png(pixels)).decode()


def read_png(path: Path) -> np.ndarray:
    """A file that encode_png made -> uint8 (H, W) or (H, W, 3).

    Raises:
        ImageError: it is gone, damaged, or another's.
    """
    from PIL import Image

    try:
        with Image.open(path, formats=["PNG"]) as picture:
            if picture.mode in ("L", "RGB") and max(picture.size) <= LONGEST_SIDE:
                return np.array(picture)
    # A damaged file makes Pillow raise nearly anything: SyntaxError, struct.error, ...
    except Exception as error:
        raise ImageError(_advice(path)) from error
    raise ImageError(_advice(path))


def _advice(path: Path) -> str:
    return f"{shown_name(path)} is damaged or gone. Delete it from your pictures, and go on."
