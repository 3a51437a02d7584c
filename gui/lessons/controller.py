"""A lesson from its first step to its last: what is shown, what is waited for, what came out."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from core.errors import InklingError, LessonError, StoreError
from core.files.atomic import save_as
from core.lessons.figures import Figures, Value, filled, holes_in, names_in, without_marks, worth
from core.lessons.lesson import Action, Lesson, Step, all_lessons
from core.lessons.notebook import code_of, notebook
from core.lessons.progress import LessonProgress, Progress
from core.lessons.trials import Trials
from core.runs.settings import RunSettings
from gui.lessons.actions import Doer, Parts, find_shown, find_task
from gui.lessons.figures import LiveFigures, figures_of_trial, measured_data, written
from gui.lessons.panel import LessonFrame, LessonsPanel
from gui.session.save_dialog import ask_save_path
from gui.session.settings import Settings
from gui.widgets.serial_worker import SerialWorker

_LOOK = 150  # ms between two looks at whether a step is done


class LessonsController(QObject):
    """Shows lessons in their panel, does what they do and checks what they claim.

    show_code: shows a title and Python.
    """

    def __init__(
        self,
        parts: Parts,
        panel: LessonsPanel,
        settings: Settings,
        show_code: Callable[[str, str], None],
    ):
        super().__init__(panel)
        self._parts, self._panel, self._settings = parts, panel, settings
        self._show_code = show_code
        self.frame = LessonFrame(parts.window)
        self._figures = LiveFigures(parts)
        self._doer = Doer(parts)
        self._progress = Progress()
        self._lessons: dict[str, Lesson] = {}
        self._lesson: Lesson | None = None
        self._place = 0
        self._busy = False
        self._did = False  # what the step does was done for the person
        self._settled = False  # it has been said what came out of the step
        self._trials = Trials()
        self._worker = SerialWorker("lessons", self)
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self._look)
        self._connect()

    def _connect(self) -> None:
        panel = self._panel
        panel.lesson_chosen.connect(self.begin)
        panel.list_requested.connect(self.show_list)
        panel.back_requested.connect(lambda: self._go(self._place - 1))
        panel.next_requested.connect(self._next)
        panel.do_requested.connect(self.do)
        panel.code_requested.connect(self._code)
        panel.notebook_requested.connect(self._save_notebook)

    @property
    def lesson(self) -> Lesson | None:
        """The one that is open."""
        return self._lesson

    @property
    def step(self) -> int:
        """The step that is shown, from 0."""
        return self._place

    @property
    def figures(self) -> LiveFigures:
        """What is measured, and was in this lesson."""
        return self._figures

    def open(self) -> None:
        """The panel is shown: the lesson that was left, or all of them."""
        if self._lesson is None:
            self.show_list()
        else:
            self._go(self._place)

    def leave(self) -> None:
        """The panel is not shown any more; what was done is kept."""
        self._stop()
        self._end_trials()

    def close(self) -> None:
        """The window is being closed: nothing is left behind."""
        self._stop()
        self._trials.close()
        self._worker.close()

    def show_list(self) -> None:
        """Show all lessons, as their files are now. What a lesson that is left was measuring, the
        next one does not wait for."""
        self._stop()
        if self._busy:
            self._end_trials()
        self._busy, self._lesson = False, None
        self._lessons = {each.name: each for each in all_lessons()}
        rows = [(each.name, each.title, self._state(each)) for each in self._lessons.values()]
        self._panel.show_list(rows, self._progress.problem)

    def begin(self, name: str) -> None:
        """Open a lesson where it was left."""
        lesson = self._lessons[name]
        try:
            if lesson.problem:
                raise LessonError(lesson.problem)
            task = find_task(lesson.task)
        except LessonError as error:
            self.show_list()
            rows = [(each.name, each.title, self._state(each)) for each in self._lessons.values()]
            self._panel.show_list(rows, str(error))
            return
        if self._parts.session.task != task:
            self._parts.session.choose_task(task)
        self._doer.remember()
        self._lesson = lesson
        progress = self._progress.of(name)
        self._figures.kept = dict(progress.figures)
        self._go(min(progress.step, len(lesson.steps) - 1))

    def do(self) -> None:
        """Do the step for the person."""
        if not self._busy:
            self._settled = self._did = False
            self._do_rest(self._step.do)

    def _stop(self) -> None:
        self._timer.stop()
        self.frame.hide()
        self._doer.restore()

    def _end_trials(self) -> None:
        self._trials.close()
        self._trials = Trials()

    @property
    def _step(self) -> Step:
        assert self._lesson is not None  # a step is shown
        return self._lesson.steps[self._place]

    def _state(self, lesson: Lesson) -> str:
        done, count = len(self._progress.of(lesson.name).done), len(lesson.steps)
        if lesson.problem:
            return self.tr("cannot be read")
        if done >= count:
            return self.tr("done")
        return self.tr("{done} of {count}").format(done=done, count=count) if done else ""

    def _go(self, place: int) -> None:
        """Show a step."""
        assert self._lesson is not None  # only a lesson has steps
        lesson, self._place = self._lesson, place
        self._figures.begin_step()
        count = len(lesson.steps)
        self._keep(lambda progress: LessonProgress(place, progress.done, progress.figures))
        where = self.tr("{lesson} · step {step} of {count}").format(
            lesson=lesson.title, step=place + 1, count=count
        )
        text = without_marks(filled(self._step.text, self._figures, written))
        self._panel.show_step(where, self._step.title, text)
        self._busy = self._did = False
        self._show_buttons()
        self._settled = self._is_done()
        if self._settled:
            self._show_outcome(self._figures.kept)
        self._timer.start()
        self._look()

    def _is_done(self) -> bool:
        """Whether the step that is shown was done before."""
        assert self._lesson is not None  # only a lesson has steps
        return self._place in self._progress.of(self._lesson.name).done

    def _next(self) -> None:
        """What was only to be read is done once one goes on."""
        assert self._lesson is not None
        if not self._settled and self._step.until is None and not self._waits_for_figures():
            self._finish_step()
        if self._place + 1 < len(self._lesson.steps):
            self._go(self._place + 1)
        else:
            self.show_list()

    def _show_buttons(self) -> None:
        assert self._lesson is not None
        last = len(self._lesson.steps) - 1
        self._panel.show_buttons(
            first=self._place == 0,
            last=self._place == last,
            does=bool(self._step.do),
            busy=self._busy,
        )

    def _look(self) -> None:
        """Whether the step is done by now; and where its frame belongs."""
        step = self._step
        self.frame.show_around(find_shown(self._parts.window, step.where) if step.where else None)
        if self._busy or self._settled or self._parts.drawing.is_being_drawn:
            return
        is_done = step.until.holds(self._figures) if step.until is not None else self._did
        if is_done and not self._waits_for_figures():
            self._finish_step()

    def _waits_for_figures(self) -> bool:
        """Whether something that the step speaks of afterwards is not known yet."""
        noted = {f"noted.{name}" for name, _ in self._step.note}
        return any(self._figures.get(name) is None for name in _named(self._step) - noted)

    def _finish_step(self) -> None:
        """The step is done: what was measured is kept, and what came out is said."""
        step, figures = self._step, self._figures
        measured = {name: figures[name] for name in _named(step) if name in figures}
        for name, figure in step.note:
            value = worth(figure, figures)
            if value is not None:
                measured[f"noted.{name}"] = value
        figures.kept.update(measured)
        self._settled = True
        self._show_outcome(figures.kept)
        self._keep(lambda progress: progress.with_done(self._place, figures.kept))

    def _show_outcome(self, figures: Figures) -> None:
        """What came out, or which claim does not hold on this computer."""
        step = self._step
        failed = next((each for each in step.claims if each.holds(figures) is False), None)
        if failed is not None:
            self._panel.show_result(failed.failure(figures, written), "problem")
        else:
            said = without_marks(filled(step.say, figures, written)) or self.tr("Done.")
            self._panel.show_result(said, "notice")

    def _keep(self, change: Callable[[LessonProgress], LessonProgress]) -> None:
        assert self._lesson is not None
        name = self._lesson.name
        before = self._progress.of(name)
        after = change(before)
        if after == before:
            return
        try:
            self._progress.keep(name, after)
        except StoreError as error:
            self._panel.show_result(str(error), "problem")

    def _do_rest(self, actions: tuple[Action, ...]) -> None:
        """One after the other; what takes longer is done by the worker, and then the rest."""
        for place, action in enumerate(actions):
            rest = actions[place + 1 :]
            if action.verb in ("trial", "measure"):
                self._measure(action, partial(self._do_rest, rest))
                return
            try:
                self._doer.do(action)
            except LessonError as error:
                self._settled = self._is_done()  # else what came out before would be said over it
                self._panel.show_result(str(error), "problem")
                self._set_busy(False)
                return
        self._did = True
        self._set_busy(False)
        self._look()

    def _measure(self, action: Action, then: Callable[[], None]) -> None:
        self._set_busy(True)
        lesson, trials = self._lesson, self._trials
        work: Callable[[], dict[str, Value]] = measured_data
        said = self.tr("Looking at the data…")
        if action.settings is not None:
            work = partial(_trial, trials, action.words[0], action.settings)
            said = self.tr("Training: {name}…").format(name=action.words[0])
        self._panel.show_result(said, "waits")

        def take(outcome: "dict[str, Value] | InklingError") -> None:
            if self._lesson is not lesson or self._trials is not trials:  # left meanwhile
                return
            if isinstance(outcome, InklingError):
                self._set_busy(False)
                self._panel.show_result(str(outcome), "problem")
                return
            self._figures.kept.update(outcome)
            then()

        self._worker.run(work, take)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._show_buttons()

    def _code(self) -> None:
        code = code_of(self._step, self._figures)
        self._show_code(self._step.title, code or self.tr("# This step has no code."))

    def _save_notebook(self) -> None:
        assert self._lesson is not None
        window: QWidget = self._parts.window
        path = ask_save_path(
            window,
            self._settings,
            self.tr("Save the Lesson as a Notebook"),
            name=f"{self._lesson.name}.ipynb",
            kind=self.tr("Jupyter notebook (*.ipynb)"),
        )
        if path is None:
            return
        content = notebook(self._lesson, self._figures)

        def say(error: InklingError | None) -> None:
            tone = "notice" if error is None else "problem"
            said = str(error or self.tr("The notebook is saved."))
            self._panel.show_result(said, tone, None if error else path)

        self._worker.run(lambda: save_as(path, content), say)


def _trial(trials: Trials, name: str, settings: RunSettings) -> dict[str, Value]:
    return figures_of_trial(name, trials.run(settings))


def _named(step: Step) -> set[str]:
    """The figures that a step waits for, claims or tells something of."""
    claims = [*step.claims, *([step.until] if step.until is not None else [])]
    sides = [side for each in claims for side in (each.left, each.right)]
    sides += [figure for _, figure in step.note]
    return {*holes_in(step.say), *(name for side in sides for name in names_in(side))}
