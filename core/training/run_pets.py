"""One training on cats and dogs, from settings to a model folder with its card."""

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path

import keras
import numpy as np

from core.classifier import Classifier
from core.evaluation import Evaluation, evaluate, predict_all
from core.messages import CandidateSaved, Started, Working
from core.model import CARD_FILE, Card
from core.run_settings import RunSettings
from core.task import PETS
from core.training.augment_photos import augmented_photos
from core.training.calibrate import calibrate
from core.training.control import Control, Report
from core.training.export import export, shown_layers
from core.training.first_pictures import first_pictures
from core.training.fit_photos import PhotoBatches, PhotoFitSettings, Stage, fit_photos
from core.training.normalisation import renew_statistics
from core.training.pets import TRAINED_ON, PetsData, Photos, load_pets_data
from core.training.pets_network import SIDE, pets
from core.training.strange_pictures import strange_pictures
from core.training.strangeness import learn_strangeness, strangeness_limit

TITLE = "Residual"
_STATISTICS_FROM = 6_000  # photos; more changes no digit of the means
_STRANGERS = 8_000  # to learn strangeness from, beside as many photos

# The settings of the shipped model.
BEST = PhotoFitSettings(
    stages=(Stage(64, 38), Stage(80, 41), Stage(96, 38), Stage(112, 13, mixup=0.1)),
)


def run_pets(settings: RunSettings, report: Report, control: Control) -> Card:
    """Train, calibrate, export and measure; the model folder is complete when this returns.

    Raises:
        DataError: the photos are missing or not what they should be.
    """
    keras.utils.set_random_seed(settings.seed)
    fitting = dataclasses.replace(BEST, seed=settings.seed, minutes=settings.minutes)
    if settings.epochs:
        fitting = fitting.scaled_to(settings.epochs)
    data = load_pets_data(lambda share: report(Working("data", share)))
    report(started(data, fitting))
    # Half the bytes to move, a quarter of the time on CPUs that know the format; the weights, their
    # average and the model that answers stay float32.
    keras.config.set_dtype_policy("mixed_bfloat16")
    network = pets(side=None, fast=True)
    keras.config.set_dtype_policy("float32")
    average = pets(side=None)
    fit_photos(
        *(network, average, data.training, data.validation),
        settings=fitting,
        report=report,
        control=control,
    )
    answering = pets()
    answering.set_weights(average.get_weights())
    card = finish(answering, data, settings, fitting, lambda share: report(Working("model", share)))
    report(CandidateSaved(settings.output, json.loads(card.to_json())))
    return card


def started(data: PetsData, fitting: PhotoFitSettings) -> Started:
    """What is about to be learned from, with the first pictures of the first epoch."""
    first = PhotoBatches(data.training, fitting.stages[0], fitting, len(PETS.classes))
    return Started(
        *(len(data.training), len(data.validation), len(data.test)),
        epochs=fitting.epochs,
        batches=len(first),
        pictures=first_pictures(first, PETS.classes),
    )


def finish(
    network: keras.Model,
    data: PetsData,
    settings: RunSettings,
    fitting: PhotoFitSettings,
    working: Callable[[float], None],
) -> Card:
    """Trained weights -> a model folder: statistics, calibration, export, card.

    working: gets the share that is done.
    """
    folder = Path(settings.output)
    working(0.0)
    # Of whole photos: those of the training are of augmented ones, of other sides.
    photos = data.training[:_STATISTICS_FROM].as_inputs(SIDE).inputs
    renew_statistics(network, np.split(photos, range(64, len(photos), 64)))
    working(0.1)
    temperature = calibrate(network, data.validation.as_inputs(SIDE))
    working(0.2)
    strangeness = learn_strangeness(network, *known_and_strange(data.training, settings.seed))
    working(0.7)
    layers = shown_layers(network)
    card = Card(
        name=folder.name,
        title=TITLE,
        task=settings.task,
        network=settings.network,
        classes=PETS.classes,
        input_shape=tuple(network.input_shape[1:]),
        layers=layers,
        features=layers[-3].name,  # then come logits and probabilities
        temperature=round(temperature, 4),
        trained_on=(TRAINED_ON,),
        settings=dataclasses.asdict(fitting),
        measured={},
        digest=export(network, folder, strangeness),
        strangeness_limit=1.0,  # until it is known
    )
    (folder / CARD_FILE).write_text(card.to_json(), encoding="utf-8")
    working(0.8)
    classifier = Classifier(folder)
    card = dataclasses.replace(
        card,
        measured=_measure(classifier, data),
        strangeness_limit=strangeness_limit(classifier, data.validation.as_inputs(SIDE).inputs),
    )
    (folder / CARD_FILE).write_text(card.to_json(), encoding="utf-8")
    return card


def known_and_strange(photos: Photos, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Model inputs (N, SIDE, SIDE, 1) of photos, half of them varied as for the training, and of as
    many pictures that show no animal."""
    rng = np.random.default_rng(seed)
    chosen = photos[rng.choice(len(photos), _STRANGERS, replace=False)]
    half = _STRANGERS // 2
    varied = augmented_photos(chosen[half:].pixels, SIDE, rng)
    known = np.concatenate([chosen[:half].as_inputs(SIDE).inputs, varied])
    return known, strange_pictures(photos.pixels, _STRANGERS, SIDE, seed)


def _measure(classifier: Classifier, data: PetsData) -> dict[str, float | int]:
    """Figures of the exported model itself: what the person will get, not what Keras had."""
    test, mirrored = _single_and_mirrored(classifier, data.test)
    validation, _ = _single_and_mirrored(classifier, data.validation)
    return {
        "test_pictures": test.count,
        "test_accuracy": round(test.accuracy, 4),
        "test_accuracy_with_mirrored": round(mirrored.accuracy, 4),
        "test_loss": round(test.loss, 5),
        "test_calibration_error": round(test.ece, 5),
        "validation_pictures": validation.count,
        "validation_accuracy": round(validation.accuracy, 4),
    }


def _single_and_mirrored(classifier: Classifier, photos: Photos) -> tuple[Evaluation, Evaluation]:
    """The answers to the photos, and their averages with the answers to the mirrored photos."""

    def probabilities(inputs: np.ndarray) -> np.ndarray:
        return predict_all(lambda each: classifier.predict(each).probabilities, inputs)

    inputs = photos.as_inputs(SIDE).inputs
    single = probabilities(inputs)
    both = (single + probabilities(inputs[:, :, ::-1])) / 2
    return evaluate(single, photos.labels), evaluate(both, photos.labels)
