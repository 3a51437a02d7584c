"""A picture -> what the model is given, and its answers -> one, as Inkling does it, with NumPy and
Pillow alone.

A drawn sign (MNIST's protocol): ink is told from paper, its box is scaled to 20 pixels by area
averaging, and set into 28 x 28 with its centre of mass in the middle. One sign a picture; Inkling
itself finds several, on ruled paper and turned ones too. A photo: grey, but for a network that
sees in colour, and squashed.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
from PIL import Image, ImageFilter, ImageOps

DRAWING_SIDE, SIGN_SIDE = 28, 20
NEARER = (0.8, 0.65)  # shares of a photo's sides


def looks_at(path: str, card: dict[str, Any]) -> Iterator[list[np.ndarray]]:
    """Model inputs to ask about: first few, then more, for where those leave a doubt. Cats and dogs
    are looked at in a mirror as well, and where the model knows what is neither, also nearer."""
    side, channels = card["input_shape"][0], card["input_shape"][2]
    looks = [model_input(path, side, channels=channels)]
    if card["task"] != "pets" or card.get("neither"):
        yield [*looks]
    if card["task"] == "pets":
        looks.append(looks[0][:, :, ::-1])
        yield [*looks]
    if card.get("neither"):
        for share in NEARER:
            look = model_input(path, side, share)
            looks += [look, look[:, :, ::-1]]
        yield [*looks]


def mean_of(answers: list[dict[str, np.ndarray]], card: dict[str, Any]) -> tuple[np.ndarray, float]:
    """The share of each class, (classes,), and how unlike any of them the picture is, 0..1; where
    that is an answer of its own, the shares are what it leaves."""
    shares = sum(each["probabilities"][0] for each in answers) / len(answers)
    scores = [float(np.ravel(each.get("strangeness", 0))[0]) for each in answers]
    if not card.get("neither"):
        return shares, scores[0]
    strange = sum(scores) / len(scores)
    return shares * (1 - strange), strange


def model_input(path: str, side: int, share: float = 1, channels: int = 1) -> np.ndarray:
    """The picture in a file, or of a photo the middle, so much of its sides -> float32 (1, side,
    side, channels), 0..1. It ends the program where the file cannot be read or nothing is drawn."""
    try:
        picture = ImageOps.exif_transpose(Image.open(path)).convert("RGBA")
    except OSError:
        raise SystemExit(f"{path} is no picture that can be read. Give a JPEG or PNG.") from None
    white = Image.new("RGBA", picture.size, "white")
    opaque = Image.alpha_composite(white, picture)
    if channels > 1:  # a network that sees in colour
        colors = np.moveaxis(np.asarray(opaque.convert("RGB")), 2, 0)
        small = np.stack([scaled(each, side, side) for each in colors], axis=2)
        return small.astype(np.float32)[np.newaxis] / 255
    grey = np.asarray(opaque.convert("L"))
    ink = paper_ink(grey) if side == DRAWING_SIDE else None
    if ink is not None and not ink.any():
        raise SystemExit(f"On {path} nothing is drawn. Draw dark on plain, light paper.")
    small = scaled(_middle(grey, share), side, side) if ink is None else centred(ink)
    return small.astype(np.float32)[np.newaxis, :, :, np.newaxis] / 255


def _middle(grey: np.ndarray, share: float) -> np.ndarray:
    height, width = (max(1, round(side * share)) for side in grey.shape)
    top, left = (grey.shape[0] - height) // 2, (grey.shape[1] - width) // 2
    return grey[top : top + height, left : left + width]


def centred(ink: np.ndarray) -> np.ndarray:
    """Ink, uint8 (H, W), 0 = paper -> uint8 (28, 28), the centre of mass in the middle."""
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    ink = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    height, width = (max(1, round(side * SIGN_SIDE / max(ink.shape))) for side in ink.shape)
    ink = scaled(ink, width, height)
    mass = max(1, int(ink.sum()))
    middle = (np.arange(height) @ ink.sum(axis=1) / mass, ink.sum(axis=0) @ np.arange(width) / mass)
    top, left = (
        min(max(round(14 - at), 0), DRAWING_SIDE - side)
        for at, side in zip(middle, ink.shape, strict=True)
    )
    frame = np.zeros((DRAWING_SIDE, DRAWING_SIDE), np.uint8)
    frame[top : top + height, left : left + width] = ink
    return frame


def scaled(grey: np.ndarray, width: int, height: int) -> np.ndarray:
    """By area averaging where it becomes smaller both ways, else bilinear: uint8."""
    if width > grey.shape[1] or height > grey.shape[0]:
        return np.asarray(Image.fromarray(grey).resize((width, height), Image.Resampling.BILINEAR))
    by_rows, by_columns = (_shares(*sides) for sides in zip(grey.shape, (height, width)))  # noqa: B905
    return np.rint(by_rows @ grey @ by_columns.T).astype(np.uint8)


def _shares(old: int, new: int) -> np.ndarray:
    """(new, old): how much each old pixel counts for each new one."""
    edges = np.linspace(0, old, new + 1)[:, np.newaxis]
    start, end, pixel = edges[:-1], edges[1:], np.arange(old)
    overlap = np.minimum(end, pixel + 1) - np.maximum(start, pixel)
    return np.maximum(overlap, 0).astype(np.float32) * np.float32(new / old)


def paper_ink(grey: np.ndarray) -> np.ndarray:
    """Dark on light or light on dark, even paper or a photo, uint8 (H, W) -> ink, uint8."""
    border = np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]]).astype(int)
    paper = int(np.median(border))
    alike = np.mean(np.abs(grey.astype(int) - paper) <= 3)
    is_even = np.percentile(np.abs(border - paper), 90) <= 3 and alike > 0.5
    return _ink_on_even_paper(grey, paper) if is_even else _ink_in_photo(grey)


def _ink_on_even_paper(grey: np.ndarray, paper: int) -> np.ndarray:
    """Ink is what differs from the one grey of the paper."""
    difference = (grey.astype(int) - paper) * (1 if paper < 128 else -1)
    strongest = int(difference.max())
    if strongest < 40:
        return np.zeros(grey.shape, np.uint8)
    difference *= _holding(difference > 0, difference > 20)
    return np.clip(difference * (255 / strongest), 0, 255).round().astype(np.uint8)


def _ink_in_photo(grey: np.ndarray) -> np.ndarray:
    """Ink is what is darker than the paper around it, by a share of that paper's brightness."""
    picture = Image.fromarray(grey)
    picture.thumbnail((800, 800))
    grey = np.asarray(picture.filter(ImageFilter.GaussianBlur(0.7)))
    if _is_light_on_dark(grey):
        grey = 255 - grey
    contrast = _contrast(grey)
    contrast -= np.median(contrast)
    noise = 1.4826 * float(np.median(np.abs(contrast)))
    marks = contrast[contrast > max(0.08, 5 * noise)]
    if marks.size == 0 or marks.size > 0.35 * contrast.size:
        return np.zeros(grey.shape, np.uint8)
    threshold = _otsu(marks)
    full = float(np.median(marks[marks >= threshold]))
    threshold = min(threshold, full / 2)
    faintest = max(0.08, 5 * noise, threshold / 2)
    seeds = contrast > threshold
    rim = round(min(grey.shape) / 40)
    seeds[:rim], seeds[-rim:], seeds[:, :rim], seeds[:, -rim:] = False, False, False, False
    ink = np.clip((contrast - faintest / 2) * (255 / (full - faintest / 2)), 0, 255)
    return (ink * _holding(contrast > faintest, seeds)).astype(np.uint8)


def _is_light_on_dark(grey: np.ndarray) -> bool:
    around = np.asarray(Image.fromarray(grey).filter(ImageFilter.BoxBlur(min(grey.shape) // 16)))
    difference = grey.astype(np.float32) - around
    usual = np.median(grey)
    on_sheet = np.abs(around - usual) <= usual / 2
    # Cubed: few pixels that differ much are strokes, many that differ little are texture.
    return float(np.sum(difference[on_sheet] ** 3)) > 0


def _contrast(grey: np.ndarray) -> np.ndarray:
    """How much darker each pixel is than the paper around it, 0..1."""
    picture = Image.fromarray(grey)
    small = picture.copy()
    small.thumbnail((400, 400))
    reach = max(3, min(small.size) // 9 | 1)
    # Closing fills everything dark that is narrower than the window, and leaves slopes of light.
    closed = 255 - _highest(255 - _highest(np.asarray(small), reach), reach + 4)
    resized = Image.fromarray(closed).resize(picture.size, Image.Resampling.BILINEAR)
    paper = np.asarray(resized, np.float32)
    return np.maximum(paper - grey, 0) / np.maximum(paper, max(1, 0.4 * float(np.median(paper))))


def _highest(grey: np.ndarray, reach: int) -> np.ndarray:
    """The highest value in the square of reach x reach around each pixel."""
    for axis in (0, 1):
        margin = [(reach // 2 * (each == axis),) * 2 for each in (0, 1)]
        around = np.pad(grey, margin, "edge")
        grey = np.lib.stride_tricks.sliding_window_view(around, reach, axis).max(axis=-1)
    return grey


def _otsu(values: np.ndarray) -> float:
    """The threshold that parts values into two groups most unlike each other (Otsu 1979)."""
    counts, edges = np.histogram(values, 256, (0, 1))
    middles = (edges[:-1] + edges[1:]) / 2
    below, total = np.cumsum(counts), counts.sum()
    sums = np.cumsum(counts * middles)
    with np.errstate(divide="ignore", invalid="ignore"):
        between = (sums[-1] * below / total - sums) ** 2 / (below * (total - below))
    return float(edges[1:][np.nanargmax(np.where(np.isfinite(between), between, 0))])


def _holding(candidates: np.ndarray, seeds: np.ndarray) -> np.ndarray:
    """The connected parts of candidates (H, W) that hold a seed, without specks: bool."""
    kept = np.zeros(candidates.shape, bool)
    parts = [part for part in _parts(candidates) if any(seeds[y, a:b].any() for y, a, b in part)]
    sides = [max(part[-1][0] - part[0][0], _span(part)) for part in parts]
    for part, side in zip(parts, sides, strict=True):
        if side >= 0.09 * max(sides):
            for y, start, end in part:
                kept[y, start:end] = True
    return kept


def _span(part: list[tuple[int, int, int]]) -> int:
    return max(end for _, _, end in part) - min(start for _, start, _ in part)


def _parts(mask: np.ndarray) -> list[list[tuple[int, int, int]]]:
    """The connected parts of a mask (H, W): of each its runs, row, start, end, from the top."""
    edges = np.diff(np.pad(mask, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    rows, starts = np.nonzero(edges == 1)
    runs = list(zip(rows.tolist(), starts.tolist(), np.nonzero(edges == -1)[1].tolist()))  # noqa: B905
    parent = list(range(len(runs)))

    def root(at: int) -> int:
        while parent[at] != at:
            parent[at] = at = parent[parent[at]]
        return at

    above = 0
    for at, (row, start, end) in enumerate(runs):
        while runs[above][0] < row - 1 or (runs[above][0] == row - 1 and runs[above][2] < start):
            above += 1
        other = above
        while runs[other][0] == row - 1 and runs[other][1] <= end:
            parent[root(at)] = root(other)
            other += 1
    parts: dict[int, list[tuple[int, int, int]]] = {}
    for at, run in enumerate(runs):
        parts.setdefault(root(at), []).append(run)
    return list(parts.values())
