"""What a model answers on a test, asked once."""

import numpy as np
import pytest

from core.datasets.arrays import LabelledImages
from core.files.paths import cache_folder
from core.models.card import SHIPPED_MODELS
from core.models.classifier import Classifier
from core.runs.protocol import Evaluated
from core.training.results import evaluation
from core.training.results.evaluation import compare
from tests.support.made_digits import made_digits

MLP = SHIPPED_MODELS / "digits-mlp"


@pytest.fixture
def asked():
    """How often a model was."""
    return []


@pytest.fixture
def measured(asked):
    """Measure the shipped model on pictures, both as the new model and as the current one -> what
    is said of each."""

    def counted(classifier: Classifier, model_input: np.ndarray) -> np.ndarray:
        asked.append(classifier)
        return classifier.predict(model_input).probabilities

    def measure(test: LabelledImages) -> list[Evaluated]:
        said = []
        compare(Classifier(MLP), str(MLP), {"test": test}, counted, said.append)
        return [each for each in said if isinstance(each, Evaluated)]

    return measure


def test_a_model_and_a_test_that_were_met_before_are_not_asked_again(measured, asked):
    test = made_digits(1_000, 1)
    first, second = measured(test)
    assert len(asked) == 1_000
    assert (first.model, second.model) == ("candidate", "current")
    assert first.figures == second.figures
    assert [each.figures for each in measured(test)] == [first.figures] * 2
    assert len(asked) == 1_000

    test.inputs[0] = 0  # another test
    measured(test)
    assert len(asked) == 2_000


@pytest.mark.parametrize(
    "damaged",
    [lambda content: content[:-4], lambda content: bytes(len(content))],
    ids=["cut", "empty after a power cut"],
)
def test_answers_that_are_not_whole_any_more_are_asked_anew(measured, asked, damaged):
    test = made_digits(1_000, 2)
    figures = measured(test)[0].figures
    (kept,) = (cache_folder() / "tested").iterdir()
    kept.write_bytes(damaged(kept.read_bytes()))
    assert measured(test)[0].figures == figures
    assert len(asked) == 2_000


def test_of_few_pictures_nothing_is_kept(measured, asked):
    test = made_digits(20, 3)
    measured(test)
    measured(test)
    assert len(asked) == 80
    assert not (cache_folder() / "tested").exists()


def test_only_the_latest_answers_are_kept(measured, monkeypatch):
    monkeypatch.setattr(evaluation, "_MOST_KEPT", 3 * (32 + 1_000 * 10 * 4))
    test = made_digits(1_000, 4)
    for place in range(5):
        test.inputs[place] = 0
        measured(test)
    assert len(list((cache_folder() / "tested").iterdir())) == 3
