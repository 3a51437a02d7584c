"""Digits as other hands would have written them, and as they come out of files: worn.

Never mirrored: a mirrored 2 is no 2.

Rotation, scale, shear and shift are one affine map; the elastic part moves a coarse grid of points
(after Simard, Steinkraus, Platt, "Best practices for convolutional neural networks", 2003).
"""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

_SIDES = (14, 120)  # px, the longer side of the ink's box, smallest and largest
_AS_IT_IS = 0.3  # share of the inks whose size stays
_MARGIN = 6  # px of paper around it, for a blur to run into
_QUALITIES = (12, 70)  # of JPEG
_KERNEL = np.ones((2, 2), np.uint8)


@dataclass(frozen=True, slots=True)
class Augmentation:
    """How far the pictures may be changed: standard deviations, unless it says otherwise."""

    rotation: float = 7.0  # degrees
    scale: float = 0.08  # of the logarithm, each direction by itself
    shear: float = 0.12  # tangent of the slant
    shift: float = 0.9  # px
    elastic: float = 0.55  # px, at the points of a 5 x 5 grid
    thickness: float = 0.35  # share of the pictures whose strokes are made thicker or thinner
    clean: float = 0.12  # share of the pictures left exactly as they are

    def times(self, strength: float) -> "Augmentation":
        """Every change so many times as far; as many pictures as before are changed."""
        return dataclasses.replace(
            self,
            rotation=self.rotation * strength,
            scale=self.scale * strength,
            shear=self.shear * strength,
            shift=self.shift * strength,
            elastic=self.elastic * strength,
        )


STANDARD = Augmentation()
_GRID = 5  # points a side of the elastic grid
_AT_ONCE = 64  # pictures: OpenCV reads from 32,767 rows at most, and small arrays stay in the cache


def augmented(
    inputs: np.ndarray, rng: np.random.Generator, strength: Augmentation = STANDARD
) -> np.ndarray:
    """A batch of digits, float32 (N, 28, 28, 1) in 0..1 -> the same shape, each one varied."""
    count, side = inputs.shape[:2]
    matrices = _affine_matrices(count, side, rng, strength)
    elastic = rng.normal(0, strength.elastic, (count, _GRID, _GRID, 2)).astype(np.float32)
    amounts = rng.uniform(-1, 1, count)
    thickness = np.where(rng.random(count) < strength.thickness, amounts, 0.0)
    clean = rng.random(count) < strength.clean
    varied = inputs.copy()
    changed = np.flatnonzero(~clean)
    for start in range(0, len(changed), _AT_ONCE):
        part = changed[start : start + _AT_ONCE]
        bent = _read(inputs[part, :, :, 0], _sources(matrices[part], elastic[part], side))
        varied[part, :, :, 0] = _with_thickness(bent, thickness[part].astype(np.float32))
    return varied


def _affine_matrices(
    count: int, side: int, rng: np.random.Generator, strength: Augmentation
) -> np.ndarray:
    """(N, 2, 3): from a pixel of the result to where it is read, about the picture's middle."""
    turn = np.deg2rad(rng.normal(0, strength.rotation, count))
    across, down = np.exp(rng.normal(0, strength.scale, (2, count)))
    slant = rng.normal(0, strength.shear, count)
    cosine, sine = np.cos(turn), np.sin(turn)
    linear = np.stack(
        [
            np.stack([cosine * across, (cosine * slant - sine) * down], -1),
            np.stack([sine * across, (sine * slant + cosine) * down], -1),
        ],
        axis=1,
    )
    middle = np.full(2, (side - 1) / 2)
    offset = middle - linear @ middle + rng.normal(0, strength.shift, (count, 2))
    return np.concatenate([linear, offset[:, :, np.newaxis]], axis=2)


def _sources(matrices: np.ndarray, elastic: np.ndarray, side: int) -> np.ndarray:
    """float32 (2, N, side, side): x and y of where each pixel of each result is read."""
    y, x = np.mgrid[:side, :side]
    pixels = np.stack([x, y, np.ones_like(x)]).reshape(3, -1).astype(np.float32)
    moved = matrices.transpose(1, 0, 2).astype(np.float32) @ pixels
    # From the grid to the pixels, by cubics: the same few weights for every picture.
    finer = cv2.resize(
        np.eye(_GRID, dtype=np.float32), (_GRID, side), interpolation=cv2.INTER_CUBIC
    )
    return moved.reshape(2, -1, side, side) + finer @ elastic.transpose(3, 0, 1, 2) @ finer.T


def _read(pictures: np.ndarray, sources: np.ndarray) -> np.ndarray:
    """Pictures (N, side, side) as read at sources, with paper all around.

    All are read at once, one below the other with a blank row between: picture by picture, the
    calls would take longer than the work.
    """
    count, side = pictures.shape[:2]
    tall = np.zeros((count * (side + 1) + 1, side), np.float32)
    tall[:-1].reshape(count, side + 1, side)[:, 1:] = pictures
    x, y = sources
    y = np.clip(y, -1, side)  # the blank rows
    y += (1 + np.arange(count, dtype=np.float32) * (side + 1))[:, np.newaxis, np.newaxis]
    rows = (count * side, side)
    read = cv2.remap(tall, x.reshape(rows), y.reshape(rows), interpolation=cv2.INTER_LINEAR)
    return read.reshape(pictures.shape)


def _with_thickness(pictures: np.ndarray, amounts: np.ndarray) -> np.ndarray:
    """Strokes of (N, side, side) thicker (amount to 1) or thinner (to -1) by mixing with the
    pictures dilated or eroded by a cross."""
    changed = pictures.copy()
    for which, extreme in ((amounts > 0, np.maximum), (amounts < 0, np.minimum)):
        chosen = pictures[which]
        spread = chosen.copy()
        for there, here in (
            (np.s_[:, 1:], np.s_[:, :-1]),
            (np.s_[:, :-1], np.s_[:, 1:]),
            (np.s_[:, :, 1:], np.s_[:, :, :-1]),
            (np.s_[:, :, :-1], np.s_[:, :, 1:]),
        ):
            spread[there] = extreme(spread[there], chosen[here])
        # Full erosion would swallow a thin stroke altogether.
        fraction = np.where(amounts > 0, amounts, -0.6 * amounts)[which, np.newaxis, np.newaxis]
        changed[which] = chosen + fraction * (spread - chosen)
    return changed


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
