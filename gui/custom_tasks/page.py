"""The dialog "My Classes": the custom tasks, and how another one is made."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.files.names import shown_name
from core.task import DRAWINGS, PHOTOS
from core.user_data.class_folders import FolderReport
from core.user_data.custom_tasks import CustomTask, custom_tasks, find_custom_task
from gui.classroom.kiosk import hide_in_kiosk
from gui.custom_tasks.controller import CustomTasksController
from gui.custom_tasks.examples import FolderPage, TeachPage, classes_and_pictures, learned_classes
from gui.custom_tasks.pictures import PicturesPage
from gui.photos.importing import accept_as_copy, photos_at
from gui.session.settings import Settings
from gui.style.theme import Colors
from gui.widgets.buttons import Dialog
from gui.widgets.panel import Label, column_in, named

_TASK = Qt.ItemDataRole.UserRole


class CustomTasksPage(Dialog):
    """Shows the list of tasks, the folder that is looked at, or the paper to draw examples on.

    Signals:
        tasks_changed(): there are others, or others of their classes.
        task_chosen(Task): it is to be asked from now on.
        camera_requested(): the task that was chosen last is to get its pictures from the camera.
    """

    tasks_changed = Signal()
    task_chosen = Signal(object)
    camera_requested = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("own_tasks_page")
        self.setWindowTitle(self.tr("My Classes"))
        self.resize(720, 560)
        self.setAcceptDrops(True)
        self._settings = settings
        self._controller = CustomTasksController(self)
        self._taught: CustomTask | None = None  # what was drawn for last
        self._source = ""  # the name of the folder that is looked at
        self._name = named(QLineEdit(), "task_name", self.tr("Name of the new task"))
        self._name.setAcceptDrops(False)  # a folder let go above it is one for the page
        self._name.setPlaceholderText(self.tr("Name, such as Trees"))
        self._from_folder = QPushButton(self.tr("From a Folder…"))
        self._by_drawing = QPushButton(self.tr("By Drawing…"))
        self._by_camera = QPushButton(self.tr("By Camera"))
        self._tasks = named(QListWidget(), "task_list", self.tr("My classes"))
        self._use = QPushButton(self.tr("Use"))
        self._look = QPushButton(self.tr("Pictures…"))
        self._draw_more = QPushButton(self.tr("Draw More…"))
        self._delete = QPushButton(self.tr("Delete"))
        hide_in_kiosk("delete", self._delete)
        self._undo = QPushButton(self.tr("Undo"))
        self._status = named(Label(), "own_tasks_status", self.tr("Status"))
        self._status.setWordWrap(True)
        self._folder_page = FolderPage()
        self._teach_page = TeachPage(self._controller.worker)
        self._pictures_page = PicturesPage()
        self._list_page = QWidget()
        self._pages = QStackedWidget()
        self._naming = QWidget()  # stays while a folder is looked at, to be changed
        self._compose()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show the tasks that are on the disk now."""
        self._fill_list(self._chosen())

    def _fill_list(self, chosen: CustomTask | None) -> None:
        self._tasks.clear()
        for task in custom_tasks():
            item = QListWidgetItem(self._describe(task))
            item.setData(_TASK, task.name)
            self._tasks.addItem(item)
            if chosen is not None and task.name == chosen.name:
                self._tasks.setCurrentItem(item)
        if self._tasks.currentRow() < 0:
            self._tasks.setCurrentRow(0)
        self._enable()

    def set_colors(self, colors: Colors) -> None:
        self._pictures_page.set_colors(colors)

    def open_folder(self, path: str) -> None:
        """Look at a folder of classes, to make a task of it."""
        if self._name.text().strip() in ("", self._source):
            self._name.setText(shown_name(path))
        self._source = shown_name(path)
        self._status.clear()
        self._folder_page.show_progress(self._source, 0, 0)
        self._show_page(self._folder_page)
        self._controller.check_folder(Path(path))

    def close_down(self) -> None:
        """End what was begun: the window is being closed."""
        self._controller.close()
        self._pictures_page.close_down()
        self._pages.setCurrentWidget(self._list_page)  # nobody needs to hear of what was drawn
        self.close()

    def done(self, result: int) -> None:
        """Close it in any way; what was drawn counts."""
        if self._pages.currentWidget() is self._teach_page:
            self._controller.leave_empty(self._taught)
        if self._pages.currentWidget() in (self._teach_page, self._pictures_page):
            self._show_list()
            self._controller.announce_changes()
        self._status.clear()  # when it is opened again, that is long ago
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            accept_as_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        accept_as_copy(event)
        given = photos_at(event.mimeData().urls())
        if self._pages.currentWidget() is self._pictures_page:
            self._pictures_page.add_photos(given)
        elif given and given[0].path is not None:
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
        named.addWidget(self._by_camera)
        hint = Label(
            self.tr(
                "Name it, then choose or drop a folder that has a folder of pictures for each "
                "class, draw the examples, or show them to the camera."
            )
        )
        hint.setObjectName("muted")
        hint.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        for button in (self._undo, self._delete, self._look, self._draw_more, self._use):
            row.addWidget(button)
        column = QVBoxLayout(self._list_page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(hint)
        column.addWidget(self._tasks, 1)
        column.addLayout(row)
        for each in (self._list_page, self._folder_page, self._teach_page, self._pictures_page):
            self._pages.addWidget(each)
        outer = column_in(self, self._naming, spacing=10, margins=(16, 16, 16, 16))
        outer.addWidget(self._pages, 1)
        outer.addWidget(self._status)

    def _connect(self) -> None:
        controller = self._controller
        controller.tasks_changed.connect(self.refresh)
        controller.tasks_changed.connect(self.tasks_changed)
        controller.progressed.connect(self._show_progress)
        controller.folder_checked.connect(self._show_report)
        controller.folder_refused.connect(self._show_list)
        controller.created.connect(self._show_created)
        controller.created_empty.connect(self._start_teaching)
        controller.deleted.connect(self._show_deleted)
        controller.restored.connect(self._status.clear)
        controller.failed.connect(self._status.setText)
        self._teach_page.failed.connect(self._status.setText)
        self._teach_page.done.connect(self._end_teaching)
        self._pictures_page.said.connect(self._status.setText)
        self._pictures_page.changed.connect(self.tasks_changed)
        self._pictures_page.done.connect(self._end_looking)
        self._folder_page.accepted.connect(self._create_from_folder)
        self._folder_page.refused.connect(self._leave_folder)
        self._from_folder.clicked.connect(self._choose_folder)
        self._by_drawing.clicked.connect(lambda: self._create_empty(DRAWINGS))
        self._by_camera.clicked.connect(lambda: self._create_empty(PHOTOS))
        self._tasks.currentItemChanged.connect(lambda *_: self._enable())
        self._tasks.itemActivated.connect(lambda _: self._use_chosen())
        self._use.clicked.connect(self._use_chosen)
        self._draw_more.clicked.connect(self._teach_chosen)
        self._look.clicked.connect(self._look_at_chosen)
        self._delete.clicked.connect(self._delete_chosen)
        self._undo.clicked.connect(self._undo_delete)

    def _describe(self, task: CustomTask) -> str:
        """Say of a task in a line: Trees · 3 classes, 31 pictures · not trained yet."""
        classes = classes_and_pictures(len(task.classes), sum(task.counts().values()))
        learned = learned_classes(task)
        if learned is None:
            trained = self.tr("not trained yet")
        else:
            trained = (
                self.tr("trained") if learned == task.classes else self.tr("to be trained again")
            )
        return f"{task.title} · {classes} · {trained}"

    def _chosen(self) -> CustomTask | None:
        item = self._tasks.currentItem()
        return find_custom_task(item.data(_TASK)) if item else None

    def _enable(self) -> None:
        chosen = self._chosen()
        self._use.setEnabled(chosen is not None)
        self._delete.setEnabled(chosen is not None)
        self._look.setEnabled(chosen is not None)
        self._draw_more.setEnabled(chosen is not None and chosen.kind == DRAWINGS)
        self._undo.setEnabled(self._controller.can_restore)

    def _choose_folder(self) -> None:
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        path = QFileDialog.getExistingDirectory(
            self, self.tr("Folder of Classes"), self._settings.folder or pictures
        )
        if path:
            self.open_folder(path)

    def _show_progress(self, done: int, of: int) -> None:
        self._folder_page.show_progress(self._source, done, of)

    def _show_report(self, report: FolderReport) -> None:
        self._folder_page.show_report(self._source, report)

    def _create_from_folder(self, kind: str) -> None:
        self._controller.create_from_folder(self._name.text(), kind)

    def _leave_folder(self) -> None:
        self._controller.leave_folder()
        self._show_list()

    def _show_created(self, task: CustomTask) -> None:
        self._name.clear()
        self._show_page(self._list_page)
        self._fill_list(task)
        self.task_chosen.emit(task.task)
        self._status.setText(
            self.tr("{title} is there. Press Retrain in the window to train it.").format(
                title=task.title
            )
        )

    def _create_empty(self, kind: str) -> None:
        self._status.clear()
        self._controller.create_empty(self._name.text(), kind)

    def _start_teaching(self, task: CustomTask) -> None:
        self._name.clear()
        self._teach(task) if task.kind == DRAWINGS else self._record(task)

    def _record(self, task: CustomTask) -> None:
        self.task_chosen.emit(task.task)
        self.close()
        self.camera_requested.emit()

    def _teach_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._teach(chosen)

    def _look_at_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._status.clear()
            self._pictures_page.show_task(chosen)
            self._show_page(self._pictures_page, of=chosen)

    def _end_looking(self, task: CustomTask) -> None:
        self._status.clear()
        self._show_list()
        self.task_chosen.emit(task.task)

    def _teach(self, task: CustomTask) -> None:
        self._taught = task
        self._status.clear()
        self._show_page(self._teach_page, of=task)
        self._teach_page.show_task(task)

    def _end_teaching(self, task: CustomTask) -> None:
        self._controller.leave_empty(task)
        self.tasks_changed.emit()
        if len(task.classes) > 1:
            self._show_created(task)
            return
        self._show_list()
        if not task.classes:
            return
        self._status.setText(
            self.tr("{title} needs at least two classes. Draw More adds one.").format(
                title=task.title
            )
        )

    def _show_list(self) -> None:
        self._show_page(self._list_page)
        self.refresh()

    def _show_page(self, page: QWidget, of: CustomTask | None = None) -> None:
        """of: the task that all of the page is about; None = it is about several."""
        self._pages.setCurrentWidget(page)
        mine = self.tr("My Classes")
        self.setWindowTitle(f"{of.title} – {mine}" if of else mine)
        self._naming.setVisible(page in (self._list_page, self._folder_page))
        for button in (self._from_folder, self._by_drawing, self._by_camera):
            button.setVisible(page is self._list_page)

    def _use_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.task_chosen.emit(chosen.task)
            self.close()

    def _delete_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._controller.delete(chosen)

    def _show_deleted(self, task: CustomTask) -> None:
        self._status.setText(
            self.tr("{title} is put aside; its models stay.").format(title=task.title)
        )

    def _undo_delete(self) -> None:
        self._undo.setEnabled(False)  # until it is back: there may be no other to bring back
        self._controller.restore()
