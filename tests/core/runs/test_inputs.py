"""The folders that a training needs besides its settings."""

import dataclasses

import pytest

from core.errors import DataError
from core.files.paths import SHIPPED_MODELS
from core.models.card import read_card, shipped_folders
from core.models.store import Store
from core.runs.inputs import with_folders
from core.runs.presets import PRESETS, presets_for
from core.task import DRAWINGS
from core.user_data.custom_tasks import create


def test_photos_of_one_s_own_are_asked_for_and_the_shipped_network_goes_on_from_them():
    settings = presets_for("pets")["own_photos"].settings
    with pytest.raises(DataError) as refusal:
        with_folders(settings, Store("pets"))
    assert str(refusal.value) == (
        "Choose the folder with your photos first: one with a folder for each class in it, such "
        "as cat and dog, and ten photos or more."
    )
    settings = with_folders(dataclasses.replace(settings, photos="mine"), Store("pets"))
    assert settings.init_from == str(shipped_folders("pets")[0])
    assert settings.network == read_card(shipped_folders("pets")[0]).network


def test_a_new_model_is_compared_with_the_one_that_answers():
    store = Store("digits")

    settings = with_folders(PRESETS["quick"].settings, store)

    assert settings.current == str(store.current().folder)
    assert (settings.init_from, settings.examples, settings.corrections) == ("", "", "")


def test_handwriting_needs_corrections():
    with pytest.raises(DataError) as refusal:
        with_folders(PRESETS["handwriting"].settings, Store("digits"))
    assert str(refusal.value).startswith("There are no corrections to learn from yet.")


def test_a_custom_task_is_built_on_a_bundled_model():
    task = create("Signs", DRAWINGS)

    settings = with_folders(presets_for(task.name)["examples"].settings, Store(task.name))

    assert settings.init_from == str(SHIPPED_MODELS / "digits-cnn")
    assert settings.examples == str(task.examples)
