"""The log of trainings: what is kept of each, and what is left out of the list."""

import dataclasses
import json
import math

import pytest

from core.errors import StoreError, TrainingError
from core.runs.log import RunLog, RunRecord
from core.runs.settings import RunSettings

CURVES = ({"epoch": 1, "loss": 0.5}, {"epoch": 2, "loss": math.inf})


@pytest.fixture
def log() -> RunLog:
    return RunLog("digits")


def test_a_record_comes_back_as_it_was(log):
    record = RunRecord(
        "digits",
        {"network": "cnn", "layers": [{"kind": "dense", "units": 128}]},
        data_digest="00ff",
        curves=CURVES,
        figures={"candidate": {"accuracy": 0.99}},
        seconds=12.5,
    )

    log.add(record)

    assert RunLog("digits").all() == [record]
    assert record.outcome == "undecided"
    assert RunLog("pets").all() == []


def test_records_are_listed_in_the_order_they_began(log):
    records = [RunRecord("digits", {}, id=name) for name in ("0002", "0001", "0003")]
    for record in records:
        log.add(record)

    assert [each.id for each in log.all()] == ["0001", "0002", "0003"]


def test_an_outcome_is_added_later(log):
    record = log.add(RunRecord("digits", {"seed": 3}, curves=CURVES))

    changed = log.update(record.id, outcome="kept", model="digits-cnn-0004")

    assert log.all() == [changed]
    assert changed == dataclasses.replace(record, outcome="kept", model="digits-cnn-0004")


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"3", b"\xff", b"[" * 100_000, {"version": 2}, {"outcome": "won"}, {"a": 1}],
)
def test_damaged_records_are_left_out_and_said(log, content):
    whole, damaged = log.add(RunRecord("digits", {})), log.add(RunRecord("digits", {}))
    path = log.folder / f"{damaged.id}.json"
    if isinstance(content, dict):
        content = json.dumps({**json.loads(path.read_text()), **content}).encode()
    path.write_bytes(content)

    assert log.all() == [whole]
    assert log.problem == (
        "1 earlier training is damaged or written by a newer Inkling, and left out of the list."
    )
    with pytest.raises(StoreError) as refusal:
        log.update(damaged.id, outcome="kept")
    assert str(refusal.value) == (
        f"Not saved: the training's record {path} is damaged or gone. The model is not affected."
    )

    path.with_name("0000.json").write_bytes(b"")
    assert log.all() == [whole]
    assert log.problem == (
        "2 earlier trainings are damaged or written by a newer Inkling, and left out of the list."
    )
    path.unlink()
    path.with_name("0000.json").unlink()
    assert log.all() == [whole]
    assert log.problem == ""


def test_the_settings_of_an_older_record_can_be_trained_with_again():
    kept = dataclasses.asdict(RunSettings("digits", "cnn", "out", init_from="model"))
    kept["start"] = kept.pop("init_from")
    kept["data"] = list(kept["data"])
    kept["layers"] = []

    again = RunRecord("digits", kept).run_settings()

    assert again == RunSettings("digits", "cnn", "out", init_from="model")


def test_settings_that_no_inkling_of_today_knows_are_said():
    with pytest.raises(TrainingError):
        RunRecord("digits", {"task": "digits", "gravity": 9.81}).run_settings()


def test_what_was_measured_is_said_again():
    test = {"accuracy": 0.5, "confusion": [[1, 1], [0, 0]], "per_class": [0.5, 0.0]}
    rest = {"count": 2, "low": 0.1, "high": 0.9, "loss": 1.0, "ece": 0.0}
    record = RunRecord("digits", {}, figures={"candidate": {"test": {**test, **rest}}})

    (evaluated,) = record.evaluations()

    assert (evaluated.model, evaluated.data) == ("candidate", "test")
    assert evaluated.figures.confusion == ((1, 1), (0, 0))
    assert record.test_figures["accuracy"] == 0.5
