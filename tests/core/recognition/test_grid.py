"""A sudoku in a photo: its cells, however it lies and whatever is around it."""

import json

import cv2
import numpy as np
import pytest

from core.cli.main import main as inkling
from core.recognition.digits import read_paper
from core.recognition.grid import find_grid
from tests.support.made_pictures import photographed, rgb
from tests.support.made_sudoku import LEFT, STEP, SUDOKU, TOP, askew, sudoku_page


@pytest.mark.parametrize("turns", range(4))
def test_a_sudoku_is_read_by_its_cells_however_it_lies(classifier, turns):
    picture = rgb(np.ascontiguousarray(np.rot90(askew(sudoku_page()), turns)))

    reading = read_paper(picture, classifier)

    assert reading.cells == SUDOKU
    assert reading.rows == [row.replace(".", "") for row in SUDOKU]
    assert reading.quarter_turns == turns


def test_a_digit_of_a_sudoku_is_where_it_is_in_the_picture(classifier):
    reading = read_paper(rgb(sudoku_page()), classifier)

    left, top, width, height = reading.regions[0].box
    assert LEFT < left < left + width < LEFT + STEP
    assert TOP < top < top + height < TOP + STEP


def test_a_photo_of_a_sudoku_is_read_too(classifier):
    assert read_paper(photographed(255 - sudoku_page()), classifier).cells == SUDOKU


@pytest.mark.parametrize("cells", [0, 6, 8])
def test_digits_without_such_a_grid_are_no_sudoku(classifier, cells):
    picture = rgb(sudoku_page(cells=cells))

    assert find_grid(picture) is None
    assert read_paper(picture, classifier).cells == ()


def test_squared_paper_is_no_sudoku():
    paper = np.full((820, 760), 225, np.uint8)
    paper[::30] = paper[:, ::30] = 150

    assert find_grid(rgb(paper)) is None


def test_the_command_line_says_which_cells_are_empty(classifier, tmp_path, capsys):
    cv2.imwrite(str(tmp_path / "sudoku.png"), sudoku_page())

    assert inkling(["classify", "--json", "--task", "digits", str(tmp_path / "sudoku.png")]) == 0

    (answer,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert answer["cells"] == list(SUDOKU)
