"""One training on letters, and the data that it learns from: EMNIST's, scanned, and UNIPEN's, as
drawn; a capital and its small letter are one class."""

from collections.abc import Callable, Collection
from functools import partial

import numpy as np

from core.datasets.augment import augmented
from core.datasets.emnist import read_emnist
from core.datasets.pen_strokes import (
    CAPITALS,
    DIGITS,
    SMALL_LETTERS,
    SYMBOLS,
    PenDigit,
    draw_digits,
    marks_by,
    placement_to_learn_from,
    random_placement,
    some_varied,
    varied_inputs,
)
from core.runs.settings import RunSettings
from core.task import LETTERS
from core.training.data.characters import (
    DIGITS_LIKE_LETTERS,
    NONE,
    SYMBOLS_LIKE_LETTERS,
    letter_index,
)
from core.training.data.digits import DigitsData
from core.training.data.outlier_strokes import made_up_marks
from core.training.fitting.control import Control, OnMessage
from core.training.results.neighbours import emnist_examples
from core.training.run_digits import Drawings, run_drawings

TRAINED_ON = {
    "emnist": "EMNIST ByClass (Cohen, Afshar, Tapson, van Schaik 2017, public domain): letters, 8 "
    "of 10",
    "unipen": "UNIPEN train_r01_v07 (CC BY 4.0): letters of 5 of 8 writers, drawn on Inkling's "
    "canvas",
}
_MADE_UP = 0.5  # of the outliers; the others are real digits and symbols
# Of made-up marks the overlaid and the scribbled: put together or turned, strokes are letters.
_MADE_UP_SHARES = (0.0, 0.0, 0.5, 0.5)


def load_letters_data(
    names: Collection[str], seed: int, on_progress: Callable[[float], None] = lambda _: None
) -> DigitsData:
    """Load what to learn from and to validate by: names, of "emnist", "unipen". The test is
    EMNIST's.

    on_progress: gets the fraction that is done.

    Raises:
        DataError: a data set is missing or is not what it should be.
    """
    scanned = read_emnist()
    training, validation = scanned.training.as_classes(), scanned.validation.as_classes()
    if "unipen" in names:
        learned, chosen_by = _pen_letters("training"), _pen_letters("validation")
        training += varied_inputs(learned, 1, seed, on_progress, placement_to_learn_from)
        validation += varied_inputs(chosen_by, 1, seed + 1)
    return DigitsData(training, validation, scanned.test.as_classes(), "emnist")


def known_and_outlying_letters(count: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """So many model inputs (N, 28, 28, 1) of letters, half scanned and half drawn, and as many of
    digits, symbols and scribbles that look like none. Of the training data only, and varied further
    than there, as hands that were never met vary.

    Raises:
        DataError: a data set is missing or is not what it should be.
    """
    rng = np.random.default_rng(seed)
    scanned, letters = read_emnist().training, _pen_letters("training")
    half = scanned[rng.choice(len(scanned), min(count // 2, len(scanned)), replace=False)]
    drawn = varied_inputs(some_varied(letters, count - len(half), rng), 1, seed)
    outliers = _outliers(letters, count, rng)
    return (
        np.concatenate([augmented(half.as_classes().inputs, rng), drawn.inputs]),
        draw_digits(outliers, [random_placement(rng) for _ in outliers]).inputs,
    )


def _outliers(letters: list[PenDigit], count: int, rng: np.random.Generator) -> list[PenDigit]:
    real = [mark.as_class(NONE) for mark in marks_by("training", DIGITS, DIGITS_LIKE_LETTERS)]
    real += [mark.as_class(NONE) for mark in marks_by("training", SYMBOLS, SYMBOLS_LIKE_LETTERS)]
    made_up = made_up_marks([*letters, *real], round(count * _MADE_UP), rng, _MADE_UP_SHARES)
    return [*made_up, *some_varied(real, count - len(made_up), rng)]


def _pen_letters(part: str) -> list[PenDigit]:
    return [
        mark.as_class(letter_index(mark.label))
        for kind in (CAPITALS, SMALL_LETTERS)
        for mark in marks_by(part, kind)
    ]


DRAWN_LETTERS = Drawings(
    LETTERS,
    load_letters_data,
    TRAINED_ON,
    strokes="unipen",
    known_and_outliers=known_and_outlying_letters,
    scans="emnist",
    examples=emnist_examples,
    strangers=partial(_pen_letters, "test"),
)


def run_letters(settings: RunSettings, on_message: OnMessage, control: Control) -> None:
    """What core.training.run.run does, for the task letters."""
    run_drawings(settings, DRAWN_LETTERS, on_message, control)
