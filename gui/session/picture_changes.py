"""Pictures with labels on the disk, corrections or examples of a class: as a list for a grid, a
small picture each and its label; and changes to them, one after the other, each of which can be
undone and done again."""

import threading
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QWidget

from core.errors import ImageError, InklingError
from core.task import DRAWINGS, Task
from core.user_data.correction_archive import Imported, export_corrections, import_corrections
from core.user_data.corrections import AddedFiles, Correction, Corrections, add_files, read_picture
from gui.session.actions import REDO_KEYS
from gui.style.images import color_image, grey_image
from gui.style.text import as_tooltip
from gui.widgets.serial_worker import SerialWorker

_Step = tuple[Callable[[], object], Callable[[], object]]  # how it is done, how it is undone

_Index = QModelIndex | QPersistentModelIndex
_SIDE = 144  # px; sharp where a screen has two pixels for one


class PictureChanges(QObject):
    """Does them off the window's thread.

    Signals:
        changed(): something on the disk is different.
        failed(str): a sentence; what could be done before is done, and can be undone.
        imported(Imported)
        added(AddedFiles)
        exported(int, Path): how many, and the file that was written.
        import_progressed(int, int): done, of.
    """

    changed = Signal()
    failed = Signal(str)
    imported = Signal(object)
    added = Signal(object)
    exported = Signal(int, object)
    import_progressed = Signal(int, int)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._worker = SerialWorker("picture-changes", self)
        self._worker.failed.connect(self.failed)
        # By folder: nobody undoes what is not on the screen.
        self._undos: defaultdict[Path, list[list[_Step]]] = defaultdict(list)
        self._redos: defaultdict[Path, list[list[_Step]]] = defaultdict(list)
        self._stop = threading.Event()
        self.is_importing = False

    def can_undo(self, corrections: Corrections) -> bool:
        return bool(self._undos[corrections.folder])

    def close(self) -> None:
        """What was begun is ended first; an import where it is."""
        self._stop.set()
        self._worker.close()

    def relabel(self, corrections: Corrections, chosen: Sequence[Correction], label: str) -> None:
        """Give each that label."""

        def step(each: Correction) -> _Step:
            return (
                lambda: corrections.relabel(each.id, label),
                lambda: corrections.relabel(each.id, each.label),
            )

        self._change(corrections, [step(each) for each in chosen if each.label != label])

    def delete(self, corrections: Corrections, chosen: Sequence[Correction]) -> None:
        self._change(corrections, [_deletion(corrections, each) for each in chosen])

    def add_files(self, corrections: Corrections, label: str, paths: Sequence[str]) -> None:
        """Add the photos in these files; can be undone as one change."""

        def end(outcome: AddedFiles | InklingError) -> None:
            self._end_adding(corrections, outcome)
            if not isinstance(outcome, InklingError):
                self.added.emit(outcome)

        progress = self._begin_adding()
        self._worker.run(lambda: add_files(corrections, label, paths, progress), end)

    def undo(self, corrections: Corrections) -> None:
        """Undo the latest change of these."""
        self._reverse(self._undos[corrections.folder], self._redos[corrections.folder])

    def redo(self, corrections: Corrections) -> None:
        """Do again what was undone last."""
        self._reverse(self._redos[corrections.folder], self._undos[corrections.folder])

    def export(self, task: Task, target: Path) -> None:
        """All of the task, as one zip file."""

        def end(outcome: int | InklingError) -> None:
            if not isinstance(outcome, InklingError):
                self.exported.emit(outcome, target)

        self._worker.run(lambda: export_corrections(Corrections(task.name), target), end)

    def import_file(self, task: Task, source: Path) -> None:
        """What is in a zip file that export made; can be undone as one change."""
        corrections = Corrections(task.name)

        def end(outcome: Imported | InklingError) -> None:
            self._end_adding(corrections, outcome)
            if not isinstance(outcome, InklingError):
                self.imported.emit(outcome)

        drawings = task.kind == DRAWINGS
        progress = self._begin_adding()
        self._worker.run(
            lambda: import_corrections(corrections, source, task.classes, drawings, progress), end
        )

    def _begin_adding(self) -> Callable[[int, int], bool]:
        """What is told how far it is, and says whether to go on."""
        self._stop.clear()
        self.is_importing = True

        def progress(done: int, of: int) -> bool:
            self.import_progressed.emit(done, of)
            return not self._stop.is_set()

        return progress

    def _end_adding(
        self, corrections: Corrections, outcome: Imported | AddedFiles | InklingError
    ) -> None:
        self.is_importing = False
        if not isinstance(outcome, InklingError) and outcome.added:
            deletions = [_deletion(corrections, each) for each in outcome.added]
            self._remember(corrections, [(undo, do) for do, undo in deletions])
        self.changed.emit()

    def stop_import(self) -> None:
        """What was added until now stays."""
        self._stop.set()

    def _change(self, corrections: Corrections, steps: list[_Step]) -> None:
        self._do(steps, lambda done: self._remember(corrections, done))

    def _reverse(self, source: list[list[_Step]], target: list[list[_Step]]) -> None:
        """The latest of source, backwards; then it is the latest of target."""
        if source:
            steps = [(undo, do) for do, undo in reversed(source.pop())]
            self._do(steps, target.append)

    def _do(self, steps: list[_Step], remember: Callable[[list[_Step]], None]) -> None:
        """What could be done of them is remembered."""
        done: list[_Step] = []

        def work() -> None:
            for step in steps:
                step[0]()
                done.append(step)

        def end(_outcome: object) -> None:
            if done:
                remember(done)
            self.changed.emit()

        self._worker.run(work, end)

    def _remember(self, corrections: Corrections, done: list[_Step]) -> None:
        """A new change: what was undone before it is not done again."""
        self._undos[corrections.folder].append(done)
        self._redos[corrections.folder].clear()


def _deletion(corrections: Corrections, correction: Correction) -> _Step:
    return lambda: corrections.delete(correction.id), lambda: corrections.restore(correction.id)


def add_undo_keys(page: QWidget, undo: Callable[[], object], redo: Callable[[], object]) -> None:
    """The keys that the drawing has, on a page of pictures."""
    QShortcut(QKeySequence.StandardKey.Undo, page, undo)
    for keys in REDO_KEYS:
        QShortcut(QKeySequence(keys), page, redo)


class PictureList(QAbstractListModel):
    """Of one label or of all. Pictures are read when they come into sight."""

    def __init__(self, parent: QObject | None = None, *, tells_use: bool = True):
        """tells_use: whether it is said which of them are only measured with."""
        super().__init__(parent)
        self._tells_use = tells_use
        self._all: Sequence[Correction] = ()
        self._shown: list[Correction] = []
        self._label: str | None = None
        self._thumbnails: dict[str, QPixmap | str] = {}  # by id; or why there is none

    def __getitem__(self, place: int) -> Correction:
        return self._shown[place]

    def show(self, corrections: Sequence[Correction], label: str | None) -> None:
        """These from now on, newest first; only those with that label, if one is given."""
        self.beginResetModel()
        self._all = corrections
        self._label = label
        fitting = [each for each in corrections if label is None or each.label == label]
        self._shown = fitting[::-1]
        known = {each.id for each in corrections}
        self._thumbnails = {key: each for key, each in self._thumbnails.items() if key in known}
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: ARG002 (Qt's signature)
        return len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | QPixmap | None:
        correction = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return correction.label
        if role == Qt.ItemDataRole.DecorationRole:
            thumbnail = self._thumbnail(correction)
            return thumbnail if isinstance(thumbnail, QPixmap) else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(self._description(correction))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._description(correction)
        return None

    def _description(self, correction: Correction) -> str:
        thumbnail = self._thumbnail(correction)
        if isinstance(thumbnail, str):
            return thumbnail
        if not self._tells_use:
            return correction.label
        if correction.held_out:
            return self.tr("{label}: only measured with, never trained on").format(
                label=correction.label
            )
        return self.tr("{label}: trained on").format(label=correction.label)

    def _thumbnail(self, correction: Correction) -> QPixmap | str:
        if correction.id not in self._thumbnails:
            self._thumbnails[correction.id] = _read(correction)
        return self._thumbnails[correction.id]


def _read(correction: Correction) -> QPixmap | str:
    try:
        picture = read_picture(correction)
    except ImageError as error:
        return str(error)
    image = grey_image(255 - picture) if picture.ndim == 2 else color_image(picture)
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return QPixmap.fromImage(image.scaled(_SIDE, _SIDE, keep, smooth))
