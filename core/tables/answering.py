"""classify_file: a picture -> a row of a table, the same whichever engine asks."""

import os
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import numpy as np

from core.errors import ImageError
from core.files.table import Columns, Row
from core.images.decoder import ImageDecoder
from core.images.image_file import DecodedImage
from core.models.classifier import Classifier
from core.recognition.photo import classify_custom, classify_photo
from core.recognition.recognition import Recognition
from core.tables.sources import Source
from core.task import DIGITS, TASKS, Task
from core.translation import tr

_AHEAD = 4  # pictures under way for each job: up to 12 MB each
_SHARE = "p_"  # how the columns of the classes begin


@dataclass(frozen=True, slots=True)
class Question:
    """task: what is asked; None = each photo chooses. models: the folder of each task's model."""

    task: Task | None
    models: Mapping[str, Path]

    def classifiers(self) -> dict[str, Classifier]:
        """Load the models.

        Raises:
            ModelError: one cannot be used.
        """
        return {name: Classifier(folder) for name, folder in self.models.items()}


class FileClassifier:
    """Some decoders and classifiers, ready; a `with` block ends them."""

    def __init__(
        self,
        task: Task | None,
        classifiers: Mapping[str, Classifier],
        jobs: int = 1,
        decoder: ImageDecoder | None = None,
    ):
        """jobs: pictures that are decoded, and others that are classified, at the same time; of one
        alone, by classifiers themselves. decoder: with as many children, ended with it."""
        self._task, self._jobs = task, jobs
        self._cards = {name: each.card for name, each in classifiers.items()}
        self._idle: SimpleQueue[Mapping[str, Classifier]] = SimpleQueue()
        if jobs == 1:
            self._idle.put(classifiers)
        else:
            for _ in range(jobs):
                self._idle.put({name: each.twin() for name, each in classifiers.items()})
        self._decoder = decoder or ImageDecoder(jobs)
        self._threads = ThreadPoolExecutor(jobs, thread_name_prefix="file-classifier")

    def __enter__(self) -> "FileClassifier":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the decoders and threads; what is under way is given up."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        self._decoder.close()
        self._threads.shutdown(wait=True)

    def answers(self, sources: Iterable[Source]) -> Iterator[tuple[Source, "Future[Recognition]"]]:
        """Each picture's answer, or an ImageError, in order; a few are worked on ahead."""
        under_way: deque[tuple[Source, Future[Recognition]]] = deque()
        for source in sources:
            picture = None if source.problem else self._decoded(source)
            under_way.append((source, self._threads.submit(self._answer, source, picture)))
            if len(under_way) >= self._jobs * _AHEAD:
                yield under_way.popleft()
        yield from under_way

    def rows(self, sources: Iterable[Source]) -> Iterator[Row]:
        """Each picture's row, in order."""
        for source, answer in self.answers(sources):
            yield self._row(source, answer)

    def classify_file(self, source: Source) -> Row:
        """Say what one picture shows, or in the column "error" why that is not known."""
        (row,) = self.rows([source])
        return row

    def _decoded(self, source: Source) -> "Future[DecodedImage]":
        if source.is_file:
            return self._decoder.decode_file(source.path)
        return self._decoder.decode_read(source.content)

    def _answer(self, source: Source, picture: "Future[DecodedImage] | None") -> Recognition:
        if picture is None:
            raise ImageError(source.problem)
        pixels = picture.result().pixels
        classifiers = self._idle.get()
        try:
            return _recognise(pixels, self._task, classifiers)
        finally:
            self._idle.put(classifiers)

    def _row(self, source: Source, answer: "Future[Recognition]") -> Row:
        row = {"file": source.file, "size": source.size, "modified": source.modified, **_NO_ANSWER}
        try:
            found = answer.result()
            row |= self._asked(found.task)
            check_found(source.file, found)
        except ImageError as error:
            return {**row, "error": str(error)}
        except Exception as error:  # a mistake of ours with one picture among a million
            kind = type(error).__name__
            return {**row, "error": tr("Inkling failed to read this picture ({kind}).", kind=kind)}
        return {**row, **_found_fields(found)}

    def _asked(self, task: Task) -> dict[str, str]:
        card = self._cards[task.name]
        return {"task": task.name, "model": card.name, "digest": card.digest}


def columns_of(classifiers: Mapping[str, Classifier]) -> Columns:
    """The columns of a table of these models' answers, every class among them."""
    shares = {
        f"{_SHARE}{name}": float for each in classifiers.values() for name in each.card.answers
    }
    texts = dict.fromkeys(("file", "task", "model", "digest", "label", "number", "rows"), str)
    last = {"verdict": str, "error": str, "size": int, "modified": int}
    return {**texts, "probability": float, **shares, **last}


def check_found(file: str, answer: Recognition) -> None:
    """See that there is something to tell.

    Raises:
        ImageError: nothing was found.
    """
    if answer.regions:
        return
    if not answer.task.reads_rows:
        raise ImageError(
            tr("On {file} nothing is drawn. Draw dark on plain, light paper.", file=file)
        )
    raise ImageError(
        tr(
            "On {file} no {sign} was found. Write it large and dark on plain, light paper.",
            file=file,
            sign=tr(answer.task.sign),
        )
    )


def usual_jobs() -> int:
    """As many as there are cores."""
    return os.cpu_count() or 1


_NO_ANSWER = dict.fromkeys(
    ("task", "model", "digest", "label", "number", "rows", "verdict", "error"), ""
)


def _recognise(
    pixels: np.ndarray, task: Task | None, classifiers: Mapping[str, Classifier]
) -> Recognition:
    if task is not None and task.name not in TASKS:
        return classify_custom(pixels, task, classifiers[task.name])
    return classify_photo(pixels, task, classifiers)


def _found_fields(answer: Recognition) -> dict[str, Any]:
    fields = {
        "label": answer.number,
        "number": answer.number if answer.task == DIGITS else "",
        "rows": " ".join(answer.rows) if answer.task.reads_rows else "",
        "probability": round(answer.probability, 6),
        "verdict": answer.verdict.value,
    }
    if len(answer.regions) == 1:  # of several digits, each has its own
        prediction = answer.prediction
        shares = zip(prediction.answers, prediction.shares.tolist(), strict=True)
        fields |= {f"{_SHARE}{name}": round(fraction, 6) for name, fraction in shares}
    return fields
