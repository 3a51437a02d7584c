"""Labelled pictures as arrays."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, slots=True)
class LabelledImages:
    """Model inputs float32 (N, 28, 28, 1), 0 = paper, 1 = ink, and their classes int32 (N,)."""

    inputs: np.ndarray
    labels: np.ndarray

    def __len__(self) -> int:
        return len(self.labels)

    def __getitem__(self, chosen: slice | np.ndarray) -> "LabelledImages":
        return LabelledImages(self.inputs[chosen], self.labels[chosen])

    def __add__(self, other: "LabelledImages") -> "LabelledImages":
        return LabelledImages(
            np.concatenate([self.inputs, other.inputs]),
            np.concatenate([self.labels, other.labels]),
        )


def stack_labelled(examples: Sequence[tuple[np.ndarray, int]], side: int) -> LabelledImages:
    """Model inputs with their labels -> arrays, (N, side, side, 1) and (N,); N may be 0."""
    inputs = [picture for picture, _ in examples]
    labels = [label for _, label in examples]
    shape = (0, side, side, 1)
    return LabelledImages(
        np.stack(inputs) if inputs else np.zeros(shape, np.float32), np.array(labels, np.int32)
    )
