"""A photo -> the answer of the task that it is for: digits on paper, or a cat or a dog."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from core.classifier import Classifier, Prediction, Verdict
from core.digit_finder import Reading, read_paper
from core.preprocess import photo_input
from core.task import DIGITS, PETS, Task


@dataclass(frozen=True, slots=True)
class Animal:
    """What a whole photo shows. model_input: float32 (side, side, 1), 0 = black, 1 = white."""

    prediction: Prediction
    model_input: np.ndarray

    @property
    def probability(self) -> float:
        return self.prediction.probability

    @property
    def verdict(self) -> Verdict:
        return self.prediction.verdict


def classify_photo(
    pixels: np.ndarray, task: Task | None, classifiers: Mapping[str, Classifier]
) -> Reading | Animal:
    """RGB uint8 (H, W, 3) -> the task's answer, by the classifier under the task's name.

    Without a task the photo chooses: where digits are found it is a sheet of paper, because fur,
    grass and sofas are no paper for the finder; any other photo is asked for its animal.
    """
    if task == PETS:
        return _animal(pixels, classifiers[PETS.name])
    reading = read_paper(pixels, classifiers[DIGITS.name])
    if task == DIGITS or reading.digits or PETS.name not in classifiers:
        return reading
    return _animal(pixels, classifiers[PETS.name])


def _animal(pixels: np.ndarray, classifier: Classifier) -> Animal:
    model_input = photo_input(pixels, classifier.card.input_shape[0])
    return Animal(classifier.predict(model_input), model_input)


def classify_for(
    pixels: np.ndarray, task: Task, classifiers: Mapping[str, Classifier]
) -> Reading | Animal:
    """The task's answer, or the other one's where the photo clearly belongs to it.

    Clearly a sheet: most of its digits are sure. Clearly an animal: no digit, and a sure animal.
    """
    reading = read_paper(pixels, classifiers[DIGITS.name])
    if PETS.name not in classifiers or (task == DIGITS and reading.digits):
        return reading
    animal = _animal(pixels, classifiers[PETS.name])
    if task == DIGITS:
        return animal if animal.verdict is Verdict.SURE else reading
    sure = [digit.prediction.verdict is Verdict.SURE for digit in reading.digits]
    return reading if sum(sure) > len(sure) / 2 else animal
