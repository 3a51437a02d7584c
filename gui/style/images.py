"""Arrays -> pictures of Qt, and back, always by copy: a view of a dead QImage crashes the process.

Numbers are shown on two scales: one for how strongly something answers, one for weights of both
signs. Both are perceptually even, safe for colour-blind eyes and the same in both themes, so that a
picture means the same wherever it is printed.
"""

import base64
from functools import cache

import cv2
import numpy as np
from PySide6.QtGui import QColor, QImage

from core.errors import ImageError
from core.images.image_file import LONGEST_SIDE, MAX_PIXELS, TOO_MANY_PIXELS, DecodedImage
from core.translation import tr

# Levels 0..254 are colours; the last one shows the ground.
TOP = 254
CLEAR = 255
# Blue, through white, to orange; even steps of lightness on both sides (ColorBrewer's PuOr idea).
_SIGNED = ((20, 60, 140), (90, 140, 205), (180, 205, 232), (247, 247, 247), (250, 200, 140))
_SIGNED_REST = ((224, 130, 50), (140, 65, 5))
_BAND = 1 << 20  # pixels


def levels(values: np.ndarray, most: float, signed: bool = False) -> np.ndarray:
    """Numbers -> uint8 0..TOP. 0..most goes to 0..TOP; where signed, -most..most does."""
    if most <= 0:
        return np.full(values.shape, TOP // 2 if signed else 0, np.uint8)
    scale = TOP / (2 * most) if signed else TOP / most
    shifted = values * np.float32(scale)
    shifted += TOP / 2 + 0.5 if signed else 0.5
    return np.clip(shifted, 0, TOP, out=shifted).astype(np.uint8)


def picture(level: np.ndarray, signed: bool = False) -> QImage:
    """uint8 (H, W) of levels -> a picture that owns its pixels; CLEAR is see-through."""
    height, width = level.shape
    # In the form that is painted: of an indexed one, every painting would look up every pixel.
    colors = np.ascontiguousarray(_table(signed).take(level))
    painted = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(colors.data, width, height, 4 * width, painted).copy()


def input_pixels(model_input: np.ndarray) -> np.ndarray:
    """A model input, float32 (H, W, 1 or 3), 0..1 -> uint8 (H, W), 0 = black, or RGB (H, W, 3)."""
    pixels = np.rint(np.clip(model_input, 0, 1) * 255).astype(np.uint8)
    return pixels[:, :, 0] if pixels.shape[2] == 1 else pixels


def input_image(model_input: np.ndarray) -> QImage:
    """A model input, as input_pixels has it -> a picture of it, which owns its pixels."""
    return pixel_image(input_pixels(model_input))


def pixel_image(pixels: np.ndarray) -> QImage:
    """uint8 (H, W), 0 = black, or RGB (H, W, 3) -> a picture that owns its pixels."""
    return grey_image(pixels) if pixels.ndim == 2 else color_image(pixels)


def grey_levels(picture_values: np.ndarray) -> np.ndarray:
    """A model input, float32 (H, W, 1 or 3), 0..1 -> uint8 (H, W), 0 = black."""
    pixels = input_pixels(picture_values)
    return pixels if pixels.ndim == 2 else cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)


def model_input_of(png: str) -> np.ndarray:
    """A small PNG of Inkling's own, in Base64 -> float32 (H, W, 1), 0..1; of one in colour (H, W,
    3)."""
    image = QImage.fromData(base64.b64decode(png))
    is_grey = image.isNull() or image.isGrayscale()
    pixels = grey_pixels(png)[..., np.newaxis] if is_grey else _color_pixels(image)
    return (pixels / np.float32(255)).astype(np.float32)


def _color_pixels(image: QImage) -> np.ndarray:
    """uint8 RGB (H, W, 3)."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def grey_pixels(png: str) -> np.ndarray:
    """A small grey PNG of Inkling's own, in Base64 -> uint8 (H, W); empty where it is none."""
    image = QImage.fromData(base64.b64decode(png)).convertToFormat(QImage.Format.Format_Grayscale8)
    if image.isNull():
        return np.zeros((0, 0), np.uint8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()].copy()


def color_of(level: int, signed: bool = False) -> QColor:
    """The colour of one level."""
    return QColor.fromRgba(int(_table(signed)[level]))


@cache
def strength_colors() -> np.ndarray:
    """uint8 RGB (255, 3): viridis (Smith, van der Walt, 2015), dark = 0."""
    steps = np.rint(np.linspace(0, 255, TOP + 1)).astype(np.uint8)
    return cv2.applyColorMap(steps[:, np.newaxis], cv2.COLORMAP_VIRIDIS)[:, 0, ::-1]


@cache
def signed_colors() -> np.ndarray:
    """uint8 RGB (255, 3): blue = against, white = 0, orange = for."""
    anchors = np.array(_SIGNED + _SIGNED_REST, np.float64)
    places = np.linspace(0, len(anchors) - 1, TOP + 1)
    channels = [np.interp(places, range(len(anchors)), anchors[:, index]) for index in range(3)]
    return np.rint(np.stack(channels, axis=1)).astype(np.uint8)


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
        raise ImageError(tr("The copied picture is empty. Copy it again."))
    if width * height > MAX_PIXELS:
        raise ImageError(tr(TOO_MANY_PIXELS))
    longest = max(width, height)
    step = max(1, longest // LONGEST_SIDE)
    rows = step * max(1, _BAND // (width * step))
    bands = [_band(image, top, min(rows, height - top), step) for top in range(0, height, rows)]
    pixels = np.concatenate(bands)
    if longest > LONGEST_SIDE:
        sides = [max(1, round(side * LONGEST_SIDE / longest)) for side in (width, height)]
        pixels = cv2.resize(pixels, sides, interpolation=cv2.INTER_AREA)
    return DecodedImage(pixels, (width, height))


@cache
def _table(signed: bool) -> np.ndarray:
    """uint32 (256,), each level's 0xAARRGGBB."""
    colors = signed_colors() if signed else strength_colors()
    red, green, blue = colors.T.astype(np.uint32)
    opaque = np.uint32(0xFF << 24) | red << 16 | green << 8 | blue
    return np.append(opaque, np.uint32(0))


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
