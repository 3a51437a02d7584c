"""What is kept to be sooner the next time: whole, or as if it were not there."""

import os

import pytest

from core.files.atomic import keep, kept

CONTENT = b"x" * 100
SIZE = 132  # bytes of the file


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "answers"


def test_what_is_kept_is_there_again(folder):
    keep(folder / "one", CONTENT, 1_000)
    assert kept(folder / "one") == CONTENT
    keep(folder / "one", b"other", 1_000)
    assert kept(folder / "one") == b"other"
    assert [each.name for each in folder.iterdir()] == ["one"]


@pytest.mark.parametrize(
    "damaged",
    [
        lambda content: content[:-4],
        lambda content: bytes(len(content)),
        lambda content: content[:-1] + b"y",
        lambda _: b"",
    ],
    ids=["cut", "nothing in it after a power cut", "another byte", "empty"],
)
def test_what_is_not_whole_is_not_there(folder, damaged):
    path = folder / "one"
    keep(path, CONTENT, 1_000)
    path.write_bytes(damaged(path.read_bytes()))
    assert kept(path) == b""
    assert kept(folder / "another") == b""


def test_what_was_used_last_stays_where_there_is_no_room_for_all(folder):
    for age, name in ((40, "a"), (30, "b"), (20, "c")):
        keep(folder / name, CONTENT, 3 * SIZE)
        moment = (folder / name).stat().st_mtime - age
        os.utime(folder / name, (moment, moment))
    assert kept(folder / "a") == CONTENT
    keep(folder / "d", CONTENT, 3 * SIZE)
    assert sorted(each.name for each in folder.iterdir()) == ["a", "c", "d"]


def test_where_nothing_can_be_kept_nothing_is_said(tmp_path):
    (tmp_path / "answers").write_text("a file where the folder should be")
    keep(tmp_path / "answers" / "one", CONTENT, 1_000)
    assert kept(tmp_path / "answers" / "one") == b""
