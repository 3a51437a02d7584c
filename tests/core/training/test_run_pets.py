"""Cats and dogs: what the network gets, how photos are varied, and the split that stays."""

import cv2
import numpy as np
import pytest

from core.datasets.pet_files import split_indices
from core.preprocessing.model_input import grey_input, photo_input
from core.training.data.outlier_photos import outlier_photos
from tests.support.made_pictures import bright_patch


@pytest.fixture
def photo() -> np.ndarray:
    return bright_patch()


def test_a_photo_is_squashed_whole(photo):
    seen = photo_input(photo, 112)

    assert (seen.shape, seen.dtype) == ((112, 112, 1), np.float32)
    assert seen.min() >= 0
    assert seen.max() <= 1
    # Nothing is cut off: the patch is where it was, in shares of the width and height.
    bright = np.argwhere(seen[:, :, 0] > 0.8) / 112
    assert bright.min(axis=0) == pytest.approx([100 / 300, 40 / 400], abs=0.02)
    assert bright.max(axis=0) == pytest.approx([200 / 300, 120 / 400], abs=0.02)


def test_a_photo_that_is_grey_already_is_seen_alike(photo):
    grey = cv2.cvtColor(photo, cv2.COLOR_RGB2GRAY)

    assert np.array_equal(photo_input(photo, 96), grey_input(grey, 96))


def test_the_split_is_one_for_ever_and_no_photo_is_in_two_parts():
    files = [f"cat/{number}.jpg" for number in range(30_000) if number % 10 != 9][:22_421]
    parts = split_indices(files)
    again = split_indices(files)

    assert [len(part) for part in parts] == [2242, 2242, 22_421 - 2 * 2242]
    assert all(np.array_equal(one, two) for one, two in zip(parts, again, strict=True))
    assert len(np.unique(np.concatenate(parts))) == 22_421


def test_strange_pictures_are_the_same_again_with_the_same_seed(photo):
    grey = cv2.resize(cv2.cvtColor(photo, cv2.COLOR_RGB2GRAY), (144, 144))[np.newaxis]

    first, again, other = (outlier_photos(grey, 40, 64, seed) for seed in (1, 1, 2))

    assert (first.shape, first.dtype) == ((40, 64, 64, 1), np.float32)
    assert 0 <= first.min() < first.max() <= 1
    assert (first.std(axis=(1, 2, 3)) > 0.001).all()  # something is on every one
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other)
