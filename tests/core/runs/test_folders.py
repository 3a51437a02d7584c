"""The folders that a training needs, and what is said of those that are missing."""

import dataclasses
import shutil
from pathlib import Path

import pytest

from core.datasets.registry import CATALOGUE
from core.errors import DataError, MissingDataError
from core.files.paths import SHIPPED_MODELS, cache_folder
from core.models import store
from core.models.card import read_card, shipped_folders
from core.models.store import Store
from core.runs.folders import with_folders
from core.runs.presets import PRESETS, presets_for
from core.runs.settings import check
from core.task import DRAWINGS, PHOTOS
from core.user_data.class_folders import check_folder
from core.user_data.custom_tasks import create
from tests.support.class_folders import fill
from tests.support.refusal import refusal


def test_photos_of_one_s_own_are_asked_for_and_the_shipped_network_goes_on_from_them():
    settings = presets_for("pets")["own_photos"].settings
    assert refusal(DataError, with_folders, settings, Store("pets")) == (
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
    said = refusal(DataError, with_folders, PRESETS["handwriting"].settings, Store("digits"))
    assert said.startswith("There are no corrections to learn from yet.")


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
    quick, colour, longer = presets_for(cups.name).values()

    titles = [each.title for each in (quick, colour, longer)]
    assert titles == ["My classes", "In colour", "Learn longer"]
    assert quick.settings.is_light
    assert not longer.settings.is_light
    settings = with_folders(quick.settings, Store(cups.name))
    assert settings.init_from == str(SHIPPED_MODELS / "pets-pets")
    assert settings.examples == str(cups.examples)


def test_to_learn_longer_needs_ten_photos_of_each_class(cups):
    settings = presets_for(cups.name)["longer"].settings
    assert refusal(DataError, with_folders, settings, Store(cups.name)) == (
        "To learn longer, each class needs 10 photos or more; mug has 3. Add some, or choose My "
        "classes."
    )


def test_a_task_whose_network_is_gone_is_said(cups, monkeypatch):
    monkeypatch.setattr(store, "shipped_folders", lambda _: [])
    settings = presets_for(cups.name)["few_photos"].settings
    assert refusal(DataError, with_folders, settings, Store(cups.name)) == (
        "What your classes are learned with is missing. There is no model for pets in "
        f"{SHIPPED_MODELS}. Install Inkling again to restore them, or train one: inkling train pets"
    )


def test_in_colour_needs_a_network_that_is_fetched_once(cups):
    settings = presets_for(cups.name)["in_colour"].settings
    assert refusal(MissingDataError, with_folders, settings, Store(cups.name)) == (
        "The network that your classes are to stand on in colour, MobileNetV3, is not on this "
        "computer. Fetch it under Data, 4 MB, then train again; your photos and your models stay "
        "as they are."
    )


def test_in_colour_is_as_light_once_the_network_is_made_ready(cups):
    preset = presets_for(cups.name)["in_colour"].settings
    weights = cache_folder() / CATALOGUE["mobilenet"].file
    weights.parent.mkdir(parents=True, exist_ok=True)
    weights.touch()

    settings = with_folders(preset, Store(cups.name))
    assert (settings.data, settings.is_light) == (("mobilenet",), False)
    assert check(settings) == {}

    made = Path(settings.init_from)
    shutil.copytree(SHIPPED_MODELS / "pets-pets", made)
    weights.unlink()
    settings = with_folders(preset, Store(cups.name))
    assert (settings.data, settings.is_light, settings.init_from) == ((), True, str(made))

    (made / "model.tflite").write_bytes(b"cut")
    with pytest.raises(MissingDataError):
        with_folders(preset, Store(cups.name))
