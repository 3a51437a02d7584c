"""Reads photos off the window's thread: finding the digits of a large one takes a while."""

import contextlib
import time
import traceback
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.errors import ModelError
from core.models.classifier import Classifier
from core.recognition.photo import classify_custom, classify_for, classify_photo
from core.recognition.recognition import Recognition
from core.task import TASKS, Task
from gui.session.models import no_model


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

    def ready(self, question: Question) -> dict[str, Classifier]:
        """Those of a question, under the names of their tasks; the ones before are forgotten.

        Raises:
            ModelError: a model cannot be used, or the task that is asked has none.
        """
        if question.task.name not in question.models:
            raise ModelError(no_model(question.task))
        wanted = {
            name: folder
            for name, folder in question.models.items()
            if name == question.task.name or not question.fixed
        }
        self._loaded = {
            folder: self._loaded.get(folder) or Classifier(folder) for folder in wanted.values()
        }
        return {name: self._loaded[folder] for name, folder in wanted.items()}

    def ask(self, pixels: np.ndarray, question: Question) -> Recognition:
        """What pixels, uint8 RGB (H, W, 3), show.

        Raises:
            ModelError: a model cannot be used.
        """
        classifiers, task = self.ready(question), question.task
        if task.name not in TASKS:
            return classify_custom(pixels, task, classifiers[task.name])
        return (classify_photo if question.fixed else classify_for)(pixels, task, classifiers)


class PhotoReader(QObject):
    """One thread with models of its own.

    Signals:
        photo_read(int, Recognition, float): the number of the request, what was found,
            and the seconds taken.
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

    def prepare(self, question: Question) -> None:
        """Load the question's models ahead of the photo."""
        self._thread.submit(self._prepare, question)

    def close(self) -> None:
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _prepare(self, question: Question) -> None:
        with contextlib.suppress(ModelError):  # read() tries again, and tells
            self._models.ready(question)

    def _read(self, request: int, pixels: np.ndarray, question: Question) -> None:
        try:
            self._models.ready(question)  # not what a person wants to know the time of
            began = time.perf_counter()
            found = self._models.ask(pixels, question)
            self.photo_read.emit(request, found, time.perf_counter() - began)
        except ModelError as error:
            self.failed.emit(str(error))
        except Exception:  # a mistake of ours; the details go to the terminal
            traceback.print_exc()
            self.failed.emit(self.tr("Inkling failed to read this photo. Try another one."))
