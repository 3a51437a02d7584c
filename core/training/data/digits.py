"""The data that the digits models learn from: MNIST, people's pen strokes as drawn, and digits in
made-up hands."""

import dataclasses
import functools
import operator
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.datasets import made_hands
from core.datasets.arrays import LabelledImages, SplitData
from core.datasets.augment import STANDARD, augmented
from core.datasets.catalogue import find_or_raise, load_mnist, load_pen_digits, where
from core.datasets.digits_from_files import read_digits
from core.datasets.pen_strokes import (
    DIGITS,
    UCI_VALIDATION_WRITERS,
    PenDigit,
    draw_digits,
    marks_by,
    placement_to_learn_from,
    random_placement,
    some_varied,
    varied_inputs,
)
from core.errors import DataError
from core.runs.networks import OWN_VARIED, REPLAYED, Hyperparameters
from core.training.data.outlier_strokes import outlier_pictures, outlier_strokes
from core.training.data.user_pictures import OwnDigits

OUTLIERS = 20_000  # to fit the OOD head to
PEN_COPIES = 5  # each pen digit is drawn so often, every time varied: 35,000 beside MNIST's 55,000
MADE_COPIES = 4  # of each digit in a made-up hand: drawn once, which takes some eight seconds
SEED = 1  # of the presets
DRAWN_AHEAD: dict[int, "DigitsData"] = {}  # by seed
_STRANGERS = 1_000  # drawings
_TEST_SEED = 4  # of where, how large and with which pen made-up writers' test digits are drawn

TRAINED_ON = {
    "mnist": "MNIST (LeCun, Cortes, Burges): the first 55,000 of its 60,000 training digits",
    "pen_strokes": "Pen-Based Recognition of Handwritten Digits (Alpaydin, Alimoglu 1998, "
    f"CC BY 4.0): writers 1 to 28, each digit drawn {PEN_COPIES} times on Inkling's canvas",
    "made_hands": "Digits drawn by Inkling: "
    f"{made_hands.WRITERS - len(made_hands.VALIDATION_WRITERS | made_hands.TEST_WRITERS)} "
    f"made-up writers, each digit drawn on Inkling's canvas and varied {MADE_COPIES} times",
    "digits_from_files": "Digits from your files",
}


_VALIDATION = 2_000  # pictures, where a model is fine-tuned: seconds count


@dataclass(frozen=True, slots=True)
class DigitsData(SplitData[LabelledImages]):
    """What to learn from, what to calibrate on, and an untouched test set.

    test_set: of which data set, "mnist", "made_hands" or "digits_from_files".
    """

    test_set: str = "mnist"

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
    """Load what to learn from and to validate by: names, of "mnist", "pen_strokes", "made_hands";
    or "digits_from_files" in place of the first and the last.

    The test is MNIST's; where MNIST is not on this computer and is not learned from either, that of
    made-up writers; and that of a person's files, among which MNIST's test digits may be.

    on_progress: gets the fraction that is done.

    Raises:
        DataError: a data set is missing or is not what it should be.
    """
    parts: list[DigitsData] = []
    if "digits_from_files" in names:
        files = read_digits(find_or_raise("digits_from_files"))
        parts.append(DigitsData(files.training, files.validation, files.test, "digits_from_files"))
    elif "mnist" in names or where("mnist"):
        mnist = load_mnist()
        parts.append(DigitsData(mnist.training, mnist.validation, mnist.test))
    if "made_hands" in names or not parts:
        parts.append(_made_digits(seed, on_progress))
    test, test_set = parts[0].test, parts[0].test_set
    learned = [each for each in parts if each.test_set in names]
    if "pen_strokes" in names:
        learned.append(_pen_digits(seed, on_progress, parts[0]))
    training, validation = (
        functools.reduce(operator.add, (getattr(each, part) for each in learned))
        for part in ("training", "validation")
    )
    return DigitsData(training, validation, test, test_set)


def strangers_drawings(load: Callable[[], Sequence[PenDigit]]) -> LabelledImages | None:
    """What writers drew whom no training has met; None where they are not on this computer.

    load: all of them, of which some are chosen, always the same and drawn in the same way.
    """
    path = where("unipen")
    try:
        return _strangers_drawings(load, path) if path else None
    except DataError:  # said where it is learned from: this only measures
        return None


@functools.cache
def _strangers_drawings(
    load: Callable[[], Sequence[PenDigit]],
    path: Path,  # noqa: ARG001 (of which there may be another, later)
) -> LabelledImages:
    drawn = load()
    rng = np.random.default_rng(_TEST_SEED)
    some = rng.permutation(len(drawn))[:_STRANGERS]
    return draw_digits([drawn[each] for each in some], [random_placement(rng) for _ in some])


def strangers_digits() -> list[PenDigit]:
    """The digits of UNIPEN's test writers.

    Raises:
        DataError: they are nowhere, or not what they should be.
    """
    return [mark.as_class(int(mark.label)) for mark in marks_by("test", DIGITS)]


def fine_tuning_data(
    data: DigitsData, own: OwnDigits | None, plan: Hyperparameters
) -> tuple[DigitsData, Hyperparameters]:
    """A part of the data, varied, with the person's own digits; and the plan, which varies nothing
    any more."""
    rng = np.random.default_rng(plan.seed)
    strength = STANDARD.times(plan.augmentation)
    replay = data.training[rng.permutation(len(data.training))[:REPLAYED]]
    training = LabelledImages(augmented(replay.inputs, rng, strength), replay.labels)
    if own:
        drawn = own.varied(OWN_VARIED, plan.seed)
        slightly = STANDARD.times(plan.augmentation / 2)  # their strokes are varied already
        training += LabelledImages(augmented(drawn.inputs, rng, slightly), drawn.labels)
    validation = data.validation[rng.permutation(len(data.validation))[:_VALIDATION]]
    data = dataclasses.replace(data, training=training, validation=validation)
    return data, dataclasses.replace(plan, augmentation=0.0)


def _pen_digits(
    seed: int, on_progress: Callable[[float], None], measured_on: DigitsData
) -> DigitsData:
    digits, held_out = by_writers(load_pen_digits(), UCI_VALIDATION_WRITERS)
    return dataclasses.replace(
        measured_on,
        training=varied_inputs(digits, PEN_COPIES, seed, on_progress, placement_to_learn_from),
        validation=varied_inputs(held_out, 1, seed + 1),
    )


def draw_ahead(on_progress: Callable[[float], None]) -> None:
    """Draw the digits in made-up hands before anybody asks for them, where there is no MNIST: those
    of the presets' seed. on_progress: as of load_digits_data."""
    if not where("mnist"):
        DRAWN_AHEAD[SEED] = _made_digits(SEED, on_progress)


def _made_digits(seed: int, on_progress: Callable[[float], None]) -> DigitsData:
    """Whole made-up writers, too, are held out, and are the same ones whatever the seed."""
    if seed in DRAWN_AHEAD:
        return DRAWN_AHEAD[seed]
    on_progress(0.0)
    others, tested = by_writers(made_hands.made_hands(), made_hands.TEST_WRITERS)
    digits, held_out = by_writers(others, made_hands.VALIDATION_WRITERS)

    def part(first: float, last: float) -> Callable[[float], None]:
        return lambda fraction: on_progress(first + (last - first) * fraction)

    drawn = varied_inputs(digits, 1, seed, part(0.0, 0.7), placement_to_learn_from)
    rng, places = np.random.default_rng(seed), np.random.default_rng(_TEST_SEED)
    copies = [augmented(drawn.inputs, rng) for _ in range(MADE_COPIES)]
    validation = varied_inputs(held_out, 1, seed + 1, part(0.7, 0.8))
    placements = [random_placement(places) for _ in tested]
    return DigitsData(
        LabelledImages(np.concatenate(copies), np.tile(drawn.labels, MADE_COPIES)),
        validation,
        draw_digits(tested, placements, part(0.8, 1.0)),
        "made_hands",
    )


def pen_strokes_to_learn_from() -> list[PenDigit]:
    """Those of all writers but the two that are validated with.

    Raises:
        DataError: they are missing or not what they should be.
    """
    return by_writers(load_pen_digits(), UCI_VALIDATION_WRITERS)[0]


def load_known_and_outliers(
    digits: list[PenDigit], count: int, seed: int
) -> tuple[np.ndarray, np.ndarray]:
    """So many model inputs (N, 28, 28, 1) of digits, half MNIST's and half such pen strokes; as
    many of strokes that are none, and of MNIST's pictures put together so that they are none.
    Without MNIST on this computer, all of pen strokes. Of the training data only, and varied
    further than there, as hands that were never met vary.

    Raises:
        DataError: MNIST is not what it should be.
    """
    rng = np.random.default_rng(seed)
    known = [_scanned(count // 2, rng)] if where("mnist") else []
    drawn = count - sum(map(len, known))
    known.append(varied_inputs(some_varied(digits, drawn, rng), 1, seed).inputs)
    outliers = [outlier_strokes(digits, count, seed).inputs]
    if where("mnist"):
        made = outlier_pictures(load_mnist().training, count, seed)
        outliers.append(augmented(made.inputs, rng))
    return np.concatenate(known), np.concatenate(outliers)


def made_strokes_to_learn_from() -> list[PenDigit]:
    """Those of made-up writers, but the ones that are validated and measured with."""
    writers = made_hands.VALIDATION_WRITERS | made_hands.TEST_WRITERS
    return by_writers(made_hands.made_hands(), writers)[0]


def _scanned(count: int, rng: np.random.Generator) -> np.ndarray:
    mnist = load_mnist().training.inputs
    return augmented(mnist[rng.choice(len(mnist), count, replace=False)], rng)
