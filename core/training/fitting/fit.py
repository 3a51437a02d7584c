"""The training loop, and fine-tuning by it of a model that can read already: in seconds, and
without forgetting. It knows nothing about the network it trains; it reports what happens.

What a network sees first, all hands, or all photos, have in common; only what follows is
fine-tuned, on what the first layers made of the pictures once for all.
"""

import math
import os

import keras
import numpy as np
import numpy.typing as npt

from core.datasets.arrays import LabelledImages, SplitData
from core.datasets.augment import STANDARD, augmented
from core.runs.networks import Hyperparameters
from core.training.fitting.control import Control, OnMessage, Stopped
from core.training.fitting.progress import Progress

_ON_CPU = keras.config.backend() == "tensorflow"
# On a CPU, XLA's convolutions are up to four times slower than oneDNN's.
COMPILED = not _ON_CPU
# A small network's step takes hardly longer than to tell of it; so some are taken together: as many
# as have so many multiply-adds, which takes two cores a tenth of a second.
_UNHEARD = 2e9
_MOST_UNHEARD = 8
_HEARD = 10  # times an epoch, at least
# Threads that make batches ahead: a CPU has its hands full, a GPU would wait for pictures.
_WORKERS = 1 if _ON_CPU else min(8, os.cpu_count() or 1)


# Of the way from the old weights to the new: half of it brings most of the gain and costs hardly
# anything, unless what is new is quite unlike what was known.
_BLENDS = (0.5, 0.75, 1.0)
_GOOD_ENOUGH = 0.9  # times the right answers that the whole way brings
_AT_ONCE = 1 << 18  # values, of all pictures that are looked at together
_FEWEST, _MOST = 16, 500  # of them, whatever their size


class ShuffledBatches(keras.utils.PyDataset):
    """Batches in another order each epoch; what is in one depends on seed, epoch and index alone.
    Keras looks at a batch and shuffles once before the first epoch, which is so number 1.

    A subclass makes a batch, in __getitem__, of the indices that it gets from _chosen.
    """

    def __init__(
        self,
        count: int,
        size: int,
        seed: tuple[int, ...],
        *,
        workers: int = 1,
        max_queue_size: int = 16,
    ):
        """count: of the pictures. size: of a batch. workers: threads that make batches ahead."""
        super().__init__(workers=workers, max_queue_size=max_queue_size)
        self._count = count
        self._size = min(size, count)
        self._seed = seed
        self._epoch = 0
        self._order = self._rng().permutation(count)

    def __len__(self) -> int:
        # The last, smaller batch is left out: another shape would be compiled anew.
        return self._count // self._size

    def on_epoch_end(self) -> None:
        """Shuffle for the next epoch."""
        self._epoch += 1
        self._order = self._rng().permutation(self._count)

    def _chosen(self, index: int) -> np.ndarray:
        """The indices of the pictures of a batch."""
        return self._order[index * self._size : (index + 1) * self._size]

    def _rng(self, *more: int) -> np.random.Generator:
        return np.random.default_rng((*self._seed, self._epoch, *more))


class Batches(ShuffledBatches):
    """Shuffled, augmented batches; what is in one depends on seed, epoch and index alone."""

    def __init__(self, data: LabelledImages, settings: Hyperparameters, classes: int):
        super().__init__(len(data), settings.batch, (settings.seed,), workers=_WORKERS)
        self._data = data
        self._strength = settings.augmentation
        self._targets = targets_of(data.labels, classes)

    def __getitem__(self, index: int) -> tuple[np.ndarray, np.ndarray]:
        chosen = self._chosen(index)
        inputs = self._data.inputs[chosen].astype(np.float32, copy=False)
        if self._strength:
            inputs = augmented(inputs, self._rng(index), STANDARD.times(self._strength))
        return inputs, self._targets[chosen]

    def forget(self) -> None:
        """Let go of the pictures, after the last batch: what TensorFlow asked for batches, it keeps
        for as long as the process lives."""
        del self._data, self._targets


class InOrder(keras.utils.PyDataset):
    """All pictures as they are, one after another, to judge by. Of arrays TensorFlow makes a copy
    of its own; of these it has a batch at a time."""

    def __init__(self, data: LabelledImages, classes: int):
        super().__init__()
        self._data = data
        self._targets = targets_of(data.labels, classes)
        self._size = _together(data.inputs)

    def __len__(self) -> int:
        return math.ceil(len(self._targets) / self._size)

    def __getitem__(self, index: int) -> tuple[np.ndarray, np.ndarray]:
        batch = slice(index * self._size, (index + 1) * self._size)
        return self._data.inputs[batch].astype(np.float32, copy=False), self._targets[batch]

    def forget(self) -> None:
        """Let go of the pictures: see Batches.forget."""
        del self._data, self._targets


def targets_of(labels: np.ndarray, classes: int) -> np.ndarray:
    """Classes int (N,), or what another model says of each picture, (N, classes) -> float32
    (N, classes)."""
    return labels if labels.ndim > 1 else np.eye(classes, dtype=np.float32)[labels]


def fit(
    network: keras.Model,
    training: LabelledImages,
    validation: LabelledImages,
    settings: Hyperparameters,
    *,
    on_message: OnMessage,
    control: Control | None = None,
) -> None:
    """Train network in place, for as long as control has nothing against it."""
    classes = network.output_shape[-1]
    batches = Batches(training, settings, classes)
    judged = InOrder(validation, classes)
    _compile(network, settings, len(batches))
    progress = Progress(
        [1.0] * settings.epochs,
        batch=settings.batch,
        pictures=min(len(training), len(validation)),
        validated=len(validation),
        on_message=on_message,
        control=control or Control(),
    )
    try:
        network.fit(
            batches,
            epochs=settings.epochs,
            validation_data=judged,
            shuffle=False,  # the batches are already; so the shown code does the very same
            verbose=0,
            callbacks=[progress],
        )
    except Stopped:
        progress.restore_best()
    finally:
        batches.forget()
        judged.forget()


def _compile(network: keras.Model, settings: Hyperparameters, batches: int) -> None:
    """batches: an epoch."""
    network.compile(
        optimizer=optimizer_for(settings, batches * settings.epochs),
        loss=keras.losses.CategoricalCrossentropy(label_smoothing=settings.label_smoothing),
        metrics=[keras.metrics.CategoricalAccuracy("accuracy")],
        jit_compile=COMPILED,
        steps_per_execution=steps_at_once(network, batches, settings.batch),
    )
    # What is first made in the middle of a step has TensorFlow translate the step a second time.
    network.optimizer.build(network.trainable_variables)


def steps_at_once(network: keras.Model, batches: int, size: int) -> int:
    """How many steps are taken together, without a word in between; of so many batches an epoch, of
    so many pictures each."""
    work = size * sum(
        math.prod(layer.kernel.shape) * math.prod(layer.output.shape[1:-1])
        for layer in network.layers
        if hasattr(layer, "kernel")
    )
    return max(1, min(_MOST_UNHEARD, batches // _HEARD, int(_UNHEARD // max(work, 1))))


def predicted(
    network: keras.Model, inputs: np.ndarray, dtype: npt.DTypeLike = np.float32
) -> np.ndarray:
    """What network gives for each of inputs (N, ...), of dtype (N, ...).

    A few at a time, straight into one array: of a photo, the first layers make fifty times as many
    values as it has. The last few are as many as the others, some of them once more: another count
    would be compiled anew.
    """
    step = _together(inputs)
    given = np.empty((len(inputs), *network.output_shape[1:]), dtype)
    for at in range(0, len(inputs), step):
        start = max(0, min(at, len(inputs) - step))
        given[start : start + step] = network.predict_on_batch(inputs[start : start + step])
    return given


def _together(inputs: np.ndarray) -> int:
    return int(np.clip(_AT_ONCE // math.prod(inputs.shape[1:]), _FEWEST, _MOST))


def optimizer_for(settings: Hyperparameters, steps: int) -> keras.optimizers.Optimizer:
    """AdamW warms up, then follows a cosine to zero (Loshchilov and Hutter, "SGDR", 2017); the
    others keep their rate. steps: of the whole training."""
    if settings.optimizer == "adam":
        return keras.optimizers.Adam(settings.learning_rate)
    if settings.optimizer == "sgd":
        return keras.optimizers.SGD(settings.learning_rate)
    warmup = int(steps * settings.warmup_share)
    rate = keras.optimizers.schedules.CosineDecay(
        0.0,
        max(1, steps - warmup),
        warmup_target=settings.learning_rate,
        warmup_steps=warmup,
    )
    optimizer = keras.optimizers.AdamW(rate, weight_decay=settings.weight_decay)
    # What only shifts or scales does not make a network more complicated.
    optimizer.exclude_from_weight_decay(var_names=["bias", "beta", "gamma"])
    return optimizer


def fine_tune(
    network: keras.Model,
    data: SplitData[LabelledImages],
    plan: Hyperparameters,
    *,
    frozen_until: str,
    own: LabelledImages | None,
    on_message: OnMessage,
    control: Control,
) -> None:
    """Train the layers of network behind the one called frozen_until, "" = all, in place, its
    statistics as they are. own: what the person gave, as it is.

    It ends between the weights that it had and those that it learned (Wortsman et al., "Robust
    fine-tuning of zero-shot models", 2022), as near to the old ones as the own digits allow.
    """
    before = network.get_weights()
    freeze_batch_norm(network)
    _fit_later_layers(network, data, plan, frozen_until, on_message=on_message, control=control)
    if own is None:
        return
    after = network.get_weights()
    enough = _right(network, own) * _GOOD_ENOUGH
    for blend in _BLENDS:
        pairs = zip(before, after, strict=True)
        network.set_weights([old + blend * (new - old) for old, new in pairs])
        if _right(network, own) >= enough:
            return


def _right(network: keras.Model, data: LabelledImages) -> int:
    answers = predicted(network, data.inputs).argmax(axis=1)
    return int(np.sum(answers == data.labels))


def _fit_later_layers(
    network: keras.Model,
    data: SplitData[LabelledImages],
    plan: Hyperparameters,
    last: str,
    *,
    on_message: OnMessage,
    control: Control,
) -> None:
    if not last:
        fit(network, data.training, data.validation, plan, on_message=on_message, control=control)
        return
    seen = keras.Model(network.input, network.get_layer(last).output)
    later = keras.Model(seen.output, network.output)
    training, validation = (
        # Half the size: of photos, this is more than all the rest.
        LabelledImages(predicted(seen, each.inputs, np.float16), each.labels)
        for each in (data.training, data.validation)
    )
    fit(later, training, validation, plan, on_message=on_message, control=control)


def freeze_batch_norm(network: keras.Model) -> None:
    """Train network with the means and variances that it has: a few pictures of one hand would
    spoil those that were found with many."""
    for layer in network.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.trainable = False
