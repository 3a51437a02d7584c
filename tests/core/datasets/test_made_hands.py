"""Made-up hands: the same seed gives the same digits, writers differ, and a digit stays one."""

import numpy as np
import pytest

from core.datasets.made_hands import TEST_WRITERS, VALIDATION_WRITERS, made_hands
from core.datasets.pen_strokes import Placement, draw_digits


def test_every_writer_writes_every_digit():
    digits = made_hands(writers=4, per_writer=2)

    assert [(each.writer, each.label) for each in digits] == [
        (writer, label) for writer in (1, 2, 3, 4) for label in range(10) for _ in range(2)
    ]


def test_the_same_seed_gives_the_same_digits():
    first, second, other = (made_hands(2, 1, seed) for seed in (1, 1, 2))

    for one, same in zip(first, second, strict=True):
        assert all(np.array_equal(a, b) for a, b in zip(one.strokes, same.strokes, strict=True))
    assert any(
        one.strokes[0].shape != each.strokes[0].shape
        or not np.allclose(one.strokes[0], each.strokes[0])
        for one, each in zip(first, other, strict=True)
    )


def test_strokes_lie_in_their_box():
    for digit in made_hands(20, 1):
        points = np.concatenate(digit.strokes)
        assert np.allclose(points.min(axis=0), 0)
        assert points.max() == pytest.approx(1)
        assert all(len(stroke) >= 2 for stroke in digit.strokes)


def test_held_out_writers_are_other_writers():
    assert not VALIDATION_WRITERS & TEST_WRITERS


def test_hands_differ_more_than_one_hand_does():
    """What a writer writes twice is more alike than what two writers write, of most digits."""
    digits = made_hands(writers=30, per_writer=2, seed=3)
    pictures = draw_digits(digits, [Placement()] * len(digits)).inputs.reshape(30, 10, 2, -1)
    within = np.abs(pictures[:, :, 0] - pictures[:, :, 1]).mean(axis=-1)
    between = np.abs(pictures[:, :, 0] - np.roll(pictures[:, :, 1], 1, axis=0)).mean(axis=-1)

    assert (within.mean(axis=0) < between.mean(axis=0)).all()
