"""The photos of a filmstrip: what each is, and what the network makes of it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage, QPixmap

from core.models.classifier import Verdict
from core.recognition.photo import PhotoRow
from core.recognition.recognition import Recognition
from core.task import Task
from gui.photos.importing import PhotoSource
from gui.style.images import color_image
from gui.style.text import as_tooltip, nothing_found, percent

_Index = QModelIndex | QPersistentModelIndex


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
