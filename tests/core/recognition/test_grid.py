"""A sudoku in a photo: its cells, however it lies and whatever is around it."""

import json

import cv2
import numpy as np
import pytest

from core.cli.main import main as inkling
from core.recognition.digits import read_paper
from core.recognition.grid import CELLS, find_grid
from tests.support.handwriting import DIGITS
from tests.support.made_pictures import photographed, rgb

_STEP, _LEFT, _TOP = 64, 90, 150
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


def page(rows: tuple[str, ...] = SUDOKU, cells: int = CELLS) -> np.ndarray:
    """Dark on light, uint8 (H, W): a grid of lines with digits in it, its title and another page's
    digits beside it."""
    paper = np.full((820, 760), 225, np.uint8)
    for at in range(cells + 1):
        start, width = at * _STEP, 3 if at % 3 == 0 else 1
        low, high = (_LEFT, _TOP), cells * _STEP
        cv2.line(paper, (low[0] + start, low[1]), (low[0] + start, low[1] + high), 60, width)
        cv2.line(paper, (low[0], low[1] + start), (low[0] + high, low[1] + start), 60, width)
    for row, labels in enumerate(rows):
        for column, label in enumerate(labels):
            corner = np.array([_LEFT + column * _STEP + 12, _TOP + row * _STEP + 12])
            strokes = DIGITS.get(label, [])
            for stroke in strokes:
                points = np.rint(np.array(stroke) * 0.4 + corner).astype(np.int32)
                cv2.polylines(paper, [points], False, 40, 4, cv2.LINE_AA)
    cv2.putText(paper, "SUDOKU 1705", (_LEFT, 90), cv2.FONT_HERSHEY_SIMPLEX, 1.6, 30, 4)
    return paper


def askew(paper: np.ndarray) -> np.ndarray:
    """As a camera from the hand sees it."""
    height, width = paper.shape
    before = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    after = before + np.array([(30, 20), (-10, 45), (-40, -15), (15, -30)], np.float32)
    matrix = cv2.getPerspectiveTransform(before, after)
    return cv2.warpPerspective(paper, matrix, (width, height), borderValue=190)


@pytest.mark.parametrize("turns", range(4))
def test_a_sudoku_is_read_by_its_cells_however_it_lies(classifier, turns):
    picture = rgb(np.ascontiguousarray(np.rot90(askew(page()), turns)))

    reading = read_paper(picture, classifier)

    assert reading.cells == SUDOKU
    assert reading.rows == [row.replace(".", "") for row in SUDOKU]
    assert reading.quarter_turns == turns


def test_a_digit_of_a_sudoku_is_where_it_is_in_the_picture(classifier):
    reading = read_paper(rgb(page()), classifier)

    left, top, width, height = reading.regions[0].box
    assert _LEFT < left < left + width < _LEFT + _STEP
    assert _TOP < top < top + height < _TOP + _STEP


def test_a_photo_of_a_sudoku_is_read_too(classifier):
    assert read_paper(photographed(255 - page()), classifier).cells == SUDOKU


@pytest.mark.parametrize("cells", [0, 6, 8])
def test_digits_without_such_a_grid_are_no_sudoku(classifier, cells):
    picture = rgb(page(cells=cells))

    assert find_grid(picture) is None
    assert read_paper(picture, classifier).cells == ()


def test_squared_paper_is_no_sudoku():
    paper = np.full((820, 760), 225, np.uint8)
    paper[::30] = paper[:, ::30] = 150

    assert find_grid(rgb(paper)) is None


def test_the_command_line_says_which_cells_are_empty(classifier, tmp_path, capsys):
    cv2.imwrite(str(tmp_path / "sudoku.png"), page())

    assert inkling(["classify", "--json", "--task", "digits", str(tmp_path / "sudoku.png")]) == 0

    (answer,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert answer["cells"] == list(SUDOKU)
