"""What the camera sees becomes a class's pictures, for as long as a button is held."""

import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from core.errors import InklingError, UsageError
from core.files.names import clean_name
from core.images.image_file import DecodedImage
from core.task import PHOTOS, TASKS
from core.user_data.custom_tasks import CustomTask, add_photo, find_custom_task
from gui.photos.camera import CameraController
from gui.session.session import Session
from gui.widgets.panel import Label, column_in
from gui.widgets.serial_worker import SerialWorker
from gui.widgets.turning_row import TurningRow

_BETWEEN = 0.1  # s; pictures nearer to each other are all alike


class RecordingRow(QWidget):
    """Which class, and the button that is held.

    label: the class, chosen or a new one's name. hold: while it is down, pictures are recorded.
    """

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("recording_row")
        self.label = QComboBox()
        self.label.setObjectName("recording_label")
        self.label.setEditable(True)
        self.label.setAccessibleName(self.tr("Class"))
        typed = QLineEdit()
        typed.setPlaceholderText(self.tr("Name of the class, such as Mug"))
        self.label.setLineEdit(typed)
        self.hold = QPushButton(self.tr("Hold to Record"))
        self.hold.setObjectName("recording_button")
        self.hold.setAutoDefault(False)
        self.hold.setToolTip(
            self.tr("Hold it down (or Space), and turn and move what is seen: then they differ")
        )
        self._said = Label()
        self._said.setObjectName("muted")
        self._said.setWordWrap(True)
        row = TurningRow(self.label, self.hold, spacing=8, wide=self.label)
        column_in(self, row, self._said, spacing=6)
        self.hide()

    def show_counts(self, counts: dict[str, int]) -> None:
        """How many pictures each class has; what is typed stays."""
        typed = self.label.currentText()
        self.label.clear()
        self.label.addItems(list(counts))
        self.label.setCurrentText(typed or next(iter(counts), ""))
        number = QLocale().toString
        said = ", ".join(f"{name}: {number(count)}" for name, count in counts.items())
        self._said.setText(said or self.tr("No pictures yet: name a class, and hold the button."))


class RecordingController(QObject):
    """Shows the row while the camera is on for a custom task of photos, and writes what it sees.

    Signals:
        classes_changed(): the task has a class more.
        failed(str): a sentence for the person.
    """

    classes_changed = Signal()
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        camera: CameraController,
        row: RecordingRow,
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._session, self._camera, self._row = session, camera, row
        self._worker = SerialWorker("recording", self)
        self._worker.failed.connect(self.failed)
        self._task: CustomTask | None = None  # that is recorded for; None = there is none
        self._counts: dict[str, int] = {}
        self._latest = 0.0  # when the last picture was recorded
        camera.turned_on.connect(self._show)
        camera.turned_off.connect(self._show)
        camera.pictured.connect(self._record)
        session.task_changed.connect(self._show)

    def close(self) -> None:
        """What is on its way to the disk gets there first."""
        self._worker.close()

    def _show(self) -> None:
        task = self._session.task
        is_own = self._camera.is_on and task.kind == PHOTOS and task.name not in TASKS
        before = self._task
        self._task = find_custom_task(task.name) if is_own else None
        if self._task is not None and self._task != before:
            self._counts = self._task.counts()
            self._row.label.clear()
            self._row.show_counts(self._counts)
        self._row.setVisible(self._task is not None)

    def _record(self, picture: DecodedImage) -> None:
        now = time.monotonic()
        if self._task is None or not self._row.hold.isDown() or now - self._latest < _BETWEEN:
            return
        self._latest = now
        try:
            name = clean_name(self._row.label.currentText())
        except UsageError as error:
            self._row.hold.setDown(False)
            self.failed.emit(str(error))
            return
        task, pixels = self._task, picture.pixels
        self._worker.run(lambda: add_photo(task, name, pixels), partial(self._recorded, task, name))

    def _recorded(self, task: CustomTask, name: str, outcome: Path | InklingError) -> None:
        if isinstance(outcome, InklingError):
            self._row.hold.setDown(False)
            return
        if task != self._task:
            return  # another is recorded for by now
        is_new = name not in self._counts
        self._counts[name] = self._counts.get(name, 0) + 1
        self._row.show_counts(dict(sorted(self._counts.items())))
        if is_new:
            self.classes_changed.emit()
