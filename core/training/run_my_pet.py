"""One training on a person's pet: the model for cats and dogs goes on learning from the photos that
the person corrected, in its last layer alone.

Corrections alone would make it forget all that it knows. Beside them it learns what it saw of
others, cats, dogs and what is neither (`neighbours.npz`, `neither.npz`), to go on saying of each
what it says now (Li, Hoiem, "Learning without forgetting", 2016). So no other photo needs to be on
the computer; if there are some, they measure what was lost, else a part of what the model saw does.

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
from core.runs.networks import NETWORKS, Hyperparameters
from core.runs.protocol import Started, Working
from core.runs.settings import RunSettings, hyperparameters
from core.task import PETS
from core.training.data.outlier_photos import outlier_photos
from core.training.data.pets import PetsData, Photos, load_corrected_photos, load_pets_data
from core.training.fitting.control import Control, LimitedControl, OnMessage
from core.training.fitting.fit import Batches, fine_tune, predicted, targets_of
from core.training.networks import build_network, load_weights
from core.training.networks.pets import ANIMAL, answering
from core.training.results.candidate import Trained, pictures_digest, save_candidate
from core.training.results.evaluation import predict_all, predict_photo, started
from core.translation import marked, tr

KEPT = marked("kept with the model: what it saw of photos that it learned from")

_OWN = 600  # pictures of the person's photos, varied
_OUTLIERS = 250  # made up, beside what the model saw
_JUDGED = 1_000  # of what the model saw, to measure with, and as many to choose by
_VALIDATION, _TEST = 300, 500  # photos, where they are on this computer
_FOUND_FROM = 300  # pictures, of which the weights of an answer are found; 225 is the least
_LEAST = 1e-4  # of a score that weights can be found from
_CORRECTED = "of the photos that you corrected"  # the end of what a card says of them


@dataclass(frozen=True, slots=True)
class _Lesson:
    """own: photos to learn from. held_out: never. varied: model inputs of own, and made-up ones of
    what is neither. saw: what the model saw of others. others: photos to measure with; None = they
    are not here."""

    own: Photos
    held_out: Photos
    varied: LabelledImages
    saw: SplitData[LabelledImages]
    others: PetsData | None


def run_my_pet(settings: RunSettings, on_message: OnMessage, control: Control) -> None:
    """What core.training.run.run does, where a model for cats and dogs learns a person's pet.

    Raises:
        DataError: there is nothing to learn from.
        ModelError: what the model saw of others cannot be read.
    """
    keras.utils.set_random_seed(settings.seed)
    base = Path(settings.init_from)
    card = read_card(base)
    plan = hyperparameters(settings)
    kept = {file: _kept(base, card, file) for file in (INDEX_FILE, NEITHER_FILE)}
    lesson = _lesson(settings, card, plan, kept, on_message)
    network = _network(base, card, lesson.varied)
    lesson = _as_it_says(lesson, network, card)
    plan = dataclasses.replace(plan, augmentation=0.0)  # it is varied already
    on_message(_started(lesson, plan, card.answers))
    own = lesson.own.as_inputs(card.input_shape[0])
    fine_tune(
        network,
        SplitData(lesson.varied, own, own),
        plan,
        frozen_until=card.features,
        own=own,
        seen=lesson.saw,
        on_message=on_message,
        control=LimitedControl(control, settings.minutes),
    )
    on_message(Working("model", 0.0))
    trained = _trained(network, lesson, settings, plan, card=card, kept=kept)
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
    on_message: OnMessage,
) -> _Lesson:
    side = card.input_shape[0]
    own, held_out = load_corrected_photos(Path(settings.corrections))
    rng = np.random.default_rng(plan.seed)
    chosen = own[np.resize(rng.permutation(len(own)), _OWN)]
    inputs = augmented_photos(chosen.pixels, side, rng, STANDARD.times(plan.augmentation))
    outliers = outlier_photos(own.pixels, _OUTLIERS, side, plan.seed)
    neither = np.full(len(outliers), len(card.classes), np.int32)
    varied = own.as_inputs(side) + LabelledImages(inputs, chosen.labels)
    others = None
    if settings.data:
        others = load_pets_data(
            lambda fraction: on_message(Working("data", fraction)), (0, _VALIDATION, _TEST)
        )
    varied = varied + LabelledImages(outliers, neither)
    return _Lesson(own, held_out, varied, _parts_of(kept, plan.seed), others)


def _parts_of(kept: dict[str, NeighbourIndex], seed: int) -> SplitData[LabelledImages]:
    """As much to learn from of what is neither as of cats and dogs; the latter also judge."""
    animals, neither = (
        LabelledImages(each.features, each.labels.astype(np.int32)) for each in kept.values()
    )
    order = np.random.default_rng(seed).permutation(len(animals))
    judged = min(_JUDGED, len(order) // 4)
    test, validation, rest = np.split(order, [judged, 2 * judged])
    return SplitData(animals[rest[: len(neither)]] + neither, animals[validation], animals[test])


def _network(base: Path, card: Card, pictures: LabelledImages) -> keras.Model:
    """The model in base with all of its answers, as it is. pictures: of all kinds."""
    network = build_network(card.network)
    load_weights(network, base)
    kernel, bias = network.get_layer("logits").get_weights()
    some = slice(None, None, max(1, len(pictures) // _FOUND_FROM))
    third = _third_answer(Classifier(base), pictures.inputs[some])
    head = layers.Dense(len(card.answers), name=ANIMAL)
    logits = head(network.get_layer(card.features).output)
    head.set_weights([np.column_stack([kernel, third[:-1]]), np.append(bias, third[-1])])
    return keras.Model(network.input, layers.Softmax(name="probabilities")(logits))


def _third_answer(teacher: Classifier, inputs: np.ndarray) -> np.ndarray:
    """The weights of the answer neither, float64 (features + 1,), the last of them the bias: its
    logit is linear in the features, and the score says what it is beside the others."""

    def said_of(classifier: Classifier, model_input: np.ndarray) -> np.ndarray:
        prediction, given = classifier.inspect(model_input, [classifier.card.features, "logits"])
        among = np.logaddexp.reduce(given["logits"].astype(np.float64))
        return np.append(given[classifier.card.features], [1.0, among, prediction.ood_score])

    said = predict_all(teacher, inputs, said_of)
    rows, among, score = said[:, :-2], said[:, -2], said[:, -1]
    usable = (score > _LEAST) & (score < 1 - _LEAST)  # beyond, float32 has too few digits left
    logits = (np.log(score) - np.log1p(-score) + among)[usable]
    return np.linalg.lstsq(rows[usable], logits, rcond=None)[0]


def _as_it_says(lesson: _Lesson, network: keras.Model, card: Card) -> _Lesson:
    """With what the model says of all that it saw, and of what is made up, in place of labels."""
    last = keras.Model(network.get_layer(card.features).output, network.output)
    saw, varied = lesson.saw, lesson.varied
    said = predicted(last, saw.training.inputs)
    targets = targets_of(varied.labels, len(card.answers))
    made_up = varied.labels == len(card.classes)
    targets[made_up] = predicted(network, varied.inputs[made_up])
    return dataclasses.replace(
        lesson,
        varied=LabelledImages(varied.inputs, targets),
        saw=dataclasses.replace(saw, training=LabelledImages(saw.training.inputs, said)),
    )


def _started(lesson: _Lesson, plan: Hyperparameters, answers: tuple[str, ...]) -> Started:
    parts = SplitData(lesson.varied, lesson.saw.validation, lesson.saw.test)
    said = started(parts, Batches(lesson.varied, plan, len(answers)), answers, plan.epochs)
    count = len(lesson.varied) + len(lesson.saw.training)
    tests = len(lesson.others.test) if lesson.others else said.test
    return dataclasses.replace(said, training=count, test=tests, batches=count // plan.batch)


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
    own, held_out = lesson.own.as_inputs(side), lesson.held_out
    test, validation = lesson.saw.test, held_out.as_inputs(side) if held_out else own
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
        trained_on=(*before, f"then {len(own)} {_CORRECTED}"),
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
