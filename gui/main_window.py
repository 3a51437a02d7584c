"""Composes the panels and connects them; what they do is theirs."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QMessageBox

from core.image_file import DecodedImage
from core.photo_task import Animal
from core.task import DIGITS, Task
from gui.actions import Actions
from gui.answer import Answer
from gui.answer_panel import AnswerPanel
from gui.banner import Banner
from gui.canvas_panel import CanvasPanel
from gui.drawing import Drawing
from gui.drawing_file import save_drawing
from gui.drop_outline import DropOutline
from gui.header import Header
from gui.model_input_panel import ModelInputPanel
from gui.model_selector import ModelSelector
from gui.photo_flow import PhotoFlow
from gui.session import Session, answerable_tasks
from gui.settings import Settings
from gui.task_selector import TaskSelector
from gui.theme import Colors, ThemeChoice, app_icon, apply_theme
from gui.workbench import workbench


class MainWindow(QMainWindow):
    """The workbench: left what the person gives, in the middle what the network makes of it,
    right the answer."""

    def __init__(self):
        super().__init__()
        self.setWindowTitle("Inkling")
        self.setWindowIcon(app_icon())
        self.setMinimumSize(QSize(1024, 640))
        self._settings = Settings()
        # Before any widget is made, so that each is dressed once and has the right font.
        colors = apply_theme(QApplication.instance(), self._settings.theme)
        self._drawing = Drawing(self)
        self._session = Session(self._drawing, parent=self)
        self._actions = Actions(self._drawing, self)
        self.banner = Banner()
        self._photos = PhotoFlow(self._settings, self)
        self._photo_name = ""
        self._answer: Answer | None = None
        self._canvas_panel = CanvasPanel(self._drawing, self._actions)
        self._model_input_panel = ModelInputPanel()
        self._answer_panel = AnswerPanel()
        self._model_selector = ModelSelector()
        self._task_selector = TaskSelector(answerable_tasks())
        self._model_status = QLabel()
        self._drop_outline = DropOutline(self, self._photos.accepts)
        self._compose()
        self._connect()
        self._set_colors(colors)
        self._restore()

    def open_photos(self, paths: Sequence[str]) -> None:
        """Ask about the photos of these paths, as if they had been dropped."""
        self._photos.open_paths(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.geometry = self.saveGeometry()
        self._photos.close()
        self._session.close()
        super().closeEvent(event)

    def _compose(self) -> None:
        self._actions.fill(self.menuBar())
        header = Header(self._task_selector, self._model_selector)
        panels = (
            (self._canvas_panel, 5),
            (self._model_input_panel, 3),
            (self._answer_panel, 2),
        )
        self.setCentralWidget(workbench(header, self.banner, panels))
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self._model_status)
        self.statusBar().addPermanentWidget(QLabel(self.tr("Everything stays on this computer")))

    def _connect(self) -> None:
        session, actions = self._session, self._actions
        session.task_changed.connect(self._task_changed)
        session.task_switched.connect(self._say_switched)
        self._task_selector.task_chosen.connect(session.choose_task)
        session.answered.connect(self._show_answer)
        session.outdated.connect(self._answer_panel.show_outdated)
        session.model_changed.connect(self._model_changed)
        session.limit_changed.connect(self._answer_panel.limit_slider.show_limit)
        self._answer_panel.limit_slider.limit_chosen.connect(session.set_limit)
        session.failed.connect(self.banner.say)
        session.photo_changed.connect(self._photo_changed)
        self._drop_outline.dropped.connect(self._photos.take)
        self._photos.photo_ready.connect(self._photo_ready)
        self._photos.refused.connect(self.banner.say)
        self._canvas_panel.canvas.hovered.connect(session.point_at_ink)
        self._canvas_panel.photo_view.box_pointed.connect(session.point_at)
        actions.open.triggered.connect(self._photos.choose)
        actions.paste.triggered.connect(self._photos.paste)
        actions.copy.triggered.connect(self._copy_number)
        actions.close_photo.triggered.connect(session.close_photo)
        self._model_selector.model_chosen.connect(session.choose_model)
        self._model_input_panel.steps_changed.connect(session.set_steps)
        actions.classify.triggered.connect(session.classify)
        actions.live.toggled.connect(self._set_live)
        actions.clear.triggered.connect(self._drawing.clear)
        actions.save.triggered.connect(self._save)
        actions.quit.triggered.connect(self.close)
        actions.about.triggered.connect(self._about)
        for choice, action in actions.themes.items():
            action.triggered.connect(lambda _checked, choice=choice: self._set_theme(choice))
        QApplication.styleHints().colorSchemeChanged.connect(
            lambda: self._set_theme(self._settings.theme)
        )
        slider = self._canvas_panel.width_slider
        slider.valueChanged.connect(lambda width: setattr(self._settings, "pen_width", width))

    def _restore(self) -> None:
        self._actions.themes[self._settings.theme].setChecked(True)
        self._canvas_panel.width_slider.setValue(self._settings.pen_width)
        self._actions.live.setChecked(self._settings.live)
        self._session.live = self._settings.live
        if not self.restoreGeometry(self._settings.geometry):
            self.resize(1280, 720)
        task_name = self._settings.task
        tasks = {task.name: task for task in answerable_tasks()}
        for name, task in tasks.items():
            self._session.prefer(task, self._settings.model_of(name))
        self._task_changed(DIGITS)
        self._session.choose_model(self._settings.model_of(DIGITS.name))
        if task_name in tasks:
            self._session.choose_task(tasks[task_name])
        self._canvas_panel.canvas.setFocus()

    def _show_answer(self, answer: Answer | None) -> None:
        self._answer = answer
        photo = self._session.photo
        if answer is not None and isinstance(answer.found, Animal):
            self._answer_panel.show_answer(answer)
            self._model_input_panel.show_photo_input(answer.found.model_input)
            return
        if answer is None and photo is not None:
            self._answer_panel.show_nothing_found()
        else:
            self._answer_panel.show_answer(answer)
        if photo is not None:
            self._canvas_panel.photo_view.show_answer(answer)
        ink = self._drawing.ink if photo is None else None
        stages = answer.digits[answer.shown].stages if answer else None
        self._model_input_panel.show_stages(stages, ink)

    def _task_changed(self, task: Task) -> None:
        self._settings.task = task.name
        self._task_selector.show_task(task)
        self._model_selector.show_models(self._session.models)
        for panel in (self._canvas_panel, self._model_input_panel, self._answer_panel):
            panel.show_task(task)
        self._canvas_panel.photo_view.show_answer(None)

    def _say_switched(self, before: Task) -> None:
        if self._session.task == DIGITS:
            why = self.tr("This looks like digits on paper, so Digits answers.")
        else:
            why = self.tr("This looks like an animal, not like digits, so Cats & dogs answers.")
        back = self.tr("Back to {task}").format(task=before.title).replace("&", "&&")
        self.banner.say_and_offer(why, back, lambda: self._session.choose_task(before))

    def _photo_ready(self, name: str, photo: DecodedImage) -> None:
        self._photo_name = " · ".join([name, photo.note] if photo.note else [name])
        self.banner.hide()
        self._session.show_photo(photo)

    def _photo_changed(self, photo: DecodedImage | None) -> None:
        self._actions.close_photo.setEnabled(photo is not None)
        if photo is None:
            self._canvas_panel.show_no_photo(self._session.task)
        else:
            self._canvas_panel.photo_view.show_photo(photo.pixels)
            self._canvas_panel.show_photo(self._photo_name)

    def _copy_number(self) -> None:
        if self._answer is not None:
            QGuiApplication.clipboard().setText(self._answer.text)

    def _model_changed(self, name: str) -> None:
        self._model_selector.show_model(name)
        if name:
            self._settings.set_model_of(self._session.task.name, name)
        self._model_status.setText(
            self.tr("{model} is ready").format(model=self._model_selector.currentText())
            if name
            else self.tr("No model")
        )

    def _set_live(self, live: bool) -> None:
        self._settings.live = live
        self._session.live = live

    def _set_theme(self, choice: ThemeChoice) -> None:
        self._settings.theme = choice
        self._actions.themes[choice].setChecked(True)
        self._set_colors(apply_theme(QApplication.instance(), choice))

    def _set_colors(self, colors: Colors) -> None:
        for part in (
            self._actions,
            self._canvas_panel.photo_view,
            self._drop_outline,
            self.banner,
            self._model_input_panel,
            self._answer_panel,
        ):
            part.set_colors(colors)

    def _save(self) -> None:
        problem = save_drawing(self, self._drawing.ink, self._settings)
        if problem:
            self.banner.say(problem)

    def _about(self) -> None:
        QMessageBox.about(
            self,
            self.tr("About Inkling"),
            self.tr(
                "Draw a digit and see what the network thinks. Everything stays on this computer."
            ),
        )
