"""What letters are learned from: scanned and drawn, and what is none."""

import numpy as np
import pytest

from core.datasets.emnist import read_emnist
from core.task import LETTERS
from core.training.run_letters import known_and_outlying_letters, load_letters_data
from tests.support.made_characters import write_characters


@pytest.fixture(autouse=True)
def _data(tmp_path, monkeypatch):
    write_characters(tmp_path)
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))


def test_drawn_letters_come_on_top_of_the_scanned_ones():
    scanned, told = load_letters_data(("emnist",), seed=1), []
    both = load_letters_data(("emnist", "unipen"), 1, told.append)
    emnist = read_emnist()
    assert [len(part) for part in (scanned.training, scanned.validation, scanned.test)] == [
        len(part) for part in (emnist.training, emnist.validation, emnist.test)
    ]
    assert both.test_set == "emnist"
    assert len(both.test) == len(scanned.test)
    assert told
    drawn = both.training.labels[len(scanned.training) :]
    assert {LETTERS.classes[label] for label in drawn} == {"H", "M", "K", "O"}
    assert len(both.validation) > len(scanned.validation)


def test_a_capital_and_its_small_letter_are_one_class():
    emnist = read_emnist()
    labels = load_letters_data(("emnist",), seed=1).test.labels
    assert [LETTERS.classes[label] for label in labels] == [
        letter.upper() for letter in emnist.test.labels
    ]


def test_there_are_as_many_outliers_as_letters_and_always_the_same():
    known, outliers = known_and_outlying_letters(40, seed=3)
    assert known.shape == outliers.shape == (40, 28, 28, 1)
    again = known_and_outlying_letters(40, seed=3)
    assert np.array_equal(known, again[0])
    assert np.array_equal(outliers, again[1])
