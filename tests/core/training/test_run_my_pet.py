"""A person's pet: corrected photos are learned, what else the model knows stays, and so does the
way back. Painted pets, the real model and the real training."""

import dataclasses
import os
import shutil
import weakref

import numpy as np
import pytest

from core.errors import DataError, ModelError
from core.explain.neighbours import INDEX_FILE, NEITHER_FILE, read_index
from core.models.card import read_card, shipped_folders
from core.models.classifier import Classifier, Verdict
from core.models.store import Store
from core.recognition.photo import classify_animal
from core.runs.folders import with_folders
from core.runs.log import new_candidate
from core.runs.presets import presets_for
from core.runs.protocol import CandidateSaved, EpochEnded, Evaluated, Started
from core.training import run_my_pet
from core.training.data.kept_photos import ChosenRows
from core.training.data.outlier_photos import outlier_photos
from core.training.fitting.control import Control
from core.training.run import run
from core.training.run_my_pet import KEPT
from core.user_data.corrections import Corrections
from tests.support.painted_cat import barred_cats
from tests.support.painted_dog import painted_dog

# Keras asks TensorFlow's variables for arrays in the way of NumPy 1.
pytestmark = [
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
    pytest.mark.timeout(300),
]
MY_PET = presets_for("pets")["my_pet"].settings


@pytest.fixture
def shipped(monkeypatch, tmp_path):
    """The model that came with Inkling; no data is on this computer."""
    if not shipped_folders("pets"):
        pytest.skip("the pets model is not in this clone: make models")
    monkeypatch.setenv("INKLING_DATA", str(tmp_path / "nothing"))
    return shipped_folders("pets")[0]


def correct(photos: list[np.ndarray], label: str = "Cat") -> None:
    """Of ten two are held out."""
    for number, photo in enumerate(photos):
        Corrections("pets").add(label, photo, identifier=f"20261128-120000-{10 + number:06d}")


def learn(settings=MY_PET):
    """A whole run, and what it said -> the folder of its candidate."""
    store = Store("pets")
    settings = with_folders(settings, store)
    folder = new_candidate(store, settings.network)
    heard = []
    run(dataclasses.replace(settings, output=str(folder)), heard.append, Control())
    return folder, heard


def refused(photos, folder) -> int:
    classifier = Classifier(folder)
    return sum(classify_animal(each, classifier).verdict is Verdict.NONE for each in photos)


def of_kind(kind: type, heard: list) -> list:
    return [each for each in heard if isinstance(each, kind)]


def test_corrected_photos_are_learned_and_all_else_stays_as_it_was(shipped):
    correct(barred_cats(10))
    unseen = barred_cats(20, seed=2)
    made = outlier_photos(np.zeros((1, 8, 8), np.uint8), 8, 128, 5)
    strange = [np.repeat(np.uint8(each * 255), 3, axis=2) for each in made]
    before = refused(unseen, shipped), refused(strange, shipped)

    folder, heard = learn()

    assert before == (20, 8)
    after = Classifier(folder)
    assert [classify_animal(each, after).prediction.label for each in unseen] == ["Cat"] * 20
    assert refused(unseen, folder) <= 2
    assert refused(strange, folder) == 8
    now, then = (classify_animal(painted_dog(), Classifier(each)) for each in (folder, shipped))
    assert now.prediction.shares == pytest.approx(then.prediction.shares, abs=0.1)
    proof = {(each.model, each.data): each.figures for each in of_kind(Evaluated, heard)}
    assert proof["current", "drawings"].count == proof["candidate", "drawings"].count == 2
    assert proof["current", "drawings"].accuracy < proof["candidate", "drawings"].accuracy == 1
    for model in ("current", "candidate"):
        assert (proof[model, "test"].count, proof[model, "test"].source) == (1_000, KEPT)
    assert proof["candidate", "test"].accuracy > proof["current", "test"].accuracy - 0.005
    assert of_kind(Started, heard)[0].pictures[0].label in ("Cat", "Neither")
    assert len(of_kind(EpochEnded, heard)) == 8
    assert isinstance(heard[-1], CandidateSaved)
    can_be_learned_on_from(folder, shipped)


def can_be_learned_on_from(candidate, shipped):
    """And the way back is there."""
    kept = Store("pets").keep(candidate)
    card, base = read_card(kept), read_card(shipped)
    assert card.trained_on == (*base.trained_on, "then 8 of the photos that you corrected")
    assert (card.neither, card.ood_threshold) == (base.neither, base.ood_threshold)
    assert with_folders(MY_PET, Store("pets")).init_from == str(kept)
    for file in (INDEX_FILE, NEITHER_FILE):
        ours, theirs = (
            read_index(each, read_card(each), file, as_given=True) for each in (kept, shipped)
        )
        assert ours.names.tolist() == theirs.names.tolist()
        assert np.abs(ours.features - theirs.features).max() < 0.1
    Store("pets").make_current(shipped)
    assert Store("pets").current().folder == shipped
    assert refused(barred_cats(1), shipped) == 1


class AboutToLearnError(Exception):
    """Raised where all has been looked at."""


@pytest.mark.usefixtures("shipped")
def test_photos_are_looked_at_one_after_another(monkeypatch, tmp_path):
    correct(barred_cats(60))
    monkeypatch.setattr(run_my_pet, "PET_VARIED", 60)
    copied, alive, counts = ChosenRows._copied, [], []

    def counted(rows, places):
        pictures = copied(rows, places)
        alive.append((weakref.ref(pictures), np.size(places)))
        counts.append(sum(count for picture, count in list(alive) if picture() is not None))
        return pictures

    def stop_then(message):
        if isinstance(message, Started):
            raise AboutToLearnError

    monkeypatch.setattr(ChosenRows, "_copied", counted)
    settings = dataclasses.replace(with_folders(MY_PET, Store("pets")), output=str(tmp_path))
    with pytest.raises(AboutToLearnError):
        run(settings, stop_then, Control())
    assert len(counts) >= 48 + 60  # of ten two are held out
    assert max(counts) <= 2 * os.cpu_count()  # each thread has one, and may be at the next


@pytest.mark.usefixtures("shipped")
def test_without_corrections_it_is_said_what_to_do():
    with pytest.raises(DataError) as refusal:
        with_folders(MY_PET, Store("pets"))
    assert str(refusal.value) == (
        "There are no corrections to learn from yet. Open a photo of your pet, say below the "
        "answer what it is, and train again."
    )


def test_corrections_that_cannot_be_read_are_none(shipped):
    correct(barred_cats(1))
    for each in Corrections("pets").all():
        each.path.write_bytes(b"no picture")
    with pytest.raises(DataError) as refusal:
        learn()
    assert str(refusal.value) == (
        "There are no corrections to learn from yet. Say below an answer what the photo shows, for "
        "a few photos, and train again."
    )
    assert shipped == Store("pets").current().folder


def test_a_model_that_keeps_nothing_of_others_is_not_gone_on_from(shipped):
    correct(barred_cats(2))
    store = Store("pets")
    candidate = new_candidate(store, "world")
    shutil.copytree(shipped, candidate, dirs_exist_ok=True)
    kept = store.keep(candidate)
    content = (kept / NEITHER_FILE).read_bytes()
    (kept / NEITHER_FILE).unlink()
    with pytest.raises(DataError) as refusal:
        learn()
    assert str(refusal.value) == (
        f"{read_card(kept).name} keeps nothing of the photos that it learned from, so it would "
        "forget them over yours. Choose the model that came with Inkling, under Models, then train "
        "again; your corrections stay."
    )
    (kept / NEITHER_FILE).write_bytes(content[:1_000])
    with pytest.raises(ModelError) as refusal:
        learn()
    assert str(refusal.value) == (
        f"{kept / NEITHER_FILE} is damaged or another model's, so what was learned before cannot "
        "be held on to. Choose the model that came with Inkling, under Models, then train again."
    )
    assert len(Corrections("pets").all()) == 2
