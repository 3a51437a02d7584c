"""Settings with a name, and the folders that each needs."""

import dataclasses

import pytest

from core.errors import DataError
from core.files.paths import SHIPPED_MODELS
from core.models import store
from core.models.card import read_card, shipped_folders
from core.models.store import Store
from core.runs.networks import NETWORKS, Hyperparameters, NetworkKind
from core.runs.presets import PRESETS, presets_for, with_folders
from core.runs.settings import check
from core.task import DRAWINGS, ONE_PHOTO, PHOTOS, TASKS, Task
from core.user_data.class_folders import check_folder
from core.user_data.custom_tasks import create
from tests.support.class_folders import fill

BIRDS = Task("birds", "Birds", ("Owl", "Tit"), ONE_PHOTO, "Open a photo", "Drop a bird", ("birds",))


def test_a_bundled_task_without_presets_has_the_best_of_its_network(monkeypatch):
    kind = NetworkKind("birds", "Birds", ("birds",), Hyperparameters(9, batch=48), ("seed",))
    monkeypatch.setitem(TASKS, "birds", BIRDS)
    monkeypatch.setitem(NETWORKS, "birds", kind)

    (preset,) = presets_for("birds").values()

    assert preset.name == preset.settings.preset == "best"
    assert (preset.settings.task, preset.settings.network) == ("birds", "birds")
    assert (preset.settings.batch, preset.settings.data) == (48, ("birds",))


def test_every_preset_says_why_one_would_take_it():
    for task in ("digits", "pets", "signs"):
        for preset in presets_for(task).values():
            assert preset.title
            assert preset.reason.endswith(".")
            assert check(preset.settings) == {}


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


@pytest.fixture
def cups(tmp_path):
    """A custom task of photos: ten of cups, three of mugs."""
    fill(tmp_path / "Cups", "cup", 10)
    fill(tmp_path / "Cups", "mug", 3)
    return create("Cups", PHOTOS, check_folder(tmp_path / "Cups"))


def test_photos_of_ones_own_are_learned_in_a_moment_or_longer(cups):
    quick, longer = presets_for(cups.name).values()

    assert (quick.title, longer.title) == ("My classes", "Learn longer")
    assert quick.settings.is_light
    assert not longer.settings.is_light
    settings = with_folders(quick.settings, Store(cups.name))
    assert settings.init_from == str(SHIPPED_MODELS / "pets-pets")
    assert settings.examples == str(cups.examples)


def test_to_learn_longer_needs_ten_photos_of_each_class(cups):
    settings = presets_for(cups.name)["longer"].settings

    with pytest.raises(DataError) as refusal:
        with_folders(settings, Store(cups.name))

    assert str(refusal.value) == (
        "To learn longer, each class needs 10 photos or more; mug has 3. Add some, or choose My "
        "classes."
    )


def test_a_task_whose_network_is_gone_is_said(cups, monkeypatch):
    monkeypatch.setattr(store, "shipped_folders", lambda _: [])

    with pytest.raises(DataError) as refusal:
        with_folders(presets_for(cups.name)["few_photos"].settings, Store(cups.name))

    assert str(refusal.value) == (
        "What your classes are learned with is missing. There is no model for pets in "
        f"{SHIPPED_MODELS}. Install Inkling again to restore them, or train one: inkling train pets"
    )
