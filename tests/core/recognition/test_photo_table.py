"""The table of answers: every spreadsheet reads it, and none runs what a file is called."""

import csv
import io
import os

import pytest

from core.recognition.photo import COLUMNS, PhotoRow, photo_table


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_a_row_for_each_photo():
    rows = [
        PhotoRow("/photos/cat.jpg", "pets", "Cat", 0.98765432, "sure"),
        PhotoRow("sheet.png", "digits", "2047 118", 0.5, "unsure"),
        PhotoRow("gone.jpg", error="gone.jpg is not there."),
    ]
    assert read(photo_table(rows)) == [
        list(COLUMNS),
        ["/photos/cat.jpg", "pets", "Cat", "0.987654", "sure", ""],
        ["sheet.png", "digits", "2047 118", "0.5", "unsure", ""],
        ["gone.jpg", "", "", "", "", "gone.jpg is not there."],
    ]


def test_every_line_ends_as_the_standard_has_it():
    assert photo_table([PhotoRow("a.jpg")]).count(b"\r\n") == 2


@pytest.mark.parametrize("name", ['say "cheese".jpg', "a,b;c.jpg", "two\nlines.jpg", "Zoë 猫.jpg"])
def test_odd_names_come_back_as_they_were(name):
    assert read(photo_table([PhotoRow(name, "pets", "Cat", 1.0, "sure")]))[1][0] == name


@pytest.mark.parametrize(
    "name",
    ["=1+1.jpg", "+1.jpg", "-1.jpg", "@SUM(A1).jpg", "\t=1.jpg", "\r=1.jpg", "  =1.jpg",
     '=HYPERLINK("http://example.org","cat").jpg', "＝1.jpg", "=cmd|' /C calc'!A0"],
)  # fmt: skip
def test_no_name_is_run_as_a_formula(name):
    row = read(photo_table([PhotoRow(name, "pets", name, 1.0, "sure", name)]))[1]
    assert row == [f"'{name}", "pets", f"'{name}", "1.0", "sure", f"'{name}"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_name_that_is_not_utf_8():
    path = os.fsdecode(b"caf\xe9.jpg")
    assert read(photo_table([PhotoRow(path)]))[1][0] == "caf\ufffd.jpg"
