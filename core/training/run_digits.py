"""One training on digits."""

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import keras
import numpy as np

from core.datasets.catalogue import where
from core.models.card import KERAS_FILE, read_keras
from core.runs.networks import NETWORKS, Hyperparameters
from core.runs.protocol import Started, Working
from core.runs.settings import RunSettings, hyperparameters
from core.task import DIGITS
from core.training.data.digits import (
    OUTLIERS,
    TRAINED_ON,
    DigitsData,
    load_digits_data,
    load_known_and_outliers,
    pen_strokes_to_learn_from,
)
from core.training.data.user_pictures import OwnDigits, load_own_digits
from core.training.fitting.calibration import TPR, calibrate, fit_ood_head
from core.training.fitting.control import Control, OnMessage
from core.training.fitting.fine_tune import fine_tune, fine_tuning_data
from core.training.fitting.fit import Batches, fit
from core.training.networks.digits import build
from core.training.results.candidate import Trained, pictures_digest, save_candidate
from core.training.results.evaluation import check_better_than_chance, first_pictures, predict_plain
from core.training.results.neighbours import mnist_examples

_FEW_OUTLIERS = 2_000  # where seconds count
_MADE = "drawn by Inkling"  # what such test pictures are called


def run_digits(settings: RunSettings, on_message: OnMessage, control: Control) -> None:
    """What core.training.run.run does, for the task digits."""
    keras.utils.set_random_seed(settings.seed)
    own = load_own_digits(Path(settings.corrections)) if settings.corrections else None
    plan = hyperparameters(settings)
    data = load_digits_data(
        settings.data, settings.seed, lambda share: on_message(Working("data", share))
    ).share(settings.share, settings.seed)
    if settings.init_from:
        data, plan = fine_tuning_data(data, own, plan)
    elif own:
        data = data.with_own(own, settings.seed)
    on_message(_started(data, plan))
    keras.utils.set_random_seed(settings.seed)  # the first weights are those of the shown code
    network = build(settings.network, settings.normalisation, settings.layers)
    if settings.init_from:
        read_keras(Path(settings.init_from))  # or it is damaged, which is said
        network.load_weights(str(Path(settings.init_from) / KERAS_FILE))
        fine_tune(network, data, plan, own=own, on_message=on_message, control=control)
    else:
        fit(network, data.training, data.validation, plan, on_message=on_message, control=control)
    on_message(Working("model", 0.0))
    if not control.stops:  # else the person knows that it is not ready
        check_better_than_chance(network, data.validation)
    save_digits(network, data, settings, dataclasses.asdict(plan), on_message, own=own)


def save_digits(
    network: keras.Model,
    data: DigitsData,
    settings: RunSettings,
    plan: Mapping[str, Any],
    on_message: OnMessage,
    *,
    own: OwnDigits | None = None,
    tpr: float = TPR,
) -> None:
    """A network that has learned from data -> the model folder settings.output.

    plan: its hyper-parameters. tpr: see core.training.results.candidate.Trained. own: what it
    learned from besides.

    Raises:
        StoreError: the disk refuses it.
    """
    trained = Trained(
        network,
        title=NETWORKS[settings.network].title,
        classes=DIGITS.classes,
        temperature=calibrate(network, data.validation),
        ood_head=_fit_ood_head(network, settings, own, on_message),
        trained_on=_trained_on(settings, own),
        hyperparameters=plan,
        data_digest=pictures_digest(data.training.inputs, data.training.labels),
        validation=data.validation,
        tests={"test": data.test} | ({"drawings": own.held_out} if own and own.held_out else {}),
        test_name=f"{data.test_set}_test",
        test_source=_MADE if data.test_set == "made_hands" else "",
        predict=predict_plain,
        examples=mnist_examples if settings.share == 1 and "mnist" in settings.data else None,
        tpr=tpr,
    )
    save_candidate(trained, settings, on_message)


def _started(data: DigitsData, plan: Hyperparameters) -> Started:
    first = Batches(data.training, plan, len(DIGITS.classes))
    return Started(
        training=len(data.training),
        validation=len(data.validation),
        test=len(data.test),
        epochs=plan.epochs,
        batches=len(first),
        pictures=first_pictures(first, DIGITS.classes),
    )


def _trained_on(settings: RunSettings, own: OwnDigits | None) -> tuple[str, ...]:
    names = [TRAINED_ON[name] for name in settings.data]
    if own:
        names.append(f"{len(own.pictures)} of your own digits")
    return tuple(names)


def _fit_ood_head(
    network: keras.Model, settings: RunSettings, own: OwnDigits | None, on_message: OnMessage
) -> keras.Model | None:
    """Outliers are made of pen strokes; a run without any has no such head."""
    on_message(Working("model", 0.2))
    if "pen_strokes" in settings.data:
        strokes, count = pen_strokes_to_learn_from(), OUTLIERS
    elif settings.init_from and where("pen_strokes"):
        strokes, count = pen_strokes_to_learn_from(), _FEW_OUTLIERS
    else:
        return None
    known, outliers = load_known_and_outliers(strokes, count, settings.seed)
    if own:
        known = np.concatenate([known, own.varied(len(known) // 5, settings.seed).inputs])
    on_message(Working("model", 0.5))
    return fit_ood_head(network, known, outliers)
