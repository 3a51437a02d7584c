"""What is no digit is said to be none: letters, signs and scribbles on the canvas, blank paper.

    python -m bench.none_of_these

With each shipped model, through the whole path from ink to verdict. Beside what is refused stands
what is kept of true digits: the model's limit was chosen on other digits, to keep 97 %
(`mlp`) or 98.5 % (`cnn`). The model
learned to tell outliers from made-up marks; it has never seen a letter.
"""

from collections.abc import Callable

import numpy as np

from bench.letters import pen_letters, set_letters
from bench.papers import blank_papers
from bench.report import row
from core.datasets.catalogue import load_mnist, load_pen_digits
from core.datasets.pen_strokes import (
    UCI_VALIDATION_WRITERS,
    PenDigit,
    normalised,
    place,
    random_placement,
)
from core.models.card import shipped_folders
from core.models.classifier import Classifier, Verdict
from core.preprocessing.ink import render
from core.recognition.digits import find_digits, read_paper
from core.recognition.recognition import Recognition
from core.training.data.digits import by_writers

COUNT = 1000  # of each kind of drawing
PAPERS = 300
SEED = 2026
FLOOR, AIM = 0.75, 0.95
_TURNS = 40  # most changes of direction of a scribble


def main() -> None:
    for folder in shipped_folders("digits"):
        print(f"{folder.name}:")
        classifier = Classifier(folder)
        show_kept(classifier)
        kinds: dict[str, Callable[[int, np.random.Generator], list[np.ndarray]]] = {
            "letters and signs set in type": set_letters,
            "letters and signs drawn with the pen": pen_letters,
            "scribbles": scribbles,
        }
        for kind, make in kinds.items():
            inks = make(COUNT, np.random.default_rng(SEED))
            report(kind, [is_refused(find_digits(ink, classifier)) for ink in inks])
        papers = blank_papers(PAPERS, np.random.default_rng(SEED))
        report("textured paper", [is_refused(read_paper(each, classifier)) for each in papers])


def report(kind: str, refusals: list[bool]) -> None:
    refused = np.mean(refusals)
    row(
        f"none of these: {kind} refused",
        f"{refused:.1%}",
        f"{FLOOR:.0%}",
        f"{AIM:.0%}",
        holds=refused >= FLOOR,
    )


def show_kept(classifier: Classifier) -> None:
    rng = np.random.default_rng(SEED)
    _, digits = by_writers(load_pen_digits(), UCI_VALIDATION_WRITERS)
    inks = [render(place(digit, random_placement(rng))) for digit in digits]
    mnist = load_mnist().test.inputs
    kept = {
        "MNIST's test digits": np.mean(
            [classifier.predict(each).verdict is not Verdict.NONE for each in mnist]
        ),
        "digits of two writers never trained on": np.mean(
            [not is_refused(find_digits(ink, classifier)) for ink in inks]
        ),
    }
    for what, fraction in kept.items():
        print(f"     kept of {what}: {fraction:.1%}", flush=True)


def is_refused(reading: Recognition) -> bool:
    """Whether none of what was found is a digit; finding nothing is refusing too."""
    return not reading.regions or reading.verdict is Verdict.NONE


def scribbles(count: int, rng: np.random.Generator) -> list[np.ndarray]:
    """Ink with one long, tangled line each."""
    drawn = []
    for _ in range(count):
        turns = rng.integers(8, _TURNS)
        points = rng.uniform(-1, 1, (turns, 2)) * rng.uniform(0.4, 1, 2)
        moments = np.linspace(0, turns - 1, turns * 8)
        path = [np.interp(moments, np.arange(turns), axis) for axis in points.T]
        smooth = [np.convolve(axis, np.full(5, 0.2), "valid") for axis in path]
        scribble = PenDigit(-1, 0, normalised([np.stack(smooth, axis=1)]))
        drawn.append(render(place(scribble, random_placement(rng))))
    return drawn


if __name__ == "__main__":
    main()
