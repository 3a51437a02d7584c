"""Reads photos off the window's thread: finding the digits of a large one takes a while."""

import contextlib
import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.errors import ModelError
from core.models.classifier import Classifier
from core.recognition.photo import classify_custom, classify_for, classify_photo
from core.recognition.recognition import Recognition
from core.task import TASKS
from gui.session.models import PhotoRequest, no_model
from gui.widgets.serial_worker import OneThread, note_mistake


class PhotoModels:
    """The classifiers that requests need, each loaded once; for one thread, as they are."""

    def __init__(self) -> None:
        self._loaded: dict[Path, Classifier] = {}

    def load(self, request: PhotoRequest) -> dict[str, Classifier]:
        """Load those of a request, under the names of their tasks; the ones before are forgotten.

        Raises:
            ModelError: a model cannot be used, or the task that is asked has none.
        """
        if request.task.name not in request.models:
            raise ModelError(no_model(request.task))
        wanted = {
            name: folder
            for name, folder in request.models.items()
            if name == request.task.name or not request.fixed
        }
        self._loaded = {
            folder: self._loaded.get(folder) or Classifier(folder) for folder in wanted.values()
        }
        return {name: self._loaded[folder] for name, folder in wanted.items()}

    def recognise(self, pixels: np.ndarray, request: PhotoRequest) -> Recognition:
        """Say what pixels, uint8 RGB (H, W, 3), show.

        Raises:
            ModelError: a model cannot be used.
        """
        classifiers, task = self.load(request), request.task
        if task.name not in TASKS:
            return classify_custom(pixels, task, classifiers[task.name])
        return (classify_photo if request.fixed else classify_for)(pixels, task, classifiers)


class PhotoReader(QObject):
    """One thread with models of its own.

    Signals:
        photo_read(Recognition, float): what the latest photo shows, and the seconds taken.
        failed(str): a sentence; the latest photo could not be read by this model.
    """

    photo_read = Signal(object, float)
    failed = Signal(str)
    # From the thread, with the number of the request.
    _done = Signal(int, object, float)
    _failed = Signal(int, str)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._thread = OneThread("photo-reader", self)
        self._models = PhotoModels()
        self._latest = 0  # the number of the latest request; answers to earlier ones are dropped
        self._done.connect(self._report)
        self._failed.connect(self._report_failure)

    def read(self, pixels: np.ndarray, request: PhotoRequest) -> None:
        """Read pixels, uint8 RGB (H, W, 3); the signal tells when."""
        self.drop()
        self._thread.submit(self._read, self._latest, pixels, request)

    def drop(self) -> None:
        """Nobody waits any more for what is being read."""
        self._latest += 1

    def prepare(self, request: PhotoRequest) -> None:
        """Load the request's models ahead of the photo."""
        self._thread.submit(self._prepare, request)

    def close(self) -> None:
        self._thread.close(drop_waiting=True)

    def _prepare(self, request: PhotoRequest) -> None:
        with contextlib.suppress(ModelError):  # read() tries again, and tells
            self._models.load(request)

    def _read(self, number: int, pixels: np.ndarray, request: PhotoRequest) -> None:
        try:
            self._models.load(request)  # not what a person wants to know the time of
            began = time.perf_counter()
            found = self._models.recognise(pixels, request)
            self._done.emit(number, found, time.perf_counter() - began)
        except ModelError as error:
            self._failed.emit(number, str(error))
        except Exception:  # a mistake of ours; the details go to the terminal
            note_mistake()
            problem = self.tr("Inkling failed to read this photo. Try another one.")
            self._failed.emit(number, problem)

    def _report(self, number: int, found: Recognition, seconds: float) -> None:
        if number == self._latest:
            self.photo_read.emit(found, seconds)

    def _report_failure(self, number: int, problem: str) -> None:
        if number == self._latest:
            self.failed.emit(problem)
