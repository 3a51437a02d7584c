"""JSON from disk: what the dataclass says, or the reason with the field."""

import math
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.files.json_file import (
    DamagedError,
    MissingError,
    NewerError,
    UnreadableError,
    check_known,
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
    newer = '{"version": 2, "whatever": [1]}'
    assert refusal(NewerError, parse_json, newer, Pen, 1) == "was written by a newer Inkling"


def test_a_name_that_no_file_can_have_is_said():
    for name in ("x" * 6_000, "a\0b"):
        assert refusal(UnreadableError, read_limited, Path(name)) == "cannot be read"


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


def test_what_is_missing_is_said(tmp_path):
    assert refusal(MissingError, read_limited, tmp_path / "nowhere") == "is missing"


def test_of_some_fields_those_of_the_right_type_are_taken():
    fields = {"width": "thin", "colours": ["red"], "taste": 1}

    assert known_fields(fields, Pen) == {"colours": ("red",)}


def test_a_field_of_another_type_is_named_by_its_place():
    check_known({"width": 2, "taste": 1}, Pen, "pens.")
    assert refusal(DamagedError, check_known, {"colours": [1]}, Pen, "pens.") == (
        "is damaged (pens.colours[0]: Expected `str`, got `int`)"
    )
    assert refusal(DamagedError, check_known, {"width": "thin"}, Pen, "pens.") == (
        "is damaged (pens.width: Expected `float`, got `str`)"
    )
