"""Several photos in a row, each with its answer below it: the list of them, and how it is shown."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QWidget,
)

from core.models.classifier import Verdict
from core.recognition.photo import PhotoRow
from core.recognition.recognition import Recognition
from core.task import Task
from gui.classroom.kiosk import hide_in_kiosk
from gui.photos.importing import PhotoSource
from gui.style.images import color_image
from gui.style.text import as_tooltip, nothing_found, percent
from gui.style.theme import LIGHT, Colors, icon
from gui.widgets.panel import Label, column_in, named

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListView

    from gui.widgets.picture_grid import ThumbnailCell

_Index = QModelIndex | QPersistentModelIndex


class Filmstrip(QWidget):
    """Hidden until there are several photos. photos: those that it shows.

    Signals:
        photo_chosen(int): by click or arrow key, the place of the photo that is to be shown large.
        stop_requested(): what is not read yet need not be.
        export_requested(): the answers are wanted as a table.
        close_requested()
    """

    photo_chosen = Signal(int)
    stop_requested = Signal()
    export_requested = Signal()
    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        named(self, "filmstrip", self.tr("Photos"))
        self.photos = PhotoList(self)
        self._status = Label()
        self._status.setObjectName("filmstrip_status")
        self._stop = QPushButton(self.tr("Stop"))
        self._stop.setObjectName("filmstrip_stop_button")
        self._stop.setToolTip(self.tr("Leave the rest unread (Escape)"))
        self._stop.clicked.connect(self.stop_requested)
        self._export = QPushButton(self.tr("Save as CSV…"))
        self._export.setObjectName("filmstrip_export_button")
        self._export.setToolTip(self.tr("The answers as a table for a spreadsheet"))
        self._export.clicked.connect(self.export_requested)
        hide_in_kiosk("export", self._export)
        self._close = named(
            QToolButton(), "filmstrip_close_button", self.tr("Put these photos away")
        )
        self._close.setToolTip(self.tr("Put these photos away (Escape)"))
        self._close.clicked.connect(self.close_requested)
        self._made: QListView | None = None
        self._cell: ThumbnailCell | None = None
        self._colors: Colors = LIGHT
        self._compose()
        self.hide()

    def show_progress(self, running: bool) -> None:
        """How many photos have been read; running: whether more will be."""
        locale, count = QLocale(), len(self.photos)
        done = locale.toString(count - len(self.photos.waiting))
        if running or self.photos.waiting:
            text = self.tr("{done} of {count} read")
        else:
            text = self.tr("{count} photos")
        self._status.setText(text.format(done=done, count=locale.toString(count)))
        self._stop.setVisible(running)
        self._export.setVisible(not running)

    def choose(self, place: int) -> None:
        """Mark a photo as the one that is shown large; photo_chosen follows."""
        from PySide6.QtCore import QItemSelectionModel

        index = self.photos.index(place)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._list.selectionModel().setCurrentIndex(index, flag)

    def set_colors(self, colors: Colors) -> None:
        self._close.setIcon(icon("close", colors))
        self._colors = colors
        if self._made is not None and self._cell is not None:
            self._cell.colors = colors
            self._made.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._list.show()

    @property
    def _list(self) -> "QListView":
        """Made when the first photos come: most starts see none."""
        if self._made is None:
            self._made = self._made_list()
            self._column.addWidget(self._made)
            QWidget.setTabOrder(self._close, self._made)
        return self._made

    def _made_list(self) -> "QListView":
        from PySide6.QtWidgets import QListView

        from gui.widgets.picture_grid import SIZE, ThumbnailCell

        made = QListView()
        made.setObjectName("filmstrip_list")
        made.setAccessibleName(self.tr("Photos and their answers"))
        made.setModel(self.photos)
        made.setViewMode(QListView.ViewMode.IconMode)
        made.setFlow(QListView.Flow.LeftToRight)
        made.setWrapping(False)
        made.setMovement(QListView.Movement.Static)
        made.setUniformItemSizes(True)  # or a thousand would all be measured
        self._cell = ThumbnailCell(made)
        self._cell.colors = self._colors
        made.setItemDelegate(self._cell)
        made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        made.setFixedHeight(SIZE.height() + made.horizontalScrollBar().sizeHint().height() + 4)
        made.selectionModel().currentChanged.connect(self._current_changed)
        return made

    def _compose(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self._status, 1)
        above.addWidget(self._stop)
        above.addWidget(self._export)
        above.addWidget(self._close)
        self._column = column_in(self, above, spacing=8)

    def _current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self.photo_chosen.emit(current.row())


@dataclass(frozen=True, slots=True)
class PhotoEntry:
    """found: a summary of the answer; None = not asked yet, or refusal says why there is none."""

    photo: PhotoSource
    refusal: str = ""
    thumbnail: QImage | None = None
    found: Recognition | None = None

    @property
    def is_waiting(self) -> bool:
        return self.found is None and not self.refusal


class PhotoList(QAbstractListModel):
    """One entry a photo, in the order in which they were given."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._entries: list[PhotoEntry] = []

    def __len__(self) -> int:
        return len(self._entries)

    def __getitem__(self, place: int) -> PhotoEntry:
        return self._entries[place]

    @property
    def waiting(self) -> list[int]:
        """The places of the photos that have neither an answer nor a refusal."""
        return [place for place, entry in enumerate(self._entries) if entry.is_waiting]

    def show(self, photos: Sequence[PhotoSource]) -> None:
        """These photos from now on, none of them read yet."""
        self.beginResetModel()
        self._entries = [PhotoEntry(photo, photo.refusal) for photo in photos]
        self.endResetModel()

    def forget_answers(self) -> None:
        """Something else is asked about the same photos."""
        self._change(lambda each: PhotoEntry(each.photo, each.photo.refusal, each.thumbnail))

    def answer(self, place: int, thumbnail: np.ndarray, found: Recognition) -> None:
        """thumbnail: uint8 RGB (H, W, 3)."""
        image = color_image(thumbnail)
        self._set(place, replace(self._entries[place], thumbnail=image, found=found))

    def refuse(self, place: int, reason: str) -> None:
        self._set(place, replace(self._entries[place], refusal=reason))

    def set_threshold(self, task: Task, threshold: float) -> None:
        """Another threshold of the OOD score, 0..1, for the answers of a task."""

        def changed(entry: PhotoEntry) -> PhotoEntry:
            if entry.found is None or entry.found.task != task:
                return entry
            return replace(entry, found=entry.found.with_threshold(threshold))

        self._change(changed)

    def rows(self) -> Iterator[PhotoRow]:
        """What is known about the photos, for a table."""
        for entry in self._entries:
            yield _row(entry, self.tr("Not read"))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | QPixmap | None:
        if not index.isValid():
            return None
        entry, roles = self._entries[index.row()], Qt.ItemDataRole
        if role == roles.DecorationRole and entry.thumbnail is not None:
            return QPixmap.fromImage(entry.thumbnail)
        if role == roles.DisplayRole:
            return self._caption(entry)
        if role in (roles.ToolTipRole, roles.AccessibleTextRole):
            text = f"{entry.photo.name}: {entry.refusal or self._caption(entry)}"
            return as_tooltip(text) if role == roles.ToolTipRole else text
        return None

    def _caption(self, entry: PhotoEntry) -> str:
        if entry.refusal:
            return self.tr("Cannot be used")
        found = entry.found
        if found is None:
            return "…"
        if not found.regions:
            return nothing_found(found.task)
        if found.verdict is Verdict.NONE:
            return self.tr("None of these")
        doubt = "?" if found.verdict is Verdict.UNSURE else ""
        return f"{' '.join(found.rows)}{doubt} · {percent(found.probability)}"

    def _change(self, changed: Callable[[PhotoEntry], PhotoEntry]) -> None:
        self._entries = [changed(entry) for entry in self._entries]
        self.dataChanged.emit(self.index(0), self.index(len(self) - 1))

    def _set(self, place: int, entry: PhotoEntry) -> None:
        self._entries[place] = entry
        index = self.index(place)
        self.dataChanged.emit(index, index)


def _row(entry: PhotoEntry, not_read: str) -> PhotoRow:
    path = entry.photo.path or entry.photo.name
    found = entry.found
    if found is None:
        return PhotoRow(path, error=entry.refusal or not_read)
    if not found.regions:
        return PhotoRow(path, found.task.name, error=nothing_found(found.task))
    label = " ".join(found.rows)  # a row of a sheet is a word
    return PhotoRow(path, found.task.name, label, found.probability, found.verdict.value)
