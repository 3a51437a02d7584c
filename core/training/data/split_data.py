"""Data in three parts: to learn from, to choose settings by, and to measure with."""

import dataclasses
from dataclasses import dataclass
from typing import Generic, Protocol, Self, TypeVar

import numpy as np


class Indexable(Protocol):
    """Pictures with labels, of which some can be chosen."""

    def __len__(self) -> int: ...

    def __getitem__(self, chosen: slice | np.ndarray) -> Self: ...


Data = TypeVar("Data", bound=Indexable)


@dataclass(frozen=True, slots=True)
class SplitData(Generic[Data]):
    """What to learn from, what to choose settings by, and what to measure with, once."""

    training: Data
    validation: Data
    test: Data

    def share(self, share: float, seed: int) -> Self:
        """Learn from a part of the training data, above 0 to 1, chosen by chance; at least one."""
        if share == 1:
            return self
        order = np.random.default_rng(seed).permutation(len(self.training))
        chosen = self.training[order[: max(1, round(share * len(order)))]]
        return dataclasses.replace(self, training=chosen)
