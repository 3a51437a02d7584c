"""A photo -> the answer of the task that it is for: digits on paper, or a cat or a dog."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import cv2
import numpy as np

from core.classifier import Classifier, Prediction, Verdict
from core.digit_finder import Reading, read_paper
from core.preprocess import photo_input
from core.task import DIGITS, PETS, Task

_SIDE = 256  # px; a picture is looked at in this size to see whether it is plain
_AROUND = 24  # px, standard deviation of the surroundings that a pixel is compared with
_EVEN = 10  # grey levels; less off its surroundings is even
_MOST_EVEN = 0.7  # share of even pixels; 120 photos of animals had at most 0.63


@dataclass(frozen=True, slots=True)
class Animal:
    """What a whole photo shows. model_input: float32 (side, side, 1), 0 = black, 1 = white; None in
    a summary."""

    prediction: Prediction
    model_input: np.ndarray | None

    @property
    def probability(self) -> float:
        return self.prediction.probability

    @property
    def verdict(self) -> Verdict:
        return self.prediction.verdict

    def with_limit(self, limit: float) -> "Animal":
        """The same with another limit of strangeness, 0..1, for "none of these"."""
        return replace(self, prediction=replace(self.prediction, limit=limit))

    def summary(self) -> "Animal":
        """The same without its model input: small enough to keep a thousand."""
        return replace(self, model_input=None)


def task_of(found: Reading | Animal) -> Task:
    """The task that this is an answer of."""
    return DIGITS if isinstance(found, Reading) else PETS


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
    """The mean of the answers to the photo and to its mirror image: an animal is the same in a
    mirror, but the network's mistakes are not all."""
    model_input = photo_input(pixels, classifier.card.input_shape[0])
    mirrored = classifier.predict(model_input[:, ::-1])
    prediction = classifier.predict(model_input)  # last, so that its activations are to be had
    mean = (prediction.probabilities + mirrored.probabilities) / 2
    return Animal(replace(prediction, probabilities=mean), model_input)


def classify_for(
    pixels: np.ndarray, task: Task, classifiers: Mapping[str, Classifier]
) -> Reading | Animal:
    """The task's answer, or the other one's where the photo clearly belongs to it.

    Clearly a sheet: most of its digits are sure. Clearly an animal: no digit, no plain picture, and
    a sure animal.
    """
    reading = read_paper(pixels, classifiers[DIGITS.name])
    if PETS.name not in classifiers or (task == DIGITS and reading.digits):
        return reading
    animal = _animal(pixels, classifiers[PETS.name])
    if task == DIGITS:
        return animal if animal.verdict is Verdict.SURE and not _is_plain(pixels) else reading
    sure = [digit.prediction.verdict is Verdict.SURE for digit in reading.digits]
    return reading if sum(sure) > len(sure) / 2 else animal


def _is_plain(pixels: np.ndarray) -> bool:
    """Whether a picture is mostly one grey, or a slow change of it: a sheet, a wall, a screen."""
    small = cv2.resize(pixels, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA)
    grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY).astype(np.float32)
    off = np.abs(grey - cv2.GaussianBlur(grey, (0, 0), _AROUND))
    return bool(np.mean(off < _EVEN) > _MOST_EVEN)
