"""What the child keeps, and for how long."""

from core.files.table import write_table
from core.tables.child import Request, columns_from, kept_rows
from core.tables.parts import Parts

COLUMNS = {"file": str, "digest": str, "size": int, "modified": int}


def test_each_question_has_its_own_place(home):
    asked = [
        Request("/a", "digits", "/m"),
        Request("/b", "digits", "/m"),
        Request("/a", "pets", "/m"),
        Request("/a\udce9", "digits", "/m"),
    ]
    assert len({each.table for each in asked}) == 4
    assert asked[0].table == Request("/a", "digits", "/m").table


def test_what_was_answered_can_be_saved(home, tmp_path):
    request = Request("/a", "digits", "/m")
    request.table.parent.mkdir(parents=True)
    row = {"file": "/a/1.png", "digest": "d", "size": 3, "modified": 4}
    with Parts(request.table, COLUMNS) as parts:
        parts.begin("digits", {}, resume=True).write(1, [row])
    columns = columns_from({name: kind.__name__ for name, kind in COLUMNS.items()})
    write_table(tmp_path / "a.csv", columns, kept_rows(request, columns))
    assert (tmp_path / "a.csv").read_text("utf-8-sig").splitlines()[1] == '"/a/1.png","d",3,4'
