"""The training loop of the world network, by the clock, on any backend of Keras; and its endless
batches: so many cats, dogs, other things and made-up pictures.

How far it is, is the share of the time that is up: a fast computer takes more steps, and the
learning rate is at zero in time everywhere.
"""

import math
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import keras
import numpy as np

from core.training.data.augment_photos import RandomViews
from core.training.data.outlier_photos import outlier_photos
from core.training.data.world import ANIMALS, KAGGLE, NEITHER, STORED_SIDE, Entry, World
from core.training.networks.pets import ANIMAL, KIND, copy_weights, world

_CHUNK = 32  # steps between two looks at the clock

MADE_UP = "made up"  # a kind
# Of a batch. What is neither comes in more forms than fur does, from fewer pictures.
_SHARES = {"cat": 0.28, "dog": 0.28, "neither": 0.36, MADE_UP: 0.08}
_FROM_ELSEWHERE = 2.0  # times as often as a photo of Kaggle: other homes, other cameras
_MOST_MADE_UP = 3_000
_MIXED, _MIXUP = 0.5, 0.3  # share of the photos that are blended, strength of the blend

Batch = tuple[dict[str, np.ndarray], dict[str, np.ndarray]]


class WorldBatches:
    """What a training sees, from the pictures of its training part. Safe to ask by many threads.

    made_up: see made_up. kinds: see kinds_of.
    """

    def __init__(
        self,
        world: World,
        made_up: np.ndarray,
        kinds: dict[str, int],
        *,
        smoothing: float,
        seed: int,
    ) -> None:
        self._pixels = np.concatenate([world.pixels, made_up])
        self._kinds = kinds
        self._smoothing = smoothing
        self._seed = seed
        self._animals = np.append(world.animals, np.full(len(made_up), NEITHER))
        names = [kind_of(each) for each in world.entries] + [MADE_UP] * len(made_up)
        self._kind_of = np.array([kinds[name] for name in names])
        self._groups: list[tuple[float, np.ndarray, np.ndarray | None]] = [
            (fraction, *_weighed(world, animal)) for animal, fraction in list(_SHARES.items())[:3]
        ]
        made = np.arange(len(world), len(self._pixels))
        self._groups.append((_SHARES[MADE_UP], made, None))
        self._clutter = np.flatnonzero(self._animals == NEITHER)

    def batch(self, index: int, size: int) -> Batch:
        """Inputs {"photo", "clutter"} uint8 (size, side, side, 1), targets {"animal", "kind"}."""
        rng = np.random.default_rng((self._seed, index))
        chosen = self._chosen(size, rng)
        other = rng.permutation(chosen)
        fraction = np.where(rng.random(size) < _MIXED, rng.beta(_MIXUP, _MIXUP, size), 1.0)
        fraction = np.maximum(fraction, 1 - fraction).astype(np.float32)
        photo = _blended(self._pixels[chosen], self._pixels[other], fraction)
        inputs = {"photo": photo, "clutter": self._pixels[rng.choice(self._clutter, size)]}
        targets = {
            "animal": self._targets(self._animals, len(ANIMALS), chosen, other, fraction),
            "kind": self._targets(self._kind_of, len(self._kinds), chosen, other, fraction),
        }
        return {name: each[..., np.newaxis] for name, each in inputs.items()}, targets

    def _chosen(self, size: int, rng: np.random.Generator) -> np.ndarray:
        counts = rng.multinomial(size, [fraction for fraction, _, _ in self._groups])
        parts = [
            rng.choice(indices, count, p=weights)
            for count, (_, indices, weights) in zip(counts, self._groups, strict=True)
        ]
        return rng.permutation(np.concatenate(parts))

    def _targets(
        self,
        values: np.ndarray,
        classes: int,
        chosen: np.ndarray,
        other: np.ndarray,
        fraction: np.ndarray,
    ) -> np.ndarray:
        rows = np.eye(classes, dtype=np.float32) * (1 - self._smoothing) + self._smoothing / classes
        fraction = fraction[:, np.newaxis]
        return fraction * rows[values[chosen]] + (1 - fraction) * rows[values[other]]


def made_up(world: World, seed: int) -> np.ndarray:
    """Pictures uint8 (N, side, side) of paper, screens, drawings and textures, some of them made
    from the tiles of world's cats and dogs."""
    animals = world.pixels[world.animals != NEITHER]
    count = min(_MOST_MADE_UP, len(world))
    made = outlier_photos(animals, count, STORED_SIDE, seed)[..., 0]
    return np.rint(made * 255).astype(np.uint8)


def kind_of(entry: Entry) -> str:
    """What the kind is called in learning: cats and dogs have none of their own."""
    return entry.kind if entry.animal == "neither" else entry.animal


def kinds_of(entries: tuple[Entry, ...], count: int) -> dict[str, int]:
    """Kind -> index, always the same for the same entries; padded with unused ones to count."""
    names = [*sorted({kind_of(each) for each in entries}), MADE_UP]
    names += [f"unused {number}" for number in range(count - len(names))]
    return {name: index for index, name in enumerate(names)}


def endless(make: Callable[[int], Batch], first: int = 0, ahead: int = 12) -> Iterator[Batch]:
    """make(first), make(first + 1), ..., made ahead by a few threads."""
    with ThreadPoolExecutor(6) as pool:
        waiting = deque(pool.submit(make, first + number) for number in range(ahead))
        while True:
            first += 1
            waiting.append(pool.submit(make, first + ahead - 1))
            yield waiting.popleft().result()


def _weighed(world: World, animal: str) -> tuple[np.ndarray, np.ndarray]:
    """Indices of an animal's pictures, and how likely each is to be drawn."""
    chosen = [(i, each) for i, each in enumerate(world.entries) if each.animal == animal]
    weights = np.array([1.0 if each.source == KAGGLE else _FROM_ELSEWHERE for _, each in chosen])
    return np.array([index for index, _ in chosen]), weights / weights.sum()


def _blended(photo: np.ndarray, other: np.ndarray, fraction: np.ndarray) -> np.ndarray:
    mixed = np.flatnonzero(fraction < 0.995)
    part = fraction[mixed, np.newaxis, np.newaxis]
    blend = part * photo[mixed] + (1 - part) * other[mixed]
    photo[mixed] = np.rint(blend)
    return photo


@dataclass(frozen=True, slots=True)
class WorldHyperparameters:
    """stages: side of the pictures, a multiple of 16, and the share of the time until which it is
    used. averaging: of the weights, each step."""

    stages: tuple[tuple[int, float], ...] = ((96, 0.55), (112, 1.0))
    learning_rate: float = 4e-3  # AdamW's peak
    batch: int = 256
    weight_decay: float = 5e-2
    warmup_share: float = 0.04  # share of the training
    label_smoothing: float = 0.05
    kind_weight: float = 0.3  # of the kinds' loss beside the animals'
    averaging: float = 0.998
    seed: int = 1


class WorldTrainer:
    """A network that learns, and the average of its weights, which answers better.

    Everything is compiled when it is made: a training afterwards knows its pace from the start.
    """

    def __init__(self, batches: WorldBatches, settings: WorldHyperparameters) -> None:
        self._settings = settings
        keras.config.set_dtype_policy("mixed_bfloat16")
        self.network = world(side=None, fast=keras.backend.backend() == "tensorflow")
        keras.config.set_dtype_policy("float32")
        self.average = world(side=None)
        optimizer = keras.optimizers.AdamW(
            0.0, weight_decay=settings.weight_decay, beta_2=0.99, global_clipnorm=2.0
        )
        sides = [side for side, _ in settings.stages]
        self._lessons = [_lesson(self.network, side, settings, optimizer) for side in sides]
        for lesson in self._lessons:  # one step at a rate of zero
            lesson.fit(self._source(batches), steps_per_epoch=1, shuffle=False, verbose=0)

    def train(
        self,
        batches: WorldBatches,
        until: float,
        *,
        begin: float = 0.0,
        again: bool = False,
        each_chunk: Callable[[float, float], None],
    ) -> None:
        """Learn from batches until the time `until`, of time.monotonic(); average gets the result.

        begin: how far the network is already, 0..1. again: it has been on smaller sides before, and
        stays on the last. each_chunk: gets progress and latest loss.
        """
        copy_weights(self.network, self.average)
        pace = _Pace(self._settings, begin, until, self, each_chunk)
        first = len(self._lessons) - 1 if again else 0
        stages = [*zip(self._lessons, self._settings.stages, strict=True)][first:]
        for lesson, (_, end) in stages:
            if pace.progress() >= end:
                continue
            pace.end = end
            lesson.fit(
                self._source(batches, first=pace.steps),
                steps_per_epoch=_CHUNK,
                epochs=1_000_000,
                shuffle=False,  # it is
                verbose=0,
                callbacks=[pace],
            )

    def _source(self, batches: WorldBatches, first: int = 0) -> Iterator[Batch]:
        size = self._settings.batch
        return endless(lambda index: batches.batch(index, size), first)


class _Pace(keras.callbacks.Callback):
    """Sets the learning rate by the clock, averages the weights, and ends the stages."""

    def __init__(
        self,
        settings: WorldHyperparameters,
        begin: float,
        until: float,
        trainer: WorldTrainer,
        each_chunk: Callable[[float, float], None],
    ) -> None:
        super().__init__()
        self._settings = settings
        self._begin = begin
        self._started, self._until = time.monotonic(), until
        self._pairs = list(zip(trainer.average.weights, trainer.network.weights, strict=True))
        self._each_chunk = each_chunk
        self.steps = 0
        self.end = 1.0

    def progress(self) -> float:
        """How far the training is, 0..1."""
        elapsed = (time.monotonic() - self._started) / max(self._until - self._started, 1e-3)
        return min(1.0, self._begin + (1 - self._begin) * elapsed)

    def on_epoch_begin(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        self.model.optimizer.learning_rate = self._learning_rate(self.progress())

    def on_epoch_end(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        self.steps += _CHUNK
        # A young average forgets faster: it would hold on to its start otherwise.
        kept = min(self._settings.averaging**_CHUNK, self.steps / (self.steps + 9 * _CHUNK))
        for mean, latest in self._pairs:
            mean.assign(latest + kept * (mean - latest))
        self._each_chunk(self.progress(), float((logs or {})["loss"]))
        if self.progress() >= self.end:
            self.model.stop_training = True

    def _learning_rate(self, progress: float) -> float:
        """Warm-up, then cosine decay to zero (Loshchilov and Hutter, "SGDR", 2017)."""
        warmup_share = self._settings.warmup_share
        peak = self._settings.learning_rate
        since = progress - self._begin
        if since < warmup_share:
            peak *= max(since, 0.002) / warmup_share
        decay = max(0.0, progress - warmup_share) / (1 - warmup_share)
        return peak * (1 + math.cos(math.pi * decay)) / 2


def _lesson(
    network: keras.Model,
    side: int,
    settings: WorldHyperparameters,
    optimizer: keras.Optimizer,
) -> keras.Model:
    """Photos and clutter as they lie in memory -> what the network says to a random view of it."""
    shape = (STORED_SIDE, STORED_SIDE, 1)
    inputs = {name: keras.Input(shape, dtype="uint8", name=name) for name in ("photo", "clutter")}
    view = RandomViews(side, settings.seed)(inputs)
    lesson = keras.Model(inputs, network(view), name=f"lesson_{side}")
    loss = keras.losses.CategoricalCrossentropy
    lesson.compile(
        optimizer,
        loss={ANIMAL: loss(from_logits=True), KIND: loss(from_logits=True)},
        loss_weights={ANIMAL: 1.0, KIND: settings.kind_weight},
        jit_compile=keras.backend.backend() == "jax",
    )
    return lesson
