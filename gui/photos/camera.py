"""A camera's pictures, asked about one after the other while it is on."""

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QWidget

from core.errors import CameraError
from core.images.camera import Camera, cameras
from core.images.image_file import DecodedImage
from gui.session.session import Question, Session
from gui.style.text import as_button_text
from gui.widgets.panel import Label, column_in
from gui.widgets.serial_worker import OneThread
from gui.widgets.turning_row import TurningRow


class CameraBar(QWidget):
    """Says that the camera is on, for as long as it is.

    taken: the button that keeps what is seen and turns it off. mirror: whether it is seen as in a
    mirror. devices: which camera; hidden where there is only one.
    """

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("camera_bar")
        sign = Label(self.tr("● Camera is on"))
        sign.setObjectName("camera_sign")
        self.devices = QComboBox()
        self.devices.setObjectName("camera_devices")
        self.devices.setAccessibleName(self.tr("Camera"))
        self.devices.hide()  # until there are several
        self.mirror = QCheckBox(self.tr("Mirror"))
        self.mirror.setObjectName("camera_mirror")
        self.mirror.setToolTip(self.tr("As in a mirror; what is written is then read in a mirror"))
        self.take = QPushButton(self.tr("Take Photo"))
        self.take.setObjectName("camera_take")
        self.take.setToolTip(self.tr("Keep this picture, and turn the camera off"))
        pressed = QHBoxLayout()
        pressed.addStretch()
        pressed.addWidget(self.mirror)
        pressed.addWidget(self.take)
        column_in(self, TurningRow(sign, pressed, spacing=6), self.devices, spacing=6)
        self.hide()

    def show_devices(self, names: list[str]) -> None:
        """List the cameras by name; the first is on."""
        self.devices.blockSignals(True)
        self.devices.clear()
        self.devices.addItems([as_button_text(name) for name in names])
        self.devices.blockSignals(False)
        self.devices.setVisible(len(names) > 1)


class CameraController(QObject):
    """Turns a camera on and off. The next picture is asked for when the last has its answer, so
    none waits, and picture and answer always belong together.

    Signals:
        turned_on(): it was asked to; pictures follow, or failed.
        turned_off()
        pictured(DecodedImage): the one that is shown from now on, with its answer.
        failed(str): a sentence; it is off.
    """

    turned_on = Signal()
    turned_off = Signal()
    pictured = Signal(object)
    failed = Signal(str)
    # From the thread.
    _read_done = Signal(object, object)
    _read_failed = Signal(object, str)

    def __init__(self, session: Session, bar: CameraBar, parent: QObject | None = None):
        super().__init__(parent)
        self._session, self._bar = session, bar
        self._thread = OneThread("camera", self)
        self._camera: Camera | None = None  # while it is on
        self._frame: DecodedImage | None = None  # the last that the session was given
        self._is_reading = False
        self._devices: list[str] = []
        self._read_done.connect(self._take_frame)
        self._read_failed.connect(self._fail)
        session.answered.connect(self._continue)
        session.photo_changed.connect(self._photo_changed)
        bar.take.clicked.connect(self.turn_off)
        bar.devices.activated.connect(lambda index: self.open(self._devices[index]))

    @property
    def is_on(self) -> bool:
        return self._camera is not None

    def turn_on(self) -> None:
        """Open the first camera there is, and offer the others."""
        found = cameras()
        self._devices = [each.device for each in found]
        self._bar.show_devices([each.name for each in found])
        self.open(self._devices[0] if self._devices else "")

    def open(self, device: str) -> None:
        """Show and ask about what a camera sees. device: as CameraDevice has it; empty = none."""
        self.turn_off()
        try:
            self._camera = Camera(device)
        except CameraError as error:
            self.failed.emit(str(error))
            return
        self._bar.show()
        self.turned_on.emit()
        self._ask()

    def turn_off(self) -> None:
        """Let go of the camera; its last picture stays until it is closed."""
        camera, self._camera = self._camera, None
        self._is_reading = False
        self._bar.hide()
        if camera is not None:
            camera.close()
            self._thread.submit(camera.discard)
            self._session.drop_frame()
            self.turned_off.emit()

    def close(self) -> None:
        """The window is being closed."""
        self.turn_off()
        self._thread.close()

    def _ask(self) -> None:
        if self._camera is not None and not self._is_reading:
            self._is_reading = True
            self._thread.submit(self._read, self._camera)

    def _read(self, camera: Camera) -> None:
        try:
            self._read_done.emit(camera, camera.read())
        except CameraError as error:
            self._read_failed.emit(camera, str(error))

    def _take_frame(self, camera: Camera, frame: DecodedImage) -> None:
        if camera is not self._camera:
            return  # it was turned off meanwhile
        self._is_reading = False
        if self._bar.mirror.isChecked():
            pixels = np.ascontiguousarray(frame.pixels[:, ::-1])
            frame = DecodedImage(pixels, frame.original_size)
        self._frame = frame
        self._session.show_frame(frame)

    def _fail(self, camera: Camera, problem: str) -> None:
        if camera is self._camera:
            self.turn_off()
            self.failed.emit(problem)

    def _continue(self) -> None:
        """The last picture has its answer, or will never have one."""
        if self._session.question is Question.FAILED:
            self.turn_off()
        if self.is_on and self._frame is self._session.photo and self._frame is not None:
            self.pictured.emit(self._frame)
        self._ask()

    def _photo_changed(self, photo: DecodedImage | None) -> None:
        """Another photo was given, or the drawing is asked about again."""
        if photo is not self._frame:
            self.turn_off()
