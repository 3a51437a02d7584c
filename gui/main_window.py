"""Composes the panels and connects them; what they do is theirs."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QMainWindow, QMessageBox

from core.task import DIGITS
from gui.canvas.drawing import Drawing
from gui.corrections.controller import CorrectionFlow
from gui.inside.controller import InsideFlow, WhyFlow
from gui.photos.drop_outline import DropOutline
from gui.photos.filmstrip_controller import FilmstripFlow
from gui.photos.importing import PhotoFlow
from gui.photos.recent import RecentPhotos
from gui.session.actions import Actions
from gui.session.appearance import Appearance
from gui.session.models import answerable_tasks
from gui.session.save_dialog import save_drawing
from gui.session.session import Session
from gui.session.settings import Settings
from gui.style.theme import app_icon
from gui.window.dialogs import Dialogs
from gui.window.presenter import Presenter
from gui.window.training_drawer import TrainingDrawer
from gui.window.workbench import Workbench


class MainWindow(QMainWindow):
    """The one window of the program."""

    def __init__(self):
        super().__init__()
        self.setWindowTitle("Inkling")
        self.setWindowIcon(app_icon())
        self.setMinimumSize(QSize(1024, 640))
        self._settings = Settings()
        self._appearance = Appearance(self._settings, self)
        self._drawing = Drawing(self)
        self._session = Session(self._drawing, parent=self)
        self._actions = Actions(self._drawing, self)
        self._photos = PhotoFlow(self._settings, self)
        self._workbench = Workbench(self._drawing, self._actions)
        self._presenter = Presenter(
            self._session, self._workbench, self._actions, self._settings, self
        )
        self._inside = InsideFlow(self._session, self._workbench.look_panel, self._settings, self)
        self._corrections = CorrectionFlow(
            session=self._session,
            drawing=self._drawing,
            row=self._workbench.answer_panel.correction_row,
            banner=self._workbench.banner,
            actions=self._actions,
            parent=self,
        )
        self._dialogs = Dialogs(
            *(self._session, self._workbench),
            corrections=self._corrections,
            appearance=self._appearance,
            settings=self._settings,
            parent=self,
        )
        self._why = WhyFlow(self._session, self._workbench.look_panel, self)
        self._filmstrip = FilmstripFlow(
            strip=self._workbench.canvas_panel.filmstrip,
            banner=self._workbench.banner,
            images=self._photos.images,
            session=self._session,
            settings=self._settings,
            parent=self,
        )
        self._recent = RecentPhotos(self._settings, self)
        self._training = TrainingDrawer(self._session, self._workbench, self._appearance, self)
        self._drop_outline = DropOutline(self, self._photos.accepts)
        self.banner = self._workbench.banner
        self._compose()
        self._connect_panels()
        self._connect_photos()
        self._connect_actions()
        self._restore()

    def open_photos(self, paths: Sequence[str]) -> None:
        """Ask about the photos of these paths, as if they had been dropped."""
        self._photos.open_paths(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._training.may_close(self):
            event.ignore()
            return
        self._settings.geometry = self.saveGeometry()
        self._training.close()
        self._photos.close()
        self._filmstrip.close()
        self._corrections.close()
        self._dialogs.close()
        self._inside.close()
        self._why.close()
        self._session.close()
        super().closeEvent(event)

    def _compose(self) -> None:
        self._actions.fill(self.menuBar(), self._recent)
        self.setCentralWidget(self._workbench)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self._presenter.model_status)
        self.statusBar().addPermanentWidget(QLabel(self.tr("Everything stays on this computer")))
        painted = (self._actions, self._drop_outline, *self._workbench.painted_parts())
        self._appearance.dress(painted, self._actions.themes)

    def _connect_panels(self) -> None:
        session, panels = self._session, self._workbench
        panels.task_selector.task_chosen.connect(session.choose_task)
        panels.model_selector.model_chosen.connect(session.choose_model)
        panels.model_input_panel.steps_changed.connect(session.set_steps)
        panels.answer_panel.limit_slider.limit_chosen.connect(session.set_limit)
        panels.answer_panel.limit_slider.limit_chosen.connect(self._filmstrip.set_limit)
        panels.canvas_panel.canvas.hovered.connect(session.point_at_ink)
        panels.canvas_panel.photo_view.box_pointed.connect(session.point_at)
        panels.canvas_panel.width_slider.valueChanged.connect(
            lambda width: setattr(self._settings, "pen_width", width)
        )

    def _connect_photos(self) -> None:
        photos, strip, recent = self._photos, self._filmstrip, self._recent
        self._drop_outline.dropped.connect(photos.take)
        photos.expected.connect(self._session.expect_photo)
        photos.photo_ready.connect(self._presenter.show_given)
        photos.photo_ready.connect(strip.close_strip)
        photos.photo_ready.connect(recent.add)
        photos.photo_refused.connect(recent.remove)
        photos.several_given.connect(strip.show)
        photos.refused.connect(self.banner.show_error)
        strip.photo_opened.connect(self._presenter.show_photo)
        strip.photo_opened.connect(recent.add)
        strip.shown_changed.connect(self._presenter.show_strip)
        recent.photo_chosen.connect(lambda path: photos.open_paths([path]))

    def _connect_actions(self) -> None:
        actions = self._actions
        actions.copy.triggered.connect(self._copy_number)
        actions.open.triggered.connect(self._photos.choose)
        actions.paste.triggered.connect(self._photos.paste)
        actions.export.triggered.connect(self._filmstrip.export)
        actions.close_photo.triggered.connect(self._filmstrip.step_back)
        actions.classify.triggered.connect(self._session.classify)
        self._training.code_made.connect(self._dialogs.show_code)
        self._photos.folder_given.connect(self._dialogs.make_task_of)
        self._training.data_needed.connect(self._dialogs.show_data)
        self._dialogs.data_changed.connect(self._training.forget_message)
        actions.retrain.triggered.connect(self._training.open)
        actions.live.toggled.connect(self._set_live)
        actions.clear.triggered.connect(self._drawing.clear)
        actions.show_code.triggered.connect(self._dialogs.show_code_of_model)
        actions.export_model.triggered.connect(self._dialogs.export_model)
        actions.data.triggered.connect(self._dialogs.show_data)
        actions.own_tasks.triggered.connect(self._dialogs.show_own_tasks)
        actions.corrections.triggered.connect(self._dialogs.show_corrections)
        actions.save.triggered.connect(self._save)
        actions.quit.triggered.connect(self.close)
        actions.about.triggered.connect(self._about)

    def _restore(self) -> None:
        self._workbench.canvas_panel.width_slider.setValue(self._settings.pen_width)
        self._actions.live.setChecked(self._settings.live)
        self._session.live = self._settings.live
        if not self.restoreGeometry(self._settings.geometry):
            self.resize(1280, 720)
        task_name = self._settings.task
        tasks = {task.name: task for task in answerable_tasks()}
        self._presenter.show_task(DIGITS)
        self._session.reload_models()
        if task_name in tasks:
            self._session.choose_task(tasks[task_name])
        self._why.open_room()
        QTimer.singleShot(0, self, lambda: self._training.offer_undecided(self.banner))
        self._workbench.canvas_panel.canvas.setFocus()

    def _copy_number(self) -> None:
        if self._session.answer is not None:
            QGuiApplication.clipboard().setText(self._session.answer.text)

    def _set_live(self, live: bool) -> None:
        self._settings.live = live
        self._session.live = live

    def _save(self) -> None:
        problem = save_drawing(self, self._drawing.ink, self._settings)
        if problem:
            self.banner.show_error(problem)

    def _about(self) -> None:
        QMessageBox.about(
            self,
            self.tr("About Inkling"),
            self.tr(
                "Draw a digit and see what the network thinks. Everything stays on this computer."
            ),
        )
