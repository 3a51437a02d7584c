"""JSON from disk: what the dataclass says, or the reason with the field."""

import math
from dataclasses import dataclass

import pytest

from core.files.json_file import (
    DamagedError,
    NewerError,
    checked,
    known_fields,
    load_json,
    parse_json,
    read_json,
    read_limited,
)
from tests.support.refusal import refusal


@dataclass(frozen=True, slots=True)
class Pen:
    """A made-up file's content."""

    version: int
    width: float
    colours: tuple[str, ...] = ()


def test_a_whole_file_becomes_the_dataclass(tmp_path):
    path = tmp_path / "pen.json"
    path.write_text('{"version": 1, "breadth": 3, "colours": ["red"]}')

    assert read_json(path, Pen, 1, {"breadth": "width"}) == Pen(1, 3.0, ("red",))


@pytest.mark.parametrize("content", ["", "[]", "[" * 100_000, b"\xff", '{"version": true}', "{}"])
def test_what_is_no_such_file_is_damaged(content):
    assert refusal(DamagedError, parse_json, content, Pen, 1) == "is damaged"


def test_a_number_too_long_to_be_read_is_damaged():
    content = f'{{"version": 1, "width": {"9" * 5000}}}'
    assert refusal(DamagedError, parse_json, content, Pen, 1) == "is damaged"
    content = f'{{"version": 1, "width": {"9" * 4000}}}'
    assert refusal(DamagedError, parse_json, content, Pen, 1) == (
        "is damaged (width: Number out of range)"
    )


def test_a_newer_version_is_told_apart():
    with pytest.raises(NewerError):
        parse_json('{"version": 2, "whatever": [1]}', Pen, 1)


def test_a_truth_value_is_no_number():
    assert refusal(DamagedError, checked, {"version": 1, "width": True}, Pen) == (
        "is damaged (width: Expected `float`, got `bool`)"
    )


def test_what_is_nested_too_deeply_is_damaged():
    assert load_json("[" * 12 + "]" * 12) is not None
    assert refusal(DamagedError, load_json, "[" * 13 + "]" * 13) == (
        "is damaged (it is nested too deeply)"
    )


def test_numbers_that_are_none_are_read_as_python_writes_them():
    assert load_json("[Infinity, NaN]")[0] == math.inf


def test_what_is_too_large_is_not_read(tmp_path):
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(1 << 40)

    assert refusal(DamagedError, read_limited, path, 1_000) == "is damaged (it is too large)"


def test_a_folder_is_no_file(tmp_path):
    assert refusal(DamagedError, read_limited, tmp_path) == "is damaged (it is not a file)"


def test_what_is_missing_is_an_error_of_the_system(tmp_path):
    with pytest.raises(FileNotFoundError):
        read_limited(tmp_path / "nowhere")


def test_of_some_fields_those_of_the_right_type_are_taken():
    fields = {"width": "thin", "colours": ["red"], "taste": 1}

    assert known_fields(fields, Pen) == {"colours": ("red",)}
