"""One training on a few of the person's own photos: a new head on features that are kept, in a
second or two, without TensorFlow.

Nothing is held back, for ten photos are few: what the head is worth is asked, photo by photo, of
heads that learned from all the others but that one and its like.
"""

import dataclasses
import hashlib
import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from core.errors import ImageError
from core.files.atomic import os_errors_as_store_errors, write_file
from core.models.card import CARD_FILE, Card, Layer, read_card, remove_digests
from core.models.classifier import Classifier
from core.models.metrics import Evaluation, energy_floor, evaluate
from core.runs.networks import CUSTOM, Hyperparameters
from core.runs.protocol import (
    CandidateSaved,
    EpochEnded,
    Evaluated,
    Picture,
    Started,
    Working,
)
from core.runs.settings import RunSettings, for_card, hyperparameters
from core.task import PHOTOS
from core.training.data.photo_features import (
    FEATURES_FILE,
    OwnPhoto,
    SeenPhotos,
    features_of_world,
    find_own_photos,
    read_input,
    see_photos,
)
from core.training.data.user_pictures import load_corrected
from core.training.fitting.control import Control, OnMessage, Stopped
from core.training.fitting.head import HeadEpoch, HeadTraining, fit_head
from core.training.results.evaluation import (
    check_answers,
    compare,
    figures,
    png_text,
    predict_plain,
)
from core.training.results.new_head import write_with_head
from core.translation import marked
from core.user_data.corrections import Corrections

TITLE = marked("Your photos")
SOURCE = marked("your own, each asked about while it was left out of the learning")
_SHOWN = 25  # photos, at the beginning


def run_few_photos(settings: RunSettings, on_message: OnMessage, control: Control) -> None:
    """Do what core.training.run.run does, for a custom task of photos.

    Raises:
        DataError: there is nothing to tell apart.
        ModelError: the network that it is built on is missing or damaged.
        TrainingError: on photos that were left out it is no better than chance.
        StoreError: the model cannot be written.
    """
    plan = hyperparameters(settings)
    on_message(Working("data", 0.0))
    seen = _seen(settings, plan, on_message, control)
    inputs = _Inputs(seen.photos, read_card(Path(settings.init_from)).input_shape)
    on_message(_started(seen, inputs, plan))
    trained = fit_head(
        seen.features,
        seen.labels,
        plan.epochs,
        plan.seed,
        _teller(plan, on_message, control),
        world=features_of_world(Path(settings.init_from)),
    )
    on_message(Working("model", 0.0))
    measured = evaluate(trained.probabilities, seen.labels)
    if not control.stops:  # else the person knows that it is not ready
        check_answers(trained.logits.argmax(axis=1), seen.labels)
    folder = Path(settings.output)
    with os_errors_as_store_errors(folder):
        card = _write(settings, plan, seen, trained, measured)
        on_message(Working("test", 0.0))
        said = figures(measured, trained.probabilities, seen.labels, inputs, seen.classes)
        said = dataclasses.replace(said, source=SOURCE)
        on_message(Evaluated("candidate", "test", said))
        card = _with_corrections(card, settings, on_message)
        write_file(folder / CARD_FILE, card.to_json().encode())
    on_message(CandidateSaved(settings.output, json.loads(card.to_json())))


def _seen(
    settings: RunSettings, plan: Hyperparameters, on_message: OnMessage, control: Control
) -> SeenPhotos:
    backbone = Classifier(Path(settings.init_from))
    corrected = []
    if settings.corrections:
        given = Corrections("", Path(settings.corrections)).all()
        corrected = [each for each in given if not each.held_out]
    examples = Path(settings.examples)
    own = find_own_photos(examples, corrected)
    kept = examples.with_name(FEATURES_FILE)
    return see_photos(
        own, backbone, kept, plan.augmentation, on_message=on_message, control=control
    )


def _started(seen: SeenPhotos, inputs: "_Inputs", plan: Hyperparameters) -> Started:
    count = len(seen.photos)
    shown = range(min(_SHOWN, count))
    return Started(
        training=count,
        validation=count,
        test=count,
        epochs=plan.epochs,
        batches=1,
        pictures=tuple(
            Picture(png_text(inputs[index]), seen.classes[seen.labels[index]]) for index in shown
        ),
        note=" ".join(seen.left_out),
    )


def _teller(
    plan: Hyperparameters, on_message: OnMessage, control: Control
) -> Callable[[HeadEpoch], bool]:
    began, done = time.monotonic(), 0

    def tell(epoch: HeadEpoch) -> bool:
        nonlocal began, done
        done += 1
        rounded = {name: round(value, 5) for name, value in dataclasses.asdict(epoch).items()}
        seconds = round(time.monotonic() - began, 3)
        on_message(EpochEnded(epoch=done, epochs=plan.epochs, seconds=seconds, **rounded))
        try:
            began += control.checkpoint(on_message)
        except Stopped:
            return False
        return True

    return tell


def _write(
    settings: RunSettings,
    plan: Hyperparameters,
    seen: SeenPhotos,
    trained: HeadTraining,
    measured: Evaluation,
) -> Card:
    """Everything but the card's figures about corrections."""
    folder, backbone = Path(settings.output), Path(settings.init_from)
    remove_digests(folder)  # of a model that was there before
    built_on = read_card(backbone)
    digest = write_with_head(backbone, built_on, trained.head, folder)
    card = dataclasses.replace(
        built_on,
        name=folder.name,
        title=TITLE,
        task=settings.task,
        network=CUSTOM,
        classes=seen.classes,
        layers=_with_classes(built_on.layers, len(seen.classes)),
        temperature=round(trained.head.temperature, 4),
        trained_on=(f"{len(seen.photos)} of your own photos, seen by {built_on.name}",),
        settings={
            **for_card(settings),
            "hyperparameters": dataclasses.asdict(plan),
            "data_digest": _data_digest(seen),
            "built_on": built_on.title,
        },
        measured=_measured(measured),
        digest=digest,
        energy_floor=round(energy_floor(trained.logits), 3),
        ood_threshold=trained.ood_threshold,
        neither="",
    )
    write_file(folder / CARD_FILE, card.to_json().encode())
    return card


def _with_classes(layers: Sequence[Layer], classes: int) -> tuple[Layer, ...]:
    """The layers of the network that it is built on, the last ones with other classes."""
    return tuple(
        dataclasses.replace(each, shape=(classes,))
        if each.name in ("logits", "probabilities")
        else each
        for each in layers
    )


def _measured(measured: Evaluation) -> dict[str, float | int]:
    return {
        "test_pictures": measured.count,
        "test_accuracy": round(measured.accuracy, 4),
        "test_loss": round(measured.loss, 5),
        "test_calibration_error": round(measured.ece, 5),
        "validation_pictures": measured.count,
        "validation_accuracy": round(measured.accuracy, 4),
    }


def _with_corrections(card: Card, settings: RunSettings, on_message: OnMessage) -> Card:
    """Measured on those that were held back, if there are any."""
    if not settings.corrections:
        return card
    shape = card.input_shape[1:]
    corrected = load_corrected(Path(settings.corrections), card.classes, PHOTOS, *shape)
    if not len(corrected.held_out):
        return card
    candidate, tests = Classifier(Path(settings.output)), {"drawings": corrected.held_out}
    found = compare(candidate, settings.current, tests, predict_plain, on_message)["drawings"]
    about = {"drawings": found.count, "drawings_accuracy": round(found.accuracy, 4)}
    return dataclasses.replace(card, measured={**card.measured, **about})


def _data_digest(seen: SeenPhotos) -> str:
    """Of what is learned from: which photos, and what they are."""
    labels = (seen.classes[label] for label in seen.labels)
    named = sorted(
        f"{photo.digest} {name}" for photo, name in zip(seen.photos, labels, strict=True)
    )
    return hashlib.sha256("\n".join(named).encode()).hexdigest()


class _Inputs(Sequence[np.ndarray]):
    """The photos as the network gets them, each read when it is wanted."""

    def __init__(self, photos: Sequence[OwnPhoto], shape: tuple[int, ...]) -> None:
        self._photos, self._shape = photos, shape

    def __len__(self) -> int:
        return len(self._photos)

    def __getitem__(self, index: Any) -> Any:
        """Nothing but black where it is gone meanwhile."""
        try:
            return read_input(self._photos[index], *self._shape[1:])
        except ImageError:
            return np.zeros(self._shape, np.float32)
