"""One training on cats and dogs, from settings to a model folder with its card: of a network that
is new; or, in minutes, on a part of the data or on a folder of one's own, going on from the model
that came with Inkling.

What that one's first blocks see, edges and fur, all photos have in common; only the last blocks
learn. Any network that the registry says can be fine-tuned will do.
"""

import dataclasses
from pathlib import Path
from typing import NamedTuple

import keras
import numpy as np

from core.datasets.arrays import LabelledImages, SplitData
from core.datasets.augment_photos import STANDARD, augmented_photos
from core.models.card import read_card
from core.models.classifier import Classifier
from core.runs.networks import NETWORKS, Hyperparameters
from core.runs.protocol import Started, Working
from core.runs.settings import RunSettings, hyperparameters
from core.task import PETS
from core.training.data.outlier_photos import outlier_photos
from core.training.data.pets import OwnPets, PetsData, Photos, load_own_photos, load_pets_data
from core.training.fitting.calibration import calibrate, fit_ood_head, recompute_batch_norm
from core.training.fitting.control import Control, LimitedControl, OnMessage
from core.training.fitting.fit import Batches, fine_tune
from core.training.fitting.fit_photos import PhotoBatches, PhotoHyperparameters, Stage, fit_photos
from core.training.networks import build_network, load_weights
from core.training.networks.pets import SIDE, pets
from core.training.results.candidate import Trained, pictures_digest, save_candidate
from core.training.results.evaluation import (
    check_better_than_chance,
    predict_photo,
    score_photo,
    started,
)
from core.training.results.neighbours import pets_examples
from core.training.run_my_pet import run_my_pet

_STATISTICS_FROM = 6_000  # photos; more changes no digit of the means
_OUTLIERS = 8_000  # to fit the OOD head to, beside as many photos

# How the epochs are spread, whatever their number.
STAGES = (Stage(64, 38), Stage(80, 41), Stage(96, 38), Stage(112, 13, mixup=0.1))

# Where a model is gone on from.
_PICTURES = 1_600  # that are learned from, varied; what the first blocks give takes 0.1 MB each
_MOST_COPIES = 20  # of a photo
_JUDGED = 800  # of the photos learned from, to judge by as they are: 65 kB each
_VALIDATION, _TEST = 300, 500  # photos: minutes count
_FEW_OUTLIERS = 250  # and as many known pictures, for the OOD score


class _Tests(NamedTuple):
    """Model inputs to choose by, and to measure with."""

    validation: LabelledImages
    test: LabelledImages


def run_pets(settings: RunSettings, on_message: OnMessage, control: Control) -> None:
    """What core.training.run.run does, for the task pets."""
    if settings.corrections:
        run_my_pet(settings, on_message, control)
        return
    if settings.init_from:
        _run_fine_tuning(settings, on_message, control)
        return
    keras.utils.set_random_seed(settings.seed)
    fitting = fit_settings(settings)
    data = load_pets_data(lambda fraction: on_message(Working("data", fraction)))
    data = data.share(settings.share, settings.seed)
    on_message(about_to_learn(data, fitting))
    answering = _learned(data, fitting, on_message, control)
    on_message(Working("model", 0.0))
    # Of whole photos: those of the training are of augmented ones, of other sides.
    photos = data.training[:_STATISTICS_FROM].as_inputs(SIDE).inputs
    recompute_batch_norm(answering, np.split(photos, range(64, len(photos), 64)))
    validation = data.validation.as_inputs(SIDE)
    trained = Trained(
        answering,
        title=NETWORKS[settings.network].title,
        classes=PETS.classes,
        temperature=calibrated(answering, validation, on_message, control),
        ood_head=fit_ood_head(answering, *known_and_outliers(data.training, settings.seed)),
        trained_on=(data.trained_on,),
        hyperparameters=dataclasses.asdict(fitting),
        data_digest=pictures_digest(data.training.pixels, data.training.labels),
        validation=validation,
        tests={"test": data.test.as_inputs(SIDE)},
        test_name="test",
        predict=predict_photo,
        examples=pets_examples if settings.share == 1 else None,
    )
    save_candidate(trained, settings, on_message)


def fit_settings(settings: RunSettings) -> PhotoHyperparameters:
    """The network's best, but for what the run has of its own, spread over the stages."""
    plan = hyperparameters(settings)
    fitting = PhotoHyperparameters(
        stages=STAGES,
        learning_rate=plan.learning_rate,
        batch=plan.batch,
        weight_decay=plan.weight_decay,
        warmup_share=plan.warmup_share,
        augmentation=plan.augmentation,
        minutes=settings.minutes,
        seed=plan.seed,
    )
    return fitting.scaled_to(plan.epochs)


def about_to_learn(data: PetsData, fitting: PhotoHyperparameters) -> Started:
    """What is about to be learned from, with the first pictures of the first epoch."""
    first = PhotoBatches(data.training, fitting.stages[0], fitting, len(PETS.classes))
    return started(data, first, PETS.classes, fitting.epochs)


def known_and_outliers(photos: Photos, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Model inputs (N, SIDE, SIDE, 1) of photos, half of them varied as for the training, and of as
    many pictures that show no animal."""
    rng = np.random.default_rng(seed)
    count = min(_OUTLIERS, len(photos))
    chosen = photos[rng.choice(len(photos), count, replace=False)]
    half = count // 2
    varied = augmented_photos(chosen[half:].pixels, SIDE, rng)
    known = np.concatenate([chosen[:half].as_inputs(SIDE).inputs, varied])
    return known, outlier_photos(photos.pixels, count, SIDE, seed)


def _learned(
    data: PetsData, fitting: PhotoHyperparameters, on_message: OnMessage, control: Control
) -> keras.Model:
    """Train a network on pictures of several sides -> one that answers, with its averaged weights.

    Half the bytes to move are a quarter of the time on CPUs that know the format; the weights,
    their average and the model that answers stay float32.
    """
    keras.config.set_dtype_policy("mixed_bfloat16")
    network = pets(side=None, fast=True)
    keras.config.set_dtype_policy("float32")
    average = pets(side=None)
    fit_photos(
        network,
        average,
        data.training,
        data.validation,
        settings=fitting,
        on_message=on_message,
        control=control,
    )
    answering = pets()
    answering.set_weights(average.get_weights())
    return answering


def _run_fine_tuning(settings: RunSettings, on_message: OnMessage, control: Control) -> None:
    """What core.training.run.run does, where cats and dogs go on from a model."""
    keras.utils.set_random_seed(settings.seed)
    data, note, digest = _load(settings, on_message)
    network = build_network(settings.network)
    load_weights(network, Path(settings.init_from))
    temperature, tests = _learn(
        network, data, settings, note, on_message=on_message, control=control
    )
    digest = digest or pictures_digest(data.training.pixels, data.training.labels)
    trained = _trained(network, temperature, settings, data=data, tests=tests, digest=digest)
    save_candidate(trained, settings, on_message)


def _learn(
    network: keras.Model,
    data: PetsData,
    settings: RunSettings,
    note: str,
    *,
    on_message: OnMessage,
    control: Control,
) -> tuple[float, _Tests]:
    """Fine-tune and calibrate network -> temperature, and what to choose by and to measure with.
    What it learned from is gone then: the export wants memory, too."""
    side = network.input_shape[1]
    plan = hyperparameters(settings)
    varied = _varied(data, side, plan)
    plan = _as_it_is(plan)
    on_message(_started(data, varied, plan, note))
    own = _at_most(_JUDGED, data.training, plan.seed).as_inputs(side)
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
    tests = _Tests(varied.validation, varied.test)
    del varied  # what is learned from, and is of no more use
    # A fifth of a few photos says nothing by itself.
    judged = tests.validation + own if settings.photos else tests.validation
    return calibrated(network, judged, on_message, control), tests


def _as_it_is(plan: Hyperparameters) -> Hyperparameters:
    """For pictures that are varied already."""
    return dataclasses.replace(plan, augmentation=0.0)


def _trained(
    network: keras.Model,
    temperature: float,
    settings: RunSettings,
    *,
    data: PetsData,
    tests: _Tests,
    digest: str,
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
        hyperparameters=dataclasses.asdict(_as_it_is(hyperparameters(settings))),
        data_digest=digest,
        validation=tests.validation,
        tests={"test": tests.test},
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


def _load(settings: RunSettings, on_message: OnMessage) -> OwnPets:
    """The digest is empty where that of the pictures themselves is to be taken."""

    def tell(fraction: float) -> None:
        on_message(Working("data", fraction))

    if settings.photos:
        return load_own_photos(Path(settings.photos), tell)
    data = load_pets_data(tell, (None, _VALIDATION, _TEST), settings.share)
    return OwnPets(data, "", "")


def _at_most(count: int, photos: Photos, seed: int) -> Photos:
    """So many of them, chosen by chance where there are more."""
    if len(photos) <= count:
        return photos
    return photos[np.random.default_rng(seed).permutation(len(photos))[:count]]


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
    validation = data.validation.as_inputs(side)
    is_same = data.test is data.validation  # of a person's own photos
    return SplitData(training, validation, validation if is_same else data.test.as_inputs(side))


def _started(
    data: PetsData, varied: SplitData[LabelledImages], plan: Hyperparameters, note: str
) -> Started:
    first = Batches(varied.training, plan, len(PETS.classes))
    return dataclasses.replace(started(data, first, PETS.classes, plan.epochs), note=note)


def _ood_head(network: keras.Model, base: Path, photos: Photos, seed: int) -> keras.Model:
    """It learns from the model of before what is none of the classes: a few photos of one's own
    cannot say it."""
    rng = np.random.default_rng(seed)
    chosen, side = rng.choice(len(photos), _FEW_OUTLIERS), network.input_shape[1]
    known = augmented_photos(photos.pixels[chosen], side, rng)
    outliers = outlier_photos(photos.pixels, _FEW_OUTLIERS, side, seed)
    teacher = Classifier(base)
    scores = [teacher.predict(each).ood_score for each in np.concatenate([known, outliers])]
    return fit_ood_head(network, known, outliers, np.array(scores))


def _learned_from(settings: RunSettings, data: PetsData) -> str:
    if settings.photos:
        return f"then {len(data.training)} of your own photos"
    return f"then {len(data.training):,} of these photos again"
