"""An untrusted image file -> a picture."""

import io
import os
import stat
import warnings
from pathlib import Path

import numpy as np

from core.errors import ImageError

_FORMATS = ("JPEG", "PNG", "GIF", "BMP", "WEBP", "TIFF")
_LARGEST_FILE = 200 << 20  # bytes
_MOST_PIXELS = 120_000_000  # more than any camera's; decoded, that is 360 MB


def read_picture(path: Path) -> np.ndarray:
    """An untrusted image file -> RGB uint8 (H, W, 3), upright, transparent parts white.

    Raises:
        ImageError: it is not a readable image, or it is too large.
    """
    from PIL import Image, ImageOps

    content = io.BytesIO(_read_regular_file(path))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow's own about odd metadata and large pictures
            picture = Image.open(content, formats=_FORMATS)
            if picture.width * picture.height > _MOST_PIXELS:
                raise ImageError(f"{path} has too many pixels. Scale it down and try again.")
            picture = ImageOps.exif_transpose(picture)
            if picture.has_transparency_data:
                paper = Image.new("RGBA", picture.size, "white")
                picture = Image.alpha_composite(paper, picture.convert("RGBA"))
            return np.asarray(picture.convert("RGB"))
    except ImageError:
        raise
    # Pillow's decoders let many kinds of exception through for damaged files.
    except Exception as error:
        raise ImageError(
            f"{path} is not a readable image. Inkling reads JPEG, PNG, GIF, BMP, WebP and TIFF."
        ) from error


def _read_regular_file(path: Path) -> bytes:
    """Raises ImageError for what is no file, or too large. Never blocks, as a pipe would."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                raise ImageError(f"{path} is not a file. Give an image file.")
            if status.st_size > _LARGEST_FILE:
                raise ImageError(f"{path} is larger than 200 MB. Scale it down and try again.")
            return file.read(_LARGEST_FILE)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ImageError(f"{path} cannot be read: {reason}.") from error
