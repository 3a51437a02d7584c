"""Which task is asked, which models there are for it, and which of them answers."""

import contextlib
import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from core.errors import ModelError
from core.images.image_file import DecodedImage
from core.models.card import Card, read_card
from core.models.classifier import CachingClassifier, Classifier
from core.models.store import Store
from core.preprocessing.model_input import ALL_STEPS, PreprocessingSteps
from core.recognition.photo import tasks_of_photo
from core.task import DIGITS, TASKS, Task
from core.translation import tr

CANDIDATE = "candidate"  # what the model of a run is called until it is kept
_ENLARGED = 10  # times, a small picture that is given


@dataclass(frozen=True, slots=True)
class AvailableModel:
    """A model to choose from; error says what is wrong with one that cannot be used. is_candidate:
    it is not kept, and nobody has decided about it yet."""

    folder: Path
    card: Card | None
    error: str = ""
    is_candidate: bool = False

    @property
    def name(self) -> str:
        return CANDIDATE if self.is_candidate else self.folder.name


@dataclass(frozen=True, slots=True)
class GivenInput:
    """A data set's picture that is asked about as it is. name: fit to be shown. model_input:
    float32 (H, W, 1), 0..1, as a network gets it. folder: of the model to ask; None = of the one
    that answers. tab: of the look panel, to be opened; empty = the one that is open."""

    name: str
    model_input: np.ndarray
    folder: Path | None = None
    tab: str = ""

    def as_photo(self, *, inverted: bool) -> DecodedImage:
        """Return it large enough to be looked at. inverted: 0 becomes white, as paper is."""
        grey = np.rint(self.model_input[..., 0] * 255).astype(np.uint8)
        height, width = grey.shape
        size = (width * _ENLARGED, height * _ENLARGED) if width < 64 else (width, height)
        large = cv2.resize(255 - grey if inverted else grey, size, interpolation=cv2.INTER_NEAREST)
        return DecodedImage(np.repeat(large[..., np.newaxis], 3, axis=2), size)


@dataclass(frozen=True, slots=True)
class PhotoRequest:
    """What is asked about a photo.

    models: the folder of each task's model. fixed: the other task is not considered. steps: that
    ink goes through.
    """

    task: Task
    models: Mapping[str, Path]
    fixed: bool = False
    steps: PreprocessingSteps = ALL_STEPS


class SessionModels:
    """The models of the task that is asked, and for each task the one that answers.

    available: of the task, to choose from; none before they are listed. classifier: the one that
    answers, for the window's thread; None while there is none. cached: the same for drawings, most
    of which stays as it was. threshold: above this OOD score the answer is "none of these";
    None = the model has no score.
    """

    def __init__(self) -> None:
        self.task = DIGITS
        self.available: list[AvailableModel] = []
        self.classifier: Classifier | None = None
        self.cached: CachingClassifier | None = None
        self.threshold: float | None = None
        self._folders: dict[str, Path] = {}  # of each task's model, once it was asked for
        self._candidate: AvailableModel | None = None  # of the task, while it is undecided

    @property
    def name(self) -> str:
        """The name of the model that answers; empty while there is none."""
        if self.classifier is None:
            return ""
        return CANDIDATE if self.is_candidate else self.classifier.card.name

    @property
    def is_candidate(self) -> bool:
        """Whether the model that answers is one that nobody has kept yet."""
        candidate, classifier = self._candidate, self.classifier
        return bool(candidate and classifier and candidate.folder == classifier.folder)

    def visit(self, folder: Path) -> str:
        """Find the model in folder, which need not be kept, among those that can be chosen -> its
        name."""
        known = next((each.name for each in self.available if each.folder == folder), "")
        if not known:
            self._candidate = dataclasses.replace(_available(folder), is_candidate=True)
            self.available = [*self.available, self._candidate]
        return known or CANDIDATE

    def takes(self, model_input: np.ndarray) -> bool:
        """Whether the model that answers can be given it, on the window's thread."""
        fits = self.classifier and self.classifier.card.input_shape == model_input.shape
        return bool(fits) and not self.is_foreign

    @property
    def is_foreign(self) -> bool:
        """Whether the model that answers came from elsewhere, and may take its time."""
        return self.classifier is not None and self.classifier.is_foreign

    def enter(self, task: Task) -> None:
        """Ask this task from now on; load its model next."""
        self.task = task
        self._folders.pop(task.name, None)  # of another kind, where the task is of another now
        self.list_again()

    def list_again(self) -> None:
        """Find the models that the task has by now; a candidate is looked for no more."""
        self._candidate = None
        self.available = available_models(self.task.name)

    def load(self, name: str = "") -> str:
        """Let the model of that name answer, or another where it cannot be loaded.

        name: empty = the store's current one. Returns what the person should know, or nothing.
        """
        problem = ""
        if not name:
            with contextlib.suppress(ModelError):
                current = Store(self.task.name).current()
                name, problem = current.folder.name, current.problem
        by_choice = sorted(self.available, key=lambda model: model.name != name)
        self.classifier, problems = first_loadable(by_choice)
        self._prepare()
        if self.classifier is None:
            return " ".join(problems) or no_model(self.task)
        if problems:
            return tr("{problem} Until then {model} answers.").format(
                problem=" ".join(problems), model=tr(self.classifier.card.title)
            )
        return problem

    def make_current(self) -> None:
        """Let the model that answers do so at the next start too.

        Raises:
            ModelError: it is not whole.
            StoreError: that cannot be written down.
        """
        if self.classifier is not None and not self.is_candidate:
            Store(self.task.name).make_current(self.classifier.folder)

    def forget(self, task: str) -> None:
        """Another model is to answer for the task of that name, which is not the one asked."""
        self._folders.pop(task, None)

    def photo_request(self, fixed: bool) -> PhotoRequest:
        """Return what is asked about a photo. fixed: of this task, whatever it looks like."""
        is_custom = self.task.name not in TASKS  # which leaves no photo to another task
        tasks = (self.task,) if is_custom else tasks_of_photo(self.task)
        folders = {task.name: self._folder_of(task) for task in tasks}
        models = {name: folder for name, folder in folders.items() if folder is not None}
        return PhotoRequest(self.task, models, fixed or is_custom)

    def close(self) -> None:
        """No thread is left behind."""
        if self.cached is not None:
            self.cached.close()
            self.cached = None

    def _folder_of(self, task: Task) -> Path | None:
        """Find the model that answers for a task; None while there is none."""
        if task.name not in self._folders:
            with contextlib.suppress(ModelError):
                self._folders[task.name] = Store(task.name).current().folder
        return self._folders.get(task.name)

    def _prepare(self) -> None:
        self.close()
        self.threshold = None
        if self.classifier is not None:
            if not self.is_candidate:  # which may be gone any moment
                self._folders[self.task.name] = self.classifier.folder
            self.cached = CachingClassifier(self.classifier)
            self.threshold = self.classifier.card.ood_threshold


def available_models(task: str) -> list[AvailableModel]:
    """List a task's models: those that were trained here and the shipped ones."""
    return [_available(folder) for folder in Store(task).folders()]


def first_loadable(models: Iterable[AvailableModel]) -> tuple[Classifier | None, list[str]]:
    """Load the first that can be, and say what is wrong with each before it."""
    problems: list[str] = []
    for model in models:
        try:
            return Classifier(model.folder), problems
        except ModelError as error:
            problems.append(str(error))
    return None, problems


def no_model(task: Task) -> str:
    """Say that there is none for a task, and what to do."""
    if task.name not in TASKS:
        return tr("{task} is not trained yet: press Retrain.", task=tr(task.title))
    return tr(
        "There is no model for {task}. Install Inkling again to restore it, or train "
        "one: inkling train {name}",
        task=tr(task.title),
        name=task.name,
    )


def _available(folder: Path) -> AvailableModel:
    try:
        return AvailableModel(folder, read_card(folder))
    except ModelError as error:
        return AvailableModel(folder, None, str(error))
