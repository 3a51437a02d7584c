"""One training from settings to a model folder with its card."""

import dataclasses
import json
from pathlib import Path

import keras

from core.classifier import Classifier
from core.evaluation import evaluate, least_energy, predict_all
from core.messages import CandidateSaved, Started, Working
from core.model import CARD_FILE, Card
from core.run_settings import RunSettings
from core.task import DIGITS, PETS, task_named
from core.training.calibrate import calibrate
from core.training.control import Control, Report
from core.training.digits import (
    TRAINED_ON,
    DigitsData,
    load_digits_data,
    load_known_and_strange,
)
from core.training.export import export, shown_layers
from core.training.first_pictures import first_pictures
from core.training.fit import Batches, FitSettings, fit
from core.training.networks import NETWORKS
from core.training.run_pets import run_pets
from core.training.strangeness import learn_strangeness, strangeness_limit

TITLES = {"mlp": "Dense, 128 + 128", "cnn": "Convolutional"}

# The settings of the shipped models.
BEST = {
    "mlp": FitSettings(epochs=60, learning_rate=3e-3, weight_decay=2e-3, augmentation_strength=0.6),
    "cnn": FitSettings(epochs=40),
}


def fit_settings(settings: RunSettings) -> FitSettings:
    """Those of the shipped models, but for what the run has of its own."""
    best = BEST[settings.network]
    return dataclasses.replace(best, epochs=settings.epochs or best.epochs, seed=settings.seed)


def run(settings: RunSettings, report: Report, control: Control) -> Card:
    """Train, calibrate, export and measure; the model folder is complete when this returns.

    Raises:
        DataError: the data is missing or not what it should be.
        UsageError: there is no such task.
        TrainingError: nothing came of it.
    """
    runs = {DIGITS: run_digits, PETS: run_pets}
    chosen = runs[task_named(settings.task)]
    report(Working("data", 0.0))
    return chosen(settings, report, control)


def run_digits(settings: RunSettings, report: Report, control: Control) -> Card:
    """What run does, for the task digits."""
    keras.utils.set_random_seed(settings.seed)
    plan = fit_settings(settings)
    data = load_digits_data(
        settings.data, settings.seed, lambda share: report(Working("data", share))
    ).share(settings.share, settings.seed)
    first = Batches(data.training, plan, len(DIGITS.classes))
    report(
        Started(
            *(len(data.training), len(data.validation), len(data.test)),
            epochs=plan.epochs,
            batches=len(first),
            pictures=first_pictures(first, DIGITS.classes),
        )
    )
    network = NETWORKS[settings.network]()
    fit(network, data.training, data.validation, plan, report=report, control=control)
    report(Working("model", 0.0))
    temperature = calibrate(network, data.validation)
    report(Working("model", 0.2))
    strangeness = None
    if "pen_strokes" in settings.data:
        known, strange = load_known_and_strange(settings.seed)
        report(Working("model", 0.5))
        strangeness = learn_strangeness(network, known, strange)
        report(Working("model", 0.7))
    card = save(
        network, settings, plan, temperature=temperature, data=data, strangeness=strangeness
    )
    report(CandidateSaved(settings.output, json.loads(card.to_json())))
    return card


def save(
    network: keras.Model,
    settings: RunSettings,
    plan: FitSettings,
    *,
    temperature: float,
    data: DigitsData,
    strangeness: keras.Model | None,
) -> Card:
    """Export network into the run's output folder and write its card, measured by LiteRT."""
    folder = Path(settings.output)
    layers = shown_layers(network)
    card = Card(
        name=folder.name,
        title=TITLES[settings.network],
        task=settings.task,
        network=settings.network,
        classes=DIGITS.classes,
        input_shape=tuple(network.input_shape[1:]),
        layers=layers,
        features=layers[-3].name,  # then come logits and probabilities
        temperature=round(temperature, 4),
        trained_on=tuple(TRAINED_ON[name] for name in settings.data),
        settings={
            "seed": settings.seed,
            "data": list(settings.data),
            "stages": [dataclasses.asdict(plan)],
        },
        measured={},
        digest=export(network, folder, strangeness),
        strangeness_limit=1.0 if strangeness else None,  # until it is known
    )
    (folder / CARD_FILE).write_text(card.to_json(), encoding="utf-8")
    classifier = Classifier(folder)
    card = dataclasses.replace(
        card,
        measured=_measure(classifier, data),
        least_energy=round(validation_energy(classifier, data), 3),
        strangeness_limit=strangeness_limit(classifier, data.validation.inputs)
        if strangeness
        else None,
    )
    (folder / CARD_FILE).write_text(card.to_json(), encoding="utf-8")
    return card


def validation_energy(classifier: Classifier, data: DigitsData) -> float:
    """What an ordinary picture has at least: core.evaluation.least_energy."""

    def logits(model_input):
        classifier.predict(model_input)
        return classifier.activations("logits").copy()

    return least_energy(predict_all(logits, data.validation.inputs))


def _measure(classifier: Classifier, data: DigitsData) -> dict[str, float | int]:
    """Figures of the exported model itself: what the person will get, not what Keras had."""

    def probabilities(inputs):
        return predict_all(lambda each: classifier.predict(each).probabilities, inputs)

    test = evaluate(probabilities(data.test.inputs), data.test.labels)
    validation = evaluate(probabilities(data.validation.inputs), data.validation.labels)
    return {
        "mnist_test_pictures": test.count,
        "mnist_test_accuracy": round(test.accuracy, 4),
        "mnist_test_loss": round(test.loss, 5),
        "mnist_test_calibration_error": round(test.ece, 5),
        "validation_pictures": validation.count,
        "validation_accuracy": round(validation.accuracy, 4),
    }
