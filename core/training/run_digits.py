"""One training on drawings of a bundled task: digits, or what core.training.run_letters gives."""

import dataclasses
import functools
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
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
from core.training.fitting.calibration import calibrate, fit_ood_head, logits_of
from core.training.fitting.control import Control, OnMessage
from core.training.fitting.fit import Batches, fine_tune, fit
from core.training.networks import load_weights
from core.training.networks.digits import INPUT_SHAPE, build
from core.training.results.candidate import Trained, pictures_digest, save_candidate
from core.training.results.evaluation import check_answers, predict_plain, started
from core.training.results.neighbours import Examples, fewer, mnist_examples
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
    no training has met. few_outliers: how many are made where a model goes on. tpr: see
    core.training.results.candidate.Trained.
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
    tpr: float = TPR


@dataclass(frozen=True, slots=True)
class DrawnBesides:
    """What is drawn besides what is learned from. for_score: known pictures and outliers, model
    inputs (N, 28, 28, 1), for the OOD score; None where there is nothing on this computer that
    outliers could be made of. strangers: see core.training.data.digits.strangers_drawings."""

    for_score: tuple[np.ndarray, np.ndarray] | None
    strangers: LabelledImages | None


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
    drawn = None
    if settings.init_from:
        load_weights(network, Path(settings.init_from))
        with ThreadPoolExecutor(1) as beside:  # TensorFlow learns meanwhile, mostly without Python
            drawing = beside.submit(_draw_besides, data, settings, drawings, own)
            _go_on(network, data, plan, own=own, on_message=on_message, control=control)
        drawn = drawing.result()
    else:
        fit(network, data.training, data.validation, plan, on_message=on_message, control=control)
    save_drawings(
        network,
        data,
        settings,
        dataclasses.asdict(plan),
        on_message,
        temperature=_calibrated(network, data.validation, on_message, control),
        drawings=drawings,
        own=own,
        drawn=drawn,
    )


def _go_on(
    network: keras.Model,
    data: DigitsData,
    plan: Hyperparameters,
    *,
    own: OwnDigits | None,
    on_message: OnMessage,
    control: Control,
) -> None:
    fine_tune(
        network,
        data,
        plan,
        frozen_until=NETWORKS[network.name].frozen_until,
        own=own.pictures if own else None,
        on_message=on_message,
        control=control,
    )


def _calibrated(
    network: keras.Model, validation: LabelledImages, on_message: OnMessage, control: Control
) -> float:
    on_message(Working("model", 0.0))
    logits = logits_of(network, validation.inputs)
    if not control.stops:  # else the person knows that it is not ready
        check_answers(logits.argmax(axis=1), validation.labels)
    temperature = calibrate(network, validation, logits)
    on_message(Working("model", 0.2))
    return temperature


def save_drawings(
    network: keras.Model,
    data: DigitsData,
    settings: RunSettings,
    plan: Mapping[str, Any],
    on_message: OnMessage,
    *,
    temperature: float,
    drawings: Drawings = DRAWN_DIGITS,
    own: OwnDigits | None = None,
    drawn: DrawnBesides | None = None,
) -> None:
    """A network that has learned from data -> the model folder settings.output.

    plan: its hyper-parameters. temperature: what it is calibrated by. own: what it learned from
    besides. drawn: None = it is drawn here.

    Raises:
        StoreError: the disk refuses it.
    """
    drawn = drawn or _draw_besides(data, settings, drawings, own)
    on_message(Working("model", 0.5))
    trained = Trained(
        network,
        title=NETWORKS[settings.network].title,
        classes=drawings.task.classes,
        temperature=temperature,
        ood_head=fit_ood_head(network, *drawn.for_score) if drawn.for_score else None,
        trained_on=_trained_on(settings, drawings, own),
        hyperparameters=plan,
        data_digest=pictures_digest(data.training.inputs, data.training.labels),
        validation=data.validation,
        tests=_tests(data, own, drawn),
        test_name=f"{data.test_set}_test",
        test_source=_TEST_SOURCES.get(data.test_set, ""),
        predict=predict_plain,
        examples=_examples(drawings, settings),
        tpr=drawings.tpr,
    )
    save_candidate(trained, settings, on_message)


def _examples(drawings: Drawings, settings: RunSettings) -> Examples | None:
    """None where it learned from other pictures, or not from all of them."""
    if settings.share != 1 or drawings.scans not in settings.data:
        return None
    return fewer(drawings.examples) if settings.init_from else drawings.examples


def _tests(
    data: DigitsData, own: OwnDigits | None, drawn: DrawnBesides
) -> dict[str, LabelledImages]:
    """What both models are measured on, by the names of core.runs.protocol.Evaluated."""
    tests = {"test": data.test}
    if own and own.held_out:
        tests["drawings"] = own.held_out
    if drawn.strangers is not None:
        tests["strangers"] = drawn.strangers
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


def _draw_besides(
    data: DigitsData, settings: RunSettings, drawings: Drawings, own: OwnDigits | None
) -> DrawnBesides:
    strangers = strangers_drawings(drawings.strangers)
    if not drawings.makes_strokes and not where(drawings.strokes):
        return DrawnBesides(None, strangers)
    few = drawings.few_outliers if settings.init_from else _few_outliers(len(data.training))
    count = OUTLIERS if drawings.strokes in settings.data else few
    known, outliers = drawings.known_and_outliers(count, settings.seed)
    if own:
        known = np.concatenate([known, own.varied(len(known) // 5, settings.seed).inputs])
    return DrawnBesides((known, outliers), strangers)


def _few_outliers(digits: int) -> int:
    """How many, beside so many digits to learn from."""
    return max(100, min(_FEW_OUTLIERS, digits // _PER_DIGIT))
