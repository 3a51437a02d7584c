"""Fills the page "Data": reads what is chosen, and asks the model that answers about it."""

import dataclasses

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.datasets.augment import STANDARD, augmented
from core.datasets.samples import TEST, TRAINING, VALIDATION, Samples, browsable
from core.explain.neighbours import Neighbours
from core.models.classifier import Classifier
from core.task import DIGITS
from gui.datasets.page import SamplesPage
from gui.datasets.reader import SampleReader
from gui.datasets.sample_grid import Answers
from gui.session.models import GivenInput
from gui.session.session import Session

_VERSIONS = 6  # of a picture, as the training varies it
# As scripts name them; a script's x_train begins with what is learned from here.
_ARRAYS = {TRAINING: "x_train", VALIDATION: "x_validation", TEST: "x_test"}


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
        if classifier is None or self._session.task != DIGITS:
            self._page.show_answers(None)
        else:
            self._show(self._index)
            self._reader.answer(self._shown, self._samples, classifier)

    def _show(self, index: int) -> None:
        if self._samples is None:
            return
        self._index = index = min(index, len(self._samples) - 1)
        classifier, prediction = self._session.classifier, None
        if classifier is not None and self._session.task == DIGITS:
            prediction = classifier.predict(self._samples.model_input(index))
            self._look(classifier, self._samples.model_input(index))
        self._page.view.show_sample(_ARRAYS[self._shown[1]], self._samples, index, prediction)
        self._page.view.show_varied(varied(self._samples.model_input(index), index))

    def _show_answers(self, answers: Answers) -> None:
        self._page.show_answers(answers)
        classifier, given = self._session.classifier, self._session.answer
        model_input = given.model_input if given is not None and given.regions else None
        if classifier is None or answers.map is None or model_input is None:
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
