"""A photo of a sheet of paper -> ink, as if it had been drawn on the canvas.

Light falls unevenly and paper is not white, so nothing here compares a pixel with a fixed grey:
ink is what is darker than the paper around it, by a share of that paper's own brightness.
"""

import cv2
import numpy as np

from core.images.decoder import shrink_to

_WORKING_SIDE = 1600  # px; a sheet full of digits still has 25 px a digit
_PAPER_SIDE = 400  # px; light changes slowly, so the paper's brightness is found in a small picture
_WIDEST_STROKE = 1 / 9  # of the shorter side
# Of the side that it runs along: what is straight for so long is a ruled line, where it is fainter
# than ink; as dark as ink it is one where it runs on, or where there are several: a 1 does not.
_LONGEST_STROKE = 1 / 3
_ACROSS, _HALF_WAY, _SEVERAL = 0.85, 0.5, 4
_FAINTER = 0.5  # of the strongest contrast
_RUN_STEPS = 100  # pixels along such a line that are looked at
_TILT = 0.03  # a photo from the hand is turned by a degree or two
_RIM = 1 / 40  # of the shorter side
_LIKE_SHEET = 0.5  # of the sheet's usual brightness, up or down
_DARKEST_PAPER = 0.4  # of the sheet's usual brightness; a hand's shadow leaves more
_FLAT = 3  # grey levels; a border more even than that is no photo's, or a large one made smaller
_CUT_OUT = 320  # px, the longer side; a smaller picture was cut out of another, or drawn
_MOSTLY_PAPER = 0.85  # of a drawing; an animal cut out on white leaves less
_GREYISH, _TINTED = 12, 0.01  # levels between channels, and the share of a grey picture above it
_FAINTEST_ON_FLAT = 40  # grey levels between paper and ink of a picture that is no photo
_FAINTEST = 0.08  # of the paper's brightness; hard pencil has 0.2, a grid printed in grey 0.1
_SAMPLED_LINES = 300  # px
_NOISE_LEVELS = 5  # standard deviations of the paper's texture that are still paper
_MOST_INK = 0.35  # of the picture; a page with more than that is no handwriting


def paper_ink(picture: np.ndarray) -> np.ndarray:
    """RGB uint8 (H, W, 3), dark on light or light on dark -> ink, uint8 (H, W).

    A drawing on even paper, such as one that Inkling saved, comes back as it was drawn.
    """
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    if _is_flat(grey):
        return _ink_on_flat_paper(grey)
    ink = _ink_in_photo(shrink_to(grey, _WORKING_SIDE))
    height, width = grey.shape
    if ink.shape == grey.shape:
        return ink
    return cv2.resize(ink, (width, height), interpolation=cv2.INTER_LINEAR)


def is_drawn(picture: np.ndarray) -> bool:
    """Whether an RGB picture, uint8 (H, W, 3), was drawn or cut out by a program, not photographed:
    even paper with little else on it, or with nothing that has a colour."""
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    if not _is_flat(grey):
        return False
    if np.mean(_on_paper(grey)) > _MOSTLY_PAPER:
        return True
    some = _sample(picture)
    colour = some.max(axis=2) - some.min(axis=2)
    return bool(np.mean(colour > _GREYISH) < _TINTED)


def _is_flat(grey: np.ndarray) -> bool:
    """Whether paper is the border's grey, without texture and shadows, and more than ink is.

    Around a digit that was cut out closely, less of it is paper, at the border too.
    """
    on_border, on_paper = (0.5, 0.3) if max(grey.shape) <= _CUT_OUT else (0.9, 0.5)
    border = _border(grey)
    alike = np.abs(border.astype(np.int16) - int(np.median(border))) <= _FLAT
    return bool(np.mean(alike) >= on_border and np.mean(_on_paper(grey)) > on_paper)


def _on_paper(grey: np.ndarray) -> np.ndarray:
    """Which pixels of (H, W) have the border's grey."""
    paper = int(np.median(_border(grey)))
    return cv2.inRange(grey, max(0, paper - _FLAT), paper + _FLAT) > 0


def _ink_on_flat_paper(grey: np.ndarray) -> np.ndarray:
    """The border is paper, and paper has one grey: (H, W) -> ink."""
    border = _border(grey)
    paper = int(np.median(border))
    levels = grey.astype(np.int16)
    difference = levels - paper if paper < 128 else paper - levels
    strongest = int(difference.max())
    if strongest < _FAINTEST_ON_FLAT:
        return np.zeros(grey.shape, np.uint8)
    # A large photo made smaller has some noise left, which a drawing has not.
    off = np.abs(border.astype(np.float32) - paper)
    noise = _NOISE_LEVELS * float(np.sqrt(np.mean(off[off <= _FLAT] ** 2)))
    difference *= _holding(difference > noise, difference > _FAINTEST_ON_FLAT / 2)
    return np.clip(difference * (255 / strongest), 0, 255).round().astype(np.uint8)


def _ink_in_photo(grey: np.ndarray) -> np.ndarray:
    """Grey uint8 (H, W) of an unevenly lit sheet -> ink."""
    grey = cv2.GaussianBlur(grey, (0, 0), 0.7)  # a camera's noise is finer than any stroke
    contrast = _without_ruled_lines(_contrast(255 - grey if _is_light_on_dark(grey) else grey))
    # Texture lies below the brightness found, which is its peaks'.
    contrast -= np.median(_sample(contrast))
    noise = 1.4826 * float(np.median(np.abs(_sample(contrast))))
    paper = max(_FAINTEST, _NOISE_LEVELS * noise)
    marks = contrast[contrast > paper]
    if marks.size == 0 or marks.size > _MOST_INK * contrast.size:
        return np.zeros(grey.shape, np.uint8)
    full, threshold = _ink_levels(marks)
    # Half way to the threshold keeps a stroke's soft edge, and drops the edge of a mere shadow.
    faintest = max(paper, threshold / 2)
    ink = np.clip((contrast - faintest / 2) * (255 / (full - faintest / 2)), 0, 255)
    seeds = np.zeros(grey.shape, bool)
    inner = _inner(grey.shape)
    seeds[inner] = contrast[inner] > threshold
    return ink.astype(np.uint8) * _holding(contrast > faintest, seeds)


def _is_light_on_dark(grey: np.ndarray) -> bool:
    """Paper is the greater part of any neighbourhood; does ink lie above its brightness?"""
    small = shrink_to(grey, _PAPER_SIDE)
    paper = cv2.medianBlur(small, max(3, min(small.shape) // 8 | 1))
    # Only on the sheet: at its edge, it is itself light on the dark of a table.
    usual = float(np.median(small))
    on_sheet = np.abs(paper - usual) <= _LIKE_SHEET * usual
    difference = (small.astype(np.float32) - paper)[on_sheet]
    # Cubed: few pixels that differ much are strokes, many that differ little are texture.
    return float(np.sum(difference**3)) > 0


def _contrast(grey: np.ndarray) -> np.ndarray:
    """How much darker each pixel is than the paper around it: float32 (H, W), 0..1."""
    height, width = grey.shape
    small = shrink_to(grey, _PAPER_SIDE)
    reach = max(3, round(min(small.shape) * _WIDEST_STROKE) | 1)
    # Closing by a disc fills everything dark that is narrower than it, and leaves slopes of light
    # and edges alone, however they lie. The border repeated outwards makes what lies beyond the
    # sheet's edge wide.
    padded = cv2.copyMakeBorder(small, reach, reach, reach, reach, cv2.BORDER_REPLICATE)
    window = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach))
    closed = cv2.morphologyEx(padded, cv2.MORPH_CLOSE, window)[reach:-reach, reach:-reach]
    # At an edge the darker side counts: enlarging would blur brightness over it.
    closed = cv2.erode(closed, np.ones((5, 5), np.uint8)).astype(np.float32)
    paper = cv2.resize(closed, (width, height), interpolation=cv2.INTER_LINEAR)
    # What is much darker than the sheet is the table it lies on; its texture is no writing.
    brightness = np.maximum(paper, max(1, _DARKEST_PAPER * float(np.median(paper))))
    return np.maximum((paper - grey) / brightness, 0).astype(np.float32)


def _without_ruled_lines(contrast: np.ndarray) -> np.ndarray:
    """Contrast (H, W) less that of the lines of ruled or grid paper, where a stroke crosses too."""
    faint = _FAINTER * float(np.percentile(_sample(contrast), 99.9))
    across, down = _ruled_lines(contrast, faint), _ruled_lines(contrast.T, faint).T
    return np.maximum(contrast - np.maximum(across, down), 0)


def _ruled_lines(contrast: np.ndarray, faint: float) -> np.ndarray:
    """For each pixel of (H, W), the contrast of the level line that it lies on; 0 = on none."""
    width = contrast.shape[1]
    if max(contrast.shape) <= _CUT_OUT:
        # A digit's strokes are long there, and one that reaches the edge does not go on beyond it.
        paper_around = np.pad(contrast, ((0, 0), (1, 1)))
        return _straight_runs(paper_around, round(width * _ACROSS))[:, 1:-1]
    runs = _straight_runs(contrast, round(width * _LONGEST_STROKE))
    is_dark = runs > faint
    if not is_dark.any():
        return runs
    lines = np.any(_straight_runs(contrast, round(width * _HALF_WAY)) > faint, axis=1)
    beginnings = np.count_nonzero(lines[1:] & ~lines[:-1])
    if beginnings >= _SEVERAL or np.mean(lines) > _HALF_WAY:  # on squared paper they run together
        return runs
    across = _straight_runs(contrast, round(width * _ACROSS))
    return np.where(is_dark, np.minimum(runs, across), runs)


def _straight_runs(contrast: np.ndarray, length: int) -> np.ndarray:
    """For each pixel of (H, W), the highest contrast at which a level run of that length exists."""
    height, width = contrast.shape
    slack = max(3, round(length * _TILT) | 1)
    # Along the run a coarser picture will do, at a tenth of the time.
    step = max(1, length // _RUN_STEPS)
    coarse = cv2.resize(contrast, (width // step, height), interpolation=cv2.INTER_AREA)
    thick = cv2.dilate(coarse, np.ones((slack, 1), np.uint8))
    runs = np.ones((1, max(9, length // step)), np.uint8)
    opened = cv2.morphologyEx(thick, cv2.MORPH_OPEN, runs)
    return cv2.resize(opened, (width, height), interpolation=cv2.INTER_LINEAR)


def _inner(shape: tuple[int, int]) -> tuple[slice, slice]:
    """Rows and columns of a picture without its rim, where the edge of the sheet may show."""
    rim = round(min(shape) * _RIM)
    return slice(rim, shape[0] - rim), slice(rim, shape[1] - rim)


def _ink_levels(marks: np.ndarray) -> tuple[float, float]:
    """Contrast of full ink, and the threshold above which it is ink, from that of all marks."""
    values = np.minimum(marks * 255, 255).astype(np.uint8)
    threshold, _ = cv2.threshold(values, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    full = float(np.median(values[values > threshold])) if (values > threshold).any() else threshold
    # Where all marks are alike, Otsu's threshold would cut through the ink itself.
    return full / 255, min(threshold, full / 2) / 255


def _holding(candidates: np.ndarray, seeds: np.ndarray) -> np.ndarray:
    """The connected parts of candidates (H, W) that hold a seed: uint8, 0 or 1."""
    count, labels = cv2.connectedComponents(candidates.astype(np.uint8), connectivity=8)
    kept = np.zeros(count, np.uint8)
    kept[labels[seeds]] = 1
    kept[0] = 0
    return kept[labels]


def _sample(values: np.ndarray) -> np.ndarray:
    """Some of the pixels of (H, W) or (H, W, 3), evenly spread: as good for a median."""
    step = max(1, min(values.shape[:2]) // _SAMPLED_LINES)
    return values[::step, ::step]


def _border(grey: np.ndarray) -> np.ndarray:
    """The outermost pixels of (H, W), in a row."""
    return np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]])
