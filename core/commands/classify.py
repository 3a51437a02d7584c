"""`inkling classify`: what is on a picture."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.classifier import Classifier, Prediction, Verdict
from core.commands.output import complain, percent, say, say_json
from core.errors import ImageError
from core.model import find_model
from core.photo import photo_ink, read_picture
from core.preprocess import digit_stages
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
            prediction, box = classify_digit(Path(path), classifier)
        except ImageError as error:
            failures += 1
            if as_json:
                say_json({"file": path, "error": str(error)})
            else:
                complain(error)
            continue
        if as_json:
            say_json(_fields(path, classifier, prediction, box))
        else:
            say(_line(path, prediction, max(map(len, paths))))
    return 1 if failures else 0


def classify_digit(
    path: Path, classifier: Classifier
) -> tuple[Prediction, tuple[int, int, int, int]]:
    """The one digit on a picture, and its box: x, y, width, height in the picture's pixels.

    Raises:
        ImageError: the file is no readable picture, or there is nothing on it.
    """
    stages = digit_stages(photo_ink(read_picture(path)))
    if stages is None:
        raise ImageError(
            f"On {path} no digit was found. Write it large and dark on plain, light paper."
        )
    return classifier.predict(stages.model_input), stages.box


def _fields(
    path: str, classifier: Classifier, prediction: Prediction, box: tuple[int, int, int, int]
) -> dict[str, Any]:
    probability = round(prediction.probability, 6)
    shares = zip(prediction.classes, prediction.probabilities.tolist(), strict=True)
    return {
        "file": path,
        "task": classifier.card.task,
        "model": classifier.card.name,
        "label": prediction.label,
        "probability": probability,
        "probabilities": {name: round(share, 6) for name, share in shares},
        "verdict": prediction.verdict.value,
        "number": prediction.label,
        "digits": [{"label": prediction.label, "probability": probability, "box": list(box)}],
        "rows": [prediction.label],
    }


def _line(path: str, prediction: Prediction, width: int) -> str:
    verdict = prediction.verdict.value
    if prediction.verdict is Verdict.UNSURE:
        verdict += ": " + " or ".join(prediction.rivals)
    share = percent(prediction.probability, 1)
    return f"{path:{width}}  {prediction.label}  {share:>7}  {verdict}"
