"""What is done with custom tasks: made of a folder or to be drawn, deleted and brought back."""

import threading
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import InklingError
from core.user_data.class_folders import FolderReport, check_folder, discard
from core.user_data.custom_tasks import (
    CustomTask,
    create,
    remove_if_empty,
    remove_task,
    restore_task,
)
from gui.widgets.serial_worker import SerialWorker


class CustomTasksController(QObject):
    """Does one thing after the other, beside the window; each outcome is a signal.

    worker: the thread in which it does so, for what else has to come in turn.

    Signals:
        tasks_changed(): there are others, or others of their classes.
        progressed(int, int): so many of so many pictures of the folder are looked at.
        folder_checked(FolderReport): what was found in the folder; a task can be made of it.
        folder_refused(): nothing can be made of the folder.
        created(CustomTask): it was made of the folder.
        created_empty(CustomTask): it was made, without any examples yet.
        deleted(CustomTask): it is put aside.
        restored(): the last deleted one is back.
        failed(str): a sentence for the person; nothing has changed.
    """

    tasks_changed = Signal()
    progressed = Signal(int, int)
    folder_checked = Signal(object)
    folder_refused = Signal()
    created = Signal(object)
    created_empty = Signal(object)
    deleted = Signal(object)
    restored = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.worker = SerialWorker("custom-tasks", self)
        self.worker.failed.connect(self.failed)
        self._stop = threading.Event()  # of the folder that is looked at
        self._report: FolderReport | None = None
        self._deleted: list[CustomTask] = []

    @property
    def can_restore(self) -> bool:
        """Whether a task was deleted that can be brought back."""
        return bool(self._deleted)

    def check_folder(self, path: Path) -> None:
        """Look at a folder of classes; one that is still being looked at is left."""
        self.leave_folder()
        stop = self._stop = threading.Event()
        on_progress = partial(self._on_progress, stop)
        self.worker.run(lambda: check_folder(path, on_progress), partial(self._end_check, stop))

    def leave_folder(self) -> None:
        """Stop looking at the folder, and forget what was found in it."""
        self._stop.set()
        if self._report is not None:
            discard(self._report)
            self._report = None

    def create_from_folder(self, title: str, kind: str) -> None:
        """Make a task of the folder; where that fails, it may be tried again with another title."""
        report = self._report
        self.worker.run(lambda: create(title, kind, report), self._end_create)

    def create_empty(self, title: str, kind: str) -> None:
        """Make a task whose examples are drawn, or seen by the camera. kind: DRAWINGS, PHOTOS."""
        self.worker.run(lambda: create(title, kind), self._end_create_empty)

    def delete(self, task: CustomTask) -> None:
        """Put a task aside."""
        self.worker.run(lambda: remove_task(task), partial(self._end_delete, task))

    def restore(self) -> None:
        """Bring the task back that was deleted last."""
        task = self._deleted.pop()
        self.worker.run(lambda: restore_task(task), partial(self._end_restore, task))

    def leave_empty(self, task: CustomTask | None) -> None:
        """Nothing is left of a task that was begun, and got no picture."""
        if task is not None:
            self.worker.run(lambda: remove_if_empty(task), self._end_leaving)

    def announce_changes(self) -> None:
        """Say that tasks have changed, after the example that is on its way to the disk."""
        self.worker.run(lambda: None, lambda _: self.tasks_changed.emit())

    def close(self) -> None:
        """End what was begun: the window is being closed."""
        self._stop.set()
        self.worker.close()
        self.leave_folder()

    def _on_progress(self, stop: threading.Event, done: int, of: int) -> bool:
        if not stop.is_set():
            self.progressed.emit(done, of)
        return not stop.is_set()

    def _end_check(self, stop: threading.Event, outcome: FolderReport | InklingError) -> None:
        if isinstance(outcome, InklingError):
            if not stop.is_set():
                self.folder_refused.emit()
        elif stop.is_set():
            discard(outcome)
        else:
            self._report = outcome
            self.folder_checked.emit(outcome)

    def _end_leaving(self, was_empty: bool | InklingError) -> None:
        if was_empty is True:
            self.tasks_changed.emit()

    def _end_create(self, outcome: CustomTask | InklingError) -> None:
        if not isinstance(outcome, InklingError):
            self._report = None
            self.tasks_changed.emit()
            self.created.emit(outcome)

    def _end_create_empty(self, outcome: CustomTask | InklingError) -> None:
        if not isinstance(outcome, InklingError):
            self.tasks_changed.emit()
            self.created_empty.emit(outcome)

    def _end_delete(self, task: CustomTask, outcome: InklingError | None) -> None:
        if outcome is None:
            self._deleted.append(task)
            self.deleted.emit(task)
        self.tasks_changed.emit()

    def _end_restore(self, task: CustomTask, outcome: InklingError | None) -> None:
        if outcome is None:
            self.restored.emit()
        else:
            self._deleted.append(task)
        self.tasks_changed.emit()
