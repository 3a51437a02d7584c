"""My classes: custom tasks, from a folder with a folder for each class, or drawn."""

import threading
from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.errors import InklingError
from core.files.names import shown_name
from core.models.store import Store
from core.task import DRAWINGS
from core.user_data.class_folders import FolderReport, check_folder, discard
from core.user_data.custom_tasks import (
    CustomTask,
    create,
    custom_tasks,
    find_custom_task,
    remove_task,
    restore_task,
)
from gui.custom_tasks.folder_page import FolderPage
from gui.custom_tasks.teach_page import TeachPage
from gui.photos.importing import photos_at
from gui.session.settings import Settings
from gui.widgets.serial_worker import SerialWorker

_TASK = Qt.ItemDataRole.UserRole


class CustomTasksPage(QDialog):
    """Signals:
    tasks_changed(): there are others, or others of their classes.
    task_chosen(Task): it is to be asked from now on.
    """

    tasks_changed = Signal()
    task_chosen = Signal(object)
    _looked_at = Signal(int, int)

    def __init__(self, settings: Settings, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("own_tasks_page")
        self.setWindowTitle(self.tr("My Classes"))
        self.resize(720, 560)
        self.setAcceptDrops(True)
        self._settings = settings
        self._worker = SerialWorker("own-tasks", self)
        self._stop = threading.Event()
        self._source = ""
        self._report: FolderReport | None = None
        self._removed: list[CustomTask] = []
        self._name = QLineEdit()
        self._name.setObjectName("task_name")
        self._name.setAccessibleName(self.tr("Name of the new task"))
        self._name.setPlaceholderText(self.tr("Name, such as Trees"))
        self._from_folder = QPushButton(self.tr("From a Folder…"))
        self._by_drawing = QPushButton(self.tr("By Drawing…"))
        self._tasks = QListWidget()
        self._tasks.setObjectName("task_list")
        self._tasks.setAccessibleName(self.tr("My classes"))
        self._use = QPushButton(self.tr("Use"))
        self._draw_more = QPushButton(self.tr("Draw More…"))
        self._delete = QPushButton(self.tr("Delete"))
        self._undo = QPushButton(self.tr("Undo"))
        self._status = QLabel()
        self._status.setObjectName("own_tasks_status")
        self._status.setAccessibleName(self.tr("Status"))
        self._status.setWordWrap(True)
        self._folder_page = FolderPage()
        self._teach_page = TeachPage(self._worker)
        self._pages = QStackedWidget()
        self._naming = QWidget()  # stays while a folder is looked at, to be changed
        self._compose()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Look at the disk again."""
        chosen = self._chosen()
        self._tasks.clear()
        for task in custom_tasks():
            item = QListWidgetItem(self._said_of(task))
            item.setData(_TASK, task.name)
            self._tasks.addItem(item)
            if chosen is not None and task.name == chosen.name:
                self._tasks.setCurrentItem(item)
        if self._tasks.currentRow() < 0:
            self._tasks.setCurrentRow(0)
        self._enable()

    def open_folder(self, path: str) -> None:
        """Look at a folder of classes, to make a task of it."""
        self._forget_report()
        self._stop.set()  # one that is still being looked at
        stop = self._stop = threading.Event()
        if self._name.text().strip() in ("", shown_name(self._source)):
            self._name.setText(shown_name(path))
        self._source = path
        self._status.clear()
        self._folder_page.show_progress(shown_name(path), 0, 0)
        self._show_page(self._folder_page)

        def progress(done: int, of: int) -> bool:
            if not stop.is_set():
                self._looked_at.emit(done, of)
            return not stop.is_set()

        def end(outcome: FolderReport | InklingError) -> None:
            if stop.is_set():
                if isinstance(outcome, FolderReport):
                    discard(outcome)
                return
            if isinstance(outcome, InklingError):
                self._show_list()
                return
            self._report = outcome
            self._folder_page.show_report(shown_name(self._source), outcome)

        self._worker.run(lambda: check_folder(Path(path), progress), end)

    def close_down(self) -> None:
        """The window is being closed: what was begun is ended."""
        self._stop.set()
        self._worker.close()
        self._forget_report()
        self._pages.setCurrentIndex(0)  # nobody needs to hear of what was drawn
        self.close()

    def done(self, result: int) -> None:
        """However it is closed, what was drawn counts."""
        if self._pages.currentWidget() is self._teach_page:
            self._show_list()
            # After the example that is on its way to the disk.
            self._worker.run(lambda: None, lambda _: self.tasks_changed.emit())
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        given = photos_at(event.mimeData().urls())
        if given and given[0].path is not None:
            self.open_folder(given[0].path)
        elif given:
            self._status.setText(given[0].refusal)

    def _compose(self) -> None:
        named = QHBoxLayout(self._naming)
        named.setContentsMargins(0, 0, 0, 0)
        named.setSpacing(8)
        named.addWidget(self._name, 1)
        named.addWidget(self._from_folder)
        named.addWidget(self._by_drawing)
        hint = QLabel(
            self.tr(
                "Name it, then choose or drop a folder that has a folder of pictures for each "
                "class, or draw the examples."
            )
        )
        hint.setObjectName("muted")
        hint.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        for button in (self._undo, self._delete, self._draw_more, self._use):
            row.addWidget(button)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(hint)
        column.addWidget(self._tasks, 1)
        column.addLayout(row)
        for each in (page, self._folder_page, self._teach_page):
            self._pages.addWidget(each)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.setSpacing(10)
        outer.addWidget(self._naming)
        outer.addWidget(self._pages, 1)
        outer.addWidget(self._status)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self._worker.failed.connect(self._status.setText)
        self._teach_page.failed.connect(self._status.setText)
        self._looked_at.connect(
            lambda done, of: self._folder_page.show_progress(shown_name(self._source), done, of)
        )
        self._folder_page.accepted.connect(self._create_from_folder)
        self._folder_page.refused.connect(self._leave_folder)
        self._teach_page.done.connect(self._end_teaching)
        self._from_folder.clicked.connect(self._choose_folder)
        self._by_drawing.clicked.connect(self._create_by_drawing)
        self._tasks.currentItemChanged.connect(lambda *_: self._enable())
        self._tasks.itemActivated.connect(lambda _: self._use_chosen())
        self._use.clicked.connect(self._use_chosen)
        self._draw_more.clicked.connect(lambda: self._teach(self._chosen()))
        self._delete.clicked.connect(self._delete_chosen)
        self._undo.clicked.connect(self._undo_delete)

    def _said_of(self, task: CustomTask) -> str:
        """Trees · 3 classes, 31 pictures · not trained yet."""
        counts = task.counts()
        classes = self.tr("{classes} classes, {count} pictures").format(
            classes=QLocale().toString(len(task.classes)),
            count=QLocale().toString(sum(counts.values())),
        )
        trained = self.tr("trained") if Store(task.name).folders() else self.tr("not trained yet")
        return f"{task.title} · {classes} · {trained}"

    def _chosen(self) -> CustomTask | None:
        item = self._tasks.currentItem()
        return find_custom_task(item.data(_TASK)) if item else None

    def _enable(self) -> None:
        chosen = self._chosen()
        self._use.setEnabled(chosen is not None)
        self._delete.setEnabled(chosen is not None)
        self._draw_more.setEnabled(chosen is not None and chosen.kind == DRAWINGS)
        self._undo.setEnabled(bool(self._removed))

    def _choose_folder(self) -> None:
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        path = QFileDialog.getExistingDirectory(
            self, self.tr("Folder of Classes"), self._settings.folder or pictures
        )
        if path:
            self.open_folder(path)

    def _create_from_folder(self, kind: str) -> None:
        report, title = self._report, self._name.text()

        def end(outcome: CustomTask | InklingError) -> None:
            if isinstance(outcome, InklingError):
                return  # said, and may be tried again with another name
            self._report = None
            self._show_made(outcome)

        self._worker.run(lambda: create(title, kind, report), end)

    def _show_made(self, task: CustomTask) -> None:
        self._name.clear()
        self._show_list()
        self.tasks_changed.emit()
        self.task_chosen.emit(task.task)
        self._status.setText(
            self.tr("{title} is there. Press Retrain in the window to train it.").format(
                title=task.title
            )
        )

    def _leave_folder(self) -> None:
        self._stop.set()
        self._forget_report()
        self._show_list()

    def _forget_report(self) -> None:
        if self._report is not None:
            discard(self._report)
            self._report = None

    def _create_by_drawing(self) -> None:
        title = self._name.text()

        def end(outcome: CustomTask | InklingError) -> None:
            if not isinstance(outcome, InklingError):
                self._name.clear()
                self.tasks_changed.emit()
                self._teach(outcome)

        self._status.clear()
        self._worker.run(lambda: create(title, DRAWINGS), end)

    def _teach(self, task: CustomTask) -> None:
        self._status.clear()
        self._show_page(self._teach_page)
        self._teach_page.show_task(task)

    def _end_teaching(self) -> None:
        task = self._teach_page.task
        if len(task.classes) > 1:
            self._show_made(task)
            return
        self._show_list()
        self.tasks_changed.emit()
        self._status.setText(
            self.tr("{title} needs at least two classes. Draw More adds one.").format(
                title=task.title
            )
        )

    def _show_list(self) -> None:
        self._show_page(self._pages.widget(0))
        self.refresh()

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._naming.setVisible(page is not self._teach_page)
        is_list = page is self._pages.widget(0)
        for button in (self._from_folder, self._by_drawing):
            button.setVisible(is_list)

    def _use_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.task_chosen.emit(chosen.task)
            self.close()

    def _delete_chosen(self) -> None:
        chosen = self._chosen()

        def end(outcome: InklingError | None) -> None:
            if not isinstance(outcome, InklingError):
                self._removed.append(chosen)
                self._status.setText(
                    self.tr("{title} is put aside; its models stay.").format(title=chosen.title)
                )
            self.refresh()
            self.tasks_changed.emit()

        self._worker.run(lambda: remove_task(chosen), end)

    def _undo_delete(self) -> None:
        removed = self._removed.pop()

        def end(_outcome: object) -> None:
            self._status.clear()
            self.refresh()
            self.tasks_changed.emit()

        self._worker.run(lambda: restore_task(removed), end)
