"""A painted dog for the pictures of the window: the photos that models learn from are not ours."""

import cv2
import numpy as np

_SIDE = 640
_FUR = np.array([168, 112, 62], np.float32)  # RGB
_DARK = np.array([92, 54, 28], np.float32)
_MUZZLE = np.array([226, 200, 164], np.float32)


def painted_dog() -> np.ndarray:
    """uint8 RGB (640, 640, 3): a hound's face before a meadow."""
    rng = np.random.default_rng(5)
    down, across = np.mgrid[0:_SIDE, 0:_SIDE].astype(np.float32) / _SIDE
    picture = _meadow(rng, down)
    hairs = _hairs(rng)[..., np.newaxis]
    light = (1.12 - 0.45 * down - 0.2 * np.abs(across - 0.45))[..., np.newaxis]
    for paint, colour, soft in (
        (_body, _FUR * 0.8, 6),
        (_head, _FUR, 5),
        (_blaze, _MUZZLE, 16),
        (_snout, _MUZZLE, 12),
        (_ears, _DARK, 5),
    ):
        mask = np.zeros((_SIDE, _SIDE), np.uint8)
        paint(mask)
        fraction = cv2.GaussianBlur(mask.astype(np.float32), (0, 0), soft)[..., np.newaxis]
        picture = picture * (1 - fraction) + (colour * light + hairs) * fraction
    picture = np.ascontiguousarray(picture.clip(0, 255).astype(np.uint8))
    _face(picture)
    return cv2.GaussianBlur(picture, (0, 0), 1.0)


def _meadow(rng: np.random.Generator, down: np.ndarray) -> np.ndarray:
    grass = cv2.GaussianBlur(
        rng.normal(0, 1, (_SIDE, _SIDE)).astype(np.float32), (0, 0), 2, None, 7
    )
    green = np.array([104, 138, 66], np.float32) * (1.2 - 0.5 * down)[..., np.newaxis]
    return green + 160 * grass[..., np.newaxis]


def _hairs(rng: np.random.Generator) -> np.ndarray:
    noise = rng.normal(0, 1, (_SIDE, _SIDE)).astype(np.float32)
    return 38 * cv2.blur(noise, (2, 13)) * 2


def _body(mask: np.ndarray) -> None:
    cv2.ellipse(mask, (320, 690), (250, 240), 0, 0, 360, 1, -1)


def _head(mask: np.ndarray) -> None:
    cv2.ellipse(mask, (320, 270), (160, 170), 0, 0, 360, 1, -1)
    cv2.ellipse(mask, (320, 390), (112, 130), 0, 0, 360, 1, -1)


def _blaze(mask: np.ndarray) -> None:
    cv2.ellipse(mask, (320, 230), (22, 130), 0, 0, 360, 1, -1)


def _snout(mask: np.ndarray) -> None:
    cv2.ellipse(mask, (320, 420), (92, 92), 0, 0, 360, 1, -1)


def _ears(mask: np.ndarray) -> None:
    for side in (-1, 1):
        cv2.ellipse(mask, (320 + side * 172, 330), (58, 165), side * -12, 0, 360, 1, -1)


def _face(picture: np.ndarray) -> None:
    line = cv2.LINE_AA
    for side in (-1, 1):
        eye = (320 + side * 70, 262)
        cv2.ellipse(picture, eye, (31, 25), 0, 0, 360, (52, 32, 20), -1, line)
        cv2.ellipse(picture, eye, (24, 21), 0, 0, 360, (96, 56, 26), -1, line)
        cv2.circle(picture, eye, 13, (14, 10, 8), -1, line)
        cv2.circle(picture, (eye[0] - 7, eye[1] - 8), 5, (246, 246, 246), -1, line)
        cv2.ellipse(picture, (320 + side * 42, 432), (42, 36), 0, 10, 170, (58, 38, 30), 5, line)
    cv2.ellipse(picture, (320, 366), (50, 36), 0, 0, 360, (26, 22, 22), -1, line)
    cv2.ellipse(picture, (306, 352), (14, 7), -20, 0, 360, (120, 116, 116), -1, line)
    cv2.line(picture, (320, 398), (320, 446), (58, 38, 30), 5, line)
    cv2.ellipse(picture, (320, 496), (34, 52), 0, 0, 360, (214, 112, 120), -1, line)
    cv2.line(picture, (320, 470), (320, 530), (182, 84, 94), 4, line)
