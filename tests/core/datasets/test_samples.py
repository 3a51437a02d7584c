"""Data sets to look at, in the parts that a training makes of them."""

import numpy as np
import pytest

from core.datasets import made_hands
from core.datasets.catalogue import load_mnist
from core.datasets.samples import PARTS, TEST, TRAINING, VALIDATION, browsable, load_samples


def test_made_up_hands_can_be_looked_at_on_any_computer():
    assert "made_hands" in browsable()
    samples = load_samples("made_hands", VALIDATION)
    count = len(made_hands.VALIDATION_WRITERS) * 10 * made_hands.PER_WRITER
    assert samples.pixels.shape == (count, 28, 28)
    assert samples.pixels.dtype == np.uint8
    assert np.bincount(samples.labels).tolist() == [count // 10] * 10


def test_no_writer_is_in_two_parts():
    writers = [made_hands.writers_of(part) for part in PARTS]
    assert sum(map(len, writers)) == len(frozenset().union(*writers)) == made_hands.WRITERS


def test_a_picture_is_what_a_network_gets():
    samples = load_samples("made_hands", VALIDATION)
    model_input = samples.model_input(3)
    assert (model_input.shape, model_input.dtype) == ((28, 28, 1), np.float32)
    assert (np.rint(model_input[..., 0] * 255) == samples.pixels[3]).all()


@pytest.mark.usefixtures("some_mnist")
def test_mnist_has_the_parts_that_a_training_makes_of_it():
    mnist = load_mnist()
    for part, count in ((TRAINING, 55_000), (VALIDATION, 5_000), (TEST, 10_000)):
        samples, images = load_samples("mnist", part), getattr(mnist, part)
        assert len(samples) == count
        assert (samples.labels == images.labels).all()
        assert (samples.model_input(13) == images.inputs[13]).all()
