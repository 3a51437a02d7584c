"""Reads a part of a data set, and asks a model about all of it, off the window's thread."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.datasets.samples import Samples, load_samples
from core.errors import InklingError, ModelError
from core.explain.neighbours import NearestPictures, Neighbours
from core.models.classifier import Classifier
from gui.datasets.sample_grid import Answers
from gui.widgets.serial_worker import OneThread

NEAREST = 6  # training pictures that are looked up
_CHUNK = 200  # pictures between two looks at what is asked for


class SampleReader(QObject):
    """One thread with a model of its own; only what was asked for last is told.

    Signals:
        loaded(Samples): the part that was asked for.
        progressed(int, int): so many of so many pictures are answered.
        answered(Answers): what the model says of all of them.
        neighbours_found(Neighbours): the training pictures nearest to the picture looked at last.
        failed(str): a sentence.
    """

    loaded = Signal(object)
    progressed = Signal(int, int)
    answered = Signal(object)
    neighbours_found = Signal(object)
    failed = Signal(str)
    _found = Signal(int, object)  # from the thread: the number of the question, and any of these
    _seen = Signal(int, object)  # likewise, with Neighbours

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._thread = OneThread("sample-reader", self)
        self._looker = OneThread("sample-neighbours", self)  # not behind 10,000 answers
        self._latest = 0
        self._looked = 0  # the number of the latest look for nearest pictures
        self._nearest: NearestPictures | None = None  # the thread's
        self._known: dict[tuple[str, str, str], Answers] = {}  # by data set, part and model
        self._found.connect(self._give)
        self._seen.connect(self._give_neighbours)

    def load(self, name: str, part: str) -> None:
        """Read a part of a data set."""
        self._latest += 1
        self._thread.submit(self._load, self._latest, name, part)

    def answer(self, key: tuple[str, str], samples: Samples, classifier: Classifier) -> None:
        """Ask the model about all pictures of a part; key: of which data set, and which part."""
        self._latest += 1
        known = self._known.get((*key, classifier.card.name))
        if known is not None:
            self.answered.emit(known)
            return
        self._thread.submit(self._answer, self._latest, key, samples, classifier)

    def look(self, folder: Path, features: np.ndarray | None) -> None:
        """Find the training pictures nearest to one with these features, which the model in folder
        gave."""
        self._looked += 1
        self._looker.submit(self._look, self._looked, folder, features)

    def forget(self) -> None:
        """What was asked is no longer of interest."""
        self._latest += 1

    def close(self) -> None:
        """No thread is left behind."""
        self.forget()
        self._thread.close(drop_waiting=True)
        self._looker.submit(self._put_away)
        self._looker.close()

    def _load(self, request: int, name: str, part: str) -> None:
        if request != self._latest:
            return
        try:
            self._found.emit(request, load_samples(name, part))
        except InklingError as error:
            self._found.emit(request, error)

    def _answer(
        self, request: int, key: tuple[str, str], samples: Samples, classifier: Classifier
    ) -> None:
        model = classifier.twin()
        labels = np.empty(len(samples), np.int32)
        probabilities = np.empty(len(samples), np.float32)
        for index in range(len(samples)):
            if index % _CHUNK == 0:
                if request != self._latest:
                    return
                self._found.emit(request, (index, len(samples)))
            prediction = model.predict(samples.model_input(index))
            labels[index] = prediction.probabilities.argmax()
            probabilities[index] = prediction.probability
        answers = Answers(labels, probabilities)
        self._known[(*key, classifier.card.name)] = answers
        self._found.emit(request, answers)

    def _look(self, request: int, folder: Path, features: np.ndarray | None) -> None:
        if request != self._looked:
            return
        try:
            if self._nearest is None or self._nearest.folder != folder:
                self._put_away()
                self._nearest = NearestPictures(folder)
        except ModelError as error:
            self._seen.emit(request, Neighbours(problem=str(error)))
            return
        self._seen.emit(request, self._nearest.find(features, NEAREST))

    def _put_away(self) -> None:
        if self._nearest is not None:
            self._nearest.close()
        self._nearest = None

    def _give_neighbours(self, request: int, found: Neighbours) -> None:
        if request == self._looked:
            self.neighbours_found.emit(found)

    def _give(
        self, request: int, found: Samples | Answers | tuple[int, int] | InklingError
    ) -> None:
        if request != self._latest:
            return
        if isinstance(found, Samples):
            self.loaded.emit(found)
        elif isinstance(found, Answers):
            self.answered.emit(found)
        elif isinstance(found, InklingError):
            self.failed.emit(str(found))
        elif isinstance(found, tuple):
            self.progressed.emit(*found)
