"""Outliers put together from pictures of digits."""

import numpy as np

from core.training.data.outlier_strokes import outlier_pictures
from tests.support.made_digits import made_digits


def test_pictures_that_are_none_are_no_digits_picture_and_look_like_them():
    digits = made_digits(60, 3)
    made = outlier_pictures(digits, 50, seed=1)
    assert made.inputs.shape == (50, 28, 28, 1)
    assert set(made.labels) == {-1}
    assert made.inputs.min() >= 0
    assert made.inputs.max() <= 1
    distances = np.abs(made.inputs[:, None] - digits.inputs[None]).sum(axis=(2, 3, 4)).min(axis=1)
    assert distances.min() > 1


def test_the_same_seed_makes_the_same_pictures():
    digits = made_digits(60, 3)
    first, again, other = (outlier_pictures(digits, 20, seed).inputs for seed in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
