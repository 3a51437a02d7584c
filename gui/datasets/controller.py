"""Fills the page "Data": reads what is chosen and asks the model that answers about it, off the
window's thread."""

import dataclasses
import math
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.datasets.augment import STANDARD, augmented
from core.datasets.samples import TEST, TRAINING, VALIDATION, Samples, browsable, load_samples
from core.errors import InklingError, ModelError
from core.explain.neighbours import (
    MOST_FEATURES,
    MOST_MAPPED,
    NearestPictures,
    Neighbours,
    map_of,
)
from core.models.classifier import Classifier
from core.task import DIGITS
from gui.datasets.page import SamplesPage
from gui.datasets.sample_grid import Answers
from gui.session.models import GivenInput
from gui.session.session import Session
from gui.widgets.serial_worker import LatestAnswers

_VERSIONS = 6  # of a picture, as the training varies it
# As scripts name them; a script's x_train begins with what is learned from here.
_ARRAYS = {TRAINING: "x_train", VALIDATION: "x_validation", TEST: "x_test"}

NEAREST = 6  # training pictures that are looked up
_CHUNK = 200  # pictures between two looks at what is asked for


def varied(model_input: np.ndarray, seed: int) -> np.ndarray:
    """A digit, float32 (28, 28, 1), 0..1 -> float32 (_VERSIONS, 28, 28, 1), as a training with the
    usual augmentation varies it; by the same seed, the same."""
    copies = np.repeat(model_input[np.newaxis], _VERSIONS, axis=0)
    always = dataclasses.replace(STANDARD, clean=0.0)
    return augmented(copies, np.random.default_rng(seed), always)


class SamplesController(QObject):
    """Knows which part is shown, and of which picture.

    Signals:
        input_given(GivenInput): a picture to be asked about where one looks inside.
    """

    input_given = Signal(object)

    def __init__(self, session: Session, page: SamplesPage, parent: QObject):
        super().__init__(parent)
        self._session, self._page = session, page
        self._reader = SampleReader(self)
        self._samples: Samples | None = None
        self._shown = ("", "")
        self._index = 0
        page.part_chosen.connect(self._read)
        page.grid.current_changed.connect(self._show)
        page.view.look_requested.connect(self._give)
        session.model_changed.connect(lambda _name: self._ask())
        self._reader.loaded.connect(self._loaded)
        self._reader.answered.connect(self._show_answers)
        self._reader.progressed.connect(page.show_progress)
        self._reader.neighbours_found.connect(self._show_neighbours)
        self._reader.failed.connect(page.show_error)

    def open(self) -> None:
        """The page was opened."""
        self._page.show_sets(browsable())
        self._page.take_focus()
        if self._samples is None or self._shown != self._page.chosen:
            self._read(*self._page.chosen)
        else:
            self._ask()

    def leave(self) -> None:
        """Another page was opened: nothing more is asked for."""
        self._reader.forget()

    def close(self) -> None:
        """The window is being closed."""
        self._reader.close()

    def _read(self, name: str, part: str) -> None:
        self._shown = (name, part)
        self._samples = None
        self._page.show_reading()
        self._reader.load(name, part)

    def _loaded(self, samples: Samples) -> None:
        self._samples = samples
        self._page.show_samples(samples)
        self._ask()

    def _ask(self) -> None:
        classifier = self._session.classifier
        if self._samples is None or not self._page.isVisible():
            return
        if classifier is None or classifier.is_foreign or self._session.task != DIGITS:
            self._page.show_answers(None)
        else:
            self._show(self._index)
            self._reader.answer(self._shown, self._samples, classifier)

    def _show(self, index: int) -> None:
        if self._samples is None:
            return
        self._index = index = min(index, len(self._samples) - 1)
        classifier, prediction = self._session.classifier, None
        is_asked = classifier is not None and not classifier.is_foreign
        if classifier is not None and is_asked and self._session.task == DIGITS:
            prediction = classifier.predict(self._samples.model_input(index))
            self._look(classifier, self._samples.model_input(index))
        self._page.view.show_sample(_ARRAYS[self._shown[1]], self._samples, index, prediction)
        self._page.view.show_varied(varied(self._samples.model_input(index), index))

    def _show_answers(self, answers: Answers) -> None:
        self._page.show_answers(answers)
        classifier, given = self._session.classifier, self._session.answer
        model_input = given.model_input if given is not None and given.regions else None
        if (
            classifier is None
            or classifier.is_foreign
            or answers.map is None
            or model_input is None
        ):
            return
        if model_input.shape == classifier.card.input_shape and self._session.photo is None:
            layer = classifier.card.features
            features = classifier.inspect(model_input, [layer])[1][layer].ravel()
            self._page.map.show_own(answers.map.place(features))

    def _look(self, classifier: Classifier, model_input: np.ndarray) -> None:
        layer, features = classifier.card.features, None
        if layer in classifier.outputs:
            features = classifier.inspect(model_input, [layer])[1][layer].ravel()
        self._reader.look(classifier.folder, features)

    def _show_neighbours(self, found: Neighbours) -> None:
        classifier = self._session.classifier
        if classifier is not None:
            self._page.view.show_neighbours(found, classifier.card.classes)

    def _give(self, tab: str) -> None:
        if self._samples is not None:
            name = f"{_ARRAYS[self._shown[1]]}[{self._index}]"
            self.input_given.emit(GivenInput(name, self._samples.model_input(self._index), tab=tab))


def features_of(model: Classifier) -> list[str]:
    """The output of a model that a map is made of; none where it gives too much for one."""
    card = model.card
    sizes = [math.prod(layer.shape) for layer in card.layers if layer.name == card.features]
    fits = card.features in model.outputs and sizes and sizes[0] <= MOST_FEATURES
    return [card.features] if fits else []


class SampleReader(LatestAnswers):
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

    def __init__(self, parent: QObject | None = None):
        super().__init__("sample-reader", parent)
        self._known: dict[tuple[str, str, str], Answers] = {}  # by data set, part and model
        self._looker = _NeighbourReader(self)  # not behind 10,000 answers
        self._looker.found.connect(self.neighbours_found)

    def load(self, name: str, part: str) -> None:
        """Read a part of a data set."""
        self._ask(self._load, name, part)

    def answer(self, key: tuple[str, str], samples: Samples, classifier: Classifier) -> None:
        """Ask the model about all pictures of a part; key: of which data set, and which part."""
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
        self._looker.close()

    def _load(self, request: int, name: str, part: str) -> None:
        if self._is_over(request):
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
        features: list[np.ndarray] = []
        layer = features_of(model)
        for index in range(len(samples)):
            if index % _CHUNK == 0:
                if self._is_over(request):
                    return
                self._found.emit(request, (index, len(samples)))
            prediction, given = model.inspect(samples.model_input(index), layer)
            if layer and index < MOST_MAPPED:
                features.append(given[layer[0]].ravel())
            labels[index] = prediction.probabilities.argmax()
            probabilities[index] = prediction.probability
        found = map_of(np.stack(features)) if features else None
        answers = Answers(labels, probabilities, found)
        self._known[(*key, classifier.card.digest)] = answers
        self._found.emit(request, answers)

    def _tell(self, found: Samples | Answers | tuple[int, int] | InklingError) -> None:
        if isinstance(found, Samples):
            self.loaded.emit(found)
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
