"""One training on a person's pet: the model for cats and dogs goes on learning from the photos that
the person corrected, in its last layer alone.

Corrections alone would make it forget all that it knows. Beside them it learns what it saw of
others, cats, dogs and what is neither (`neighbours.npz`, `neither.npz`), to go on saying of each
what it says now (Li, Hoiem, "Learning without forgetting", 2016). So no other photo needs to be on
the computer; if there are some, they measure what was lost, else a part of what the model saw does.
Of the corrections too it learns to say what it says now, but for what makes them right.

The model's own last layer has weights for cat and dog only; those of its third answer, neither, are
found again from what it says.
"""

import dataclasses
import functools
from dataclasses import dataclass
from pathlib import Path

import keras
import numpy as np
from keras import layers

from core.datasets.arrays import LabelledImages, SplitData
from core.datasets.augment_photos import STANDARD, augmented_photos
from core.errors import ModelError
from core.explain.neighbours import INDEX_FILE, NEITHER_FILE, NeighbourIndex, read_index
from core.explain.weights import read_weights
from core.models.card import Card, read_card
from core.models.classifier import Classifier
from core.preprocessing.model_input import grey_input
from core.runs.networks import (
    NETWORKS,
    PET_ENOUGH,
    PET_MADE_UP,
    PET_VARIED,
    Hyperparameters,
)
from core.runs.protocol import Picture, Started, Working
from core.runs.settings import RunSettings, hyperparameters
from core.task import PETS
from core.training.data.outlier_photos import outlier_photos
from core.training.data.pets import PetsData, Photos, load_corrected_photos, load_pets_data
from core.training.fitting.control import Control, LimitedControl, OnMessage
from core.training.fitting.fit import fit
from core.training.fitting.head import lens_of
from core.training.networks import build_network, load_weights
from core.training.networks.pets import ANIMAL, answering
from core.training.results.candidate import Trained, pictures_digest, save_candidate
from core.training.results.evaluation import png_text, predict_all, predict_photo
from core.translation import marked, tr

KEPT = marked("kept with the model: what it saw of photos that it learned from")

_PICTURES = 25  # of those that are learned from, to be seen first
_JUDGED = 1_000  # of what the model saw, to measure with, and as many to choose by
_VALIDATION, _TEST = 300, 500  # photos, where they are on this computer
_MEASURED = 500  # of the person's own photos
_LEAST = 1e-4  # of a score that weights can be found from
_CORRECTED = "of the photos that you corrected"  # the end of what a card says of them


@dataclass(frozen=True, slots=True)
class _Lesson:
    """own: photos to learn from. held_out: never. shown: what is made of own. targets: float32 (N,
    answers), what is to be said of each of these. features: float32 (N, features), what the model
    sees on each. saw: what it saw of others. others: photos to measure with; None = they are not
    here."""

    own: Photos
    held_out: Photos
    shown: "_Shown"
    features: np.ndarray
    targets: np.ndarray
    saw: SplitData[LabelledImages]
    others: PetsData | None


class _Shown:
    """Model inputs to learn from, made when they are asked for: the person's photos as they are,
    then PET_VARIED of them varied, then PET_MADE_UP made-up pictures of what is neither."""

    def __init__(self, own: Photos, side: int, plan: Hyperparameters):
        self._own, self._side, self._seed = own, side, plan.seed
        self._strength = STANDARD.times(plan.augmentation)
        rng = np.random.default_rng(plan.seed)
        self._chosen = np.resize(rng.permutation(len(own)), PET_VARIED)
        self._made_up = outlier_photos(own.pixels, PET_MADE_UP, side, plan.seed)
        neither = np.full(PET_MADE_UP, len(PETS.classes), np.int32)
        self.labels = np.concatenate([own.labels, own.labels[self._chosen], neither])

    def __len__(self) -> int:
        return len(self.labels)

    def __getitem__(self, index: int) -> np.ndarray:
        varied = index - len(self._own)
        if varied < 0:
            return grey_input(self._own.pixels[index], self._side)
        if varied >= PET_VARIED:
            return self._made_up[varied - PET_VARIED]
        photo = self._own.pixels[self._chosen[varied : varied + 1]]
        rng = np.random.default_rng((self._seed, varied))
        return augmented_photos(photo, self._side, rng, self._strength)[0]


def run_my_pet(settings: RunSettings, on_message: OnMessage, control: Control) -> None:
    """What core.training.run.run does, where a model for cats and dogs learns a person's pet.

    Raises:
        DataError: there is nothing to learn from.
        ModelError: what the model saw of others cannot be read.
        StoreError: the decoded photos cannot be kept.
    """
    keras.utils.set_random_seed(settings.seed)
    base = Path(settings.init_from)
    card = read_card(base)
    plan = hyperparameters(settings)
    kept = {file: _kept(base, card, file) for file in (INDEX_FILE, NEITHER_FILE)}
    network = build_network(card.network)
    load_weights(network, base)
    lesson, head = _lesson(settings, card, plan, kept, network=network, on_message=on_message)
    on_message(_started(lesson, plan, card.answers))
    limited = LimitedControl(control, settings.minutes)
    head = _learned(head, lesson, plan, on_message=on_message, control=limited)
    on_message(Working("model", 0.0))
    trained = _trained(
        _with_head(network, head, card), lesson, settings, plan, card=card, kept=kept
    )
    save_candidate(trained, settings, on_message)


def _kept(base: Path, card: Card, file: str) -> NeighbourIndex:
    try:
        return read_index(base, card, file, as_given=True)
    except ModelError as error:
        raise ModelError(
            tr(
                "{base} is damaged or another model's, so what was learned before cannot be held "
                "on to. Choose the model that came with Inkling, under Models, then train again.",
                base=base / file,
            )
        ) from error


def _lesson(
    settings: RunSettings,
    card: Card,
    plan: Hyperparameters,
    kept: dict[str, NeighbourIndex],
    *,
    network: keras.Model,
    on_message: OnMessage,
) -> tuple[_Lesson, np.ndarray]:
    """What there is to learn, and the model's last layer as it is, see _head."""

    def tell(fraction: float) -> None:
        on_message(Working("data", fraction))

    own, held_out = load_corrected_photos(Path(settings.corrections), tell)
    others = load_pets_data(tell, (0, _VALIDATION, _TEST)) if settings.data else None
    shown = _Shown(own, card.input_shape[0], plan)
    teacher = Classifier(Path(settings.init_from))
    # One after another, as they are asked for: of each only what is seen on it stays in memory.
    said = predict_all(
        teacher,
        range(len(shown)),
        lambda asked, index: _said_of(asked, shown[index]),
        lambda done: tell(done / len(shown)),
    )
    head = _head(network, said)
    saw = _parts_of(kept, plan.seed)
    saw = dataclasses.replace(
        saw, training=LabelledImages(saw.training.inputs, _shares(head, saw.training.inputs))
    )
    features = said[:, : len(head) - 1]
    targets = _lifted(_shares(head, features), shown.labels)
    return _Lesson(own, held_out, shown, features, targets, saw, others), head


def _parts_of(kept: dict[str, NeighbourIndex], seed: int) -> SplitData[LabelledImages]:
    """All that is kept to learn from, but for a part of the cats and dogs, which judges."""
    animals, neither = (
        LabelledImages(each.features, each.labels.astype(np.int32)) for each in kept.values()
    )
    order = np.random.default_rng(seed).permutation(len(animals))
    judged = min(_JUDGED, len(order) // 4)
    test, validation, rest = np.split(order, [judged, 2 * judged])
    return SplitData(animals[rest] + neither, animals[validation], animals[test])


def _said_of(classifier: Classifier, model_input: np.ndarray) -> np.ndarray:
    """Features of a picture, (features,), and behind them the logarithm of the classes' part of all
    answers, and the score."""
    prediction, given = classifier.inspect(model_input, [classifier.card.features, "logits"])
    among = np.logaddexp.reduce(given["logits"].astype(np.float64))
    return np.append(given[classifier.card.features], [among, prediction.ood_score])


def _head(network: keras.Model, said: np.ndarray) -> np.ndarray:
    """The last layer with all of its answers, float64 (features + 1, answers), the biases last.
    said: see _said_of, of pictures of all kinds (N, features + 2).

    The logit of neither is linear in the features, and the score says what it is beside the others.
    """
    kernel, bias = network.get_layer("logits").get_weights()
    features, among, score = said[:, :-2], said[:, -2], said[:, -1]
    usable = (score > _LEAST) & (score < 1 - _LEAST)  # beyond, float32 has too few digits left
    logits = (np.log(score) - np.log1p(-score) + among)[usable]
    neither = np.linalg.lstsq(_with_one(features[usable]), logits, rcond=None)[0]
    return np.column_stack([np.vstack([kernel, bias]), neither])


def _with_one(features: np.ndarray) -> np.ndarray:
    return np.column_stack([features, np.ones(len(features))])


def _shares(head: np.ndarray, features: np.ndarray) -> np.ndarray:
    """What a last layer (features + 1, answers) says of features (N, features): (N, answers)."""
    logits = _with_one(features) @ head
    shares = np.exp(logits - logits.max(axis=1, keepdims=True))
    return shares / shares.sum(axis=1, keepdims=True)


def _lifted(said: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """What is to be said of pictures, by what is said of them now, (N, answers): the same, but that
    the right animal has PET_ENOUGH of it, where it had less. What is neither stays as it is."""
    right = said[np.arange(len(said)), labels]
    lift = np.maximum(0, (PET_ENOUGH - right) / np.maximum(1 - right, _LEAST))
    lift[labels == len(PETS.classes)] = 0
    return said + lift[:, np.newaxis] * (np.eye(said.shape[1])[labels] - said)


def _learned(
    head: np.ndarray,
    lesson: _Lesson,
    plan: Hyperparameters,
    *,
    on_message: OnMessage,
    control: Control,
) -> np.ndarray:
    """The last layer when it has learned.

    It learns through a lens by which what it saw of others spreads alike in all directions: a step
    there goes where least is said otherwise of them (Amari, "Natural gradient", 1998).
    """
    training, judged = lesson.saw.training, lesson.saw.validation
    middle, lens = lens_of(training.inputs)

    def through(given: LabelledImages) -> LabelledImages:
        return LabelledImages((given.inputs - middle) @ lens, given.labels)

    last = keras.Sequential(
        [keras.Input(middle.shape), layers.Dense(head.shape[1]), layers.Softmax()]
    )
    last.set_weights([np.linalg.solve(lens, head[:-1]), head[-1] + middle @ head[:-1]])
    fit(
        last,
        through(LabelledImages(lesson.features, lesson.targets) + training),
        through(judged),
        dataclasses.replace(plan, augmentation=0.0),  # it is varied already
        on_message=on_message,
        control=control,
    )
    kernel, bias = last.get_weights()
    kernel = lens @ kernel
    return np.vstack([kernel, bias - middle @ kernel])


def _with_head(network: keras.Model, head: np.ndarray, card: Card) -> keras.Model:
    """The network with that last layer, of all answers."""
    last = layers.Dense(head.shape[1], name=ANIMAL)
    logits = last(network.get_layer(card.features).output)
    last.set_weights([head[:-1], head[-1]])
    return keras.Model(network.input, layers.Softmax(name="probabilities")(logits))


def _started(lesson: _Lesson, plan: Hyperparameters, answers: tuple[str, ...]) -> Started:
    count = len(lesson.shown) + len(lesson.saw.training)
    tests = lesson.others.test if lesson.others else lesson.saw.test
    first = np.random.default_rng(plan.seed).permutation(len(lesson.shown))[:_PICTURES]
    return Started(
        training=count,
        validation=len(lesson.saw.validation),
        test=len(tests),
        epochs=plan.epochs,
        batches=count // plan.batch,
        pictures=tuple(
            Picture(png_text(lesson.shown[index]), answers[lesson.shown.labels[index]])
            for index in first
        ),
    )


def _trained(
    network: keras.Model,
    lesson: _Lesson,
    settings: RunSettings,
    plan: Hyperparameters,
    *,
    card: Card,
    kept: dict[str, NeighbourIndex],
) -> Trained:
    side = card.input_shape[0]
    held_out = lesson.held_out[:_MEASURED]
    test, validation = lesson.saw.test, (held_out or lesson.own[:_MEASURED]).as_inputs(side)
    if lesson.others is not None:
        test, validation = (
            each.as_inputs(side) for each in (lesson.others.test, lesson.others.validation)
        )
    before = [each for each in card.trained_on if not each.endswith(_CORRECTED)]
    classes, neither = answering(network)
    return Trained(
        classes,
        title=NETWORKS[settings.network].title,
        classes=PETS.classes,
        temperature=card.temperature,  # it says of others what it said
        ood_head=neither,
        trained_on=(*before, f"then {len(lesson.own)} {_CORRECTED}"),
        hyperparameters=dataclasses.asdict(plan),
        data_digest=pictures_digest(lesson.own.pixels, lesson.own.labels),
        validation=validation,
        tests={"test": test} | ({"drawings": held_out.as_inputs(side)} if held_out else {}),
        test_name="test",
        test_source="" if lesson.others else KEPT,
        predict=_predict,
        kept=kept,
        score=lambda *_: 0.0,  # the threshold stays
        neither=card.neither,
        least_threshold=card.ood_threshold or 0.0,
    )


def _predict(classifier: Classifier, given: np.ndarray) -> np.ndarray:
    """Probabilities (classes,) of a photo; or of what the layer before the last gave for one."""
    if given.ndim > 1:
        return predict_photo(classifier, given)
    kernel, bias = _last_layer(classifier.folder, classifier.card.digest)
    logits = given @ kernel + bias
    shares = np.exp(logits - logits.max())
    return shares / shares.sum()


@functools.cache
def _last_layer(folder: Path, _digest: str) -> tuple[np.ndarray, np.ndarray]:
    kernel = read_weights(folder, read_card(folder))["logits"].kernel
    assert kernel is not None  # it is a dense layer
    return kernel.weights, kernel.bias
