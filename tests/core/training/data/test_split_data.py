import numpy as np
import pytest

from core.datasets.arrays import LabelledImages
from core.training.data.split_data import SplitData


@pytest.fixture
def split():
    images = LabelledImages(np.zeros((10, 28, 28, 1), np.float32), np.arange(10, dtype=np.int32))
    return SplitData(images, images, images)


def test_all_of_it_is_the_same(split):
    assert split.share(1, seed=1) is split


@pytest.mark.parametrize(("share", "count"), [(0.5, 5), (0.04, 1)])
def test_a_part_is_learned_from_and_all_is_measured_with(split, share, count):
    part = split.share(share, seed=1)

    assert len(set(part.training.labels.tolist())) == count
    assert (len(part.validation), len(part.test)) == (10, 10)


def test_the_seed_alone_chooses(split):
    first, again, other = (split.share(0.5, seed).training.labels for seed in (1, 1, 2))

    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
