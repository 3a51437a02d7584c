"""One training on cats and dogs, from settings to a model folder with its card."""

import dataclasses

import keras
import numpy as np

from core.runs.networks import NETWORKS
from core.runs.protocol import Started, Working
from core.runs.settings import RunSettings, hyperparameters
from core.task import PETS
from core.training.data.augment_photos import augmented_photos
from core.training.data.outlier_photos import outlier_photos
from core.training.data.pets import PetsData, Photos, load_pets_data
from core.training.fitting.calibration import fit_ood_head, recompute_batch_norm
from core.training.fitting.control import Control, OnMessage
from core.training.fitting.fit_photos import PhotoBatches, PhotoHyperparameters, Stage, fit_photos
from core.training.networks.pets import SIDE, pets
from core.training.results.candidate import Trained, pictures_digest, save_candidate
from core.training.results.evaluation import (
    predict_photo,
    started,
)
from core.training.results.neighbours import pets_examples
from core.training.run_fine_tuning import calibrated, run_fine_tuning

_STATISTICS_FROM = 6_000  # photos; more changes no digit of the means
_OUTLIERS = 8_000  # to fit the OOD head to, beside as many photos

# How the epochs are spread, whatever their number.
STAGES = (Stage(64, 38), Stage(80, 41), Stage(96, 38), Stage(112, 13, mixup=0.1))


def run_pets(settings: RunSettings, on_message: OnMessage, control: Control) -> None:
    """What core.training.run.run does, for the task pets."""
    if settings.init_from:
        run_fine_tuning(settings, on_message, control)
        return
    keras.utils.set_random_seed(settings.seed)
    fitting = fit_settings(settings)
    data = load_pets_data(lambda share: on_message(Working("data", share)))
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
