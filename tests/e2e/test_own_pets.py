"""The real program and trainer, without any data: cats and dogs learned from a person's folder."""

import shutil

import cv2
import numpy as np
import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QPushButton, QWidget

from core.models.card import read_card, shipped_folders
from core.models.store import Store
from gui.training.run_controls import TrainingState
from tests.support.painted_cat import painted_cat
from tests.support.painted_dog import painted_dog
from tests.support.person import Person, press, sees
from tests.support.photos import drop, of_files
from tests.support.pointer import label
from tests.support.training import choose_preset, end_trainers, said, write_setting

pytestmark = [pytest.mark.no_data, pytest.mark.timeout(300)]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Six painted cats and six painted dogs, each a little otherwise; the dialog chooses it."""
    if not shipped_folders("pets"):
        pytest.skip("the pets model is not in this clone: make models")
    rng = np.random.default_rng(0)
    mine = tmp_path / "mine"
    for name, picture in (("cat", painted_cat()), ("dog", painted_dog())):
        (mine / name).mkdir(parents=True)
        height, width = picture.shape[:2]
        for number in range(6):
            turned = cv2.getRotationMatrix2D((width / 2, height / 2), rng.uniform(-12, 12), 1.1)
            varied = cv2.warpAffine(picture, turned, (width, height), borderMode=cv2.BORDER_REFLECT)
            path = mine / name / f"{number}.jpg"
            cv2.imwrite(str(path), (varied * rng.uniform(0.7, 1)).astype(np.uint8)[..., ::-1])
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(mine))
    yield mine
    assert not end_trainers()


def chooses_pets(window) -> None:
    selector = window.findChild(QWidget, "task_selector")
    buttons = selector.findChildren(QAbstractButton)
    next(each for each in buttons if each.accessibleName() == "Cats & dogs").click()


def chooses_my_photos(window) -> None:
    choose_preset(window, "My photos")


def test_a_folder_of_photos_with_a_video_among_them_is_learned_and_kept(folder):
    (folder / "cat" / "clip.mp4").write_bytes(b"no photo")
    seen = {}

    def looks(window):
        seen["note"] = label(window, "over_fitting_label")
        seen["sentence"] = label(window, "comparison_sentence")

    def asks(window):
        if "dropped" not in seen:
            seen["dropped"] = drop(window, of_files(folder / "cat" / "1.jpg"))
            return False
        seen["answer"] = label(window, "verdict_label")
        return seen["answer"] == "Cat"

    Person(
        chooses_pets,
        press("retrain_button"),
        chooses_my_photos,
        press("setting_photos"),
        lambda window: write_setting(window, "epochs", "2"),
        press("start_button"),
        sees(TrainingState.COMPARING),
        looks,
        press("keep_button"),
        asks,
    ).work()
    assert seen["note"] == "Left out, as no photo: clip.mp4."
    assert seen["sentence"] == "Both are right equally often."
    current = Store("pets").current().folder
    card = read_card(current)
    assert card.trained_on[-1] == "then 10 of your own photos"
    assert card.measured["test_pictures"] == 2
    assert card.ood_threshold is not None
    assert card.ood_threshold >= read_card(shipped_folders("pets")[0]).ood_threshold
    assert str(folder) not in (current / "card.json").read_text()


@pytest.mark.parametrize("kind", ["nothing chosen", "one class", "three photos", "unreadable"])
def test_a_folder_that_is_no_use_is_said_and_changes_nothing(folder, kind):
    if kind == "one class":
        shutil.rmtree(folder / "dog")
    elif kind == "three photos":
        for path in [*folder.glob("cat/[1-5].jpg"), *folder.glob("dog/[2-5].jpg")]:
            path.unlink()
    elif kind == "unreadable":
        for path in folder.glob("dog/*.jpg"):
            path.write_bytes(b"\xff\xd8 no photo")
    sentences = {
        "nothing chosen": "Choose the folder with your photos first: one with a folder for each "
        "class in it, such as cat and dog, and ten photos or more.",
        "one class": "✕ mine has photos only of cat, so there is nothing to tell apart. Put at "
        "least two of dog into a folder dog, then try again.",
        "three photos": "✕ mine has 3 photos; 10 are the fewest to learn from. Add some, then try "
        "again.",
        "unreadable": "mine has photos only of cat, so there is nothing to tell apart. Put at "
        "least two of dog into a folder dog, then try again. Left out, as no photo: 0.jpg, 1.jpg, "
        "2.jpg and 3 more. Your model is unchanged.",
    }

    def is_told(window) -> bool:
        texts = said(window), label(window, "setting_photos_problem")
        return sentences[kind] in [text.replace("\N{NO-BREAK SPACE}", " ") for text in texts]

    def cannot_start(window) -> bool:
        return not window.findChild(QPushButton, "start_button").isEnabled()

    choosing = () if kind == "nothing chosen" else (press("setting_photos"),)
    # What the names of the files tell is said before.
    starting = cannot_start if kind in {"one class", "three photos"} else press("start_button")
    steps = (press("retrain_button"), chooses_my_photos, *choosing, starting)
    Person(chooses_pets, *steps, is_told, sees(TrainingState.READY)).work()
    assert Store("pets").current().folder == shipped_folders("pets")[0]
