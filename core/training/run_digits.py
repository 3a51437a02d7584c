"""One training on drawings of a bundled task: digits, or what core.training.run_letters gives."""

import dataclasses
import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np

from core.datasets.arrays import LabelledImages
from core.datasets.catalogue import where
from core.datasets.pen_strokes import PenDigit, draw_digits, random_placement, some_varied
from core.errors import DataError
from core.models.metrics import TPR
from core.runs.networks import NETWORKS, Hyperparameters
from core.runs.protocol import Started, Working
from core.runs.settings import RunSettings, hyperparameters
from core.task import DIGITS, Task
from core.training.data.characters import marks_unlike_digits
from core.training.data.digits import (
    OUTLIERS,
    TRAINED_ON,
    DigitsData,
    fine_tuning_data,
    load_digits_data,
    load_known_and_outliers,
    made_strokes_to_learn_from,
    pen_strokes_to_learn_from,
    strangers_digits,
    strangers_drawings,
)
from core.training.data.user_pictures import OwnDigits, load_own_digits
from core.training.fitting.calibration import calibrate, fit_ood_head
from core.training.fitting.control import Control, OnMessage
from core.training.fitting.fit import Batches, fine_tune, fit
from core.training.networks import load_weights
from core.training.networks.digits import INPUT_SHAPE, build
from core.training.results.candidate import Trained, pictures_digest, save_candidate
from core.training.results.evaluation import check_better_than_chance, predict_plain, started
from core.training.results.neighbours import Examples, mnist_examples
from core.translation import marked

_FEW_OUTLIERS = 2_000  # where seconds count
_MOST_REAL = 4_000  # of the outliers besides, where people drew them: drawing takes a second or two
_PER_DIGIT = 10  # as many digits to learn from for each outlier, where these are few
# What test pictures are called that are not MNIST's.
_TEST_SOURCES = {
    "made_hands": marked("drawn by Inkling"),
    "digits_from_files": marked("from your files"),
}


@dataclass(frozen=True, slots=True)
class Drawings:
    """What a bundled task's drawings are learned from.

    load: names of data sets, seed, and what is told the fraction that is done -> the data.
    trained_on: of each data set, for the card. strokes: the data set that outliers are made of.
    known_and_outliers: how many of each, and a seed -> two arrays of model inputs, (N, 28, 28, 1).
    scans: the data set of which examples gives the nearest pictures. makes_strokes: strokes made
    by rule take the place of that data set where it is missing. strangers: what writers drew whom
    no training has met. few_outliers: how many are made where a model goes on.
    """

    task: Task
    load: Callable[..., DigitsData]
    trained_on: Mapping[str, str]
    strokes: str
    known_and_outliers: Callable[[int, int], tuple[np.ndarray, np.ndarray]]
    scans: str
    examples: Examples
    strangers: Callable[[], list[PenDigit]]
    makes_strokes: bool = False
    few_outliers: int = _FEW_OUTLIERS


def _known_and_outliers(count: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    has_pens = where("pen_strokes")
    strokes = pen_strokes_to_learn_from() if has_pens else made_strokes_to_learn_from()
    known, outliers = load_known_and_outliers(strokes, count, seed)
    return known, np.concatenate([outliers, _drawn_by_people(count, seed)])


def _drawn_by_people(count: int, seed: int) -> np.ndarray:
    """Letters and symbols, model inputs (N, 28, 28, 1), at most so many; none where there are none
    that can be read: what is made up will do."""
    path = where("unipen")
    marks = _marks_to_learn_from(path) if path else []
    if not marks:
        return np.zeros((0, *INPUT_SHAPE), np.float32)
    rng = np.random.default_rng(seed)
    chosen = some_varied(marks, min(count, _MOST_REAL), rng)
    return draw_digits(chosen, [random_placement(rng) for _ in chosen]).inputs


@functools.cache
def _marks_to_learn_from(_path: Path) -> list[PenDigit]:
    try:
        return marks_unlike_digits("training")
    except DataError:
        return []


DRAWN_DIGITS = Drawings(
    DIGITS,
    load_digits_data,
    TRAINED_ON,
    strokes="pen_strokes",
    known_and_outliers=_known_and_outliers,
    scans="mnist",
    examples=mnist_examples,
    strangers=strangers_digits,
    makes_strokes=True,
    # With twice as many, 92 % of 300 symbols were refused instead of 88; of letters as many.
    few_outliers=1_000,
)


def run_digits(settings: RunSettings, on_message: OnMessage, control: Control) -> None:
    """What core.training.run.run does, for the task digits."""
    run_drawings(settings, DRAWN_DIGITS, on_message, control)


def run_drawings(
    settings: RunSettings, drawings: Drawings, on_message: OnMessage, control: Control
) -> None:
    """What core.training.run.run does, for the task of these drawings."""
    keras.utils.set_random_seed(settings.seed)
    task = drawings.task
    own = load_own_digits(Path(settings.corrections), task) if settings.corrections else None
    plan = hyperparameters(settings)
    data = drawings.load(
        settings.data, settings.seed, lambda fraction: on_message(Working("data", fraction))
    ).share(settings.share, settings.seed)
    if settings.init_from:
        data, plan = fine_tuning_data(data, own, plan)
    elif own:
        data = data.with_own(own, settings.seed)
    on_message(_started(data, plan, task))
    keras.utils.set_random_seed(settings.seed)  # the first weights are those of the shown code
    network = build(settings.network, settings.input_scaling, settings.layers, len(task.classes))
    if settings.init_from:
        load_weights(network, Path(settings.init_from))
        fine_tune(
            network,
            data,
            plan,
            frozen_until=NETWORKS[settings.network].frozen_until,
            own=own.pictures if own else None,
            on_message=on_message,
            control=control,
        )
    else:
        fit(network, data.training, data.validation, plan, on_message=on_message, control=control)
    on_message(Working("model", 0.0))
    if not control.stops:  # else the person knows that it is not ready
        check_better_than_chance(network, data.validation)
    save_drawings(
        network, data, settings, dataclasses.asdict(plan), on_message, drawings=drawings, own=own
    )


def save_drawings(
    network: keras.Model,
    data: DigitsData,
    settings: RunSettings,
    plan: Mapping[str, Any],
    on_message: OnMessage,
    *,
    drawings: Drawings = DRAWN_DIGITS,
    own: OwnDigits | None = None,
    tpr: float = TPR,
) -> None:
    """A network that has learned from data -> the model folder settings.output.

    plan: its hyper-parameters. tpr: see core.training.results.candidate.Trained. own: what it
    learned from besides.

    Raises:
        StoreError: the disk refuses it.
    """
    may_list = settings.share == 1 and drawings.scans in settings.data
    trained = Trained(
        network,
        title=NETWORKS[settings.network].title,
        classes=drawings.task.classes,
        temperature=calibrate(network, data.validation),
        ood_head=_fit_ood_head(
            network, settings, drawings, len(data.training), on_message, own=own
        ),
        trained_on=_trained_on(settings, drawings, own),
        hyperparameters=plan,
        data_digest=pictures_digest(data.training.inputs, data.training.labels),
        validation=data.validation,
        tests=_tests(data, drawings, own),
        test_name=f"{data.test_set}_test",
        test_source=_TEST_SOURCES.get(data.test_set, ""),
        predict=predict_plain,
        examples=drawings.examples if may_list else None,
        tpr=tpr,
    )
    save_candidate(trained, settings, on_message)


def _tests(
    data: DigitsData, drawings: Drawings, own: OwnDigits | None
) -> dict[str, LabelledImages]:
    """What both models are measured on, by the names of core.runs.protocol.Evaluated."""
    tests = {"test": data.test}
    if own and own.held_out:
        tests["drawings"] = own.held_out
    strangers = strangers_drawings(drawings.strangers)
    if strangers is not None:
        tests["strangers"] = strangers
    return tests


def _started(data: DigitsData, plan: Hyperparameters, task: Task) -> Started:
    first = Batches(data.training, plan, len(task.classes))
    return started(data, first, task.classes, plan.epochs)


def _trained_on(
    settings: RunSettings, drawings: Drawings, own: OwnDigits | None
) -> tuple[str, ...]:
    names = [drawings.trained_on[name] for name in settings.data]
    if own:
        names.append(f"{len(own.pictures)} of your own {drawings.task.name}")
    return tuple(names)


def _fit_ood_head(
    network: keras.Model,
    settings: RunSettings,
    drawings: Drawings,
    learned_from: int,
    on_message: OnMessage,
    *,
    own: OwnDigits | None,
) -> keras.Model | None:
    """None where there is nothing on this computer that outliers could be made of. learned_from:
    how many pictures were."""
    on_message(Working("model", 0.2))
    if not drawings.makes_strokes and not where(drawings.strokes):
        return None
    few = drawings.few_outliers if settings.init_from else _few_outliers(learned_from)
    count = OUTLIERS if drawings.strokes in settings.data else few
    known, outliers = drawings.known_and_outliers(count, settings.seed)
    if own:
        known = np.concatenate([known, own.varied(len(known) // 5, settings.seed).inputs])
    on_message(Working("model", 0.5))
    return fit_ood_head(network, known, outliers)


def _few_outliers(digits: int) -> int:
    """How many, beside so many digits to learn from."""
    return max(100, min(_FEW_OUTLIERS, digits // _PER_DIGIT))
