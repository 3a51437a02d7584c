"""The engine that needs nothing but this computer: all its cores, in one process."""

import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from core.files.table import Row
from core.models.classifier import Classifier
from core.tables.answering import FileClassifier
from core.tables.parts import PartWriter
from core.tables.sources import Source
from core.task import Task

MOST_ROWS = 500  # rows of a part,
LONGEST = 2.0  # s after which it is written in any case: what a power cut loses


def answer_here(
    sources: Iterable[Source],
    task: Task | None,
    classifiers: Mapping[str, Classifier],
    writer: PartWriter,
    *,
    jobs: int,
    longest: float | None = None,
) -> Iterator[Counter[str]]:
    """Write the rows of all sources; after each part, its verdicts ("" = none) by how many.

    longest: s that a part is made for at most; None = LONGEST. Broken off by Ctrl+C, it writes what
    it has.

    Raises:
        StoreError: a part could not be written.
    """
    with FileClassifier(task, classifiers, jobs) as classifier:
        parts = _parts(classifier.rows(sources), LONGEST if longest is None else longest)
        for place, rows in enumerate(parts, 1):
            writer.write(place, rows)
            yield Counter(row["verdict"] for row in rows)


def _parts(rows: Iterator[Row], longest: float) -> Iterator[list[Row]]:
    part: list[Row] = []
    began = time.monotonic()
    try:
        for row in rows:
            part.append(row)
            if len(part) == MOST_ROWS or time.monotonic() - began > longest:
                yield part
                part, began = [], time.monotonic()
    except KeyboardInterrupt:
        if part:
            yield part
        raise
    if part:
        yield part
