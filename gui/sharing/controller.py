"""Shares the task that is asked, and opens what others shared; the disk, and the child that reads a
file, are waited for in a thread."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from core.errors import InklingError, UsageError
from core.files.names import shown_name
from core.sharing.format import SUFFIX, Overview
from core.sharing.opening import SharedReader, TakenOver, take_over
from core.sharing.writing import Along, Contents, along_with, contents_of, share_task, usual_writer
from core.task import Task
from core.translation import tr
from core.user_data.custom_tasks import find_task
from gui.photos.importing import photos_at
from gui.session.save_dialog import ask_save_path
from gui.session.session import Session
from gui.session.settings import Settings
from gui.sharing.collect_page import CollectPage
from gui.sharing.pages import OpenPage, SharePage
from gui.widgets.banner import Banner
from gui.widgets.panel import bring_up
from gui.widgets.serial_worker import SerialWorker


class SharingController(QObject):
    """Asks, lets a thread do it, and says what became of it.

    Signals:
        tasks_changed(): there is another task.
    """

    tasks_changed = Signal()

    def __init__(self, session: Session, settings: Settings, banner: Banner, window: QWidget):
        super().__init__(window)
        self._session, self._settings = session, settings
        self._banner, self._window = banner, window
        self._collected: CollectPage | None = None
        self._reader = SharedReader()
        self._worker = SerialWorker("sharing", self)
        self._worker.failed.connect(banner.show_failed)

    def share(self) -> None:
        """Say what there is of the task that is asked, and ask who shares it."""
        task = self._session.task

        def show(found: tuple[Contents, Along] | InklingError) -> None:
            if not isinstance(found, InklingError):
                self._show_share(task, *found)

        self._worker.run(lambda: (contents_of(task), along_with(task)), show)

    def choose(self) -> None:
        """Ask for a file that somebody shared."""
        url, _ = QFileDialog.getOpenFileUrl(
            self._window,
            self.tr("Open a Shared Task"),
            QUrl.fromLocalFile(self._settings.folder),
            self.tr("Shared tasks (*{suffix})").format(suffix=SUFFIX),
        )
        for given in photos_at([url] if url.isValid() else []):
            if given.path is not None:
                self.open_file(given.path)

    def open_file(self, path: str) -> None:
        """Say what is in a shared file; it is taken over once the person has seen that."""
        file = Path(path)
        self._banner.show_notice(self.tr("{name} is being read.").format(name=shown_name(path)))

        def show(seen: Overview | InklingError) -> None:
            if not isinstance(seen, InklingError):
                self._banner.hide()
                page = OpenPage(file, seen, self._window)
                page.taken.connect(lambda merge: self._take_over(file, seen, merge))
                page.rejected.connect(lambda: self._worker.run(self._reader.close))
                page.open()

        self._worker.run(lambda: self._reader.look(file), show)

    def collect(self) -> None:
        """Open "Collect from a Class"."""
        if self._collected is None:
            self._collected = CollectPage(self._settings, self._window)
            self._collected.tasks_changed.connect(self.tasks_changed)
        bring_up(self._collected)

    def close(self) -> None:
        """The window is being closed: what is being read is left, and what is being written is
        whole or not there."""
        self.blockSignals(True)
        self._reader.stop()
        self._worker.close()
        self._reader.close()
        if self._collected is not None:
            self._collected.close_down()

    def _show_share(self, task: Task, contents: Contents, along: Along) -> None:
        page = SharePage(task, contents, usual_writer(), along, self._window)
        page.share_requested.connect(lambda writer, chosen: self._write(task, writer, chosen))
        page.open()

    def _write(self, task: Task, writer: str, chosen: Along) -> None:
        target = ask_save_path(
            self._window,
            self._settings,
            self.tr("Share {task}").format(task=tr(task.title)),
            name=f"{task.title}{SUFFIX}",
            kind=self.tr("Shared task (*{suffix})").format(suffix=SUFFIX),
        )
        if target is not None:
            self._worker.write(
                lambda: share_task(task, target, writer, chosen.lessons, chosen.presets),
                lambda: self._banner.show_written(target),
            )

    def _take_over(self, file: Path, seen: Overview, merge: bool) -> None:
        def taken(outcome: TakenOver | InklingError) -> None:
            if not isinstance(outcome, InklingError):
                self._show_taken(outcome)

        said = self.tr("{name} is being taken over.").format(name=shown_name(str(file)))
        self._banner.show_notice(said)
        self._worker.run(
            lambda: take_over(file, seen, merge_corrections=merge, reader=self._reader), taken
        )
        self._worker.run(self._reader.close)

    def _show_taken(self, taken: TakenOver) -> None:
        self.tasks_changed.emit()
        self._session.reload_models(taken.task)
        said = self.tr(
            "{task} is here. Added: pictures {pictures}, corrections {corrections}, models "
            "{models}, trainings {runs}."
        ).format(
            task=tr(taken.title),
            pictures=taken.pictures,
            corrections=taken.corrections,
            models=taken.models,
            runs=taken.runs,
        )
        if taken.presets:
            more = self.tr("Presets under Train: {presets}.").format(presets=taken.presets)
            said = f"{said} {more}"
        use = self.tr("Use {task}").format(task=tr(taken.title))
        self._banner.show_offer(said, use, lambda: self._use(taken.task))

    def _use(self, name: str) -> None:
        try:
            self._session.choose_task(find_task(name))
        except UsageError as error:  # it was deleted while the banner offered it
            self._banner.show_failed(str(error))
