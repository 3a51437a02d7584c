"""A training in words, as it stands in the table of all of them."""

import dataclasses

import pytest

from core.runs.presets import PRESETS
from gui.training.words import (
    cells_of,
    column_titles,
    network_of,
    outcome,
    prospect,
    summary,
)
from tests.support.training import record

pytestmark = pytest.mark.usefixtures("english")


def test_there_is_a_cell_for_each_title():
    run = record("tutorial", 0.97, 14.0, data_digest="0123456789abcdef")
    row = dict(zip(column_titles(), cells_of(run), strict=True))
    assert row["Preset"].text == "Tutorial"
    assert row["Right"].order == 0.97
    assert row["Time"].text == "0:14"
    assert row["Epochs"].text == "3"
    assert row["Data"].text == "MNIST"
    del run.settings["label_smoothing"]  # as an older Inkling kept them
    row = dict(zip(column_titles(), cells_of(run), strict=True))
    assert row["Label smoothing"].text == "0"
    own = dataclasses.replace(run, settings={**run.settings, "data": ()})
    assert dict(zip(column_titles(), cells_of(own), strict=True))["Data"].text == "01234567"


def test_of_few_test_pictures_a_figure_has_no_places():
    run = record("tutorial", 0.85, 1.0)
    run.figures["candidate"]["test"]["count"] = 20
    row = dict(zip(column_titles(), cells_of(run), strict=True))
    assert row["Right"].text == "85 %"


def test_what_is_not_known_is_a_dash_below_every_figure():
    run = dataclasses.replace(record("tutorial", 0.0, 1.0), figures={})
    row = dict(zip(column_titles(), cells_of(run), strict=True))
    for title in ("Right", "Loss", "Pictures/s"):
        assert row[title].text == "–"
        assert row[title].order < 0


def test_custom_layers_are_named_one_by_one():
    layers = [{"kind": "conv", "units": 16}, {"kind": "pool"}, {"kind": "dense", "units": 64}]
    assert network_of({"network": "own", "layers": layers}) == "conv 16, pool, dense 64"
    assert network_of({"network": "mlp"}) == "Dense, 128 + 128"
    assert network_of({"network": "own", "layers": ()}) == "New last layer"  # of a custom task


@pytest.mark.parametrize(
    ("epochs", "expected"),
    [
        (0, "Dense, 128 + 128 · seed 1"),
        (1, "Dense, 128 + 128 · 1 epoch · seed 1"),
        (3, "Dense, 128 + 128 · 3 epochs · seed 1"),
    ],
)
def test_the_summary_says_the_epochs_if_they_are_known(epochs, expected):
    settings = dataclasses.replace(PRESETS["tutorial"].settings, epochs=epochs)
    assert summary(settings) == expected


def test_what_became_of_it_names_the_model():
    run = record("quick", 0.9, 1.0, outcome="kept", model="digits-mlp-0001")
    assert outcome(run) == "kept as digits-mlp-0001"
    assert outcome(dataclasses.replace(run, outcome="stopped")) == "cancelled"


def test_digits_that_nobody_wrote_are_named():
    settings = dataclasses.replace(PRESETS["tutorial"].settings, data=("made_hands",))
    assert summary(settings) == ("Dense, 128 + 128 · 3 epochs · seed 1 · digits drawn by Inkling")
    settings = dataclasses.replace(settings, data=("digits_from_files",))
    assert summary(settings) == "Dense, 128 + 128 · 3 epochs · seed 1 · digits from your files"


def test_what_a_preset_takes_and_comes_to():
    tutorial, best = PRESETS["tutorial"], PRESETS["best"]
    assert prospect(tutorial, tutorial.settings, []) == "3 epochs · 97 %"
    records = [record("tutorial", 0.9712, 14.2, outcome="kept")]
    assert prospect(tutorial, tutorial.settings, records) == "3 epochs · 14 s here · 97.1 %"
    assert prospect(best, best.settings, records) == "32 epochs"
