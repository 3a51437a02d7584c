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
from keras import layers

from core.datasets.arrays import LabelledImages
from core.errors import UsageError
from core.models.card import KERAS_FILE, read_card
from core.runs.networks import CUSTOM, NETWORKS, Hyperparameters
from core.runs.protocol import Started, Working
from core.runs.settings import RunSettings, hyperparameters
from core.task import DRAWINGS, PHOTOS, TASKS
from core.training.data.augment import STANDARD, augmented
from core.training.data.augment_photos import STANDARD as STANDARD_PHOTO
from core.training.data.augment_photos import augmented_photos
from core.training.data.user_pictures import OwnPictures, load_own_pictures
from core.training.fitting.control import Control, Report
from core.training.fitting.fit import Batches, fit
from core.training.fitting.temperature import fit_temperature, scale_logits
from core.training.networks.builders import build_network
from core.training.results.candidate import Trained, pictures_digest, save_candidate
from core.training.results.evaluation import check_better_than_chance, predict_plain
from core.training.results.reporting import first_pictures

TITLES = {DRAWINGS: "Your signs", PHOTOS: "Your photos"}
_VARIED = 4_000  # pictures that are learned from, at least each once
_COPIES = (2, 20)  # of each picture, fewest and most
_FOLDS = 3


@dataclass(frozen=True, slots=True)
class Trunk:
    """kind: DRAWINGS or PHOTOS. features: what a new last layer is put on, (N, values)."""

    kind: str
    name: str
    picture: keras.KerasTensor
    features: keras.KerasTensor

    @property
    def side(self) -> int:
        return self.picture.shape[1]


def run_own(settings: RunSettings, report: Report, control: Control) -> None:
    """What core.training.run.run does, for a task of the person's own."""
    keras.utils.set_random_seed(settings.seed)
    trunk = load_trunk(Path(settings.init_from))
    corrections = Path(settings.corrections) if settings.corrections else None
    pictures = load_own_pictures(Path(settings.examples), trunk.kind, trunk.side, corrections)
    plan = hyperparameters(settings)
    report(Working("data", 0.3))
    report(_started(pictures, trunk.kind, plan))
    see = keras.Model(trunk.picture, trunk.features)
    # Copy after copy: all of them together would not fit into memory.
    seen = [_seen(see, each) for each in vary(pictures.training, trunk.kind, plan)]
    training = functools.reduce(operator.add, seen)
    test = _seen(see, pictures.test)
    plan = dataclasses.replace(plan, augmentation=0.0)  # it is varied already
    last = last_layer(training, len(pictures.classes))
    fit(last, training, test, plan, report=report, control=control)
    report(Working("model", 0.0))
    network = whole_network(trunk, last)
    if not control.stops:  # else the person knows that it is not ready
        check_better_than_chance(network, pictures.test)
    divisor = left_out_temperature(training, len(pictures.training), plan)
    scale_logits(network, divisor)
    trained = Trained(
        network,
        title=TITLES[trunk.kind],
        classes=pictures.classes,
        temperature=divisor,
        ood_head=None,
        trained_on=(f"{len(pictures.training)} of your own pictures, seen by {trunk.name}",),
        learned=dataclasses.asdict(plan),
        data_digest=pictures_digest(pictures.training.inputs, pictures.training.labels),
        validation=pictures.test,
        tests={"test": pictures.test}
        | ({"drawings": pictures.held_out} if pictures.held_out else {}),
        test_name="test",
        predict=predict_plain,
    )
    save_candidate(trained, settings, report)


def load_trunk(folder: Path) -> Trunk:
    """The model in folder, one for digits (cnn) or for pets, without its answer.

    Raises:
        ModelError: there is no such model.
        UsageError: it is no model to build on.
    """
    card = read_card(folder)
    kind = NETWORKS.get(card.network)
    if kind is None or not kind.features or card.task not in kind.tasks:
        raise UsageError(f"{card.name} cannot be built on. Choose a cnn for digits, or pets.")
    network = build_network(kind.name)
    network.load_weights(str(folder / KERAS_FILE))
    network.trainable = False
    seen = network.get_layer(kind.features).output
    if len(seen.shape) > 2:
        seen = layers.Flatten(name="places")(seen)
    return Trunk(TASKS[card.task].kind, card.name, network.input, seen)


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


def last_layer(training: LabelledImages, classes: int) -> keras.Model:
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
        last = last_layer(training, classes)
        fit(last, training[part != fold], left_out, plan, report=lambda _: None)
        logits = keras.Model(last.input, last.get_layer("logits").output)
        given.append(logits.predict(left_out.inputs, batch_size=500, verbose=0))
        labels.append(left_out.labels)
    return fit_temperature(np.concatenate(given).astype(np.float64), np.concatenate(labels))


def whole_network(trunk: Trunk, last: keras.Model) -> keras.Model:
    """From the picture to the answer, with every layer of the trunk."""
    scale, logits, answer = (last.get_layer(name) for name in ("scale", "logits", "probabilities"))
    kernel, bias = logits.get_weights()
    dense = layers.Dense(len(bias), name="logits")
    network = keras.Model(
        trunk.picture, layers.Softmax(name=answer.name)(dense(trunk.features)), name=CUSTOM
    )
    dense.set_weights([kernel * scale.scale, bias])
    return network


def _seen(see: keras.Model, pictures: LabelledImages) -> LabelledImages:
    return LabelledImages(see.predict(pictures.inputs, batch_size=100, verbose=0), pictures.labels)


def _started(pictures: OwnPictures, kind: str, plan: Hyperparameters) -> Started:
    count = len(pictures.training) * (1 + _copies(len(pictures.training), plan))
    some = functools.reduce(operator.add, itertools.islice(vary(pictures.training, kind, plan), 2))
    as_it_is = dataclasses.replace(plan, augmentation=0.0)
    first = Batches(some, as_it_is, len(pictures.classes))
    return Started(
        *(len(pictures.training), len(pictures.test), len(pictures.test)),
        epochs=plan.epochs,
        batches=count // min(plan.batch, count),
        pictures=first_pictures(first, pictures.classes),
    )
