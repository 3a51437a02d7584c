"""Both networks learn in miniature from made-up pictures, and one becomes a model folder."""

import dataclasses
import shutil

import numpy as np
import pytest

from core.models.classifier import Classifier, Verdict
from core.recognition.photo import classify_animal
from core.training import run_world
from core.training.data.world import NEITHER, VALIDATION
from core.training.results.shipped import save_world
from core.training.run_custom import load_backbone
from tests.support.made_world import made_world

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

SETTINGS = dataclasses.replace(run_world.SETTINGS, stages=((32, 1.0),), batch=4)


@pytest.fixture(scope="module")
def learned(tmp_path_factory):
    folder = tmp_path_factory.mktemp("world")
    run_world.learn(made_world(), folder, 0.2, SETTINGS)
    return folder


def test_every_network_and_the_fork_are_kept(learned):
    names = {path.name for path in learned.iterdir()}
    assert names == {f"{name}.npz" for name in ("measured", "once", "shipped", "fork")}


def test_beside_the_last_network_the_one_before_is_not_missed(learned, tmp_path):
    for name in ("measured", "shipped"):
        shutil.copy(learned / f"{name}.npz", tmp_path)
    run_world.learn(made_world(), tmp_path, 10, SETTINGS)
    assert {path.name for path in tmp_path.iterdir()} == {"measured.npz", "shipped.npz"}


def test_what_has_learned_does_not_learn_again(learned):
    before = {path: path.stat().st_mtime_ns for path in learned.iterdir()}
    run_world.learn(made_world(), learned, 10, SETTINGS)
    assert {path: path.stat().st_mtime_ns for path in learned.iterdir()} == before


@pytest.mark.filterwarnings("ignore:Warning. Enabling:UserWarning")
def test_a_network_becomes_a_model_that_can_say_neither(learned, tmp_path):
    pytest.importorskip("ai_edge_quantizer", reason="the extra exports is not installed")
    network = run_world.load(run_world.weights_file(learned, "shipped"))
    validation = made_world().only(VALIDATION, measured=False)
    card = save_world(network, made_world(), tmp_path / "model", SETTINGS, measured=False)
    classifier = Classifier(tmp_path / "model")
    prediction = classifier.predict(np.zeros((128, 128, 1), np.float32))
    assert (card.network, card.title) == ("world", "Residual, of the world")
    assert card.classes == ("Cat", "Dog")
    assert load_backbone(tmp_path / "model").features.shape == (None, 224)
    assert card.features == "features"
    assert 0 <= card.ood_threshold <= 1
    assert card.answers == prediction.answers == ("Cat", "Dog", "Neither")
    assert prediction.shares.sum() == pytest.approx(1, abs=1e-5)
    kept = [
        classify_animal(np.repeat(each[..., np.newaxis], 3, axis=2), classifier).verdict
        for each, animal in zip(validation.pixels, validation.animals, strict=True)
        if animal != NEITHER
    ]
    assert np.mean([verdict is not Verdict.NONE for verdict in kept]) >= 0.8  # of 8, all but one
    assert prediction.probabilities.sum() == pytest.approx(1, abs=1e-5)
    assert 0 <= prediction.ood_score <= 1


def test_figures_of_validation_are_printed(learned, capsys):
    network = run_world.load(run_world.weights_file(learned, "measured"))
    run_world.say("measured", network, made_world())
    assert "98% kept" in capsys.readouterr().out
