"""Ink or photo -> model input. Training, window and command line all come through here.

The protocol for digits is the one MNIST was made with (LeCun, Bottou, Bengio, Haffner,
"Gradient-based learning applied to document recognition", 1998, section III A): the digit's box is
scaled to fit 20 x 20 pixels, keeping its aspect, and set into 28 x 28 with its centre of mass in
the middle.
"""

from dataclasses import dataclass

import cv2
import numpy as np

INPUT_SIDE = 28
DIGIT_SIDE = 20
# Centre of mass of the official MNIST digits, in pixel indices, averaged over all 60,000.
CENTRE = 14.0


@dataclass(frozen=True, slots=True)
class PreprocessingSteps:
    """Which steps of the protocol are applied; a learner switches them off to see what they do."""

    crop: bool = True  # cut out the box around the ink; off: the whole canvas
    fit: bool = True  # scale the longer side to 20 px, keeping the aspect; off: squash to 28 x 28
    centre: bool = True  # centre of mass in the middle; off: the box in the middle


ALL_STEPS = PreprocessingSteps()


@dataclass(frozen=True, slots=True)
class DigitStages:
    """What became of the ink on its way to the network.

    box: x, y, width, height of the part of the ink that is used, in ink pixels.
    cropped: uint8 (height, width), that part.
    fitted: uint8, its longer side 20 px (or 28 x 28 where that step is off).
    model_input: float32 (28, 28, 1), 0 = paper, 1 = ink.
    """

    box: tuple[int, int, int, int]
    cropped: np.ndarray
    fitted: np.ndarray
    model_input: np.ndarray


def ink_box(ink: np.ndarray) -> tuple[int, int, int, int] | None:
    """Find the smallest box (x, y, width, height) around all ink, or None on an empty canvas."""
    x, y, width, height = cv2.boundingRect(ink)
    return (x, y, width, height) if width else None


def digit_stages(ink: np.ndarray, steps: PreprocessingSteps = ALL_STEPS) -> DigitStages | None:
    """Take ink, uint8 (H, W), 0 = paper, 255 = ink, through its stages -> None if there is none."""
    box = ink_box(ink)
    if box is None:
        return None
    if not steps.crop:
        box = (0, 0, ink.shape[1], ink.shape[0])
    x, y, width, height = box
    cropped = ink[y : y + height, x : x + width]
    fitted = _fit(cropped) if steps.fit else _resize(cropped, INPUT_SIDE, INPUT_SIDE)
    placed = _set_in_frame(fitted, steps.centre)
    model_input = placed.astype(np.float32)[:, :, np.newaxis] / np.float32(255)
    return DigitStages(box, cropped, fitted, model_input)


def digit_input(ink: np.ndarray, steps: PreprocessingSteps = ALL_STEPS) -> np.ndarray | None:
    """Ink, uint8 (H, W) -> float32 (28, 28, 1), 0 = paper, 1 = ink; None where there is no ink."""
    stages = digit_stages(ink, steps)
    return None if stages is None else stages.model_input


def photo_input(rgb: np.ndarray, side: int, channels: int = 1) -> np.ndarray:
    """A photo, RGB uint8 (H, W, 3) -> float32 (side, side, channels), 0 = black, 1 = white; for a
    network that sees in colour, three channels."""
    if channels == 1:
        return grey_input(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), side)
    return _resize(rgb, side, side).astype(np.float32) / np.float32(255)


def grey_input(grey: np.ndarray, side: int) -> np.ndarray:
    """A grey photo, uint8 (H, W) -> float32 (side, side, 1): squashed, so that nothing is cut off
    and the network never sees a border that is not in the photo."""
    return squashed(grey, side).astype(np.float32)[:, :, np.newaxis] / np.float32(255)


def squashed(grey: np.ndarray, side: int) -> np.ndarray:
    """Grey uint8 (H, W) -> uint8 (side, side)."""
    return _resize(grey, side, side)


def _fit(cropped: np.ndarray) -> np.ndarray:
    height, width = cropped.shape
    scale = DIGIT_SIDE / max(height, width)
    return _resize(cropped, max(1, round(width * scale)), max(1, round(height * scale)))


def _resize(picture: np.ndarray, width: int, height: int) -> np.ndarray:
    shrinks = width <= picture.shape[1] and height <= picture.shape[0]
    # Area averaging is exact for shrinking; for enlarging OpenCV would turn it into blocks.
    how = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return cv2.resize(picture, (width, height), interpolation=how)


def _set_in_frame(fitted: np.ndarray, by_mass: bool) -> np.ndarray:
    """Set fitted into 28 x 28, moved by whole pixels so that nothing is blurred."""
    height, width = fitted.shape
    left, top = (INPUT_SIDE - width) // 2, (INPUT_SIDE - height) // 2
    if by_mass:
        moments = cv2.moments(fitted)
        if moments["m00"] > 0:
            left = round(CENTRE - moments["m10"] / moments["m00"])
            top = round(CENTRE - moments["m01"] / moments["m00"])
    placed = np.zeros((INPUT_SIDE, INPUT_SIDE), np.uint8)
    # A digit never leaves the frame: its box is at most 28 px, so clamping the corner is enough.
    left = min(max(left, 0), INPUT_SIDE - width)
    top = min(max(top, 0), INPUT_SIDE - height)
    placed[top : top + height, left : left + width] = fitted
    return placed
