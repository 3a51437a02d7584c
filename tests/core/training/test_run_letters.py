"""Letters are learned as digits are: whole runs, little data."""

import numpy as np
import pytest

from core.errors import DataError
from core.explain.neighbours import read_index
from core.models.card import read_card
from core.models.classifier import Classifier
from core.runs.protocol import CandidateSaved, Evaluated, Message, Started
from core.runs.settings import RunSettings
from core.task import LETTERS
from core.training.fitting.control import Control
from core.training.run import run
from core.user_data.corrections import Corrections
from tests.support.handwriting import ink_of, on_canvas

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """Letters that can be told apart at once: each has a dark square at a place of its own."""
    folder = tmp_path_factory.mktemp("data")
    codes = np.array([ord(letter) for letter in LETTERS.classes * 30], np.uint8)
    pictures = np.random.default_rng(1).integers(0, 60, (len(codes), 28, 28)).astype(np.uint8)
    for picture, code in zip(pictures, codes, strict=True):
        row, column = divmod(int(code) - ord("A"), 6)
        picture[row * 5 : row * 5 + 5, column * 4 : column * 4 + 4] = 255
    np.savez(folder / "emnist_letters.npz", x=pictures, y=codes)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("INKLING_DATA", str(folder))
        yield folder


@pytest.fixture(scope="module")
def made(data, tmp_path_factory):
    """A model of letters, and what its training said."""
    folder = tmp_path_factory.mktemp("models") / "made"
    return folder, train(folder, epochs=6, data=("emnist",), augmentation=0.0)


def train(folder, **changes) -> list[Message]:
    folder.mkdir()
    heard: list[Message] = []
    settings = RunSettings("letters", "mlp", str(folder), batch=64, **changes)
    run(settings, heard.append, Control())
    return heard


def test_a_model_of_letters_knows_its_classes_its_data_and_its_pictures(made):
    folder, heard = made
    (started,) = [each for each in heard if isinstance(each, Started)]
    assert (started.training, started.validation, started.test) == (624, 78, 78)
    assert {each.label for each in started.pictures} <= set(LETTERS.classes)
    assert isinstance(heard[-1], CandidateSaved)
    card = read_card(folder)
    assert (card.task, card.classes) == ("letters", LETTERS.classes)
    assert card.trained_on[0].startswith("EMNIST ByClass")
    assert set(card.measured) >= {"emnist_test_accuracy", "emnist_test_pictures"}
    assert card.ood_threshold is None  # without strokes it has seen nothing that is no letter
    assert read_index(folder, card).data == "emnist"
    assert Classifier(folder).predict(np.zeros((28, 28, 1), np.float32)).classes == (
        LETTERS.classes
    )


def test_corrections_are_learned_from_and_measured(made, tmp_path):
    corrections = Corrections("letters", tmp_path / "corrections")
    for number, size in enumerate(np.linspace(0.3, 0.8, 12)):
        # By its name a picture is learned from or held out: of these, some are of either kind.
        corrections.add("K", ink_of(*on_canvas("K", size=size)), identifier=f"{number:020x}")

    heard = train(
        tmp_path / "made",
        epochs=1,
        data=("emnist",),
        init_from=str(made[0]),
        corrections=str(corrections.folder),
    )

    assert {each.data for each in heard if isinstance(each, Evaluated)} >= {"test", "drawings"}
    said = read_card(tmp_path / "made").trained_on[-1]
    assert said.endswith(" of your own letters")


def test_without_the_letters_it_says_what_is_missing(tmp_path, monkeypatch):
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    with pytest.raises(DataError) as refusal:
        train(tmp_path / "made", data=("emnist",))
    assert str(refusal.value) == (
        "emnist_letters.npz was not found. Set INKLING_DATA to the folder that holds it."
    )
