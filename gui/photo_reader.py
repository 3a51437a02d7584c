"""Reads photos off the window's thread: finding the digits of a large one takes a while."""

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.classifier import Classifier
from core.errors import ModelError
from core.photo_task import classify_for, classify_photo
from core.task import Task


class PhotoReader(QObject):
    """One thread with classifiers of its own (LiteRT's are not for several threads).

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
        self._classifiers: dict[Path, Classifier] = {}

    def read(
        self, request: int, pixels: np.ndarray, task: Task, models: dict[str, Path], fixed: bool
    ) -> None:
        """Read pixels, uint8 RGB (H, W, 3), for a task; the signal tells when.

        models: the folder of each task's model. fixed: the other task is not considered.
        """
        self._thread.submit(self._read, request, pixels, task, models, fixed)

    def close(self) -> None:
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _read(
        self, request: int, pixels: np.ndarray, task: Task, models: dict[str, Path], fixed: bool
    ) -> None:
        try:
            began = time.perf_counter()
            classifiers = {
                name: self._classifier_of(folder)
                for name, folder in models.items()
                if name == task.name or not fixed
            }
            classify = classify_photo if fixed else classify_for
            found = classify(pixels, task, classifiers)
            self.photo_read.emit(request, found, time.perf_counter() - began)
        except ModelError as error:
            self.failed.emit(str(error))

    def _classifier_of(self, model: Path) -> Classifier:
        if model not in self._classifiers:
            self._classifiers[model] = Classifier(model)
        return self._classifiers[model]
