"""Composes the panels and connects them; what they do is theirs."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QWidget

from core.task import DIGITS
from core.user_data.custom_tasks import answerable_tasks, damaged_tasks
from gui.canvas.drawing import Drawing
from gui.classroom.kiosk import kiosk_problems
from gui.classroom.sittings import SittingsMenu, window_title
from gui.corrections.controller import CorrectionController
from gui.custom_tasks.recording import RecordingController
from gui.inside.controller import InsideController, WhyController
from gui.photos.camera import CameraController
from gui.photos.filmstrip_controller import FilmstripController
from gui.photos.importing import PhotoController, RecentPhotos
from gui.photos.photo_view import DropOutline
from gui.session.actions import Actions
from gui.session.models import GivenInput
from gui.session.other_task import OtherTask
from gui.session.session import Session
from gui.session.settings import Appearance, Settings
from gui.style.theme import app_icon
from gui.widgets.banner import Cause
from gui.widgets.buttons import pressed_by_enter
from gui.widgets.panel import Label
from gui.window.dialogs import Dialogs
from gui.window.language import LanguageMenu
from gui.window.lessons_dock import LessonsDock
from gui.window.pages import PageController, TrainingPages
from gui.window.presentation import Presentation
from gui.window.presenter import Presenter
from gui.window.unfinished import Unfinished, clear_leftovers
from gui.window.what_is_this import WhatIsThis
from gui.window.workbench import TRAIN, TRY, Workbench

_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_SETTLED = 2000  # ms after the start, when nobody waits for anything


class MainWindow(QMainWindow):
    """The one window of the program: makes its parts, which are public to be reached from outside
    by name, and connects them."""

    def __init__(self) -> None:
        settings = Settings()
        appearance = Appearance(settings)
        super().__init__()
        appearance.setParent(self)
        self._key = Qt.Key.Key_unknown  # the last that was pressed
        self.installEventFilter(self)
        self.setWindowTitle(window_title())
        self.setWindowIcon(app_icon())
        self.setMinimumSize(QSize(1024, 640))
        self._settings, self._appearance = settings, appearance
        self.drawing = Drawing(self)
        self.session = Session(self.drawing, parent=self)
        self.other_task = OtherTask(self.session, self)
        self.menu_actions = Actions(self.drawing, self)
        self.photos = PhotoController(self._settings, self)
        self.workbench = Workbench(self.drawing, self.menu_actions)
        self._presenter = Presenter(
            self.session, self.workbench, self.menu_actions, self._settings, self
        )
        look = self.workbench.look_panel
        self.inside = InsideController(self.session, look, self._settings, self)
        self.corrections = self._make_corrections()
        self.dialogs = self._make_dialogs()
        self.why = WhyController(self.session, look, self)
        self.filmstrip = self._make_filmstrip()
        self._make_cameras()
        self._recent = RecentPhotos(self._settings, self)
        self.sittings = SittingsMenu(self.menu_actions.new_session, self)
        self.training = TrainingPages(self.session, self.workbench, self._appearance, self)
        self.pages = self._make_pages()
        self.unfinished = Unfinished(self.drawing, self.session, self.pages, self)
        self._make_helps()
        self.banner = self.workbench.banner
        self._compose()
        self._connect_panels()
        self._connect_photos()
        self._connect_actions()
        self._restore()

    def _make_cameras(self) -> None:
        panel = self.workbench.canvas_panel
        self.camera = CameraController(self.session, panel.camera_bar, self)
        self.recording = RecordingController(self.session, self.camera, panel.recording_row, self)

    def _make_helps(self) -> None:
        self.lessons = LessonsDock(self, self._appearance, self._settings)
        self._drop_outline = DropOutline(self, self.photos.accepts)
        self.what_is_this = WhatIsThis(self, self.workbench, self.menu_actions)
        self.presentation = Presentation(
            self, self.workbench, self.pages, self._appearance, self.menu_actions
        )

    def _make_pages(self) -> PageController:
        return PageController(
            workbench=self.workbench,
            training=self.training,
            session=self.session,
            appearance=self._appearance,
            actions=self.menu_actions.pages,
            parent=self,
        )

    def open_photos(self, paths: Sequence[str]) -> None:
        """Ask about the photos of these paths, as if they had been dropped."""
        if paths:
            self.unfinished.expect_photo()
        self.photos.open_paths(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.training.may_close(self):
            event.ignore()
            return
        self.presentation.leave()
        geometry = self.saveGeometry()
        for each in (*self.findChildren(QDialog), self):
            each.hide()  # at once: what is being saved may wait for a disk for long
        self._settings.geometry = geometry
        self.unfinished.close()
        self.lessons.close()
        self.training.close()
        self.pages.close()
        self.camera.close()
        self.recording.close()
        self.filmstrip.stop()
        for part in (self.photos, self.filmstrip, self.corrections, self.dialogs, self.inside):
            part.close()
        self.why.close()
        self.other_task.close()
        self.session.close()
        super().closeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 (Qt's signature)
        """Not an event(): with one of Python's around all that is painted in the window, a mistake
        in one widget's painting would be raised in the next one's, and end the process."""
        if isinstance(event, QKeyEvent):  # each key is offered to the window before it is pressed
            self._key = Qt.Key(event.key())
            return pressed_by_enter(self.focusWidget(), event)
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The next by Tab. Qt asks for it as well where an arrow is pressed on a button, and when
        what had the keyboard goes away: then it is never one that happens to stand next, and
        perhaps writes to the disk."""
        focused = self.focusWidget()
        if focused is None or (focused.isVisibleTo(self) and focused.isEnabledTo(self)):
            moved = super().focusNextPrevChild(forward)
            if focused is not None and self._key not in _TABS:
                self._leave_what_writes(focused)
            return moved
        if not self.workbench.canvas_panel.take_focus():
            focused.clearFocus()
        return True

    def _leave_what_writes(self, before: QWidget) -> None:
        row, now = self.workbench.answer_panel.correction_row, self.focusWidget()
        if now is not None and row.isAncestorOf(now) and not row.isAncestorOf(before):
            before.setFocus()

    def _make_corrections(self) -> CorrectionController:
        return CorrectionController(
            session=self.session,
            drawing=self.drawing,
            row=self.workbench.answer_panel.correction_row,
            banner=self.workbench.banner,
            actions=self.menu_actions,
            parent=self,
        )

    def _make_dialogs(self) -> Dialogs:
        return Dialogs(
            session=self.session,
            workbench=self.workbench,
            corrections=self.corrections,
            images=self.photos.images,
            appearance=self._appearance,
            settings=self._settings,
            parent=self,
        )

    def _make_filmstrip(self) -> FilmstripController:
        return FilmstripController(
            strip=self.workbench.canvas_panel.filmstrip,
            banner=self.workbench.banner,
            images=self.photos.images,
            session=self.session,
            settings=self._settings,
            parent=self,
        )

    def _compose(self) -> None:
        languages = LanguageMenu(self._settings, self)
        languages.said.connect(self.banner.show_notice)
        self.menu_actions.fill(self.menuBar(), self._recent, self.sittings, languages)
        self.setCentralWidget(self.workbench)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self._presenter.model_status)
        self.statusBar().addPermanentWidget(Label(self.tr("Everything stays on this computer")))
        self._appearance.color(
            [self.menu_actions, self._drop_outline, *self.workbench.painted_parts()],
            self.menu_actions.themes,
        )

    def _connect_panels(self) -> None:
        session, panels = self.session, self.workbench
        panels.task_selector.task_chosen.connect(session.choose_task)
        panels.model_selector.model_chosen.connect(session.choose_model)
        self.other_task.found.connect(panels.answer_panel.switch_offer.show_found)
        self.other_task.lost.connect(panels.answer_panel.switch_offer.hide)
        panels.answer_panel.switch_offer.accepted.connect(session.choose_task)
        panels.model_input_panel.steps_changed.connect(session.set_steps)
        panels.answer_panel.threshold_slider.threshold_chosen.connect(session.set_threshold)
        panels.answer_panel.threshold_slider.threshold_chosen.connect(self.filmstrip.set_threshold)
        panels.canvas_panel.canvas.hovered.connect(session.point_at_ink)
        panels.canvas_panel.photo_view.box_pointed.connect(session.point_at)
        remember_width = partial(setattr, self._settings, "pen_width")
        panels.canvas_panel.width_slider.valueChanged.connect(remember_width)
        for whose in (self._settings, session):
            self.menu_actions.live.toggled.connect(partial(setattr, whose, "live"))

    def _connect_photos(self) -> None:
        photos, strip, recent, dialogs = self.photos, self.filmstrip, self._recent, self.dialogs
        self._drop_outline.dropped.connect(photos.take)
        photos.expected.connect(self.session.expect_photo)
        photos.expected.connect(self.pages.show_what_is_given)
        photos.several_given.connect(self.pages.show_what_is_given)
        photos.photo_ready.connect(self._presenter.show_photo_alone)
        photos.photo_ready.connect(strip.close_strip)
        photos.photo_refused.connect(recent.remove)
        photos.several_given.connect(strip.show)
        photos.refused.connect(lambda said: self.banner.show_error(said, Cause.ASKED))
        for show in (self.pages.show_what_is_given, self._presenter.show_camera, strip.close_strip):
            self.camera.turned_on.connect(show)
        for failed in (self.camera.failed, self.recording.failed):
            failed.connect(lambda said: self.banner.show_error(said, Cause.CAMERA))
        self.recording.classes_changed.connect(self.dialogs.show_changed_tasks)
        self.dialogs.camera_requested.connect(self.camera.turn_on)
        self.pages.opened.connect(self._leave_camera)
        strip.photo_opened.connect(self._presenter.show_photo)
        for shown in (photos.photo_ready, strip.photo_opened):
            shown.connect(recent.add)
            shown.connect(self.unfinished.note_photo)
        self.unfinished.picture_found.connect(photos.photo_ready)
        self.unfinished.damaged.connect(self.banner.show_error)
        self.unfinished.restored.connect(self._greet)
        strip.shown_changed.connect(self._presenter.show_strip)
        for each in (self.unfinished.photo_found, recent.photo_chosen, dialogs.photo_requested):
            each.connect(lambda path: photos.open_paths([path]))

    def _connect_actions(self) -> None:
        actions = self.menu_actions
        for action, do in (
            (actions.copy, self._copy_number),
            (actions.open, self.photos.choose),
            (actions.open_folder, self.photos.choose_folder),
            (actions.camera, self.camera.turn_on),
            (actions.paste, self.photos.paste),
            (actions.export, self.filmstrip.export),
            (actions.close_photo, self._step_back),
            (actions.classify, self.session.classify),
            (actions.retrain, lambda: self.pages.open(TRAIN)),
            (actions.clear, self.drawing.clear),
            (actions.show_code, self.dialogs.show_code_of_model),
            (actions.export_model, self.dialogs.export_model),
            (actions.data, self.dialogs.show_data),
            (actions.custom_tasks, self.dialogs.show_custom_tasks),
            (actions.corrections, self.dialogs.show_corrections),
            (actions.save, self.dialogs.save_drawing),
            (actions.print, self.dialogs.print_page),
            (actions.quit, self.close),
            (actions.guide, self.dialogs.show_guide),
            (actions.shortcuts, lambda: self.dialogs.show_shortcuts(actions.keys())),
            (actions.copy_details, self.dialogs.copy_details),
            (actions.about, self.dialogs.show_about),
        ):
            action.triggered.connect(do)
        self.inside.walk.saved.connect(self.banner.show_written)
        self.pages.opened.connect(self._presenter.show_page)
        self.pages.input_given.connect(self._ask_about)
        self.pages.data_requested.connect(self.dialogs.show_data)
        self.training.code_made.connect(self.dialogs.show_code)
        self.training.report_requested.connect(self.dialogs.save_report)
        self.training.share_requested.connect(actions.share.trigger)
        self.photos.folder_given.connect(self.dialogs.make_task_of)
        self.photos.pictures_given.connect(self.dialogs.show_folder)
        self.dialogs.connect_sharing(actions, self.photos)
        self.training.data_needed.connect(self.dialogs.show_data)
        self.dialogs.data_changed.connect(self.training.data_arrived)

    def _restore(self) -> None:
        self.workbench.canvas_panel.width_slider.setValue(self._settings.pen_width)
        self.menu_actions.live.setChecked(self._settings.live)
        self.session.live = self._settings.live
        if not self.restoreGeometry(self._settings.geometry):
            self.resize(1280, 720)
        task = {each.name: each for each in answerable_tasks()}.get(self._settings.task)
        self._presenter.show_task(DIGITS)
        self.session.reload_models()
        if task is not None:
            self.session.choose_task(task)
        if problems := [*damaged_tasks()[:1], *kiosk_problems()]:
            self.banner.show_error(" ".join([self.banner.text, *problems]).strip())
        self.why.open_tab()
        QTimer.singleShot(0, self, self.unfinished.restore)
        QTimer.singleShot(0, self, lambda: self.training.offer_pending(self.banner))
        QTimer.singleShot(_SETTLED, self, clear_leftovers)
        QTimer.singleShot(_SETTLED, self, self.style)  # 700 names, else made at a stroke
        self.workbench.canvas_panel.canvas.setFocus()

    def _greet(self, has_more: bool) -> None:
        """An empty window says what one might do first, unless that was closed for ever."""
        if self._settings.first_steps and not has_more:
            from gui.window.first_steps import offer_first_steps

            panel = self.workbench.canvas_panel
            offer_first_steps(panel, self.menu_actions, self._appearance, self._settings)

    def _step_back(self) -> None:
        """Escape: back to what is tried, and there from a photo to what was before it."""
        if self.presentation.is_on:
            self.presentation.leave()
        elif self.pages.page == TRY:
            self.filmstrip.step_back()
        else:
            self.pages.open(TRY)

    def _leave_camera(self, page: str) -> None:
        """It is never on where it cannot be seen."""
        if page not in (TRY, TRAIN):
            self.camera.turn_off()

    def _ask_about(self, given: GivenInput) -> None:
        self.filmstrip.close_strip()
        if given.tab:
            self.menu_actions.tabs[given.tab].trigger()
        self._presenter.show_input(given)

    def _copy_number(self) -> None:
        if (answer := self.session.answer) is not None:
            QGuiApplication.clipboard().setText(answer.text)
