"""`inkling evaluate`: how good a model is on pictures it never saw."""

import os
from collections.abc import Callable
from pathlib import Path

from core.cli.models import chosen_model
from core.cli.output import note, percent, say, say_json, table
from core.datasets.arrays import LabelledImages
from core.datasets.catalogue import load_mnist
from core.datasets.emnist import read_emnist
from core.datasets.registry import CATALOGUE
from core.errors import UsageError
from core.models.card import Card
from core.models.classifier import Classifier
from core.models.metrics import Evaluation, predict_all
from core.models.metrics import evaluate as measure
from core.task import DIGITS, LETTERS, TASKS, Task

_TESTS: dict[str, Callable[[], LabelledImages]] = {
    DIGITS.name: lambda: load_mnist().test,
    LETTERS.name: lambda: read_emnist().test.as_classes(),  # noqa: PLW0108
}


def evaluate(task: str, model: str | None, data: Path | None, as_json: bool) -> int:
    """Measure a model on the test data of its task: MNIST's 10,000 digits, or EMNIST's letters that
    no training learns from.

    Raises:
        UsageError: there is no model of that name, or no data in the folder that was named; or the
            task has no test data here.
        ModelError, DataError: the model, or the data, cannot be used.
    """
    if task not in _TESTS:
        raise UsageError(
            "Only models for digits and for letters can be measured here. What those for "
            f"{task} reached on their test photos is listed by: inkling models"
        )
    classifier = Classifier(chosen_model(task, model))
    use_data_folder(data, TASKS[task])
    test = _TESTS[task]()
    if not as_json:
        note(f"Measuring {classifier.card.name} on {len(test)} pictures ...")
    probabilities = predict_all(lambda each: classifier.predict(each).probabilities, test.inputs)
    evaluation = measure(probabilities, test.labels)
    if as_json:
        say_json(_fields(classifier.card, evaluation))
    else:
        say(*_report(classifier.card, evaluation))
    return 0


def use_data_folder(folder: Path | None, task: Task) -> None:
    """Look for data sets in folder first, here and in child processes.

    Raises:
        UsageError: the one that no training of the task can do without is not in it.
    """
    if folder is None:
        return
    needed = CATALOGUE[task.data_sets[0]].file
    if not (folder / needed).is_file():
        raise UsageError(f"There is no {needed} in {folder}. Give the folder that holds it.")
    os.environ["INKLING_DATA"] = str(folder.resolve())


def _fields(card: Card, evaluation: Evaluation) -> dict:
    return {
        "task": card.task,
        "model": card.name,
        "pictures": evaluation.count,
        "accuracy": round(evaluation.accuracy, 6),
        "loss": round(evaluation.loss, 6),
        "ece": round(evaluation.ece, 6),
        "per_class": {
            name: round(fraction, 6)
            for name, fraction in zip(card.classes, evaluation.per_class, strict=True)
        },
        "classes": list(card.classes),
        "confusion": evaluation.confusion.tolist(),
    }


def _report(card: Card, evaluation: Evaluation) -> list[str]:
    figures = [
        ("model", card.name),
        ("pictures", str(evaluation.count)),
        ("accuracy", percent(evaluation.accuracy)),
        ("loss", f"{evaluation.loss:.4f}"),
        ("calibration error", percent(evaluation.ece)),
    ]
    rows = [["", *(f"{name:>4}" for name in card.classes), "right"]]
    for name, counts, fraction in zip(
        card.classes, evaluation.confusion, evaluation.per_class, strict=True
    ):
        rows.append([name, *(f"{count:>4}" for count in counts), percent(fraction)])
    heading = "What was taken for what: a row for what it was, a column for the answer."
    return [*table(figures), "", heading, "", *table(rows)]
