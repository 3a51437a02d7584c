"""A sweep: what is varied, what is missing, and what does not go together."""

import dataclasses

import pytest

from core.cli.sweep import differences
from core.errors import UsageError
from core.files.paths import user_sweeps
from core.runs.layers import LayerSettings
from core.runs.presets import PRESETS, presets_for
from core.runs.sweep import (
    Row,
    new_sweep,
    save,
    settings_of,
    sweeps_of,
    title_of,
    values_of,
    written_to,
)

QUICK = PRESETS["quick"].settings


def test_every_combination_is_a_training_and_what_has_a_model_is_done():
    sweep = new_sweep(QUICK, {"network": ["mlp", "cnn", "mlp"], "epochs": [1, 3]})
    assert [tuple(cell.values()) for cell in sweep.cells] == [
        ("mlp", 1),
        ("mlp", 3),
        ("cnn", 1),
        ("cnn", 3),
    ]
    first, second, *others = sweep.cells
    sweep = sweep.with_row(Row(first, model="digits-mlp-0001", accuracy=0.9))
    sweep = sweep.with_row(Row(second, error="The disk is full."))
    assert sweep.missing == [second, *others]
    again = sweep.with_row(Row(second, model="digits-mlp-0002", accuracy=0.8))
    assert [row.error for row in again.rows] == ["", ""]
    assert again.table()[1]["epochs"] == 3
    assert again.table()[1]["accuracy"] == 0.8


def test_units_and_layers_build_the_network_of_dense_layers():
    mlp = settings_of(QUICK, {"network": "mlp", "units": 32, "epochs": 5})
    assert (mlp.network, mlp.epochs) == ("own", 5)
    assert mlp.layers == (LayerSettings("dense", 32), LayerSettings("dense", 32))
    cnn = settings_of(QUICK, {"network": "cnn", "units": 64})
    assert [layer.kind for layer in cnn.layers] == [
        *("conv", "pool", "conv", "pool", "conv", "dropout"),
        "dense",
    ]
    assert cnn.layers[-1].units == 64
    assert len(settings_of(QUICK, {"layers": 3}).layers) == 3
    assert settings_of(QUICK, {"network": "cnn"}).network == "cnn"


@pytest.mark.parametrize(
    ("axis", "text", "sentence"),
    [
        ("epochs", "1,x", "epochs: 'x' is no whole number. Write the values like this: 1,3,5"),
        ("epochs", "1,", "epochs: '' is no whole number. Write the values like this: 1,3,5"),
        (
            "learning_rate",
            "fast",
            "learning rate: 'fast' is no number. Write the values like this: 0.1,0.5,1",
        ),
        ("network", "", "network: '' is no name. Write the values like this: a,b"),
    ],
)
def test_a_value_that_is_none_is_said(axis, text, sentence):
    with pytest.raises(UsageError) as caught:
        values_of(axis, text)
    assert str(caught.value) == sentence


def test_values_are_read_as_what_they_are():
    assert values_of("epochs", "1, 3") == (1, 3)
    assert values_of("share", "0.5,1") == (0.5, 1.0)
    assert values_of("network", "mlp,cnn") == ("mlp", "cnn")


@pytest.mark.parametrize(
    ("task", "axes", "sentence"),
    [
        (
            "digits",
            {"network": ["mlp", "resnet"]},
            "network resnet: Choose one of: mlp, cnn, pets, own.",
        ),
        (
            "digits",
            {"units": [32, 5000]},
            "units 5000: A dense layer has 1 to 2,048 units.",
        ),
        (
            "digits",
            {"epochs": list(range(1, 35)), "seed": list(range(30))},
            "That would be 1,020 trainings; 1,000 are the most. Give fewer values.",
        ),
        (
            "pets",
            {"units": [32]},
            "units: not varied for pets. Choose among: epochs, augmentation, share, seed.",
        ),
        (
            "own-signs",
            {"batch": [32]},
            "batch: not varied for own-signs. Choose among: epochs, augmentation, seed.",
        ),
    ],
)
def test_what_cannot_be_trained_is_said_before_anything_begins(task, axes, sentence):
    settings = next(iter(presets_for(task).values())).settings
    with pytest.raises(UsageError) as caught:
        new_sweep(settings, axes)
    assert str(caught.value) == sentence


def test_it_is_found_by_its_table(tmp_path):
    output = str(tmp_path / "sweep.csv")
    sweep = new_sweep(QUICK, {"epochs": [1, 3], "share": [0.5, 1.0]}, output)
    sweep = sweep.with_row(Row(sweep.cells[0], accuracy=0.97, weights=118_282, model="m"))
    save(sweep)
    found = written_to(tmp_path / "sweep.csv")
    assert found is not None
    assert found.missing == sweep.missing
    assert differences(sweep, found) == []
    assert found.rows == sweep.rows
    assert written_to(tmp_path / "other.csv") is None


def test_one_from_before_a_setting_existed_goes_on_as_usual():
    begun = new_sweep(QUICK, {"epochs": [1, 3]})
    older = {name: each for name, each in begun.base.items() if name != "label_smoothing"}
    before = dataclasses.replace(begun, base=older)
    assert differences(begun, before) == []
    smoothed = new_sweep(dataclasses.replace(QUICK, label_smoothing=0.1), {"epochs": [1, 3]})
    assert differences(smoothed, before) == ["label smoothing 0.0 there, 0.1 now"]
    assert before.settings_of(before.cells[0]).label_smoothing == 0


def test_a_damaged_one_is_left_out():
    save(new_sweep(QUICK, {"epochs": [1]}))
    save(new_sweep(QUICK, {"epochs": [2]}))
    (user_sweeps("digits") / "0.json").write_text("{")
    save(dataclasses.replace(new_sweep(QUICK, {"epochs": [3]}), axes={"patience": (1, 2)}))
    assert [each.axes["epochs"] for each in sweeps_of("digits")] == [(2,), (1,)]


def test_other_settings_and_other_data_are_named(tmp_path, monkeypatch):
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    (tmp_path / "mnist.npz").write_text("one")
    begun = new_sweep(QUICK, {"epochs": [1, 3]})
    assert differences(new_sweep(QUICK, {"epochs": [5]}), begun) == []
    slower = dataclasses.replace(QUICK, batch=32)
    (tmp_path / "mnist.npz").write_text("another")
    assert differences(new_sweep(slower, {"units": [16, 32]}), begun) == [
        "batch 512 there, 32 now",
        "epochs 1, 3 there, 3 now",
        "units not given there, 16, 32 now",
        "the files of mnist have changed",
    ]


def test_a_training_is_named_by_what_it_has_of_its_own():
    assert title_of({"network": "cnn", "learning_rate": 0.01}) == "network cnn, learning rate 0.01"
