"""Batches of the world: shapes, targets that sum to one, and the same for the same seed."""

from itertools import islice

import numpy as np

from core.training.data.world import NEITHER, TRAINING
from core.training.fitting.fit_world import MADE_UP, WorldBatches, endless, kinds_of, made_up
from tests.support.made_world import made_world

KINDS = 8


def _batches(smoothing: float = 0.0) -> WorldBatches:
    world = made_world(20).only(TRAINING, measured=True)
    made, kinds = made_up(world, 1), kinds_of(world.entries, KINDS)
    return WorldBatches(world, made, kinds, smoothing=smoothing, seed=1)


def test_a_batch_has_photos_clutter_and_targets():
    inputs, targets = _batches(0.1).batch(0, 12)
    assert {each.shape for each in inputs.values()} == {(12, 128, 128, 1)}
    assert {each.dtype for each in inputs.values()} == {np.dtype(np.uint8)}
    assert targets["animal"].shape == (12, 3)
    assert targets["kind"].shape == (12, KINDS)
    for each in targets.values():
        np.testing.assert_allclose(each.sum(axis=1), 1, rtol=1e-5)


def test_the_same_batch_comes_again_and_another_is_another():
    batches = _batches()
    first, again, other = (batches.batch(index, 8)[0]["photo"] for index in (0, 0, 1))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_every_answer_is_asked_for():
    _, targets = _batches().batch(0, 200)
    assert (targets["animal"].mean(axis=0) > 0.15).all()


def test_what_is_made_up_is_neither():
    batches = _batches()
    _, targets = batches.batch(0, 200)
    world = made_world(20).only(TRAINING, measured=True)
    made_up = targets["kind"][:, kinds_of(world.entries, KINDS)[MADE_UP]] == 1
    assert made_up.any()
    assert (targets["animal"][made_up][:, NEITHER] == 1).all()


def test_kinds_are_those_of_what_is_neither_and_the_animals():
    kinds = kinds_of(made_world(4).entries, KINDS)
    assert len(kinds) == KINDS
    assert list(kinds)[:5] == ["bear", "cat", "dog", "horse", MADE_UP]


def test_endless_keeps_the_order():
    numbers = endless(lambda index: index, first=3)
    assert list(islice(numbers, 30)) == list(range(3, 33))
