"""Digits on real photos of paper, read by the digit finder with the best shipped model.

    python -m bench.paper_digits

Pencil and pen, white, yellow and grid paper, shadows. Mistakes are counted by edit distance, row by
row: a wrong, an inserted or a missing digit is one mistake each, and a whole row that was not
found, or that is none, costs all of its digits.
"""

import csv
from itertools import zip_longest
from pathlib import Path

from bench.report import row
from core.files.paths import data_folder
from core.images.decoder import ImageDecoder
from core.models.card import shipped_folders
from core.models.classifier import Classifier
from core.recognition.digits import read_paper

FLOOR, AIM = 0.95, 0.99


def main() -> None:
    folder = data_folder()
    if folder is None:
        raise SystemExit("Set INKLING_DATA to the folder that holds photos/digits.")
    right, total = share_right(
        folder / "photos" / "digits", Classifier(shipped_folders("digits")[0])
    )
    row(
        "digits on photos of paper, by edit distance over all rows",
        f"{right / total:.1%} ({right} of {total})",
        f"{FLOOR:.0%}",
        f"{AIM:.0%}",
        holds=right >= FLOOR * total,
    )


def share_right(folder: Path, classifier: Classifier) -> tuple[int, int]:
    """How many digits are right, and how many there are, in the photos that labels.csv names."""
    mistakes = total = 0
    with ImageDecoder() as decoder, (folder / "labels.csv").open(encoding="utf-8") as labels:
        for line in csv.DictReader(labels):
            written = line["rows"].split("|")
            picture = decoder.decode_file(folder / line["file"]).result()
            found = read_paper(picture.pixels, classifier).rows
            wrong = sum(edit_distance(*pair) for pair in zip_longest(written, found, fillvalue=""))
            digits = sum(map(len, written))
            print(f"     {line['file']}: {digits - wrong} of {digits} right, {'|'.join(found)}")
            mistakes += wrong
            total += digits
    return total - mistakes, total


def edit_distance(one: str, other: str) -> int:
    """The fewest changed, inserted and missing characters between two texts (Levenshtein)."""
    before = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        now = [i]
        for j, right in enumerate(other, 1):
            now.append(min(before[j] + 1, now[-1] + 1, before[j - 1] + (left != right)))
        before = now
    return before[-1]


if __name__ == "__main__":
    main()
