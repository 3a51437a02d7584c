"""What the network sees: the ink on its way to 28 x 28 numbers, every step with its switch."""

import numpy as np
from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.preprocessing.model_input import INPUT_SIDE, DigitStages, PreprocessingSteps
from core.task import DIGITS, DRAWINGS, Task
from gui.style.images import color_image, grey_image, input_pixels
from gui.style.theme import Colors, PaintedWidget
from gui.widgets.panel import Label, column_in

_THUMBNAIL = 50  # px, a stage's picture


class PixelPicture(PaintedWidget):
    """An array as a picture, every pixel of a magnified one a sharp square."""

    def __init__(self, name: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAccessibleName(name)
        self._pixels: np.ndarray | None = None

    @property
    def pixels(self) -> np.ndarray | None:
        """What is shown: uint8 (H, W), 0 = black; None = nothing."""
        return self._pixels

    def show_pixels(self, pixels: np.ndarray | None) -> None:
        """uint8 (H, W), 0 = black; None = nothing."""
        self._pixels = pixels
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        side = min(self.width(), self.height())
        frame = QRectF(0, 0, side, side)
        with QPainter(self) as painter:
            if self._pixels is None:
                painter.fillRect(frame, QColor(self._colors.control))
            else:
                painter.fillRect(frame, QColor("black"))
                _paint_pixels(painter, frame, self._pixels)
            painter.setPen(QColor(self._colors.border))
            painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5))


class ModelInputPreview(PixelPicture):
    """The 28 x 28 model input, magnified."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__("", parent)
        self.setObjectName("model_input_preview")
        self.setAccessibleName(self.tr("Model input, 28 by 28 pixels"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(INPUT_SIDE * 9, INPUT_SIDE * 9)

    def minimumSizeHint(self) -> QSize:
        return QSize(INPUT_SIDE * 4, INPUT_SIDE * 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMaximumHeight(self.width())  # square, so that the note stands right below it


class ModelInputPanel(QWidget):
    """The ink on its way to the model input, each step with its switch.

    Signals:
        steps_changed(PreprocessingSteps): a step was switched on or off.
    """

    steps_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.body = column_in(self, spacing=10)
        self._ink = PixelPicture(self.tr("Your ink"))
        self._box = PixelPicture(self.tr("The box around the ink"))
        self._fitted = PixelPicture(self.tr("The box at 20 by 20 pixels"))
        self._centred = PixelPicture(self.tr("Centred in 28 by 28 pixels"))
        self._preview = ModelInputPreview()
        self._origin = Label()
        self._origin_note = _muted("")
        self._note = _muted("")
        self._switches: dict[str, QCheckBox] = {}
        self._stages = QWidget()
        self._rows = QVBoxLayout(self._stages)
        self._task = DIGITS
        self._name_origin(of_photo=False)
        self._compose()
        self._say_what_is_off()

    @property
    def steps(self) -> PreprocessingSteps:
        return PreprocessingSteps(
            **{name: switch.isChecked() for name, switch in self._switches.items()}
        )

    def show_stages(self, stages: DigitStages | None, ink: np.ndarray | None) -> None:
        """stages: of the digit that is shown, None where there is none. ink: uint8 (H, W), all
        of the drawing; None for a photo."""
        if stages is None:
            for picture in (self._ink, self._box, self._fitted, self._centred, self._preview):
                picture.show_pixels(None)
            return
        seen = np.rint(stages.model_input[:, :, 0] * 255).astype(np.uint8)
        self._ink.show_pixels(stages.cropped if ink is None else ink)
        self._name_origin(of_photo=ink is None)
        self._box.show_pixels(stages.cropped)
        self._fitted.show_pixels(stages.fitted)
        self._centred.show_pixels(seen)
        self._preview.show_pixels(seen)

    def show_task(self, task: Task) -> None:
        """Digits go through stages on their way to the network; photos are only squashed."""
        self._task = task
        self._stages.setVisible(task.kind == DRAWINGS)
        self._preview.show_pixels(None)
        self._say_what_is_off()

    def show_photo_input(self, model_input: np.ndarray) -> None:
        """model_input: float32 (side, side, 1), 0 = black, 1 = white; or in colour, (side, side,
        3)."""
        pixels = input_pixels(model_input)
        self._preview.show_pixels(pixels)
        words = self.tr("{side} × {side} greys, squashed to a square: all that it gets.")
        if pixels.ndim == 3:
            words = self.tr("{side} × {side} colours, squashed to a square: all that it gets.")
        self._note.setText(words.format(side=len(pixels)))

    def _name_origin(self, of_photo: bool) -> None:
        self._origin.setText(self.tr("From the photo") if of_photo else self.tr("Your ink"))
        self._origin_note.setText(self.tr("by itself") if of_photo else self.tr("as you drew it"))

    def set_colors(self, colors: Colors) -> None:
        for picture in (self._ink, self._box, self._fitted, self._centred, self._preview):
            picture.set_colors(colors)

    def _compose(self) -> None:
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(self.body.spacing())
        self.body.addWidget(self._stages)
        self._add_stage(self._ink, self._origin, self._origin_note)
        for name, picture, title, reason in (
            ("crop", self._box, self.tr("Box"), self.tr("the place does not matter")),
            ("fit", self._fitted, self.tr("20 × 20"), self.tr("the size does not matter")),
            (
                "centre",
                self._centred,
                self.tr("Centred"),
                self.tr("by mass, as in MNIST"),
            ),
        ):
            self._switches[name] = self._switch(title, reason)
            self._switches[name].setObjectName(f"step_{name}")
            self._add_stage(picture, self._switches[name], _muted(reason))
        self.body.addSpacing(2)
        self.body.addWidget(self._preview, 1)
        self.body.addWidget(self._note)
        self.body.addStretch()

    def _add_stage(self, picture: PixelPicture, title: QWidget, note: Label) -> None:
        picture.setFixedSize(_THUMBNAIL, _THUMBNAIL)
        text = QVBoxLayout()
        text.setSpacing(1)
        text.addStretch()
        text.addWidget(title)
        text.addWidget(note)
        text.addStretch()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(picture)
        row.addLayout(text, 1)
        self._rows.addLayout(row)

    def _switch(self, title: str, reason: str) -> QCheckBox:
        switch = QCheckBox(title)
        switch.setChecked(True)
        switch.setAccessibleDescription(reason)
        switch.toggled.connect(self._switched)
        return switch

    def _switched(self) -> None:
        self._say_what_is_off()
        self.steps_changed.emit(self.steps)

    def _say_what_is_off(self) -> None:
        if self._task.kind != DRAWINGS:
            self._note.clear()
        elif all(switch.isChecked() for switch in self._switches.values()):
            self._note.setText(self.tr("28 × 28 numbers, 0 = paper, 1 = ink: all that it gets."))
        else:
            self._note.setText(self.tr("A step is off: the network was trained with all three."))


def _muted(text: str) -> Label:
    label = Label(text)
    label.setObjectName("muted")
    label.setWordWrap(True)
    return label


def _paint_pixels(painter: QPainter, frame: QRectF, pixels: np.ndarray) -> None:
    height, width = pixels.shape[:2]
    scale = frame.width() / max(height, width)
    # Smooth where it shrinks; where it magnifies, the pixels are the point.
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < 1)
    target = QRectF(0, 0, width * scale, height * scale)
    target.moveCenter(frame.center())
    painter.drawImage(target, grey_image(pixels) if pixels.ndim == 2 else color_image(pixels))
