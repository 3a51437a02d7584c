"""The log of trainings: what is kept of each, and what is left out of the list."""

import dataclasses
import json
import math

import pytest

from core.errors import StoreError
from core.runs.log import RunLog, RunRecord

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
