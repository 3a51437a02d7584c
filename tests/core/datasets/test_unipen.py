"""Marks of many writers: read, and split by whole writers."""

import numpy as np
import pytest

from core.datasets.unipen import (
    DIGITS,
    SYMBOLS,
    UnipenMark,
    device_of,
    load_unipen,
    split_by_writers,
)
from core.errors import DataError
from tests.support.handwriting import HASH
from tests.support.made_characters import WRITERS, write_strokes


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


def test_a_missing_or_broken_file_is_told(tmp_path, monkeypatch):
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    monkeypatch.setattr("core.files.paths.cache_folder", lambda: tmp_path)
    with pytest.raises(DataError, match=r"strokes/unipen_digits.jsonl was not found"):
        load_unipen(DIGITS)
    path = tmp_path / "broken.jsonl"
    path.write_text('{"label": 1}\n')
    with pytest.raises(DataError, match="cannot be read as pen strokes"):
        load_unipen(DIGITS, path)
