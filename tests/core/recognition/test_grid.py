"""A sudoku in a photo: its cells, however it lies and whatever is around it; and what is
written into the boxes of a form."""

import json

import cv2
import numpy as np
import pytest

from core.cli.main import main as inkling
from core.models.classifier import Prediction, Verdict
from core.recognition.components import connected_components
from core.recognition.digits import read_paper
from core.recognition.grid import by_the_rules, find_grid, without_boxes
from tests.support.handwriting import DIGITS
from tests.support.made_pictures import photographed, rgb
from tests.support.made_sudoku import LEFT, STEP, SUDOKU, TOP, askew, sudoku_page

BOX, ABOVE = 100, 60  # px: of a form


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


@pytest.mark.parametrize("kind", ["boxes", "row of boxes", "comb"])
@pytest.mark.parametrize("labels", ["7245", "7 2 45", "4"])
def test_what_is_written_into_boxes_is_read(classifier, kind, labels):
    reading = read_paper(rgb(form(kind, labels)), classifier)
    assert reading.number == labels.replace(" ", "")


def test_a_digit_may_cross_the_lines(classifier):
    assert read_paper(rgb(form("row of boxes", "7245", size=1.0)), classifier).number == "7245"


def test_boxes_in_a_photo(classifier):
    ink = 240 - form("boxes", "7245")
    assert read_paper(photographed(ink), classifier).number == "7245"


@pytest.mark.parametrize("kind", ["boxes", "row of boxes", "comb"])
def test_what_is_empty_stays_a_mark(classifier, kind):
    ink = 240 - form(kind, "   ")
    components = connected_components(ink, is_photo=True)
    assert without_boxes(ink, components, combs=True) == (ink, components)
    assert not any(
        each.verdict is Verdict.SURE for each in read_paper(rgb(255 - ink), classifier).predictions
    )


@pytest.mark.parametrize("label", DIGITS)
def test_a_digit_is_no_box(label):
    paper = 240 - form("none", label)
    paper[:, : ABOVE + 4] = paper[:, -ABOVE - 4 :] = 0
    paper[: ABOVE + 4] = paper[ABOVE + BOX - 3 :] = 0
    components = connected_components(paper, is_photo=True)
    assert without_boxes(paper, components, combs=True) == (paper, components)


def form(kind: str, labels: str, size: float = 0.6) -> np.ndarray:
    """Light paper, uint8 (220, W), with a box for each label; a space leaves its box empty."""
    paper = np.full((220, 2 * ABOVE + BOX * len(labels)), 240, np.uint8)
    low = ABOVE + BOX
    for place, label in enumerate(labels):
        left = ABOVE + BOX * place
        right = left + BOX - (16 if kind == "boxes" else 0)
        top = ABOVE + BOX // 2 if kind == "comb" else ABOVE
        around = [(left, top), (left, low), (right, low), (right, top)]
        cv2.polylines(paper, [np.array(around)], kind != "comb", 60, 2)
        corner = np.array([(left + right) / 2, ABOVE + BOX / 2]) - size * 50
        for stroke in DIGITS.get(label, []):
            points = np.rint(np.array(stroke) * size + corner).astype(np.int32)
            cv2.polylines(paper, [points], False, 40, 5, cv2.LINE_AA)
    return paper
