"""How good a model is, on data that it was not trained on; and whether it learned at all."""

from __future__ import annotations

import dataclasses
import hashlib
import math
import os
import queue
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from core.datasets.arrays import LabelledImages, SplitData
from core.errors import ModelError, TrainingError
from core.files.atomic import keep, kept
from core.files.paths import cache_folder
from core.images.decoder import encode_text
from core.models.card import LITERT_FILE
from core.models.classifier import Classifier, Prediction
from core.models.metrics import (
    TPR,
    Evaluation,
    energy_floor,
    evaluate,
    threshold_at_tpr,
    wilson_interval,
)
from core.recognition.photo import classify_animal
from core.runs.protocol import (
    Evaluated,
    Figures,
    Mistake,
    Picture,
    Started,
    Working,
)
from core.runs.settings import FEW_PHOTOS, IN_COLOUR
from core.training.fitting.control import OnMessage
from core.translation import marked, tr

if TYPE_CHECKING:
    import keras

_MOST_SENT = 4 << 20  # bytes of pictures in a message; thousands of digits, hundreds of photos
_FEW = 50  # pictures, of which chance alone may get many right

SAME_ANSWER = marked(
    "The network did not learn: it gives the same answer to every picture. Choose a smaller "
    "learning rate, more epochs, or other layers."
)
NO_BETTER_THAN_CHANCE = marked(
    "The network did not learn: on pictures that it has not seen it is no better than chance. "
    "Check that the labels are right, or choose another learning rate or more epochs."
)

# A classifier that no other thread uses, and a model input -> some numbers.
PredictFn = Callable[[Classifier, np.ndarray], np.ndarray]
ScoreFn = Callable[[Classifier, np.ndarray], float]
_WORTH_KEEPING = 1_000  # pictures, whose answers take a second or more
_MOST_KEPT = 6 << 20  # bytes of kept answers: 400 kB are those about 10,000 digits
_PARTS = 20  # after each of which it is said how many are done

_PICTURES = 25


def predict_plain(classifier: Classifier, model_input: np.ndarray) -> np.ndarray:
    """Probabilities (classes,) of a picture."""
    return classifier.predict(model_input).probabilities


def predict_photo(classifier: Classifier, model_input: np.ndarray) -> np.ndarray:
    """Probabilities (classes,) of a photo, as the window gives them, after several looks at it."""
    return _photo_prediction(classifier, model_input).probabilities


def score_plain(classifier: Classifier, model_input: np.ndarray) -> float:
    """OOD score of a picture."""
    return classifier.predict(model_input).ood_score


def score_photo(classifier: Classifier, model_input: np.ndarray) -> float:
    """OOD score of a photo, after several looks."""
    return _photo_prediction(classifier, model_input).ood_score


def predict_all(
    classifier: Classifier,
    pictures: Sequence[Any] | np.ndarray,
    predict: Callable[[Classifier, Any], np.ndarray],
    on_progress: Callable[[int], None] = lambda _: None,
) -> np.ndarray:
    """Give what predict gives for every model input, (N, ...): one by one, as the window asks for
    them, but by a twin of the classifier for every core. on_progress: gets how many are done."""
    twins: queue.SimpleQueue[Classifier] = queue.SimpleQueue()
    for _ in range(_cores()):
        twins.put(classifier.twin())

    def predict_part(part: np.ndarray) -> list[np.ndarray]:
        twin = twins.get()
        try:
            return [predict(twin, pictures[index]) for index in part]
        finally:
            twins.put(twin)

    answers: list[np.ndarray] = []
    with ThreadPoolExecutor(_cores()) as pool:
        for answered in pool.map(predict_part, np.array_split(np.arange(len(pictures)), _PARTS)):
            answers += answered
            on_progress(len(answers))
    return np.stack(answers)


def check_better_than_chance(network: keras.Model, validation: LabelledImages) -> None:
    """Raises TrainingError where network, trained, can tell nothing apart."""
    from core.training.fitting.fit import predicted  # slow: TensorFlow

    probabilities = predicted(network, validation.inputs)
    check_answers(probabilities.argmax(axis=1), validation.labels)


def check_answers(answers: np.ndarray, labels: np.ndarray) -> None:
    """Raises TrainingError where answers (N,), about pictures that were not learned from, are no
    better than chance."""
    count = len(answers)
    shares = np.bincount(labels) / count
    if len(set(answers)) == 1 and shares.max() < 1:
        raise TrainingError(tr(SAME_ANSWER))
    right = int(np.sum(answers == labels))
    at_least = right / count if count < _FEW else wilson_interval(right, count)[0]
    if at_least <= shares.max():
        raise TrainingError(tr(NO_BETTER_THAN_CHANCE))


def compare(
    candidate: Classifier,
    current: str,
    tests: Mapping[str, LabelledImages],
    predict: PredictFn,
    on_message: OnMessage,
    *,
    source: str = "",
) -> dict[str, Evaluation]:
    """Measure the candidate, and the model folder current if there is one, on the same tests, and
    report it -> the candidate's, by test.

    tests: "test" and maybe others, as Evaluated names them, with what to measure on. source: of
    "test", as in Figures.
    """
    models = {"candidate": candidate}
    rival = _comparable(current, candidate)
    if rival is not None:
        models["current"] = rival
    total = len(models) * sum(map(len, tests.values()))
    done = 0
    on_message(Working("test", 0.0))
    evaluations = {}
    for model, classifier in models.items():
        for name, data in tests.items():

            def progress(count: int, before: int = done) -> None:
                on_message(Working("test", round((before + count) / total, 3)))

            probabilities = _kept_answers(classifier, data.inputs, predict, progress)
            done += len(data)
            evaluation = evaluate(probabilities, data.labels)
            classes = candidate.card.classes
            measured = figures(evaluation, probabilities, data.labels, data.inputs, classes)
            if name == "test":
                measured = dataclasses.replace(measured, source=source)
            on_message(Evaluated(model, name, measured))
            if model == "candidate":
                evaluations[name] = evaluation
    return evaluations


def _kept_answers(
    classifier: Classifier,
    inputs: np.ndarray,
    predict: PredictFn,
    on_progress: Callable[[int], None],
) -> np.ndarray:
    """predict_all's, in float32. A model and a test that were met before are not asked again: what
    they gave is kept, by the digests of both."""
    if len(inputs) < _WORTH_KEEPING:
        return predict_all(classifier, inputs, predict, on_progress).astype(np.float32)
    digest = hashlib.sha256((classifier.folder / LITERT_FILE).read_bytes())
    digest.update(np.ascontiguousarray(inputs).data)
    path = cache_folder() / "tested" / f"{digest.hexdigest()}-{predict.__name__}"
    shape = (len(inputs), len(classifier.card.classes))
    content = kept(path)
    if len(content) == 4 * math.prod(shape):
        on_progress(len(inputs))
        return np.frombuffer(content, np.float32).reshape(shape)
    answers = predict_all(classifier, inputs, predict, on_progress).astype(np.float32)
    keep(path, answers.tobytes(), _MOST_KEPT)
    return answers


def figures(
    evaluation: Evaluation,
    probabilities: np.ndarray,
    labels: np.ndarray,
    inputs: Sequence[np.ndarray] | np.ndarray,
    classes: tuple[str, ...],
) -> Figures:
    """evaluation, in the form in which it is sent, with the mistakes among probabilities, the worst
    first; all of them, unless there are more than a message can have, and none of what is no
    picture. inputs: of the pictures with these labels."""
    answers = probabilities.argmax(axis=1)
    wrong = np.flatnonzero(answers != labels)
    worst = wrong[np.argsort(-probabilities[wrong].max(axis=1), kind="stable")]
    worst = np.array([index for index in worst if inputs[index].ndim > 1], int)
    pictures = [png_text(inputs[index]) for index in worst]
    sent = np.cumsum([len(each) for each in pictures]) <= _MOST_SENT
    right = evaluation.count - len(wrong)
    low, high = wilson_interval(right, evaluation.count)
    return Figures(
        count=evaluation.count,
        accuracy=round(evaluation.accuracy, 6),
        low=round(low, 6),
        high=round(high, 6),
        loss=round(evaluation.loss, 6),
        ece=round(evaluation.ece, 6),
        per_class=tuple(round(each, 6) for each in evaluation.per_class),
        confusion=tuple(map(tuple, evaluation.confusion.tolist())),
        mistakes=tuple(
            Mistake(
                index=int(index),
                label=classes[labels[index]],
                answer=classes[answers[index]],
                probability=round(float(probabilities[index].max()), 4),
                png=picture,
            )
            for index, picture in zip(worst[sent], pictures, strict=False)
        ),
    )


def measure_validation(
    classifier: Classifier,
    validation: LabelledImages,
    score: ScoreFn = score_plain,
    tpr: float = TPR,
) -> tuple[Evaluation, float, float]:
    """Its evaluation, what an ordinary picture has of energy at least, and what a share tpr of
    them has of the OOD score, as score has it, at most; see core.models.card.Card."""

    def predict(classifier: Classifier, model_input: np.ndarray) -> np.ndarray:
        scored = score(classifier, model_input)  # first: then it is not asked twice
        prediction, outputs = classifier.inspect(model_input, ["logits"])
        return np.concatenate([prediction.probabilities, outputs["logits"], [scored]])

    answers = predict_all(classifier, validation.inputs, predict)
    classes = len(classifier.card.classes)
    evaluation = evaluate(answers[:, :classes], validation.labels)
    energy = round(energy_floor(answers[:, classes:-1]), 3)
    return evaluation, energy, threshold_at_tpr(answers[:, -1], tpr)


def _photo_prediction(classifier: Classifier, model_input: np.ndarray) -> Prediction:
    rgb = np.repeat(np.rint(model_input * 255).astype(np.uint8), 3, axis=2)
    return classify_animal(rgb, classifier).prediction


def _comparable(folder: str, candidate: Classifier) -> Classifier | None:
    """The model in folder; None where there is none that answers the same question."""
    if not folder:
        return None
    try:
        current = Classifier(Path(folder))
    except ModelError:  # said where it is chosen
        return None
    own, other = candidate.card, current.card
    # It has learned from what is measured with.
    if other.settings.get("preset") in (FEW_PHOTOS, IN_COLOUR):
        return None
    same = (own.classes, own.input_shape) == (other.classes, other.input_shape)
    return current if same else None


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return max(1, (os.cpu_count() or 1) - 1)


def started(
    data: SplitData[Any], first: keras.utils.PyDataset, classes: Sequence[str], epochs: int
) -> Started:
    """What is said before data is learned from, in so many epochs, of which first is the first."""
    return Started(
        training=len(data.training),
        validation=len(data.validation),
        test=len(data.test),
        epochs=epochs,
        batches=len(first),
        pictures=first_pictures(first, classes),
    )


def first_pictures(batches: keras.utils.PyDataset, classes: Sequence[str]) -> tuple[Picture, ...]:
    """Of batches, each model inputs (N, height, width, 1) in 0..1 and targets (N, classes)."""
    pictures: list[Picture] = []
    for index in range(len(batches)):
        inputs, targets = batches[index]
        for picture, label in zip(inputs, targets.argmax(axis=1), strict=True):
            pictures.append(Picture(png_text(picture), classes[label]))
            if len(pictures) == _PICTURES:
                return tuple(pictures)
    return tuple(pictures)


def png_text(model_input: np.ndarray) -> str:
    """float32 (height, width, 1 or 3) in 0..1 -> a PNG in Base64, grey or in colour."""
    pixels = np.clip(model_input * 255 + 0.5, 0, 255).astype(np.uint8)
    return encode_text(pixels[..., 0] if pixels.shape[-1] == 1 else pixels)
