"""The networks that learn outside the trainer -> model folders: that of core.training.run_world,
which answers "cat", "dog" or "none of these", and those of core.training.run_strangers, for digits
and letters."""

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import keras
import numpy as np

from core.datasets.arrays import LabelledImages
from core.files.atomic import os_errors_as_store_errors, write_file
from core.models.card import (
    CARD_FILE,
    KERAS_FILE,
    Card,
    read_card,
    read_keras,
    remove_digests,
)
from core.models.classifier import Classifier
from core.runs.networks import NETWORKS
from core.runs.settings import RunSettings
from core.task import PETS
from core.training.data.characters import CLASSES, LOADERS, Pictures
from core.training.data.world import NEITHER, TEST, TRAINING, VALIDATION, World
from core.training.fitting.calibration import (
    calibrate,
    fit_bias,
    fit_temperature,
    recompute_batch_norm,
)
from core.training.fitting.fit_world import WorldHyperparameters
from core.training.fitting.none_class import NoneSettings
from core.training.fitting.none_score import OnScore, none_head_of, ood_scores_of, threshold_of
from core.training.networks.pets import ANIMAL, answering
from core.training.results.candidate import Trained, export, pictures_digest, save_candidate
from core.training.results.evaluation import predict_photo, predict_plain, score_photo
from core.training.results.neighbours import (
    Examples,
    add_index,
    emnist_examples,
    mnist_examples,
)

_WORLD = "world"
_NEITHER = "Neither"
_TPR = 0.99  # of the validation photos of cats and dogs
_STATISTICS_FROM = 4_000  # pictures
_CALIBRATED_BY = 300  # pictures
_PHOTOS_FROM = (
    "Dogs vs. Cats (Asirra; Microsoft Research, Kaggle 2013): 17,937 of 22,421 photos, grey",
    "photos of the web and of research collections: cats, dogs and {} kinds of other things, grey",
)

_TITLE = "Convolutional"
_CNN = "cnn"
_UNIPEN = "UNIPEN train_r01_v07 (CC BY 4.0)"
_UCI = (
    "Pen-Based Recognition of Handwritten Digits (Alpaydin, Alimoglu 1998, CC BY 4.0): writers 1 "
    "to 26, drawn on Inkling's canvas"
)
_MNIST = "MNIST (LeCun, Cortes, Burges): the first 55,000 of its 60,000 training digits"
_EMNIST = "EMNIST ByClass (Cohen, Afshar, Tapson, van Schaik 2017, public domain): letters"
_CHARACTERS_FROM = {
    "digits": (
        _MNIST,
        _UCI,
        f"{_UNIPEN}: digits of 5 of 8 writers, drawn on Inkling's canvas",
        f"None of these: letters and symbols of {_UNIPEN}, and {_EMNIST}",
    ),
    "letters": (
        f"{_EMNIST}, 8 of 10",
        f"{_UNIPEN}: letters of 5 of 8 writers, drawn on Inkling's canvas",
        f"None of these: symbols and digits of {_UNIPEN}, and digits of MNIST",
    ),
}
# What is on every computer that trains; the others only this network has seen.
_FOUND_ANYWHERE = {"digits": ("mnist", "pen_strokes"), "letters": ("emnist", "unipen")}


def save_world(
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
    parts = (TRAINING, VALIDATION, TEST)
    training, validation, test = (pictures.only(part, measured=measured) for part in parts)
    temperature = _calibrate(network, training, validation, settings.seed)
    classes, neither = answering(network)
    trained = Trained(
        classes,
        title=NETWORKS[_WORLD].title,
        classes=PETS.classes,
        temperature=temperature,
        ood_head=neither,
        trained_on=_learned_from(training),
        hyperparameters=dataclasses.asdict(settings),
        data_digest=pictures_digest(training.pixels, training.animals),
        validation=_pets(validation),
        tests={"test": _pets(test)},
        test_name="test",
        predict=predict_photo,
        examples=examples,
        tpr=_TPR,
        score=score_photo,
        neither=_NEITHER,
        calibration=_inputs(_some(training)),
    )
    return _save(trained, RunSettings(PETS.name, _WORLD, str(folder), seed=settings.seed))


def _some(training: World) -> np.ndarray:
    """Pixels by which it is found how large a network's numbers become."""
    return training.pixels[:: max(1, len(training) // _CALIBRATED_BY)]


def _save(trained: Trained, settings: RunSettings) -> Card:
    folder = Path(settings.output).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    settings = dataclasses.replace(settings, output=str(folder))
    return save_candidate(trained, settings, on_message=lambda _: None)


def _learned_from(training: World) -> tuple[str, ...]:
    kinds = {each.kind for each in training.entries if each.animal == "neither"}
    return tuple(each.format(len(kinds)) for each in _PHOTOS_FROM)


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


def _calibrate(network: keras.Model, training: World, validation: World, seed: int) -> float:
    """Take its statistics anew, and make the three answers as sure as they are right, by the photo
    and its mirror image; the temperature is returned. What is neither is then as likely as it is
    among validation."""
    _renew(network, training, seed)
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


def save_characters(
    network: keras.Model,
    task: str,
    pictures: Mapping[str, Mapping[str, Pictures]],
    hyperparameters: Mapping[str, float],
    folder: Path,
    *,
    score: NoneSettings,
    on_score: OnScore,
) -> None:
    """Calibrate, export and measure it; its limit keeps enough of scanned and of drawn pictures.

    pictures: of core.training.data.character_pictures, to learn from, PLACED among them, and to
    choose by. hyperparameters: of the training loop. score, on_score: see none_head_of.

    Raises:
        DataError: the test data is missing or is not what it should be.
        StoreError: the disk refuses it.
    """
    chosen_by = pictures["validation"]
    validation = _labelled(chosen_by["scanned"]) + _labelled(chosen_by["drawn"])
    tested_on = _tested_on(task)
    drawn = pictures["training"]["drawn"]
    temperature = calibrate(network, validation)  # before the head, which rests on the logits too
    ood_head = none_head_of(network, pictures["training"], score, on_score)
    trained = Trained(
        network,
        title=_TITLE,
        classes=CLASSES[task],
        temperature=temperature,
        ood_head=ood_head,
        trained_on=_CHARACTERS_FROM[task],
        hyperparameters=hyperparameters,
        data_digest=pictures_digest(drawn.pictures, drawn.labels),
        validation=validation,
        predict=predict_plain,
        **tested_on,
    )
    _save(trained, RunSettings(task, _CNN, str(folder), data=_FOUND_ANYWHERE[task]))
    _set_threshold(folder, ood_scores_of(ood_head, chosen_by))


def renew_score(
    folder: Path,
    pictures: Mapping[str, Mapping[str, Pictures]],
    *,
    score: NoneSettings,
    on_score: OnScore,
) -> None:
    """The model in folder gets another OOD score. Its network stays as it is, and so does what was
    measured without the score. The others: see save_characters.

    Raises:
        ModelError: there is no such model, or it is damaged.
        DataError, StoreError: see save_characters.
    """
    card = read_card(folder)
    read_keras(folder)
    network = keras.models.load_model(folder / KERAS_FILE, compile=False)
    ood_head = none_head_of(network, pictures["training"], score, on_score)
    with os_errors_as_store_errors(folder):
        remove_digests(folder)
        card = dataclasses.replace(card, digest=export(network, folder, ood_head))
        write_file(folder / CARD_FILE, card.to_json().encode())
        add_index(Classifier(folder), _tested_on(card.task)["examples"])
    _set_threshold(folder, ood_scores_of(ood_head, pictures["validation"]))


def _tested_on(task: str) -> dict[str, Any]:
    """What a network of a task's characters is measured on, and its nearest pictures are from."""
    name, examples = ("mnist", mnist_examples) if task == "digits" else ("emnist", emnist_examples)
    test = _labelled(LOADERS[task]().test.scanned)
    return {"tests": {"test": test}, "test_name": f"{name}_test", "examples": examples}


def _set_threshold(folder: Path, ood_scores: Mapping[str, np.ndarray]) -> None:
    threshold = threshold_of(ood_scores)
    with os_errors_as_store_errors(folder):
        card = dataclasses.replace(read_card(folder), ood_threshold=threshold)
        write_file(folder / CARD_FILE, card.to_json().encode())


def _labelled(pictures: Pictures) -> LabelledImages:
    inputs = pictures.pictures[..., np.newaxis] / np.float32(255)
    return LabelledImages(inputs, pictures.labels)
