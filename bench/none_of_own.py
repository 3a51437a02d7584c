"""What a network that a person trains refuses: the preset Tutorial, trained by the real trainer.

    python -m bench.none_of_own

With the limit that its training chose: how many of MNIST's test digits it keeps, how many of
EMNIST's test letters it refuses as they are, and of unknown UNIPEN writers' letters drawn on the
canvas; letters that look like a digit left out (core.training.data.characters).
"""

import numpy as np

from bench.report import row
from bench.strangers import read_number, some
from bench.trainer import BenchTrainer
from core.datasets.catalogue import load_mnist
from core.datasets.emnist import read_emnist
from core.datasets.pen_strokes import CAPITALS, SMALL_LETTERS, marks_by
from core.models.classifier import Classifier, Verdict
from core.runs.presets import PRESETS
from core.training.data.characters import LETTERS_LIKE_DIGITS

_SHARE = 0.5  # of the drawn letters


def main() -> None:
    with BenchTrainer() as trainer:
        trainer.train(PRESETS["tutorial"].settings)
        classifier = Classifier(trainer.output)
    if classifier.card.ood_threshold is None:
        print("MISS preset Tutorial: it cannot tell what is none of the digits")
        return
    kept = 1 - refused(load_mnist().test.inputs, classifier)
    print(f"     preset Tutorial, kept of MNIST's test digits: {kept:.1%}")
    letters = read_emnist().test
    unlike = ~np.isin(letters.labels, list(LETTERS_LIKE_DIGITS))
    scanned = letters.pictures[unlike][..., np.newaxis] / np.float32(255)
    show("EMNIST's letters", refused(scanned, classifier))
    for kind in (CAPITALS, SMALL_LETTERS):
        marks = some(marks_by("test", kind, LETTERS_LIKE_DIGITS), _SHARE)
        kept_marks = [read_number(mark, classifier)[1] for mark in marks]
        show(f"{kind} drawn by unknown writers", 1 - float(np.mean(kept_marks)))


def refused(inputs: np.ndarray, classifier: Classifier) -> float:
    """The share of model inputs, (N, 28, 28, 1), that is none of these."""
    verdicts = [classifier.predict(each).verdict for each in inputs]
    return verdicts.count(Verdict.NONE) / len(verdicts)


def show(what: str, fraction: float) -> None:
    row(f"preset Tutorial, {what}, refused", f"{fraction:.1%}", "60%", "85%", holds=fraction >= 0.6)


if __name__ == "__main__":
    main()
