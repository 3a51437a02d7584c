"""Draws what the networks for strangers' hands learn from, with all cores, into FOLDER.

    python -m core.training.data.character_pictures FOLDER [--share S] [--seconds N] [--placed]

FOLDER gets digits.npz and letters.npz, each with its kinds of pictures to learn from and to choose
settings by. Learning goes through them many times, each time varied a little. share: of the
pictures to learn from. seconds: what is not drawn by then is left out. placed: digits-placed.npz
and letters-placed.npz instead, from which the networks' "none of these" learns besides.
"""

import argparse
import functools
import os
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np

from core.datasets.augment import worn
from core.datasets.pen_strokes import (
    PenDigit,
    Placement,
    normalised,
    place,
    placement_to_learn_from,
    random_placement,
    varied,
)
from core.errors import InklingError
from core.preprocessing.ink import CANVAS_HEIGHT, render
from core.preprocessing.model_input import digit_input
from core.training.data.characters import (
    LOADERS,
    NONE,
    CharacterData,
    Characters,
    Pictures,
    evenly_by_writer,
    of_nobody,
    with_habits,
)
from core.training.data.outlier_strokes import SHARES, made_up_marks

# Kinds of pictures, and how many are drawn to learn from.
DRAWN_COUNTS: dict[str, dict[str, int]] = {
    "digits": {
        "worn": 110_000,
        "drawn": 160_000,
        "worn_outliers": 24_000,
        "drawn_outliers": 110_000,
        "made_up": 70_000,
    },
    "letters": {
        "worn": 72_000,
        "drawn": 160_000,
        "worn_outliers": 8_000,
        "drawn_outliers": 40_000,
        "made_up": 30_000,
    },
}
KINDS = ("scanned", "scanned_outliers", *DRAWN_COUNTS["digits"])
# What is drawn wherever and however people may, outliers as well: small and with a wide pen they
# are blots, as digits are. Of these the one is told from the other by how often it looks like that.
# Symbols once more: few people wrote them.
PLACED = ("placed", "placed_outliers", "placed_symbols")
_PLACED = dict(zip(PLACED, (100_000, 100_000, 60_000), strict=True))
_TO_CHOOSE_BY = 0.06  # as many again, of other writers
_AT_ONCE = 400  # pictures that one worker draws
_DRAWN_AND_WORN = 0.2  # share of the drawn pictures that come as out of files
_ONLY_CROPPED = 0.25  # share of the worn pictures that are not worn but cut out
_WIDEST_PEN = 0.2  # of an outlier's size
_JOINED = 0.25  # share of the made-up outliers
_PLAIN = 0.1  # and of these
# Lines and turned digits make letters all too often.
_SHARES = {"digits": SHARES, "letters": (0.0, 0.0, 0.5, 0.5)}


class _Job(NamedTuple):
    task: str
    part: str
    kind: str
    total: int
    seed: int


def main(arguments: Sequence[str]) -> int:
    """Draw the pictures of the tasks into a folder; the exit code."""
    parser = argparse.ArgumentParser("python -m core.training.data.character_pictures")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--seconds", type=float, default=float("inf"))
    parser.add_argument("--placed", action="store_true")
    wanted = parser.parse_args(arguments)
    try:
        draw(wanted.folder, wanted.share, wanted.seconds, placed=wanted.placed)
    except InklingError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def draw(folder: Path, fraction: float, seconds: float, *, placed: bool = False) -> None:
    """The pictures of both tasks. placed: PLACED, to learn from alone, instead of KINDS.

    Raises:
        DataError: a data set is missing or is not what it should be.
    """
    until = time.monotonic() + seconds
    for task in DRAWN_COUNTS:  # before there are workers: where they are forked, they have the data
        data_of(task)
    jobs = [job for task in DRAWN_COUNTS for job in _jobs(task, fraction, placed)]
    np.random.default_rng(0).shuffle(jobs)
    done: dict[tuple[str, str, str], list[Pictures]] = {}
    with ProcessPoolExecutor(_cores()) as workers:
        futures = {workers.submit(_pictures, job): job for job in map(_Job._make, jobs)}
        for future in as_completed(futures):
            if not future.cancelled():
                job = futures[future]
                done.setdefault((job.task, job.part, job.kind), []).append(future.result())
            if time.monotonic() > until:
                for other in futures:
                    other.cancel()
    for task in DRAWN_COUNTS:
        kinds = {key[1:]: _joined_up(each) for key, each in done.items() if key[0] == task}
        if not placed:
            kinds |= _scanned(task)
        _write(folder / (f"{task}-placed.npz" if placed else f"{task}.npz"), kinds)


def read_pictures(path: Path) -> dict[str, dict[str, Pictures]]:
    """The parts, "training" and "validation" -> the kinds of pictures -> the pictures."""
    with np.load(path, allow_pickle=False) as packed:
        return {
            part: {
                kind: Pictures(*(packed[f"{part}_{kind}_{field}"] for field in Pictures._fields))
                for kind in (*KINDS, *PLACED)
                if f"{part}_{kind}_labels" in packed
            }
            for part in ("training", "validation")
        }


def _jobs(task: str, fraction: float, placed: bool) -> list[_Job]:
    jobs: list[_Job] = []
    parts = {"training": fraction}
    if not placed:
        parts["validation"] = _TO_CHOOSE_BY * min(1, fraction * 10)
    for part, times in parts.items():
        for kind, count in (_PLACED if placed else DRAWN_COUNTS[task]).items():
            total = max(1, round(count * times))
            for start in range(0, total, _AT_ONCE):
                jobs.append(_Job(task, part, kind, min(_AT_ONCE, total - start), len(jobs)))
    return jobs


def _scanned(task: str) -> dict[tuple[str, str], Pictures]:
    kinds = {}
    for part in ("training", "validation"):
        characters: Characters = getattr(data_of(task), part)
        kinds[part, "scanned"] = characters.scanned
        kinds[part, "scanned_outliers"] = characters.scanned_outliers
    return kinds


def _write(path: Path, kinds: dict[tuple[str, str], Pictures]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez(
        path,
        **{
            f"{part}_{kind}_{field}": values
            for (part, kind), pictures in kinds.items()
            for field, values in pictures._asdict().items()
        },
    )


def _joined_up(drawn: list[Pictures]) -> Pictures:
    return Pictures(*(np.concatenate(each) for each in zip(*drawn, strict=True)))


@functools.cache
def data_of(task: str) -> CharacterData:
    """A task's data, read once."""
    return LOADERS[task]()


def _pictures(job: _Job) -> Pictures:
    """What a worker draws."""
    cv2.setNumThreads(1)
    rng = np.random.default_rng((job.seed, job.part == "training"))
    characters: Characters = getattr(data_of(job.task), job.part)
    if job.kind == "worn":
        return _worn(characters.scanned, job.total, rng)
    if job.kind == "worn_outliers":
        return _worn(characters.scanned_outliers, job.total, rng)
    if job.kind == "made_up":
        sources = [*characters.drawn, *characters.drawn_outliers]
        marks = _made_up(sources, job.total, _SHARES[job.task], rng)
    else:
        written = getattr(characters, job.kind.replace("placed", "drawn"))
        chosen = evenly_by_writer(written, job.total, rng)
        marks = [varied(written[index], rng) for index in chosen]
        if job.task == "digits" and written is characters.drawn:
            marks = [with_habits(mark, rng) for mark in marks]
    return _drawn(marks, job, rng)


def _drawn(marks: Sequence[PenDigit], job: _Job, rng: np.random.Generator) -> Pictures:
    pictures = []
    is_varied = job.part == "training" and job.kind not in PLACED
    for mark in marks:
        if mark.label == NONE and job.kind not in PLACED:
            placement = _where_not_clogged(rng)
        else:
            placement = (placement_to_learn_from if is_varied else random_placement)(rng)
        ink = render(place(mark, placement))
        if rng.random() < _DRAWN_AND_WORN and is_varied:
            ink = worn(ink, rng)
        pictures.append(_cut_out(ink))
    labels, writers = np.array([(mark.label, mark.writer) for mark in marks], np.int32).T
    return Pictures(np.stack(pictures), labels, writers)


def _where_not_clogged(rng: np.random.Generator) -> Placement:
    """Any size, place and pen but where an outlier could become a blot like an 8 or a 1."""
    placement = random_placement(rng)
    while placement.pen > _WIDEST_PEN * placement.size * CANVAS_HEIGHT:
        placement = random_placement(rng)
    return placement


def _worn(scanned: Pictures, count: int, rng: np.random.Generator) -> Pictures:
    chosen = rng.integers(len(scanned.labels), size=count)
    pictures = []
    for picture in scanned.pictures[chosen]:
        wears = rng.random() >= _ONLY_CROPPED
        pictures.append(_cut_out(worn(picture, rng) if wears else picture))
    return of_nobody(np.stack(pictures), scanned.labels[chosen])


def _cut_out(ink: np.ndarray) -> np.ndarray:
    """As the window shows the ink to the network, uint8 (28, 28)."""
    model_input = digit_input(ink)
    assert model_input is not None
    return np.rint(model_input[..., 0] * 255).astype(np.uint8)


def _made_up(
    marks: Sequence[PenDigit], count: int, shares: Sequence[float], rng: np.random.Generator
) -> list[PenDigit]:
    joined, plain = round(count * _JOINED), round(count * _PLAIN)
    return [
        *made_up_marks(marks, count - joined - plain, rng, shares),
        *(
            _joined(marks[first], marks[second], rng)
            for first, second in rng.integers(len(marks), size=(joined, 2))
        ),
        *(_plain(rng) for _ in range(plain)),
    ]


def _plain(rng: np.random.Generator) -> PenDigit:
    """A dot or a level line, as are left where a sign is taken apart."""
    length = rng.choice((0.0, 1.0))
    tilt = length * rng.uniform(-0.25, 0.25)
    line = np.linspace((0.0, 0.0), (length, tilt), 6)
    return PenDigit(NONE, 0, normalised([line]))


def _joined(first: PenDigit, second: PenDigit, rng: np.random.Generator) -> PenDigit:
    """Two marks of about one height side by side, more or less touching."""
    left, right = (varied(mark, rng) for mark in (first, second))
    size = rng.uniform(0.7, 1.4) * left.size[1] / max(right.size[1], 0.3)
    shift = np.array([left.size[0] + rng.uniform(-0.1, 0.2), rng.normal(0, 0.08)])
    strokes = [*left.strokes, *(stroke * size + shift for stroke in right.strokes)]
    return PenDigit(NONE, 0, normalised(strokes))


def _cores() -> int:
    return int(os.environ.get("INKLING_DRAWING_CORES", "0")) or os.cpu_count() or 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
