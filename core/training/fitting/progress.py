"""How a training goes, told from within Keras' loop, and what the first layer looks for, as a small
picture; and where that loop pauses and stops."""

import dataclasses
import math
import time
from collections import deque
from collections.abc import Sequence

import keras
import numpy as np

from core.errors import TrainingError
from core.images.decoder import encode_text
from core.runs.protocol import BatchEnded, EpochEnded, FiltersChanged
from core.training.fitting.control import Control, OnMessage
from core.translation import marked, tr

Logs = dict[str, float]  # what Keras measured

_BETWEEN_REPORTS = 0.05  # s: 20 a second are as many as a curve can show
_BETWEEN_PICTURES = 0.5  # s
_WINDOWS = 10  # an epoch, over each of which a mean is told
_ROSE = 0.02  # of the best validation loss: less is chance, however many the pictures
_FEWEST = 100  # pictures: of fewer nothing is said
_EPOCHS_SINCE_BEST = 2
_MOST = 24  # units of the first layer that are pictured
_ACROSS = 6  # beside each other
_ZERO, _MOST_LEVEL = 127, 254
_FEWEST_PIXELS = 2  # of a unit's picture, high and wide

LOSS_BURST = marked(
    "The network did not learn: its loss is no number any more, so its weights are lost. "
    "Choose a smaller learning rate, or normalise the pictures."
)


class Progress(keras.callbacks.Callback):
    """Reports batches and epochs, obeys control, and remembers the best weights.

    costs: of a batch of each epoch, in any unit; from them comes the time left.
    network: whose weights are kept, by default those of the network that is trained.
    pictures: how many are learned from or validated on, whichever are fewer.
    validated: how many are validated on, if those are more.
    longest: seconds after which the training ends in any case.
    """

    def __init__(
        self,
        costs: Sequence[float],
        *,
        batch: int,
        pictures: int,
        on_message: OnMessage,
        control: Control,
        validated: int = 0,
        network: keras.Model | None = None,
        longest: float = math.inf,
    ):
        super().__init__()
        self.on_message = on_message
        self._costs = costs
        self._batch = batch
        self._pictures, self._validated = pictures, max(pictures, validated)
        self._before = np.zeros(3)  # batches, loss and accuracy of all epochs so far, summed up
        self._sums: deque[np.ndarray] = deque([np.zeros(3)])  # likewise, after each late batch
        self._control = control
        self._network = network
        self._longest = longest
        self._began = self._epoch_began = time.monotonic()
        self._waited = 0.0
        self._reported = self._pictured = -math.inf
        self._epoch = 0
        self._done = 0.0
        self._batches = 0
        self._ended: list[EpochEnded] = []
        self._best: tuple[float, float] | None = None
        self._best_weights: list[np.ndarray] = []

    def restore_best(self) -> None:
        """Give the network the weights of its best epoch; before any, it keeps those it has."""
        if self._best_weights:
            self._kept_network().set_weights(self._best_weights)

    def end_epoch(self, epoch: int, logs: Logs) -> None:
        """epoch: from 0. logs: Keras' loss, accuracy, val_loss and val_accuracy."""
        figures = {name: round(float(value), 5) for name, value in logs.items()}
        _check_finite(figures["loss"], figures["val_loss"])
        ended = EpochEnded(
            epoch=epoch + 1,
            epochs=len(self._costs),
            seconds=round(self._seconds(), 2),
            loss=figures["loss"],
            accuracy=figures["accuracy"],
            validation_loss=figures["val_loss"],
            validation_accuracy=figures["val_accuracy"],
        )
        self._ended.append(ended)
        rank = (ended.validation_accuracy, -ended.validation_loss)
        if self._best is None or rank > self._best:
            self._best = rank
            self._best_weights = self._kept_network().get_weights()
        by_heart = overfits(self._ended, self._pictures, self._validated)
        self.on_message(dataclasses.replace(ended, overfits=by_heart))

    def on_train_begin(self, logs: Logs | None = None) -> None:  # noqa: ARG002
        self._batches = self.params["steps"]
        together = self.model.steps_per_execution if self.model else 1
        self._sums = deque(self._sums, maxlen=max(self._batches // _WINDOWS // together, 1) + 1)

    def on_epoch_begin(self, epoch: int, logs: Logs | None = None) -> None:  # noqa: ARG002
        self._epoch = epoch
        self._before = self._sums[-1]
        self._epoch_began = self._seconds()

    def on_train_batch_end(self, batch: int, logs: Logs | None = None) -> None:
        self._waited += self._control.checkpoint(self.on_message)
        batch = min(batch, self._batches - 1)  # of steps taken together the last may be none
        self._done = sum(self._costs[: self._epoch]) * self._batches
        self._done += self._costs[self._epoch] * (batch + 1)
        self._add(batch, logs or {})
        now = time.monotonic()
        if now - self._reported >= _BETWEEN_REPORTS:
            self._reported = now
            self._report_batch(batch)
        if now - self._pictured >= _BETWEEN_PICTURES:
            self._pictured = now
            self._report_filters()

    def on_test_batch_end(self, batch: int, logs: Logs | None = None) -> None:  # noqa: ARG002
        self._waited += self._control.checkpoint(self.on_message)

    def on_epoch_end(self, epoch: int, logs: Logs | None = None) -> None:
        if logs and "val_loss" in logs:  # else another callback measures, and calls end_epoch
            self.end_epoch(epoch, logs)

    def _add(self, batch: int, logs: Logs) -> None:
        """Keras tells means since the epoch began, which leap where the next begins."""
        means = np.array([1.0, logs["loss"], logs["accuracy"]], np.float64)
        self._sums.append(self._before + means * (batch + 1))

    def _report_batch(self, batch: int) -> None:
        count, loss, accuracy = (self._sums[-1] - self._sums[0]).tolist()
        _check_finite(loss)
        seconds = self._seconds()
        in_epoch = max(seconds - self._epoch_began, 1e-3)
        total = sum(self._costs) * self._batches
        left = min(seconds * (total / self._done - 1), self._longest - seconds)
        self.on_message(
            BatchEnded(
                epoch=self._epoch + 1,
                epochs=len(self._costs),
                batch=batch + 1,
                batches=self._batches,
                loss=round(max(loss / count, 0.0), 5),
                accuracy=round(min(max(accuracy / count, 0.0), 1.0), 5),
                pictures_per_second=round((batch + 1) * self._batch / in_epoch, 1),
                seconds_left=round(max(left, 0.0), 1),
            )
        )

    def _report_filters(self) -> None:
        filters = first_filters(self.model) if self.model else None
        if filters is not None:
            self.on_message(filters)

    def _seconds(self) -> float:
        """Since the training began, pauses left out."""
        return time.monotonic() - self._began - self._waited

    def _kept_network(self) -> keras.Model:
        return self._network or self.model


def overfits(epochs: Sequence[EpochEnded], pictures: int, validated: int = 0) -> bool:
    """Whether the latest epoch learned the pictures by heart: the loss on other pictures has risen
    since its best, for two epochs at least, while that of the training fell, and more of the
    training's are right than of the others; both by more than so few pictures make up by chance.
    validated: how many are validated on, if those are more: they alone say how far their loss errs.
    """
    if pictures < _FEWEST:
        return False
    noise = 1 / math.sqrt(pictures)
    rose = max(_ROSE, 3 / math.sqrt(max(pictures, validated)))
    best = min(range(len(epochs)), key=lambda index: epochs[index].validation_loss)
    latest = epochs[-1]
    return (
        len(epochs) - 1 - best >= _EPOCHS_SINCE_BEST
        and latest.validation_loss > epochs[best].validation_loss * (1 + rose)
        and latest.loss < epochs[best].loss
        and latest.accuracy > latest.validation_accuracy + noise  # two standard errors, at most
    )


def _check_finite(*losses: float) -> None:
    if not all(map(math.isfinite, losses)):
        raise TrainingError(tr(LOSS_BURST))


def first_filters(network: keras.Model) -> FiltersChanged | None:
    """Picture the weights of the first layer of network that has some, a square for each of its
    first units; None = no layer has any that could be seen so."""
    shape: tuple[int, ...] = ()  # of what the layer at hand gets, before it was made flat
    for layer in network.layers:
        kernel = getattr(layer, "kernel", None)
        if kernel is not None:
            units = _as_pictures(np.array(kernel, np.float32), shape)
            if units is None or min(units.shape[1:]) < _FEWEST_PIXELS:
                return None
            name = layer.name.removesuffix("_weights")
            return FiltersChanged(name, encode_text(_tiled(units[:_MOST])))
        if isinstance(layer, keras.layers.Flatten):
            shape = tuple(layer.input.shape[1:])
    return None


def _as_pictures(kernel: np.ndarray, shape: tuple[int, ...]) -> np.ndarray | None:
    """Weights of a layer -> (units, height, width), the mean over the channels."""
    if kernel.ndim == 4:  # height, width, channels, units
        return kernel.mean(axis=2).transpose(2, 0, 1)
    if kernel.ndim == 2 and len(shape) == 3 and math.prod(shape) == len(kernel):
        return kernel.reshape(*shape, -1).mean(axis=2).transpose(2, 0, 1)
    return None


def _tiled(units: np.ndarray) -> np.ndarray:
    """(units, height, width) -> uint8 levels, with a pixel between; 127 = 0."""
    count, height, width = units.shape
    rows = -(-count // _ACROSS)
    levels = units * (_ZERO / max(float(np.abs(units).max()), 1e-12)) + _ZERO
    across = min(count, _ACROSS)
    whole = np.full((rows * (height + 1) - 1, across * (width + 1) - 1), _MOST_LEVEL + 1, np.uint8)
    for index, unit in enumerate(np.rint(levels).astype(np.uint8)):
        top, left = index // _ACROSS * (height + 1), index % _ACROSS * (width + 1)
        whole[top : top + height, left : left + width] = unit
    return whole
