"""A page with a sudoku on it, half filled in, made of the tests' own strokes."""

import cv2
import numpy as np

from core.recognition.grid import CELLS
from tests.support.handwriting import DIGITS

STEP, LEFT, TOP = 64, 90, 150
SUDOKU = (
    "53.21764.",
    "6..1..237",
    "427..5.61",
    "1.376.24.",
    "..54.3..2",
    "72..1.453",
    ".612.7.34",
    "2.7341..6",
    "34.6.21.5",
)


def sudoku_page(rows: tuple[str, ...] = SUDOKU, cells: int = CELLS) -> np.ndarray:
    """Dark on light, uint8 (H, W): a grid of lines with digits in it, its title and another page's
    digits beside it."""
    paper = np.full((820, 760), 225, np.uint8)
    for at in range(cells + 1):
        start, width = at * STEP, 3 if at % 3 == 0 else 1
        low, high = (LEFT, TOP), cells * STEP
        cv2.line(paper, (low[0] + start, low[1]), (low[0] + start, low[1] + high), 60, width)
        cv2.line(paper, (low[0], low[1] + start), (low[0] + high, low[1] + start), 60, width)
    for row, labels in enumerate(rows):
        for column, label in enumerate(labels):
            corner = np.array([LEFT + column * STEP + 12, TOP + row * STEP + 12])
            strokes = DIGITS.get(label, [])
            for stroke in strokes:
                points = np.rint(np.array(stroke) * 0.4 + corner).astype(np.int32)
                cv2.polylines(paper, [points], False, 40, 4, cv2.LINE_AA)
    cv2.putText(paper, "SUDOKU 1705", (LEFT, 90), cv2.FONT_HERSHEY_SIMPLEX, 1.6, 30, 4)
    return paper


def askew(paper: np.ndarray) -> np.ndarray:
    """As a camera from the hand sees it."""
    height, width = paper.shape
    before = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    after = before + np.array([(30, 20), (-10, 45), (-40, -15), (15, -30)], np.float32)
    matrix = cv2.getPerspectiveTransform(before, after)
    return cv2.warpPerspective(paper, matrix, (width, height), borderValue=190)
