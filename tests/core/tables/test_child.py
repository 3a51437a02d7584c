"""What the child keeps, and for how long."""

import json
import os
import subprocess

from core.files.child import child_command
from core.files.table import write_table
from core.models.classifier import Classifier
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


def test_what_is_asked_for_again_is_kept_however_old_it_is(home, model_folder, tmp_path):
    """Twenty folders are; the others are answered anew."""
    (tmp_path / "photos").mkdir()
    request = Request(str(tmp_path / "photos"), "digits", str(model_folder))
    folder = request.table.parent
    kept = [folder / f"{number:02}.jsonl.parts" for number in range(25)]
    for age, each in enumerate(reversed(kept)):
        each.mkdir(parents=True)
        os.utime(each, (1e9 - age, 1e9 - age))
    row = {"file": "/a/1.png", "digest": Classifier(model_folder).card.digest}
    row |= {"size": 3, "modified": 4, "label": "7", "rows": "7", "verdict": "sure", "error": ""}
    with Parts(request.table, COLUMNS) as parts:
        digest = Classifier(model_folder).card.digest
        parts.begin("digits", {"digits": digest}, resume=True).write(1, [row])
    os.utime(parts.folder, (1, 1))
    child = subprocess.Popen(
        [*child_command("core.tables.child"), request.to_json()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with child:
        heard = map(json.loads, iter(child.stdout.readline, b""))
        assert next(each["known"] for each in heard if "known" in each) == 1
        child.stdin.close()  # which ends it
    left = {each.name for each in folder.glob("*.parts")}
    assert left == {parts.folder.name, *(each.name for each in kept[6:])}
