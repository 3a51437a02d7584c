"""One training on digits."""

import dataclasses

import keras

from core.messages import Started, Working
from core.run_settings import RunSettings
from core.task import DIGITS
from core.training.calibrate import calibrate
from core.training.candidate import Trained, save_candidate
from core.training.control import Control, Report
from core.training.digits import TRAINED_ON, DigitsData, load_digits_data, load_known_and_strange
from core.training.first_pictures import first_pictures
from core.training.fit import Batches, FitSettings, fit
from core.training.judging import check_learned, plain_answer
from core.training.networks import build
from core.training.strangeness import learn_strangeness

TITLES = {"mlp": "Dense, 128 + 128", "cnn": "Convolutional", "own": "Own layers"}

# The settings of the shipped models, and of a network of one's own.
BEST = {
    "mlp": FitSettings(epochs=60, learning_rate=3e-3, weight_decay=2e-3, augmentation=0.6),
    "cnn": FitSettings(epochs=40),
    "own": FitSettings(epochs=10),
}
_STEADY_RATES = {"adam": 1e-3, "sgd": 0.1}  # where the rate stays as it is


def fit_settings(settings: RunSettings) -> FitSettings:
    """The network's best, but for what the run has of its own."""
    best = BEST[settings.network]
    usual_rate = _STEADY_RATES.get(settings.optimizer, best.learning_rate)
    return dataclasses.replace(
        best,
        epochs=settings.epochs or best.epochs,
        learning_rate=settings.learning_rate or usual_rate,
        batch=settings.batch,
        optimizer=settings.optimizer,
        augmentation=best.augmentation * settings.augmentation,
        seed=settings.seed,
    )


def run_digits(settings: RunSettings, report: Report, control: Control) -> None:
    """What core.training.run.run does, for the task digits."""
    keras.utils.set_random_seed(settings.seed)
    plan = fit_settings(settings)
    data = load_digits_data(
        settings.data, settings.seed, lambda share: report(Working("data", share))
    ).share(settings.share, settings.seed)
    report(_started(data, plan))
    network = build(settings.network, settings.normalisation, settings.layers)
    fit(network, data.training, data.validation, plan, report=report, control=control)
    report(Working("model", 0.0))
    if not control.stops:  # else the person knows that it is not ready
        check_learned(network, data.validation)
    trained = Trained(
        network,
        title=TITLES[settings.network],
        classes=DIGITS.classes,
        temperature=calibrate(network, data.validation),
        strangeness=_strangeness(network, settings, report),
        trained_on=tuple(TRAINED_ON[name] for name in settings.data),
        learned=dataclasses.asdict(plan),
        validation=data.validation,
        tests={"test": data.test},
        test_name="mnist_test",
        answer=plain_answer,
    )
    save_candidate(trained, settings, report)


def _started(data: DigitsData, plan: FitSettings) -> Started:
    first = Batches(data.training, plan, len(DIGITS.classes))
    return Started(
        *(len(data.training), len(data.validation), len(data.test)),
        epochs=plan.epochs,
        batches=len(first),
        pictures=first_pictures(first, DIGITS.classes),
    )


def _strangeness(network: keras.Model, settings: RunSettings, report: Report) -> keras.Model | None:
    """Strangers are made of pen strokes; a run without them cannot tell."""
    if "pen_strokes" not in settings.data:
        return None
    report(Working("model", 0.2))
    known, strange = load_known_and_strange(settings.seed)
    report(Working("model", 0.5))
    return learn_strangeness(network, known, strange)
