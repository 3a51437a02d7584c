"""Tables come back as they were written, whatever the format, and run nothing in a spreadsheet."""

import csv
import io
import json
import sys

import pytest

from core.errors import StoreError, UsageError
from core.files.table import check_table_name, read_table, write_csv, write_table

COLUMNS = {"file": str, "count": int, "share": float, "kept": bool}
ROWS = [
    {"file": "a.png", "count": 3, "share": 0.25, "kept": True},
    {"file": '=HYPERLINK("x")', "count": None, "share": None, "kept": None},
    {"file": "Zoë 猫, 'two\nlines'", "count": -1, "share": 1.0, "kept": False},
    {"file": "", "count": 0, "share": 0.0, "kept": None},
    {"file": "'=1.png", "count": 1, "share": 0.5, "kept": True},  # is no "=1.png"
    {"file": "''-it's", "count": 1, "share": 0.5, "kept": True},
]


@pytest.fixture(params=["csv", "jsonl", "parquet", "CSV"])
def path(request, tmp_path):
    if request.param == "parquet":
        pytest.importorskip("pyarrow", reason="the extra part 'tables' is not installed")
    return tmp_path / f"answers.{request.param}"


def test_rows_come_back_as_they_were(path):
    write_table(path, COLUMNS, iter(ROWS))
    assert list(read_table(path, COLUMNS)) == ROWS


def test_what_a_row_lacks_is_not_known(path):
    write_table(path, COLUMNS, [{"file": "a.png", "more": 1}])
    expected = {"file": "a.png", "count": None, "share": None, "kept": None}
    assert list(read_table(path, COLUMNS)) == [expected]


def test_more_rows_than_are_written_at_once(path):
    rows = ({**ROWS[0], "count": number} for number in range(10_001))
    write_table(path, COLUMNS, rows)
    counts = [row["count"] for row in read_table(path, COLUMNS)]
    assert counts == list(range(10_001))


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\0", b"a,b\r\n1,2\r\n", b'{"a": 1}\n', b"PAR1"])
def test_what_is_no_such_table_is_said(path, content):
    path.write_bytes(content)
    if content == b"" and path.suffix == ".jsonl":
        assert list(read_table(path, COLUMNS)) == []  # no rows, and so no names
        return
    with pytest.raises(StoreError) as raised:
        list(read_table(path, COLUMNS))
    assert str(raised.value) == (
        f"{path.name} is not a table with the columns that are wanted here. Give another name for "
        "the table."
    )


def test_a_failure_on_the_way_leaves_the_older_table(path):
    write_table(path, COLUMNS, ROWS)

    def rows():
        yield ROWS[0]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_table(path, COLUMNS, rows())
    assert list(read_table(path, COLUMNS)) == ROWS
    assert [each.name for each in path.parent.iterdir() if each.name != "home"] == [path.name]


def test_csv_runs_nothing():
    content = io.BytesIO()
    write_csv(content, {"label": str}, [{"label": "=1+1"}, {"label": "-2"}, {"label": "'+x"}])
    text = content.getvalue().decode("utf-8-sig")
    assert [row[0] for row in csv.reader(io.StringIO(text))] == ["label", "'=1+1", "'-2", "''+x"]


def test_json_lines_are_readable_by_any_program(tmp_path):
    path = tmp_path / "answers.jsonl"
    write_table(path, COLUMNS, ROWS)
    assert [json.loads(line) for line in path.read_text("utf-8").splitlines()] == ROWS


@pytest.mark.parametrize("name", ["answers", "answers.txt", "answers.csv.gz"])
def test_a_name_without_a_format(tmp_path, name):
    with pytest.raises(UsageError) as raised:
        check_table_name(tmp_path / name)
    assert str(raised.value) == (
        f"'{name}' says no format. Give a name that ends in .csv, .jsonl, .parquet."
    )


def test_parquet_where_it_is_not_installed(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(UsageError) as raised:
        write_table(tmp_path / "answers.parquet", COLUMNS, ROWS)
    assert str(raised.value) == (
        "Parquet needs an extra part: pip install inkling-workbench[tables]. Or give a name that "
        "ends in .csv or .jsonl."
    )
