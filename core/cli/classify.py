"""`inkling classify`: what is on a picture."""

from collections.abc import Mapping, Sequence
from typing import Any

from core.cli.models import chosen_model
from core.cli.output import complain, percent, say, say_json
from core.errors import ImageError
from core.files.names import shown_name
from core.images.decoder import ImageDecoder
from core.models.classifier import Classifier, Prediction, Verdict
from core.models.store import Store
from core.recognition.photo import tasks_of_photo
from core.recognition.recognition import Recognition
from core.tables.answering import FileClassifier, check_found, usual_jobs
from core.tables.sources import Source, walk
from core.task import DIGITS, Task
from core.user_data.custom_tasks import all_tasks, find_task

_MOST_DOUBTS = 3  # are said one by one


def classify(paths: Sequence[str], task: str, model: str | None, as_json: bool) -> int:
    """Say what is on every picture that is found at the paths; 1 if any could not be read.

    Raises:
        UsageError: there is no model of that name, or a list cannot be read.
        ModelError: the model cannot be used.
    """
    sources = list(walk(paths))
    width = max((len(_name(source)) for source in sources), default=0)
    failures = 0
    jobs = max(1, min(len(sources), usual_jobs()))
    with ImageDecoder(jobs) as decoder:  # its children start while the models are loaded
        chosen, classifiers = chosen_classifiers(task, model)
        with FileClassifier(chosen, classifiers, jobs, decoder) as classifier:
            for source, answer_to_come in classifier.answers(sources):
                file = _name(source)
                try:
                    answer = answer_to_come.result()
                    check_found(file, answer)
                except ImageError as error:
                    failures += 1
                    _say_failure(file, error, as_json)
                    continue
                if as_json:
                    say_json(_fields(file, classifiers, answer))
                else:
                    say(_line(file, answer, width))
    return 1 if failures else 0


def _name(source: Source) -> str:
    """As it was given: of a file, with the bytes that are not UTF-8."""
    return source.path if source.is_file else source.file


def chosen_classifiers(task: str, model: str | None) -> tuple[Task | None, dict[str, Classifier]]:
    """What is asked, None = each photo chooses; and each task's classifier under its name.

    Raises:
        UsageError: there is no model of that name.
        ModelError: the model cannot be used.
    """
    chosen = _task_of(model) if task == "auto" else find_task(task)
    return chosen, _classifiers(chosen, model)


def _task_of(model: str | None) -> Task | None:
    """The task that the model answers for; None = each photo chooses."""
    if model is None:
        return None
    for task in all_tasks().values():
        if Store(task.name).has(model):
            return task
    return DIGITS  # whose models are then listed, because none has that name


def _classifiers(task: Task | None, model: str | None) -> dict[str, Classifier]:
    """The task's classifier under its name; without a task each task's that has a model."""
    if task is not None:
        return {task.name: Classifier(chosen_model(task.name, model))}
    names = [
        each.name for each in tasks_of_photo(None) if each == DIGITS or Store(each.name).folders()
    ]
    return {name: Classifier(chosen_model(name)) for name in names}


def _say_failure(file: str, error: ImageError, as_json: bool) -> None:
    if as_json:
        say_json({"file": file, "error": str(error)})
    else:
        # What is wrong with the file itself begins with its name; what its content is, does not.
        named = str(error).startswith((shown_name(file), "On "))
        complain(error if named else f"{shown_name(file)}: {error}")


def _fields(
    file: str, classifiers: Mapping[str, Classifier], answer: Recognition
) -> dict[str, Any]:
    """Of several digits, the probabilities are with each digit, not with the whole."""
    task = answer.task
    several = len(answer.regions) > 1
    fields = {
        "file": file,
        "task": task.name,
        "model": classifiers[task.name].card.name,
        "label": answer.number,
        "probability": round(answer.probability, 6),
        "probabilities": {} if several else _shares(answer.prediction),
        "verdict": answer.verdict.value,
    }
    return {**fields, **_row_fields(answer)} if task.reads_rows else fields


def _row_fields(answer: Recognition) -> dict[str, Any]:
    return {
        "number" if answer.task == DIGITS else "text": answer.number,
        f"{answer.task.sign}s": [
            {
                "label": region.prediction.label,
                "probability": round(region.prediction.probability, 6),
                "box": list(region.box),
            }
            for region in answer.regions
        ],
        "rows": answer.rows,
        **({"cells": list(answer.cells)} if answer.cells else {}),
    }


def _shares(prediction: Prediction) -> dict[str, float]:
    shares = prediction.shares.tolist()
    return {
        name: round(fraction, 6) for name, fraction in zip(prediction.answers, shares, strict=True)
    }


def _line(file: str, answer: Recognition, width: int) -> str:
    label = " ".join(answer.rows)
    if answer.verdict is Verdict.NONE:
        return f"{file:{width}}  none of these; most like {label}"
    verdict = answer.verdict.value
    if answer.verdict is Verdict.UNSURE:
        verdict += f": {_doubts(answer.predictions)}"
    return f"{file:{width}}  {label}  {percent(answer.probability, 1):>7}  {verdict}"


def _doubts(predictions: Sequence[Prediction]) -> str:
    doubts = [_doubt(each) for each in predictions if each.verdict is not Verdict.SURE]
    more = len(doubts) - _MOST_DOUBTS
    return ", ".join(doubts[:_MOST_DOUBTS]) + (f", and {more} more" if more > 0 else "")


def _doubt(prediction: Prediction) -> str:
    if prediction.verdict is Verdict.NONE:
        return f"{prediction.label} or none of these"
    return " or ".join(prediction.rivals)
