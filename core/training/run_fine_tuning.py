"""One training on cats and dogs that goes on from the model that came with Inkling: in minutes, on
a part of the data or on a folder of one's own.

What its first blocks see, edges and fur, all photos have in common; only the last blocks learn. Any
network that the registry says can be fine-tuned will do.
"""

import dataclasses
from pathlib import Path

import keras
import numpy as np

from core.datasets.arrays import LabelledImages, SplitData
from core.models.card import read_card
from core.models.classifier import Classifier
from core.runs.networks import NETWORKS, Hyperparameters
from core.runs.protocol import Started, Working
from core.runs.settings import RunSettings, hyperparameters
from core.task import PETS
from core.training.data.augment_photos import STANDARD, augmented_photos
from core.training.data.outlier_photos import outlier_photos
from core.training.data.pets import PetsData, Photos, load_own_photos, load_pets_data
from core.training.fitting.calibration import calibrate, fit_ood_head
from core.training.fitting.control import Control, LimitedControl, OnMessage
from core.training.fitting.fine_tune import fine_tune
from core.training.fitting.fit import Batches
from core.training.networks import build_network, load_weights
from core.training.results.candidate import Trained, pictures_digest, save_candidate
from core.training.results.evaluation import (
    check_better_than_chance,
    predict_photo,
    score_photo,
    started,
)

_PICTURES = 1_600  # that are learned from, varied; what the first blocks give takes 0.1 MB each
_MOST_COPIES = 20  # of a photo
_VALIDATION, _TEST = 300, 500  # photos: minutes count
_OUTLIERS = 250  # and as many known pictures, for the OOD score


def run_fine_tuning(settings: RunSettings, on_message: OnMessage, control: Control) -> None:
    """What core.training.run.run does, where cats and dogs go on from a model."""
    keras.utils.set_random_seed(settings.seed)
    data, note = _load(settings, on_message)
    network = build_network(settings.network)
    load_weights(network, Path(settings.init_from))
    side = network.input_shape[1]
    plan = hyperparameters(settings)
    varied = _varied(data, side, plan)
    plan = dataclasses.replace(plan, augmentation=0.0)  # it is varied already
    on_message(_started(data, varied, plan, note))
    own = data.training.as_inputs(side)
    fine_tune(
        network,
        varied,
        plan,
        frozen_until=NETWORKS[settings.network].frozen_until,
        own=own,
        on_message=on_message,
        control=LimitedControl(control, settings.minutes),
    )
    on_message(Working("model", 0.0))
    # A fifth of a few photos says nothing by itself.
    judged = varied.validation + own if settings.photos else varied.validation
    temperature = calibrated(network, judged, on_message, control)
    trained = _trained(network, temperature, settings, data=data, varied=varied, plan=plan)
    save_candidate(trained, settings, on_message)


def _trained(
    network: keras.Model,
    temperature: float,
    settings: RunSettings,
    *,
    data: PetsData,
    varied: SplitData[LabelledImages],
    plan: Hyperparameters,
) -> Trained:
    base = Path(settings.init_from)
    card = read_card(base)
    return Trained(
        network,
        title=NETWORKS[settings.network].title,
        classes=PETS.classes,
        temperature=temperature,
        ood_head=_ood_head(network, base, data.training, settings.seed),
        trained_on=(*card.trained_on, _learned_from(settings, data)),
        hyperparameters=dataclasses.asdict(plan),
        data_digest=pictures_digest(data.training.pixels, data.training.labels),
        validation=varied.validation,
        tests={"test": varied.test},
        test_name="test",
        predict=predict_photo,
        score=score_photo,
        neither=card.neither,
        least_threshold=card.ood_threshold or 0.0,
    )


def calibrated(
    network: keras.Model, judged: LabelledImages, on_message: OnMessage, control: Control
) -> float:
    """Check and calibrate a network that has learned, by pictures that it has not -> temperature.

    Raises:
        TrainingError: it can tell nothing apart, though nobody stopped it.
    """
    if not control.stops:  # else the person knows that it is not ready
        check_better_than_chance(network, judged)
    temperature = calibrate(network, judged)
    on_message(Working("model", 0.2))
    return temperature


def _load(settings: RunSettings, on_message: OnMessage) -> tuple[PetsData, str]:
    if settings.photos:
        return load_own_photos(Path(settings.photos))
    data = load_pets_data(
        lambda share: on_message(Working("data", share)), (settings.share, _VALIDATION, _TEST)
    )
    return data, ""


def _varied(data: PetsData, side: int, plan: Hyperparameters) -> SplitData[LabelledImages]:
    """Model inputs: to learn from at most _PICTURES, half of them as they are where there are as
    many photos, the others varied."""
    rng = np.random.default_rng(plan.seed)
    strength = STANDARD.times(plan.augmentation)
    photos = data.training
    order = rng.permutation(len(photos))
    count = min(_PICTURES, (1 + _MOST_COPIES) * len(photos))
    whole = photos[order[: count // 2]].as_inputs(side)
    chosen = photos[np.resize(np.roll(order, -(count // 2)), count - len(whole))]
    inputs = augmented_photos(chosen.pixels, side, rng, strength)
    training = whole + LabelledImages(inputs, chosen.labels)
    validation, test = (each.as_inputs(side) for each in (data.validation, data.test))
    return SplitData(training, validation, test)


def _started(
    data: PetsData, varied: SplitData[LabelledImages], plan: Hyperparameters, note: str
) -> Started:
    first = Batches(varied.training, plan, len(PETS.classes))
    return dataclasses.replace(started(data, first, PETS.classes, plan.epochs), note=note)


def _ood_head(network: keras.Model, base: Path, photos: Photos, seed: int) -> keras.Model:
    """It learns from the model of before what is none of the classes: a few photos of one's own
    cannot say it."""
    rng = np.random.default_rng(seed)
    chosen, side = rng.choice(len(photos), _OUTLIERS), network.input_shape[1]
    known = augmented_photos(photos.pixels[chosen], side, rng)
    outliers = outlier_photos(photos.pixels, _OUTLIERS, side, seed)
    teacher = Classifier(base)
    scores = [teacher.predict(each).ood_score for each in np.concatenate([known, outliers])]
    return fit_ood_head(network, known, outliers, np.array(scores))


def _learned_from(settings: RunSettings, data: PetsData) -> str:
    if settings.photos:
        return f"then {len(data.training)} of your own photos"
    return f"then {len(data.training):,} of these photos again"
