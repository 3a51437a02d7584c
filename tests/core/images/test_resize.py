import numpy as np
import pytest

from core.images.resize import shrink_to


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        ((1000, 500), (100, 50)),
        ((500, 1000, 3), (50, 100, 3)),
        ((3, 1000), (1, 100)),  # a strip keeps a pixel
    ],
)
def test_the_longer_side_is_made_to_fit(shape, expected):
    assert shrink_to(np.zeros(shape, np.uint8), 100).shape == expected


def test_what_is_small_enough_is_not_touched():
    small = np.arange(12, dtype=np.uint8).reshape(3, 4)

    assert shrink_to(small, 4) is small


def test_pixels_are_averaged():
    stripes = np.tile(np.array([0, 100], np.uint8), (20, 10))

    assert np.all(shrink_to(stripes, 10) == 50)
