"""Fills the page "Data": reads what is chosen and asks the model that answers about it, off the
window's thread."""

import dataclasses

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from core.datasets.augment import STANDARD, augmented
from core.datasets.augment_photos import augmented_photos
from core.datasets.registry import CATALOGUE
from core.datasets.samples import (
    TEST,
    TRAINING,
    VALIDATION,
    Samples,
    browsable,
    parts_of,
)
from core.explain.neighbours import (
    Neighbours,
)
from core.models.classifier import Classifier
from core.task import DIGITS, PETS, Task
from core.translation import tr
from core.user_data.own_samples import (
    CORRECTIONS,
    EXAMPLES,
    OWN_PARTS,
    own_sets,
)
from gui.datasets.page import SamplesPage
from gui.datasets.sample_grid import WAIT, Answers
from gui.datasets.sample_reader import SampleReader
from gui.session.models import GivenInput
from gui.session.session import Session

_VERSIONS = 6  # of a picture, as the training varies it
# As scripts name them; a script's x_train begins with what is learned from here.
_ARRAYS = {TRAINING: "x_train", VALIDATION: "x_validation", TEST: "x_test"}


def varied(model_input: np.ndarray, seed: int, task: Task = DIGITS) -> np.ndarray:
    """A digit, letter, cat or dog, float32 (H, W, 1), 0..1 -> float32 (_VERSIONS, H, W, 1), as a
    training with the usual augmentation varies it; by the same seed, the same. A person's own
    classes are not: N is 0."""
    copies = np.repeat(model_input[np.newaxis], _VERSIONS, axis=0)
    rng = np.random.default_rng(seed)
    if task.reads_rows:
        return augmented(copies, rng, dataclasses.replace(STANDARD, clean=0.0))
    if task != PETS:
        return copies[:0]
    photos = np.rint(copies[..., 0] * 255).astype(np.uint8)
    return augmented_photos(photos, photos.shape[1], rng)


class SamplesController(QObject):
    """Knows which part is shown, and of which picture.

    Signals:
        input_given(GivenInput): a picture to be asked about where one looks inside.
    """

    input_given = Signal(object)

    def __init__(self, session: Session, page: SamplesPage, reader: SampleReader, parent: QObject):
        super().__init__(parent)
        self._session, self._page, self._reader = session, page, reader
        self._samples: Samples | None = None
        self._shown = ("", "", "")  # task, data set and part
        self._chosen: dict[str, tuple[str, str]] = {}  # of each task, data set and part
        self._places: dict[tuple[str, str, str], int] = {}  # which picture of each was looked at
        self._index = 0
        # A photo that is still read is shown when it is there.
        self._waiting = QTimer(self, singleShot=True, interval=WAIT)
        self._waiting.timeout.connect(self._show_waiting)
        page.part_chosen.connect(lambda *_: self._read())
        page.grid.current_changed.connect(self._show)
        page.view.look_requested.connect(self._give)
        page.grid.opened.connect(lambda: self._give(""))
        session.model_changed.connect(lambda _name: self._ask())
        session.task_changed.connect(lambda _task: self._show_task())
        self._reader.loaded.connect(self._loaded)
        self._reader.answered.connect(self._show_answers)
        self._reader.read.connect(page.show_reading)
        self._reader.progressed.connect(page.show_progress)
        self._reader.neighbours_found.connect(self._show_neighbours)
        self._reader.failed.connect(page.show_error)
        self._reader.damaged.connect(self._show_damage)

    def open(self) -> None:
        """The page was opened."""
        self._show_task()
        self._page.take_focus()

    def leave(self) -> None:
        """Another page was opened: nothing more is asked for."""
        self._reader.forget()

    def close(self) -> None:
        """The window is being closed."""
        self._reader.close()

    def _show_task(self) -> None:
        """Show the data sets of the task that is asked."""
        if not self._page.isVisible():
            return
        titles = {name: tr(CATALOGUE[name].title) for name in browsable(self._session.task.name)}
        own = {EXAMPLES: self.tr("My pictures"), CORRECTIONS: self.tr("My corrections")}
        titles |= {name: own[name] for name in own_sets(self._session.task)}
        name, part = self._chosen.get(self._session.task.name, ("", ""))
        self._page.show_sets(titles, name)
        self._show_parts(part)
        if self._samples is None or self._shown != self._wanted or self._shown[1] in own:
            self._read()  # one's own may have become more
        else:
            self._ask()

    @property
    def _wanted(self) -> tuple[str, str, str]:
        return (self._session.task.name, *self._page.chosen)

    def _read(self) -> None:
        name = self._page.chosen[0]
        self._show_parts(self._page.chosen[1])
        self._shown = self._wanted
        self._chosen[self._shown[0]] = self._page.chosen
        self._samples = None
        if name:
            self._page.show_nothing(self.tr("Reading…"))
            self._reader.load(self._session.task, *self._page.chosen)
            return
        self._reader.forget()
        if self._session.task.data_sets:
            self._page.show_nothing(
                self.tr("No pictures of this task are on this computer. Fetch More… brings some.")
            )
        else:
            self._page.show_nothing(
                self.tr("There are no pictures of these classes yet. Add some under My Classes.")
            )

    def _show_parts(self, chosen: str) -> None:
        name = self._page.chosen[0]
        is_own = name in (EXAMPLES, CORRECTIONS)
        self._page.show_parts(OWN_PARTS if is_own else parts_of(name), chosen)

    def _loaded(self, samples: Samples) -> None:
        place = self._places.get(self._shown, 0)
        self._samples = samples
        self._page.show_samples(samples)
        self._page.grid.choose(place)
        self._ask()

    def _show_damage(self, samples: Samples, sentence: str) -> None:
        if samples is self._samples:
            self._samples = None
            self._page.show_nothing(sentence)

    @property
    def _classifier(self) -> Classifier | None:
        """What answers about the pictures that are shown; a foreign model is not asked so often."""
        found = self._session.classifier
        is_asked = found is not None and not found.is_foreign
        return found if is_asked and self._session.task.name == self._shown[0] else None

    def _ask(self) -> None:
        classifier = self._classifier
        if self._samples is None or not len(self._samples) or not self._page.isVisible():
            return
        if classifier is None:
            self._page.show_answers(None)
        else:
            self._show(self._index)
            self._reader.answer(self._shown, self._samples, classifier)

    def _show(self, index: int) -> None:
        if self._samples is None or not len(self._samples):
            return
        self._index = index = min(index, len(self._samples) - 1)
        self._places[self._shown] = index
        if self._samples.is_ready(index):
            self._show_ready(self._samples, index)
        else:
            self._waiting.start()

    def _show_waiting(self) -> None:
        self._page.show_numbers(self._index)
        self._show(self._index)

    def _show_ready(self, samples: Samples, index: int) -> None:
        classifier, prediction, shape = self._classifier, None, None
        if classifier is not None:
            shape = classifier.card.input_shape
        model_input = samples.model_input(index, shape)
        if classifier is not None:
            prediction = classifier.predict(model_input)
            self._look(classifier, model_input)
        view = self._page.view
        view.show_sample(self._picture_name, samples.name(index), model_input, prediction)
        view.show_writer(samples.writer(index))
        view.show_varied(varied(model_input, index, self._session.task))

    @property
    def _picture_name(self) -> str:
        """As a script calls it, in which the data set is read."""
        return f"{_ARRAYS[self._shown[2]]}[{self._index}]"

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
        if self._samples is not None and len(self._samples):
            classifier = self._classifier
            shape = classifier.card.input_shape if classifier is not None else None
            model_input = self._samples.model_input(self._index, shape)
            self.input_given.emit(GivenInput(self._picture_name, model_input, tab=tab))
