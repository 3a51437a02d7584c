"""Pictures with their labels, as arrays that are cut and joined together."""

import numpy as np

from core.datasets.arrays import LabelledImages, stack_labelled


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
