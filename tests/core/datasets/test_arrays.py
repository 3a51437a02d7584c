"""Pictures with their labels, as arrays that are cut and joined together."""

import numpy as np
import pytest

from core.datasets.arrays import LabelledImages, SplitData, held_out, stack_labelled


def test_examples_are_stacked_in_their_order():
    grey, white = (np.full((28, 28, 1), value, np.float32) for value in (0.5, 1))

    stacked = stack_labelled([(grey, 3), (white, 1)], 28)

    assert stacked.inputs.shape == (2, 28, 28, 1)
    assert stacked.inputs[:, 0, 0, 0].tolist() == [0.5, 1.0]
    assert stacked.labels.tolist() == [3, 1]


def test_no_examples_are_arrays_too():
    none = stack_labelled([], 28)

    assert len(none) == 0
    assert none.inputs.shape == (0, 28, 28, 1)


def test_a_part_and_a_sum_keep_labels_with_their_pictures():
    images = LabelledImages(np.arange(4, dtype=np.float32).reshape(4, 1, 1, 1), np.arange(4))

    joined = images[np.array([3, 0])] + images[1:2]

    assert joined.inputs.ravel().tolist() == joined.labels.tolist() == [3, 0, 1]


def test_a_fixed_fifth_is_held_out():
    ids = [f"{number:012x}" for number in range(5000)]

    chosen = [each for each in ids if held_out(each)]

    assert len(chosen) == pytest.approx(1000, abs=100)
    assert [each for each in ids if held_out(each)] == chosen


@pytest.fixture
def split():
    images = LabelledImages(np.zeros((10, 28, 28, 1), np.float32), np.arange(10, dtype=np.int32))
    return SplitData(images, images, images)


def test_all_of_it_is_the_same(split):
    assert split.share(1, seed=1) is split


@pytest.mark.parametrize(("fraction", "count"), [(0.5, 5), (0.04, 1)])
def test_a_part_is_learned_from_and_all_is_measured_with(split, fraction, count):
    part = split.share(fraction, seed=1)

    assert len(set(part.training.labels.tolist())) == count
    assert (len(part.validation), len(part.test)) == (10, 10)


def test_the_seed_alone_chooses(split):
    first, again, other = (split.share(0.5, seed).training.labels for seed in (1, 1, 2))

    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
