"""The pictures of a task by their classes: looked at, added by drop, moved, deleted and undone."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeySequence,
    QPixmap,
    QShortcut,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from core.errors import InklingError, UsageError
from core.files.names import clean_name
from core.task import DRAWINGS, PHOTOS
from core.user_data.class_folders import ClassFound, FolderReport
from core.user_data.corrections import Correction, Corrections
from core.user_data.custom_tasks import CustomTask, set_kind
from gui.classroom.kiosk import hide_in_kiosk
from gui.custom_tasks.examples import learned_classes
from gui.photos.importing import PhotoSource, accept_as_copy, photo_at, photos_at
from gui.session.picture_changes import PictureChanges, PictureList, add_undo_keys
from gui.style.text import as_tooltip
from gui.style.theme import Colors
from gui.widgets.panel import Label, column_in, named, wrapped_label
from gui.widgets.picture_grid import kept_place, show_as_grid

_CLASS = Qt.ItemDataRole.UserRole
_PREVIEW = 240  # px
_CLASSES, _AROUND = 170, 36  # px, the list of classes, and what is around a name in it


class ClassList(QListWidget):
    """The classes of a task, each of which takes the files that are dropped on it.

    Signals:
        photos_dropped(str, list): on the class of that name, PhotoSources.
        renamed(str): so the chosen one is to be called.
    """

    photos_dropped = Signal(str, list)
    renamed = Signal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            accept_as_copy(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The class that would get them is the chosen one."""
        item = self.itemAt(event.position().toPoint())
        event.setAccepted(item is not None)
        if item is not None:
            self.setCurrentItem(item)

    def dropEvent(self, event: QDropEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        if item is None:
            return
        accept_as_copy(event)
        self.photos_dropped.emit(item.data(_CLASS), photos_at(event.mimeData().urls()))

    def commitData(self, editor: QWidget) -> None:
        """The disk is first to have the new name."""
        if isinstance(editor, QLineEdit):
            self.renamed.emit(editor.text())


class _ClassItem(QListWidgetItem):
    """Shows a name and a count, of which the name alone can be edited."""

    def data(self, role: int) -> Any:
        return super().data(_CLASS if role == Qt.ItemDataRole.EditRole else role)


class PicturesPage(QWidget):
    """Everything is on the disk before it is shown; each change can be undone.

    Signals:
        done(CustomTask): the person has seen enough.
        changed(): the task has other pictures, or is of another kind.
        said(str): a sentence for the person.
    """

    done = Signal(object)
    changed = Signal()
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._task: CustomTask | None = None
        self._learned: tuple[str, ...] | None = None
        self._all: list[Correction] = []
        self._empty: list[str] = []  # classes that have a name, and no picture yet
        self._changes = PictureChanges(self)
        self._list = PictureList(self, tells_use=False)
        self._classes = named(ClassList(), "picture_classes", self.tr("Classes"))
        self._classes.setFixedWidth(_CLASSES)
        self._new = named(QLineEdit(), "new_class", self.tr("Name of a new class"))
        self._new.setAcceptDrops(False)  # photos let go above it are for the class that is chosen
        self._new.setPlaceholderText(self.tr("New class, Return"))
        self._new.setFixedWidth(_CLASSES)
        self._grid = named(QListView(), "picture_grid", self.tr("Pictures"))
        self._cells = show_as_grid(self._grid, self._list)
        self._preview = named(Label(), "picture_preview", self.tr("The chosen picture, larger"))
        self._preview.setFixedSize(_PREVIEW, _PREVIEW)
        self._preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._kind = named(QComboBox(), "picture_kind", self.tr("What counts in a picture"))
        self._kind.addItem(self.tr("Photos: the whole picture counts"), PHOTOS)
        self._kind.addItem(self.tr("Drawings: the ink on the paper counts"), DRAWINGS)
        self._advice = wrapped_label("picture_advice")
        self._move = named(QComboBox(), "picture_move", self.tr("Move the chosen pictures"))
        self._move.setPlaceholderText(self.tr("Move to…"))
        self._add_files = QPushButton(self.tr("Add Photos…"))
        self._delete = QPushButton(self.tr("Delete Pictures"))
        hide_in_kiosk("delete", self._delete)
        self._undo = QPushButton(self.tr("Undo Change"))
        self._done = QPushButton(self.tr("Back to the List"))
        self._compose()
        self._connect()

    def set_colors(self, colors: Colors) -> None:
        self._cells.colors = colors
        self._grid.viewport().update()

    def show_task(self, task: CustomTask) -> None:
        """Its pictures, from the first class on."""
        self._task, self._empty = task, []
        self._learned = learned_classes(task)
        self._kind.setCurrentIndex(self._kind.findData(task.kind))
        self.refresh()
        self._classes.setCurrentRow(0)
        self._classes.setFocus()

    def refresh(self) -> None:
        """Look at the disk again."""
        self._all = self._pictures.all()
        self._fill_classes()
        with kept_place(self._grid):
            self._show_class()

    def add_photos(self, photos: Sequence[PhotoSource]) -> None:
        """Add them to the class that is shown."""
        if self._class():
            self._add(self._class(), photos)

    def close_down(self) -> None:
        """What was begun is ended first."""
        self._changes.close()

    @property
    def _shown_task(self) -> CustomTask:
        assert self._task is not None  # nothing can be pressed before it is shown
        return self._task

    @property
    def _pictures(self) -> Corrections:
        return Corrections(self._shown_task.name, self._shown_task.examples)

    def _compose(self) -> None:
        classes, middle, bottom = QWidget(), QHBoxLayout(), QHBoxLayout()
        column_in(classes, self._classes, self._new, spacing=6)
        preview = QWidget()
        column_in(preview, self._preview, spacing=6).addStretch()
        middle.addWidget(classes)
        middle.addWidget(self._grid, 1)
        middle.addWidget(preview)
        for each in (self._add_files, self._move, self._delete, self._undo):
            bottom.addWidget(each)
        bottom.addStretch()
        bottom.addWidget(self._done)
        column = column_in(self, self._kind, spacing=10)
        column.addLayout(middle, 1)
        column.addWidget(self._advice)
        column.addLayout(bottom)

    def _connect(self) -> None:
        changes = self._changes
        self._classes.currentItemChanged.connect(lambda *_: self._show_class())
        self._classes.photos_dropped.connect(self._add)
        self._classes.renamed.connect(self._rename)
        self._new.returnPressed.connect(self._add_class)
        self._grid.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self._move.activated.connect(self._move_chosen)
        self._add_files.clicked.connect(self._choose_files)
        self._delete.clicked.connect(lambda: changes.delete(self._pictures, self._chosen()))
        self._undo.clicked.connect(lambda: changes.undo(self._pictures))
        self._done.clicked.connect(lambda: self.done.emit(self._shown_task))
        self._kind.activated.connect(self._change_kind)
        QShortcut(QKeySequence.StandardKey.Delete, self._grid, self._delete.click)
        add_undo_keys(self, self._undo.click, lambda: changes.redo(self._pictures))
        changes.changed.connect(lambda: self.said.emit(""))  # of the change before
        changes.changed.connect(self.refresh)
        changes.changed.connect(self.changed)
        changes.failed.connect(self.said)
        changes.added.connect(lambda added: self.said.emit(added.sentences()))
        changes.import_progressed.connect(self._say_progress)

    def _counts(self) -> dict[str, int]:
        counts = dict.fromkeys(self._empty, 0)
        for each in self._all:
            counts[each.label] = counts.get(each.label, 0) + 1
        return dict(sorted(counts.items()))

    def _fill_classes(self) -> None:
        chosen, counts = self._class(), self._counts()
        self._empty = [name for name, count in counts.items() if not count]
        self._classes.blockSignals(True)
        self._classes.clear()
        for name, count in counts.items():
            of, metrics = f" · {QLocale().toString(count)}", self._classes.fontMetrics()
            room = _CLASSES - _AROUND - metrics.horizontalAdvance(of)
            item = _ClassItem(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room) + of)
            item.setToolTip(
                as_tooltip(self.tr("{name}: double-click or F2 renames it").format(name=name))
            )
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setData(_CLASS, name)
            self._classes.addItem(item)
        names = list(counts)
        self._classes.setCurrentRow(names.index(chosen) if chosen in names else 0)
        self._classes.blockSignals(False)
        self._move.clear()
        self._move.addItems(names)
        self._move.setCurrentIndex(-1)
        found = [ClassFound(name, count) for name, count in counts.items()]
        report = FolderReport(self._shown_task.examples, self._shown_task.folder, found)
        advice = report.sentences()
        if self._learned is not None and self._learned != self._shown_task.classes:
            again = self.tr("The model knows {classes}: train it again, and it learns these.")
            advice.append(again.format(classes=", ".join(self._learned)))
        self._advice.setText("\n".join(advice))

    def _class(self) -> str:
        item = self._classes.currentItem()
        return item.data(_CLASS) if item else ""

    def _show_class(self) -> None:
        self._list.show(self._all, self._class())
        self._add_files.setEnabled(bool(self._class()))
        self._show_chosen()

    def _chosen(self) -> list[Correction]:
        rows = sorted(index.row() for index in self._grid.selectedIndexes())
        return [self._list[row] for row in rows]

    def _show_chosen(self) -> None:
        chosen = self._grid.selectedIndexes()
        self._move.setEnabled(bool(chosen))
        self._delete.setEnabled(bool(chosen))
        self._undo.setEnabled(self._changes.can_undo(self._pictures))
        picture = QPixmap(str(self._list[chosen[-1].row()].path)) if chosen else QPixmap()
        if picture.isNull():
            self._preview.clear()
            return
        keep, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self._preview.setPixmap(picture.scaled(self._preview.size(), keep, smooth))

    def _add_class(self) -> None:
        try:
            name = clean_name(self._new.text())
        except UsageError as error:
            self.said.emit(str(error))
            return
        if name not in self._counts():
            self._empty.append(name)
        self._new.clear()
        self._fill_classes()
        self._classes.setCurrentRow(list(self._counts()).index(name))

    def _rename(self, typed: str) -> None:
        """Rename the chosen class; where there is one of that name, they become one."""
        try:
            old, new = self._class(), clean_name(typed)
        except UsageError as error:
            self.said.emit(str(error))
            return
        if new == old:
            return
        self._empty = [new if each == old else each for each in self._empty]
        self._classes.currentItem().setData(_CLASS, new)  # it stays the chosen one
        pictures = [each for each in self._all if each.label == old]
        self._changes.relabel(self._pictures, pictures, new)

    def _add(self, name: str, photos: Sequence[PhotoSource]) -> None:
        paths = [each.path for each in photos if each.path is not None]
        refused = [each.refusal for each in photos if each.path is None]
        if paths:
            self._changes.add_files(self._pictures, name, paths)
        elif refused:
            self.said.emit(refused[0])

    def _choose_files(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Photos of a Class"))
        if paths:
            self.add_photos([photo_at(path) for path in paths])

    def _move_chosen(self, index: int) -> None:
        self._changes.relabel(self._pictures, self._chosen(), self._move.itemText(index))
        self._move.setCurrentIndex(-1)

    def _change_kind(self, index: int) -> None:
        kind = self._kind.itemData(index)
        if kind == self._shown_task.kind:
            return
        try:
            self._task = set_kind(self._shown_task, kind)
        except InklingError as error:
            self._kind.setCurrentIndex(self._kind.findData(self._shown_task.kind))
            self.said.emit(str(error))
            return
        self.changed.emit()
        text = self.tr("{title} is for {kind} from now on. Train it again: it has to learn anew.")
        self.said.emit(text.format(title=self._shown_task.title, kind=self._kind_in_words(kind)))

    def _kind_in_words(self, kind: str) -> str:
        return self.tr("photos") if kind == PHOTOS else self.tr("drawings")

    def _say_progress(self, done: int, of: int) -> None:
        locale = QLocale()
        self.said.emit(
            self.tr("Adding {done} of {count}…").format(
                done=locale.toString(done + 1), count=locale.toString(of)
            )
        )
