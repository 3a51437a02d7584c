"""A kept model is as it was saved, to the last bit, or it does not answer."""

import contextlib
import json
import random

import pytest

from core.errors import ModelError
from core.files.paths import SHIPPED_MODELS
from core.models.card import read_card, read_keras
from core.models.classifier import Classifier
from core.models.digests import DIGESTS_FILE
from core.models.store import Current, Store
from tests.support.flips import flipped
from tests.support.kept_models import keep_twice
from tests.support.refusal import refusal

ADVICE = "Choose another model, or train one."


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
