"""A model's answers to many pictures, by as many threads as there are cores."""

import os
import queue
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from core.models.classifier import Classifier

# A classifier that no other thread uses, and a model input -> some numbers.
Answer = Callable[[Classifier, np.ndarray], np.ndarray]
_PARTS = 20  # after each of which it is said how many are done


def answers_of(
    classifier: Classifier,
    pictures: Sequence[np.ndarray],
    answer: Answer,
    working: Callable[[int], None] = lambda _: None,
) -> np.ndarray:
    """What answer gives for every model input, (N, ...). One by one, as the window asks for them,
    but by a twin of the classifier for every core. working: gets how many are done."""
    twins: queue.SimpleQueue[Classifier] = queue.SimpleQueue()
    for _ in range(_cores()):
        twins.put(classifier.twin())

    def answer_part(part: np.ndarray) -> list[np.ndarray]:
        twin = twins.get()
        try:
            return [answer(twin, pictures[index]) for index in part]
        finally:
            twins.put(twin)

    answers: list[np.ndarray] = []
    with ThreadPoolExecutor(_cores()) as pool:
        for answered in pool.map(answer_part, np.array_split(np.arange(len(pictures)), _PARTS)):
            answers += answered
            working(len(answers))
    return np.stack(answers)


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return max(1, (os.cpu_count() or 1) - 1)
