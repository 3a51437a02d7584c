"""A network that learns its classes and "none of these" at once, from real outliers.

The answer none has no weights of its own: its score is fixed at 0, so p(none) is the softmax of
(classes' logits, 0), and the log-sum-exp of the logits is how much likelier any class is than none.
The probabilities of the classes are, as in any network here, the softmax of their own logits.
What the network has learned of none this way, its OOD score rests on: see none_score beside this.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import keras
import numpy as np
from keras import layers, ops

from core.datasets.augment import STANDARD, augmented
from core.training.data.characters import Pictures
from core.training.fitting.distillation import Teachers
from core.training.fitting.fit import COMPILED

_TEMPERATURE = 2.0  # by which all logits are divided where teachers are asked
_WARM_UP = 0.05  # share of all steps
NOT_DECAYED = ["bias", "beta", "gamma"]
_SCANNED_KIND = "scanned"  # the pictures for whose classes the teachers of scanned ones are asked


@dataclass(frozen=True, slots=True)
class NoneSettings:
    """How long and how fast to learn; an epoch is so many steps. seconds: then the rate is zero
    and the training over, done or not."""

    epochs: int = 100
    steps: int = 200
    batch: int = 512
    learning_rate: float = 4e-3
    weight_decay: float = 0.1
    seconds: float = float("inf")
    seed: int = 1


class MixedBatches(keras.utils.PyDataset):
    """Batches with a share of every kind of picture; pictures are chosen by chance, and varied.

    kinds: name -> pictures. shares: name -> part of a batch; together 1.
    """

    def __init__(
        self,
        kinds: Mapping[str, Pictures],
        shares: Mapping[str, float],
        classes: int,
        settings: NoneSettings,
        workers: int = 1,
    ):
        super().__init__(workers=workers, max_queue_size=24)
        self._kinds = kinds
        self._counts = {name: round(settings.batch * fraction) for name, fraction in shares.items()}
        self._targets = np.eye(classes + 1, dtype=np.float32)  # NONE = -1 is the last
        self._settings = settings
        self._epoch = 0

    def __len__(self) -> int:
        return self._settings.steps

    def __getitem__(self, index: int) -> tuple[dict[str, np.ndarray], np.ndarray]:
        rng = np.random.default_rng((self._settings.seed, self._epoch, index))
        pictures, labels, scanned = [], [], []
        for name, count in self._counts.items():
            kind = self._kinds[name]
            chosen = rng.integers(len(kind.labels), size=count)
            pictures.append(kind.pictures[chosen])
            labels.append(kind.labels[chosen])
            scanned.append(np.full((count, 1), name == _SCANNED_KIND, np.float32))
        inputs = inputs_of(np.concatenate(pictures))
        batch = {
            "picture": augmented(inputs, rng, STANDARD),
            "target": self._targets[np.concatenate(labels)],
            "scanned": np.concatenate(scanned),
        }
        return batch, batch["scanned"]  # Keras wants something to compare with

    def on_epoch_end(self) -> None:
        self._epoch += 1


class _Clock(keras.callbacks.Callback):
    """Warms the rate up, then lets it follow a cosine to zero, by steps or, where that is faster,
    by the clock."""

    def __init__(self, settings: NoneSettings, after_epoch: Callable[[int], None]):
        super().__init__()
        self._settings = settings
        self._after_epoch = after_epoch
        self._start = time.monotonic()

    def on_epoch_begin(self, epoch: int, _logs: Mapping | None = None) -> None:
        done = max(epoch / self._settings.epochs, self._elapsed())
        warm_up = min(1.0, (epoch + 1) / max(1.0, self._settings.epochs * _WARM_UP))
        falling = 0.5 * (1 + np.cos(np.pi * min(1.0, done)))
        rate = self._settings.learning_rate * min(warm_up, 1.0) * falling
        self.model.optimizer.learning_rate = max(float(rate), 1e-6)

    def on_epoch_end(self, epoch: int, _logs: Mapping | None = None) -> None:
        self._after_epoch(epoch)
        if self._elapsed() >= 1:
            self.model.stop_training = True

    def _elapsed(self) -> float:
        """Share of the time that is gone."""
        return (time.monotonic() - self._start) / self._settings.seconds


def learn_with_none(
    network: keras.Model,
    batches: MixedBatches,
    teachers: Teachers,
    settings: NoneSettings,
    after_epoch: Callable[[int], None] = lambda _: None,
) -> None:
    """Train network in place.

    teachers: of scanned pictures, which know the classes alone; and of all others, which know none
    as well. Where there is no teacher, labels teach. after_epoch: gets the number of each.
    """
    lesson = _lesson(network, teachers)
    optimizer = keras.optimizers.AdamW(
        settings.learning_rate, weight_decay=settings.weight_decay, global_clipnorm=5.0
    )
    # What only shifts or scales does not make a network more complicated.
    optimizer.exclude_from_weight_decay(var_names=NOT_DECAYED)
    lesson.compile(optimizer, loss=lambda _, loss: loss, jit_compile=COMPILED)
    clock = _Clock(settings, after_epoch)
    lesson.fit(batches, epochs=settings.epochs, shuffle=False, verbose=2, callbacks=[clock])


def logits_of(network: keras.Model, kinds: Mapping[str, Pictures]) -> dict[str, np.ndarray]:
    """Of every kind's pictures, float64 (N, classes)."""
    to_logits = keras.Model(network.input, network.get_layer("logits").output)
    # All at once: other counts of pictures would be compiled anew.
    pictures = np.concatenate([kind.pictures for kind in kinds.values()])
    logits = to_logits.predict(inputs_of(pictures), batch_size=500, verbose=0).astype(np.float64)
    ends = np.cumsum([len(kind.labels) for kind in kinds.values()])
    return dict(zip(kinds, np.split(logits, ends[:-1]), strict=True))


def none_share(logits: np.ndarray) -> np.ndarray:
    """Logits (N, classes) -> p(none), (N,)."""
    return np.exp(-np.logaddexp(0, np.logaddexp.reduce(logits, axis=1)))


def inputs_of(pictures: np.ndarray) -> np.ndarray:
    """Pictures, uint8 (N, 28, 28) -> model inputs."""
    return pictures[..., np.newaxis] / np.float32(255)


def _lesson(network: keras.Model, teachers: Teachers) -> keras.Model:
    """{"picture", "target", "scanned"} -> the loss of each, (N, 1)."""
    classes = network.output_shape[-1]
    target = keras.Input((classes + 1,), name="target")
    scanned = keras.Input((1,), name="scanned")
    scores = _with_zero(network.get_layer("logits").output)
    losses = []
    for group, knows_none in ((teachers.scanned, False), (teachers.drawn, True)):
        if group:
            answer = _answer(group, network.input, knows_none)
            losses.append(_TEMPERATURE**2 * _cross_entropy(answer, scores / _TEMPERATURE))
        else:
            losses.append(_cross_entropy(target, scores))
    loss = scanned * losses[0] + (1 - scanned) * losses[1]
    inputs = {"picture": network.input, "target": target, "scanned": scanned}
    return keras.Model(inputs, loss)


def _with_zero(logits: keras.KerasTensor) -> keras.KerasTensor:
    """With the score of none beside the others."""
    return layers.Concatenate()([logits, 0.0 * logits[:, :1]])


def _answer(
    teachers: Sequence[keras.Model], picture: keras.KerasTensor, knows_none: bool
) -> keras.KerasTensor:
    """The mean of their probabilities, softened, of the classes and of none: (N, classes + 1)."""
    answers = []
    for teacher in teachers:
        teacher.trainable = False
        to_logits = keras.Model(teacher.input, teacher.get_layer("logits").output)
        logits = to_logits(picture, training=False)
        if knows_none:
            answers.append(ops.softmax(_with_zero(logits) / _TEMPERATURE))
        else:
            answers.append(_with_zero(ops.softmax(logits / _TEMPERATURE)))
    return sum(answers) / len(answers)


def _cross_entropy(target: keras.KerasTensor, scores: keras.KerasTensor) -> keras.KerasTensor:
    return -ops.sum(target * ops.log_softmax(scores), axis=-1, keepdims=True)
