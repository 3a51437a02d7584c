"""Photos of textured paper with nothing on it, made up: grain, fibres, creases, flecks, rules."""

import cv2
import numpy as np

_SHAPE = (600, 800)  # px


def blank_papers(count: int, rng: np.random.Generator) -> list[np.ndarray]:
    """RGB uint8 (600, 800, 3), each in its own light and tint, as a camera would see it."""
    makers = (grain, fibres, creases, flecks, rules)
    return [_photographed(makers[index % len(makers)](rng), rng) for index in range(count)]


def grain(rng: np.random.Generator) -> np.ndarray:
    """Watercolour paper: hills and valleys of a few pixels. float32 (H, W), 1 = even paper."""
    rough = cv2.GaussianBlur(rng.normal(0, 1, _SHAPE).astype(np.float32), (0, 0), rng.uniform(1, 6))
    return 1 + rng.uniform(0.03, 0.12) * rough / rough.std()


def fibres(rng: np.random.Generator) -> np.ndarray:
    """Recycled paper: hairs that lie anywhere."""
    paper = np.ones(_SHAPE, np.float32)
    for _ in range(rng.integers(50, 400)):
        x, y = rng.uniform(0, _SHAPE[1]), rng.uniform(0, _SHAPE[0])
        bends = np.cumsum(np.cumsum(rng.normal(0, 0.3, 12)))
        angle = rng.uniform(0, 2 * np.pi) + bends / 10
        steps = np.stack([np.cos(angle), np.sin(angle)], axis=1) * rng.uniform(1, 4)
        points = (np.cumsum(steps, axis=0) + np.array([x, y])).round().astype(np.int32)
        cv2.polylines(paper, [points], False, 1 - rng.uniform(0.05, 0.3), 1, cv2.LINE_AA)
    return paper


def creases(rng: np.random.Generator) -> np.ndarray:
    """Crumpled paper: facets, each in a light of its own."""
    count = int(rng.integers(8, 40))
    seeds = rng.uniform(0, 1, (count, 2)) * _SHAPE[::-1]
    rows, columns = np.mgrid[: _SHAPE[0], : _SHAPE[1]]
    distance = [(columns - x) ** 2 + (rows - y) ** 2 for x, y in seeds]
    light = rng.uniform(0.8, 1.05, count).astype(np.float32)
    return cv2.GaussianBlur(light[np.argmin(distance, axis=0)], (0, 0), rng.uniform(1, 4))


def flecks(rng: np.random.Generator) -> np.ndarray:
    """Paper with specks of dirt or petals in it."""
    paper = np.ones(_SHAPE, np.float32)
    for _ in range(rng.integers(10, 200)):
        middle = (int(rng.integers(_SHAPE[1])), int(rng.integers(_SHAPE[0])))
        axes = (int(rng.integers(1, 9)), int(rng.integers(1, 5)))
        shade = 1 - rng.uniform(0.05, 0.5)
        cv2.ellipse(paper, middle, axes, rng.uniform(0, 180), 0, 360, shade, -1, cv2.LINE_AA)
    return paper


def rules(rng: np.random.Generator) -> np.ndarray:
    """Ruled or squared paper."""
    paper = np.ones(_SHAPE, np.float32)
    apart, shade = int(rng.integers(18, 60)), 1 - rng.uniform(0.1, 0.4)
    paper[rng.integers(apart) :: apart] = shade
    if rng.random() < 0.5:
        paper[:, rng.integers(apart) :: apart] = shade
    return paper


def _photographed(paper: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """In uneven light, with a camera's noise."""
    slope = np.linspace(*rng.uniform(0.6, 1, 2), _SHAPE[1], dtype=np.float32)
    tint = rng.uniform(0.8, 1, 3)
    seen = (paper * slope)[:, :, np.newaxis] * tint * 240 + rng.normal(0, 3, (*_SHAPE, 3))
    return seen.round().clip(0, 255).astype(np.uint8)
