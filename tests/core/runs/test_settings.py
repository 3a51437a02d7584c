"""The settings of a training: a wrong value says what is allowed, a preset is always right."""

import dataclasses
import math

import pytest

from core.runs.presets import PRESETS, presets_for
from core.runs.settings import REASONS, LayerSettings, RunSettings, check

GOOD = RunSettings("digits", "cnn", "x")
OWN = dataclasses.replace(GOOD, network="own", layers=(LayerSettings("dense", 16),))


def test_every_preset_is_allowed_and_knows_its_name():
    assert list(PRESETS) == ["tutorial", "quick", "quick_cnn", "best", "handwriting", "overfit"]
    for task in ("digits", "pets"):
        for name, preset in presets_for(task).items():
            assert check(preset.settings) == {}
            assert preset.name == preset.settings.preset == name
            assert preset.settings.task == task


def test_classes_of_ones_own_have_a_preset():
    (preset,) = presets_for("signs").values()

    assert preset.settings.task == "signs"
    assert check(preset.settings) == {}  # before the folder with the examples is known
    assert check(dataclasses.replace(preset.settings, examples="x")) == {}


def test_reasons_are_given_for_settings_that_there_are():
    assert REASONS.keys() <= {field.name for field in dataclasses.fields(RunSettings)}


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("network", "rnn", "Choose one of: mlp, cnn, pets, own."),
        ("optimizer", "", "Choose one of: adamw, adam, sgd."),
        ("input_scaling", "z", "Choose one of: unit, length, none."),
        ("epochs", -1, "Epochs are 1 to 10,000, or 0."),
        ("epochs", 10_001, "Epochs are 1 to 10,000, or 0."),
        ("batch", 0, "A batch has 1 to 4,096 pictures."),
        ("learning_rate", -1.0, "The learning rate is 0.000001 to 100, or 0."),
        ("learning_rate", math.nan, "The learning rate is 0.000001 to 100, or 0."),
        ("augmentation", 3.1, "Augmentation is 0 to 3; 1 is the usual."),
        ("label_smoothing", -0.1, "Label smoothing is 0 to 0.5; 0 is none."),
        ("label_smoothing", 0.6, "Label smoothing is 0 to 0.5; 0 is none."),
        ("label_smoothing", math.nan, "Label smoothing is 0 to 0.5; 0 is none."),
        ("share", 0.0, "The share of the data is above 0 % and at most 100 %."),
        ("share", math.nan, "The share of the data is above 0 % and at most 100 %."),
        ("seed", -1, "The seed is a whole number from 0 to 2,147,483,648."),
        ("minutes", math.inf, "Minutes are 0 to 1,440; 0 is no limit."),
        (
            "data",
            ("imagenet",),
            "Choose among: mnist, pen_strokes, made_hands, digits_from_files.",
        ),
    ],
)
def test_a_wrong_value_says_what_is_allowed(field, value, sentence):
    assert check(dataclasses.replace(GOOD, **{field: value})) == {field: sentence}


@pytest.mark.parametrize(
    ("layers", "sentence"),
    [
        ((), "A network has 1 to 12 layers before its answer."),
        ((LayerSettings("dense", 8),) * 13, "A network has 1 to 12 layers before its answer."),
        ((LayerSettings("lstm", 8),), "A layer is one of: dense, conv, pool, dropout."),
        ((LayerSettings("dense", 0),), "A dense layer has 1 to 2,048 units."),
        ((LayerSettings("conv", 257),), "A conv layer has 1 to 256 units."),
        ((LayerSettings("dropout", rate=1.0),), "Dropout is 0 to 0.9 of the units."),
        (
            (LayerSettings("dense", 8, "gelu"),),
            "An activation is one of: relu, sigmoid, tanh, step.",
        ),
        (
            (LayerSettings("dense", 8, "step"),),
            "step cannot be trained: its slope is zero everywhere, so no weight learns which way "
            "to move. Choose relu, sigmoid or tanh.",
        ),
        (
            (LayerSettings("dense", 8), LayerSettings("conv", 8)),
            "A conv layer needs a picture; after a dense layer there is none.",
        ),
        (
            (LayerSettings("pool"),) * 5,
            "At most 4 pool layers: each halves the picture's 28 pixels.",
        ),
    ],
)
def test_layers_that_are_no_network_say_why(layers, sentence):
    assert check(dataclasses.replace(OWN, layers=layers)) == {"layers": sentence}


def test_layers_that_are_a_network_are_allowed():
    layers = (
        LayerSettings("conv", 8),
        LayerSettings("pool"),
        LayerSettings("dropout", rate=0.25),
        LayerSettings("dense", 16, "tanh"),
    )

    assert check(dataclasses.replace(OWN, layers=layers)) == {}
