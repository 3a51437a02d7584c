"""What, when it is covered, changes the answer: an occlusion map.

A square is laid over the picture, place after place, and the network is asked each time (Zeiler,
Fergus, "Visualizing and understanding convolutional networks", 2014).
"""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.models.classifier import Classifier

_SQUARES = 9  # positions across and down, at most: half of a square apart, a photo in half a second
_SHARE = 0.19  # of the picture's side that the square covers
_LEAST = 1e-6  # a smaller probability counts as this one


@dataclass(frozen=True, slots=True)
class Occlusion:
    """What the network says of a picture with a square of it covered.

    picture: the model input, float32 (side, side, 1). size: of the square, in pixels. positions:
    where it began, int (positions,), the same across and down. uncovered: the probabilities of the
    whole picture, float32 (classes,). covered: float32 (positions, positions, classes), down and
    across.
    """

    picture: np.ndarray
    size: int
    positions: np.ndarray
    uncovered: np.ndarray
    covered: np.ndarray

    @property
    def answer(self) -> int:
        """Index of the likeliest class of the whole picture."""
        return int(self.uncovered.argmax())

    def effect(self, index: int) -> np.ndarray:
        """How much each pixel speaks for the class of that index: float32 (side, side).

        By how much the class's log-odds fall when the pixel is covered, in nats, the mean of all
        squares that cover it; below zero where covering makes the class likelier.
        """
        fall = _log_odds(self.uncovered[index]) - _log_odds(self.covered[:, :, index])
        side = len(self.picture)
        total, count = np.zeros((side, side)), np.zeros((side, side))
        for row, top in enumerate(self.positions):
            for column, left in enumerate(self.positions):
                square = slice(top, top + self.size), slice(left, left + self.size)
                total[square] += fall[row, column]
                count[square] += 1
        return (total / np.maximum(count, 1)).astype(np.float32)

    def nearest_position(self, row: int, column: int) -> tuple[int, int]:
        """Indices into covered: the square whose middle is nearest to a pixel."""
        middles = self.positions + self.size / 2 - 0.5
        return int(np.abs(middles - row).argmin()), int(np.abs(middles - column).argmin())

    def square(self, position: tuple[int, int]) -> tuple[int, int, int, int]:
        """x, y, width, height of the square at those indices, in pixels."""
        down, across = position
        return int(self.positions[across]), int(self.positions[down]), self.size, self.size


class Occluder:
    """Asks a model about covered pictures, on several threads. Belongs to one thread at a time."""

    def __init__(self, folder: Path, threads: int = 2):
        """Raises:
        ModelError: the model in folder cannot be used.
        """
        classifier = Classifier(folder)
        self._classifiers = [classifier.twin() for _ in range(threads)]
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="occluder")

    def occlude(
        self, picture: np.ndarray, is_wanted: Callable[[], bool] = lambda: True
    ) -> Occlusion | None:
        """picture: float32 (side, side, 1). None as soon as is_wanted says no.

        Raises ModelError where a model from elsewhere hangs or crashes.

        The square is of the picture's most usual brightness: paper for a drawing, a middle grey
        for a photo. Where it changes nothing, the network is not asked.
        """
        side = len(picture)
        size = max(1, round(side * _SHARE))
        positions = np.unique(np.rint(np.linspace(0, side - size, _SQUARES)).astype(int))
        uncovered = self._classifiers[0].predict(picture).probabilities
        covered = np.tile(uncovered, (len(positions), len(positions), 1))
        squares = list(_squares(picture, positions, size))
        shares = [
            squares[start :: len(self._classifiers)] for start in range(len(self._classifiers))
        ]

        def ask(classifier: Classifier, share: list) -> bool:
            for position, square, cover in share:
                if not is_wanted():
                    return False
                changed = picture.copy()
                changed[square] = cover
                covered[position] = classifier.predict(changed).probabilities
            return True

        done = list(self._threads.map(ask, self._classifiers, shares))
        return Occlusion(picture, size, positions, uncovered, covered) if all(done) else None

    def close(self) -> None:
        self._threads.shutdown(wait=True, cancel_futures=True)


def _squares(picture: np.ndarray, positions: np.ndarray, size: int) -> Iterator[tuple]:
    """Indices of the position, the slices of the picture, the brightness to cover it with."""
    cover = np.median(picture)
    for row, top in enumerate(positions):
        for column, left in enumerate(positions):
            square = slice(top, top + size), slice(left, left + size)
            if (picture[square] != cover).any():
                yield (row, column), square, cover


def _log_odds(probability: np.ndarray) -> np.ndarray:
    bounded = np.clip(np.float64(probability), _LEAST, 1 - _LEAST)
    return np.log(bounded / (1 - bounded))
