"""What is asked, of which model, and the answer."""

import dataclasses
import time
from enum import Enum

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.errors import ModelError, StoreError
from core.images.image_file import DecodedImage
from core.models.classifier import Classifier, Predictor
from core.preprocessing.model_input import ALL_STEPS, PreprocessingSteps
from core.recognition.components import Point
from core.recognition.photo import classify_ink
from core.recognition.recognition import Recognition, Region
from core.task import DRAWINGS, PHOTOS, Task
from gui.canvas.drawing import AnswerTimer, Drawing
from gui.session.models import AvailableModel, GivenInput, PhotoRequest, SessionModels
from gui.session.photo_reader import PhotoReader


class Question(Enum):
    """What became of the latest question."""

    OPEN = "open"  # a photo is being read; until then there is no answer, not even an old one
    ANSWERED = "answered"  # with what was found, or with nothing
    FAILED = "failed"  # no answer will come


class Session(QObject):
    """Keeps the answer up with the drawing: however many events come, the latest ink is asked for.

    A photo takes the drawing's place until it is closed; the drawing stays as it was.

    photo: what is asked about instead of the drawing. answer: the latest one, None where there is
    nothing to answer, or not yet. question: what became of the latest one. live: whether the
    answer follows the pen.

    Signals:
        answered(Recognition | None): None = there is nothing to answer; question tells why.
        task_changed(Task): this is asked from now on; models has its models.
        task_switched(Task): it was changed for the photo's sake; the task that was asked before.
        models_changed(): models has others than before.
        task_fixed(Task): the person chose it, also for the photos that they gave.
        photo_changed(DecodedImage | None): this photo is asked about now; None = the drawing is.
        outdated(): the drawing has changed and live answers are off.
        model_changed(str): the name of the model that answers from now on.
        threshold_changed(float | None): above this OOD score the answer is "none of these"; None =
            the model has none.
        failed(str): a sentence for the person.
    """

    answered = Signal(object)
    task_changed = Signal(object)
    task_switched = Signal(object)
    task_fixed = Signal(object)
    models_changed = Signal()
    photo_changed = Signal(object)
    outdated = Signal()
    model_changed = Signal(str)
    threshold_changed = Signal(object)
    failed = Signal(str)

    def __init__(self, drawing: Drawing, parent: QObject | None = None):
        super().__init__(parent)
        self.photo: DecodedImage | None = None
        self._frame: DecodedImage | None = None  # a camera's, shown once it has its answer
        self.answer: Recognition | None = None
        self.question = Question.ANSWERED
        self.steps: PreprocessingSteps = ALL_STEPS
        self._live = True
        self._is_fixed = False  # the person chose the task for this photo
        self._given: np.ndarray | None = None  # the photo as a model input that is asked as it is
        self._drawing = drawing
        self._models = SessionModels()
        self._reader = PhotoReader(self)
        self._reader.photo_read.connect(self._take_photo_answer)
        self._reader.failed.connect(self._fail_photo)
        self._timer = AnswerTimer(self)
        self._timer.due.connect(self._follow_pen)
        self._timer.rested.connect(self.classify)
        drawing.segment_added.connect(self._follow_drawing)
        drawing.finished.connect(self._timer.lift_pen)
        drawing.redrawn.connect(self._follow_drawing)

    @property
    def task(self) -> Task:
        """What is asked."""
        return self._models.task

    @property
    def models(self) -> list[AvailableModel]:
        """The models that can be chosen for the task."""
        return self._models.available

    @property
    def model_name(self) -> str:
        """The model that answers; empty while there is none."""
        return self._models.name

    @property
    def classifier(self) -> Classifier | None:
        """What answers about drawings, on the window's thread; None while there is no model."""
        return self._models.classifier

    @property
    def threshold(self) -> float | None:
        """Above this OOD score, 0..1, the answer is "none of these"; None = there is no score."""
        return self._models.threshold

    @property
    def is_answered(self) -> bool:
        """Whether there is an answer, and it is to what is shown: nothing was drawn since."""
        return self.answer is not None and not self._timer.is_behind

    @property
    def ink(self) -> np.ndarray:
        """All of the drawing, uint8 (H, W)."""
        return self._drawing.ink

    @property
    def live(self) -> bool:
        return self._live

    @live.setter
    def live(self, live: bool) -> None:
        self._live = live
        if live:
            self.classify()

    def choose_task(self, task: Task) -> None:
        """Ask this from now on; a photo that is shown stays with it, whatever it looks like."""
        if task != self.task:
            self._is_fixed = self.photo is not None
            self._enter(task)
            self.classify()
            self.task_fixed.emit(task)

    def update_task(self, task: Task) -> None:
        """Take over other classes, or another title, of the task that is asked."""
        if task.name == self.task.name and task != self.task:
            self._enter(task)
            self.classify()

    def choose_model(self, name: str) -> None:
        """Answer with the model of that name from now on, also at the next start; where it cannot
        be loaded, with one that can."""
        self._load(name)
        self.classify()
        if self.model_name == name:
            try:
                self._models.make_current()
            except (ModelError, StoreError) as error:
                self.failed.emit(str(error))

    def reload_models(self, task: str = "") -> None:
        """The store has other models of a task, or another one that is to answer. task: its name;
        empty = the one that is asked."""
        if task in ("", self.task.name):
            self._models.list_again()
            self.models_changed.emit()
            self._load()
            self.classify()
        else:
            self._models.forget(task)

    def set_threshold(self, threshold: float) -> None:
        """Above this OOD score, 0..1, the answer is "none of these"; until a model is loaded."""
        self._models.threshold = threshold
        if self.answer is not None:
            self._give(self.answer)

    def set_steps(self, steps: PreprocessingSteps) -> None:
        """Apply these preprocessing steps from now on."""
        self.steps = steps
        self.classify()

    def show_photo(self, photo: DecodedImage, task: Task | None = None) -> None:
        """Answer about a photo from now on. task: it is known to be for; None = it may choose."""
        self._given = None
        self.photo = photo
        self._is_fixed = task is not None
        self.photo_changed.emit(photo)
        if task is not None and task != self.task:
            self._enter(task)
        self.classify()

    def show_frame(self, frame: DecodedImage) -> None:
        """Answer about a camera's picture, for the task that is asked, and show it when it has its
        answer: until then the picture before, and the answer to that, stand."""
        self._frame = frame
        if self._models.cached is None:
            self._show_awaited_frame()
            self._give(None)
        else:
            self._reader.read(frame.pixels, self.photo_request(fixed=True))

    def drop_frame(self) -> None:
        """A camera's picture that has no answer yet is not shown any more: what is seen stays."""
        if self._frame is not None:
            self._frame = None
            self._reader.drop()

    def show_input(self, given: GivenInput) -> None:
        """Answer about a model input from now on, as it is, until something else is asked."""
        if given.folder is not None:
            name = self._models.visit(given.folder)
            self.models_changed.emit()
            self._load(name)
        fits = self._models.takes(given.model_input)  # else it is a photo like any other
        self._given = given.model_input if fits else None
        self.photo = given.as_photo(inverted=self.task.kind != PHOTOS)
        self._is_fixed = True
        self.photo_changed.emit(self.photo)
        self.classify()

    def close_photo(self) -> None:
        """Go back to the drawing."""
        if self.photo is not None:
            self.photo = self._given = None
            self.photo_changed.emit(None)
            self.classify()

    def expect_photo(self) -> None:
        """Load what answers about photos: one is on its way, perhaps."""
        self._reader.prepare(self.photo_request())

    def point_at(self, index: int) -> None:
        """Show the bars of the digit of that index; a negative one changes nothing."""
        if self.answer is not None and index >= 0 and index != self.answer.focus:
            self._give(dataclasses.replace(self.answer, focus=index))

    def point_at_ink(self, x: float, y: float) -> None:
        """Show the bars of the digit of the drawing at x, y, in ink pixels, if there is one."""
        if self.answer is not None:
            self.point_at(self.answer.index_at(x, y))

    def photo_request(self, fixed: bool = False) -> PhotoRequest:
        """Return what is asked about a photo. fixed: of this task, whatever it looks like."""
        return dataclasses.replace(self._models.photo_request(fixed), steps=self.steps)

    def report_problem(self, problem: str) -> None:
        """Tell the person a sentence; for others, which have no place of their own to show it."""
        self.failed.emit(problem)

    def classify(self) -> None:
        """Answer now, whether or not live answers are on."""
        self._answer(pen=None)

    def close(self) -> None:
        """The window is being closed: no thread is left behind."""
        self._timer.stop()
        self._reader.close()
        self._models.close()

    def _enter(self, task: Task) -> None:
        self._given = None
        self._models.enter(task)
        self.task_changed.emit(task)
        self._load()

    def _load(self, name: str = "") -> None:
        """Load the model of that name; empty = the store's current one."""
        problem = self._models.load(name)
        if problem:
            self.failed.emit(problem)
        self.model_changed.emit(self.model_name)
        self.threshold_changed.emit(self.threshold)

    def _follow_drawing(self) -> None:
        if self.photo is not None or self.task.kind != DRAWINGS:
            return
        if self._live:
            self._timer.change()
        else:
            self.answer = None
            self.outdated.emit()

    def _follow_pen(self) -> None:
        self._answer(self._drawing.pen)

    def _answer(self, pen: Point | None) -> None:
        """pen: where it is drawing, so that there will be another answer once it rests."""
        self._timer.begin_answer()
        self._reader.drop()
        self._frame = None
        cached = self._models.cached
        if cached is None:
            self._give(None)
        elif self.photo is not None and self._given is not None:
            self._answer_given(cached, self.photo, self._given)
        elif self.photo is not None:
            self._give(None, Question.OPEN)
            self._reader.read(self.photo.pixels, self.photo_request(self._is_fixed))
        elif self.task.kind != DRAWINGS:
            self._give(None)
        elif self._models.is_foreign:
            self._give(None, Question.OPEN)
            self._reader.read(self.ink.copy(), self.photo_request(fixed=True))
        else:
            self._answer_drawing(cached, pen)

    def _answer_given(self, model: Predictor, photo: DecodedImage, given: np.ndarray) -> None:
        began = time.perf_counter()
        region = Region.of_photo(photo.pixels, model.predict(given), given)
        self._take(Recognition.of_whole(region, self.task), time.perf_counter() - began)

    def _answer_drawing(self, predictor: Predictor, pen: Point | None) -> None:
        began = time.perf_counter()
        found = classify_ink(self.ink, self.task, predictor, self.steps, pen)
        self._take(found, time.perf_counter() - began)
        if pen is not None and self.task.reads_rows:
            # After all that an answer sets off, which takes its time.
            self._timer.wait_for_rest()

    def _take_photo_answer(self, found: Recognition, seconds: float) -> None:
        self._show_awaited_frame()
        before = self.task
        if found.task != before:
            self._enter(found.task)
            self.task_switched.emit(before)
        self._take(found, seconds)

    def _show_awaited_frame(self) -> None:
        frame, self._frame = self._frame, None
        if frame is not None:
            self.photo, self._given, self._is_fixed = frame, None, True
            self.photo_changed.emit(frame)

    def _fail_photo(self, problem: str) -> None:
        self._show_awaited_frame()
        self._give(None, Question.FAILED)
        self.failed.emit(problem)

    def _take(self, found: Recognition, seconds: float) -> None:
        """Give what was found, first looking at the region that is least sure."""
        if found.regions:
            self._give(dataclasses.replace(found, focus=found.least_sure, seconds=seconds))
        else:
            self._give(None)

    def _give(self, answer: Recognition | None, question: Question = Question.ANSWERED) -> None:
        if answer is not None and self.threshold is not None:
            answer = answer.with_threshold(self.threshold)
        self.answer, self.question = answer, question
        self.answered.emit(answer)
