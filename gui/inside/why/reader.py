"""Finds out, off the window's thread, why an answer is what it is."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.errors import ModelError
from core.explain.neighbours import NearestPictures, Neighbours
from core.explain.occlusion import Occluder, Occlusion
from gui.widgets.serial_worker import LatestAnswers

COUNT = 8  # training pictures that are looked up


class WhyReader(LatestAnswers):
    """One thread with models of its own; only the latest question is answered.

    Signals:
        occluded(Occlusion): of the picture asked about last.
        neighbours_found(Neighbours): likewise.
        failed(str): a sentence.
    """

    occluded = Signal(object)
    neighbours_found = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None):
        super().__init__("why-reader", parent)
        self._model: _ModelParts | None = None

    def ask(self, folder: Path, picture: np.ndarray, features: np.ndarray | None) -> None:
        """picture: a model input of the model in folder. features: what its layer before the last
        gives, float32; None where it is not shown."""
        self._ask(self._answer, folder, picture, features)

    def wait(self) -> None:
        """Return when all that was asked is answered, whether the window has heard of it or not."""
        self._thread.submit(lambda: None).result()

    def close(self) -> None:
        """No thread and no process is left behind."""
        self.forget()
        self._thread.submit(self._put_away)
        self._thread.close()

    def _answer(
        self, request: int, folder: Path, picture: np.ndarray, features: np.ndarray | None
    ) -> None:
        if self._is_over(request):
            return
        try:
            model = self._use(folder)
            occlusion = model.occluder.occlude(picture, lambda: not self._is_over(request))
        except ModelError as error:
            self._found.emit(request, error)
            return
        if occlusion is None:
            return
        self._found.emit(request, occlusion)
        self._found.emit(request, model.neighbours(features))

    def _tell(self, found: Occlusion | Neighbours | ModelError) -> None:
        if isinstance(found, Occlusion):
            self.occluded.emit(found)
        elif isinstance(found, Neighbours):
            self.neighbours_found.emit(found)
        else:
            self.failed.emit(str(found))

    def _use(self, folder: Path) -> "_ModelParts":
        """Load what belongs to a model, unless it was the latest."""
        if self._model is None or self._model.folder != folder:
            self._put_away()
            self._model = _ModelParts(folder)
        return self._model

    def _put_away(self) -> None:
        if self._model is not None:
            self._model.close()
        self._model = None


class _ModelParts:
    """What explains the answers of one model: it can be asked, and its nearest pictures found."""

    def __init__(self, folder: Path):
        """Raises:
        ModelError: the model in folder cannot be used.
        """
        self.folder = folder
        self.occluder = Occluder(folder)
        self._nearest = NearestPictures(folder)

    def neighbours(self, features: np.ndarray | None) -> Neighbours:
        """Find the nearest training pictures, or what to say where that cannot be done."""
        return self._nearest.find(features, COUNT)

    def close(self) -> None:
        self.occluder.close()
        self._nearest.close()
