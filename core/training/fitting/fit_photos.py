"""The training loop for photos: from small pictures to larger ones, with averaged weights.

Most epochs see small pictures, which cost a fraction and teach most of it (Howard, "Training
ImageNet in 18 minutes", 2018; Tan and Le, "EfficientNetV2", 2021).
"""

import dataclasses
import math
import time
from dataclasses import dataclass

import cv2
import keras
import numpy as np
import tensorflow as tf

from core.datasets.augment_photos import STANDARD, augmented_photos, mixed
from core.training.data.pets import Photos
from core.training.fitting.control import Control, OnMessage, Stopped
from core.training.fitting.fit import ShuffledBatches
from core.training.fitting.progress import Logs, Progress


@dataclass(frozen=True, slots=True)
class Stage:
    """Some epochs on pictures of one side, a multiple of 16. mixup: see `mixed`."""

    side: int
    epochs: int
    mixup: float = 0.2


@dataclass(frozen=True, slots=True)
class PhotoHyperparameters:
    """What a training on photos needs to know besides network and data."""

    stages: tuple[Stage, ...]
    learning_rate: float = 2.5e-3  # AdamW's peak
    batch: int = 64
    weight_decay: float = 5e-2
    warmup_share: float = 0.05  # of the training
    label_smoothing: float = 0.05
    averaging: float = 0.998  # of the weights, each step: over about two epochs
    augmentation: float = 1.0  # times the standard; 0 = none, but for the mirror
    minutes: float = 0.0  # the longest it may take: fewer steps on a slow computer; 0 = no limit
    seed: int = 1

    @property
    def epochs(self) -> int:
        return sum(stage.epochs for stage in self.stages)

    def scaled_to(self, epochs: int) -> "PhotoHyperparameters":
        """The same stages in about so many epochs in all, each at least one."""
        fraction = epochs / self.epochs
        stages = tuple(
            dataclasses.replace(stage, epochs=max(1, round(stage.epochs * fraction)))
            for stage in self.stages
        )
        return dataclasses.replace(self, stages=stages)


class PhotoBatches(ShuffledBatches):
    """Shuffled, augmented batches of one stage; what is in one depends on seed, epoch and index."""

    def __init__(self, photos: Photos, stage: Stage, settings: PhotoHyperparameters, classes: int):
        super().__init__(len(photos), settings.batch, (settings.seed, stage.side))
        self._pixels = _shrunk(photos.pixels, stage.side)
        self._targets = _smooth_targets(photos.labels, classes, settings.label_smoothing)
        self._stage = stage
        self._strength = STANDARD.times(settings.augmentation)

    def __getitem__(self, index: int) -> tuple[np.ndarray, np.ndarray]:
        chosen, rng = self._chosen(index), self._rng(index)
        inputs = augmented_photos(self._pixels[chosen], self._stage.side, rng, self._strength)
        return mixed(inputs, self._targets[chosen], self._stage.mixup, rng)


class _Pace(keras.callbacks.Callback):
    """Where the training stands, 0..1: it sets the learning rate and ends the stages.

    It is the share of the work that is done, or of the time that is up where that is more: on a
    slow or busy computer every stage is shortened alike, and the decay still ends at zero, in time.
    """

    def __init__(self, settings: PhotoHyperparameters, steps_per_epoch: int):
        super().__init__()
        self._settings = settings
        work = [stage.epochs * stage.side**2 for stage in settings.stages]
        self._ends = np.cumsum(work) / sum(work)
        self._step_shares = [
            stage.side**2 / (sum(work) * steps_per_epoch) for stage in settings.stages
        ]
        self._stage = -1
        self._done = 0.0
        self._began = time.monotonic()

    def on_train_begin(self, logs: Logs | None = None) -> None:  # noqa: ARG002
        self._stage += 1

    def on_train_batch_begin(self, batch: int, logs: Logs | None = None) -> None:  # noqa: ARG002
        self.model.optimizer.learning_rate = self._learning_rate(self._progress())

    def on_train_batch_end(self, batch: int, logs: Logs | None = None) -> None:  # noqa: ARG002
        self._done += self._step_shares[self._stage]
        if self._progress() >= self._ends[self._stage] and self._late():
            self.model.stop_training = True

    def _progress(self) -> float:
        return min(1.0, max(self._done, self._elapsed()))

    def _elapsed(self) -> float:
        minutes = self._settings.minutes
        return (time.monotonic() - self._began) / (60 * minutes) if minutes else 0.0

    def _late(self) -> bool:
        return self._elapsed() > self._done

    def _learning_rate(self, progress: float) -> float:
        """Warm-up, then cosine decay to zero (Loshchilov and Hutter, "SGDR", 2017)."""
        warmup = self._settings.warmup_share
        if progress < warmup:
            return self._settings.learning_rate * progress / warmup
        decay = (progress - warmup) / (1 - warmup)
        return self._settings.learning_rate * (1 + math.cos(math.pi * decay)) / 2


class _Averaging(keras.callbacks.Callback):
    """Keeps a second network at the moving average of the first one's weights and statistics, which
    answers better than the weights of any one moment (Polyak and Juditsky, 1992)."""

    def __init__(self, average: keras.Model, fraction: float):
        super().__init__()
        self._average = average
        self._fraction = fraction
        self._steps = 0

    def set_model(self, model: keras.Model) -> None:
        super().set_model(model)
        pairs = list(zip(self._average.weights, model.weights, strict=True))

        @tf.function(jit_compile=False)
        def update(fraction: tf.Tensor) -> None:
            for mean, latest in pairs:
                mean.assign(latest + fraction * (mean - latest))

        self._update = update

    def on_train_batch_end(self, batch: int, logs: Logs | None = None) -> None:  # noqa: ARG002
        # A young average forgets faster: it would hold on to the random start otherwise.
        self._steps += 1
        self._update(tf.constant(min(self._fraction, self._steps / (self._steps + 9)), tf.float32))


class _Validation(keras.callbacks.Callback):
    """After each epoch: measures the average, and tells progress."""

    def __init__(self, average: keras.Model, validation: Photos, progress: Progress):
        super().__init__()
        self._average = average
        self._validation = validation
        self._progress = progress

    def look_at(self, side: int) -> None:
        """Measure on pictures of this side from now on."""
        inputs = self._validation.as_inputs(side)
        self._inputs = inputs.inputs
        self._targets = np.eye(self._average.output_shape[-1], dtype=np.float32)[inputs.labels]

    def on_epoch_end(self, epoch: int, logs: Logs | None = None) -> None:
        loss, accuracy = self._average.evaluate(
            self._inputs,
            self._targets,
            batch_size=64,
            verbose=0,
            callbacks=[self._progress],  # may stop here, too
        )
        figures = {name: (logs or {})[name] for name in ("loss", "accuracy")}
        self._progress.end_epoch(epoch, {**figures, "val_loss": loss, "val_accuracy": accuracy})


def fit_photos(
    network: keras.Model,
    average: keras.Model,
    training: Photos,
    validation: Photos,
    *,
    settings: PhotoHyperparameters,
    on_message: OnMessage,
    control: Control,
) -> None:
    """Train network, for as long as control has nothing against it; average gets the result. Both
    take any side and have the same weights.

    AdamW, warm-up, then cosine decay to zero, over all stages together.
    """
    average.set_weights(network.get_weights())
    average.compile(loss="categorical_crossentropy", metrics=["accuracy"], jit_compile=False)
    _compile(network, settings)
    costs = [float(stage.side**2) for stage in settings.stages for _ in range(stage.epochs)]
    progress = Progress(
        costs,
        batch=settings.batch,
        pictures=min(len(training), len(validation)),
        validated=len(validation),
        on_message=on_message,
        control=control,
        network=average,
        longest=60 * settings.minutes or math.inf,
    )
    measuring = _Validation(average, validation, progress)
    callbacks = [
        _Pace(settings, steps_per_epoch=max(1, len(training) // settings.batch)),
        _Averaging(average, settings.averaging),
        measuring,
        progress,
    ]
    try:
        _fit_stages(network, training, settings, measuring, callbacks)
    except Stopped:
        progress.restore_best()


def _fit_stages(
    network: keras.Model,
    training: Photos,
    settings: PhotoHyperparameters,
    measuring: _Validation,
    callbacks: list[keras.callbacks.Callback],
) -> None:
    done = 0
    for stage in settings.stages:
        # A whole photo shows a smaller animal than a cut-out.
        measuring.look_at(stage.side + 16)
        batches = PhotoBatches(training, stage, settings, network.output_shape[-1])
        until = done + stage.epochs
        network.fit(batches, initial_epoch=done, epochs=until, verbose=0, callbacks=callbacks)
        done = until


def _compile(network: keras.Model, settings: PhotoHyperparameters) -> None:
    optimizer = keras.optimizers.AdamW(0.0, weight_decay=settings.weight_decay)
    # Decay is for the weights that multiply; it would only fight the normalisation.
    optimizer.exclude_from_weight_decay(var_names=["gamma", "beta", "bias"])
    network.compile(
        optimizer=optimizer,
        loss=keras.losses.CategoricalCrossentropy(),
        metrics=["accuracy"],
        jit_compile=False,  # XLA's convolutions are up to four times slower on a CPU than oneDNN's
    )


def _shrunk(pixels: np.ndarray, side: int) -> np.ndarray:
    """Photos a quarter larger than side, by area averaging, so that framing skips no pixels."""
    larger = side * 5 // 4
    if larger >= pixels.shape[1]:
        return pixels
    return np.stack(
        [cv2.resize(each, (larger, larger), interpolation=cv2.INTER_AREA) for each in pixels]
    )


def _smooth_targets(labels: np.ndarray, classes: int, smoothing: float) -> np.ndarray:
    """float32 (N, classes): a little doubt on every label (Szegedy et al., 2016)."""
    return np.eye(classes, dtype=np.float32)[labels] * (1 - smoothing) + smoothing / classes
