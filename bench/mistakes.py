"""Contact sheets of what a model for digits or letters gets wrong, by the real path: to be looked
at.

    python -m bench.mistakes [FOLDER] [MODEL_FOLDER] [--test]

FOLDER (default: runs/mistakes) gets digits.png (not right, or refused) and symbols.png, upper.png,
lower.png (not refused), of UNIPEN's validation writers; each mark with what it is and what it was
taken for. Of a model for letters, upper.png and lower.png have what is not right, or refused.
test: of the test writers instead, by whom nothing may be chosen.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from bench.strangers import LIKE_DIGITS, LIKE_LETTERS, drawn
from core.datasets.pen_strokes import CAPITALS, DIGITS, SMALL_LETTERS, UnipenMark, marks_by
from core.models.card import shipped_folders
from core.models.classifier import Classifier, Verdict
from core.recognition.digits import find_digits
from core.task import LETTERS, TASKS

_SIDE, _LINE = 100, 24  # px: of a mark, and of what is written below it
_ACROSS = 14


def main() -> None:
    parser = argparse.ArgumentParser("python -m bench.mistakes")
    parser.add_argument("folder", type=Path, nargs="?", default=Path("runs/mistakes"))
    parser.add_argument("model", type=Path, nargs="?", default=shipped_folders("digits")[0])
    parser.add_argument("--test", action="store_true")
    wanted = parser.parse_args()
    part = "test" if wanted.test else "validation"
    classifier = Classifier(wanted.model)
    is_letters = classifier.card.task == LETTERS.name
    classes = (CAPITALS, SMALL_LETTERS) if is_letters else (DIGITS,)
    kinds = dict.fromkeys(classes, frozenset()) | (LIKE_LETTERS if is_letters else LIKE_DIGITS)
    wanted.folder.mkdir(parents=True, exist_ok=True)
    for kind, left_out in kinds.items():
        marks = marks_by(part, kind, left_out)
        tiles = [tile for mark in marks for tile in mistake(mark, kind in classes, classifier)]
        print(f"{kind}: {len(tiles)} of {len(marks)}", flush=True)
        if tiles:
            cv2.imwrite(str(wanted.folder / f"{kind}.png"), sheet(tiles))


def mistake(mark: UnipenMark, is_class: bool, classifier: Classifier) -> list[np.ndarray]:
    """A tile, grey uint8, or none where all is well."""
    ink = drawn(mark)
    reading = find_digits(ink, classifier, task=TASKS[classifier.card.task])
    kept = bool(reading.regions) and reading.verdict is not Verdict.NONE
    if (kept and reading.number == mark.label.upper()) if is_class else not kept:
        return []
    x, y, width, height = cv2.boundingRect(ink)
    scale = _SIDE / max(width, height)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    small = cv2.resize(ink[y : y + height, x : x + width], size, interpolation=cv2.INTER_AREA)
    tile = np.full((_SIDE + _LINE, _SIDE + 10), 255, np.uint8)
    tile[: size[1], : size[0]] = 255 - small
    said = f"{mark.label}: {reading.number}{'' if kept else ', none'}"
    cv2.putText(tile, said, (0, _SIDE + 16), cv2.FONT_HERSHEY_SIMPLEX, 0.4, 0)
    return [tile]


def sheet(tiles: Sequence[np.ndarray]) -> np.ndarray:
    """Tiles of one size in rows."""
    empty = np.full_like(tiles[0], 255)
    filled = [*tiles, *[empty] * (-len(tiles) % _ACROSS)]
    rows = [np.hstack(filled[at : at + _ACROSS]) for at in range(0, len(filled), _ACROSS)]
    return np.vstack(rows)


if __name__ == "__main__":
    main()
