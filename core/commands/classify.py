"""`inkling classify`: what is on a picture."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.classifier import Classifier, Verdict
from core.commands.output import complain, percent, say, say_json
from core.digit_finder import FoundDigit, Reading, read_paper
from core.errors import ImageError
from core.model import find_model
from core.photo import read_picture
from core.task import DIGITS


def classify(paths: Sequence[str], task: str, model: str | None, as_json: bool) -> int:
    """Say what is on every picture; 1 if any could not be read.

    Raises:
        UsageError: there is no model of that name.
        ModelError: the model cannot be used.
    """
    task = DIGITS.name if task == "auto" else task
    classifier = Classifier(find_model(task, model))
    failures = 0
    for path in paths:
        try:
            reading = classify_digits(Path(path), classifier)
        except ImageError as error:
            failures += 1
            if as_json:
                say_json({"file": path, "error": str(error)})
            else:
                complain(error)
            continue
        if as_json:
            say_json(_fields(path, classifier, reading))
        else:
            say(_line(path, reading, max(map(len, paths))))
    return 1 if failures else 0


def classify_digits(path: Path, classifier: Classifier) -> Reading:
    """The digits on a picture, with boxes in the picture's pixels: at least one.

    Raises:
        ImageError: the file is no readable picture, or there is nothing on it.
    """
    reading = read_paper(read_picture(path), classifier)
    if not reading.digits:
        raise ImageError(
            f"On {path} no digit was found. Write it large and dark on plain, light paper."
        )
    return reading


def _fields(path: str, classifier: Classifier, reading: Reading) -> dict[str, Any]:
    """Of several digits, the probabilities are with each digit, not with the whole."""
    return {
        "file": path,
        "task": classifier.card.task,
        "model": classifier.card.name,
        "label": reading.number,
        "probability": round(reading.probability, 6),
        "probabilities": _shares(reading.digits[0]) if len(reading.digits) == 1 else {},
        "verdict": reading.verdict.value,
        "number": reading.number,
        "digits": [
            {
                "label": digit.prediction.label,
                "probability": round(digit.prediction.probability, 6),
                "box": list(digit.box),
            }
            for digit in reading.digits
        ],
        "rows": reading.rows,
    }


def _shares(digit: FoundDigit) -> dict[str, float]:
    classes, probabilities = digit.prediction.classes, digit.prediction.probabilities.tolist()
    return {name: round(share, 6) for name, share in zip(classes, probabilities, strict=True)}


def _line(path: str, reading: Reading, width: int) -> str:
    verdict = reading.verdict.value
    if reading.verdict is Verdict.UNSURE:
        verdict += ": " + ", ".join(
            " or ".join(digit.prediction.rivals)
            for digit in reading.digits
            if digit.prediction.verdict is Verdict.UNSURE
        )
    share = percent(reading.probability, 1)
    return f"{path:{width}}  {' '.join(reading.rows)}  {share:>7}  {verdict}"
