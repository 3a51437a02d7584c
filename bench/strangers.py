"""Digits, letters and symbols of people that a network never met, through the whole real path.

    python -m bench.strangers [MODEL_FOLDER] [--share S] [--device NUMBER] [--validation] [--write]

From strokes by the canvas's renderer and `find_digits` to the verdict with the card's limit, at any
size, place and pen (core.datasets.pen_strokes.random_placement), of UCI's writers also six tenths
as high as the canvas, with the pen that the window begins with. Of a model for letters: whether it
knows letters, by the same path as a task of one's own. Test writers are never used to learn or to
choose anything by. share: of the marks. device: a UNIPEN device, all of whose digits are measured,
for a network that learned without it. validation: the writers that settings are chosen by, instead
of the test writers; MNIST is then left out. write: the main figures into the model's card.
"""

import argparse
import dataclasses
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bench.report import row
from core.datasets.arrays import LabelledImages
from core.datasets.pen_strokes import (
    CAPITALS,
    DIGITS,
    SMALL_LETTERS,
    SYMBOLS,
    PenDigit,
    Placement,
    UnipenMark,
    load_unipen,
    marks_by,
    place,
    random_placement,
)
from core.files.atomic import write_file
from core.models.card import CARD_FILE, read_card, shipped_folders, write_digests
from core.models.classifier import Classifier, Verdict
from core.models.metrics import expected_calibration_error
from core.preprocessing.ink import DEFAULT_PEN_WIDTH, render
from core.recognition.digits import find_digits
from core.task import LETTERS
from core.training.data.characters import (
    DIGITS_LIKE_LETTERS,
    LETTERS_LIKE_DIGITS,
    SYMBOLS_LIKE_DIGITS,
    SYMBOLS_LIKE_LETTERS,
    load_digit_characters,
    load_letter_characters,
)

SEED = 2026
ORDINARY = Placement(size=0.6, pen=DEFAULT_PEN_WIDTH)  # as most people draw
_TOO_EASY = frozenset("-_")  # level lines
# Of each kind of marks that are no digits, the labels that are left out.
LIKE_DIGITS = {
    SYMBOLS: SYMBOLS_LIKE_DIGITS | _TOO_EASY,
    CAPITALS: LETTERS_LIKE_DIGITS,
    SMALL_LETTERS: LETTERS_LIKE_DIGITS,
}
LIKE_LETTERS = {DIGITS: DIGITS_LIKE_LETTERS, SYMBOLS: SYMBOLS_LIKE_LETTERS}
_REFUSED = {  # how many of the others are to be: floor, aim
    SYMBOLS: ("95.0%", "98.0%"),
    CAPITALS: ("97.0%", "99.0%"),
    SMALL_LETTERS: ("97.0%", "99.0%"),
}
_WORST = 6  # labels that are named


def main() -> None:
    parser = argparse.ArgumentParser("python -m bench.strangers")
    parser.add_argument("folder", type=Path, nargs="?", default=shipped_folders("digits")[0])
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--device", type=int)
    parser.add_argument("--validation", action="store_true")
    parser.add_argument("--write", action="store_true")
    wanted = parser.parse_args()
    classifier = Classifier(wanted.folder)
    print(f"{wanted.folder.name}: none of these above {classifier.card.ood_threshold}")
    part = "validation" if wanted.validation else "test"
    if wanted.device is None:
        is_letters = classifier.card.task == LETTERS.name
        measure = measure_letters if is_letters else measure_digits
        figures = measure(classifier, wanted.share, part)
        if wanted.write and part == "test" and wanted.share == 1:
            write_card(wanted.folder, figures)
    else:
        group = f"g{wanted.device:02}"
        marks = [mark for mark in load_unipen(DIGITS) if mark.group == group]
        judged = [read_number(mark, classifier) for mark in some(marks, wanted.share)]
        show_kept(f"digits of device {group}, left out", judged, "94.0%", "98.0%")


def write_card(folder: Path, figures: dict[str, float]) -> None:
    """Into the model's card, above what was measured before."""
    card = read_card(folder)
    others = {name: value for name, value in card.measured.items() if name not in figures}
    card = dataclasses.replace(card, measured=figures | others)
    write_file(folder / CARD_FILE, card.to_json().encode())
    write_digests(folder)


def measure_digits(classifier: Classifier, fraction: float, part: str) -> dict[str, float]:
    """For the card: the share of strangers' digits that is right, right and kept, and of their
    letters and symbols that is refused."""
    digits = some(marks_by(part, DIGITS), fraction)
    judged = [read_number(mark, classifier) for mark in digits]
    figures: dict[str, float] = {"strangers_pictures": len(digits)}
    figures["strangers_accuracy"] = show_label(
        "digits of unknown UNIPEN writers, label alone", judged, "98.8%", "99.4%"
    )
    figures["strangers_right_and_kept"] = show_kept(
        "... right and not refused", judged, "97.5%", "99.0%"
    )
    show_by([mark.group for mark in digits], [right and kept for right, kept in judged])
    show_by([mark.label for mark in digits], [right and kept for right, kept in judged])
    data = load_digit_characters()
    uci_writers = {"27, 28": data.test, "29, 30": data.validation}
    if part == "validation":
        del uci_writers["27, 28"]
    for name, characters in uci_writers.items():
        uci = some([digit for digit in characters.drawn if digit.writer < 0], fraction)
        for how, placement in (("anyhow", None), ("ordinarily", ORDINARY)):
            judged = [read_number(digit, classifier, placement) for digit in uci]
            show_kept(f"UCI's writers {name}, {how}, right and kept", judged, "98.6%", "99.5%")
    for kind, like_digits in LIKE_DIGITS.items():
        marks = some(marks_by(part, kind, like_digits), fraction)
        refused = [not read_number(mark, classifier)[1] for mark in marks]
        figures[f"strangers_{kind}_refused"] = show(
            f"{kind} of unknown writers that look like no digit, refused", refused, *_REFUSED[kind]
        )
        show_by([mark.label for mark in marks], refused)
    if part == "test":
        measure_scanned(classifier, data.test.scanned.pictures, data.test.scanned.labels, fraction)
    return figures


def measure_letters(classifier: Classifier, fraction: float, part: str) -> dict[str, float]:
    """For the card: the share of strangers' letters that is right, right and kept, and of their
    digits and symbols that is refused."""
    figures: dict[str, float] = {}
    scanned = getattr(load_letter_characters(), part).scanned
    measure_scanned(classifier, scanned.pictures, scanned.labels, fraction)
    for kind, goals in ((CAPITALS, ("95.5%", "98.5%")), (SMALL_LETTERS, ("90.0%", "95.0%"))):
        marks = some(marks_by(part, kind), fraction)
        judged = [read_letter(mark, classifier) for mark in marks]
        name = f"strangers_{kind}"
        figures[f"{name}_pictures"] = len(marks)
        figures[f"{name}_accuracy"] = show_label(
            f"{kind} strokes of unknown writers, label alone", judged, *goals
        )
        figures[f"{name}_right_and_kept"] = show_kept("... right and not refused", judged, *goals)
        show_by([mark.label for mark in marks], [right and kept for right, kept in judged])
    for kind, left_out in LIKE_LETTERS.items():
        marks = some(marks_by(part, kind, left_out), fraction)
        refused = [not read_letter(mark, classifier)[1] for mark in marks]
        figures[f"strangers_{kind}_refused"] = show(
            f"{kind} of unknown writers that look like no letter, refused", refused, "90%", "95%"
        )
        show_by([mark.label for mark in marks], refused)
    return figures


def measure_scanned(
    classifier: Classifier, pictures: np.ndarray, labels: np.ndarray, fraction: float
) -> None:
    """MNIST's or EMNIST's own test pictures, uint8 (N, 28, 28), as they are."""
    count = round(len(labels) * fraction)
    test = LabelledImages(pictures[:count, ..., np.newaxis] / np.float32(255), labels[:count])
    predictions = [classifier.predict(each) for each in test.inputs]
    classes = classifier.card.classes
    judged = [
        (prediction.label == classes[label], prediction.verdict is not Verdict.NONE)
        for prediction, label in zip(predictions, test.labels, strict=True)
    ]
    is_mnist = classifier.card.task == "digits"
    label_goals = ("99.60%", "99.73%") if is_mnist else ("92.0%", "95.0%")
    show_label(f"{'' if is_mnist else 'E'}MNIST test, label alone", judged, *label_goals)
    kept_goals = ("98.30%", "99.00%") if is_mnist else ("90.0%", "93.0%")
    show_kept("... right and not refused", judged, *kept_goals)
    error = expected_calibration_error(
        np.stack([each.probabilities for each in predictions]), test.labels
    )
    row("... calibration error", f"{error:.2%}", "0.30%", holds=error <= 0.003)


def some(marks: Sequence, fraction: float) -> list:
    """A part of them, from everywhere."""
    return list(marks[:: max(1, round(1 / fraction))])


def drawn(mark: UnipenMark | PenDigit, placement: Placement | None = None) -> np.ndarray:
    """Ink; placement: None = a size, place and pen that depend on its strokes alone."""
    digit = mark if isinstance(mark, PenDigit) else mark.as_class(-1)
    points = int(sum(np.concatenate(digit.strokes).ravel()) * 1e6)
    rng = np.random.default_rng((SEED, points))
    return render(place(digit, placement or random_placement(rng)))


def read_number(
    mark: UnipenMark | PenDigit, classifier: Classifier, placement: Placement | None = None
) -> tuple[bool, bool]:
    """Whether its label is right, and whether it is not refused. placement: see drawn."""
    reading = find_digits(drawn(mark, placement), classifier)
    kept = bool(reading.regions) and reading.verdict is not Verdict.NONE
    return reading.number == str(mark.label), kept


def read_letter(mark: UnipenMark, classifier: Classifier) -> tuple[bool, bool]:
    """Whether its label is right, and whether it is not refused."""
    reading = find_digits(drawn(mark), classifier, task=LETTERS)
    kept = bool(reading.regions) and reading.verdict is not Verdict.NONE
    return reading.number == mark.label.upper(), kept


def show_label(what: str, judged: list[tuple[bool, bool]], floor: str, aim: str) -> float:
    return show(what, [right for right, _ in judged], floor, aim)


def show_kept(what: str, judged: list[tuple[bool, bool]], floor: str, aim: str) -> float:
    return show(what, [right and kept for right, kept in judged], floor, aim)


def show(what: str, well: Sequence[bool], floor: str, aim: str) -> float:
    """Print the share that is well, and return it to four digits."""
    fraction = float(np.mean(well))
    holds = fraction >= float(floor.rstrip("%")) / 100
    row(f"{what} ({len(well)})", f"{fraction:.2%}", floor, aim, holds=holds)
    return round(fraction, 4)


def show_by(names: Sequence[str], well: Sequence[bool]) -> None:
    """The worst of the groups that marks belong to."""
    groups = defaultdict(list)
    for name, each in zip(names, well, strict=True):
        groups[name].append(each)
    worst = sorted(groups, key=lambda name: np.mean(groups[name]))[:_WORST]
    told = (f"{name} {np.mean(groups[name]):.1%} of {len(groups[name])}" for name in worst)
    print(f"     worst: {', '.join(told)}", flush=True)


if __name__ == "__main__":
    main()
