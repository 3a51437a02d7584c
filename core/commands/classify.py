"""`inkling classify`: what is on a picture."""

import os
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from core.classifier import Classifier, Verdict
from core.commands.output import complain, percent, say, say_json
from core.decoder import ImageDecoder
from core.digit_finder import FoundDigit, Reading, read_paper
from core.errors import ImageError, UsageError
from core.image_file import DecodedImage, shown_name
from core.model import find_model
from core.task import DIGITS

_AHEAD = 4  # pictures decoded, for each child, before they are asked for
_SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".avif", ".heic"}
)


def classify(paths: Sequence[str], task: str, model: str | None, as_json: bool) -> int:
    """Say what is on every picture, a folder's pictures included; 1 if any could not be read.

    Raises:
        UsageError: there is no model of that name, or the task has no pictures to read yet.
        ModelError: the model cannot be used.
    """
    task = DIGITS.name if task == "auto" else task
    classifier = Classifier(find_model(task, model))
    if task != DIGITS.name:
        raise UsageError(f"Pictures are read for the task {DIGITS.name} only, as yet.")
    files = [file for path in paths for file in _pictures(path)]
    width = max(map(len, files), default=0)
    failures = 0
    for file, picture in _decoded(files):
        try:
            reading = _read(file, picture, classifier)
        except ImageError as error:
            failures += 1
            _say_failure(file, error, as_json)
            continue
        if as_json:
            say_json(_fields(file, classifier, reading))
        else:
            say(_line(file, reading, width))
    return 1 if failures else 0


def _pictures(path: str) -> list[str]:
    """The path itself, or the pictures in the folder that it names, in the order of their names."""
    if not os.path.isdir(path):  # noqa: PTH112 (a Path would drop the name's own form)
        return [path]
    found = sorted(each for each in Path(path).rglob("*") if each.suffix.lower() in _SUFFIXES)
    return [str(each) for each in found]


def _decoded(files: Sequence[str]) -> Iterator[tuple[str, Future[DecodedImage]]]:
    """Every file with its picture, decoded by as many children as there are cores."""
    children = min(len(files), os.cpu_count() or 1)
    if not children:
        return
    with ImageDecoder(children) as decoder:
        waiting: deque[tuple[str, Future[DecodedImage]]] = deque()
        for file in files:
            waiting.append((file, decoder.decode_file(file)))
            if len(waiting) > children * _AHEAD:
                yield waiting.popleft()
        yield from waiting


def _read(file: str, picture: Future[DecodedImage], classifier: Classifier) -> Reading:
    reading = read_paper(picture.result().pixels, classifier)
    if not reading.digits:
        raise ImageError(
            f"On {file} no digit was found. Write it large and dark on plain, light paper."
        )
    return reading


def _say_failure(file: str, error: ImageError, as_json: bool) -> None:
    if as_json:
        say_json({"file": file, "error": str(error)})
    else:
        # What is wrong with the file itself begins with its name; what its content is, does not.
        named = str(error).startswith((shown_name(file), "On "))
        complain(error if named else f"{shown_name(file)}: {error}")


def _fields(file: str, classifier: Classifier, reading: Reading) -> dict[str, Any]:
    """Of several digits, the probabilities are with each digit, not with the whole."""
    return {
        "file": file,
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


def _line(file: str, reading: Reading, width: int) -> str:
    verdict = reading.verdict.value
    if reading.verdict is Verdict.UNSURE:
        verdict += ": " + ", ".join(
            " or ".join(digit.prediction.rivals)
            for digit in reading.digits
            if digit.prediction.verdict is Verdict.UNSURE
        )
    share = percent(reading.probability, 1)
    return f"{file:{width}}  {' '.join(reading.rows)}  {share:>7}  {verdict}"
