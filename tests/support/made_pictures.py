"""Pictures made on the spot: four quarters in four colours, so that any turn or flip shows."""

import io
import struct
import zlib

import numpy as np
from PIL import Image

from core.errors import ImageError
from core.images.decoder import ImageDecoder
from core.images.image_file import DecodedImage

WIDTH, HEIGHT = 64, 48
RED, GREEN, BLUE, WHITE = (224, 32, 32), (32, 192, 32), (32, 32, 224), (255, 255, 255)
FORMATS = ("JPEG", "PNG", "GIF", "BMP", "WEBP", "TIFF", "AVIF")

TURNS = {  # EXIF orientation -> how a camera that notes it has stored the picture
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def quarters(width: int = WIDTH, height: int = HEIGHT) -> Image.Image:
    """RGB: red, green / blue, white."""
    corners = np.array([[RED, GREEN], [BLUE, WHITE]], np.uint8)
    return Image.fromarray(corners).resize((width, height), Image.Resampling.NEAREST)


def bright_patch() -> np.ndarray:
    """A made photo, RGB uint8 (300, 400, 3): a bright patch at the left on a slope of greys."""
    slope = np.repeat(np.linspace(20, 120, 400, dtype=np.uint8)[np.newaxis], 300, axis=0)
    made = np.repeat(slope[:, :, np.newaxis], 3, axis=2)
    made[100:200, 40:120] = (250, 240, 230)
    return made


def encoded(image: Image.Image, kind: str, **options) -> bytes:
    stream = io.BytesIO()
    if kind == "JPEG":
        options = {"quality": 95, "subsampling": 0, **options}
    image.save(stream, kind, **options)
    return stream.getvalue()


def noisy(kind: str, side: int = 96) -> bytes:
    """A picture whose content fills the file evenly, so that every cut takes a part of it."""
    pixels = np.random.default_rng(7).integers(0, 256, (side, side, 3), np.uint8)
    return encoded(Image.fromarray(pixels), kind)


def png_chunk(kind: bytes, content: bytes, length: int | None = None) -> bytes:
    """A PNG chunk with the right checksum; length lies about its size."""
    check = zlib.crc32(kind + content)
    size = len(content) if length is None else length
    return struct.pack(">I", size) + kind + content + struct.pack(">I", check)


def png(width: int, height: int, *chunks: bytes, bits: int = 8, colour: int = 0) -> bytes:
    """A PNG with these chunks between its header and its end."""
    header = struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0)
    parts = (png_chunk(b"IHDR", header), *chunks, png_chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def zeros(count: int) -> bytes:
    """count zero bytes, deflated, without ever holding them."""
    deflate, block = zlib.compressobj(1), bytes(1_000_000)
    parts = [deflate.compress(block) for _ in range(count // len(block))]
    parts.append(deflate.compress(bytes(count % len(block))))
    return b"".join(parts) + deflate.flush()


def outcome(decoder: ImageDecoder, content: bytes) -> DecodedImage | str:
    """What the decoder makes of the content: a picture, or the message of its error."""
    try:
        return decoder.decode(content).result(timeout=20)
    except ImageError as error:
        return str(error)


def rgb(grey: np.ndarray) -> np.ndarray:
    """(H, W), any number type -> a picture."""
    return np.repeat(np.clip(grey, 0, 255).astype(np.uint8)[:, :, np.newaxis], 3, axis=2)


def camera_noise(shape: tuple[int, int]) -> np.ndarray:
    return np.random.default_rng(1).normal(0, 6, shape)


def photographed(ink: np.ndarray, paper: np.ndarray | float = 225, strength: float = 0.8):
    """Ink on paper of a brightness, one number or (H, W), as a camera sees it."""
    return rgb(paper * (1 - strength * ink / 255) + camera_noise(ink.shape))
