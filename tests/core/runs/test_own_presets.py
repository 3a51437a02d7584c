"""Presets of one's own: kept, locked, handed out; and what is said of those that cannot be."""

import dataclasses
import json

import pytest

from core.errors import StoreError, UsageError
from core.files.json_file import UnreadableError
from core.files.paths import user_presets
from core.runs.own_presets import (
    OwnPreset,
    add_preset,
    all_presets,
    in_words,
    kept,
    own_presets,
    preset_problems,
    remove_preset,
    restore_preset,
    understood,
)
from core.runs.presets import PRESETS, given_presets, presets_for
from core.runs.settings import REASONS
from core.task import PHOTOS
from tests.support.faults import FULL, Disk
from tests.support.refusal import refusal

TUTORIAL = PRESETS["tutorial"].settings
CLASS = kept("Our class", dataclasses.replace(TUTORIAL, epochs=2), ["epochs", "network"])


def test_a_preset_is_kept_with_what_it_locks_and_stands_last():
    name = add_preset("digits", CLASS)
    assert name == "our-class"
    assert list(all_presets("digits")) == [*PRESETS, name]
    preset = own_presets("digits")[name]
    assert (preset.title, preset.reason) == (
        "Our class",
        "Settings of yours, or handed out to you.",
    )
    assert preset.settings == dataclasses.replace(TUTORIAL, epochs=2)
    assert preset.locked == {"epochs", "network", "layers"}  # whose network is locked has no others
    assert own_presets("letters") == {}


def test_one_without_a_lock_and_one_that_goes_on_learning_mean_what_they_meant():
    hand = dataclasses.replace(PRESETS["handwriting"].settings, epochs=7)
    name = add_preset("digits", kept("My hand", hand, []))
    assert own_presets("digits")[name].settings == hand
    assert own_presets("digits")[name].locked == frozenset()


def test_a_title_is_there_once_or_gets_a_number():
    add_preset("digits", CLASS)
    for title in ("our CLASS", "Tutorial"):
        assert (
            refusal(UsageError, add_preset, "digits", dataclasses.replace(CLASS, title=title))
            == f"There is a preset “{title}” already. Give another name."
        )
    assert add_preset("digits", CLASS, numbered=True) == "our-class-2"
    assert own_presets("digits")["our-class-2"].title == "Our class 2"
    assert refusal(UsageError, add_preset, "digits", dataclasses.replace(CLASS, title=" ")) == (
        "A name is missing. Give one of at least one letter or digit."
    )


def test_none_takes_the_name_of_a_given_one():
    preset = dataclasses.replace(CLASS, title="Best!")
    assert add_preset("digits", preset) == "best-2"
    assert all_presets("digits")["best"] == PRESETS["best"]


def test_one_is_removed_and_brought_back():
    name = add_preset("digits", CLASS)
    before = own_presets("digits")
    remove_preset("digits", name)
    assert all_presets("digits") == presets_for("digits")
    restore_preset("digits", name)
    assert own_presets("digits") == before


def test_a_full_disk_keeps_none_and_says_so(monkeypatch, tmp_path):
    with Disk(monkeypatch, tmp_path).failing(1, FULL):
        words = refusal(StoreError, add_preset, "digits", CLASS)
    assert words == "Not saved: the disk is full. Make room on it, then try again."
    assert own_presets("digits") == {}


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"version": 2}, "was written by a newer Inkling"),
        ({"title": "two\nlines"}, "is damaged (title)"),
        ({"title": "x" * 61}, "is damaged (title)"),
        (
            {"lock": ("epoch",)},
            f"is damaged (lock: “epoch” is no setting; there are {', '.join(REASONS)})",
        ),
        (
            {"settings": {**CLASS.settings, "epochs": "two"}},
            "is damaged (settings.epochs: Expected `int`, got `str`)",
        ),
        (
            {"settings": {**CLASS.settings, "epochs": -1}},
            "is damaged (epochs: Epochs are 1 to 10,000, or 0)",
        ),
        (
            {"settings": {**CLASS.settings, "output": "/etc"}},
            "has a setting that this Inkling does not know: output",
        ),
        ({"settings": {**CLASS.settings, "preset": "magic"}}, "is damaged (preset)"),
        (
            {"settings": {**CLASS.settings, "network": "gru"}},
            "is damaged (network: Choose one of: mlp, cnn, pets, own)",
        ),
        (
            {"settings": {**CLASS.settings, "layers": [{"kind": "gru"}]}},
            "is damaged (layers: A layer is one of: dense, conv, pool, dropout)",
        ),
        ({"settings": {}}, "is damaged (preset)"),
        ({"settings": {"preset": "x" * 70_000}}, "is damaged (it is too large)"),
    ],
)
def test_what_cannot_be_believed(changes, reason):
    with pytest.raises(UnreadableError) as error:
        understood(dataclasses.replace(CLASS, **changes), "digits", PRESETS)
    assert str(error.value) == reason


def test_a_file_that_is_damaged_is_left_out_and_said():
    name = add_preset("digits", CLASS)
    path = user_presets("digits") / f"{name}.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "lock": 3}))
    assert own_presets("digits") == {}
    assert preset_problems("digits") == [
        f"{path} is damaged (lock: Expected `array`, got `int`), so this preset is left out."
    ]


def test_a_preset_of_a_newer_inkling_is_left_out_and_its_new_setting_named():
    name = add_preset("digits", CLASS)
    path = user_presets("digits") / f"{name}.json"
    content = json.loads(path.read_text())
    content["settings"] |= {"warm_up": 3, "weight_decay": 0.1}
    path.write_text(json.dumps(content))
    assert own_presets("digits") == {}
    said = "has a setting that this Inkling does not know: warm_up, so this preset is left out."
    assert preset_problems("digits") == [f"{path} {said}"]


def test_in_words_what_it_sets_otherwise_and_what_it_locks():
    assert in_words(CLASS, PRESETS) == "Our class: epochs 2; locked: epochs, network"
    layers = dataclasses.replace(PRESETS["quick_cnn"].settings, share=0.5)
    assert in_words(kept("Half", layers, []), PRESETS) == "Half: share 0.5"
    photos = given_presets("any", PHOTOS)
    plain = OwnPreset("Plain", {"preset": "few_photos", "network": "own", "data": []})
    assert in_words(plain, photos) == "Plain"
