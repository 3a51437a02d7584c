"""Ink as it comes out of files: small, two-level, thin, bold, blurred, worn by JPEG."""

from collections.abc import Callable

import cv2
import numpy as np

_SIDES = (14, 120)  # px, the longer side of the ink's box, smallest and largest
_AS_IT_IS = 0.3  # share of the inks whose size stays
_MARGIN = 6  # px of paper around it, for a blur to run into
_QUALITIES = (12, 70)  # of JPEG
_KERNEL = np.ones((2, 2), np.uint8)


def worn(ink: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Ink, uint8 (H, W), 0 = paper, not empty -> the same at some size, one to three times worn.

    There is ink left in any case.
    """
    x, y, width, height = cv2.boundingRect(ink)
    picture = _at_some_size(ink[y : y + height, x : x + width], rng)
    picture = np.pad(picture, _MARGIN)
    for index in sorted(rng.choice(len(_WEAR), rng.integers(1, 4), replace=False)):
        changed = _WEAR[index](picture, rng)
        if np.count_nonzero(changed) > 4:
            picture = changed
    return picture


def _at_some_size(ink: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    longer = max(ink.shape)
    if rng.random() < _AS_IT_IS and longer <= _SIDES[1]:
        return ink
    scale = np.exp(rng.uniform(*np.log(_SIDES))) / longer
    size = [max(2, round(side * scale)) for side in ink.shape[::-1]]
    how = cv2.INTER_AREA if scale < 1 else rng.choice((cv2.INTER_LINEAR, cv2.INTER_CUBIC))
    return cv2.resize(ink, size, interpolation=int(how))


def _thickness(ink: np.ndarray) -> float:
    """Of its strokes, px: about twice the area by the length of their edges."""
    solid = (ink > 127).astype(np.uint8)
    edge = int(np.count_nonzero(solid - cv2.erode(solid, np.ones((3, 3), np.uint8))))
    return 2 * int(np.count_nonzero(solid)) / max(edge, 1)


def _thin(ink: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    times = int(rng.uniform(0, 0.35) * _thickness(ink))
    return cv2.erode(ink, _KERNEL, iterations=times) if times else ink


def _bold(ink: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    times = max(1, int(rng.uniform(0, 0.5) * _thickness(ink)))
    return cv2.dilate(ink, _KERNEL, iterations=times)


def _blurred(ink: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    blurred = cv2.GaussianBlur(ink, (0, 0), rng.uniform(0.4, 0.03 * max(ink.shape) + 0.5))
    return np.rint(blurred * (255 / max(1, int(blurred.max())))).astype(np.uint8)


def _jpeg(ink: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    quality = int(rng.integers(*_QUALITIES))
    _, content = cv2.imencode(".jpg", 255 - ink, [cv2.IMWRITE_JPEG_QUALITY, quality])
    decoded = 255 - np.asarray(cv2.imdecode(content, cv2.IMREAD_GRAYSCALE), np.uint8)
    return np.where(decoded > 24, decoded, 0).astype(np.uint8)  # its faint ringing is no ink


def _two_level(ink: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    return np.where(ink > rng.uniform(50, 200), 255, 0).astype(np.uint8)


# In this order, whichever of them happen.
_WEAR: tuple[Callable[[np.ndarray, np.random.Generator], np.ndarray], ...]
_WEAR = (_thin, _bold, _blurred, _jpeg, _two_level)
