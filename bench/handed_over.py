"""Digits as people hand them over: cut out, thresholded, enlarged, inverted, as they came.

    python -m bench.handed_over [--count N] [--validation]

MNIST's test digits (by default the first 2,000), each saved as a file in one of these ways, and
the pictures that INKLING_DATA's photos/cases/labels.csv names, through `inkling classify --json`
with the task left open, a folder at a time. A file counts when it was read as digits, and right.
validation: MNIST's validation digits instead.
"""

import argparse
import contextlib
import csv
import io
import json
import tempfile
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np

from bench.report import row
from core.cli.main import main as inkling
from core.datasets.catalogue import load_mnist
from core.files.paths import data_folder

COUNT = 2000
_LARGE = 280  # px
Way = Callable[[np.ndarray], np.ndarray]


def cropped(ink: np.ndarray, margin: int) -> np.ndarray:
    x, y, width, height = cv2.boundingRect(ink)
    return np.pad(ink[y : y + height, x : x + width], margin)


def two_levels(ink: np.ndarray) -> np.ndarray:
    return np.where(ink > 127, 255, 0).astype(np.uint8)


def enlarged(ink: np.ndarray) -> np.ndarray:
    return cv2.resize(ink, (_LARGE, _LARGE), interpolation=cv2.INTER_NEAREST)


# What becomes of the ink, uint8 (28, 28), 255 = ink; and the floor, %.
WAYS: dict[str, tuple[Way, float]] = {
    "cut out, no margin": (lambda ink: 255 - cropped(ink, 0), 95),
    "cut out, 1 px of margin": (lambda ink: 255 - cropped(ink, 1), 96),
    "two levels, dark on light": (lambda ink: 255 - two_levels(ink), 97),
    "two levels, light on dark": (two_levels, 97),
    "enlarged to 280 px": (lambda ink: 255 - enlarged(ink), 98),
    "two levels and cut out": (lambda ink: 255 - cropped(two_levels(ink), 0), 93),
}


def main() -> None:
    parser = argparse.ArgumentParser("python -m bench.handed_over")
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--validation", action="store_true")
    wanted = parser.parse_args()
    mnist = load_mnist()
    digits = mnist.validation if wanted.validation else mnist.test
    inks = np.rint(digits.inputs[: wanted.count, ..., 0] * 255).astype(np.uint8)
    labels = [str(each) for each in digits.labels[: wanted.count]]
    for name, (way, floor) in WAYS.items():
        right = share_right([way(ink) for ink in inks], labels)
        row(
            f"MNIST's digits as files, {name}",
            f"{right:.1%}",
            f"{floor}%",
            holds=right * 100 >= floor,
        )
    show_cases()


def share_right(pictures: list[np.ndarray], labels: list[str]) -> float:
    """How many of pictures, grey uint8, are read as digits, and right."""
    with tempfile.TemporaryDirectory() as folder:
        files = [str(Path(folder) / f"{index:05}.png") for index in range(len(pictures))]
        for file, picture in zip(files, pictures, strict=True):
            cv2.imwrite(file, picture)
        read = numbers_in([folder])
    return float(
        np.mean([read.get(file) == label for file, label in zip(files, labels, strict=False)])
    )


def show_cases() -> None:
    folder = data_folder()
    if folder is None or not (folder / "photos" / "cases").is_dir():
        return
    cases = folder / "photos" / "cases"
    with (cases / "labels.csv").open(encoding="utf-8") as labels:
        lines = [line for line in csv.DictReader(labels) if line["task"] in ("digit", "number")]
    read = numbers_in([str(cases / line["file"]) for line in lines])
    kinds = defaultdict(list)
    for line in lines:
        number = read.get(str(cases / line["file"]))
        kinds[line["file"].split("/")[0]].append(number == line["label"].replace("|", ""))
    for kind, right in kinds.items():
        print(f"     {kind}: {sum(right)} of {len(right)} right")


def numbers_in(paths: list[str]) -> dict[str, str]:
    """By file, the number that the command line reads on it; not of files of another task."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        inkling(["classify", "--json", *paths])
    answers = [json.loads(line) for line in said.getvalue().splitlines()]
    return {each["file"]: each["number"] for each in answers if "number" in each}


if __name__ == "__main__":
    main()
