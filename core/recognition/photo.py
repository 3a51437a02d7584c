"""A photo -> the answer of the task that it is for: digits on paper, or a cat or a dog."""

import csv
import io
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from core.models.classifier import Classifier, Prediction, Verdict
from core.preprocessing.model_input import (
    ALL_STEPS,
    PreprocessingSteps,
    digit_stages,
    ink_box,
    photo_input,
)
from core.preprocessing.paper import paper_ink
from core.recognition.digits import FoundDigit, Reading, read_paper
from core.task import DIGITS, DRAWINGS, PETS, Task

COLUMNS = ("file", "task", "label", "probability", "verdict", "error")

# What makes a spreadsheet run a cell instead of showing it (OWASP, "CSV Injection"), in its wide
# forms too, and what hides that from the eye.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


@dataclass(frozen=True, slots=True)
class WholePicture:
    """The answer about a photo as a whole: an animal, or a class of a custom task.

    model_input: float32 (side, side, 1), 0 = black, 1 = white; None in a summary.
    """

    prediction: Prediction
    model_input: np.ndarray | None
    task: Task = PETS

    @property
    def probability(self) -> float:
        return self.prediction.probability

    @property
    def verdict(self) -> Verdict:
        return self.prediction.verdict

    def with_limit(self, limit: float) -> "WholePicture":
        """The same with another limit of strangeness, 0..1, for "none of these"."""
        return replace(self, prediction=replace(self.prediction, limit=limit))

    def summary(self) -> "WholePicture":
        """The same without its model input: small enough to keep a thousand."""
        return replace(self, model_input=None)


def task_of(found: Reading | WholePicture) -> Task:
    """The task that this is an answer of."""
    return found.task


def classify_photo(
    pixels: np.ndarray, task: Task | None, classifiers: Mapping[str, Classifier]
) -> Reading | WholePicture:
    """RGB uint8 (H, W, 3) -> the task's answer, by the classifier under the task's name.

    Without a task the photo chooses: what is neither cat nor dog is a sheet of paper if a digit is
    found on it.
    """
    if task == PETS:
        return _animal(pixels, classifiers[PETS.name])
    if task == DIGITS or PETS.name not in classifiers:
        return read_paper(pixels, classifiers[DIGITS.name])
    return _animal_or_sheet(pixels, classifiers, lambda sure: len(sure) > 0)


def classify_for(
    pixels: np.ndarray, task: Task, classifiers: Mapping[str, Classifier]
) -> Reading | WholePicture:
    """The task's answer, or the other one's where the photo clearly belongs to it.

    Clearly an animal: nothing strange, and sure. Clearly a sheet: neither cat nor dog, and most of
    its digits are sure.
    """
    if PETS.name not in classifiers:
        return read_paper(pixels, classifiers[DIGITS.name])
    if task == PETS:
        return _animal_or_sheet(pixels, classifiers, lambda sure: sum(sure) > len(sure) / 2)
    animal = _animal(pixels, classifiers[PETS.name])
    if animal.verdict is Verdict.SURE and _knows_strangers(classifiers[PETS.name]):
        return animal
    return read_paper(pixels, classifiers[DIGITS.name])


def _animal_or_sheet(
    pixels: np.ndarray,
    classifiers: Mapping[str, Classifier],
    is_sheet: Callable[[list[bool]], bool],
) -> Reading | WholePicture:
    """The animal comes first: to look for digits in fur and grass costs fifty times as much.

    is_sheet: by which of the digits that were found are sure, in what is neither cat nor dog.
    """
    animal = _animal(pixels, classifiers[PETS.name])
    if animal.verdict is not Verdict.NONE and _knows_strangers(classifiers[PETS.name]):
        return animal
    reading = read_paper(pixels, classifiers[DIGITS.name])
    sure = [digit.prediction.verdict is Verdict.SURE for digit in reading.digits]
    return reading if is_sheet(sure) else animal


def _knows_strangers(classifier: Classifier) -> bool:
    """Whether it can tell "none of these"; otherwise a sheet is a sure cat to it."""
    return classifier.card.strangeness_limit is not None


def _animal(pixels: np.ndarray, classifier: Classifier) -> WholePicture:
    """The mean of the answers to the photo and to its mirror image: an animal is the same in a
    mirror, but the network's mistakes are not all."""
    model_input = photo_input(pixels, classifier.card.input_shape[0])
    mirrored = classifier.predict(model_input[:, ::-1])
    prediction = classifier.predict(model_input)  # last, so that its activations are to be had
    mean = (prediction.probabilities + mirrored.probabilities) / 2
    return WholePicture(replace(prediction, probabilities=mean), model_input)


def read_sign(
    ink: np.ndarray, task: Task, classifier: Classifier, steps: PreprocessingSteps = ALL_STEPS
) -> Reading:
    """Ink, uint8 (H, W), 0 = paper, 255 = ink -> what all of it together is; nothing on empty
    paper."""
    stages = digit_stages(ink, steps)
    if stages is None:
        return Reading(task=task)
    found = FoundDigit(ink_box(ink), classifier.predict(stages.model_input), stages)
    return Reading(((found,),), task=task)


def classify_own(pixels: np.ndarray, task: Task, classifier: Classifier) -> Reading | WholePicture:
    """RGB uint8 (H, W, 3) -> the answer, in a task of drawings from the ink on the paper."""
    if task.kind == DRAWINGS:
        return read_sign(paper_ink(pixels), task, classifier)
    model_input = photo_input(pixels, classifier.card.input_shape[0])
    return WholePicture(classifier.predict(model_input), model_input, task)


@dataclass(frozen=True, slots=True)
class PhotoRow:
    """path: as it was given. label: of digits, a row of the sheet is a word. probability: 0..1,
    None without an answer. error: why there is none."""

    path: str
    task: str = ""
    label: str = ""
    probability: float | None = None
    verdict: str = ""
    error: str = ""


def photo_table(rows: Iterable[PhotoRow]) -> bytes:
    """A CSV file's content (RFC 4180), with the mark by which Excel knows UTF-8.

    Text that a spreadsheet would run as a formula gets an apostrophe before it.
    """
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow(COLUMNS)
    for row in rows:
        share = "" if row.probability is None else round(row.probability, 6)
        # A name that is not UTF-8 cannot stand in the file as it is.
        path = os.fsencode(row.path).decode("utf-8", "replace")
        cells = (path, row.task, row.label, share, row.verdict, row.error)
        writer.writerow(_harmless(cell) if isinstance(cell, str) else cell for cell in cells)
    return text.getvalue().encode("utf-8-sig")


def _harmless(text: str) -> str:
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA_STARTS) else text
