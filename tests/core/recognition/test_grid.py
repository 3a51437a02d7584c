"""A sudoku in a photo: its cells, however it lies and whatever is around it."""

import json

import cv2
import numpy as np
import pytest

from core.cli.main import main as inkling
from core.models.classifier import Prediction
from core.recognition.digits import read_paper
from core.recognition.grid import by_the_rules, find_grid
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


FULL = (
    "534678912",
    "672195348",
    "198342567",
    "859761423",
    "426853791",
    "713924856",
    "961537284",
    "287419635",
    "345286179",
)
PLACES = list(np.ndindex(9, 9))


def _read(rows: tuple[str, ...], **doubts: dict[str, float]) -> list[Prediction]:
    """Each digit surely, but for those of doubts: "r4c7" -> the probabilities of digits there."""
    predictions = []
    for (row, column), label in zip(PLACES, "".join(rows), strict=True):
        shares = doubts.get(f"r{row}c{column}", {label: 0.99})
        rest = (1 - sum(shares.values())) / (10 - len(shares))
        probabilities = np.array([shares.get(each, rest) for each in "0123456789"], np.float32)
        predictions.append(Prediction(tuple("0123456789"), probabilities))
    return predictions


def _labels(predictions) -> tuple[str, ...]:
    labels = "".join(each.label for each in predictions)
    return tuple(labels[start : start + 9] for start in range(0, 81, 9))


def test_a_digit_in_doubt_is_the_one_that_the_sudoku_leaves():
    read = _read(FULL, r3c4={"1": 0.7, "6": 0.28}, r8c8={"0": 0.9, "9": 0.06})
    assert _labels(read) != FULL

    told = by_the_rules(PLACES, read)

    assert _labels(told) == FULL
    assert told[3 * 9 + 4].probability > 0.9
    assert all(each.probabilities.sum() == pytest.approx(1) for each in told)


def test_a_digit_that_is_clearly_there_twice_stays():
    wrong = ("534678915", *FULL[1:])
    surely = {"5": 0.995}

    assert _labels(by_the_rules(PLACES, _read(wrong, r0c0=surely, r0c8=surely))) == wrong


@pytest.mark.parametrize("rows", [("0123456789"[:9],) * 9, ("777777777",) * 9])
def test_a_table_of_other_numbers_is_no_sudoku(rows):
    read = _read(rows)

    assert _labels(by_the_rules(PLACES, read)) == rows


def test_an_empty_sudoku_says_nothing():
    assert list(by_the_rules([], [])) == []
