"""Teach it a new sign: draw the examples of a class, ten of them, then those of the next."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from core.errors import InklingError, UsageError
from core.files.names import clean_name
from core.preprocessing.ink import Stroke
from core.user_data.class_folders import FEW
from core.user_data.custom_tasks import CustomTask, add_drawing, remove_example
from gui.canvas.canvas import DrawingCanvas
from gui.canvas.drawing import Drawing
from gui.widgets.label import Label
from gui.widgets.layouts import column_in
from gui.widgets.serial_worker import SerialWorker


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
        for button in (self._clear, self._back, self._done, self._next, self._keep):
            button.setAutoDefault(False)
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
