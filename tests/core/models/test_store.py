"""The store: versions that stay as they are, one that answers, and a way back to any."""

import dataclasses
import hashlib
import json
import os
import shutil
from pathlib import Path

import pytest

from core.errors import ModelError, StoreError, UsageError
from core.models import card as model
from core.models.card import read_card
from core.models.store import Current, Store
from tests.support.made_card import CARD

NETWORK = b"a network"
GONE = 999_999_999  # no process has so high a number


def fill(folder: Path, network: bytes = NETWORK) -> Path:
    """Put a whole model into folder: what the trainer leaves, as far as the store is concerned."""
    folder.mkdir(parents=True, exist_ok=True)
    card = dataclasses.replace(CARD, name=folder.name, digest=hashlib.sha256(network).hexdigest())
    (folder / "card.json").write_text(card.to_json())
    (folder / "model.tflite").write_bytes(network)
    (folder / "model.keras").write_bytes(b"the same")
    return folder


def kept(network: bytes = NETWORK) -> Path:
    digits = Store("digits")
    return digits.keep(fill(digits.new_candidate("mlp", waiting=[]), network))


@pytest.fixture(autouse=True)
def shipped(tmp_path, monkeypatch) -> Path:
    """The folder of shipped models, with two in it."""
    shipped = tmp_path / "shipped"
    for name in ("digits-mlp", "digits-cnn"):
        fill(shipped / name)
    (shipped / ".keep").touch()
    monkeypatch.setattr(model, "SHIPPED_MODELS", shipped)
    return shipped


@pytest.fixture
def own() -> Path:
    return Store("digits").folder


def test_the_best_shipped_model_answers_until_one_is_kept(shipped, own):
    digits = Store("digits")

    assert digits.current() == Current(shipped / "digits-cnn", problem="")
    assert not own.exists()  # to look changes nothing


def test_a_kept_candidate_answers_and_is_named_by_its_number(own):
    folder = kept()

    assert folder == own / "digits-mlp-0001"
    assert Store("digits").current().folder == folder
    assert read_card(folder).name == "digits-mlp-0001"
    assert (folder / "model.keras").read_bytes() == b"the same"
    assert sorted(path.name for path in own.iterdir()) == [
        ".lock",
        "current.json",
        "digits-mlp-0001",
    ]
    assert json.loads((own / "current.json").read_text()) == {
        "version": 1,
        "folder": "digits-mlp-0001",
    }


def test_versions_are_listed_newest_first_then_the_shipped_ones(shipped, own):
    kept()
    kept()
    (own / "from-elsewhere").mkdir()

    versions = Store("digits").versions()

    assert [(each.folder.name, each.shipped, each.is_current) for each in versions] == [
        ("digits-mlp-0002", False, True),
        ("digits-mlp-0001", False, False),
        ("from-elsewhere", False, False),
        ("digits-cnn", True, False),
        ("digits-mlp", True, False),
    ]
    assert versions[0].card == read_card(own / "digits-mlp-0002")
    assert versions[2].card is None
    assert versions[2].problem == (
        f"{own / 'from-elsewhere' / 'card.json'} is missing. Choose another model, or train one."
    )


def test_a_clock_that_is_put_back_changes_no_order(own):
    first, second = kept(), kept()
    os.utime(second, (0, 0))
    os.utime(first / "card.json", (9e9, 9e9))

    third = kept()

    assert [each.name for each in Store("digits").folders()[:3]] == [
        third.name,
        second.name,
        first.name,
    ]


def test_a_number_is_not_given_twice(own):
    first, second = kept(), kept()
    shutil.rmtree(first)

    assert kept().name == "digits-mlp-0003"
    assert Store("digits").prune(keep=0) == [second.name]
    assert kept().name == "digits-mlp-0004"


def test_going_back_to_any_version_and_to_the_shipped_one(shipped):
    first, second = kept(), kept()
    digits = Store("digits")

    for folder in (first, second, shipped / "digits-mlp", shipped / "digits-cnn"):
        digits.make_current(folder)
        assert Store("digits").current().folder == folder


def test_a_damaged_model_is_not_made_current():
    first, second = kept(), kept()
    (first / "model.tflite").write_bytes(NETWORK[:-1])

    with pytest.raises(ModelError) as refusal:
        Store("digits").make_current(first)

    assert str(refusal.value) == (
        f"{first / 'model.tflite'} is damaged. Choose another model, or train one."
    )
    assert Store("digits").current().folder == second


def test_a_damaged_candidate_is_not_kept(shipped, own):
    digits = Store("digits")
    candidate = fill(digits.new_candidate("mlp", waiting=[]))
    (candidate / "model.tflite").write_bytes(b"")

    with pytest.raises(StoreError) as refusal:
        digits.keep(candidate)

    assert str(refusal.value) == (
        "Not saved: the new model is damaged or no longer there. Train again."
    )
    assert digits.current().folder == shipped / "digits-cnn"
    assert candidate.is_dir()


def test_a_discarded_candidate_leaves_nothing(own):
    digits = Store("digits")

    digits.discard(fill(digits.new_candidate("mlp", waiting=[])))

    assert [path.name for path in own.iterdir()] == [".lock"]
    assert len(digits.folders()) == 2


def test_pruning_leaves_the_newest_and_the_current_one():
    folders = [kept() for _ in range(5)]
    digits = Store("digits")
    digits.make_current(folders[1])

    assert digits.prune(keep=2) == ["digits-mlp-0003", "digits-mlp-0001"]

    names = [each.folder.name for each in digits.versions() if not each.shipped]
    assert names == ["digits-mlp-0005", "digits-mlp-0004", "digits-mlp-0002"]
    assert digits.current().folder == folders[1]


def test_what_dead_processes_left_is_removed_before_the_next_training(own):
    alive = Store("digits").new_candidate("cnn", waiting=[])
    for name in (f".candidate-{GONE}-00ff", ".removed-digits-mlp-0007"):
        fill(own / name)

    another = Store("digits").new_candidate("mlp", waiting=[])

    assert sorted(path.name for path in own.iterdir() if path.is_dir()) == sorted(
        [alive.parent.name, another.parent.name]
    )


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"\0" * 44,
        b"[" * 100_000,
        b'{"version": "1", "folder": "digits-mlp-0001"}',
        b'{"version": 1, "folder": "digits-ml',
    ],
)
def test_a_damaged_current_json_falls_back_to_the_newest_model(own, content):
    newest = [kept(), kept()][-1]
    (own / "current.json").write_bytes(content)
    assert Store("digits").current() == Current(
        newest,
        f"{own / 'current.json'} is damaged. Choose the model that should answer. "
        "Until then digits-mlp-0002 answers.",
    )


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({}, "Object missing required field `folder`"),
        ({"folder": 7}, "folder: Expected `str`, got `int`"),
        ({"folder": None}, "folder: Expected `str`, got `null`"),
    ],
)
def test_a_damaged_field_of_current_json_is_named(own, fields, reason):
    newest = kept()
    (own / "current.json").write_text(json.dumps({"version": 1, **fields}))
    assert Store("digits").current() == Current(
        newest,
        f"{own / 'current.json'} is damaged ({reason}). Choose the model that should answer. "
        "Until then digits-mlp-0001 answers.",
    )


def test_a_current_json_of_a_newer_inkling_is_said(own):
    newest = kept()
    (own / "current.json").write_text('{"version": 2, "model": 7, "folder": "x"}')
    assert Store("digits").current() == Current(
        newest,
        f"{own / 'current.json'} was written by a newer Inkling. Choose the model that should "
        "answer. Until then digits-mlp-0001 answers.",
    )


@pytest.mark.parametrize("name", ["digits-mlp-0009", "../digits-mlp-0001", "", ".", "/"])
def test_a_current_model_that_is_gone_is_said(own, name):
    newest = kept()
    (own / "current.json").write_text(json.dumps({"version": 1, "folder": name}))
    assert Store("digits").current() == Current(
        newest,
        f"The model {name}, which should answer, is gone. Choose another. "
        "Until then digits-mlp-0001 answers.",
    )


@pytest.mark.parametrize("file", ["card.json", "model.tflite"])
@pytest.mark.parametrize("content", [b"", b"{", None])
def test_a_damaged_model_hands_over_to_the_one_before(own, file, content):
    first, second = kept(), kept()
    path = second / file
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content)
    what = "is missing" if content is None else "is damaged"
    assert Store("digits").current() == Current(
        first,
        f"{path} {what}. Choose another model, or train one. Until then digits-mlp-0001 answers.",
    )


def test_without_any_whole_own_model_a_shipped_one_answers(shipped, own):
    for folder in (kept(), kept()):
        (folder / "model.tflite").unlink()
    (shipped / "digits-cnn" / "card.json").unlink()
    assert Store("digits").current() == Current(
        shipped / "digits-mlp",
        f"{own / 'digits-mlp-0002' / 'model.tflite'} is missing. Choose another model, or train "
        "one. Until then digits-mlp answers.",
    )


def test_no_model_at_all_is_said(shipped):
    shutil.rmtree(shipped)

    with pytest.raises(ModelError) as refusal:
        Store("digits").current()
    assert str(refusal.value) == (
        f"There is no model for digits in {shipped}. Install Inkling again to restore them, "
        "or train one: inkling train digits"
    )
    with pytest.raises(ModelError):
        Store("digits").find("cnn")

    with pytest.raises(ModelError) as refusal:
        Store("birds").current()
    assert str(refusal.value) == (
        "birds is not trained yet: choose it in the window and press Retrain, or: "
        "inkling train birds"
    )


def test_models_are_found_by_name_and_by_short_name(shipped, own):
    folder = kept()
    digits = Store("digits")

    assert digits.current().folder == folder
    assert digits.find("mlp") == shipped / "digits-mlp"
    assert digits.find("mlp-0001") == digits.find("digits-mlp-0001") == folder
    assert digits.has("cnn")
    assert not digits.has("birds")


def test_a_name_that_no_model_has_is_said():
    with pytest.raises(UsageError) as refusal:
        Store("digits").find("../cnn")

    assert str(refusal.value) == (
        "There is no model '../cnn'. Choose one of: digits-cnn, digits-mlp."
    )
