"""My corrections: all that the person gave the right label, to look through and to put right."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from core.task import Task
from core.translation import tr
from core.user_data.correction_archive import Imported
from core.user_data.corrections import Correction, Corrections
from gui.classroom.kiosk import hide_in_kiosk
from gui.session.picture_changes import PictureChanges, PictureList, add_undo_keys
from gui.session.save_dialog import ask_save_path
from gui.session.settings import Settings
from gui.style.theme import Colors
from gui.widgets.banner import FolderButton
from gui.widgets.buttons import Dialog
from gui.widgets.panel import Label, column_in, named, wrapped_label
from gui.widgets.picture_grid import kept_place, show_as_grid

_LABEL = Qt.ItemDataRole.UserRole


class CorrectionsPage(Dialog):
    """Beside the window, not over it: drawing goes on meanwhile.

    Signals:
        changed(): something on the disk is different.
    """

    changed = Signal()

    def __init__(self, tasks: Sequence[Task], settings: Settings, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("corrections_page")
        self.setWindowTitle(self.tr("My Corrections"))
        self.resize(820, 560)
        self._settings = settings
        self._tasks = {task.name: task for task in tasks}
        self._all: list[Correction] = []
        self._changes = PictureChanges(self)
        self._list = PictureList(self)
        self._task_box = QComboBox()
        self._task_box.setAccessibleName(self.tr("Task"))
        for task in tasks:
            self._task_box.addItem(tr(task.title), task.name)
        self._import = QPushButton(self.tr("Import…"))
        self._export = QPushButton(self.tr("Export…"))
        self._labels = named(QListWidget(), "correction_labels", self.tr("Labels"))
        self._labels.setFixedWidth(150)
        self._grid = named(QListView(), "correction_grid", self.tr("Pictures"))
        self._cells = show_as_grid(self._grid, self._list)
        self._nothing = Label()
        self._nothing.setObjectName("invitation")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._pages = QStackedWidget()
        self._folder = FolderButton()
        self._status = wrapped_label("correction_status")
        self._status.setAccessibleName(self.tr("Status"))
        self._relabel = named(
            QComboBox(), "relabel_list", self.tr("Change the label of the chosen pictures")
        )
        self._relabel.setPlaceholderText(self.tr("It is a…"))
        self._delete = QPushButton(self.tr("Delete"))
        hide_in_kiosk("export", self._export)
        hide_in_kiosk("delete", self._delete)
        self._undo = QPushButton(self.tr("Undo"))
        self._compose()
        self._connect()

    def set_colors(self, colors: Colors) -> None:
        self._cells.colors = colors
        self._grid.viewport().update()

    def show_tasks(self, tasks: Sequence[Task]) -> None:
        """These can be chosen from now on."""
        before = self._task_box.currentData()
        self._tasks = {task.name: task for task in tasks}
        self._task_box.clear()
        for task in tasks:
            self._task_box.addItem(tr(task.title), task.name)
        self.show_task(self._tasks.get(before, tasks[0]))

    def show_task(self, task: Task) -> None:
        """What was corrected of this task."""
        self._task_box.setCurrentIndex(self._task_box.findData(task.name))
        self._relabel.clear()
        self._relabel.addItems(list(task.classes))
        self._relabel.setCurrentIndex(-1)
        self.refresh()

    def refresh(self) -> None:
        """Look at the disk again."""
        self._all = self._corrections.all()
        importing = self._changes.is_importing
        self._import.setText(self.tr("Stop") if importing else self.tr("Import…"))
        self._fill_labels()
        with kept_place(self._grid):
            self._show_label()

    def close_down(self) -> None:
        """The window is being closed: what was begun is ended."""
        self._changes.close()
        self.close()

    @property
    def _task(self) -> Task:
        return self._tasks[self._task_box.currentData()]

    @property
    def _corrections(self) -> Corrections:
        return Corrections(self._task.name)

    def _compose(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._task_box)
        top.addStretch()
        top.addWidget(self._import)
        top.addWidget(self._export)
        self._pages.addWidget(self._grid)
        self._pages.addWidget(self._nothing)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self._labels)
        middle.addWidget(self._pages, 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self._status, 1)
        for each in (self._folder, self._relabel, self._delete, self._undo):
            bottom.addWidget(each)
        column = column_in(self, top, spacing=12, margins=(16, 16, 16, 16))
        column.addLayout(middle, 1)
        column.addLayout(bottom)

    def _connect(self) -> None:
        changes = self._changes
        self._task_box.activated.connect(lambda _: self.show_task(self._task))
        self._labels.currentItemChanged.connect(lambda *_: self._show_label())
        self._grid.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self._relabel.activated.connect(self._relabel_chosen)
        self._delete.clicked.connect(lambda: changes.delete(self._corrections, self._chosen()))
        self._undo.clicked.connect(lambda: changes.undo(self._corrections))
        self._import.clicked.connect(self._import_or_stop)
        self._export.clicked.connect(self._export_all)
        QShortcut(QKeySequence.StandardKey.Delete, self._grid, self._delete.click)
        add_undo_keys(self, self._undo.click, lambda: changes.redo(self._corrections))
        changes.changed.connect(self.refresh)
        changes.changed.connect(self.changed)
        changes.failed.connect(self._say)
        changes.imported.connect(self._show_imported)
        changes.exported.connect(self._show_exported)
        changes.import_progressed.connect(self._show_progress)

    def _fill_labels(self) -> None:
        chosen = self._label()
        counts = dict.fromkeys(self._task.classes, 0)
        for each in self._all:
            counts[each.label] = counts.get(each.label, 0) + 1
        self._labels.blockSignals(True)
        self._labels.clear()
        self._add_label(self.tr("All"), None, len(self._all))
        for name, count in counts.items():
            self._add_label(name, name, count)
        names = [None, *counts]
        self._labels.setCurrentRow(names.index(chosen) if chosen in names else 0)
        self._labels.blockSignals(False)

    def _add_label(self, text: str, label: str | None, count: int) -> None:
        number = QLocale().toString(count)
        item = QListWidgetItem(f"{text} · {number}" if count else text)
        item.setData(_LABEL, label)
        self._labels.addItem(item)

    def _label(self) -> str | None:
        item = self._labels.currentItem()
        return item.data(_LABEL) if item else None

    def _show_label(self) -> None:
        self._list.show(self._all, self._label())
        empty = self._list.rowCount() == 0
        self._pages.setCurrentIndex(1 if empty else 0)
        if empty and self._label() is None:
            self._nothing.setText(
                self.tr("Nothing yet. Where the network is wrong, press what it is.")
            )
        elif empty:
            self._nothing.setText(self.tr("No {label} yet.").format(label=self._label()))
        self._export.setEnabled(bool(self._all))
        self._show_chosen()

    def _chosen(self) -> list[Correction]:
        rows = sorted(index.row() for index in self._grid.selectedIndexes())
        return [self._list[row] for row in rows]

    def _show_chosen(self) -> None:
        chosen = len(self._grid.selectedIndexes())
        self._relabel.setEnabled(chosen > 0)
        self._delete.setEnabled(chosen > 0)
        self._undo.setEnabled(self._changes.can_undo(self._corrections))
        held_out = sum(each.held_out for each in self._all)
        locale = QLocale()
        if chosen:
            self._say(self.tr("{count} chosen").format(count=locale.toString(chosen)))
        elif self._all:
            self._say(
                self.tr("{held} of {count} are only measured with, never trained on").format(
                    held=locale.toString(held_out), count=locale.toString(len(self._all))
                )
            )
        else:
            self._say("")

    def _say(self, text: str, written: Path | None = None) -> None:
        """written: a file that was just written; None = the text is of something else."""
        self._status.setText(text)
        self._folder.offer(written)

    def _relabel_chosen(self, index: int) -> None:
        self._changes.relabel(self._corrections, self._chosen(), self._relabel.itemText(index))
        self._relabel.setCurrentIndex(-1)

    def _import_or_stop(self) -> None:
        if self._changes.is_importing:
            self._changes.stop_import()
            return
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import"), self._start(), self.tr("Exported drawings (*.zip)")
        )
        if name:
            self._changes.import_file(self._task, Path(name))
            self.refresh()

    def _export_all(self) -> None:
        path = ask_save_path(
            self,
            self._settings,
            self.tr("Export"),
            name=f"inkling-{self._task.name}.zip",
            kind=self.tr("Exported drawings (*.zip)"),
        )
        if path is not None:
            self._changes.export(self._task, path)

    def _start(self) -> str:
        where = QStandardPaths.StandardLocation.DocumentsLocation
        return self._settings.folder or QStandardPaths.writableLocation(where)

    def _show_progress(self, done: int, of: int) -> None:
        locale = QLocale()
        self._say(
            self.tr("Importing {done} of {count}…").format(
                done=locale.toString(done + 1), count=locale.toString(of)
            )
        )

    def _show_imported(self, imported: Imported) -> None:
        said = [
            (len(imported.added), self.tr("{count} added")),
            (imported.known, self.tr("{count} were there already")),
            (imported.foreign, self.tr("{count} have labels that this task does not know")),
            (imported.damaged, self.tr("{count} could not be read")),
        ]
        parts = [
            text.format(count=QLocale().toString(count))
            for count, text in said
            if count or text == said[0][1]
        ]
        end = self.tr("; stopped") if imported.stopped else ""
        self._say(f"{', '.join(parts)}{end}.")

    def _show_exported(self, count: int, target: Path) -> None:
        said = self.tr("{count} exported.").format(count=QLocale().toString(count))
        self._say(said, target)
