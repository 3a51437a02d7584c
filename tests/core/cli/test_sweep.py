"""`inkling sweep`, with a trainer in the real one's place that learns nothing."""

import csv
import json
import os
import signal
import sys

import pytest

from core.cli import trainer_child
from core.cli.main import main
from core.errors import StoreError
from core.models.store import Store
from core.runs.log import RunLog
from tests.support.data_sets import pretend_that_all_is_here
from tests.support.fake_trainer import DIES, FAILS
from tests.support.training import FAKE


@pytest.fixture(autouse=True)
def quick_trainer(monkeypatch, model_folder):
    pretend_that_all_is_here()
    monkeypatch.setattr(trainer_child, "TRAINER", (sys.executable, *FAKE, "2", "0"))
    before = signal.getsignal(signal.SIGTERM)
    yield
    signal.signal(signal.SIGTERM, before)


@pytest.fixture
def output(tmp_path):
    return tmp_path / "sweep.csv"


def sweep(output, *more: str) -> int:
    return main(["sweep", "digits", "--output", str(output), *more])


def rows(output) -> list[dict]:
    with output.open(newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def test_every_training_has_a_row_a_record_and_a_version_that_does_not_answer(output, capsys):
    assert sweep(output, "--network", "mlp,cnn", "--units", "32,128") == 0

    found = rows(output)
    assert [(row["network"], row["units"]) for row in found] == [
        ("mlp", "32"),
        ("mlp", "128"),
        ("cnn", "32"),
        ("cnn", "128"),
    ]
    assert [row["model"] for row in found] == [f"digits-own-000{n}" for n in (1, 2, 3, 4)]
    assert {(row["accuracy"], row["weights"], row["error"]) for row in found} == {
        ("0.998", "118282", "")
    }
    records = RunLog("digits").all()
    assert [each.id for each in records] == [row["record"] for row in found]
    assert [each.outcome for each in records] == ["kept"] * 4
    assert [len(each.curves) for each in records] == [2] * 4
    assert records[0].settings["layers"][0]["units"] == 32
    assert Store("digits").current().folder.name == "digits-cnn"
    said = capsys.readouterr()
    assert "2 of 4: network mlp, units 128\n" in said.err
    assert "99.80 % right on test pictures.\n" in said.err
    assert "Each model is kept, and none of them answers: inkling models --use NAME\n" in said.err
    lines = said.out.splitlines()
    assert lines[0].split() == ["network", "units", "accuracy", "seconds", "weights", "model"]
    assert lines[1].split()[:2] == ["mlp", "32"]
    assert lines[-1] == f"The table is in {output}"


def test_a_training_that_fails_and_one_that_kills_the_trainer_have_a_row_each(output, capsys):
    assert sweep(output, "--seed", f"1,{FAILS},{DIES},2") == 1

    errors = {row["seed"]: row["error"] for row in rows(output)}
    assert errors == {
        "1": "",
        str(FAILS): "The network did not learn. Your model is unchanged.",
        str(DIES): "The training ended before there was a model. Nothing was changed. Try again; "
        "what the trainer said last is above.",
        "2": "",
    }
    said = capsys.readouterr().err
    assert "    the trainer's last words\n" in said
    assert "inkling: seed 13: The network did not learn. Your model is unchanged.\n" in said
    assert said.splitlines()[-1] == "inkling: 2 of 4 trainings have no model."
    assert [each.outcome for each in RunLog("digits").all()] == ["kept", "failed", "failed", "kept"]


def test_the_same_command_does_what_is_missing_and_more_values_go_on(output, capsys):
    assert sweep(output, "--epochs", "1,3") == 0
    before = rows(output)
    assert sweep(output, "--epochs", "1,3") == 0
    assert "2 of 2 trainings are done already.\n" in capsys.readouterr().err
    assert sweep(output, "--epochs", "1,3,5") == 0
    assert rows(output)[:2] == before
    assert [row["epochs"] for row in rows(output)] == ["1", "3", "5"]
    assert len(RunLog("digits").all()) == 3


def test_ctrl_c_leaves_the_rows_and_the_rest_can_be_done(output, capsys, monkeypatch):
    monkeypatch.setattr(trainer_child, "TRAINER", (sys.executable, *FAKE, "1000", "0.01"))
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    show = trainer_child.TrainerChild.messages

    def interrupted(self, settings):
        for message in show(self, settings):
            yield message
            if message["event"] == "batch_ended":
                os.kill(os.getpid(), signal.SIGINT)

    monkeypatch.setattr(trainer_child.TrainerChild, "messages", interrupted)
    try:
        assert sweep(output, "--epochs", "1,3") == 1
    finally:
        signal.signal(signal.SIGINT, before)
    assert capsys.readouterr().err.splitlines()[-1] == (
        "inkling: Stopped after 0 of 2 trainings. The same command goes on with the rest."
    )
    assert [each.outcome for each in RunLog("digits").all()] == ["stopped"]
    assert not list(Store("digits").folder.glob(".candidate-*"))


def test_other_settings_under_the_same_table_are_said_and_not_mixed(output, capsys):
    assert sweep(output, "--epochs", "1,3") == 0
    before = output.read_bytes()
    assert sweep(output, "--epochs", "1,3", "--batch", "64", "--preset", "tutorial") == 2
    assert capsys.readouterr().err.splitlines()[-1] == (
        f"inkling: {output} has other trainings: batch 512 there, 64 now; input scaling unit "
        "there, length now; learning rate 0.0 there, 0.001 now; optimizer adamw there, adam now; "
        "preset quick there, tutorial now. Nothing was changed. Give another file, or the settings "
        "that it was begun with."
    )
    assert output.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        (
            "sweep.txt",
            "'sweep.txt' says no format. Give a name that ends in .csv, .jsonl, .parquet.",
        ),
        ("no/sweep.csv", "{} cannot be written: there is no folder {parent}."),
        ("mine.csv", "{} is there already and is no table of a sweep. Give another file."),
    ],
)
def test_an_output_that_cannot_be_is_said_before_anything_begins(tmp_path, capsys, name, sentence):
    (tmp_path / "mine.csv").write_text("my own")
    path = tmp_path / name
    assert sweep(path, "--epochs", "1") == 2
    said = sentence.format(path, parent=path.parent)
    assert capsys.readouterr().err == f"inkling: {said}\n"
    assert (tmp_path / "mine.csv").read_text() == "my own"
    assert not RunLog("digits").all()


@pytest.mark.parametrize(
    ("task", "arguments", "sentence"),
    [
        ("digits", ["--epochs", "one"], "epochs: 'one' is no whole number. Write the values like "),
        ("digits", ["--preset", "best one"], "There is no preset 'best one'. Choose one of: "),
        (
            "pets",
            ["--preset", "quick_photos", "--network", "pets"],
            "quick_photos goes on with the network of a model. Leave out --network.",
        ),
    ],
)
def test_a_wrong_setting_is_said_before_anything_begins(output, capsys, task, arguments, sentence):
    assert main(["sweep", task, "--output", str(output), *arguments]) == 2
    assert capsys.readouterr().err.startswith(f"inkling: {sentence}")
    assert not output.exists()


def test_for_programs_it_is_an_object_a_row(output, capsys):
    assert sweep(output.with_suffix(".jsonl"), "--epochs", "1,3", "--json") == 0
    said = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [each["cell"] for each in said] == [{"epochs": 1}, {"epochs": 3}]
    written = [json.loads(line) for line in output.with_suffix(".jsonl").read_text().splitlines()]
    assert [each["record"] for each in written] == [each["record"] for each in said]


def test_a_search_trains_so_many_and_goes_on(output, capsys):
    pytest.importorskip("optuna", reason="the extra part 'search' is not installed")
    grid = ("--epochs", "1,3,5", "--units", "32,128")
    assert sweep(output, *grid, "--search", "2") == 0
    before = rows(output)
    assert len(before) == 2
    assert "2 of 2: " in capsys.readouterr().err
    assert sweep(output, *grid, "--search", "3") == 0
    assert "2 of 3 trainings are done already.\n" in capsys.readouterr().err
    assert rows(output)[:2] == before
    assert sweep(output, *grid) == 0
    found = rows(output)
    assert len(found) == len({(row["epochs"], row["units"]) for row in found}) == 6


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("--epochs", "1,3", "--search", "1"),
            "--search needs an extra part: pip install inkling-workbench[search]. Without it, all "
            "combinations are trained.",
        ),
        (
            ("--epochs", "1", "--engine", "ray"),
            "Clusters need an extra part: pip install inkling-workbench[cluster]. Without "
            "--engine ray, this computer works alone.",
        ),
    ],
)
def test_without_the_part_that_it_needs_it_trains_nothing(
    output, capsys, monkeypatch, arguments, said
):
    for part in ("optuna", "ray"):
        monkeypatch.setitem(sys.modules, part, None)
    assert sweep(output, *arguments) == 2
    assert capsys.readouterr().err == f"inkling: {said}\n"
    assert not RunLog("digits").all()


def test_a_cluster_is_for_its_engine(output, capsys):
    assert sweep(output, "--epochs", "1", "--address", "a:1") == 2
    assert capsys.readouterr().err == "inkling: --address and --dashboard are for --engine ray.\n"
    assert not RunLog("digits").all()


def test_a_machine_that_is_lost_every_time_has_a_row_that_says_so(output, capsys, monkeypatch):
    from core.tables.engines import ray

    def lose_all(_work, next_given, _shared, _cluster):
        while (given := next_given()) is not None:
            yield given, None

    monkeypatch.setattr(ray, "one_a_machine", lose_all)
    assert sweep(output, "--epochs", "1", "--engine", "ray") == 1
    assert [row["error"] for row in rows(output)] == [
        "Its machine was lost, or could not begin it, 3 times. Look at its memory, and that it "
        "sees the same disks as this one."
    ]
    said = capsys.readouterr().err
    assert said.count("epochs 1: its machine was lost; it is begun again.\n") == 2
    assert [each.outcome for each in RunLog("digits").all()] == ["stopped", "stopped", "failed"]


def test_a_cluster_without_machines_leaves_nothing_under_way(output, capsys, monkeypatch):
    from core.tables.engines import ray

    def end(_work, next_given, _shared, _cluster):
        yield next_given() and next_given(), ([], ["the trainer's last words"])
        raise StoreError("No machine of the cluster is left.")

    monkeypatch.setattr(ray, "one_a_machine", end)
    assert sweep(output, "--epochs", "1,2,3", "--engine", "ray") == 1
    said = capsys.readouterr().err
    assert "Begun: epochs 2\n" in said
    assert "    the trainer's last words\n" in said
    assert said.splitlines()[-1] == "inkling: No machine of the cluster is left."
    assert [each.outcome for each in RunLog("digits").all()] == ["stopped", "failed"]
    assert not list(Store("digits").folder.glob(".candidate-*"))
