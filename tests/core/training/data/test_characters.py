"""What is a class, what is an outlier, and what is neither."""

import numpy as np
import pytest

from core.datasets.pen_strokes import PenDigit
from core.training.data import characters
from core.training.data.characters import (
    NONE,
    evenly_by_writer,
    letter_index,
    load_digit_characters,
    load_letter_characters,
    of_nobody,
    with_habits,
)
from tests.support.made_characters import write_characters
from tests.support.made_digits import made_mnist


@pytest.fixture
def data(tmp_path, monkeypatch):
    write_characters(tmp_path)
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    monkeypatch.setattr(characters, "load_mnist", made_mnist)


def test_digits_have_letters_and_symbols_as_outliers_but_those_that_look_like_digits(data):
    parts = load_digit_characters()
    for part in (parts.training, parts.validation, parts.test):
        assert {mark.label for mark in part.drawn} == set(range(8))
        assert {mark.label for mark in part.drawn_outliers} == {NONE}
        # H, M, k and #, but neither o nor |
        assert len(part.drawn_outliers) == 4 * len({mark.writer for mark in part.drawn_outliers})
        assert (part.scanned_outliers.labels == NONE).all()
    writers = [{mark.writer for mark in part.drawn} for part in (parts.training, parts.test)]
    assert not writers[0] & writers[1]
    assert {-27, -28} <= writers[1]


def test_letters_have_digits_as_outliers_but_those_that_look_like_letters(data):
    parts = load_letter_characters()
    for part in (parts.training, parts.validation, parts.test):
        assert {mark.label for mark in part.drawn} == {letter_index(each) for each in "HMKO"}
        outliers = len(part.drawn_outliers) / len({mark.writer for mark in part.drawn_outliers})
        assert outliers == 3  # 3 and 4 of the digits drawn here, and #
    assert set(parts.training.scanned.labels) == set(range(26))


def test_who_wrote_a_lot_is_not_drawn_as_much_more_often():
    stroke = (np.zeros((1, 2)),)
    marks = [PenDigit(1, 1, stroke)] * 400 + [PenDigit(1, 2, stroke)] * 100
    chosen = evenly_by_writer(marks, 6_000, np.random.default_rng(1))
    assert np.mean(chosen < 400) == pytest.approx(2 / 3, abs=0.03)


def test_some_zeros_are_slashed_and_some_sevens_lose_their_bar():
    rng = np.random.default_rng(1)
    ring = np.array([(0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5), (0.5, 0.0)])
    zeros = [with_habits(PenDigit(0, 1, (ring,)), rng) for _ in range(400)]
    assert 0 < sum(len(zero.strokes) == 2 for zero in zeros) < 60
    hook = np.array([(0.0, 0.0), (0.7, 0.0), (0.3, 1.0)])
    bar = np.array([(0.2, 0.5), (0.7, 0.5)])
    sevens = [with_habits(PenDigit(7, 1, (hook, bar)), rng) for _ in range(100)]
    assert 30 < sum(len(seven.strokes) == 1 for seven in sevens) < 70
    stem = np.array([(0.5, 0.0), (0.5, 1.0)])
    assert all(len(with_habits(PenDigit(7, 1, (bar, stem)), rng).strokes) == 2 for _ in range(50))


def test_a_device_can_be_left_out():
    pictures = of_nobody(np.zeros((3, 28, 28), np.uint8), np.arange(3, dtype=np.int32))
    pictures = pictures._replace(writers=np.array([1_100_005, 200_001, -27]))
    assert pictures.without_device(11).labels.tolist() == [1, 2]
