"""A table of answers: whole whatever happens on the way, and each file in it once."""

import errno
import json
import os
import tarfile
import zipfile
from collections import Counter

import pytest

from core.cli.main import main
from core.errors import StoreError
from core.models.card import read_card
from core.models.store import Store
from core.task import DIGITS
from core.user_data.custom_tasks import add_drawing, create
from tests.support.command_line import objects
from tests.support.custom_model import SIGNS as OWN_CLASSES
from tests.support.custom_model import keep_model
from tests.support.tables import (
    kill_after_parts,
    parts_in,
    rows_of,
    sheet,
    started,
    write_pictures,
)

BROKEN = "This is not a picture that Inkling can read. Save it as JPEG or PNG and use that."


@pytest.fixture
def pictures(tmp_path):
    folder = tmp_path / "pictures"
    return folder, write_pictures(folder, 60)


def classify(*arguments) -> int:
    return main(["classify", "--task", "digits", *map(str, arguments)])


def test_a_row_for_each_file(tmp_path, pictures, capsys):
    folder, expected = pictures
    table = tmp_path / "answers.csv"

    assert classify(folder, "--output", table) == 1

    rows = rows_of(table)
    assert {row["file"]: row["label"] for row in rows} == expected
    assert len(rows) == len(expected)
    card = read_card(Store(DIGITS.name).current().folder)
    (three,) = [row for row in rows if row["file"].endswith("000003.png")]
    assert (three["task"], three["model"], three["digest"]) == ("digits", card.name, card.digest)
    assert (three["label"], three["number"], three["rows"]) == ("3", "3", "3")
    assert three["probability"] == three["p_3"]
    assert sum(three[f"p_{digit}"] for digit in range(10)) == pytest.approx(1, abs=1e-4)
    assert (three["verdict"], three["error"]) == ("sure", "")
    (bad,) = [row for row in rows if row["error"]]
    assert (bad["file"], bad["error"]) == (str(folder / "0000" / "000049.png"), BROKEN)
    assert (bad["label"], bad["probability"], bad["verdict"]) == ("", None, "")
    assert [each.name for each in tmp_path.glob("answers*")] == ["answers.csv"]
    captured = capsys.readouterr()
    assert captured.out.splitlines()[0].startswith(f"{table}: 60 pictures, in ")
    verdicts = Counter(row["verdict"] for row in rows)
    assert captured.out.splitlines()[1].startswith(f"{verdicts['sure']} sure")
    assert captured.out.splitlines()[1].endswith(", 1 without an answer")
    assert captured.out.splitlines()[2:] == [f"1 x {BROKEN}"]
    assert captured.err == ""


def test_the_summary_as_an_object(tmp_path, pictures, capsys):
    folder, _ = pictures
    table = tmp_path / "answers.jsonl"
    assert classify(folder, "--output", table, "--json", "--jobs", 1) == 1
    (said,) = objects(capsys.readouterr().out)
    verdicts = said.pop("verdicts")
    assert sum(verdicts.values()) == 60
    assert verdicts["without an answer"] == 1
    assert said.pop("seconds") > 0
    expected = {"file": str(table), "rows": 60, "kept": 0, "errors": {BROKEN: 1}}
    assert said == expected


@pytest.mark.parametrize("suffix", ["csv", "jsonl", "parquet"])
def test_a_finished_table_is_added_to(tmp_path, suffix, capsys):
    if suffix == "parquet":
        pytest.importorskip("pyarrow", reason="the extra part 'tables' is not installed")
    folder, table = tmp_path / "pictures", tmp_path / f"answers.{suffix}"
    write_pictures(folder, 6)
    assert classify(folder, "--output", table) == 0
    before = rows_of(table)
    changed, removed = folder / "0000" / "000002.png", folder / "0000" / "000003.png"
    changed.write_bytes(sheet("7") + b"\0")
    removed.unlink()
    (folder / "=new.png").write_bytes(sheet("4"))
    capsys.readouterr()

    assert classify(folder, "--output", table, "--resume") == 0

    after = {row["file"]: row for row in rows_of(table)}
    assert after.pop(str(changed))["label"] == "7"
    assert after.pop(str(folder / "=new.png"))["label"] == "4"
    assert list(after.values()) == [row for row in before if row["file"] != str(changed)]
    said = capsys.readouterr().out
    assert said.startswith(f"{table}: 7 pictures, 5 of them from before, in ")


def test_killed_and_resumed_each_file_has_one_row(tmp_path):
    folder, table = tmp_path / "pictures", tmp_path / "answers.csv"
    expected = write_pictures(folder, 300)
    command = ["classify", "--task", "digits", str(folder), "--output", str(table)]
    killed = 0
    for more in (1, 3, 2):
        process = started([*command, *(["--resume"] if killed else [])], rows_a_part=20)
        killed += kill_after_parts(process, tmp_path / "answers.csv.parts", more)
        assert not table.exists()
    assert killed == 3
    before = {path: path.read_bytes() for path in parts_in(tmp_path / "answers.csv.parts")}
    process = started([*command, "--resume"], rows_a_part=20)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 1, said
    rows = rows_of(table)
    assert {row["file"]: row["label"] for row in rows} == expected
    assert len(rows) == len(expected)
    kept = [json.loads(line) for part in before.values() for line in part.splitlines()]
    assert len(kept) >= 120
    labels = {row["file"]: row["label"] for row in rows}
    assert {row["file"]: row["label"] for row in kept}.items() <= labels.items()


def stop(*_):
    raise KeyboardInterrupt


@pytest.fixture
def broken_off(tmp_path, monkeypatch, capsys):
    """A table of which only the parts are there, and the folder that it is of."""
    folder, table = tmp_path / "pictures", tmp_path / "answers.csv"
    write_pictures(folder, 20)
    monkeypatch.setattr("core.tables.engines.local.MOST_ROWS", 5)
    with monkeypatch.context() as patch:
        patch.setattr("core.tables.parts.write_table", stop)
        assert classify(folder, "--output", table) == 1
    assert capsys.readouterr().err == (
        f"inkling: The answers so far are kept in {table}.parts. Go on with them by the same "
        "command and --resume.\ninkling: Stopped.\n"
    )
    assert len(parts_in(tmp_path / "answers.csv.parts")) == 4
    return folder, table


def test_what_was_broken_off_is_not_thrown_away(broken_off, capsys):
    folder, table = broken_off
    parts = table.with_name("answers.csv.parts")
    assert classify(folder, "--output", table) == 2
    assert capsys.readouterr().err == (
        "inkling: answers.csv.parts has the answers of a run that was broken off. Add --resume to "
        "go on with it, or remove that folder to begin anew.\n"
    )
    assert parts_in(parts)


def test_answers_of_two_models_are_not_mixed(broken_off, capsys):
    folder, table = broken_off
    sentence = (
        "inkling: answers.csv was begun with another task or model, and answers of two are not "
        "mixed. Choose that one again by --task and --model, or give another name for the "
        "table.\n"
    )
    before = parts_in(table.with_name("answers.csv.parts"))
    assert classify(folder, "--output", table, "--resume", "--model", "mlp") == 2
    assert capsys.readouterr().err == sentence
    assert parts_in(table.with_name("answers.csv.parts")) == before
    assert classify(folder, "--output", table, "--resume") == 0
    whole = table.read_bytes()
    capsys.readouterr()
    assert classify(folder, "--output", table, "--resume", "--model", "mlp") == 2
    assert capsys.readouterr().err == sentence
    assert table.read_bytes() == whole
    assert not table.with_name("answers.csv.parts").exists()


def test_a_damaged_part_is_asked_about_again(broken_off):
    folder, table = broken_off
    parts_in(table.with_name("answers.csv.parts"))[0].write_bytes(b'{"file": "x')
    assert classify(folder, "--output", table, "--resume") == 0
    rows = rows_of(table)
    assert len({row["file"] for row in rows}) == len(rows) == 20


def test_a_damaged_run_file(broken_off, capsys):
    folder, table = broken_off
    run = table.with_name("answers.csv.parts") / "run.json"
    run.write_text("{")
    assert classify(folder, "--output", table, "--resume") == 1
    assert capsys.readouterr().err == (
        f"inkling: {run} is damaged. Move that folder away to begin anew.\n"
    )


@pytest.mark.parametrize("at", [1, 2])
def test_a_full_disk_keeps_what_is_there(tmp_path, monkeypatch, capsys, at):
    folder, table = tmp_path / "pictures", tmp_path / "answers.csv"
    write_pictures(folder, 20)
    monkeypatch.setattr("core.tables.engines.local.MOST_ROWS", 5)
    from core.tables import parts

    real, count = parts.write_file, 0

    def write(path, content):
        nonlocal count
        count += path.suffix == ".jsonl"
        if count > at:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real(path, content)

    with monkeypatch.context() as patch:
        patch.setattr(parts, "write_file", write)
        assert classify(folder, "--output", table) == 1
    assert capsys.readouterr().err == (
        f"inkling: The answers so far are kept in {table}.parts. Go on with them by the same "
        "command and --resume.\ninkling: Not saved: the disk is full. Make room on it, then try "
        "again.\n"
    )
    assert len(parts_in(tmp_path / "answers.csv.parts")) == at
    assert classify(folder, "--output", table, "--resume") == 0
    assert len(rows_of(table)) == 20


def test_no_folder_for_the_table(tmp_path, capsys):
    assert classify(tmp_path, "--output", tmp_path / "none" / "answers.csv") == 2
    assert capsys.readouterr().err == (
        f"inkling: There is no folder {tmp_path / 'none'} for the table. Make it, or give another "
        "name.\n"
    )


def test_the_table_is_a_folder(tmp_path, capsys):
    (tmp_path / "answers.csv").mkdir()
    assert classify(tmp_path, "--output", tmp_path / "answers.csv") == 2
    assert capsys.readouterr().err == (
        "inkling: answers.csv is a folder. Give another name for the table.\n"
    )


def test_a_folder_that_can_only_be_read(tmp_path, monkeypatch, capsys):
    def refuse(path):
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr("core.tables.parts.make_folder", refuse)
    assert classify(tmp_path, "--output", tmp_path / "answers.csv") == 1
    assert capsys.readouterr().err == (
        f"inkling: Not saved: {tmp_path} can only be read. Make it writable, then try again.\n"
    )


def test_a_name_that_says_no_format(tmp_path, capsys):
    assert classify(tmp_path, "--output", tmp_path / "answers.xlsx") == 2
    assert capsys.readouterr().err == (
        "inkling: 'answers.xlsx' says no format. Give a name that ends in .csv, .jsonl, .parquet.\n"
    )


@pytest.mark.parametrize("option", [["--resume"], ["--jobs", "2"], ["--engine", "ray"]])
def test_options_of_tables_alone(capsys, option):
    assert main(["classify", "a.png", *option]) == 2
    assert capsys.readouterr().err == (
        "inkling: --resume, --jobs and --engine are for tables. Give one by --output, too.\n"
    )


@pytest.mark.parametrize("option", [["--address", "a:1"], ["--dashboard"]])
def test_options_of_clusters_alone(capsys, tmp_path, option):
    assert classify(tmp_path, "--output", tmp_path / "a.csv", *option) == 2
    assert capsys.readouterr().err == "inkling: --address and --dashboard are for --engine ray.\n"


def test_folders_archives_and_lists_together(tmp_path, capsys):
    folder, table = tmp_path / "pictures", tmp_path / "answers.jsonl"
    folder.mkdir()
    (folder / "one.png").write_bytes(sheet("1"))
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    with zipfile.ZipFile(tmp_path / "some.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a/two.png", sheet("2"))
        archive.writestr("a/readme.txt", "nothing")
    (tmp_path / "three.png").write_bytes(sheet("3"))
    with tarfile.open(tmp_path / "more.tar", "w") as archive:
        archive.add(tmp_path / "three.png", "b/three.png")
    name = os.fsdecode(b"caf\xe9.png")
    (tmp_path / name).write_bytes(sheet("4"))
    listed = tmp_path / "files.txt"
    listed.write_bytes(os.fsencode(tmp_path / name) + b"\r\n\n" + os.fsencode(folder) + b"\n")

    paths = [folder, tmp_path / "some.zip", tmp_path / "more.tar", f"@{listed}"]
    for resume in ([], ["--resume"]):
        assert classify(*paths, "--output", table, *resume) == 0
        assert {row["file"]: row["label"] for row in rows_of(table)} == {
            f"{folder}/one.png": "1",
            f"{tmp_path}/some.zip/a/two.png": "2",
            f"{tmp_path}/more.tar/b/three.png": "3",
            f"{tmp_path}/caf\\udce9.png": "4",
        }
    assert "4 pictures, 4 of them from before, in " in capsys.readouterr().out


def test_a_task_of_ones_own_by_its_title(tmp_path, drawn_seven, capsys):
    task = create("Wild Plants!", "drawings")
    for label in OWN_CLASSES:
        add_drawing(task, label, drawn_seven)
    keep_model(task)
    (tmp_path / "seven.png").write_bytes(sheet("7"))
    table = tmp_path / "answers.jsonl"
    arguments = ["classify", "--task", "wild plants!", str(tmp_path / "seven.png")]
    assert main([*arguments, "--output", str(table)]) == 0
    (row,) = [json.loads(line) for line in table.read_text().splitlines()]
    assert (row["task"], row["label"], row["rows"]) == ("wild-plants", "seven", "")
    assert row["probability"] == row["p_seven"]


def test_what_ended_before_it_had_an_answer_leaves_nothing_to_be_resumed(tmp_path, capsys):
    """The list is named anew, and the same command is not refused for the first one's sake."""
    table, listed = tmp_path / "answers.csv", tmp_path / "files.txt"
    assert classify(f"@{listed}", "--output", table) == 2
    assert capsys.readouterr().err == (
        "inkling: The list files.txt cannot be read. Give a file with a path on each line.\n"
    )
    assert list(tmp_path.glob("answers*")) == []
    (tmp_path / "one.png").write_bytes(sheet("1"))
    listed.write_text(f"{tmp_path / 'one.png'}\n")
    assert classify(f"@{listed}", "--output", table) == 0
    assert capsys.readouterr().out.startswith(f"{table}: 1 picture, in ")


def test_a_disk_that_takes_no_answer_says_nothing_of_kept_ones(tmp_path, monkeypatch, capsys):
    (tmp_path / "one.png").write_bytes(sheet("1"))

    def refuse(_writer, _place, _rows):
        raise StoreError("Not saved: the disk is full. Make room on it, then try again.")

    monkeypatch.setattr("core.tables.parts.PartWriter.write", refuse)
    assert classify(tmp_path / "one.png", "--output", tmp_path / "answers.csv") == 1
    assert capsys.readouterr().err == (
        "inkling: Not saved: the disk is full. Make room on it, then try again.\n"
    )
