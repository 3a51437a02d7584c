"""Reads photos off the window's thread: finding the digits of a large one takes a while."""

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.classifier import Classifier
from core.digit_finder import read_paper
from core.errors import ModelError


class PhotoReader(QObject):
    """One thread with a classifier of its own (LiteRT's are not for several threads).

    Signals:
        photo_read(int, Reading, float): the number of the request, what is written, seconds taken.
        failed(str): a sentence; the photo could not be read by this model.
    """

    photo_read = Signal(int, object, float)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="photo-reader")
        self._classifier: tuple[Path, Classifier] | None = None

    def read(self, request: int, pixels: np.ndarray, model: Path) -> None:
        """Read pixels, uint8 RGB (H, W, 3), with the model in a folder; the signal tells when."""
        self._thread.submit(self._read, request, pixels, model)

    def close(self) -> None:
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _read(self, request: int, pixels: np.ndarray, model: Path) -> None:
        try:
            began = time.perf_counter()
            reading = read_paper(pixels, self._classifier_of(model))
            self.photo_read.emit(request, reading, time.perf_counter() - began)
        except ModelError as error:
            self.failed.emit(str(error))

    def _classifier_of(self, model: Path) -> Classifier:
        if self._classifier is None or self._classifier[0] != model:
            self._classifier = (model, Classifier(model))
        return self._classifier[1]
