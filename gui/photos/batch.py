"""Reads many photos one after another, off the window's thread, and tells of each."""

import threading
from collections.abc import Sequence
from concurrent.futures import CancelledError, Future
from contextlib import closing

import cv2
import numpy as np
from PySide6.QtCore import QObject, Signal

from core.errors import ImageError, ModelError
from core.images.decoder import ImageDecoder
from core.images.image_file import DecodedImage
from gui.session.models import PhotoRequest
from gui.session.photo_reader import PhotoModels
from gui.widgets.serial_worker import OneThread, note_mistake

_THUMBNAIL = 128  # px, the longer side; a thousand of them take 40 MB


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
