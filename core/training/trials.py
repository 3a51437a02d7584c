"""Trials: a network learns from few pictures and is measured, and no model is kept of it; one after
the other in one process, so that a comparison of six is there in seconds."""

import functools
import time
import traceback
from collections.abc import Callable
from typing import BinaryIO, TextIO

import keras
import numpy as np

from core.errors import InklingError
from core.files.json_file import UnreadableError
from core.models.metrics import Evaluation, evaluate
from core.runs.protocol import (
    EpochEnded,
    Failed,
    Message,
    TrialEnded,
    Working,
    parse_command,
    to_json,
)
from core.runs.settings import RunSettings, hyperparameters
from core.training.data.digits import SEED, DigitsData, load_digits_data
from core.training.fitting.fit import fit
from core.training.networks.digits import build
from core.training.process import sentence_of
from core.translation import tr

_MOST_ASKED = 5_000  # of the pictures that it learned from
_VALIDATED = 200  # after each epoch; nothing is chosen by it here
_AT_ONCE = 1_000  # pictures


def serve(commands: BinaryIO, messages: TextIO) -> None:
    """Do the trial of each line of commands, in the order of the lines, until there are no more."""

    def say(message: Message) -> None:
        print(to_json(message), file=messages, flush=True)

    for line in commands:
        try:
            command = parse_command(line)
            if isinstance(command, RunSettings):
                say(trial(command, say))
        except Exception as error:
            if not isinstance(error, InklingError | UnreadableError):
                traceback.print_exc()
            said = tr("The trial did not end well. {error}", error=sentence_of(error, None))
            say(Failed(said))


def trial(settings: RunSettings, on_message: Callable[[Message], None]) -> TrialEnded:
    """Train as the shown code does, and measure on the test pictures.

    Raises:
        DataError: the data is missing or not what it should be.
        TrainingError: the network did not learn.
    """
    on_message(Working("data", 0.0))
    data = _data(settings.data).share(settings.share, settings.seed)
    plan = hyperparameters(settings)
    losses: list[float] = []

    def listen(message: Message) -> None:
        if isinstance(message, EpochEnded):
            losses.append(message.loss)
        on_message(message)

    keras.utils.set_random_seed(settings.seed)
    network = build(settings.network, settings.input_scaling, settings.layers)
    began = time.monotonic()
    fit(network, data.training, data.validation[:_VALIDATED], plan, on_message=listen)
    seconds = time.monotonic() - began
    tested = _evaluated(network, data.test.inputs, data.test.labels)
    learned = data.training[:_MOST_ASKED]
    return TrialEnded(
        accuracy=tested.accuracy,
        training_accuracy=_evaluated(network, learned.inputs, learned.labels).accuracy,
        loss=tested.loss,
        seconds=seconds,
        pictures=len(data.training),
        tested=len(data.test),
        weights=network.count_params(),
        losses=tuple(losses),
    )


@functools.lru_cache(maxsize=2)
def _data(names: tuple[str, ...]) -> DigitsData:
    """What is drawn is drawn once: that takes longer than most trials, which choose their share of
    it by a seed of their own."""
    return load_digits_data(names, SEED)


def _evaluated(network: keras.Model, inputs: np.ndarray, labels: np.ndarray) -> Evaluation:
    """Not by predict(), which compiles for longer than all of this takes."""
    parts = [network(inputs[at : at + _AT_ONCE]) for at in range(0, len(inputs), _AT_ONCE)]
    probabilities = np.concatenate([keras.ops.convert_to_numpy(each) for each in parts])
    return evaluate(probabilities, labels)
