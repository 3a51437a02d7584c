"""The world network -> a model folder that answers "cat", "dog" or "none of these"."""

import dataclasses
from pathlib import Path

import keras
import numpy as np

from core.datasets.arrays import LabelledImages
from core.models.card import Card
from core.runs.networks import NETWORKS
from core.runs.settings import RunSettings
from core.task import PETS
from core.training.data.world import NEITHER, TEST, TRAINING, VALIDATION, World
from core.training.fitting.calibration import fit_bias, fit_temperature, recompute_batch_norm
from core.training.fitting.fit_world import WorldHyperparameters
from core.training.networks.world import ANIMAL, answering
from core.training.results.candidate import Trained, pictures_digest, save_candidate
from core.training.results.evaluation import predict_photo, score_photo
from core.training.results.neighbours import Examples

_NETWORK = "world"
_NEITHER = "Neither"
_TPR = 0.99  # of the validation photos of cats and dogs
_STATISTICS_FROM = 4_000  # pictures
_TRAINED_ON = (
    "Dogs vs. Cats (Asirra; Microsoft Research, Kaggle 2013): 17,937 of 22,421 photos, grey",
    "photos of the web and of research collections: cats, dogs and {} kinds of other things, grey",
)


def save(
    network: keras.Model,
    pictures: World,
    folder: Path,
    settings: WorldHyperparameters,
    *,
    measured: bool,
    examples: Examples | None = None,
) -> Card:
    """Export network, measured or shipped, calibrated, with its limit for "none of these".

    examples: see core.training.results.candidate.Trained.

    Raises:
        StoreError: the disk refuses it.
    """
    training = pictures.only(TRAINING, measured=measured)
    validation = pictures.only(VALIDATION, measured=measured)
    _renew(network, training, settings.seed)
    temperature = _calibrate(network, validation)
    classes, neither = answering(network)
    kinds = {each.kind for each in training.entries if each.animal == "neither"}
    trained = Trained(
        classes,
        title=NETWORKS[_NETWORK].title,
        classes=PETS.classes,
        temperature=temperature,
        ood_head=neither,
        trained_on=tuple(each.format(len(kinds)) for each in _TRAINED_ON),
        hyperparameters=dataclasses.asdict(settings),
        data_digest=pictures_digest(training.pixels, training.animals),
        validation=_pets(validation),
        tests={"test": _pets(pictures.only(TEST, measured=measured))},
        test_name="test",
        predict=predict_photo,
        examples=examples,
        tpr=_TPR,
        score=score_photo,
        neither=_NEITHER,
        half_weights=True,
    )
    folder.mkdir(parents=True, exist_ok=True)
    settings_of_run = RunSettings(PETS.name, _NETWORK, str(folder.absolute()), seed=settings.seed)
    return save_candidate(trained, settings_of_run, on_message=lambda _: None)


def _renew(network: keras.Model, training: World, seed: int) -> None:
    """The statistics of whole photos: the training's are of cut-outs, on a smaller side. Each
    animal counts as much as it did there."""
    rng = np.random.default_rng(seed)
    count = min(_STATISTICS_FROM, len(training))
    animals = training.animals
    weights = (1 / np.bincount(animals, minlength=NEITHER + 1).clip(1))[animals]
    chosen = rng.choice(len(training), count, p=weights / weights.sum())
    photos = _inputs(training.pixels[chosen])
    recompute_batch_norm(network, np.split(photos, range(64, len(photos), 64)))


def _calibrate(network: keras.Model, validation: World) -> float:
    """Make the three answers as sure as they are right, by the photo and its mirror image; the
    temperature is returned. What is neither is then as likely as it is among validation."""
    inputs = _inputs(validation.pixels)
    logits = np.stack([_logits(network, each) for each in (inputs, inputs[:, :, ::-1])])
    animals = validation.animals
    pets = animals != NEITHER
    temperature = fit_temperature(logits[:, pets, :NEITHER], animals[pets])
    bias = fit_bias(logits / temperature, animals, NEITHER)
    head = network.get_layer(ANIMAL)
    kernel, biases = (weights / temperature for weights in head.get_weights())
    biases[NEITHER] += bias
    head.set_weights([kernel, biases])
    return temperature


def _logits(network: keras.Model, inputs: np.ndarray) -> np.ndarray:
    return network.predict(inputs, batch_size=128, verbose=0)[ANIMAL].astype(np.float64)


def _pets(pictures: World) -> LabelledImages:
    """The cats and dogs among them, as model inputs."""
    animals = pictures.animals
    pets = animals != NEITHER
    return LabelledImages(_inputs(pictures.pixels[pets]), animals[pets])


def _inputs(pixels: np.ndarray) -> np.ndarray:
    return pixels[..., np.newaxis].astype(np.float32) / np.float32(255)
