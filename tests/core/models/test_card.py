"""Model folders, what is said when one is damaged, and that a kept one is as it was saved."""

import contextlib
import functools
import json
import math
import os
import random
import time
from dataclasses import replace

import pytest

from core.errors import ModelError
from core.files import json_file
from core.files.paths import SHIPPED_MODELS
from core.models import card as model
from core.models.card import DIGESTS_FILE, check_litert, read_card, read_keras, read_litert
from core.models.classifier import Classifier
from core.models.store import Current, Store
from tests.support.flips import flipped
from tests.support.kept_models import keep_twice
from tests.support.made_card import CARD
from tests.support.refusal import refusal

ADVICE = "Choose another model, or train one."
DEEP = functools.reduce(lambda inner, _: {"a": inner}, range(20), {})


@pytest.fixture
def folder(tmp_path):
    """A model folder whose model.tflite is empty."""
    folder = tmp_path / "digits-mlp"
    folder.mkdir()
    (folder / "card.json").write_text(CARD.to_json())
    (folder / "model.tflite").write_bytes(b"")
    return folder


def test_a_card_comes_back_as_it_was_written(folder):
    assert read_card(folder) == CARD
    assert read_litert(folder, CARD) == b""


def _aged(path, seconds: float) -> None:
    at = time.time() - seconds
    os.utime(path, (at, at))


def test_a_model_that_was_found_whole_is_looked_through_once(folder, monkeypatch):
    path, taken = folder / "model.tflite", []
    sha256 = model.hashlib.sha256
    monkeypatch.setattr(model.hashlib, "sha256", lambda content: taken.append(1) or sha256(content))
    _aged(path, 60)

    for _ in range(3):
        assert read_litert(folder, CARD) == b""

    assert len(taken) == 1


def test_one_that_was_checked_is_not_looked_through_again(folder, monkeypatch):
    _aged(folder / "model.tflite", 60)
    check_litert(folder, CARD)
    monkeypatch.setattr(model.hashlib, "sha256", None)
    monkeypatch.setattr(model.hashlib, "file_digest", None)

    check_litert(folder, CARD)
    assert read_litert(folder, CARD) == b""


@pytest.mark.parametrize("age", [0, 60])
def test_one_that_changed_since_is_damaged(folder, age):
    path = folder / "model.tflite"
    path.write_bytes(b"abc")
    card = replace(CARD, digest=model.hashlib.sha256(b"abc").hexdigest())
    _aged(path, age)
    assert read_litert(folder, card) == b"abc"

    path.write_bytes(b"xyz")

    assert refusal(ModelError, read_litert, folder, card) == f"{path} is damaged. {ADVICE}"


def test_fields_have_the_names_in_the_file_that_older_versions_know(folder):
    card = replace(CARD, energy_floor=4.25, ood_threshold=0.25)
    (folder / "card.json").write_text(card.to_json())

    fields = json.loads((folder / "card.json").read_text())
    assert (fields["least_energy"], fields["strangeness_limit"]) == (4.25, 0.25)
    assert not {"energy_floor", "ood_threshold"} & set(fields)
    assert read_card(folder) == card


def test_neither_is_an_answer_only_where_the_card_names_it(folder):
    assert CARD.answers == CARD.classes
    fields = json.loads(CARD.to_json())
    assert fields.pop("neither") == ""
    (folder / "card.json").write_text(json.dumps(fields))  # as an older Inkling wrote it
    assert read_card(folder) == CARD

    card = replace(CARD, neither="Neither")
    (folder / "card.json").write_text(card.to_json())
    assert read_card(folder).answers == ("0", "1", "Neither")


def test_a_missing_card_is_said(tmp_path):
    assert (
        refusal(ModelError, read_card, tmp_path / "nowhere")
        == f"{tmp_path / 'nowhere' / 'card.json'} is missing. {ADVICE}"
    )


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"3",
        b"null",
        b"\xff\xfe",
        b"{}",
        b'{"version": "one"}',
        b"[" * 100_000,
        b'{"version": 1, "settings": ' + b"[" * 100_000,
        CARD.to_json().encode()[:-20],
        CARD.to_json().encode("utf-16"),
    ],
)
def test_a_damaged_card_is_said(folder, content):
    path = folder / "card.json"
    path.write_bytes(content)

    assert refusal(ModelError, read_card, folder) == f"{path} is damaged. {ADVICE}"


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"layers": 3}, "layers: Expected `array`, got `int`"),
        ({"classes": None}, "classes: Expected `array`, got `null`"),
        ({"classes": [1, 2]}, "classes[0]: Expected `str`, got `int`"),
        ({"classes": []}, "classes: Expected `array` of length >= 1"),
        ({"colour": "red"}, "colour: unknown"),
        ({"a\x1b]0;b\n": 1}, "a\ufffd]0;b\ufffd: unknown"),
        ({"name": 5}, "name: Expected `str`, got `int`"),
        ({"title": "x" * 1001}, "title: Expected `str` of length <= 1000"),
        ({"measured": 5}, "measured: Expected `object`, got `int`"),
        ({"measured": {"a": "b"}}, "measured[...]: Expected `int | float`, got `str`"),
        ({"temperature": 0}, "temperature: Expected `float` > 0.0"),
        ({"temperature": math.nan}, "temperature: Expected `float` > 0.0"),
        ({"strangeness_limit": 7}, "ood_threshold: Expected `float` <= 1.0"),
        ({"least_energy": math.inf}, "energy_floor: Expected `float` <= 1000000.0"),
        ({"input_shape": [0]}, "input_shape[0]: Expected `int` >= 1"),
        (
            {"layers": [{"name": "a", "kind": "Dense", "shape": [1 << 30]}]},
            "layers[0].shape[0]: Expected `int` <= 65536",
        ),
        ({"settings": DEEP}, "it is nested too deeply"),
    ],
)
def test_a_field_that_is_damaged_is_named(folder, fields, reason):
    path = folder / "card.json"
    path.write_text(json.dumps({**json.loads(CARD.to_json()), **fields}))

    assert refusal(ModelError, read_card, folder) == f"{path} is damaged ({reason}). {ADVICE}"


def test_a_field_that_is_missing_is_named(folder):
    path = folder / "card.json"
    path.write_text('{"version": 1}')

    assert refusal(ModelError, read_card, folder) == (
        f"{path} is damaged (Object missing required field `name`). {ADVICE}"
    )


def test_a_card_that_is_no_file_or_endless_is_said(folder):
    path = folder / "card.json"
    path.write_bytes(b" " * (json_file.LARGEST + 1))
    assert (
        refusal(ModelError, read_card, folder) == f"{path} is damaged (it is too large). {ADVICE}"
    )

    path.unlink()
    os.mkfifo(path)
    assert (
        refusal(ModelError, read_card, folder) == f"{path} is damaged (it is not a file). {ADVICE}"
    )


def test_a_card_of_a_newer_inkling_is_said(folder):
    path = folder / "card.json"
    path.write_text(json.dumps({"version": 2, "colour": "red"}))

    assert refusal(ModelError, read_card, folder) == (
        f"{path} was written by a newer Inkling. Update Inkling to use it."
    )


def test_a_missing_or_damaged_network_is_said(folder):
    path = folder / "model.tflite"
    path.write_bytes(b"something else")
    assert refusal(ModelError, read_litert, folder, CARD) == f"{path} is damaged. {ADVICE}"
    assert refusal(ModelError, check_litert, folder, CARD) == f"{path} is damaged. {ADVICE}"

    path.unlink()
    assert refusal(ModelError, read_litert, folder, CARD) == f"{path} is missing. {ADVICE}"
    assert refusal(ModelError, check_litert, folder, CARD) == f"{path} is missing. {ADVICE}"

    path.mkdir()
    assert refusal(ModelError, read_litert, folder, CARD) == f"{path} cannot be read. {ADVICE}"
    assert refusal(ModelError, check_litert, folder, CARD) == f"{path} cannot be read. {ADVICE}"


def test_a_damaged_model_that_inkling_brought_comes_back_with_it(folder, monkeypatch):
    monkeypatch.setattr(model, "SHIPPED_MODELS", folder.parent)
    (folder / "card.json").write_text("{")

    assert refusal(ModelError, read_card, folder) == (
        f"{folder / 'card.json'} is damaged. Install Inkling again to restore it, or choose "
        "another model."
    )


@pytest.fixture
def kept(model_folder):
    """The second of two models answers."""
    return keep_twice(model_folder)


def test_a_card_with_two_labels_swapped_does_not_answer(kept):
    path = kept / "card.json"
    path.write_text(path.read_text().replace('"3"', '"x"').replace('"7"', '"3"'))

    sentence = f"{path} is damaged (it is not as it was saved). {ADVICE}"
    assert refusal(ModelError, Classifier, kept) == sentence
    assert Store("digits").current() == Current(
        kept.with_name("digits-mlp-0001"), f"{sentence} Until then digits-mlp-0001 answers."
    )


def test_a_flipped_bit_of_a_card_is_noticed(kept):
    path, chance = kept / "card.json", random.Random(1)
    whole = path.read_bytes()
    for bit in chance.sample(range(8 * len(whole)), 300):
        path.write_bytes(flipped(whole, bit))
        with pytest.raises(ModelError):
            read_card(kept)


def test_a_flipped_bit_of_the_digests_is_noticed(kept):
    path, chance = kept / DIGESTS_FILE, random.Random(1)
    whole, card = path.read_bytes(), read_card(kept)
    for bit in chance.sample(range(8 * len(whole)), 300):
        path.write_bytes(flipped(whole, bit))
        with contextlib.suppress(ModelError):
            assert read_card(kept) == card


def test_a_keras_file_that_has_changed_is_not_exported(kept):
    whole = (kept / "model.keras").read_bytes()
    assert read_keras(kept) == whole
    (kept / "model.keras").write_bytes(flipped(whole, 99))

    assert refusal(ModelError, read_keras, kept) == (
        f"{kept / 'model.keras'} is damaged (it is not as it was saved). {ADVICE}"
    )


def test_damaged_digests_are_said(kept):
    (kept / DIGESTS_FILE).write_text("{")

    assert refusal(ModelError, read_card, kept) == (f"{kept / 'digests.json'} is damaged. {ADVICE}")


def test_a_model_that_an_older_inkling_kept_has_none_and_answers(kept):
    (kept / DIGESTS_FILE).unlink()

    assert Store("digits").current() == Current(kept)
    assert Classifier(kept).card.name == "digits-mlp-0002"


@pytest.mark.parametrize("folder", sorted(SHIPPED_MODELS.glob("*-*")), ids=lambda path: path.name)
def test_every_bundled_model_is_as_it_was_saved(folder):
    files = json.loads((folder / DIGESTS_FILE).read_text())["files"]

    assert sorted(files) == ["card.json", "model.keras", "model.tflite"]
    assert read_card(folder)
    assert read_keras(folder)
