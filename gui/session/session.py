"""The controller: which model answers, what it is asked about, and when."""

import contextlib
import dataclasses
import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import ModelError, StoreError
from core.images.image_file import DecodedImage
from core.models.caching_classifier import RememberingClassifier
from core.models.classifier import Classifier
from core.models.store import Store
from core.preprocessing.model_input import ALL_STEPS, PreprocessingSteps
from core.recognition.components import Place
from core.recognition.digits import find_digits
from core.recognition.photo import classify_drawing
from core.recognition.recognition import Recognition
from core.task import DIGITS, DRAWINGS, TASKS, Task
from gui.canvas.drawing import Drawing
from gui.session.models import models_of, no_model
from gui.session.photo_reader import PhotoReader, Question

_REST = 80  # ms without a pointer event: the pen rests. Slow devices send one every 16 ms


class Session(QObject):
    """Keeps the answer up with the drawing: however many events come, the latest ink is asked for.

    A photo takes the drawing's place until it is closed; the drawing stays as it was.

    Signals:
        answered(Recognition | None): None = the canvas is empty, or the photo has no digit.
        task_changed(Task): this is asked from now on; models has its models.
        task_switched(Task): it was changed for the photo's sake; the task that was asked before.
        models_changed(): models has others than before.
        task_fixed(Task): the person chose it, also for the photos that they gave.
        photo_changed(DecodedImage | None): this photo is asked about now; None = the drawing is.
        outdated(): the drawing has changed and live answers are off.
        model_changed(str): the name of the model that answers from now on.
        threshold_changed(float | None): above this OOD score the answer is "none of these"; None =
            the model cannot tell.
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
        self.task = DIGITS
        self.models = models_of(DIGITS)
        self._current: dict[
            str, Path
        ] = {}  # the folder of each task's model, once it was asked for
        self._fixed = False  # the person chose the task for this photo
        self.steps: PreprocessingSteps = ALL_STEPS
        self._live = True
        self._drawing = drawing
        self._classifier: Classifier | None = None
        self._remembering: RememberingClassifier | None = None  # the same, for drawings
        self.threshold: float | None = None  # above this OOD score: none of these
        self._is_behind = False  # the ink has changed since the latest answer
        self.photo: DecodedImage | None = None
        self.answer: Recognition | None = None
        self._request = 0  # the latest question about a photo; answers to earlier ones are dropped
        self._reader = PhotoReader(self)
        self._reader.photo_read.connect(self._photo_read)
        self._reader.failed.connect(self.failed)
        # Zero delay: runs out when the event loop has turned, all waiting pointer events included.
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._turn_ended)
        # While the pen moves, what it draws is not divided; once it rests, it is.
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.classify)
        drawing.segment_added.connect(self._drawing_changed)
        drawing.finished.connect(self._pen_left)
        drawing.redrawn.connect(self._drawing_changed)

    @property
    def model_name(self) -> str:
        """The model that answers; empty while there is none."""
        return self._classifier.card.name if self._classifier else ""

    @property
    def classifier(self) -> Classifier | None:
        """What answers about drawings, on the window's thread; None while there is no model."""
        return self._classifier

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
            self._fixed = self.photo is not None
            self._enter(task)
            self.classify()
            self.task_fixed.emit(task)

    def update_task(self, task: Task) -> None:
        """The task that is asked has other classes now, or another title."""
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
                Store(self.task.name).make_current(self._classifier.folder)
            except (ModelError, StoreError) as error:
                self.failed.emit(str(error))

    def reload_models(self, task: str = "") -> None:
        """The store has other models of a task, or another one that is to answer. task: its name;
        empty = the one that is asked."""
        if task in ("", self.task.name):
            self.models = models_of(self.task)
            self.models_changed.emit()
            self._load()
            self.classify()
        else:
            self._current.pop(task, None)

    def _enter(self, task: Task) -> None:
        self.task = task
        self.models = models_of(task)
        self.task_changed.emit(task)
        self._load()

    def _load(self, name: str = "") -> None:
        """name: of the model that is to answer; empty = the store's current one."""
        self._classifier = None
        problem = ""
        if not name:
            with contextlib.suppress(ModelError):
                current = Store(self.task.name).current()
                name, problem = current.folder.name, current.problem
        chosen = next((model for model in self.models if model.name == name), None)
        others = [model for model in self.models if model is not chosen]
        problems = []
        for model in [chosen, *others] if chosen else others:
            try:
                self._classifier = Classifier(model.folder)
            except ModelError as error:
                problems.append(str(error))
                continue
            break
        else:
            problems = problems or [no_model(self.task)]
        if problems or problem:
            self.failed.emit(self._explained(problems) if problems else problem)
        if self._remembering is not None:
            self._remembering.close()
        if self._classifier is not None:
            self._current[self.task.name] = self._classifier.folder
            self._remembering = RememberingClassifier(self._classifier)
        self.model_changed.emit(self.model_name)
        self.threshold = self._classifier.card.ood_threshold if self._classifier else None
        self.threshold_changed.emit(self.threshold)

    def set_threshold(self, threshold: float) -> None:
        """Above this OOD score, 0..1, the answer is "none of these"; until a model is loaded."""
        self.threshold = threshold
        if self.answer is not None:
            self._give(self.answer)

    def set_steps(self, steps: PreprocessingSteps) -> None:
        """Which preprocessing steps are applied from now on."""
        self.steps = steps
        self.classify()

    def show_photo(self, photo: DecodedImage, task: Task | None = None) -> None:
        """Answer about a photo from now on. task: it is known to be for; None = it may choose."""
        self.photo = photo
        self._fixed = task is not None
        self.photo_changed.emit(photo)
        if task is not None and task != self.task:
            self._enter(task)
        self.classify()

    def close_photo(self) -> None:
        """Back to the drawing."""
        if self.photo is not None:
            self.photo = None
            self.photo_changed.emit(None)
            self.classify()

    def expect_photo(self) -> None:
        """One is on its way, perhaps: load what answers about photos."""
        self._reader.prepare(self.question())

    def point_at(self, index: int) -> None:
        """Show the bars of the digit of that index; a negative one changes nothing."""
        if self.answer is not None and index >= 0 and index != self.answer.focus:
            self._give(dataclasses.replace(self.answer, focus=index))

    def point_at_ink(self, x: float, y: float) -> None:
        """The same for the digit of the drawing at x, y, in ink pixels, if there is one."""
        for index, region in enumerate(self.answer.regions if self.answer else ()):
            left, top, width, height = region.box
            if left <= x < left + width and top <= y < top + height:
                self.point_at(index)

    def question(self, fixed: bool = False) -> Question:
        """What is asked about a photo. fixed: of this task, whatever the photo looks like."""
        own = self.task.name not in TASKS  # which leaves no photo to another task
        tasks = [self.task] if own else TASKS.values()
        folders = {task.name: self._folder_of(task) for task in tasks}
        models = {name: folder for name, folder in folders.items() if folder is not None}
        return Question(self.task, models, fixed or own)

    def classify(self) -> None:
        """Answer now, whether or not live answers are on."""
        self._answer(pen=None)

    def _answer(self, pen: Place | None) -> None:
        """pen: where it is drawing, so that there will be another answer once it rests."""
        self._is_behind = False
        self._rest.stop()
        self._request += 1  # what is still being read is no longer asked
        if self._classifier is None:
            self._give(None)
        elif self.photo is not None:
            self._reader.read(self._request, self.photo.pixels, self.question(self._fixed))
        elif self.task.kind != DRAWINGS:
            self._give(None)
        else:
            began = time.perf_counter()
            if self.task.reads_digits:
                found = find_digits(self.ink, self._remembering, self.steps, pen)
            else:
                found = classify_drawing(self.ink, self.task, self._classifier, self.steps)
            self._take(found, time.perf_counter() - began)
            if pen is not None and self.task.reads_digits:
                self._rest.start()  # after all that an answer sets off, which takes its time

    def close(self) -> None:
        """The window is being closed: no thread is left behind."""
        self._turn.stop()
        self._rest.stop()
        self._reader.close()
        if self._remembering is not None:
            self._remembering.close()

    def _photo_read(self, request: int, found: Recognition, seconds: float) -> None:
        if request != self._request or self.photo is None:
            return
        before = self.task
        if found.task != before:
            self._enter(found.task)
            self.task_switched.emit(before)
        self._take(found, seconds)

    def _take(self, found: Recognition, seconds: float) -> None:
        """Give what was found, first looking at the region that is least sure."""
        if found.regions:
            focus = found.least_sure
            self._give(dataclasses.replace(found, focus=focus, seconds=seconds))
        else:
            self._give(None)

    def _give(self, answer: Recognition | None) -> None:
        if answer is not None and self.threshold is not None:
            answer = answer.with_threshold(self.threshold)
        self.answer = answer
        self.answered.emit(answer)

    def _drawing_changed(self) -> None:
        if self.photo is not None or self.task.kind != DRAWINGS:
            return
        if not self._live:
            self.outdated.emit()
        elif self._turn.isActive():
            self._is_behind = True
        else:
            # The first event of a turn is answered at once, before anything is painted.
            self._answer(self._drawing.pen)
            self._turn.start()

    def _turn_ended(self) -> None:
        if self._is_behind:
            self._answer(self._drawing.pen)

    def _pen_left(self) -> None:
        if self._rest.isActive():
            self.classify()

    def _folder_of(self, task: Task) -> Path | None:
        """The model that answers for a task; None while there is none."""
        if task.name not in self._current:
            with contextlib.suppress(ModelError):
                self._current[task.name] = Store(task.name).current().folder
        return self._current.get(task.name)

    def _explained(self, problems: list[str]) -> str:
        text = " ".join(problems)
        if self._classifier is None:
            return text
        return self.tr("{problem} Until then {model} answers.").format(
            problem=text, model=self._classifier.card.title
        )
