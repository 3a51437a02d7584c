"""What a training will take and come to is said by what earlier ones did on this computer."""

import dataclasses
import math

import pytest

from core.runs.expected import accuracy_here, planned, seconds_here
from core.runs.log import RunRecord
from core.runs.presets import PRESETS, presets_for
from tests.support.training import record

TUTORIAL = PRESETS["tutorial"].settings


def test_nothing_is_said_of_what_nobody_trained_here():
    assert seconds_here(TUTORIAL, []) == 0
    assert seconds_here(TUTORIAL, [record("quick", 0.97, 3.0, outcome="kept")]) == 0
    assert accuracy_here(PRESETS["tutorial"], []) == 0.97
    assert accuracy_here(PRESETS["overfit"], []) == 0


def test_the_latest_like_it_counts():
    records = [
        record("tutorial", 0.96, 20.0, outcome="discarded"),
        record("tutorial", 0.971, 14.0, outcome="kept"),
        record("quick", 0.99, 3.0, outcome="kept"),
    ]
    assert seconds_here(TUTORIAL, records) == pytest.approx(14.0)
    assert accuracy_here(PRESETS["tutorial"], records) == 0.971


def test_more_epochs_and_fewer_pictures_take_their_share():
    records = [record("tutorial", 0.97, 15.0, outcome="kept")]
    longer = dataclasses.replace(TUTORIAL, epochs=6, share=0.5)
    assert seconds_here(longer, records) == pytest.approx(15.0)
    assert seconds_here(dataclasses.replace(TUTORIAL, batch=64), records) == 0
    assert seconds_here(dataclasses.replace(TUTORIAL, seed=9), records) == pytest.approx(15.0)


@pytest.mark.parametrize("share", [0.0, -1.0, math.nan, 5e-324])
def test_a_foreign_record_that_makes_no_sense_says_nothing(share):
    made = record("tutorial", 0.97, 15.0, outcome="kept")
    made = dataclasses.replace(made, settings={**made.settings, "share": share})
    assert seconds_here(TUTORIAL, [made]) == 0


@pytest.mark.parametrize("outcome", ["stopped", "failed"])
def test_what_was_broken_off_says_nothing(outcome):
    assert seconds_here(TUTORIAL, [record("tutorial", 0.97, 15.0, outcome=outcome)]) == 0


def test_what_was_stopped_early_says_how_long_but_not_how_good():
    early = dataclasses.replace(record("tutorial", 0.9, 10.0, outcome="kept"))
    early = dataclasses.replace(early, curves=early.curves[:2])
    assert seconds_here(TUTORIAL, [early]) == pytest.approx(15.0)
    assert accuracy_here(PRESETS["tutorial"], [early]) == 0.97


def test_what_goes_on_from_a_model_is_like_its_own_preset_alone():
    handwriting = PRESETS["handwriting"].settings
    made = dataclasses.replace(handwriting, init_from="/models/digits-cnn", corrections="/c")
    gone_on = RunRecord(
        "digits",
        dataclasses.asdict(made),
        curves=record("quick", 0.9, 1.0).curves,
        seconds=30.0,
        outcome="kept",
    )
    # It took 30 s for three epochs, and two will be learned.
    assert seconds_here(handwriting, [gone_on]) == pytest.approx(20.0)
    plain = dataclasses.replace(handwriting, preset="")
    assert seconds_here(plain, [gone_on]) == 0


def test_epochs_are_those_that_will_be_learned():
    assert planned(TUTORIAL).epochs == 3
    assert planned(PRESETS["best"].settings).epochs == 32
    assert planned(PRESETS["handwriting"].settings).epochs == 2
    assert planned(presets_for("pets")["quick_photos"].settings).epochs == 4
    assert planned(presets_for("pets")["my_pet"].settings).epochs == 8
    (own,) = presets_for("signs").values()
    assert planned(own.settings).epochs == 15
