"""One training, from settings to a model folder with its card."""

import dataclasses
import gc
import importlib
from collections.abc import Callable
from pathlib import Path

import keras
import numpy as np

from core.datasets.arrays import LabelledImages
from core.datasets.catalogue import preload_mnist
from core.errors import UsageError
from core.models.card import EVENTS_FOLDER, read_card
from core.runs.networks import Hyperparameters
from core.runs.protocol import CandidateSaved, EpochEnded, Message, Working
from core.runs.settings import IN_COLOUR, RunSettings, check, read_settings
from core.task import TASKS, task_named
from core.training.fitting.control import Control, OnMessage
from core.training.fitting.fit import fit
from core.training.networks.digits import build
from core.training.run_custom import run_custom
from core.training.run_few_photos import run_few_photos
from core.training.run_in_colour import run_in_colour
from core.translation import tr

Run = Callable[[RunSettings, OnMessage, Control], None]
# A bundled task's training is the function run_<task> of its module core.training.run_<task>.
_RUNS: dict[str, Run] = {
    task: getattr(importlib.import_module(f"core.training.run_{task}"), f"run_{task}")
    for task in TASKS
}

_CURVES = ("loss", "accuracy", "validation_loss", "validation_accuracy")


def run(settings: RunSettings, on_message: OnMessage, control: Control) -> None:
    """Train, calibrate, export and measure; the model folder is complete when CandidateSaved is
    reported, last.

    Raises:
        ModelError: the model to begin with is missing or damaged.
        UsageError: a setting is not allowed.
        DataError: the data is missing or not what it should be.
        TrainingError: the network did not learn.
        StoreError: the model cannot be written.
    """
    settings = _with_its_network(settings)
    for field, sentence in check(settings).items():
        raise UsageError(
            tr(
                "This cannot be trained: {what}. {sentence}",
                what=field.replace("_", " "),
                sentence=sentence,
            )
        )
    on_message(Working("data", 0.0))
    _run_of(settings)(settings, with_event_files(on_message, Path(settings.output)), control)


def _run_of(settings: RunSettings) -> Run:
    if settings.preset == IN_COLOUR:
        return run_in_colour
    if settings.examples:
        return run_few_photos if settings.is_light else run_custom
    return _RUNS[task_named(settings.task).name]


def _with_its_network(settings: RunSettings) -> RunSettings:
    """Take the network of the model that is fine-tuned.

    Raises:
        ModelError: there is no such model.
    """
    if not settings.init_from or settings.examples:
        return settings
    card = read_card(Path(settings.init_from))
    made_with = read_settings(card.settings)
    return dataclasses.replace(
        settings,
        network=card.network,
        input_scaling=made_with.input_scaling,
        layers=made_with.layers,
    )


def compile_ahead() -> None:
    """Do what is slow the first time, while the trainer waits for the person to press Start.

    A network that nobody needs learns two pictures: TensorFlow then has loaded all it needs to
    begin. MNIST is read, for most runs learn from it or are measured on it.
    """
    preload_mnist()
    pictures = LabelledImages(np.zeros((2, 28, 28, 1), np.float32), np.array([0, 1], np.int32))
    settings = Hyperparameters(epochs=1, batch=2, augmentation=0.0)
    fit(build("mlp"), pictures, pictures, settings, on_message=lambda _: None)


def forget_run() -> None:
    """Give up what Keras and TensorFlow hold of a run that is over, before the next begins."""
    keras.utils.clear_session()
    gc.collect()


def with_event_files(on_message: OnMessage, output: Path) -> OnMessage:
    """Do what on_message does, and write each epoch's figures into output as well, where
    TensorBoard is installed: `tensorboard --logdir` with the folder of one's models then shows the
    curves of every one that was kept."""
    try:
        from tensorboard.summary import Writer
    except ImportError:
        return on_message
    writer = Writer(str(output / EVENTS_FOLDER))

    def written_too(message: Message) -> None:
        if isinstance(message, EpochEnded):
            for curve in _CURVES:
                writer.add_scalar(curve, getattr(message, curve), message.epoch)
        elif isinstance(message, CandidateSaved):
            writer.close()  # whoever hears of the model finds all of it
        on_message(message)

    return written_too
