"""My classes from a few photos: an ordinary model, a second after Start, without TensorFlow."""

import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import ModelError, TrainingError
from core.files.paths import SHIPPED_MODELS
from core.models.card import KERAS_FILE
from core.models.classifier import Classifier, Verdict
from core.preprocessing.model_input import photo_input
from core.runs.protocol import CandidateSaved, EpochEnded, Evaluated, Started
from core.runs.settings import FEW_PHOTOS, RunSettings
from core.training.fitting.control import Control
from core.training.run import run
from core.user_data.corrections import Corrections
from tests.support.few_photos import pattern, write_photos
from tests.support.painted_cat import painted_cat

PETS = SHIPPED_MODELS / "pets-pets"
NAMES = ("Checks", "Lines", "Slope")


@pytest.fixture
def examples(tmp_path) -> Path:
    for name in NAMES:
        write_photos(tmp_path / "examples", name, 5)
    return tmp_path / "examples"


def train(folder: Path, examples: Path, control: Control | None = None, **changes) -> list:
    folder.mkdir()
    heard: list = []
    settings = RunSettings(
        "cloth",
        "own",
        str(folder),
        data=(),
        examples=str(examples),
        init_from=changes.pop("init_from", str(PETS)),
        preset=FEW_PHOTOS,
        **changes,
    )
    run(settings, heard.append, control or Control())
    return heard


def test_a_few_photos_make_an_ordinary_model(examples, tmp_path):
    write_photos(examples, "Dots", 1)
    folder = tmp_path / "cloth-own"

    heard = train(folder, examples)

    (started,) = [each for each in heard if isinstance(each, Started)]
    assert (started.training, started.test) == (15, 15)
    assert {each.label for each in started.pictures} == set(NAMES)
    assert started.note == (
        "Dots has only 1 photo and is left out; with two or more it can be learned."
    )
    assert [each.epoch for each in heard if isinstance(each, EpochEnded)] == list(range(1, 16))
    assert isinstance(heard[-1], CandidateSaved)
    classifier = Classifier(folder)
    card = classifier.card
    assert (card.task, card.network, card.classes) == ("cloth", "own", NAMES)
    assert card.title == "Your photos"
    assert card.trained_on == ("15 of your own photos, seen by pets-pets",)
    assert card.neither == ""
    assert (folder / KERAS_FILE).exists()
    for name in NAMES:
        prediction = classifier.predict(photo_input(pattern(name, 99), 128))
        assert prediction.label == name
        assert prediction.verdict is not Verdict.NONE


def test_what_it_is_worth_is_asked_of_heads_that_had_not_seen_the_photo(examples, tmp_path):
    heard = train(tmp_path / "m", examples)

    (evaluated,) = [each for each in heard if isinstance(each, Evaluated)]
    figures = evaluated.figures
    assert (evaluated.model, evaluated.data, figures.count) == ("candidate", "test", 15)
    assert 0.7 < figures.low < figures.accuracy <= figures.high <= 1
    assert figures.low < 0.9  # fifteen right ones are no proof of more
    assert figures.source == "your own, each asked about while it was left out of the learning"
    assert heard[-1].card["measured"]["test_pictures"] == 15


def test_what_is_like_none_of_the_photos_is_refused(examples, tmp_path):
    train(tmp_path / "m", examples)
    classifier = Classifier(tmp_path / "m")

    assert classifier.predict(photo_input(painted_cat(), 128)).verdict is Verdict.NONE


def test_it_goes_on_from_what_was_seen_before(examples, tmp_path):
    train(tmp_path / "first", examples)
    assert (tmp_path / "features.npz").exists()

    train(tmp_path / "second", examples)

    first, second = (Classifier(tmp_path / name) for name in ("first", "second"))
    assert first.card.digest == second.card.digest  # the same photos, the same model


def test_photos_that_nothing_tells_apart_are_said(tmp_path):
    for first, name in ((0, "Here"), (50, "There")):
        write_photos(tmp_path / "examples", "Slope", 26, first)
        (tmp_path / "examples" / "Slope").rename(tmp_path / "examples" / name)

    with pytest.raises(TrainingError) as caught:
        train(tmp_path / "m", tmp_path / "examples")

    assert str(caught.value) == (
        "The network did not learn: on pictures that it has not seen it is no better than chance. "
        "Check that the labels are right, or choose another learning rate or more epochs."
    )


def test_corrections_held_back_are_measured_with(examples, tmp_path):
    corrections = Corrections("cloth", tmp_path / "corrections")
    for number in range(12):
        corrections.add("Lines", pattern("Lines", 50 + number), identifier=f"seen{number}")
    held_out = sum(each.held_out for each in corrections.all())

    heard = train(tmp_path / "m", examples, corrections=str(corrections.folder))

    measured = {each.data: each.figures for each in heard if isinstance(each, Evaluated)}
    assert measured["drawings"].count == held_out > 0
    assert measured["test"].count == 15 + 12 - held_out
    assert heard[-1].card["measured"]["drawings"] == held_out


def test_a_task_whose_network_is_gone_is_said(examples, tmp_path):
    with pytest.raises(ModelError) as caught:
        train(tmp_path / "m", examples, init_from=str(tmp_path / "gone"))

    assert str(caught.value) == (
        f"{tmp_path / 'gone' / 'card.json'} is missing. Choose another model, or train one."
    )


def test_who_stops_has_a_model_all_the_same(examples, tmp_path):
    control = Control()
    control.stop()
    train(tmp_path / "first", examples)  # so that the photos are seen already

    heard = train(tmp_path / "m", examples, control)

    assert len([each for each in heard if isinstance(each, EpochEnded)]) == 1
    assert isinstance(heard[-1], CandidateSaved)


def test_tensorflow_is_not_loaded_for_it():
    program = (
        "import core.training.run_few_photos, sys; print({'tensorflow', 'keras'} & {*sys.modules})"
    )
    said = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "set()"
