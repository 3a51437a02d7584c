"""Small data sets of characters in the form of the real ones, made of the tests' own strokes."""

import json
from concurrent.futures import Future
from pathlib import Path

import numpy as np

from core.task import LETTERS
from core.training.data.characters import NONE, Pictures, of_nobody
from tests.support.handwriting import DIGITS, HASH, Points

WRITERS = 16


def write_strokes(path: Path, drawn: dict[str, list[Points]], group: str | None = "g04") -> None:
    """A file as UNIPEN's, or without group as the UCI's: every writer writes each once."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as lines:
        for writer in range(1, WRITERS + 1):
            for label, strokes in drawn.items():
                upright = [[(x, -y) for x, y in stroke] for stroke in strokes]
                record = {"label": label, "writer": writer, "group": group, "strokes": upright}
                if group is None:
                    record |= {"label": int(label), "writer": writer + 30 - WRITERS}
                lines.write(json.dumps(record) + "\n")


def write_characters(folder: Path) -> None:
    """All strokes and letters that the networks for strangers' hands learn from, but MNIST."""
    write_strokes(folder / "pen_strokes.jsonl", DIGITS, group=None)
    write_strokes(folder / "strokes/unipen_digits.jsonl", DIGITS)
    write_strokes(folder / "strokes/unipen_upper.jsonl", {"H": HASH[:3], "M": HASH[1:]})
    write_strokes(folder / "strokes/unipen_lower.jsonl", {"k": HASH[:3], "o": DIGITS["0"]})
    write_strokes(folder / "strokes/unipen_symbols.jsonl", {"#": HASH, "|": DIGITS["1"]})
    rng = np.random.default_rng(1)
    codes = np.array([ord(letter) for letter in (*LETTERS.classes, "k", "o") * 20], np.uint8)
    pictures = rng.integers(0, 255, (len(codes), 28, 28)).astype(np.uint8)
    np.savez(folder / "emnist_letters.npz", x=pictures, y=codes)


class InTurn:
    """Workers that are none: this process has the tests' data."""

    def __init__(self, _count):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def submit(self, work, job):
        future: Future = Future()
        future.set_result(work(job))
        return future


def lit(columns: slice, label: int, count: int = 60) -> Pictures:
    """Pictures lit in some columns, more or less."""
    pictures = np.zeros((count, 28, 28), np.uint8)
    shades = np.random.default_rng(label + 2).integers(120, 255, (count, 1, 1))
    pictures[:, 4:24, columns] = shades
    return of_nobody(pictures, np.full(count, label, np.int32))


def lit_kinds() -> dict[str, Pictures]:
    """Of two classes, and outliers."""
    known = zip(lit(slice(4, 8), 0), lit(slice(12, 16), 1), strict=True)
    outliers = lit(slice(20, 24), NONE)
    return {"scanned": Pictures(*map(np.concatenate, known)), "made_up": outliers}
