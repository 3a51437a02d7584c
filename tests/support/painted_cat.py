"""A painted cat for the pictures of the window: the photos that models learn from are not ours."""

import cv2
import numpy as np

_SIDE = 640
_FUR = np.array([150, 118, 84], np.float32)  # RGB
_SHADE = np.array([78, 58, 42], np.float32)


def painted_cat() -> np.ndarray:
    """uint8 RGB (640, 640, 3): a tabby's face before a wall."""
    rng = np.random.default_rng(3)
    down, across = np.mgrid[0:_SIDE, 0:_SIDE].astype(np.float32) / _SIDE
    picture = np.stack([200 - 40 * down, 205 - 35 * down, 196 - 30 * across], axis=-1)
    body = _mask(lambda mask: cv2.ellipse(mask, (320, 640), (230, 190), 0, 0, 360, 1, -1))
    ears = _mask(lambda mask: _ears(mask, 0))
    inner = _mask(lambda mask: _ears(mask, 34))
    head = _mask(lambda mask: cv2.ellipse(mask, (320, 340), (205, 180), 0, 0, 360, 1, -1))
    fur = _fur(rng, down, across)
    for mask, shade in ((body, 0.85), (ears, 0.8), (head, 1.0)):
        soft = cv2.GaussianBlur(mask, (0, 0), 4)[..., np.newaxis]
        picture = picture * (1 - soft) + fur * shade * soft
    pink = cv2.GaussianBlur(inner, (0, 0), 7)[..., np.newaxis] * (1 - head[..., np.newaxis])
    picture = picture * (1 - 0.7 * pink) + np.array([196, 140, 130], np.float32) * 0.7 * pink
    muzzle = _mask(_muzzle)
    soft = cv2.GaussianBlur(muzzle, (0, 0), 14)[..., np.newaxis]
    picture = picture * (1 - 0.75 * soft) + np.array([232, 220, 204], np.float32) * 0.75 * soft
    picture = np.ascontiguousarray(np.clip(picture, 0, 255).astype(np.uint8))
    _face(picture)
    return cv2.GaussianBlur(picture, (0, 0), 1.0)


def _mask(paint) -> np.ndarray:
    mask = np.zeros((_SIDE, _SIDE), np.uint8)
    paint(mask)
    return mask.astype(np.float32)


def _ears(mask: np.ndarray, inside: int) -> None:
    for side in (-1, 1):
        tip = (320 + side * 175, 60 + inside * 2)
        near, far = (320 + side * (55 + inside), 205), (320 + side * (205 - inside // 2), 270)
        cv2.fillPoly(mask, [np.array([tip, near, far])], 1)


def _muzzle(mask: np.ndarray) -> None:
    for side in (-1, 1):
        cv2.ellipse(mask, (320 + side * 42, 430), (58, 46), 0, 0, 360, 1, -1)
    cv2.ellipse(mask, (320, 480), (50, 32), 0, 0, 360, 1, -1)


def _fur(rng, down: np.ndarray, across: np.ndarray) -> np.ndarray:
    """Hairs that lie outwards from the nose, and a tabby's stripes on the forehead."""
    noise = rng.normal(0, 1, (_SIDE, _SIDE)).astype(np.float32)
    # Without the outliers filled, OpenCV leaves what lies beyond the picture, and then beyond the
    # radius, as it finds the memory.
    flags = cv2.INTER_LINEAR | cv2.WARP_FILL_OUTLIERS
    polar = cv2.warpPolar(noise, (_SIDE, 1800), (320, 400), 460, flags)
    polar = cv2.blur(polar, (15, 2))
    size = (_SIDE, _SIDE)
    flags |= cv2.WARP_INVERSE_MAP
    hairs = cv2.warpPolar(polar, size, (320, 400), 460, flags) * 55
    stripes = np.cos((across - 0.5) * 46) * np.clip(0.48 - down, 0, 0.25) * 4
    cheeks = np.clip(np.abs(across - 0.5) - 0.2, 0, 1) * 4
    sides = np.cos(down * 52 + 3 * np.abs(across - 0.5)) * cheeks
    light = np.clip(1.1 - 0.5 * down + 0.35 * (stripes + sides), 0.25, 1.3)[..., np.newaxis]
    return _SHADE + (_FUR - _SHADE) * light + hairs[..., np.newaxis]


def _face(picture: np.ndarray) -> None:
    line = cv2.LINE_AA
    for side in (-1, 1):
        eye = (320 + side * 88, 325)
        cv2.ellipse(picture, eye, (46, 35), side * 12, 0, 360, (38, 28, 22), -1, line)
        cv2.ellipse(picture, eye, (39, 29), side * 12, 0, 360, (170, 178, 70), -1, line)
        cv2.ellipse(picture, eye, (11, 27), 0, 0, 360, (12, 12, 12), -1, line)
        cv2.circle(picture, (eye[0] - 9, eye[1] - 10), 6, (250, 250, 250), -1, line)
        for place, slope in ((418, -26), (434, 0), (450, 24)):
            start = (320 + side * 62, place)
            cv2.line(picture, start, (320 + side * 270, place + slope), (245, 242, 236), 2, line)
    nose = np.array([(294, 398), (346, 398), (320, 424)])
    cv2.fillPoly(picture, [nose], (196, 120, 116), line)
    cv2.line(picture, (320, 424), (320, 446), (70, 44, 40), 3, line)
    for side in (-1, 1):
        cv2.ellipse(picture, (320 + side * 24, 446), (24, 16), 0, 0, 180, (70, 44, 40), 3, line)


def barred_cats(count: int, seed: int = 1) -> list[np.ndarray]:
    """A cat behind bars, RGB uint8 (160, 160, 3); the shipped model takes it for none of these."""
    rng = np.random.default_rng(seed)
    cat = cv2.resize(painted_cat(), (160, 160), interpolation=cv2.INTER_AREA)
    photos = []
    for _ in range(count):
        turned = cv2.getRotationMatrix2D((80, 80), rng.uniform(-8, 8), 1.1)
        photo = cv2.warpAffine(cat, turned, (160, 160), borderMode=cv2.BORDER_REFLECT)
        bars = (np.arange(160) + rng.integers(16)) % 16 < 8
        photo[:, bars] = 30
        photos.append(photo)
    return photos
