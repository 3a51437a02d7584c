"""Reads photos off the window's thread: finding the digits of a large one takes a while."""

import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.classifier import Classifier
from core.digit_finder import Reading
from core.errors import ModelError
from core.own_answer import classify_own
from core.photo_task import Animal, classify_for, classify_photo
from core.task import TASKS, Task


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked about a photo.

    models: the folder of each task's model. fixed: the other task is not considered.
    """

    task: Task
    models: Mapping[str, Path]
    fixed: bool = False


class PhotoModels:
    """The classifiers that questions need, each loaded once; for one thread, as they are."""

    def __init__(self):
        self._loaded: dict[Path, Classifier] = {}

    def ask(self, pixels: np.ndarray, question: Question) -> Reading | Animal:
        """What pixels, uint8 RGB (H, W, 3), show.

        Raises:
            ModelError: a model cannot be used.
        """
        task, fixed = question.task, question.fixed
        classifiers = {
            name: self._classifier_of(folder)
            for name, folder in question.models.items()
            if name == task.name or not fixed
        }
        if task.name not in TASKS:
            return classify_own(pixels, task, classifiers[task.name])
        return (classify_photo if fixed else classify_for)(pixels, task, classifiers)

    def _classifier_of(self, model: Path) -> Classifier:
        if model not in self._loaded:
            self._loaded[model] = Classifier(model)
        return self._loaded[model]


class PhotoReader(QObject):
    """One thread with models of its own.

    Signals:
        photo_read(int, Reading | Animal, float): the number of the request, what was found, and
            the seconds taken.
        failed(str): a sentence; the photo could not be read by this model.
    """

    photo_read = Signal(int, object, float)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="photo-reader")
        self._models = PhotoModels()

    def read(self, request: int, pixels: np.ndarray, question: Question) -> None:
        """Read pixels, uint8 RGB (H, W, 3); the signal tells when."""
        self._thread.submit(self._read, request, pixels, question)

    def close(self) -> None:
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _read(self, request: int, pixels: np.ndarray, question: Question) -> None:
        try:
            began = time.perf_counter()
            found = self._models.ask(pixels, question)
            self.photo_read.emit(request, found, time.perf_counter() - began)
        except ModelError as error:
            self.failed.emit(str(error))
