"""The models to choose from, and the first that can be loaded."""

import shutil

import pytest

from core.models.available import available_models, first_loadable, no_model
from core.models.store import Store
from core.task import DIGITS, DRAWINGS, custom_task


@pytest.fixture
def damaged(model_folder):
    """Two models were trained here; the newer one's card is damaged."""
    for _ in range(2):
        candidate = Store("digits").new_candidate("mlp", waiting=[])
        shutil.copytree(model_folder, candidate, dirs_exist_ok=True)
        folder = Store("digits").keep(candidate)
    (folder / "card.json").write_text("{")
    return folder


def test_a_model_that_cannot_be_used_is_listed_with_the_reason(damaged):
    models = {each.name: each for each in available_models("digits")}
    assert models[damaged.name].card is None
    assert "is damaged" in models[damaged.name].error
    assert models["digits-mlp-0001"].card is not None
    assert not models["digits-mlp-0001"].error


def test_the_first_that_can_be_loaded_is_and_the_others_say_why_not(damaged):
    models = available_models("digits")
    assert models[0].folder == damaged
    classifier, problems = first_loadable(models)
    assert classifier.folder.name == "digits-mlp-0001"
    assert len(problems) == 1
    assert str(damaged) in problems[0]


def test_nothing_can_be_loaded_of_nothing():
    assert first_loadable([]) == (None, [])


def test_what_is_to_be_done_without_a_model():
    signs = custom_task("signs", "Signs", ("one", "two"), DRAWINGS)
    assert no_model(signs) == "Signs is not trained yet: press Retrain."
    assert no_model(DIGITS).endswith("or train one: inkling train digits")
