"""The one training under way: its candidate and its record, from the start to the decision."""

import dataclasses
import shutil

import pytest

from core.errors import StoreError
from core.files import staging
from core.models.store import Store
from core.runs.active_run import ActiveRun
from core.runs.log import RunLog
from core.runs.presets import PRESETS
from core.runs.protocol import EpochEnded, Evaluated, Figures, Mistake
from tests.support.data_sets import pretend_that_all_is_here
from tests.support.fake_trainer import PNG

FIGURES = Figures(
    count=10,
    accuracy=0.9,
    low=0.6,
    high=0.98,
    loss=0.1,
    ece=0.01,
    per_class=(0.9,),
    confusion=((10,),),
    mistakes=(Mistake(index=7, label="4", answer="9", probability=0.99, png=""),),
)


def epoch(number: int, seconds: float) -> EpochEnded:
    return EpochEnded(
        epoch=number,
        epochs=2,
        loss=0.5,
        accuracy=0.8,
        validation_loss=0.6,
        validation_accuracy=0.7,
        seconds=seconds,
        overfits=False,
    )


@pytest.fixture
def run() -> ActiveRun:
    pretend_that_all_is_here()
    return ActiveRun.begin(PRESETS["tutorial"].settings)


def recorded():
    (record,) = RunLog("digits").all()
    return record


def test_it_begins_with_a_folder_and_a_record_that_says_where(run):
    assert run.candidate.parent.is_dir()
    assert recorded().settings["output"] == run.settings.output == str(run.candidate)
    assert recorded().outcome == "undecided"


def test_a_run_that_cannot_be_recorded_leaves_no_folder(monkeypatch):
    pretend_that_all_is_here()

    def refuse(self, record):
        raise StoreError("Not saved: the disk is full.")

    monkeypatch.setattr(RunLog, "add", refuse)
    with pytest.raises(StoreError, match="the disk is full"):
        ActiveRun.begin(PRESETS["tutorial"].settings)
    assert not list(Store("digits").folder.glob(".candidate-*"))


def test_what_was_measured_is_recorded_without_the_pictures(run):
    run.pictures = 1000
    run.add_epoch(epoch(1, 2.0))
    run.add_epoch(epoch(2, 4.0))
    run.add_evaluated(Evaluated("candidate", "test", FIGURES))

    run.save_measured({"settings": {"data_digest": "1234", "weights": 118_282}})

    record = recorded()
    assert record.data_digest == "1234"
    assert record.figures["weights"] == 118_282
    assert record.seconds == 4.0
    assert record.figures["pictures_per_second"] == 500
    assert record.figures["candidate"]["test"]["accuracy"] == 0.9
    assert "mistakes" not in record.figures["candidate"]["test"]


def test_a_run_that_ends_without_a_model_leaves_only_its_record(run):
    run.add_epoch(epoch(1, 2.0))

    run.end("failed")

    assert not run.candidate.parent.exists()
    assert recorded().outcome == "failed"
    assert [each["epoch"] for each in recorded().curves] == [1]


def test_nothing_is_adopted_while_the_process_that_began_it_lives(run):
    run.add_evaluated(Evaluated("candidate", "test", FIGURES))
    run.save_measured({"settings": {"data_digest": "1234"}})
    assert ActiveRun.adopt_pending("digits") is None


def test_a_half_made_candidate_is_not_adopted(run, monkeypatch):
    run.add_evaluated(Evaluated("candidate", "test", FIGURES))
    run.save_measured({"settings": {"data_digest": "1234"}})
    monkeypatch.setattr(staging, "is_running", lambda *_: False)
    assert ActiveRun.adopt_pending("digits") is None
    assert recorded().outcome == "failed"


def test_a_model_that_waits_is_shown_with_its_pictures_again(run, monkeypatch, model_folder):
    mistake = Mistake(7, "4", "9", 0.9, PNG)
    measured = dataclasses.replace(FIGURES, mistakes=(mistake,))
    run.add_evaluated(Evaluated("candidate", "test", measured))
    run.save_measured({"classes": ["0", "1"]})
    for path in model_folder.iterdir():
        shutil.copy(path, run.candidate)
    monkeypatch.setattr(staging, "is_running", lambda *_: False)
    (again,) = ActiveRun.adopt_pending("digits").evaluations
    assert again.figures.mistakes == (mistake,)
