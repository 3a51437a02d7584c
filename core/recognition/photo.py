"""A picture as a whole: which task a photo is for, what a photo or a drawing is that is one thing,
and what many photos show, as a table that any spreadsheet opens."""

import io
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from core.models.classifier import Classifier, Prediction, Predictor, Verdict
from core.preprocessing.model_input import ALL_STEPS, PreprocessingSteps, ink_box, photo_input
from core.preprocessing.paper import is_drawn, paper_ink
from core.recognition.components import Point
from core.recognition.digits import find_digits, read_paper
from core.recognition.recognition import Recognition, Region
from core.recognition.row import stages_of
from core.task import DIGITS, DRAWINGS, PETS, TASKS, Task

_UNASKED = (DIGITS, PETS)
COLUMNS = {
    "file": str,
    "task": str,
    "label": str,
    "probability": float,
    "verdict": str,
    "error": str,
}

# Where no answer is clear, the middle of the photo is looked at too, these shares of its sides: the
# animal is small, or there is more than it.
_NEARER = (0.8, 0.65)
_CLEAR = 0.95  # of an answer: two looks were enough
# Two animals may be in a photo in which each has this share. They are, where a half of it is as
# good as surely the one, and the other half the other.
_A_SIGN = 0.02
_EACH = 0.95


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


def tasks_of_photo(task: Task | None) -> tuple[Task, ...]:
    """The bundled tasks that a photo may turn out to be for. task: that is asked; None = none is.

    Letters have to be asked for: nearly every digit looks like one of them.
    """
    return tuple(each for each in TASKS.values() if each in (task, *_UNASKED))


def classify_photo(
    pixels: np.ndarray, task: Task | None, classifiers: Mapping[str, Classifier]
) -> Recognition:
    """RGB uint8 (H, W, 3) -> the task's answer, by the classifier under the task's name.

    Without a task the photo chooses: what is neither cat nor dog is a sheet of paper if a digit is
    found on it.
    """
    if task == PETS:
        return classify_animal(pixels, classifiers[PETS.name])
    if task is not None or PETS.name not in classifiers:
        rows_of = task or DIGITS
        return read_paper(pixels, classifiers[rows_of.name], rows_of)
    return _animal_or_sheet(pixels, classifiers, lambda sure: len(sure) > 0)


def classify_animal(pixels: np.ndarray, classifier: Classifier) -> Recognition:
    """RGB uint8 (H, W, 3) -> cat or dog, by the mean of as many looks as it needs.

    The mirror image is looked at as well: an animal is the same in a mirror, but the network's
    mistakes are not all. A network that knows what is neither looks nearer, both ways, where these
    leave a doubt; where both animals may be in the photo, its halves are asked.
    """
    model_input = photo_input(pixels, classifier.card.input_shape[0])
    looks = _both_ways(model_input, classifier)
    prediction = _mean(looks)
    both = _both(pixels, classifier) if _has_signs_of_both(prediction) else None
    if both:
        prediction = both
    elif prediction.neither and prediction.shares.max() < _CLEAR:
        for fraction in _NEARER:
            nearer = photo_input(_middle(pixels, fraction), model_input.shape[0])
            looks += _both_ways(nearer, classifier)
        prediction = _mean(looks)
    region = Region.of_photo(pixels, prediction, model_input)
    return Recognition.of_whole(region, PETS)


def classify_for(
    pixels: np.ndarray, task: Task, classifiers: Mapping[str, Classifier]
) -> Recognition:
    """The task's answer, or the other one's where the photo clearly belongs to it.

    Clearly an animal: nothing strange, and sure. Clearly a sheet: neither cat nor dog, and most of
    its digits are sure.
    """
    if PETS.name not in classifiers:
        return read_paper(pixels, classifiers[task.name], task)
    if task == PETS:
        return _animal_or_sheet(pixels, classifiers, lambda sure: sum(sure) > len(sure) / 2)
    sheet = _drawn_rows(pixels, classifiers[task.name], task)
    if sheet:
        return sheet
    animal = classify_animal(pixels, classifiers[PETS.name])
    if animal.verdict is Verdict.SURE and _has_ood_score(classifiers[PETS.name]):
        return animal
    return read_paper(pixels, classifiers[task.name], task, shows_writing=is_drawn(pixels))


def classify_custom(pixels: np.ndarray, task: Task, classifier: Classifier) -> Recognition:
    """RGB uint8 (H, W, 3) -> a custom task's answer, in a task of drawings from the ink on the
    paper."""
    if task.kind == DRAWINGS:
        return classify_drawing(paper_ink(pixels), task, classifier)
    model_input = photo_input(pixels, *classifier.card.input_shape[1:])
    region = Region.of_photo(pixels, classifier.predict(model_input), model_input)
    return Recognition.of_whole(region, task)


def classify_drawing(
    ink: np.ndarray, task: Task, classifier: Predictor, steps: PreprocessingSteps = ALL_STEPS
) -> Recognition:
    """Ink, uint8 (H, W), 0 = paper, 255 = ink -> what all of it together is; nothing on empty
    paper."""
    box = ink_box(ink)
    if box is None:
        return Recognition(task)
    stages = stages_of(ink, steps)
    prediction = classifier.predict(stages.model_input)
    return Recognition.of_whole(Region.of_ink(box, prediction, stages), task)


def classify_ink(
    ink: np.ndarray,
    task: Task,
    predictor: Predictor,
    steps: PreprocessingSteps = ALL_STEPS,
    pen: Point | None = None,
) -> Recognition:
    """Ink, uint8 (H, W) -> the task's answer: every sign of it, or what all of it is. pen: where it
    is drawing."""
    if task.reads_rows:
        return find_digits(ink, predictor, steps, pen, task)
    return classify_drawing(ink, task, predictor, steps)


def photo_table(rows: Iterable[PhotoRow]) -> bytes:
    """A CSV file's content, as core.files.table.write_csv writes it."""
    from core.files.table import write_csv  # of no use before there are photos

    content = io.BytesIO()
    write_csv(content, COLUMNS, map(_cells, rows))
    return content.getvalue()


def _cells(row: PhotoRow) -> dict[str, Any]:
    fraction = None if row.probability is None else round(row.probability, 6)
    # A name that is not UTF-8 cannot stand in the file as it is.
    path = os.fsencode(row.path).decode("utf-8", "replace")
    cells = (path, row.task, row.label, fraction, row.verdict, row.error)
    return dict(zip(COLUMNS, cells, strict=True))


def _animal_or_sheet(
    pixels: np.ndarray,
    classifiers: Mapping[str, Classifier],
    is_sheet: Callable[[list[bool]], bool],
) -> Recognition:
    """The animal comes first: to look for digits in fur and grass costs fifty times as much.

    is_sheet: by which of the digits that were found are sure, in what is neither cat nor dog.
    """
    drawn = _drawn_rows(pixels, classifiers[DIGITS.name], DIGITS)
    if drawn and is_sheet([each.verdict is Verdict.SURE for each in drawn.predictions]):
        return drawn
    animal = classify_animal(pixels, classifiers[PETS.name])
    if animal.verdict is not Verdict.NONE and _has_ood_score(classifiers[PETS.name]):
        return animal
    sheet = read_paper(pixels, classifiers[DIGITS.name], shows_writing=is_drawn(pixels))
    sure = [prediction.verdict is Verdict.SURE for prediction in sheet.predictions]
    return sheet if is_sheet(sure) else animal


def _drawn_rows(pixels: np.ndarray, classifier: Classifier, task: Task) -> Recognition | None:
    """The digits or letters of a picture that no camera took, which the network for animals does
    not know; None where there are none."""
    if not is_drawn(pixels):
        return None
    sheet = read_paper(pixels, classifier, task)
    return sheet if sheet.regions else None


def _has_ood_score(classifier: Classifier) -> bool:
    """Whether it can tell "none of these"; otherwise a sheet is a sure cat to it."""
    return classifier.card.ood_threshold is not None


def _both_ways(model_input: np.ndarray, classifier: Classifier) -> list[Prediction]:
    """What is seen as it is, and in a mirror."""
    return [classifier.predict(each) for each in (model_input, model_input[:, ::-1])]


def _has_signs_of_both(prediction: Prediction) -> bool:
    """Whether there may be a cat and a dog; a network that does not know what is neither, sees
    signs of both in everything."""
    return bool(prediction.neither and prediction.shares[: len(PETS.classes)].min() >= _A_SIGN)


def _both(pixels: np.ndarray, classifier: Classifier) -> Prediction | None:
    """The mean of what the halves of the longer side show, if each shows another animal."""
    side = classifier.card.input_shape[0]
    halves = np.array_split(pixels, 2, axis=int(pixels.shape[1] >= pixels.shape[0]))
    looks: list[Prediction] = []
    for half in halves:
        looks.append(classifier.predict(photo_input(half, side)))
        if looks[-1].probability < _EACH:
            return None
    if looks[0].label == looks[1].label:
        return None
    return replace(_mean(looks), both=min(each.probability for each in looks))


def _middle(pixels: np.ndarray, fraction: float) -> np.ndarray:
    """The middle of a photo, so much of its height and width."""
    height, width = pixels.shape[:2]
    tall, wide = max(1, round(height * fraction)), max(1, round(width * fraction))
    top, left = (height - tall) // 2, (width - wide) // 2
    return pixels[top : top + tall, left : left + wide]


def _mean(looks: list[Prediction]) -> Prediction:
    """One answer of several. An OOD score that is no probability stays the whole photo's."""
    whole = looks[0]
    probabilities = np.mean([each.probabilities for each in looks], axis=0)
    if not whole.neither:
        return replace(whole, probabilities=probabilities)
    ood_score = float(np.mean([each.ood_score for each in looks]))
    return replace(whole, probabilities=probabilities, ood_score=ood_score)
