"""Collect from a Class: the shared files in a folder, a row each, and all drawings as one task."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from core.errors import InklingError
from core.files.names import LONGEST_NAME, shown_name
from core.files.table import write_table
from core.sharing.collecting import COLUMNS, HandedIn, collect, common_test, make_class_task
from core.task import DIGITS, Task
from core.translation import tr
from core.user_data.custom_tasks import CustomTask, custom_tasks
from gui.session.save_dialog import ask_save_path
from gui.session.settings import Settings
from gui.style.text import clock, percent
from gui.widgets.panel import Label, column_in, named, wrapped_label
from gui.widgets.serial_worker import SerialWorker
from gui.widgets.sorted_table import Cell, SortedTable

_UNKNOWN = -1.0


class CollectPage(QDialog):
    """One folder at a time.

    Signals:
        tasks_changed(): there is another task, of all that the class drew.
        progressed(int, int): so many files of so many were read; from the thread.
    """

    tasks_changed = Signal()
    progressed = Signal(int, int)

    def __init__(self, settings: Settings, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("collect_page")
        self.setWindowTitle(self.tr("Collect from a Class"))
        self.resize(820, 520)
        self._settings = settings
        self._collected: Sequence[HandedIn] = ()
        self._is_closing = False
        self._worker = SerialWorker("collecting", self)
        self._choose = self._button("collect_choose", self.tr("Choose a Folder…"))
        self._test = named(QComboBox(), "collect_test", self.tr("Test that all are measured with"))
        titles = [self.tr("Writer"), self.tr("Right in the test"), self.tr("Pictures")]
        titles += [self.tr("Time trained"), self.tr("Task"), self.tr("File")]
        self._table = SortedTable(self.tr("What was handed in"), titles)
        self._table.setObjectName("collect_table")
        self._table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
        self._name = named(QLineEdit(), "collect_name", self.tr("Name of the new task"))
        self._name.setPlaceholderText(self.tr("Name, such as Our class"))
        self._name.setMaxLength(LONGEST_NAME)
        self._make = self._button("collect_make", self.tr("Make a Task of All Drawings"))
        self._save = self._button("collect_save", self.tr("Save the Table…"))
        self._status = wrapped_label("collect_status")
        self._compose()
        self._connect()
        self._show_tests()
        self._enable()

    def showEvent(self, event: QShowEvent) -> None:
        self._show_tests()
        super().showEvent(event)

    def close_down(self) -> None:
        """The window is being closed: the file that is being read is the last one."""
        self._is_closing = True
        self.blockSignals(True)
        self._worker.close()
        self.close()

    def show_folder(self, folder: Path) -> None:
        """Read the shared files in a folder, and measure their models."""
        task: Task | None = self._test.currentData()
        self._set_busy(self.tr("{folder} is being read.").format(folder=shown_name(folder)))
        self._worker.run(
            lambda: collect(folder, common_test(task) if task else None, self._progress),
            self._show_collected,
        )

    def _compose(self) -> None:
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(Label(self.tr("Measure all with")))
        top.addWidget(self._test, 1)
        top.addWidget(self._choose)
        for part in (self._name, self._make, self._save):
            below.addWidget(part)
        parts = (top, self._table, below, self._status)
        column_in(self, *parts, spacing=10, margins=(16, 16, 16, 16))

    def _connect(self) -> None:
        self._choose.clicked.connect(self._ask_folder)
        self._make.clicked.connect(self._make_task)
        self._save.clicked.connect(self._save_table)
        self._name.textChanged.connect(self._enable)
        self._worker.failed.connect(self._set_ready)
        self.progressed.connect(self._show_progress)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        return button

    def _show_tests(self) -> None:
        chosen = self._test.currentText()
        self._test.clear()
        self._test.addItem(self.tr("nothing: count the pictures alone"), None)
        for task in (DIGITS, *(each.task for each in custom_tasks())):
            self._test.addItem(self.tr("the test of {task}").format(task=tr(task.title)), task)
        self._test.setCurrentText(chosen)

    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Collect from a Class"), self._settings.folder
        )
        if folder:
            self.show_folder(Path(folder))

    def _progress(self, done: int, of: int) -> bool:
        self.progressed.emit(done, of)
        return not self._is_closing

    def _show_progress(self, done: int, of: int) -> None:
        self._status.setText(self.tr("{done} of {all} files were read.").format(done=done, all=of))

    def _show_collected(self, collected: "list[HandedIn] | InklingError") -> None:
        if isinstance(collected, InklingError):
            return
        self._collected = collected
        self._table.show_rows([self._cells(each) for each in collected])
        problems = [each.problem for each in collected if each.problem]
        more = self.tr("{count} more have a problem.").format(count=len(problems) - 1)
        self._set_ready(" ".join([*problems[:1], *([more] if len(problems) > 1 else [])]))

    def _cells(self, handed_in: HandedIn) -> list[Cell]:
        row, accuracy = handed_in.row, handed_in.accuracy
        shown = "–" if accuracy is None else percent(accuracy)
        return [
            Cell(row["writer"], row["writer"], False),
            Cell(shown, _UNKNOWN if accuracy is None else accuracy),
            Cell(str(row["pictures"]), row["pictures"]),
            Cell(clock(row["seconds"]), row["seconds"]),
            Cell(tr(row["task"]), row["task"], False),
            Cell(row["file"], row["file"], False),
        ]

    def _make_task(self) -> None:
        title, collected = self._name.text(), self._collected
        self._set_busy(self.tr("The pictures are being copied."))
        self._worker.run(lambda: make_class_task(collected, title, self._progress), self._show_made)

    def _show_made(self, made: "CustomTask | InklingError") -> None:
        if isinstance(made, InklingError):
            return
        count = sum(made.counts().values())
        said = self.tr(
            "{task} is among your classes, with {count} pictures. What a fifth of the writers drew "
            "is only measured with."
        )
        self._set_ready(said.format(task=made.title, count=count))
        self._name.clear()
        self.tasks_changed.emit()

    def _save_table(self) -> None:
        path = ask_save_path(
            self,
            self._settings,
            self.tr("Save the Table"),
            name="class.csv",
            kind=self.tr("Table (*.csv)"),
        )
        if path is not None:
            rows = [each.row for each in self._collected]
            written = self.tr("{name} is written.").format(name=path.name)
            self._worker.write(
                lambda: write_table(path, COLUMNS, rows), lambda: self._set_ready(written)
            )

    def _set_busy(self, text: str) -> None:
        self._status.setText(text)
        for part in (self._choose, self._make, self._save, self._test):
            part.setEnabled(False)

    def _set_ready(self, text: str) -> None:
        self._status.setText(text)
        self._choose.setEnabled(True)
        self._test.setEnabled(True)
        self._enable()

    def _enable(self) -> None:
        self._save.setEnabled(bool(self._collected))
        self._make.setEnabled(bool(self._collected) and bool(self._name.text().strip()))
