"""A network that learns its classes and "none of these" at once, from real outliers.

The answer none has no weights of its own: its score is fixed at 0, so p(none) is the softmax of
(classes' logits, 0), and the log-sum-exp of the logits is how much likelier any class is than none.
The probabilities of the classes are, as in any network here, the softmax of their own logits.
What the network has learned of none this way, its OOD score rests on: a head on its layers, which
learns from pictures as they are drawn where the network learned from the hardest. Where the network
has convolutions, the head goes on from the last maps that were pooled with layers of its own.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import keras
import numpy as np
from keras import layers, ops

from core.datasets.augment import STANDARD, augmented
from core.models.classifier import OOD_SCORE
from core.training.data.characters import Pictures
from core.training.fitting.calibration import hidden_neurons, recompute_batch_norm, summary
from core.training.fitting.distillation import Teachers
from core.training.fitting.fit import COMPILED, predicted

# Share of the classes' pictures that a limit has to keep. Drawn ones are varied, and placed as hard
# as may be: where 97.5 % of them are kept, 98.3 % are of what the same people drew.
TPR = 0.975
_TEMPERATURE = 2.0  # by which all logits are divided where teachers are asked
_WARM_UP = 0.05  # share of all steps
_NOT_DECAYED = ["bias", "beta", "gamma"]
# Of a batch from which the OOD score learns: pictures as people place them, half of the outliers
# symbols, which few writers wrote; few of the others. What is drawn the hardest way is a digit, as
# most of those have to be kept; outliers drawn that way leave the blots out.
_SCORE_SHARES = {
    "placed": 0.33,
    "scanned": 0.07,
    "worn": 0.06,
    "drawn": 0.04,
    "placed_outliers": 0.26,
    "placed_symbols": 0.17,
    "scanned_outliers": 0.02,
    "worn_outliers": 0.03,
    "made_up": 0.02,
}
_SCALED_BY = 4_000  # pictures of a kind
_STATISTICS_FROM = 60  # batches
_SMOOTHING = 0.01
_AVERAGED = 0.1  # of all steps: over so many their weights are averaged
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


SCORE = NoneSettings(epochs=1, steps=5_000, batch=256, learning_rate=1e-3, weight_decay=0.05)


class MixedBatches(keras.utils.PyDataset):
    """Batches with a share of every kind of picture; pictures are chosen by chance, and varied.

    kinds: name -> pictures. shares: name -> part of a batch; together 1. varies: else they are as
    they were drawn.
    """

    def __init__(
        self,
        kinds: Mapping[str, Pictures],
        shares: Mapping[str, float],
        classes: int,
        settings: NoneSettings,
        workers: int = 1,
        *,
        varies: bool = True,
    ):
        super().__init__(workers=workers, max_queue_size=24)
        self._varies = varies
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
        inputs = np.concatenate(pictures)[..., np.newaxis] / np.float32(255)
        batch = {
            "picture": augmented(inputs, rng, STANDARD) if self._varies else inputs,
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
    optimizer.exclude_from_weight_decay(var_names=_NOT_DECAYED)
    lesson.compile(optimizer, loss=lambda _, loss: loss, jit_compile=COMPILED)
    clock = _Clock(settings, after_epoch)
    lesson.fit(batches, epochs=settings.epochs, shuffle=False, verbose=2, callbacks=[clock])


def none_head_of(
    network: keras.Model, kinds: Mapping[str, Pictures], settings: NoneSettings = SCORE
) -> keras.Model:
    """Of a network that has learned: from the picture to its OOD score, (N, 1).

    The network sees more small digits with a wide pen than people draw, and no outliers that such a
    pen makes a blot of: it takes every blot for a digit. The head rests on what all its layers
    gave, and on copies of those behind its last pooling, which go on learning; the network stays as
    it is. kinds: name -> pictures, of which those that have a share above are learned from.
    """
    whole = sum(fraction for kind, fraction in _SCORE_SHARES.items() if kind in kinds)
    shares = {kind: each / whole for kind, each in _SCORE_SHARES.items() if kind in kinds}
    batches = MixedBatches(kinds, shares, network.output_shape[-1], settings, varies=False)
    maps, own_layers = _own_layers(network)
    given = [maps, summary(network).output]
    seen = keras.Model(network.input, given)
    some = _inputs([kinds[kind].pictures[:_SCALED_BY] for kind in shares])
    score = _untrained_score(own_layers, predicted(keras.Model(network.input, given[1]), some))
    network.trainable = False
    lesson = keras.Model(network.input, score(seen(network.input, training=False)))
    _learn_score(lesson, batches, settings)
    network.trainable = True
    to_maps = keras.Model(network.input, maps)
    pictures = (batches[at][0]["picture"] for at in range(min(_STATISTICS_FROM, len(batches))))
    recompute_batch_norm(own_layers, map(to_maps.predict_on_batch, pictures))
    return keras.Model(network.input, score(given), name=OOD_SCORE)


def _own_layers(network: keras.Model) -> tuple[keras.KerasTensor, keras.Model]:
    """What the last pooling gives, or the picture where there is none, and copies of the layers
    from there to the logits."""
    steps = network.layers
    pools = [at for at, each in enumerate(steps) if isinstance(each, layers.MaxPooling2D)]
    before = pools[-1] if pools else 0
    given = steps[before].output
    inputs = x = keras.Input(given.shape[1:])
    for step in steps[before + 1 : steps.index(network.get_layer("logits"))]:
        own = type(step).from_config(step.get_config())
        x = own(x)
        own.set_weights(step.get_weights())
    return given, keras.Model(inputs, x)


def _untrained_score(own_layers: keras.Model, vectors: np.ndarray) -> keras.Model:
    """From what own_layers take, and a summary, to the OOD score, 0..1. vectors: see
    hidden_neurons."""
    maps, vector = keras.Input(own_layers.input_shape[1:]), keras.Input(vectors.shape[1:])
    x = [own_layers(maps), hidden_neurons(vectors, vector, dropout=(0.1, 0.4))]
    score = layers.Dense(1, activation="sigmoid")(layers.Concatenate()(x))
    return keras.Model([maps, vector], score)


def _learn_score(lesson: keras.Model, batches: MixedBatches, settings: NoneSettings) -> None:
    """lesson: from the picture to the OOD score. Its weights become the mean of many steps'."""
    rate = keras.optimizers.schedules.CosineDecay(
        0.0,
        settings.steps,
        warmup_target=settings.learning_rate,
        warmup_steps=max(1, settings.steps // 50),
    )
    optimizer = keras.optimizers.AdamW(
        rate,
        weight_decay=settings.weight_decay,
        global_clipnorm=5.0,
        use_ema=True,
        ema_momentum=1 - 1 / max(1, _AVERAGED * settings.steps),
    )
    optimizer.exclude_from_weight_decay(var_names=_NOT_DECAYED)
    loss = keras.losses.BinaryCrossentropy(label_smoothing=_SMOOTHING)
    lesson.compile(optimizer, loss, jit_compile=COMPILED)
    each = (batches[at][0] for at in range(len(batches)))
    pairs = ((batch["picture"], batch["target"][:, -1:]) for batch in each)
    lesson.fit(pairs, steps_per_epoch=len(batches), shuffle=False, verbose=2)


def logits_of(network: keras.Model, kinds: Mapping[str, Pictures]) -> dict[str, np.ndarray]:
    """Of every kind's pictures, float64 (N, classes)."""
    to_logits = keras.Model(network.input, network.get_layer("logits").output)
    # All at once: other counts of pictures would be compiled anew.
    pictures = np.concatenate([kind.pictures for kind in kinds.values()])
    inputs = pictures[..., np.newaxis] / np.float32(255)
    logits = to_logits.predict(inputs, batch_size=500, verbose=0).astype(np.float64)
    ends = np.cumsum([len(kind.labels) for kind in kinds.values()])
    return dict(zip(kinds, np.split(logits, ends[:-1]), strict=True))


def none_share(logits: np.ndarray) -> np.ndarray:
    """Logits (N, classes) -> p(none), (N,)."""
    return np.exp(-np.logaddexp(0, np.logaddexp.reduce(logits, axis=1)))


def ood_scores_of(head: keras.Model, kinds: Mapping[str, Pictures]) -> dict[str, np.ndarray]:
    """Of every kind's pictures, (N,). head: see none_head_of."""
    return {
        kind: head.predict(_inputs([each.pictures]), batch_size=500, verbose=0)[:, 0]
        for kind, each in kinds.items()
    }


def threshold_of(ood_scores: Mapping[str, np.ndarray]) -> float:
    """Of each kind's scores, (N,): the limit that keeps TPR of the scanned and TPR of the drawn
    pictures."""
    quantiles = (np.quantile(ood_scores[kind], TPR) for kind in ("scanned", "drawn"))
    return round(float(max(quantiles)), 6)


def _inputs(pictures: Sequence[np.ndarray]) -> np.ndarray:
    """Pictures, each uint8 (N, 28, 28) -> model inputs of them all."""
    return np.concatenate(pictures)[..., np.newaxis] / np.float32(255)


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
