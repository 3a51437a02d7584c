"""The data that the digits models learn from: MNIST, and people's pen strokes as drawn."""

import dataclasses
from collections.abc import Callable, Collection
from dataclasses import dataclass

import numpy as np

from core.datasets.arrays import LabelledImages, SplitData
from core.datasets.catalogue import load_mnist, load_pen_digits
from core.datasets.pen_strokes import PenDigit, placement_to_learn_from, varied, varied_inputs
from core.training.data.augment import augmented
from core.training.data.outlier_strokes import outlier_strokes
from core.training.data.user_pictures import OwnDigits

OUTLIERS = 20_000  # to fit the OOD head to
PEN_COPIES = 5  # each pen digit is drawn so often, every time varied: 35,000 beside MNIST's 55,000
# Two of the thirty, so that settings and calibration are judged on hands never trained on.
VALIDATION_WRITERS = frozenset({29, 30})

TRAINED_ON = {
    "mnist": "MNIST (LeCun, Cortes, Burges): the first 55,000 of its 60,000 training digits",
    "pen_strokes": "Pen-Based Recognition of Handwritten Digits (Alpaydin, Alimoglu 1998, "
    f"CC BY 4.0): writers 1 to 28, each digit drawn {PEN_COPIES} times on Inkling's canvas",
}


@dataclass(frozen=True, slots=True)
class DigitsData(SplitData[LabelledImages]):
    """What to learn from, what to calibrate on, and MNIST's untouched test set."""

    def with_own(self, own: OwnDigits, seed: int) -> "DigitsData":
        """To learn the person's own digits as well, each as often as any other."""
        training = self.training + own.varied(PEN_COPIES * len(own.pictures), seed)
        return dataclasses.replace(self, training=training)


def by_writers(
    digits: list[PenDigit], writers: Collection[int]
) -> tuple[list[PenDigit], list[PenDigit]]:
    """Digits not by writers, and digits by writers. Whole writers: a hand is never in both."""
    others = [digit for digit in digits if digit.writer not in writers]
    return others, [digit for digit in digits if digit.writer in writers]


def load_digits_data(
    names: Collection[str], seed: int, on_progress: Callable[[float], None] = lambda _: None
) -> DigitsData:
    """names: "mnist", "pen_strokes" or both, to learn from and to validate by; the test is
    MNIST's in any case.

    on_progress: gets the fraction that is done.

    Raises:
        DataError: a data set is missing or is not what it should be.
    """
    mnist = load_mnist()
    if "pen_strokes" not in names:
        return DigitsData(mnist.training, mnist.validation, mnist.test)
    digits, held_out = by_writers(load_pen_digits(), VALIDATION_WRITERS)
    training = varied_inputs(digits, PEN_COPIES, seed, on_progress, placement_to_learn_from)
    validation = varied_inputs(held_out, 1, seed + 1)
    if "mnist" in names:
        training, validation = mnist.training + training, mnist.validation + validation
    return DigitsData(training, validation, mnist.test)


def pen_strokes_to_learn_from() -> list[PenDigit]:
    """Those of all writers but the two that are validated with.

    Raises:
        DataError: they are missing or not what they should be.
    """
    return by_writers(load_pen_digits(), VALIDATION_WRITERS)[0]


def load_known_and_outliers(
    digits: list[PenDigit], count: int, seed: int
) -> tuple[np.ndarray, np.ndarray]:
    """So many model inputs (N, 28, 28, 1) of digits, half MNIST's and half such pen strokes, and as
    many of marks that are none. Of the training data only, and varied further than there, as hands
    that were never met vary.

    Raises:
        DataError: MNIST is missing or is not what it should be.
    """
    rng = np.random.default_rng(seed)
    mnist = load_mnist().training.inputs
    half = count // 2
    scanned = augmented(mnist[rng.choice(len(mnist), half, replace=False)], rng)
    others = [varied(digits[index], rng) for index in rng.integers(len(digits), size=half)]
    known = np.concatenate([scanned, varied_inputs(others, 1, seed).inputs])
    return known, outlier_strokes(digits, count, seed).inputs
