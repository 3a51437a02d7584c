"""Finds out, off the window's thread, why an answer is what it is."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.errors import ModelError
from core.explain.neighbours import (
    Neighbour,
    NeighbourIndex,
    TrainingPictures,
    read_index,
    title_of,
)
from core.explain.occlusion import Occluder, Occlusion
from core.models.card import Card, read_card

COUNT = 8  # training pictures that are looked up


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The nearest training pictures. data: the data set's title. pictures: uint8 (H, W) each, None
    where it is not on this computer. problem: a sentence that says why there are none."""

    found: Sequence[Neighbour] = ()
    pictures: Sequence[np.ndarray | None] = ()
    data: str = ""
    problem: str = ""


class WhyReader(QObject):
    """One thread with models of its own; only the latest question is answered.

    Signals:
        occluded(Occlusion): of the picture asked about last.
        neighbours_found(Neighbours): likewise.
        failed(str): a sentence.
    """

    occluded = Signal(object)
    neighbours_found = Signal(object)
    failed = Signal(str)
    _found = Signal(int, object)  # from the thread: the number of the question, and any of these

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="why-reader")
        self._latest = 0
        self._found.connect(self._tell)
        self._folder: Path | None = None
        self._card: Card | None = None
        self._occluder: Occluder | None = None
        self._index: NeighbourIndex | None = None
        self._pictures: TrainingPictures | None = None
        self._problem = ""

    def ask(self, folder: Path, picture: np.ndarray, features: np.ndarray | None) -> None:
        """picture: a model input of the model in folder. features: what its layer before the last
        gives, float32; None where it is not shown."""
        self._latest += 1
        self._thread.submit(self._answer, self._latest, folder, picture, features)

    def forget(self) -> None:
        """What was asked is no longer of interest."""
        self._latest += 1

    def close(self) -> None:
        """No thread and no process is left behind."""
        self.forget()
        self._thread.submit(self._put_away)
        self._thread.shutdown(wait=True)

    def _answer(self, request: int, folder: Path, picture, features) -> None:
        if request != self._latest:
            return
        try:
            self._use(folder)
        except ModelError as error:
            self._found.emit(request, error)
            return
        occlusion = self._occluder.occlude(picture, lambda: request == self._latest)
        if occlusion is None:
            return
        self._found.emit(request, occlusion)
        self._found.emit(request, self._neighbours(features))

    def _tell(self, request: int, found: Occlusion | Neighbours | ModelError) -> None:
        """On the window's thread, where nothing can be asked in between."""
        if request != self._latest:
            return
        if isinstance(found, Occlusion):
            self.occluded.emit(found)
        elif isinstance(found, Neighbours):
            self.neighbours_found.emit(found)
        else:
            self.failed.emit(str(found))

    def _use(self, folder: Path) -> None:
        """Load what belongs to a model."""
        if folder == self._folder:
            return
        self._put_away()
        self._card = read_card(folder)
        self._occluder = Occluder(folder)
        self._folder = folder
        try:
            self._index = read_index(folder, self._card)
            self._pictures = TrainingPictures(self._index.data, self._index.names.tolist())
        except ModelError as error:
            self._problem = str(error)

    def _neighbours(self, features: np.ndarray | None) -> Neighbours:
        if self._index is None or features is None:
            return Neighbours(problem=self._problem)
        found = self._index.nearest(features, COUNT)
        pictures = self._pictures.read([each.name for each in found])
        return Neighbours(found, pictures, title_of(self._index.data))

    def _put_away(self) -> None:
        for part in (self._occluder, self._pictures):
            if part is not None:
                part.close()
        self._folder = self._occluder = self._index = self._pictures = None
        self._problem = ""
