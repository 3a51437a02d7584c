"""Reads photos off the window's thread: the one that is shown, and many one after another. Finding
the digits of a large one takes a while."""

import contextlib
import threading
import time
from collections.abc import Sequence
from concurrent.futures import CancelledError, Future
from contextlib import closing
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QObject, Signal

from core.errors import ImageError, ModelError
from core.images.decoder import ImageDecoder
from core.images.image_file import DecodedImage
from core.models.classifier import Classifier
from core.recognition.photo import classify_custom, classify_for, classify_ink, classify_photo
from core.recognition.recognition import Recognition
from core.task import TASKS
from gui.session.models import PhotoRequest, no_model
from gui.widgets.serial_worker import OneThread, note_mistake

_THUMBNAIL = 128  # px, the longer side; a thousand of them take 40 MB


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
        """Say what pixels, uint8 RGB (H, W, 3) or ink (H, W), show.

        Raises:
            ModelError: a model cannot be used.
        """
        classifiers, task = self.load(request), request.task
        if pixels.ndim == 2:
            return classify_ink(pixels, task, classifiers[task.name], request.steps)
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
        """Read pixels, uint8 RGB (H, W, 3), or ink (H, W); the signal tells when."""
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
        if number != self._latest:
            return  # nobody waits for it: a pen is quicker than a model that takes its time
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


class PhotoBatch(QObject):
    """One thread with models of its own; at most a few photos are in memory at a time.

    Every signal carries the number of its run, as those of an earlier one may still be on the way.

    Signals:
        photo_read(int, int, np.ndarray, Recognition): run, place among the photos, a
            small copy as uint8 RGB (H, W, 3), and a summary of what was found.
        photo_refused(int, int, str): run, place, and a sentence that says why.
        failed(str): a sentence; the run has ended, because the model cannot be used.
        finished(int): run; all photos were read, or it was stopped.
    """

    photo_read = Signal(int, int, object, object)
    photo_refused = Signal(int, int, str)
    failed = Signal(str)
    finished = Signal(int)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._thread = OneThread("photo-batch", self)
        self._models = PhotoModels()
        self._run = 0
        self._stopped = threading.Event()

    def start(
        self, decoder: ImageDecoder, paths: Sequence[tuple[int, str]], request: PhotoRequest
    ) -> int:
        """Ask this about photos, given by place and path; returns the number of the run.

        A run under way is stopped.
        """
        self.stop()
        self._run += 1
        self._stopped = threading.Event()
        self._thread.submit(self._work, self._run, decoder, paths, request, self._stopped)
        return self._run

    def stop(self) -> None:
        """The photo that is being read is the last one."""
        self._stopped.set()

    def close(self) -> None:
        """No thread is left behind. Close the decoder before, so that nothing is waited for."""
        self.stop()
        self._thread.close(drop_waiting=True)

    def _work(
        self,
        run: int,
        decoder: ImageDecoder,
        paths: Sequence[tuple[int, str]],
        request: PhotoRequest,
        stopped: threading.Event,
    ) -> None:
        try:
            with closing(decoder.decode_files(path for _, path in paths)) as pictures:
                for (place, _), picture in zip(paths, pictures, strict=True):
                    if stopped.is_set():
                        break
                    self._read(run, place, picture, request)
        except ModelError as error:
            self.failed.emit(str(error))
        except RuntimeError:
            if not stopped.is_set():  # else the decoder has gone: the window is being closed
                raise
        finally:
            self.finished.emit(run)

    def _read(
        self, run: int, place: int, picture: "Future[DecodedImage]", request: PhotoRequest
    ) -> None:
        try:
            pixels = picture.result().pixels
            found = self._models.recognise(pixels, request).summary()
            self.photo_read.emit(run, place, _thumbnail(pixels), found)
        except ImageError as error:
            self.photo_refused.emit(run, place, str(error))
        except (ModelError, CancelledError):  # of all photos: there is nothing to go on with
            raise
        except Exception:
            # A mistake of ours with one photo among a thousand; the details go to the terminal.
            note_mistake()
            self.photo_refused.emit(run, place, self.tr("Inkling failed to read this photo."))


def _thumbnail(pixels: np.ndarray) -> np.ndarray:
    scale = min(1.0, _THUMBNAIL / max(pixels.shape))
    return cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
