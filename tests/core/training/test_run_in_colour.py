"""My classes in colour: a network that is fetched, made ready once, and then as light as the other.

The weights stand in for the real ones, which a test may not fetch: their form is the same, and the
network has learned nothing; but it sees colours."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from core.datasets.catalogue import fetch
from core.errors import DataError
from core.files.names import folder_name
from core.images.decoder import encode_png
from core.models.classifier import Classifier, Verdict
from core.recognition.photo import classify_custom
from core.runs.protocol import CandidateSaved
from core.runs.settings import IN_COLOUR, MOBILENET, RunSettings
from core.task import PHOTOS, custom_task
from core.training.fitting.control import Control
from core.training.run import run
from core.training.run_few_photos import run_few_photos
from core.training.run_in_colour import make_backbone
from tests.support.mobilenet import served_instead, write_weights

pytestmark = [
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
    pytest.mark.timeout(300),  # what LiteRT converts takes long on a busy computer
]
# Of the same grey: (0.299, 0.587, 0.114) x colour.
COLORS = {"Blue": (60, 120, 230), "Red": (205, 81, 50)}


def plain(name: str, seed: int) -> np.ndarray:
    """A photo of a wall in that colour, RGB uint8 (80, 100, 3)."""
    chance = np.random.default_rng((seed, len(name)))
    wall = np.array(COLORS[name]) + chance.normal(0, 12, (80, 100, 1)) + chance.normal(0, 6, 3)
    return wall.clip(0, 255).astype(np.uint8)


@pytest.fixture(scope="module")
def weights(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("weights") / "weights.h5"
    write_weights(path)
    return path


@pytest.fixture
def settings(tmp_path) -> RunSettings:
    examples = tmp_path / "examples"
    for name in COLORS:
        folder = examples / folder_name(name)
        folder.mkdir(parents=True)
        for number in range(6):
            (folder / f"{number}.png").write_bytes(encode_png(plain(name, number)))
    (tmp_path / "model").mkdir()
    return RunSettings(
        "walls",
        "own",
        str(tmp_path / "model"),
        data=(MOBILENET,),
        examples=str(examples),
        init_from=str(tmp_path / "MobileNetV3"),
        preset=IN_COLOUR,
    )


def test_colours_of_the_same_grey_are_told_apart_by_the_fetched_network(
    settings, weights, monkeypatch, tmp_path
):
    monkeypatch.delenv("INKLING_DATA", raising=False)
    content = weights.read_bytes()
    with served_instead(content, right=content):
        fetch(MOBILENET, seconds=5)
        heard: list = []
        run(settings, heard.append, Control())

    assert isinstance(heard[-1], CandidateSaved)
    classifier = Classifier(tmp_path / "model")
    card = classifier.card
    assert card.trained_on == ("12 of your own photos, seen by MobileNetV3",)
    assert card.settings["built_on"] == "MobileNetV3-Small (Keras, Apache-2.0)"
    assert (card.classes, card.input_shape) == (("Blue", "Red"), (224, 224, 3))
    task = custom_task("walls", "Walls", card.classes, PHOTOS)
    for name in COLORS:
        answer = classify_custom(plain(name, 99), task, classifier)
        assert (answer.text, answer.model_input.shape) == (name, (224, 224, 3))
        assert answer.verdict is not Verdict.NONE

    again = dataclasses.replace(settings, data=(), output=str(tmp_path / "again"))
    (tmp_path / "again").mkdir()
    run_few_photos(again, lambda _: None, Control())  # without the weights, and TensorFlow

    assert Classifier(tmp_path / "again").card.digest == card.digest


def test_damaged_weights_are_said_and_leave_nothing(tmp_path):
    path = tmp_path / "weights.h5"
    path.write_bytes(b"\x89HDF\r\n\x1a\n" + bytes(500))

    with pytest.raises(DataError) as refusal:
        make_backbone(path, tmp_path / "made")

    assert str(refusal.value) == (
        f"{path} is damaged, or holds the weights of another network. Delete it, fetch it again "
        "under Data, then train again. Your model and your photos are as they were."
    )
    assert [*tmp_path.iterdir()] == [path]
