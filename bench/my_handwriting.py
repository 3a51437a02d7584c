"""My handwriting: what 40 corrections by one writer make of the shipped cnn.

    python -m bench.my_handwriting

The shipped model has seen 28 of the 30 writers of the pen strokes, and gets hardly a digit of them
wrong. So each writer here writes as the model has never seen anybody write: leaning further to one
side, turned, and narrower or wider, the same for all of the writer's digits (HANDS). Half of the
writer's 250 digits, each drawn at a random size, place and pen, are what the person tries: the 40
of them with the smallest probability for the right answer are corrected. The other half is never
touched, and on it the mistakes are counted, before and after. The writers with most mistakes before
are taken. Time is from Start (the trainer is started ahead, as the window does it) to the
candidate's being saved, with all that is measured on the way. What a model answered on the test is
kept for the next training: the first writer's training asks the shipped model, too.
"""

import dataclasses
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bench.report import row
from bench.trainer import BenchTrainer, Heard, cost
from core.datasets.catalogue import load_pen_digits
from core.datasets.pen_strokes import PenDigit, Placement, normalised, place, random_placement
from core.files.paths import cache_folder
from core.models.card import SHIPPED_MODELS
from core.models.classifier import Classifier
from core.preprocessing.ink import render
from core.preprocessing.model_input import digit_input
from core.runs.presets import PRESETS
from core.runs.settings import RunSettings
from core.user_data.corrections import Corrections

WRITERS = 4  # of the thirty
CORRECTIONS = 40
SHIPPED = SHIPPED_MODELS / "digits-cnn"
# Slant (tangent), turn (degrees), and how much wider than high, one for every writer in turn.
HANDS = ((1.2, 0, 1.0), (0.8, 20, 1.6), (-0.6, -25, 0.6), (0.4, -30, 1.8), (-1.2, 0, 1.0))


@dataclass(frozen=True, slots=True)
class Writer:
    number: int
    tried: list[tuple[PenDigit, Placement]]
    others: list[tuple[PenDigit, Placement]]


def main() -> None:
    shipped = Classifier(SHIPPED)
    writers = hardest(shipped)
    shutil.rmtree(cache_folder() / "tested", ignore_errors=True)
    before, after, costs, seconds = [], [], [], []
    for writer in writers:
        with tempfile.TemporaryDirectory() as folder, BenchTrainer("--all-cores") as trainer:
            correct(writer, shipped, Corrections("digits", Path(folder)))
            heard: list[Heard] = []
            trainer.train(settings(folder), heard.append)
            before.append(mistakes(shipped, writer.others))
            after.append(mistakes(Classifier(trainer.output), writer.others))
            costs.append(cost(heard))
            seconds.append(heard[-1].at)
        print(
            f"     writer {writer.number}: {before[-1]} mistakes before, {after[-1]} after, of "
            f"{len(writer.others)}; MNIST {100 * costs[-1]:+.2f} points; {seconds[-1]:.1f} s",
            flush=True,
        )
    report(sum(after) / max(sum(before), 1), before, after)
    row(
        "... its cost on MNIST test, the worst of them",
        f"{100 * max(costs):.2f} points",
        "0.20",
        "0",
        holds=max(costs) <= 0.002,
    )
    median = float(np.median(seconds[1:]))
    row(
        "... its time; the first one's, which measures the shipped model as well",
        f"{median:.1f} s; {seconds[0]:.1f} s",
        "25 s",
        "10 s",
        holds=median <= 25,
    )


def report(left: float, before: list[int], after: list[int]) -> None:
    row(
        f"My handwriting, {CORRECTIONS} corrections: mistakes left on the writer's other digits",
        f"{left:.0%} ({sum(before)} before, {sum(after)} after)",
        "50%",
        "25%",
        holds=left <= 0.5,
    )


def settings(corrections: str) -> RunSettings:
    return dataclasses.replace(
        PRESETS["handwriting"].settings,
        init_from=str(SHIPPED),
        current=str(SHIPPED),
        corrections=corrections,
    )


def hardest(shipped: Classifier) -> list[Writer]:
    """The writers with most mistakes on the digits that are never touched."""
    digits = load_pen_digits()
    writers = [
        made_writer(number, [digit for digit in digits if digit.writer == number])
        for number in sorted({digit.writer for digit in digits})
    ]
    writers.sort(key=lambda writer: -mistakes(shipped, writer.others))
    return writers[:WRITERS]


def made_writer(number: int, digits: list[PenDigit]) -> Writer:
    rng = np.random.default_rng(number)
    drawn = [
        (in_hand(digit, *HANDS[number % len(HANDS)]), random_placement(rng)) for digit in digits
    ]
    return Writer(number, drawn[::2], drawn[1::2])


def in_hand(digit: PenDigit, slant: float, turn: float, wider: float) -> PenDigit:
    angle = np.deg2rad(turn)
    turned = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    matrix = turned @ np.array([[wider, -slant], [0, 1]])
    return PenDigit(
        digit.label, digit.writer, normalised([stroke @ matrix.T for stroke in digit.strokes])
    )


def correct(writer: Writer, shipped: Classifier, corrections: Corrections) -> None:
    def probability(drawn: tuple[PenDigit, Placement]) -> float:
        digit, placement = drawn
        model_input = digit_input(render(place(digit, placement)))
        return float(shipped.predict(model_input).probabilities[digit.label])

    for digit, placement in sorted(writer.tried, key=probability)[:CORRECTIONS]:
        strokes = place(digit, placement)
        corrections.add(str(digit.label), render(strokes), strokes)


def mistakes(classifier: Classifier, drawn: list[tuple[PenDigit, Placement]]) -> int:
    return sum(
        classifier.predict(digit_input(render(place(digit, placement)))).label != str(digit.label)
        for digit, placement in drawn
    )


if __name__ == "__main__":
    main()
