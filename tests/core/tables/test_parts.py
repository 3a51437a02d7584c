"""Parts on the disk: one process at a time, and of each file the latest row."""

from pathlib import Path

import pytest

from core.errors import UsageError
from core.files.table import read_table
from core.tables.parts import Parts, PartWriter
from core.tables.sources import Source

COLUMNS = {"file": str, "digest": str, "label": str, "size": int, "modified": int}


def row(file: str, label: str, size: int = 1) -> dict:
    return {"file": file, "digest": "d", "label": label, "size": size, "modified": 0}


def test_the_latest_row_of_a_file_is_the_one_that_counts(tmp_path):
    table = tmp_path / "answers.csv"
    with Parts(table, COLUMNS) as parts:
        writer = parts.begin("digits", {"digits": "d"}, resume=False)
        writer.write(1, [row("a", "1"), row("b", "2")])
    with Parts(table, COLUMNS) as parts:
        again = parts.begin("digits", {"digits": "d"}, resume=True)
        assert parts.kept == 2
        missing = list(parts.missing([Source("a", 1), Source("b", 5), Source("b", 5)]))
        assert missing == [Source("b", 5)]
        # What an earlier run still had under way comes late, under its own number.
        assert again.run == writer.run + 1
        writer.write(2, [row("b", "late")])
        again.write(1, [row("b", "3", size=5)])
        parts.finish(parts.rows())
    assert [(each["file"], each["label"]) for each in read_table(table, COLUMNS)] == [
        ("a", "1"),
        ("b", "3"),
    ]
    assert not parts.folder.exists()


def test_two_at_once(tmp_path):
    table = tmp_path / "answers.csv"
    with Parts(table, COLUMNS) as first:
        first.begin("digits", {}, resume=False)
        with Parts(table, COLUMNS) as second, pytest.raises(UsageError) as raised:
            second.begin("digits", {}, resume=True)
    assert str(raised.value) == (
        "Another Inkling is writing answers.csv. Wait for its end, or give another name for the "
        "table."
    )


def test_a_part_may_be_written_by_any_process(tmp_path):
    table = tmp_path / "answers.csv"
    with Parts(table, COLUMNS) as parts:
        writer = parts.begin("digits", {}, resume=False)
        path = PartWriter(writer.folder, writer.run).write(7, [row("a", "1")])
        assert path.name == "0001-00000007.jsonl"
        assert [each["file"] for each in parts.rows()] == ["a"]


def test_nothing_is_left_where_there_is_nothing_to_resume(tmp_path):
    table = tmp_path / "answers.csv"
    with Parts(table, COLUMNS) as parts:
        parts.begin("digits", {}, resume=True)
        parts.finish(parts.rows())
    assert list(read_table(table, COLUMNS)) == []


def test_rows_that_do_not_say_what_they_are_of_are_asked_for_again(tmp_path):
    with Parts(tmp_path / "a.csv", COLUMNS) as parts:
        written = parts.begin("digits", {}, resume=False)
        written.write(1, [{"file": "/a/1.png"}, {"size": 3}, row_of("/a/2.png")])
    with Parts(tmp_path / "a.csv", COLUMNS) as parts:
        parts.begin("digits", {}, resume=True)
        assert parts.kept == 1
        assert [each["file"] for each in parts.rows()] == ["/a/2.png"]


def test_a_part_that_comes_while_rows_are_read_is_for_the_next_time(tmp_path, monkeypatch):
    """As where a table is saved while the folder is still read."""
    read_bytes = Path.read_bytes
    with Parts(tmp_path / "a.csv", COLUMNS) as parts:
        writer = parts.begin("digits", {}, resume=False)
        writer.write(2, [row_of("/a/2.png")])

        def read_while_others_write(path: Path) -> bytes:
            writer.write(1, [row_of("/a/1.png")])
            return read_bytes(path)

        with monkeypatch.context() as patch:
            patch.setattr(Path, "read_bytes", read_while_others_write)
            assert [each["file"] for each in parts.rows()] == ["/a/2.png"]
        assert [each["file"] for each in parts.rows()] == ["/a/1.png", "/a/2.png"]


def row_of(file: str) -> dict:
    return {"file": file, "digest": "d", "label": "7", "size": 3, "modified": 4}
