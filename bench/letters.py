"""Letters and signs that nobody takes for a digit, set in type and written with a pen.

Left out are those that may be read as digits: O, o, D, Q (0), I, i, l, J, j, | (1), Z, z (2),
S, s, $ (5), b, G (6), T, / (7), B, & (8), g, q, y (9), Y (4) and the like.
"""

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from core.datasets.pen_strokes import PenDigit, normalised, place, random_placement, varied
from core.preprocessing.ink import CANVAS_HEIGHT, CANVAS_WIDTH, render

SIGNS = "ACEFHKLMNPRUVWXadefhkmnprtuvwx@#%?+=*~"
_FONT_FOLDERS = ("/usr/share/fonts", "/Library/Fonts", "C:/Windows/Fonts")
_FONT_SIZES = (80, 380)  # px

_CIRCLE = [(np.cos(turn) * 0.5, np.sin(turn) * 0.5) for turn in np.linspace(0, 2 * np.pi, 24)]


def _arc(x: float, y: float, radius: float, start: float, end: float) -> list[tuple[float, float]]:
    """Part of a circle; degrees, clockwise from the right, for y points down."""
    turns = np.radians(np.linspace(start, end, 16))
    return [(x + radius * np.cos(turn), y + radius * np.sin(turn)) for turn in turns]


# Each letter as it is written, stroke by stroke; x points right, y down, capitals have height 1.
PEN_LETTERS: dict[str, list[list[tuple[float, float]]]] = {
    "A": [[(0, 1), (0.4, 0), (0.8, 1)], [(0.15, 0.62), (0.65, 0.62)]],
    "C": [_arc(0.5, 0.5, 0.5, -50, -310)],
    "E": [[(0.6, 0), (0, 0), (0, 1), (0.6, 1)], [(0, 0.5), (0.5, 0.5)]],
    "F": [[(0, 0), (0, 1)], [(0, 0), (0.6, 0)], [(0, 0.45), (0.5, 0.45)]],
    "H": [[(0, 0), (0, 1)], [(0.7, 0), (0.7, 1)], [(0, 0.5), (0.7, 0.5)]],
    "K": [[(0, 0), (0, 1)], [(0.6, 0), (0, 0.55)], [(0.18, 0.45), (0.65, 1)]],
    "L": [[(0, 0), (0, 1), (0.6, 1)]],
    "M": [[(0, 1), (0.1, 0), (0.45, 0.7), (0.8, 0), (0.9, 1)]],
    "N": [[(0, 1), (0, 0), (0.7, 1), (0.7, 0)]],
    "P": [[(0, 1), (0, 0), (0.3, 0), *_arc(0.3, 0.25, 0.25, -80, 80), (0.3, 0.5), (0, 0.5)]],
    "R": [
        [(0, 1), (0, 0), (0.3, 0), *_arc(0.3, 0.25, 0.25, -80, 80), (0.3, 0.5), (0, 0.5)],
        [(0.25, 0.5), (0.6, 1)],
    ],
    "U": [[(0, 0), (0, 0.65), *_arc(0.33, 0.65, 0.33, 170, 10), (0.66, 0.65), (0.66, 0)]],
    "V": [[(0, 0), (0.4, 1), (0.8, 0)]],
    "W": [[(0, 0), (0.25, 1), (0.5, 0.3), (0.75, 1), (1, 0)]],
    "X": [[(0, 0), (0.7, 1)], [(0.7, 0), (0, 1)]],
    "a": [[*_arc(0.3, 0.3, 0.3, -30, -330)], [(0.6, 0), (0.6, 0.55), (0.7, 0.62)]],
    "d": [[*_arc(0.3, 0.7, 0.3, -30, -330)], [(0.6, 0), (0.6, 1)]],
    "e": [[(0.02, 0.3), (0.58, 0.3), *_arc(0.3, 0.3, 0.3, -15, -310)]],
    "f": [[*_arc(0.4, 0.2, 0.2, -20, -180), (0.2, 0.3), (0.2, 1)], [(0, 0.45), (0.45, 0.45)]],
    "h": [[(0, 0), (0, 1), (0, 0.7), *_arc(0.25, 0.7, 0.25, 190, 350), (0.5, 1)]],
    "k": [[(0, 0), (0, 1)], [(0.4, 0.45), (0, 0.75), (0.45, 1)]],
    "m": [
        [(0, 0), (0, 0.6), (0, 0.25), *_arc(0.2, 0.22, 0.2, 190, 350), (0.4, 0.6)],
        [(0.4, 0.25), *_arc(0.6, 0.22, 0.2, 190, 350), (0.8, 0.6)],
    ],
    "n": [[(0, 0), (0, 0.6), (0, 0.25), *_arc(0.25, 0.27, 0.25, 190, 350), (0.5, 0.6)]],
    "r": [[(0, 0), (0, 0.6), (0, 0.3), *_arc(0.25, 0.25, 0.23, 190, 300)]],
    "t": [[(0.2, 0), (0.2, 0.85), *_arc(0.37, 0.83, 0.17, 160, 50)], [(0, 0.3), (0.45, 0.3)]],
    "u": [[(0, 0), (0, 0.35), *_arc(0.25, 0.33, 0.25, 170, 10), (0.5, 0)], [(0.5, 0), (0.5, 0.6)]],
    "w": [[(0, 0), (0.18, 0.6), (0.36, 0.2), (0.54, 0.6), (0.72, 0)]],
    "x": [[(0, 0), (0.45, 0.6)], [(0.45, 0), (0, 0.6)]],
    "@": [
        _arc(0.5, 0.5, 0.2, 0, -360),
        [(0.7, 0.3), (0.72, 0.65), *_arc(0.5, 0.5, 0.5, 30, -300)],
    ],
    "#": [
        [(0.25, 0), (0.15, 1)],
        [(0.65, 0), (0.55, 1)],
        [(0, 0.33), (0.8, 0.33)],
        [(0, 0.67), (0.8, 0.67)],
    ],
    "+": [[(0.35, 0), (0.35, 0.7)], [(0, 0.35), (0.7, 0.35)]],
    "=": [[(0, 0), (0.7, 0)], [(0, 0.3), (0.7, 0.3)]],
    "*": [[(0.3, 0), (0.3, 0.6)], [(0.04, 0.15), (0.56, 0.45)], [(0.56, 0.15), (0.04, 0.45)]],
    "?": [
        [*_arc(0.25, 0.25, 0.25, 190, 400), (0.25, 0.55), (0.25, 0.75)],
        [(0.25, 0.97), (0.25, 1)],
    ],
    "heart": [
        [(0.5, 1), (0.05, 0.45), *_arc(0.27, 0.25, 0.23, 160, 350), (0.5, 0.3)],
        [(0.5, 0.3), *_arc(0.73, 0.25, 0.23, 190, 380), (0.5, 1)],
    ],
    "star": [[(0.2, 1), (0.5, 0), (0.8, 1), (0.02, 0.38), (0.98, 0.38), (0.2, 1)]],
    "triangle": [[(0, 0.9), (0.5, 0), (1, 0.9), (0, 0.9)]],
    "square": [[(0, 0), (0, 0.9), (0.9, 0.9), (0.9, 0), (0, 0)]],
    "arrow": [[(0, 0.3), (1, 0.3)], [(0.7, 0), (1, 0.3), (0.7, 0.6)]],
    "smiley": [
        _CIRCLE,
        [(-0.18, -0.15), (-0.18, -0.1)],
        [(0.18, -0.15), (0.18, -0.1)],
        _arc(0, 0.02, 0.28, 20, 160),
    ],
}  # fmt: skip


def fonts() -> list[Path]:
    """The TrueType fonts of this computer."""
    folders = [Path(folder) for folder in _FONT_FOLDERS]
    found = (path for folder in folders for path in folder.rglob("*.ttf"))
    return sorted(path for path in found if "Math" not in path.name)


def set_letters(count: int, rng: np.random.Generator) -> list[np.ndarray]:
    """Ink with one sign each, set in any font, at any size and place."""
    files = fonts()
    return [_set(files[rng.integers(len(files))], rng) for _ in range(count)]


def _set(file: Path, rng: np.random.Generator) -> np.ndarray:
    font = ImageFont.truetype(str(file), int(rng.uniform(*_FONT_SIZES)))
    sign = SIGNS[rng.integers(len(SIGNS))]
    picture = Image.new("L", (CANVAS_WIDTH, CANVAS_HEIGHT), 0)
    draw = ImageDraw.Draw(picture)
    left, top, right, bottom = draw.textbbox((0, 0), sign, font=font)
    room = np.maximum((CANVAS_WIDTH - right + left, CANVAS_HEIGHT - bottom + top), 1)
    x, y = rng.uniform(0, room) - (left, top)
    draw.text((x, y), sign, font=font, fill=255)
    return np.array(picture)


def pen_letters(count: int, rng: np.random.Generator) -> list[np.ndarray]:
    """Ink with one letter or sign each, drawn with the pen as different hands would."""
    names = list(PEN_LETTERS)
    drawn = []
    for name in rng.choice(names, count):
        strokes = normalised([walked(np.array(stroke, float)) for stroke in PEN_LETTERS[name]])
        digit = varied(PenDigit(-1, 0, strokes), rng)
        drawn.append(render(place(digit, random_placement(rng))))
    return drawn


def walked(stroke: np.ndarray) -> np.ndarray:
    """More points on the same path, so that it can be bent."""
    at = np.linspace(0, len(stroke) - 1, 6 * len(stroke))
    steps = np.arange(len(stroke))
    return np.stack([np.interp(at, steps, axis) for axis in stroke.T], axis=1)
