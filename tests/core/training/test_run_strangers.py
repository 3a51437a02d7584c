"""The command by which the networks for strangers' hands learned, in miniature."""

import dataclasses
import json
import shutil

import numpy as np
import pytest

from core.explain.neighbours import read_index
from core.files.paths import SHIPPED_MODELS
from core.models.card import read_card
from core.models.classifier import Classifier
from core.task import DIGITS
from core.training import run_strangers
from core.training.data import character_pictures, characters
from core.training.data.character_pictures import draw, read_pictures
from tests.support.made_characters import InTurn, write_characters
from tests.support.made_digits import made_mnist

# Keras asks TensorFlow's variables for arrays in the way of NumPy 1.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

FIRST = ["--first", str(SHIPPED_MODELS / "digits-mlp")]  # of the network that is trained here


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Where all pictures are drawn, of made-up data, and plans are short."""
    write_characters(tmp_path)
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    monkeypatch.setattr(characters, "load_mnist", made_mnist)
    monkeypatch.setattr("core.training.results.neighbours.load_mnist", made_mnist)
    monkeypatch.setattr(character_pictures, "ProcessPoolExecutor", InTurn)
    character_pictures.data_of.cache_clear()
    for name, plan in run_strangers.PLANS.items():
        short = dataclasses.replace(plan.settings, epochs=2, steps=3, batch=40)
        quick = dataclasses.replace(plan, settings=short, score=short)
        monkeypatch.setitem(run_strangers.PLANS, name, quick)
    # The small network: in these tests nearly all of the time goes into preparing the large one.
    monkeypatch.setattr(run_strangers, "_NETWORK", "mlp")
    for placed in (False, True):
        draw(tmp_path / "weights", 0.0005, float("inf"), placed=placed)
    yield tmp_path / "weights"
    character_pictures.data_of.cache_clear()


def test_digits_are_learned_from_teachers_and_become_a_model(folder, capsys):
    model = folder / "digits-strangers"
    assert run_strangers.main([*FIRST, str(folder), "--only", "digits", "--model", str(model)]) == 0
    names = sorted(path.name for path in folder.glob("*.weights.h5"))
    assert names == [
        *("digits-narrow.weights.h5", "digits-wide.weights.h5", "digits.weights.h5"),
        *("teacher_1.weights.h5", "teacher_2.weights.h5"),
    ]
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines() if line[:1] == "{"]
    names = ["teacher_1", "teacher_2", "digits", "wide", "narrow"]
    assert [next(iter(each)) for each in told] == names
    card = read_card(model)
    assert card.classes == DIGITS.classes
    assert 0 < card.ood_threshold < 1
    assert card.measured["mnist_test_pictures"] == 400
    picture = read_pictures(folder / "digits.npz")["training"]["drawn"].pictures[0]
    prediction = Classifier(model).predict(picture[..., None].astype("float32") / 255)
    assert prediction.probabilities.sum() == pytest.approx(1, abs=1e-5)
    assert 0 < prediction.ood_score < 1


def test_letters_are_learned_and_what_has_learned_is_kept(folder):
    model = folder / "letters-cnn"
    assert run_strangers.main([str(folder), "--only", "letters"]) == 0
    before = (folder / "letters.weights.h5").stat().st_mtime_ns
    assert (
        run_strangers.main([*FIRST, str(folder), "--only", "letters", "--model", str(model)]) == 0
    )
    assert (folder / "letters.weights.h5").stat().st_mtime_ns == before
    assert len(Classifier(model).card.classes) == 26


def test_a_model_that_is_there_gets_another_score_alone(folder):
    model = shutil.copytree(SHIPPED_MODELS / "digits-mlp", folder / "digits-mlp")
    before, picture = Classifier(model), np.full((28, 28, 1), 0.5, np.float32)
    options = ["--only", "digits", "--model", str(model), "--score"]

    assert run_strangers.main([str(folder), *options]) == 0

    assert not (folder / "digits.weights.h5").exists()
    after = Classifier(model)
    for name in ("measured", "settings", "temperature", "energy_floor"):
        assert getattr(after.card, name) == getattr(before.card, name)
    old, new = before.predict(picture), after.predict(picture)
    np.testing.assert_array_equal(new.probabilities, old.probabilities)
    assert new.ood_score != old.ood_score
    assert after.card.ood_threshold != before.card.ood_threshold
    read_index(after.folder, after.card)  # of this model, or it would raise


def test_a_device_can_be_left_out(folder):
    assert run_strangers.main([*FIRST, str(folder), "--only", "without_11"]) == 0
    assert (folder / "without_11.weights.h5").exists()
