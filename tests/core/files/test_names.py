"""Names that people give: kept as they are, and never a way out of a folder."""

import string

import pytest

from core.errors import UsageError
from core.files.names import clean_name, folder_name, name_of, new_id, same_name

HOSTILE = [
    "..",
    ".",
    "../../etc/passwd",
    "..\\..\\boot.ini",
    "/etc/passwd",
    "C:\\boot.ini",
    "a/b",
    ".hidden",
    ".trash",
    "con",
    "NUL.txt",
    "lpt1",
    "ends with a dot.",
    "100 %",
    "%2F",
    "%",
    '<>:"|?*',
]


@pytest.mark.parametrize(
    "name", [*HOSTILE, "7", "Cat", "Größe", "犬", "👩‍🚀", "a" * 60, "犬" * 60, "%" * 60]
)
def test_a_folder_stands_for_its_name_and_stays_where_it_is(tmp_path, name):
    folder = folder_name(name)

    (tmp_path / folder).mkdir()
    assert [path.name for path in tmp_path.iterdir()] == [folder]
    assert not set(folder) & set('/\\:*?"<>|')
    assert not folder.startswith(".")
    assert not folder.endswith((".", " "))
    assert name_of(folder) == name


def test_ordinary_names_are_readable_as_folders():
    for name in ("7", "Cat", "Größe", "two words", "v1.2"):
        assert folder_name(name) == name


def test_no_two_names_share_a_folder():
    names = [*HOSTILE, *string.punctuation, *string.ascii_lowercase, "%2E%2E", "con%"]
    assert len({folder_name(name) for name in names}) == len(set(names))


@pytest.mark.parametrize(
    ("given", "clean"),
    [
        ("  two \t\n words\u00a0", "two words"),
        ("e\u0301", "é"),
        ("a\0b\x1b[31mc", "ab[31mc"),
        ("exe\u202egpj", "exegpj"),
        ("bad\udcff", "bad"),
    ],
)
def test_what_cannot_be_seen_is_taken_out(given, clean):
    assert clean_name(given) == clean


@pytest.mark.parametrize("name", ["", "  ", "\0", "\u202e\n"])
def test_a_name_that_is_missing_is_said(name):
    with pytest.raises(UsageError) as refusal:
        clean_name(name)

    assert str(refusal.value) == "A name is missing. Give one of at least one letter or digit."


def test_a_name_that_is_too_long_is_said():
    with pytest.raises(UsageError) as refusal:
        clean_name("x" * 61)

    assert str(refusal.value) == "The name is too long: 61 characters. Give one of at most 60."


def test_names_that_look_the_same_are_the_same():
    assert same_name("Straße") == same_name("STRASSE")
    assert same_name("é") == same_name("E\u0301")
    assert same_name("Cat") != same_name("Cats")


def test_ids_differ_and_are_in_order():
    ids = [new_id() for _ in range(1000)]  # many of them within the same millisecond

    assert len(set(ids)) == 1000
    assert ids == sorted(ids)


def test_ids_are_in_order_while_the_clock_is_set_back(monkeypatch):
    before = new_id()
    monkeypatch.setattr("time.time_ns", lambda: 0)

    assert before < new_id() < new_id()
