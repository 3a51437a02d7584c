"""My classes: a new last layer on a shipped network, learned from a few drawings or photos."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from core.errors import DataError, UsageError
from core.explain.weights import read_weights
from core.files.paths import SHIPPED_MODELS
from core.images.decoder import encode_png
from core.models.classifier import Classifier
from core.preprocessing.model_input import digit_input, photo_input
from core.runs.protocol import CandidateSaved, EpochEnded, Evaluated, Started
from core.runs.settings import RunSettings
from core.training import run_custom
from core.training.data.user_pictures import load_own_pictures
from core.training.fitting.control import Control
from core.training.run import run
from core.user_data.corrections import Corrections
from core.user_data.writers import to_measure_with
from tests.support.painted_cat import painted_cat

# Keras asks TensorFlow's variables for arrays in the way of NumPy 1.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

CNN = SHIPPED_MODELS / "digits-cnn"


def sign(name: str, number: int) -> np.ndarray:
    """Ink with a cross or a box, a little different each time."""
    ink = np.zeros((512, 640), np.uint8)
    x, y, size = 150 + 7 * number, 120 + 5 * number, 180 + 6 * number
    if name == "cross":
        cv2.line(ink, (x, y), (x + size, y + size), 255, 20)
        cv2.line(ink, (x + size, y), (x, y + size), 255, 20)
    else:
        cv2.rectangle(ink, (x, y), (x + size, y + size), 255, 20)
    return ink


@pytest.fixture
def examples(tmp_path) -> Path:
    folder = tmp_path / "examples"
    for name in ("A%2FC", "cross"):
        (folder / name).mkdir(parents=True)
        for number in range(6):
            (folder / name / f"{number}.png").write_bytes(encode_png(255 - sign(name, number)))
    return folder


def train(folder: Path, examples: Path, start: Path, **changes) -> list:
    folder.mkdir()
    heard: list = []
    settings = RunSettings(
        task="signs",
        network="own",
        output=str(folder),
        data=(),
        examples=str(examples),
        init_from=str(start),
        **changes,
    )
    run(settings, heard.append, Control())
    return heard


def test_signs_are_taught_with_a_few_drawings_and_read_afterwards(examples, tmp_path):
    folder = tmp_path / "signs-own"

    heard = train(folder, examples, CNN)

    (started,) = [each for each in heard if isinstance(each, Started)]
    assert (started.training, started.validation, started.test) == (8, 4, 4)
    assert {picture.label for picture in started.pictures} == {"A/C", "cross"}
    assert [each.epoch for each in heard if isinstance(each, EpochEnded)] == list(range(1, 16))
    (evaluated,) = [each for each in heard if isinstance(each, Evaluated)]
    assert (evaluated.data, evaluated.figures.count) == ("test", 4)
    assert isinstance(heard[-1], CandidateSaved)
    classifier = Classifier(folder)
    card = classifier.card
    assert (card.task, card.network, card.classes) == ("signs", "own", ("A/C", "cross"))
    assert card.trained_on == ("8 of your own pictures, seen by digits-cnn",)
    assert [layer.name for layer in card.layers][-3:] == ["conv_6", "logits", "probabilities"]
    assert set(read_weights(folder, card)) == {layer.name for layer in card.layers}
    for name, label in (("box", "A/C"), ("cross", "cross")):
        prediction = classifier.predict(digit_input(sign(name, 9)))
        assert prediction.label == label


def test_photos_are_learned_with_what_the_pets_model_sees(tmp_path, monkeypatch):
    saved = []
    monkeypatch.setattr(run_custom, "save_candidate", lambda trained, *_: saved.append(trained))
    rng = np.random.default_rng(1)
    for name, grey in (("dark", 40), ("light", 210)):
        (tmp_path / "examples" / name).mkdir(parents=True)
        for number in range(3):
            photo = np.clip(rng.normal(grey, 9, (60, 80, 3)), 0, 255).astype(np.uint8)
            path = tmp_path / "examples" / name / f"{number}.png"
            path.write_bytes(encode_png(photo))

    train(tmp_path / "m", tmp_path / "examples", SHIPPED_MODELS / "pets-pets", augmentation=0.0)

    (trained,) = saved
    assert trained.classes == ("dark", "light")
    assert trained.network.input_shape == (None, 128, 128, 1)
    tested = trained.tests["test"]
    answers = trained.network.predict(tested.inputs, verbose=0).argmax(axis=1)
    assert answers.tolist() == tested.labels.tolist()
    strange = np.stack([photo_input(painted_cat(), 128), tested.inputs[0]])
    far, near = trained.ood_head.predict(strange, verbose=0)[:, 0]
    assert near < trained.least_threshold < far


def test_the_same_fifth_of_each_class_is_never_learned_from(examples):
    own = load_own_pictures(examples, "drawings", 28)
    again = load_own_pictures(examples, "drawings", 28)

    np.testing.assert_array_equal(own.test.inputs, again.test.inputs)
    learned = {each.tobytes() for each in own.training.inputs}
    assert not learned & {each.tobytes() for each in own.test.inputs}


def test_pictures_that_come_or_go_move_no_other_between_learning_and_measuring():
    names = [f"picture {number}" for number in range(40)]
    measured = set(to_measure_with(names[:20]))

    assert 2 <= len(measured) <= 6
    assert set(to_measure_with(names)) & set(names[:20]) == measured
    assert set(to_measure_with(names[4:20])) == measured & set(names[4:20])


def test_a_class_of_two_has_one_to_measure_with():
    for names in (["a", "b"], ["c", "d"], ["e", "f"]):
        assert len(to_measure_with(names)) == 1


def test_corrections_are_learned_from_but_for_a_fifth(examples, tmp_path):
    corrections = Corrections("signs", tmp_path / "corrections")
    for number in range(12):
        corrections.add("cross", sign("cross", 10 + number), identifier=f"drawn{number}")
    corrections.add("moon", sign("box", 3))  # no class of the task any more
    corrections.add("A/C", sign("box", 3)).path.write_bytes(b"")

    own = load_own_pictures(examples, "drawings", 28)
    corrected = load_own_pictures(examples, "drawings", 28, corrections.folder)

    held_out = sum(each.held_out for each in corrections.all() if each.id.startswith("drawn"))
    assert 0 < held_out < 12
    assert len(own.held_out) == 0
    assert len(corrected.held_out) == held_out
    assert len(corrected.training) == len(own.training) + 12 - held_out
    assert set(corrected.training.labels[len(own.training) :]) == {1}
    np.testing.assert_array_equal(corrected.test.inputs, own.test.inputs)


def test_corrections_held_back_are_measured_with(examples, tmp_path):
    corrections = Corrections("signs", tmp_path / "corrections")
    for number in range(12):
        corrections.add("cross", sign("cross", number), identifier=f"drawn{number}")

    heard = train(tmp_path / "signs-own", examples, CNN, corrections=str(corrections.folder))

    measured = {each.data: each.figures for each in heard if isinstance(each, Evaluated)}
    assert set(measured) == {"test", "drawings"}
    assert measured["drawings"].accuracy == 1
    held_out = sum(each.held_out for each in corrections.all())
    assert measured["drawings"].count == held_out
    (started,) = [each for each in heard if isinstance(each, Started)]
    assert started.training == 8 + 12 - held_out


def test_what_cannot_be_read_is_left_out(examples):
    (examples / "cross" / "9.png").write_bytes(b"no picture")
    (examples / "cross" / "blank.png").write_bytes(encode_png(np.full((9, 9), 255, np.uint8)))
    (examples / "empty").mkdir()

    own = load_own_pictures(examples, "drawings", 28)

    assert own.classes == ("A/C", "cross")
    assert len(own.training) + len(own.test) == 12


def test_one_class_is_nothing_to_tell_apart(examples):
    for path in (examples / "cross").iterdir():
        path.unlink()

    with pytest.raises(DataError) as caught:
        load_own_pictures(examples, "drawings", 28)

    assert str(caught.value) == (
        "There is one class or none with two pictures that can be used, and nothing to tell "
        "apart. Add pictures of another class, then train again."
    )


def test_only_a_cnn_for_digits_or_pets_is_built_on(examples, tmp_path):
    with pytest.raises(UsageError) as caught:
        train(tmp_path / "model", examples, SHIPPED_MODELS / "digits-mlp")

    assert str(caught.value) == ("digits-mlp cannot be built on. Choose a cnn for digits, or pets.")
