"""Labelled pictures as arrays, and the parts that they are split into: to learn from, to choose
settings by, and to measure with."""

import dataclasses
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, Self, TypeVar

import numpy as np


@dataclass(frozen=True, slots=True)
class PictureArrays:
    """Arrays with a row for each picture, of which the same pictures can be chosen: a base, whose
    fields a data set adds."""

    def __len__(self) -> int:
        return len(next(iter(self._arrays().values())))

    def __getitem__(self, chosen: slice | np.ndarray) -> Self:
        return dataclasses.replace(
            self, **{name: array[chosen] for name, array in self._arrays().items()}
        )

    def __add__(self, other: Self) -> Self:
        others = other._arrays()
        return dataclasses.replace(
            self,
            **{name: np.concatenate([own, others[name]]) for name, own in self._arrays().items()},
        )

    def _arrays(self) -> dict[str, np.ndarray]:
        return {each.name: getattr(self, each.name) for each in dataclasses.fields(self)}


@dataclass(frozen=True, slots=True)
class LabelledImages(PictureArrays):
    """Model inputs float32 (N, 28, 28, 1), 0 = paper, 1 = ink, and their classes int32 (N,)."""

    inputs: np.ndarray
    labels: np.ndarray


def stack_labelled(examples: Sequence[tuple[np.ndarray, int]], side: int) -> LabelledImages:
    """Model inputs with their labels -> arrays, (N, side, side, 1) and (N,); N may be 0."""
    inputs = [picture for picture, _ in examples]
    labels = [label for _, label in examples]
    shape = (0, side, side, 1)
    return LabelledImages(
        np.stack(inputs) if inputs else np.zeros(shape, np.float32), np.array(labels, np.int32)
    )


def held_out(identifier: str) -> bool:
    """Whether a picture belongs to the fixed fifth that is only measured with, whatever other
    pictures there are and in whatever order they came."""
    return hashlib.sha256(identifier.encode()).digest()[0] % 5 == 0


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

    def share(self, fraction: float, seed: int) -> Self:
        """Learn from a part of the training data, above 0 to 1, chosen by chance; at least one."""
        if fraction == 1:
            return self
        order = np.random.default_rng(seed).permutation(len(self.training))
        chosen = self.training[order[: max(1, round(fraction * len(order)))]]
        return dataclasses.replace(self, training=chosen)
