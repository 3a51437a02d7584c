"""Reads a data set's pictures, and asks a model about all of them, off the window's thread."""

import math
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.datasets.samples import Samples, load_samples
from core.errors import InklingError, ModelError
from core.explain.neighbours import (
    MOST_FEATURES,
    MOST_MAPPED,
    FeatureMap,
    LeftOut,
    NearestPictures,
    Neighbours,
    left_out,
    map_of,
)
from core.models.classifier import Classifier
from core.task import Task
from core.user_data.own_samples import CORRECTIONS, EXAMPLES, load_own_samples
from gui.datasets.sample_grid import Answers
from gui.widgets.serial_worker import LatestAnswers

NEAREST = 6  # training pictures that are looked up
_CHUNK = 200  # pictures between two looks at what is asked for


def features_of(model: Classifier) -> list[str]:
    """The output of a model that a map is made of; none where it gives too much for one."""
    card = model.card
    sizes = [math.prod(layer.shape) for layer in card.layers if layer.name == card.features]
    fits = card.features in model.outputs and sizes and sizes[0] <= MOST_FEATURES
    return [card.features] if fits else []


def _of_features(
    features: list[np.ndarray], labels: np.ndarray
) -> tuple[FeatureMap | None, LeftOut | None]:
    """What can be said of pictures by their features, (F,) each; there may be none."""
    if not features:
        return None, None
    given = np.stack(features)
    return map_of(given[:MOST_MAPPED].astype(np.float32)), left_out(given, labels)


class _Read(NamedTuple):
    """So many of so many pictures are read."""

    done: int
    of: int


class SampleReader(LatestAnswers):
    """One thread with a model of its own; only what was asked for last is told.

    Signals:
        loaded(Samples): the part that was asked for.
        read(int, int): so many of so many pictures of it are read.
        progressed(int, int): so many of so many pictures are answered.
        answered(Answers): what the model says of all of them.
        neighbours_found(Neighbours): the training pictures nearest to the picture looked at last.
        failed(str): a sentence.
    """

    loaded = Signal(object)
    read = Signal(int, int)
    progressed = Signal(int, int)
    answered = Signal(object)
    neighbours_found = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None):
        super().__init__("sample-reader", parent)
        # By task, data set, part and model.
        self._known: dict[tuple[str, ...], Answers] = {}
        self._looker = _NeighbourReader(self)  # not behind 10,000 answers
        self._looker.found.connect(self.neighbours_found)

    def load(self, task: Task, name: str, part: str) -> None:
        """Read a part of a data set."""
        self._ask(self._load, task, name, part)

    def answer(self, key: tuple[str, ...], samples: Samples, classifier: Classifier) -> None:
        """Ask the model about all pictures of a part; key: of which task and data set, and which
        part."""
        self.forget()
        known = self._known.get((*key, classifier.card.digest))
        if known is not None and len(known.labels) == len(samples):
            self.answered.emit(known)
            return
        self._ask(self._answer, key, samples, classifier)

    def look(self, folder: Path, features: np.ndarray | None) -> None:
        """Find the training pictures nearest to one with these features, which the model in folder
        gave."""
        self._looker.look(folder, features)

    def close(self) -> None:
        """No thread is left behind."""
        self.forget()
        self._thread.close(drop_waiting=True)
        self._looker.close()

    def _load(self, request: int, task: Task, name: str, part: str) -> None:
        if self._is_over(request):
            return

        def goes_on(done: int, of: int) -> bool:
            if done % _CHUNK == 0:
                self._found.emit(request, _Read(done, of))
            return not self._is_over(request)

        try:
            if name in (EXAMPLES, CORRECTIONS):
                samples = load_own_samples(task, name, part, goes_on)
            else:
                samples = load_samples(name, part)
            self._found.emit(request, samples)
        except InklingError as error:
            self._found.emit(request, error)

    def _answer(
        self, request: int, key: tuple[str, ...], samples: Samples, classifier: Classifier
    ) -> None:
        model = classifier.twin()
        labels = np.empty(len(samples), np.int32)
        probabilities = np.empty(len(samples), np.float32)
        features: list[np.ndarray] = []
        layer, shape = features_of(model), model.card.input_shape
        for index in range(len(samples)):
            if index % _CHUNK == 0:
                if self._is_over(request):
                    return
                self._found.emit(request, (index, len(samples)))
            prediction, given = model.inspect(samples.model_input(index, shape), layer)
            if layer:
                features.append(given[layer[0]].ravel().astype(np.float16))
            labels[index] = prediction.probabilities.argmax()
            probabilities[index] = prediction.probability
        found, doubted = _of_features(features, samples.labels)
        answers = Answers(labels, probabilities, found, doubted, model.card.classes)
        self._known[(*key, classifier.card.digest)] = answers
        self._found.emit(request, answers)

    def _tell(self, found: Samples | Answers | _Read | tuple[int, int] | InklingError) -> None:
        if isinstance(found, Samples):
            self.loaded.emit(found)
        elif isinstance(found, _Read):
            self.read.emit(*found)
        elif isinstance(found, Answers):
            self.answered.emit(found)
        elif isinstance(found, InklingError):
            self.failed.emit(str(found))
        elif isinstance(found, tuple):
            self.progressed.emit(*found)


class _NeighbourReader(LatestAnswers):
    """Looks for nearest pictures in a thread of its own.

    Signals:
        found(Neighbours): of the picture looked at last.
    """

    found = Signal(object)

    def __init__(self, parent: QObject):
        super().__init__("sample-neighbours", parent)
        self._nearest: NearestPictures | None = None  # the thread's

    def look(self, folder: Path, features: np.ndarray | None) -> None:
        self._ask(self._look, folder, features)

    def close(self) -> None:
        self._thread.submit(self._put_away)
        self._thread.close()

    def _look(self, request: int, folder: Path, features: np.ndarray | None) -> None:
        if self._is_over(request):
            return
        try:
            if self._nearest is None or self._nearest.folder != folder:
                self._put_away()
                self._nearest = NearestPictures(folder)
        except ModelError as error:
            self._found.emit(request, Neighbours(problem=str(error)))
            return
        self._found.emit(request, self._nearest.find(features, NEAREST))

    def _put_away(self) -> None:
        if self._nearest is not None:
            self._nearest.close()
        self._nearest = None

    def _tell(self, found: Neighbours) -> None:
        self.found.emit(found)
