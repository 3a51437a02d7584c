"""Pictures that show neither a cat nor a dog, made up: sheets of paper, screens, flat drawings,
textures, and photos of animals with their tiles shuffled.

A network that has only ever seen animals takes everything for one. Shown such outliers beside the
photos, it learns to tell when it is asked about something else (Hendrycks, Mazeika, Dietterich,
"Deep anomaly detection with outlier exposure", 2019).
"""

from collections.abc import Callable

import cv2
import numpy as np

_FONTS = (
    cv2.FONT_HERSHEY_SIMPLEX,
    cv2.FONT_HERSHEY_DUPLEX,
    cv2.FONT_HERSHEY_COMPLEX,
    cv2.FONT_HERSHEY_SCRIPT_SIMPLEX,
)
_LETTERS = np.array(list("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789  .,:"))
_LARGER = 2  # drawn at twice the size and shrunk, as a camera or screen has finer detail


def outlier_photos(photos: np.ndarray, count: int, side: int, seed: int) -> np.ndarray:
    """So many model inputs float32 (count, side, side, 1), 0 = black, 1 = white.

    photos: uint8 (N, S, S), of animals, whose shuffled tiles some are made of.
    """
    rng = np.random.default_rng(seed)
    canvas = side * _LARGER
    kinds: tuple[Callable[[int, np.random.Generator], np.ndarray], ...] = (
        _sheet,
        _screen,
        _drawing,
        _texture,
        lambda size, rng: _shuffled(photos, size, rng),
    )
    made = np.empty((count, side, side, 1), np.float32)
    for picture, kind in zip(made, rng.choice(len(kinds), count), strict=True):
        drawn = _as_taken(kinds[kind](canvas, rng), rng)
        picture[:, :, 0] = cv2.resize(drawn, (side, side), interpolation=cv2.INTER_AREA)
    return made


def _sheet(size: int, rng: np.random.Generator) -> np.ndarray:
    """Paper in uneven light, ruled or not, with writing or loose strokes on it."""
    paper = _light(size, rng) * rng.uniform(0.55, 1.0)
    if rng.random() < 0.4:
        _rule(paper, rng)
    darkness = rng.uniform(0.2, 0.9)
    ink = np.zeros((size, size), np.uint8)
    for _ in range(rng.integers(1, 30)):
        if rng.random() < 0.5:
            _write(ink, rng, rng.uniform(0.5, 4.0))
        else:
            _stroke(ink, rng, int(rng.integers(2, 10)))
    return paper * (1 - darkness * _shares(ink))


def _screen(size: int, rng: np.random.Generator) -> np.ndarray:
    """Windows, panels, lines of text and buttons, on one ground: what a screenshot has."""
    ground, text = int(rng.integers(200, 256)), int(rng.integers(0, 90))
    if rng.random() < 0.4:
        ground, text = 255 - ground, 255 - text
    screen = np.full((size, size), ground, np.uint8)
    for _ in range(rng.integers(1, 9)):
        near_ground = int(np.clip(ground + rng.normal(0, 25), 0, 255))
        shade = _shade(rng) if rng.random() < 0.3 else near_ground
        corner, opposite = _box(size, rng)
        cv2.rectangle(screen, corner, opposite, shade, cv2.FILLED)
        if rng.random() < 0.5:
            cv2.rectangle(screen, corner, opposite, text, 1)
    for _ in range(rng.integers(0, 25)):
        _write(screen, rng, rng.uniform(0.25, 0.9), text)
    if rng.random() < 0.4:  # one large sign, or a curve
        _write(screen, rng, rng.uniform(2, 6), text, thickness=int(rng.integers(2, 9)))
    if rng.random() < 0.4:
        _stroke(screen, rng, int(rng.integers(1, 4)), text)
    return _shares(screen)


def _drawing(size: int, rng: np.random.Generator) -> np.ndarray:
    """Outlines and filled shapes, each of one shade: an icon, a diagram, a child's drawing."""
    drawn = np.full((size, size), _shade(rng) if rng.random() < 0.5 else 255, np.uint8)
    for _ in range(rng.integers(1, 9)):
        shade = _shade(rng)
        thickness = cv2.FILLED if rng.random() < 0.6 else int(rng.integers(2, 14))
        shape = rng.integers(3)
        if shape == 0:
            cv2.rectangle(drawn, *_box(size, rng), shade, thickness)
        elif shape == 1:
            middle = tuple(int(each) for each in rng.uniform(0, size, 2))
            axes = tuple(int(each) for each in rng.uniform(0.03, 0.4, 2) * size)
            angle = rng.uniform(0, 180)
            cv2.ellipse(drawn, middle, axes, angle, 0, 360, shade, thickness, cv2.LINE_AA)
        else:
            corners = rng.uniform(0, size, (rng.integers(3, 7), 2)).astype(np.int32)
            if thickness == cv2.FILLED:
                cv2.fillPoly(drawn, [corners], shade, cv2.LINE_AA)
            else:
                cv2.polylines(drawn, [corners], True, shade, thickness, cv2.LINE_AA)
    for _ in range(rng.integers(0, 5)):
        _stroke(drawn, rng, int(rng.integers(2, 16)), _shade(rng))
    return _shares(drawn)


def _texture(size: int, rng: np.random.Generator) -> np.ndarray:
    """Noise of any roughness, stripes, checks or dots, bent a little."""
    noise = _noise(size, rng, rng.uniform(0, 3))
    if rng.random() < 0.5:
        return noise
    y, x = np.mgrid[:size, :size].astype(np.float32)
    bend = (_noise(size, rng, 2.5) - 0.5) * rng.uniform(0, 40)
    turn, step = rng.uniform(0, np.pi), rng.uniform(4, 60)
    along = (np.cos(turn) * x + np.sin(turn) * y + bend) * (2 * np.pi / step)
    across = (np.cos(turn) * y - np.sin(turn) * x + bend) * (2 * np.pi / step)
    wave = np.sin(along) if rng.random() < 0.5 else np.sin(along) * np.sin(across)
    if rng.random() < 0.5:
        wave = np.sign(wave)
    fraction = rng.uniform(0.2, 1.0)
    return fraction * (wave + 1) / 2 + (1 - fraction) * noise


def _shuffled(photos: np.ndarray, size: int, rng: np.random.Generator) -> np.ndarray:
    """The tiles of a photo in another order: an animal's fur and colours, and no animal."""
    photo = photos[rng.integers(len(photos))]
    tiles = int(rng.integers(4, 9))
    side = size // tiles
    whole = cv2.resize(photo, (side * tiles, side * tiles), interpolation=cv2.INTER_LINEAR)
    cut = whole.reshape(tiles, side, tiles, side).swapaxes(1, 2).reshape(-1, side, side)
    cut = rng.permutation(cut).reshape(tiles, tiles, side, side).swapaxes(1, 2)
    return cv2.resize(_shares(cut.reshape(side * tiles, side * tiles)), (size, size))


def _as_taken(picture: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The picture a little blurred, noisy, brighter or darker, or inverted, as cameras and screens
    may give it; float32, 0..1."""
    if rng.random() < 0.15:
        picture = 1 - picture
    if rng.random() < 0.4:
        picture = cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.5, 3))
    contrast, brightness = rng.uniform(0.4, 1.1), rng.normal(0, 0.1)
    picture = (picture - 0.5) * contrast + 0.5 + brightness
    if rng.random() < 0.5:
        picture = picture + rng.normal(0, rng.uniform(0, 0.06), picture.shape)
    return np.clip(picture, 0, 1).astype(np.float32)


def _light(size: int, rng: np.random.Generator) -> np.ndarray:
    """Uneven light, 0.4 to 1, and now and then a shadow with an edge."""
    corners = rng.uniform(0.6, 1.0, (2, 2)).astype(np.float32)
    light = cv2.resize(corners, (size, size), interpolation=cv2.INTER_LINEAR)
    if rng.random() < 0.3:
        shadow = np.ones((size, size), np.float32)
        corners = rng.uniform(-size / 2, 1.5 * size, (4, 2)).astype(np.int32)
        cv2.fillPoly(shadow, [corners], rng.uniform(0.6, 0.9))
        light = light * cv2.GaussianBlur(shadow, (0, 0), rng.uniform(1, 12))
    return light


def _rule(paper: np.ndarray, rng: np.random.Generator) -> None:
    """Lines or a grid on paper, in place."""
    step, shade = int(rng.integers(10, 40)), float(rng.uniform(0.4, 0.8))
    paper[:: step + 1] *= shade
    if rng.random() < 0.5:
        paper[:, :: step + 1] *= shade


def _noise(size: int, rng: np.random.Generator, roughness: float) -> np.ndarray:
    """Noise whose amplitude falls with its frequency to the power of roughness; 0..1."""
    spectrum = np.fft.rfft2(rng.normal(0, 1, (size, size)))
    frequency = np.hypot(np.fft.fftfreq(size)[:, np.newaxis], np.fft.rfftfreq(size))
    frequency[0, 0] = 1 / size
    noise = np.fft.irfft2(spectrum / frequency**roughness, (size, size))
    low, high = np.percentile(noise, (1, 99))
    return np.clip((noise - low) / (high - low), 0, 1).astype(np.float32)


def _write(
    picture: np.ndarray,
    rng: np.random.Generator,
    scale: float,
    shade: int = 255,
    thickness: int = 1,
) -> None:
    """A few letters or digits somewhere on picture, uint8, in place."""
    text = "".join(rng.choice(_LETTERS, rng.integers(1, 14)))
    place = tuple(int(each) for each in rng.uniform(-0.2, 1.0, 2) * len(picture))
    font = _FONTS[rng.integers(len(_FONTS))]
    thickness = max(thickness, int(scale * rng.uniform(1, 3)))
    cv2.putText(picture, text, place, font, scale, shade, thickness, cv2.LINE_AA)


def _stroke(picture: np.ndarray, rng: np.random.Generator, width: int, shade: int = 255) -> None:
    """A curved line of a pen on picture, uint8, in place."""
    points = rng.normal(0, rng.uniform(0.05, 0.3), (rng.integers(3, 9), 2)).cumsum(axis=0)
    points = (points + rng.random(2)) * len(picture)
    moments = np.linspace(0, len(points) - 1, 10 * len(points))
    path = [np.interp(moments, np.arange(len(points)), axis) for axis in points.T]
    smooth = [np.convolve(axis, np.full(7, 1 / 7), "valid") for axis in path]
    line = np.stack(smooth, axis=1).astype(np.int32)
    cv2.polylines(picture, [line], False, shade, width, cv2.LINE_AA)


def _box(size: int, rng: np.random.Generator) -> tuple[tuple[int, int], tuple[int, int]]:
    """Two opposite corners."""
    left, top = rng.uniform(-0.2, 0.9, 2) * size
    width, height = rng.uniform(0.05, 0.8, 2) * size
    return (int(left), int(top)), (int(left + width), int(top + height))


def _shade(rng: np.random.Generator) -> int:
    return int(rng.integers(256))


def _shares(picture: np.ndarray) -> np.ndarray:
    """uint8 -> float32, 0..1. OpenCV writes text on bytes only."""
    return picture.astype(np.float32) / 255
