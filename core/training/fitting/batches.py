"""Shuffled batches, the same for the same seed on every computer."""

import keras
import numpy as np


class ShuffledBatches(keras.utils.PyDataset):
    """Batches in another order each epoch; what is in one depends on seed, epoch and index alone.

    A subclass makes a batch, in __getitem__, of the indices that it gets from _chosen.
    """

    def __init__(
        self,
        count: int,
        size: int,
        seed: tuple[int, ...],
        *,
        workers: int = 1,
        max_queue_size: int = 16,
    ):
        """count: of the pictures. size: of a batch. workers: threads that make batches ahead."""
        super().__init__(workers=workers, max_queue_size=max_queue_size)
        self._count = count
        self._size = min(size, count)
        self._seed = seed
        self._epoch = 0
        self._order = self._rng().permutation(count)

    def __len__(self) -> int:
        # The last, smaller batch is left out: another shape would be compiled anew.
        return self._count // self._size

    def on_epoch_end(self) -> None:
        """Shuffle for the next epoch."""
        self._epoch += 1
        self._order = self._rng().permutation(self._count)

    def _chosen(self, index: int) -> np.ndarray:
        """The indices of the pictures of a batch."""
        return self._order[index * self._size : (index + 1) * self._size]

    def _rng(self, *more: int) -> np.random.Generator:
        return np.random.default_rng((*self._seed, self._epoch, *more))
