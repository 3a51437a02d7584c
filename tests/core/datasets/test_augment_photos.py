"""Photos varied: alike for a seed, different from each other, within the range."""

import cv2
import numpy as np
import pytest

from core.datasets.augment_photos import augmented_photos, mixed
from tests.support.made_pictures import bright_patch


@pytest.fixture
def photo() -> np.ndarray:
    return bright_patch()


def test_varied_photos_depend_on_the_seed_alone(photo):
    grey = cv2.resize(cv2.cvtColor(photo, cv2.COLOR_RGB2GRAY), (96, 96))
    batch = np.repeat(grey[np.newaxis], 8, axis=0)

    first, again, other = (
        augmented_photos(batch, 64, np.random.default_rng(seed)) for seed in (1, 1, 2)
    )

    assert (first.shape, first.dtype) == ((8, 64, 64, 1), np.float32)
    assert first.min() >= 0
    assert first.max() <= 1
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
    assert len({each.tobytes() for each in first}) == 8


def test_mixing_keeps_the_targets_sums():
    rng = np.random.default_rng(3)
    inputs = rng.random((6, 8, 8, 1)).astype(np.float32)
    targets = np.eye(2, dtype=np.float32)[[0, 1, 0, 1, 0, 1]]

    blended, shares = mixed(inputs, targets, 0.2, rng)

    assert blended.shape == inputs.shape
    assert shares.sum(axis=1) == pytest.approx(np.ones(6), abs=1e-6)
    assert mixed(inputs, targets, 0, rng)[0] is inputs
