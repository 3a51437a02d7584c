"""Reads a data set's pictures, and asks a model about all of them, off the window's thread."""

import hashlib
import math
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.datasets.samples import TRAINING, Samples, browsable, load_photos, load_samples
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
from core.files.atomic import keep, kept
from core.files.paths import cache_folder
from core.images.decoder import ImageDecoder
from core.models.classifier import Classifier, Prediction
from core.task import PETS, Task
from core.user_data.own_samples import CORRECTIONS, EXAMPLES, load_own_samples
from gui.datasets.sample_grid import Answers
from gui.widgets.serial_worker import LatestAnswers

NEAREST = 6  # training pictures that are looked up
_WORTH_KEEPING = 1_000  # pictures, whose answers take a second or more
_MOST_KEPT = 20 << 20  # bytes of kept answers: 1 MB are those about 55,000 digits
_FORM = 1  # of what is kept; another one is not read
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


def _where_kept(samples: Samples, classifier: Classifier) -> Path | None:
    """The file with what a model said of a part at an earlier start; None where it takes no time to
    ask about it."""
    digest = samples.digest() if len(samples) >= _WORTH_KEEPING else ""
    if not digest:
        return None
    of_both = f"{_FORM} {digest} {classifier.card.to_json()}"
    return cache_folder() / "answers" / hashlib.sha256(of_both.encode()).hexdigest()


class _Asked:
    """What a model said of the first pictures of a part; who looks elsewhere loses none of it."""

    def __init__(self, count: int):
        self.done = 0
        self.labels = np.empty(count, np.int32)
        self.probabilities = np.empty(count, np.float32)
        self.features: list[np.ndarray] = []

    def note(self, prediction: Prediction, given: Mapping[str, np.ndarray]) -> None:
        """What it says of the next one, and what it gives in the layer that features are of, if
        there is one."""
        self.labels[self.done] = prediction.probabilities.argmax()
        self.probabilities[self.done] = prediction.probability
        self.features += [each.ravel().astype(np.float16) for each in given.values()]
        self.done += 1


class _Read(NamedTuple):
    """So many of so many pictures are read."""

    done: int
    of: int


class SampleReader(LatestAnswers):
    """One thread with a model of its own; only what was asked for last is told.

    Signals:
        loaded(Samples): the part that was asked for; of what takes long to unpack, as soon as the
            first of its pictures are there.
        damaged(Samples, str): one that was told could not be read to its end; a sentence.
        read(int, int): so many of so many pictures of it are read.
        progressed(int, int): so many of so many pictures are answered.
        answered(Answers): what the model says of all of them.
        neighbours_found(Neighbours): the training pictures nearest to the picture looked at last.
        failed(str): a sentence.
    """

    loaded = Signal(object)
    damaged = Signal(object, str)
    read = Signal(int, int)
    progressed = Signal(int, int)
    answered = Signal(object)
    neighbours_found = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None):
        super().__init__("sample-reader", parent)
        # By task, data set, part and model.
        self._known: dict[tuple[str, ...], Answers] = {}
        self._asked: dict[tuple[str, ...], _Asked] = {}  # likewise; the thread's
        self._damaged: Samples | None = None  # the thread's
        self._reading = (0, "", "", "")  # the number of the question, and of what
        self._decoder: ImageDecoder | None = None  # the thread's
        self._looker = _NeighbourReader(self)  # not behind 10,000 answers
        self._looker.found.connect(self.neighbours_found)

    def load_first(self, task: Task) -> None:
        """Read ahead what is looked at first of a task."""
        name = next(iter(browsable(task.name)), "")
        if name:
            self.load(task, name, TRAINING)

    def load(self, task: Task, name: str, part: str) -> None:
        """Read a part of a data set, unless that is being done."""
        key = (task.name, name, part)
        if self._reading != (self._latest, *key):
            if name in (EXAMPLES, CORRECTIONS):  # there may be others by now
                self._known = {each: self._known[each] for each in self._known if each[:3] != key}
            self._ask(self._load, task, name, part)
            self._reading = (self._latest, *key)

    def answer(self, key: tuple[str, ...], samples: Samples, classifier: Classifier) -> None:
        """Ask the model about all pictures of a part; key: of which task and data set, and which
        part."""
        self.forget()
        known = self._known.get((*key, classifier.card.digest))
        if known is not None:
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
        if self._decoder is not None:
            self._decoder.close()
        self._looker.close()

    def _load(self, request: int, task: Task, name: str, part: str) -> None:
        if self._is_over(request):
            return

        def goes_on(done: int, of: int) -> bool:
            if done % _CHUNK == 0:
                self._found.emit(request, _Read(done, of))
            return not self._is_over(request)

        told: list[Samples] = []

        def begun(samples: Samples) -> None:
            told.append(samples)
            self._found.emit(request, samples)

        try:
            if name in (EXAMPLES, CORRECTIONS):
                samples = load_own_samples(task, name, part, goes_on)
            elif name == PETS.name:
                self._decoder = self._decoder or ImageDecoder()
                samples = load_photos(part, self._decoder)
                samples.model_input(0)  # its process has begun before the window asks
            else:
                samples = load_samples(name, part, task, goes_on, begun)
            if not told:
                self._found.emit(request, samples)
        except InklingError as error:
            if told:  # whatever was asked since, it is shown
                self._damaged = told[0]
                self.damaged.emit(told[0], str(error))
            else:
                self._found.emit(request, error)

    def _answer(
        self, request: int, key: tuple[str, ...], samples: Samples, classifier: Classifier
    ) -> None:
        if samples is self._damaged:
            return
        model = classifier.twin()
        layer, shape = features_of(model), model.card.input_shape
        key = (*key, classifier.card.digest)
        path = _where_kept(samples, classifier)
        content = kept(path) if path is not None else b""
        if content:
            self._tell_answers(request, key, Answers.from_bytes(content, model.card.classes))
            return
        asked = self._asked.get(key)
        if asked is None or key[1] in (EXAMPLES, CORRECTIONS):
            asked = self._asked[key] = _Asked(len(samples))
        for index in range(asked.done, len(samples)):
            if index % _CHUNK == 0:
                if self._is_over(request):
                    return
                self._found.emit(request, (index, len(samples)))
            asked.note(*model.inspect(samples.model_input(index, shape), layer))
        found, doubted = _of_features(asked.features, samples.labels)
        answers = Answers(asked.labels, asked.probabilities, found, doubted, model.card.classes)
        del self._asked[key]
        if path is not None:
            keep(path, answers.to_bytes(), _MOST_KEPT)
        self._tell_answers(request, key, answers)

    def _tell_answers(self, request: int, key: tuple[str, ...], answers: Answers) -> None:
        self._known[key] = answers
        self._found.emit(request, answers)

    def _tell(self, found: Samples | Answers | _Read | tuple[int, int] | InklingError) -> None:
        if isinstance(found, Samples | InklingError):
            self._reading = (0, "", "", "")
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
