"""The log of trainings: what is kept of each, and what is left out of the list."""

import dataclasses
import json
import math

import pytest

from core.errors import StoreError, TrainingError
from core.runs.log import RunLog, RunRecord
from core.runs.settings import RunSettings
from tests.support.run_course import epoch, figures

CURVES = (epoch(1), epoch(2, loss=math.inf))
FIGURES = figures()
FIRST = """{
 "task": "digits",
 "settings": {"task": "digits", "network": "mlp", "output": "out", "current": "", "epochs": 0,
  "batch": 128, "optimizer": "adamw", "learning_rate": 0.0, "normalisation": "unit",
  "augmentation": 1.0, "share": 1.0, "seed": 1, "data": ["mnist", "pen_strokes"], "layers": [],
  "start": "model", "corrections": ""},
 "curves": [{"epoch": 1, "epochs": 2, "seconds": 4.2, "loss": NaN, "accuracy": 0.9,
  "validation_loss": Infinity, "validation_accuracy": 0.8}],
 "figures": {"candidate": {"test": {"count": 2, "accuracy": 0.5, "low": 0.1, "high": 0.9,
  "loss": 1.0, "ece": 0.0, "per_class": [0.5, 0.0], "confusion": [[1, 1], [0, 0]]}}},
 "seconds": 4.2, "outcome": "kept", "model": "digits-mlp-0001", "id": "019a1b2c3d4e00112233",
 "when": "2026-11-25T03:01:24+00:00", "version": 1
}
"""


@pytest.fixture
def log() -> RunLog:
    return RunLog("digits")


def test_a_record_comes_back_as_it_was(log):
    record = RunRecord(
        "digits",
        {"network": "cnn", "layers": [{"kind": "dense", "units": 128}]},
        data_digest="00ff",
        curves=CURVES,
        figures=json.loads(json.dumps({"candidate": {"test": FIGURES}, "pictures_per_second": 9})),
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
    ("content", "why"),
    [
        (b"", "is damaged"),
        (b"{", "is damaged"),
        (b"[]", "is damaged"),
        (b"3", "is damaged"),
        (b"\xff", "is damaged"),
        (b"[" * 100_000, "is damaged"),
        ({"version": 2}, "was written by a newer Inkling"),
        (
            {"outcome": "won"},
            "is damaged (outcome: none of undecided, kept, discarded, stopped, failed)",
        ),
        ({"a": 1}, "is damaged (a: unknown)"),
        ({"id": "../x"}, "is damaged (id: not {id}, as the file's name has it)"),
        ({"task": "pets"}, "is damaged (task: not digits, as the file's name has it)"),
        ({"settings": 3}, "is damaged (settings: Expected `object`, got `int`)"),
        (
            {"settings": {"epochs": "many"}},
            "is damaged (settings.epochs: Expected `int`, got `str`)",
        ),
        (
            {"settings": {"start": 1}},
            "is damaged (settings.init_from: Expected `str`, got `int`)",
        ),
        (
            {"settings": {"layers": [{"kind": 3}]}},
            "is damaged (settings.layers[0].kind: Expected `str`, got `int`)",
        ),
        ({"curves": [1]}, "is damaged (curves[0]: Expected `object`, got `int`)"),
        (
            {"curves": [{**CURVES[0], "loss": "small"}]},
            "is damaged (curves[0].loss: Expected `float`, got `str`)",
        ),
        (
            {"curves": [{**CURVES[0], "epoch": 10**30}]},
            "is damaged (curves[0].epoch: Expected `int` <= 10000)",
        ),
        (
            {"curves": [{**CURVES[0], "epochs": 10_001}]},
            "is damaged (curves[0].epochs: Expected `int` <= 10000)",
        ),
        (
            {"curves": [{**CURVES[0], "seconds": math.inf}]},
            "is damaged (curves[0].seconds: Expected `float` <= 1000000000.0)",
        ),
        (
            {"curves": [{"epoch": 1}]},
            "is damaged (curves[0]: Object missing required field `epochs`)",
        ),
        (
            {"figures": {"candidate": 1}},
            "is damaged (figures.candidate: Expected `object`, got `int`)",
        ),
        (
            {"figures": {"candidate": {"test": {**FIGURES, "confusion": 3}}}},
            "is damaged (figures.candidate.test.confusion: Expected `array`, got `int`)",
        ),
        (
            {"figures": {"pictures_per_second": math.inf}},
            "is damaged (figures.pictures_per_second: Expected `float` <= 1000000000000.0)",
        ),
        ({"seconds": math.nan}, "is damaged (seconds: Expected `float` >= 0.0)"),
        ({"when": 5}, "is damaged (when: Expected `str`, got `int`)"),
        ({"model": None}, "is damaged (model: Expected `str`, got `null`)"),
    ],
)
def test_damaged_records_are_left_out_and_said(log, content, why):
    whole, damaged = log.add(RunRecord("digits", {})), log.add(RunRecord("digits", {}))
    path = log.folder / f"{damaged.id}.json"
    if isinstance(content, dict):
        content = json.dumps({**json.loads(path.read_text()), **content}).encode()
    path.write_bytes(content)
    why = why.replace("{id}", damaged.id)

    assert log.all() == [whole]
    assert log.problem == f"1 earlier training is left out of the list. {path} {why}."
    with pytest.raises(StoreError) as refusal:
        log.update(damaged.id, outcome="kept")
    assert str(refusal.value) == (
        f"Not saved: the training's record {path} {why}. The model is not affected."
    )

    first = path.with_name("0000.json")
    first.write_bytes(b"")
    assert log.all() == [whole]
    assert log.problem == f"2 earlier trainings are left out of the list. {first} is damaged."
    path.unlink()
    first.unlink()
    assert log.all() == [whole]
    assert log.problem == ""


def test_a_record_that_is_gone_is_said(log):
    with pytest.raises(StoreError) as refusal:
        log.update("0001", outcome="kept")
    assert str(refusal.value) == (
        f"Not saved: the training's record {log.folder / '0001.json'} is missing. "
        "The model is not affected."
    )


def test_a_record_of_the_first_inkling_is_read(log):
    """Word for word what it wrote, but for numbers."""
    log.folder.mkdir(parents=True)
    (log.folder / "019a1b2c3d4e00112233.json").write_text(FIRST)

    (record,) = log.all()

    assert (log.problem, record.outcome, record.model) == ("", "kept", "digits-mlp-0001")
    assert record.run_settings() == RunSettings("digits", "mlp", "out", init_from="model")
    assert [each.figures.count for each in record.evaluations()] == [2]


def test_the_settings_of_an_older_record_can_be_trained_with_again():
    kept = dataclasses.asdict(
        RunSettings("digits", "cnn", "out", init_from="model", input_scaling="none")
    )
    kept["start"] = kept.pop("init_from")
    kept["normalisation"] = kept.pop("input_scaling")
    kept["data"] = list(kept["data"])
    kept["layers"] = []
    del kept["label_smoothing"]

    again = RunRecord("digits", kept).run_settings()

    assert again == RunSettings("digits", "cnn", "out", init_from="model", input_scaling="none")


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


def test_pictures_in_a_record_are_not_believed():
    """Records are kept without: Inkling wrote none of them, and they may be of any size."""
    mistake = {"index": 1, "label": "1", "answer": "7", "probability": 0.9, "png": "no Base64"}
    rest = {"count": 2, "low": 0.1, "high": 0.9, "loss": 1.0, "ece": 0.0, "mistakes": [mistake]}
    test = {"accuracy": 0.5, "confusion": [[1, 1], [0, 0]], "per_class": [0.5, 0.0], **rest}

    (evaluated,) = RunRecord("digits", {}, figures={"candidate": {"test": test}}).evaluations()

    assert evaluated.figures.mistakes == ()
