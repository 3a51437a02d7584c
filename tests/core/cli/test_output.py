"""How every command speaks: columns that line up, and nothing that moves the cursor."""

import json

import pytest

from core.cli.output import complain, note, percent, say, say_json, table, time_left


def test_columns_line_up_and_lines_have_no_ends_of_blanks():
    assert table([("model", "right"), ("digits-cnn", "99 %"), ("x", "")]) == [
        "model       right",
        "digits-cnn  99 %",
        "x",
    ]


def test_a_cell_stays_in_its_line():
    assert table([("a\nb", "c"), ("d", "e")]) == ["a\\nb  c", "d     e"]


def test_figures_are_as_long_as_they_need():
    assert percent(0.9931) == "99.31 %"
    assert percent(1 / 3, 0) == "33 %"


@pytest.mark.parametrize(
    ("seconds", "said"), [(20.4, "20 s left"), (89, "89 s left"), (150, "2 min left")]
)
def test_from_ninety_seconds_on_minutes_are_enough(seconds, said):
    assert time_left(seconds) == said


def test_what_moves_the_cursor_is_shown_instead(capsys):
    say("a\x1b[2Jb\nc", "d")
    complain("no \udcff here\ninkling: all is well")
    note("\x1b]0;title\x07")

    said = capsys.readouterr()
    assert said.out == "a\\x1b[2Jb\\nc\nd\n"
    assert said.err == "inkling: no \\udcff here\\ninkling: all is well\n\\x1b]0;title\\x07\n"


def test_json_is_ascii_and_one_line(capsys):
    say_json({"label": "ü\n"})

    line = capsys.readouterr().out
    assert line.isascii()
    assert line.count("\n") == 1
    assert json.loads(line) == {"label": "ü\n"}
