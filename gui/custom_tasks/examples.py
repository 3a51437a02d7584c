"""The two ways to give the classes of a custom task their examples: draw ten of a class, then those
of the next; or take a folder of pictures."""

import contextlib
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from core.errors import InklingError, ModelError, UsageError
from core.files.names import clean_name
from core.models.card import read_card
from core.models.store import Store
from core.preprocessing.ink import Stroke
from core.task import DRAWINGS, PHOTOS
from core.translation import tr
from core.user_data.class_folders import FEW, FolderReport
from core.user_data.custom_tasks import CustomTask, add_drawing, remove_example
from gui.canvas.canvas import DrawingCanvas
from gui.canvas.drawing import Drawing
from gui.style.text import as_tooltip
from gui.widgets.panel import Label, column_in, wrapped_label
from gui.widgets.serial_worker import SerialWorker

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TeachPage(QWidget):
    """Every drawing is on the disk before it is counted.

    Signals:
        done(CustomTask): the person has drawn enough for it.
        failed(str): a sentence; the drawing is still on the paper.
    """

    done = Signal(object)
    failed = Signal(str)

    def __init__(self, worker: SerialWorker, parent: QWidget | None = None):
        super().__init__(parent)
        self._worker = worker
        self._task: CustomTask | None = None
        self._drawn: list[Path] = []  # those of this sitting, for taking back
        self._counts: dict[str, int] = {}
        self._drawing = Drawing(self)
        self._canvas = DrawingCanvas(self._drawing)
        self._canvas.setObjectName("teach_canvas")
        self._canvas.hint = self.tr("Draw an example here")
        self._label = QComboBox()
        self._label.setObjectName("teach_label")
        self._line = QLineEdit()
        self._label.setLineEdit(self._line)
        self._label.setAccessibleName(self.tr("What you draw"))
        self._line.setPlaceholderText(self.tr("Its name, such as star"))
        self._count = Label()
        self._count.setObjectName("teach_count")
        self._count.setAccessibleName(self.tr("How many there are"))
        self._keep = QPushButton(self.tr("Keep"))
        self._keep.setProperty("primary", "true")
        self._keep.setToolTip(self.tr("Keep this example and draw the next (Return)"))
        self._clear = QPushButton(self.tr("Clear"))
        self._back = QPushButton(self.tr("Take Back"))
        self._back.setToolTip(self.tr("Remove the example that was kept last"))
        self._next = QPushButton(self.tr("Next Class"))
        self._done = QPushButton(self.tr("Done"))
        self._compose()
        self._connect()

    def show_task(self, task: CustomTask) -> None:
        """Draw examples for this task."""
        self._task = task
        self._drawn = []
        self._label.clear()
        self._counts = task.counts()
        self._label.addItems(list(self._counts))
        self._label.setCurrentText("")
        self._start_anew()
        self._update()
        self._label.setFocus()

    def _compose(self) -> None:
        named = QHBoxLayout()
        named.addWidget(Label(self.tr("This is a")))
        named.addWidget(self._label, 1)
        named.addWidget(self._count)
        named.addStretch()
        buttons = QHBoxLayout()
        for button in (self._clear, self._back):
            buttons.addWidget(button)
        buttons.addStretch()
        for button in (self._done, self._next, self._keep):
            buttons.addWidget(button)
        column = column_in(self, named, spacing=12)
        column.addWidget(self._canvas, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._keep.clicked.connect(self._keep_drawing)
        self._clear.clicked.connect(self._drawing.clear)
        self._back.clicked.connect(self._take_back)
        self._next.clicked.connect(self._start_next)
        self._done.clicked.connect(self._end)
        self._label.currentTextChanged.connect(lambda _: self._update())
        self._drawing.segment_added.connect(lambda *_: self._update())
        self._drawing.redrawn.connect(self._update)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, what in (
            ("Return", self._keep.click),
            ("Enter", self._keep.click),
            ("Delete", self._clear.click),
            ("Ctrl+Z", self._undo),
        ):
            QShortcut(QKeySequence(keys), self._canvas, what, context=inside)
        self._line.returnPressed.connect(self._canvas.setFocus)

    @property
    def _name(self) -> str:
        """The class that is drawn; empty while its name is missing or too long."""
        try:
            return clean_name(self._label.currentText())
        except UsageError:
            return ""

    def _keep_drawing(self) -> None:
        task, name = self._task, self._name
        if task is None or self._drawing.is_empty or not name:
            return
        self._drawing.finish()
        ink, strokes = self._drawing.ink.copy(), list(self._drawing.strokes)
        self._start_anew()  # the next may be begun while this one is on its way to the disk
        self._update()
        self._worker.run(
            lambda: add_drawing(task, name, ink, strokes), partial(self._end_keep, name, strokes)
        )

    def _end_keep(self, name: str, strokes: list[Stroke], outcome: Path | InklingError) -> None:
        if isinstance(outcome, InklingError):
            self._drawing.replace_strokes([*strokes, *self._drawing.strokes])
            self.failed.emit(str(outcome))
        else:
            self._drawn.append(outcome)
            self._remember(name)
        self._count_again()

    def _take_back(self) -> None:
        task = self._task
        if task is None or not self._drawn:
            return
        path = self._drawn.pop()
        self._worker.run(lambda: remove_example(task, path), partial(self._end_take_back, path))

    def _end_take_back(self, path: Path, outcome: InklingError | None) -> None:
        if outcome is not None:
            self._drawn.append(path)
            self.failed.emit(str(outcome))
        self._count_again()

    def _end(self) -> None:
        """After what is on its way to the disk."""
        self._worker.run(lambda: None, lambda _: self.done.emit(self._task))

    def _start_next(self) -> None:
        self._label.setCurrentText("")
        self._label.setFocus()

    def _remember(self, name: str) -> None:
        if self._label.findText(name) < 0:
            self._label.addItem(name)
            self._label.setCurrentText(name)

    def _start_anew(self) -> None:
        self._drawing.clear()
        self._drawing.undo_stack.clear()

    def _undo(self) -> None:
        """A stroke; on empty paper the example that was kept last."""
        if self._drawing.is_empty:
            self._take_back()
        else:
            self._drawing.undo_stack.undo()

    def _count_again(self) -> None:
        if self._task is not None:
            self._counts = self._task.counts()
        self._update()

    def _update(self) -> None:
        name = self._name
        ready = bool(name) and not self._drawing.is_empty
        self._keep.setEnabled(ready)
        self._clear.setEnabled(not self._drawing.is_empty)
        self._back.setEnabled(bool(self._drawn))
        count = self._counts.get(name, 0)
        shown = QLocale().toString(count)
        if not name:
            self._count.clear()
        elif count < FEW:
            self._count.setText(self.tr("{count} of {few}").format(count=shown, few=FEW))
        else:
            self._count.setText(self.tr("{count} ✓ enough").format(count=shown))


class FolderPage(QWidget):
    """How far a folder is looked at, then what was found and what it is to become.

    Signals:
        accepted(str): make a task of it, of this kind.
        refused(): leave it; while it is looked at: stop.
    """

    accepted = Signal(str)
    refused = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._title = wrapped_label("folder_title")
        self._progress = QProgressBar()
        self._progress.setAccessibleName(self.tr("Pictures looked at"))
        self._table = QTreeWidget()
        self._table.setObjectName("folder_table")
        self._table.setAccessibleName(self.tr("Classes that were found"))
        self._table.setRootIsDecorated(False)
        self._table.setHeaderLabels(
            [self.tr("Class"), self.tr("Pictures"), self.tr("Cannot be read"), self.tr("Twice")]
        )
        for column in range(1, 4):
            self._table.headerItem().setTextAlignment(column, _RIGHT)
        self._note = Label()
        self._note.setObjectName("folder_said")
        self._note.setAccessibleName(self.tr("What to know about it"))
        self._note.setWordWrap(True)
        self._photos = QRadioButton(self.tr("Photos: the whole picture counts"))
        self._drawings = QRadioButton(self.tr("Drawings: the ink on the paper counts"))
        self._kinds = QButtonGroup(self)
        for button in (self._photos, self._drawings):
            self._kinds.addButton(button)
        self._refuse = QPushButton(self.tr("Cancel"))
        self._accept = QPushButton(self.tr("Create"))
        self._accept.setProperty("primary", "true")
        self._refuse.clicked.connect(self.refused)
        self._accept.clicked.connect(
            lambda: self.accepted.emit(DRAWINGS if self._drawings.isChecked() else PHOTOS)
        )
        self._compose()

    def show_progress(self, name: str, done: int, of: int) -> None:
        """Show how many pictures of the folder of that name are looked at."""
        self._title.setText(self.tr("Looking at {name}…").format(name=name))
        self._progress.setRange(0, of)
        self._progress.setValue(done)
        self._show_report(False)

    def show_report(self, name: str, report: FolderReport) -> None:
        count = sum(each.count for each in report.classes)
        self._title.setText(
            self.tr("{name}: {counts}").format(
                name=name, counts=classes_and_pictures(len(report.usable), count)
            )
        )
        self._table.clear()
        for found in report.classes:
            figures = (found.count, len(found.unreadable), found.duplicates)
            shown = [QLocale().toString(figure) if figure else "–" for figure in figures]
            item = QTreeWidgetItem([found.name, *shown])
            for column in range(1, 4):
                item.setTextAlignment(column, _RIGHT)
            reasons = "\n".join(reason for _, reason in found.unreadable[:20])
            item.setToolTip(2, as_tooltip(reasons))
            self._table.addTopLevelItem(item)
        self._note.setText("\n".join(report.sentences()))
        (self._drawings if report.kind == DRAWINGS else self._photos).setChecked(True)
        self._accept.setEnabled(not report.problem)
        self._show_report(True)
        (self._refuse if report.problem else self._accept).setFocus()

    def _compose(self) -> None:
        header = self._table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._refuse)
        buttons.addWidget(self._accept)
        column = column_in(self, self._title, self._progress, spacing=10)
        column.addWidget(self._table, 1)
        for each in (self._note, self._photos, self._drawings):
            column.addWidget(each)
        column.addStretch()
        column.addLayout(buttons)

    def _show_report(self, there: bool) -> None:
        self._progress.setVisible(not there)
        for each in (self._table, self._note, self._photos, self._drawings, self._accept):
            each.setVisible(there)


def classes_and_pictures(classes: int, pictures: int) -> str:
    """Say how many there are of both: 3 classes, 31 pictures."""
    kinds = tr("1 class") if classes == 1 else tr("{count} classes")
    each = tr("1 picture") if pictures == 1 else tr("{count} pictures")
    return tr("{classes}, {pictures}").format(
        classes=kinds.format(count=QLocale().toString(classes)),
        pictures=each.format(count=QLocale().toString(pictures)),
    )


def learned_classes(task: CustomTask) -> tuple[str, ...] | None:
    """The classes that the model which answers has learned; None = there is no model."""
    with contextlib.suppress(ModelError):
        return read_card(Store(task.name).current().folder).classes
    return None
