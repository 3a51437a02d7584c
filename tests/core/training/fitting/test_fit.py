import numpy as np

from core.training.fitting.fit import ShuffledBatches


class Indices(ShuffledBatches):
    """Batches of the indices themselves."""

    def __getitem__(self, index: int) -> list[int]:
        return self._chosen(index).tolist()


def test_an_epoch_has_each_picture_once_but_for_the_last_smaller_batch():
    batches = Indices(10, 4, (1,))

    assert len(batches) == 2
    assert len({*batches[0], *batches[1]}) == 8


def test_a_batch_is_no_larger_than_all_pictures():
    batches = Indices(3, 128, (1,))

    assert len(batches) == 1
    assert sorted(batches[0]) == [0, 1, 2]


def test_seed_and_epoch_alone_decide_the_order():
    first, again, other = Indices(100, 50, (1,)), Indices(100, 50, (1,)), Indices(100, 50, (2,))
    before = first[0]
    assert again[0] == before != other[0]

    first.on_epoch_end()
    again.on_epoch_end()
    assert first[0] == again[0] != before
    assert np.unique(first[0] + first[1]).size == 100
