"""What a computer without any data set gets: how soon Retrain learns, and how well what it learned
from made-up hands alone reads what people wrote.

    INKLING_DATA=... python -m bench.without_data

The data folder is only measured with: MNIST's test digits, and the UCI's 30 writers as drawn on the
canvas. The network is the preset's with convolutions, with more epochs, as there is less to learn
from.
"""

import dataclasses

import numpy as np

from bench.report import row, wanted
from bench.trainer import BenchTrainer, Heard
from core.datasets.arrays import LabelledImages
from core.datasets.catalogue import load_mnist, load_pen_digits
from core.datasets.pen_strokes import draw_digits, random_placement
from core.models.classifier import Classifier
from core.runs.presets import PRESETS
from core.runs.protocol import BatchEnded


def main() -> None:
    asked = wanted(__doc__, epochs=12)
    settings = dataclasses.replace(
        PRESETS["quick_cnn"].settings, data=("made_hands",), epochs=asked.epochs
    )
    first: list[float] = []

    def hear(heard: Heard) -> None:
        if isinstance(heard.message, BatchEnded) and not first:
            first.append(heard.at)

    with BenchTrainer() as trainer:
        trainer.train(settings, hear)
        classifier = Classifier(trainer.output)
    row(
        "Retrain > Start without data: first learning progress",
        f"{first[0]:.1f} s",
        "60 s",
        "20 s",
        holds=first[0] <= 60,
    )
    scanned = share_right(classifier, load_mnist().test)
    row(
        "made-up hands alone, MNIST test",
        f"{scanned:.2%}",
        "90 %",
        "96 %",
        holds=scanned >= 0.9,
    )
    drawn = share_right(classifier, pen_digits())
    row(
        "made-up hands alone, pen strokes of the UCI's 30 writers",
        f"{drawn:.2%}",
        "93 %",
        "98 %",
        holds=drawn >= 0.93,
    )


def pen_digits() -> LabelledImages:
    rng = np.random.default_rng(5)
    digits = load_pen_digits()
    return draw_digits(digits, [random_placement(rng) for _ in digits])


def share_right(classifier: Classifier, pictures: LabelledImages) -> float:
    predicted = [
        classifier.predict(picture).probabilities.argmax() == label
        for picture, label in zip(pictures.inputs, pictures.labels, strict=True)
    ]
    return float(np.mean(predicted))


if __name__ == "__main__":
    main()
