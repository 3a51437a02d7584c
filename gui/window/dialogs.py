"""What opens beside the window: made when it is first asked for, so that the start stays quick."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from core.errors import InklingError, UsageError
from core.files.atomic import save_as
from core.task import DIGITS
from core.translation import tr
from core.user_data.custom_tasks import answerable_tasks
from gui.corrections.controller import CorrectionController
from gui.photos.importing import ImageImport, PhotoController
from gui.session.actions import Actions
from gui.session.models import no_model
from gui.session.save_dialog import ask_export, ask_save_path, save_drawing
from gui.session.session import Session
from gui.session.settings import Appearance, Settings
from gui.widgets.banner import Cause, open_path
from gui.widgets.panel import Label, MessageBox, Scroller, bring_up, column_in
from gui.widgets.serial_worker import SerialWorker
from gui.window.workbench import TRY, Workbench

if TYPE_CHECKING:
    from core.runs.log import RunRecord
    from gui.corrections.page import CorrectionsPage
    from gui.custom_tasks.page import CustomTasksPage
    from gui.dialogs.code_page import CodePage
    from gui.dialogs.data_page import DataPage
    from gui.dialogs.guide_page import GuidePage
    from gui.photos.folder_page import FolderPage
    from gui.sharing.controller import SharingController
    from gui.window.printing import Sheet


class Dialogs(QObject):
    """Opens the dialogs, of which each is there at most once.

    Signals:
        data_changed(): a data set is on this computer that was not before.
        photo_requested(str): the path of a photo that is to be shown large.
        camera_requested(): the task that is asked now is to get its pictures from the camera.
    """

    data_changed = Signal()
    photo_requested = Signal(object)
    camera_requested = Signal()

    def __init__(
        self,
        *,
        session: Session,
        workbench: Workbench,
        corrections: CorrectionController,
        images: ImageImport,
        appearance: Appearance,
        settings: Settings,
        parent: QWidget,
    ):
        super().__init__(parent)
        workbench.task_selector.custom_tasks_requested.connect(self.show_custom_tasks)
        self._window, self._workbench = parent, workbench
        self._session, self._corrections = session, corrections
        self._images, self._appearance, self._settings = images, appearance, settings
        self._corrections_page: CorrectionsPage | None = None
        self._custom_tasks_page: CustomTasksPage | None = None
        self._data_page: DataPage | None = None
        self._code_page: CodePage | None = None
        self._folder_page: FolderPage | None = None
        self._shortcuts_page: QDialog | None = None
        self._guide_page: GuidePage | None = None
        self._exports: SerialWorker | None = None
        self._sharing: SharingController | None = None
        self._saving = SerialWorker("saving", self)
        self._saving.failed.connect(workbench.banner.show_failed)

    def show_corrections(self) -> None:
        """Open "My Corrections" of the task that is asked."""
        page = self._corrections_page
        if page is None:
            from gui.corrections.page import CorrectionsPage

            page = CorrectionsPage(answerable_tasks(), self._settings, self._window)
            page.changed.connect(self._corrections.refresh)
            self._corrections.saved.connect(page.refresh)
            self._corrections.taken_back.connect(page.refresh)
            self._appearance.add(page)
            self._corrections_page = page
        page.show_task(self._session.task)
        bring_up(page)

    def show_custom_tasks(self) -> None:
        """Open "My Classes"."""
        page = self._get_custom_tasks_page()
        page.refresh()
        bring_up(page)

    def make_task_of(self, folder: str) -> None:
        """Open "My Classes" to make a task of a folder with a folder for each class."""
        self.show_custom_tasks()
        self._get_custom_tasks_page().open_folder(folder)

    def show_folder(self, folder: str) -> None:
        """Open "Photos in a Folder" with what is on all pictures in it, by the model that answers
        now."""
        classifier, task = self._session.classifier, self._session.task
        if classifier is None:
            self._workbench.banner.show_error(no_model(task), Cause.ASKED)
            return
        page = self._folder_page
        if page is None:
            from gui.photos.folder_page import FolderPage

            page = FolderPage(lambda: self._images.decoder, self._settings, self._window)
            page.photo_chosen.connect(self.photo_requested)
            self._appearance.add(page.banner)
            self._folder_page = page
        page.show_folder(folder, task, classifier.folder)
        bring_up(page)

    def show_data(self) -> None:
        """Open "Data": what can be learned from, and how it gets here."""
        page = self._data_page
        if page is None:
            from gui.dialogs.data_page import DataPage

            page = self._data_page = DataPage(self._window)
            page.data_changed.connect(self.data_changed)
        page.refresh()
        bring_up(page)

    def show_code_of_model(self) -> None:
        """Open "The Code" of the training that made the model that answers."""
        from core.runs.keras_script import script_of_card

        classifier = self._session.classifier
        try:
            if classifier is None:
                raise UsageError(self.tr("There is no model to show the code of."))
            self.show_code(classifier.card.name, script_of_card(classifier.card))
        except UsageError as error:
            self._workbench.banner.show_error(str(error), Cause.ASKED)

    def show_code(self, name: str, script: str) -> None:
        """Open "The Code" with a script; name: of the model or run that it makes."""
        self._get_code_page().show_script(name, script)

    def show_code_of_step(self, title: str, script: str) -> None:
        """Open "The Code" with what a lesson's step of that title does."""
        self._get_code_page().show_step(title, script)

    def _get_code_page(self) -> "CodePage":
        page = self._code_page
        if page is None:
            from gui.dialogs.code_page import CodePage

            page = self._code_page = CodePage(self._settings, self._window)
        bring_up(page)
        return page

    def show_shortcuts(self, keys: Sequence[tuple[str, str]]) -> None:
        """Open the list of shortcuts; keys: what each does, and how it is written."""
        page = self._shortcuts_page
        if page is None:
            page = self._shortcuts_page = QDialog(self._window)
            page.setObjectName("shortcuts_page")
            page.setWindowTitle(self.tr("Keyboard Shortcuts"))
            content = QWidget()
            grid = QGridLayout(content)
            grid.setHorizontalSpacing(32)
            for row, (words, written) in enumerate(keys):
                grid.addWidget(Label(words), row, 0)
                grid.addWidget(Label(written), row, 1)
            column_in(page, Scroller(content), spacing=0, margins=(12, 12, 12, 12))
            page.resize(content.sizeHint().width() + 60, 480)
        bring_up(page)

    def show_guide(self) -> None:
        """Open the guide."""
        if self._guide_page is None:
            from gui.dialogs.guide_page import GuidePage

            self._guide_page = GuidePage(self._window)
        bring_up(self._guide_page)

    def copy_details(self) -> None:
        """Put what a report of a mistake needs on the clipboard, and say so."""
        from gui.window.log_file import report_text

        QGuiApplication.clipboard().setText(report_text(answerable_tasks()))
        self._workbench.banner.show_notice(
            self.tr("The details are copied: paste them into your report. Nothing was sent.")
        )

    def show_about(self) -> None:
        """Say what Inkling is."""
        about = MessageBox(self._window)
        about.setObjectName("about_message")
        about.setWindowTitle(self.tr("About Inkling"))
        about.setText(
            self.tr(
                "Draw a digit and see what the network thinks. Everything stays on this computer."
            )
        )
        about.exec()

    def save_drawing(self) -> None:
        """Ask where, and write the drawing there, while the window goes on."""
        written = self._workbench.banner.show_written
        ink = self._session.ink
        save_drawing(self._window, ink, self._settings, self._saving, written)

    def print_page(self) -> None:
        """Ask for a printer or a file, and put there what was given with its answer; on another
        page, that page."""
        from gui.window.printing import print_sheet

        print_sheet(self._window, self._sheet, self._workbench.banner)

    def _sheet(self) -> "Sheet":
        from gui.window.printing import Sheet, lines_of

        model, session = self._workbench.model_selector.currentText(), self._session
        title = f"Inkling · {tr(session.task.title)} · {model}"
        with self._appearance.on_paper():
            if self._workbench.page != TRY:
                return Sheet(title, self._workbench.shown_page.grab())
            panel = self._workbench.canvas_panel
            state = self._workbench.answer_panel.state
            return Sheet(title, panel.shown.grab(), lines_of(session.answer, state))

    def export_model(self) -> None:
        """Ask where, and write the model that answers there, while the window goes on."""
        if self._session.classifier is None:
            return
        model = self._session.classifier.folder
        asked = ask_export(self._window, model.name, self._settings)
        if asked is None:
            return
        format_, target = asked
        self._workbench.banner.show_notice(
            self.tr("{name} is being written. Everything else goes on.").format(name=target.name)
        )
        if self._exports is None:
            self._exports = SerialWorker("exports", self)
            self._exports.failed.connect(self._workbench.banner.show_failed)
        self._exports.run(
            lambda: format_.write(model, target), lambda said: self._exported(target, said)
        )

    def connect_sharing(self, actions: Actions, photos: PhotoController) -> None:
        """Share, open and collect where that is wanted."""
        actions.share.triggered.connect(lambda: self.sharing().share())
        actions.open_shared.triggered.connect(lambda: self.sharing().choose())
        actions.collect.triggered.connect(lambda: self.sharing().collect())
        photos.shared_given.connect(lambda path: self.sharing().open_file(path))

    def sharing(self) -> "SharingController":
        """What shares a task, and opens what others shared; made when it is first asked for."""
        if self._sharing is None:
            from gui.sharing.controller import SharingController

            banner = self._workbench.banner
            self._sharing = SharingController(self._session, self._settings, banner, self._window)
            self._sharing.tasks_changed.connect(self.show_changed_tasks)
        return self._sharing

    def save_report(self, record: "RunRecord") -> None:
        """Ask where, and write all that is known of a training there, as a page of HTML."""
        from core.runs.mistakes import read_mistakes
        from gui.training.report import report_page

        titles = {task.name: tr(task.title) for task in answerable_tasks()}
        task = titles.get(record.task, record.task)
        path = ask_save_path(
            self._window,
            self._settings,
            self.tr("Save the Report"),
            name=f"{record.model or record.task}-{record.when[:10]}.html",
            kind=self.tr("Web page (*.html)"),
        )
        if path is None:
            return

        def write() -> None:
            save_as(path, report_page(record, read_mistakes(record), task).encode())

        def written(error: InklingError | None) -> None:
            if error is None:
                said = self.tr("{name} is saved.").format(name=path.name)
                self._workbench.banner.show_offer(said, self.tr("Open"), lambda: open_path(path))

        self._saving.run(write, written)

    def _exported(self, target: Path, said: "str | InklingError | None") -> None:
        if not isinstance(said, InklingError):
            self._workbench.banner.show_written(target, said or "")

    def close(self) -> None:
        """End what was begun: the window is being closed."""
        if self._exports is not None:
            from core.export.formats import stop

            stop()
            self._exports.close()
        self._saving.close()
        if self._sharing is not None:
            self._sharing.close()
        pages = self._code_page, self._corrections_page, self._custom_tasks_page, self._data_page
        for page in (*pages, self._folder_page):
            if page is not None:
                page.close_down()

    def _get_custom_tasks_page(self) -> "CustomTasksPage":
        page = self._custom_tasks_page
        if page is None:
            from gui.custom_tasks.page import CustomTasksPage

            page = self._custom_tasks_page = CustomTasksPage(self._settings, self._window)
            page.tasks_changed.connect(self.show_changed_tasks)
            page.task_chosen.connect(self._session.choose_task)
            page.camera_requested.connect(self.camera_requested)
            self._appearance.add(page)
        return page

    def show_changed_tasks(self) -> None:
        """There are other tasks than before, or other classes in them."""
        tasks = {task.name: task for task in answerable_tasks()}
        asked = tasks.get(self._session.task.name)
        self._workbench.task_selector.show_tasks(list(tasks.values()), asked)
        if asked is None:
            self._session.choose_task(DIGITS)
        else:
            self._session.update_task(asked)
            self._workbench.task_selector.show_task(asked)
        if self._corrections_page is not None:
            self._corrections_page.show_tasks(list(tasks.values()))
