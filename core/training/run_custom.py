"""One training on the person's own classes: a new last layer on what a trained network sees.

Ten drawings or photos a class are too few to learn to see from, but enough to learn what to make
of it (Donahue et al., "DeCAF: a deep convolutional activation feature", 2014).
"""

import dataclasses
import functools
import itertools
import operator
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import keras
import numpy as np
from keras import layers, ops

from core.datasets.arrays import LabelledImages
from core.datasets.augment import STANDARD, augmented
from core.datasets.augment_photos import STANDARD as STANDARD_PHOTO
from core.datasets.augment_photos import augmented_photos
from core.errors import UsageError
from core.models.card import read_card
from core.runs.networks import CUSTOM, NETWORKS, Hyperparameters
from core.runs.protocol import Started, Working
from core.runs.settings import RunSettings, hyperparameters
from core.task import DRAWINGS, PHOTOS, TASKS
from core.training.data.photo_features import features_of_world
from core.training.data.user_pictures import OwnPictures, load_own_pictures
from core.training.fitting.calibration import fit_temperature, scale_logits
from core.training.fitting.control import Control, OnMessage
from core.training.fitting.fit import Batches, fit, predicted
from core.training.fitting.head import likeness_to, limit_of
from core.training.networks import build_network, load_weights
from core.training.results.candidate import Trained, pictures_digest, save_candidate
from core.training.results.evaluation import check_better_than_chance, first_pictures, predict_plain
from core.translation import marked, tr

TITLES = {DRAWINGS: marked("Your signs"), PHOTOS: marked("Your photos")}
_VARIED = 4_000  # pictures that are learned from, at least each once
_COPIES = (2, 20)  # of each picture, fewest and most
_FOLDS = 3


@dataclass(frozen=True, slots=True)
class Backbone:
    """kind: DRAWINGS or PHOTOS. features: what a new last layer is put on, (N, values). world: what
    it keeps of things of all kinds, see core.training.fitting.head.likeness_to."""

    kind: str
    name: str
    picture: keras.KerasTensor
    features: keras.KerasTensor
    world: np.ndarray | None

    @property
    def side(self) -> int:
        return self.picture.shape[1]


def run_custom(settings: RunSettings, on_message: OnMessage, control: Control) -> None:
    """Do what core.training.run.run does, for a custom task."""
    keras.utils.set_random_seed(settings.seed)
    backbone = load_backbone(Path(settings.init_from))
    corrections = Path(settings.corrections) if settings.corrections else None
    pictures = load_own_pictures(Path(settings.examples), backbone.kind, backbone.side, corrections)
    plan = hyperparameters(settings)
    on_message(Working("data", 0.3))
    on_message(_started(pictures, backbone.kind, plan))
    to_features = keras.Model(backbone.picture, backbone.features)
    # Copy after copy: all of them together would not fit into memory.
    copies = vary(pictures.training, backbone.kind, plan)
    training = functools.reduce(operator.add, (features_of(to_features, each) for each in copies))
    test = features_of(to_features, pictures.test)
    plan = dataclasses.replace(plan, augmentation=0.0)  # it is varied already
    head = untrained_head(training, len(pictures.classes))
    fit(head, training, test, plan, on_message=on_message, control=control)
    on_message(Working("model", 0.0))
    network = with_head(backbone, head)
    if not control.stops:  # else the person knows that it is not ready
        check_better_than_chance(network, pictures.test)
    temperature = left_out_temperature(training, len(pictures.training), plan)
    scale_logits(network, temperature)
    trained = _trained(network, temperature, backbone, pictures, training=training, plan=plan)
    save_candidate(trained, settings, on_message)


def load_backbone(folder: Path) -> Backbone:
    """The model in folder, one for digits (cnn) or for pets, without its answer.

    Raises:
        ModelError: there is no such model.
        UsageError: it is no model to build on.
    """
    card = read_card(folder)
    kind = NETWORKS.get(card.network)
    if kind is None or not kind.features or card.task not in kind.tasks:
        raise UsageError(
            tr("{card} cannot be built on. Choose a cnn for digits, or pets.", card=card.name)
        )
    network = build_network(kind.name)
    load_weights(network, folder)
    network.trainable = False
    seen = network.get_layer(kind.features).output
    if len(seen.shape) > 2:
        seen = layers.Flatten(name="places")(seen)
    world = features_of_world(folder)
    return Backbone(TASKS[card.task].kind, card.name, network.input, seen, world)


def vary(pictures: LabelledImages, kind: str, plan: Hyperparameters) -> Iterator[LabelledImages]:
    """All the pictures as they are, then varied, copy after copy."""
    yield pictures
    rng = np.random.default_rng(plan.seed)
    for _ in range(_copies(len(pictures), plan)):
        inputs = _varied(pictures.inputs, kind, plan.augmentation, rng)
        yield LabelledImages(inputs, pictures.labels)


def _copies(pictures: int, plan: Hyperparameters) -> int:
    """How many varied copies there are of each of so many pictures."""
    fewest, most = _COPIES
    return int(np.clip(_VARIED // pictures, fewest, most)) if plan.augmentation else 0


def _varied(inputs: np.ndarray, kind: str, strength: float, rng: np.random.Generator) -> np.ndarray:
    if kind == DRAWINGS:
        return augmented(inputs, rng, STANDARD.times(strength))
    grey = np.rint(inputs[..., 0] * 255).astype(np.uint8)
    return augmented_photos(grey, grey.shape[1], rng, STANDARD_PHOTO.times(strength))


def untrained_head(training: LabelledImages, classes: int) -> keras.Model:
    """From features, such as those of training, (N, values), to probabilities; not trained yet."""
    features = keras.Input(training.inputs.shape[1:], name="features")
    spread = float(training.inputs.std()) or 1.0
    x = layers.Rescaling(1 / spread, name="scale")(features)
    logits = layers.Dense(classes, kernel_initializer="zeros", name="logits")(x)
    return keras.Model(features, layers.Softmax(name="probabilities")(logits))


def left_out_temperature(training: LabelledImages, pictures: int, plan: Hyperparameters) -> float:
    """What makes a last layer as sure as it should be: found by last layers that learned all but a
    part of so many pictures, copies and all, on that part."""
    plan = dataclasses.replace(plan, epochs=-(-plan.epochs // 2))  # seconds count
    order = np.random.default_rng(plan.seed).permutation(pictures)
    part = np.tile(order % _FOLDS, len(training) // pictures)
    classes = int(training.labels.max()) + 1
    given, labels = [], []
    for fold in range(min(_FOLDS, pictures)):
        left_out = training[part == fold]
        head = untrained_head(training, classes)
        fit(head, training[part != fold], left_out, plan, on_message=lambda _: None)
        logits = keras.Model(head.input, head.get_layer("logits").output)
        given.append(predicted(logits, left_out.inputs))
        labels.append(left_out.labels)
    return fit_temperature(np.concatenate(given).astype(np.float64), np.concatenate(labels))


def with_head(backbone: Backbone, head: keras.Model) -> keras.Model:
    """From the picture to the answer, with every layer of the backbone."""
    scale, logits, answer = (head.get_layer(name) for name in ("scale", "logits", "probabilities"))
    kernel, bias = logits.get_weights()
    dense = layers.Dense(len(bias), name="logits")
    network = keras.Model(
        backbone.picture, layers.Softmax(name=answer.name)(dense(backbone.features)), name=CUSTOM
    )
    dense.set_weights([kernel * scale.scale, bias])
    return network


def features_of(to_features: keras.Model, pictures: LabelledImages) -> LabelledImages:
    """Let a backbone see the pictures -> its features (N, values), with the same labels."""
    return LabelledImages(predicted(to_features, pictures.inputs), pictures.labels)


def likeness(
    backbone: Backbone, training: LabelledImages, labels: np.ndarray
) -> tuple[keras.Model | None, float]:
    """From the picture to its OOD score, how far it is from every class, and the least limit that
    this may have. Of drawings there is none.

    training: features (N, values) of the photos, whose labels are given, and of varied copies.
    """
    if backbone.kind == DRAWINGS:
        return None, 0.0
    looks = training.inputs.reshape(-1, len(labels), training.inputs.shape[1]).swapaxes(0, 1)
    alike, scores = likeness_to(looks, labels, backbone.world)
    lens = layers.Dense(len(alike.middle), name="lens")
    near = layers.Dense(len(alike.classes), use_bias=False, name="near")
    cosines = near(layers.UnitNormalization(name="direction")(lens(backbone.features)))
    lens.set_weights([alike.lens, -alike.middle @ alike.lens])
    near.set_weights([alike.classes.T])
    score = (1.0 - ops.max(cosines, axis=1, keepdims=True)) / 2
    return keras.Model(backbone.picture, score), limit_of(scores, len(labels))


def _trained(
    network: keras.Model,
    temperature: float,
    backbone: Backbone,
    pictures: OwnPictures,
    *,
    training: LabelledImages,
    plan: Hyperparameters,
) -> Trained:
    """training: the features that it learned from."""
    tests = {"test": pictures.test}
    if pictures.held_out:
        tests["drawings"] = pictures.held_out
    head, limit = likeness(backbone, training, pictures.training.labels)
    return Trained(
        network,
        title=TITLES[backbone.kind],
        classes=pictures.classes,
        temperature=temperature,
        ood_head=head,
        least_threshold=limit,
        trained_on=(f"{len(pictures.training)} of your own pictures, seen by {backbone.name}",),
        hyperparameters=dataclasses.asdict(plan),
        data_digest=pictures_digest(pictures.training.inputs, pictures.training.labels),
        validation=pictures.test,
        tests=tests,
        test_name="test",
        predict=predict_plain,
    )


def _started(pictures: OwnPictures, kind: str, plan: Hyperparameters) -> Started:
    count = len(pictures.training) * (1 + _copies(len(pictures.training), plan))
    some = functools.reduce(operator.add, itertools.islice(vary(pictures.training, kind, plan), 2))
    as_it_is = dataclasses.replace(plan, augmentation=0.0)
    first = Batches(some, as_it_is, len(pictures.classes))
    return Started(
        training=len(pictures.training),
        validation=len(pictures.test),
        test=len(pictures.test),
        epochs=plan.epochs,
        batches=count // min(plan.batch, count),
        pictures=first_pictures(first, pictures.classes),
    )
