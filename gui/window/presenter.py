"""Shows what the session says: its task, model, photo and answer, each where it belongs."""

from PySide6.QtCore import QObject, QTimer

from core.images.image_file import DecodedImage
from core.recognition.recognition import Recognition
from core.task import DIGITS, DRAWINGS, TASKS, Task
from core.translation import tr
from gui.photos.importing import PhotoSource
from gui.session.actions import Actions
from gui.session.models import GivenInput
from gui.session.session import Question, Session
from gui.session.settings import Settings
from gui.widgets.banner import OF_WHAT_WAS_GIVEN, Cause
from gui.widgets.panel import Label
from gui.window.workbench import TRAIN, TRY, Workbench

_PATIENCE = 120  # ms


class Presenter(QObject):
    """So the panels know nothing of the session, and the session nothing of them.

    model_status: which model answers, for the status bar.
    """

    def __init__(
        self,
        session: Session,
        workbench: Workbench,
        actions: Actions,
        settings: Settings,
        parent: QObject,
    ):
        super().__init__(parent)
        self._session = session
        self._panels = workbench
        self._actions = actions
        self._settings = settings
        self._photo_name = ""
        self._has_strip = False
        # A drawing's answer that takes longer than this is waited for; else nothing flickers.
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(workbench.answer_panel.show_reading)
        self.model_status = Label()
        session.task_changed.connect(self.show_task)
        session.task_switched.connect(self._show_switched)
        session.answered.connect(self._show_answer)
        session.outdated.connect(workbench.answer_panel.show_outdated)
        session.models_changed.connect(self._show_models)
        session.model_changed.connect(self._show_model)
        session.threshold_changed.connect(self._show_threshold)
        session.failed.connect(self._show_failed)
        workbench.model_selector.model_chosen.connect(lambda _: workbench.banner.end(Cause.ASKED))
        session.photo_changed.connect(self._photo_changed)

    def _show_failed(self, sentence: str) -> None:
        """Say why there is no answer; that one's own classes are still to be learned is no
        error."""
        session, banner = self._session, self._panels.banner
        is_new = session.task.name not in TASKS and not session.models
        (banner.show_notice if is_new else banner.show_error)(sentence, Cause.ASKED)

    def show_task(self, task: Task) -> None:
        """Everything is laid out for the task from now on, and so it is at the next start."""
        self._settings.task = task.name
        panels = self._panels
        panels.banner.end(Cause.SWITCHED, Cause.DONE)
        panels.task_selector.show_task(task)
        self._show_models()
        for panel in (panels.canvas_panel, panels.model_input_panel, panels.answer_panel):
            panel.show_task(task)
        panels.canvas_panel.photo_view.show_answer(None)
        self._enable_actions()

    def show_photo_alone(self, photo: PhotoSource, image: DecodedImage) -> None:
        """Show the only photo that was given; the answer follows."""
        self._panels.banner.end(*OF_WHAT_WAS_GIVEN)
        self.show_photo(photo, image)

    def show_photo(self, photo: PhotoSource, image: DecodedImage, task: Task | None = None) -> None:
        """Show a photo, and below it its name. task: that it is for; None = it may choose."""
        self._photo_name = f"{photo.name} · {image.note}" if image.note else photo.name
        self._session.show_photo(image, task)

    def show_camera(self) -> None:
        """A camera is on: what it sees takes the photo's place, with its answers."""
        self._panels.banner.end(*OF_WHAT_WAS_GIVEN)
        self._photo_name = self.tr("Camera")

    def show_input(self, given: GivenInput) -> None:
        """Show a data set's picture, and below it its name; the answer follows."""
        self._panels.banner.end(*OF_WHAT_WAS_GIVEN)
        self._photo_name = given.name
        self._session.show_input(given)

    def show_strip(self, shown: bool) -> None:
        """Whether there are several photos, which can be put away and saved as a table."""
        self._has_strip = shown
        self._actions.export.setEnabled(shown)
        self._enable_actions()

    def _show_answer(self, answer: Recognition | None) -> None:
        photo, panels = self._session.photo, self._panels
        self._patience.stop()
        if answer is None and photo is not None and self._session.model_name:
            self._show_unanswered()
        elif answer is None and self._session.question is Question.OPEN:
            self._patience.start()
        else:
            panels.answer_panel.show_answer(answer)
        if photo is not None:
            panels.canvas_panel.photo_view.show_answer(answer)
        region = answer.focused if answer is not None else None
        if region is not None and region.stages is None and region.model_input is not None:
            panels.model_input_panel.show_photo_input(region.model_input)
        else:
            ink = self._session.ink if photo is None else None
            panels.model_input_panel.show_stages(region.stages if region else None, ink)

    def _show_unanswered(self) -> None:
        """Of a photo: not yet, or there is nothing to answer."""
        panel, question = self._panels.answer_panel, self._session.question
        if question is Question.OPEN:
            panel.show_reading()
        elif question is Question.FAILED:
            panel.show_failed()
        else:
            panel.show_nothing_found()

    def _show_switched(self, before: Task) -> None:
        if self._session.task == DIGITS:
            why = self.tr("This looks like digits on paper, so Digits answers.")
        else:
            why = self.tr("This looks like an animal, not like digits, so Cats & dogs answers.")
        back = self.tr("Back to {task}").format(task=tr(before.title))
        self._panels.banner.show_offer(
            why, back, lambda: self._session.choose_task(before), Cause.SWITCHED
        )

    def show_page(self, _name: str) -> None:
        """Another page is open: what cannot be seen is not changed, and what was done is known."""
        self._panels.banner.end(Cause.DONE)
        self._enable_actions()

    def _enable_actions(self) -> None:
        """What is to be seen can be closed, and what is not cannot be changed."""
        photo, task, page = self._session.photo, self._session.task, self._panels.page
        goes_back = photo is not None or self._has_strip or page != TRY
        goes_back = goes_back or self._panels.is_presented
        self._actions.enable_back(goes_back, to_try=page != TRY)
        is_seen = photo is None and task.kind == DRAWINGS and page in (TRY, TRAIN)
        self._actions.enable_drawing(is_seen)

    def _photo_changed(self, photo: DecodedImage | None) -> None:
        self._enable_actions()
        self._panels.banner.end(Cause.ASKED, Cause.SWITCHED)
        canvas_panel = self._panels.canvas_panel
        if photo is None:
            canvas_panel.show_no_photo(self._session.task)
        else:
            canvas_panel.photo_view.show_photo(photo.pixels)
            canvas_panel.show_photo(self._photo_name)

    def _show_models(self) -> None:
        self._panels.banner.end(Cause.ASKED)
        self._panels.model_selector.show_models(self._session.models)

    def _show_threshold(self, threshold: float | None) -> None:
        has_model = self._session.classifier is not None
        self._panels.answer_panel.threshold_slider.show_threshold(threshold, has_model)

    def _show_model(self, name: str) -> None:
        selector = self._panels.model_selector
        selector.show_model(name)
        classifier = self._session.classifier
        self._panels.answer_panel.show_answers(classifier.card.answers if classifier else ())
        ready = self.tr("{model} is ready").format(model=selector.currentText())
        self.model_status.setText(ready if name else self.tr("No model"))
