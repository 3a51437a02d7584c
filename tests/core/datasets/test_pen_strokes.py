"""People's pen strokes, as the canvas would have received them."""

import dataclasses
import json

import numpy as np
import pytest

from core.datasets.catalogue import load_pen_digits
from core.datasets.pen_strokes import (
    DIGITS,
    SYMBOLS,
    Placement,
    UnipenMark,
    device_of,
    draw_digits,
    load_unipen,
    marks_by,
    place,
    placement_to_learn_from,
    random_placement,
    read_pen_digits,
    some_varied,
    split_by_writers,
    varied,
    varied_inputs,
)
from core.errors import DataError
from core.preprocessing.ink import CANVAS_HEIGHT, CANVAS_WIDTH, render
from tests.support.handwriting import HASH
from tests.support.made_characters import WRITERS, write_strokes
from tests.support.refusal import refusal

# A one with a foot, y pointing up, as in the file.
RECORD = {
    "label": 1,
    "writer": 7,
    "strokes": [[[100, 400], [200, 500], [200, 100]], [[100, 100], [300, 100]], []],
}


@pytest.fixture
def one(tmp_path):
    path = tmp_path / "pen_strokes.jsonl"
    path.write_text(json.dumps(RECORD) + "\n")
    (digit,) = read_pen_digits(path)
    return digit


def test_a_digit_is_read_with_y_pointing_down_and_its_longer_side_one(one):
    assert (one.label, one.writer, len(one.strokes)) == (1, 7, 2)
    assert one.strokes[0].tolist() == [[0, 0.25], [0.25, 0], [0.25, 1]]
    assert one.size.tolist() == [0.5, 1]


@pytest.mark.parametrize("x", [0, 0.5, 1])
@pytest.mark.parametrize("size", [0.2, 0.9])
def test_a_placed_digit_is_wholly_on_the_canvas(one, size, x):
    strokes = place(one, Placement(size=size, x=x, y=x, pen=36))

    for stroke in strokes:
        for point in stroke.points:
            assert 18 <= point.x <= CANVAS_WIDTH - 18
            assert 18 <= point.y <= CANVAS_HEIGHT - 18


def test_size_is_the_share_of_the_canvas_height(one):
    ink = render(place(one, Placement(size=0.5, pen=6)))

    rows = np.nonzero(ink.any(axis=1))[0]
    assert np.ptp(rows) == pytest.approx(0.5 * CANVAS_HEIGHT + 6, abs=3)


def test_drawn_digits_are_labelled_model_inputs(one):
    drawn = draw_digits([one, one], [Placement(), Placement(pen=30)])

    assert drawn.inputs.shape == (2, 28, 28, 1)
    assert drawn.labels.tolist() == [1, 1]
    assert drawn.inputs[1].sum() > drawn.inputs[0].sum()


def test_every_copy_is_varied_and_the_same_seed_gives_the_same(one):
    first, again = varied_inputs([one], 3, seed=5), varied_inputs([one], 3, seed=5)

    assert np.array_equal(first.inputs, again.inputs)
    assert not np.array_equal(first.inputs[0], first.inputs[1])


def test_a_varied_digit_is_still_the_same_writers(one):
    other = varied(one, np.random.default_rng(1))

    assert (other.label, other.writer) == (one.label, one.writer)
    assert max(other.size) == pytest.approx(1)
    assert min(stroke.min() for stroke in other.strokes) == pytest.approx(0)


def test_some_of_them_are_chosen_anew_each_time_and_varied(one):
    seven = dataclasses.replace(one, label=7)
    some = some_varied([one, seven], 40, np.random.default_rng(1))

    assert len(some) == 40
    assert {each.label for each in some} == {1, 7}
    assert len({each.strokes[0].tobytes() for each in some}) == 40


def test_random_placements_cover_what_people_do():
    rng = np.random.default_rng(1)
    placements = [random_placement(rng) for _ in range(500)]

    assert min(each.size for each in placements) < 0.2
    assert max(each.size for each in placements) > 0.85
    assert all(6 <= each.pen <= 36 for each in placements)


def test_what_is_hardest_to_read_is_learned_from_more_often():
    def share_of_hard(choose) -> float:
        rng = np.random.default_rng(1)
        placements = [choose(rng) for _ in range(2_000)]
        return np.mean([each.size <= 0.25 and each.pen >= 28 for each in placements])

    assert share_of_hard(random_placement) < 0.12
    assert 0.25 < share_of_hard(placement_to_learn_from) < 0.4


def test_a_missing_file_is_said(monkeypatch, tmp_path):
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))

    assert refusal(DataError, load_pen_digits) == (
        "pen_strokes.jsonl was not found. Set INKLING_DATA to the folder that holds it."
    )


GOOD = '{"label": 1, "writer": 2, "strokes": [[[1, 2]]]}'


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("?", "JSON is malformed: invalid character (byte 0)"),
        ("[1, 2]", "Expected `object`, got `array`"),
        ('{"label": 1}', "Object missing required field `writer`"),
        (GOOD.replace("[[[1, 2]]]", "[]"), "strokes: none"),
        (
            GOOD.replace("[1, 2]", "[1, 2, 3]"),
            "strokes[0][0]: Expected `array` of length 2",
        ),
        (GOOD.replace(" 1,", ' "<x>",'), "label: Expected `int`, got `str`"),
        (GOOD.replace(" 1,", " 10,"), "label: Expected `int` <= 9"),
        (GOOD.replace("[1, 2]", "[1, 1e999]"), "strokes[0][0][1]: Number out of range"),
        (GOOD.replace("[1, 2]", "[1, 1e9]"), "strokes[0][0][1]: Expected `float` <= 100000.0"),
        (GOOD.replace("[1, 2]", "[1, NaN]"), "JSON is malformed: invalid character (byte 43)"),
        ('{"label": ' + "[" * 9_999, "label: Expected `int`, got `array`"),
        ("[" * 70_000, "larger than any such file"),
    ],
)
def test_a_damaged_line_is_named(tmp_path, line, why):
    path = tmp_path / "pen_strokes.jsonl"
    path.write_text(f"{GOOD}\n{line}\n")

    assert refusal(DataError, read_pen_digits, path) == (
        f"{path} cannot be read as pen strokes, one JSON object a line. Line 2 is damaged ({why})."
    )


def test_a_file_that_cannot_be_read_is_said(tmp_path):
    assert refusal(DataError, read_pen_digits, tmp_path) == (
        f"{tmp_path} cannot be read as pen strokes, one JSON object a line."
    )


def test_the_real_file_has_thirty_writers(data):
    path = data / "pen_strokes.jsonl"
    if not path.is_file():
        pytest.skip("pen_strokes.jsonl is not in INKLING_DATA")

    digits = read_pen_digits(path)

    assert len(digits) == 7_494
    assert {digit.writer for digit in digits} == set(range(1, 31))
    assert {digit.label for digit in digits} == set(range(10))


def mark(writer: int, group: str) -> UnipenMark:
    return UnipenMark("#", writer, group, (np.zeros((1, 2)),))


def test_marks_are_read_the_right_way_up(tmp_path):
    path = tmp_path / "marks.jsonl"
    write_strokes(path, {"#": HASH})
    marks = load_unipen(SYMBOLS, path)
    assert len(marks) == WRITERS
    assert (marks[0].label, marks[0].writer, marks[0].group) == ("#", 1, "g04")
    assert len(marks[0].strokes) == 4
    start, end = marks[0].strokes[0][[0, -1]]
    assert start[1] < end[1]  # written downwards, and y points down


def test_a_mark_as_a_class_tells_its_device(tmp_path):
    written = mark(1234, "g11").as_class(3)
    assert written.label == 3
    np.testing.assert_array_equal(device_of(np.array([written.writer, 0, -27])), [11, 0, -1])


def test_no_writer_is_in_two_parts_and_every_device_is_in_each():
    marks = [mark(writer, group) for group in ("g02", "g10") for writer in range(16)] * 2
    split = split_by_writers(marks)
    parts = [
        {(each.group, each.writer) for each in part}
        for part in (split.training, split.validation, split.test)
    ]
    assert [len(part) for part in parts] == [20, 4, 8]
    assert sum(map(len, parts)) == len(set.union(*parts))
    for part in parts:
        assert {group for group, _ in part} == {"g02", "g10"}
    assert len(split.training) == 40


def test_the_marks_of_a_part_without_those_that_are_left_out(tmp_path):
    path = tmp_path / "marks.jsonl"
    write_strokes(path, {"#": HASH, "|": HASH[:1]})
    parts = {part: marks_by(part, SYMBOLS, "|", path) for part in ("training", "test")}
    assert {each.label for part in parts.values() for each in part} == {"#"}
    assert [len(part) for part in parts.values()] == [WRITERS * 5 // 8, WRITERS // 4]
    assert not {each.writer for each in parts["training"]} & {each.writer for each in parts["test"]}
    assert {each.label for each in marks_by("test", SYMBOLS, path=path)} == {"#", "|"}


def test_a_missing_or_broken_file_is_told(tmp_path, monkeypatch):
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    monkeypatch.setattr("core.files.paths.cache_folder", lambda: tmp_path)
    with pytest.raises(DataError, match=r"strokes/unipen_digits.jsonl was not found"):
        load_unipen(DIGITS)
    path = tmp_path / "broken.jsonl"
    no_points = '{"label": "1", "writer": 1, "group": "g04", "strokes": [["left"]]}\n'
    for content in ('{"label": 1}\n', no_points, no_points.replace('[["left"]]', "[]"), ""):
        path.write_text(content)
        with pytest.raises(DataError, match="cannot be read as pen strokes"):
            load_unipen(DIGITS, path)
