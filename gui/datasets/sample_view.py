"""One picture of a data set: enlarged, in words, and as the numbers that a network gets."""

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from core.datasets.samples import Samples
from core.models.classifier import Prediction, Verdict
from gui.style.images import grey_image
from gui.style.text import fine_percent
from gui.style.theme import PaintedWidget, small
from gui.widgets.label import Label
from gui.widgets.panel import Panel

_LARGE = 168  # px of the enlarged picture


class NumbersView(PaintedWidget):
    """The picture as its numbers, a cell a pixel, as grey as it is; 0 is white paper."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("numbers_view")
        self.setAccessibleName(self.tr("The picture as numbers"))
        self._pixels = np.zeros((28, 28), np.uint8)
        self._divided = False

    def show_pixels(self, pixels: np.ndarray) -> None:
        """uint8 (28, 28), 0 = paper."""
        self._pixels = pixels
        self.setAccessibleDescription("\n".join(" ".join(map(self._word, row)) for row in pixels))
        self.update()

    def show_divided(self, divided: bool) -> None:
        """Whether the numbers are shown as 0 to 1, as most networks get them, or as 0 to 255."""
        self._divided = divided
        self.show_pixels(self._pixels)

    def sizeHint(self) -> QSize:
        return QSize(28 * 26, 28 * 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(28 * 12, 28 * 12)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        height, width = self.height() / 28, self.width() / 28
        with QPainter(self) as painter:
            font = small(self.font())
            font.setPixelSize(max(int(min(height * 0.62, width * 0.42)), 5))
            painter.setFont(font)
            for row, column in np.ndindex(28, 28):
                value = int(self._pixels[row, column])
                cell = QRectF(column * width, row * height, width - 1, height - 1)
                painter.fillRect(cell, QColor(255 - value, 255 - value, 255 - value))
                painter.setPen(QColor("white" if value > 127 else "#59616b"))
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, self._word(value))

    def _word(self, value: int) -> str:
        if not self._divided:
            return str(value)
        return "0" if value == 0 else f"{value / 255:.2f}".removeprefix("0")


class SampleView(Panel):
    """The chosen picture, with what is known and said of it.

    Signals:
        canvas_requested(): the person wants to ask about it where they draw.
    """

    canvas_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__("", parent, scrolls=True)
        self.setObjectName("sample_view")
        self._title = Label()
        self._title.setObjectName("panel_title")
        self._picture = _EnlargedPicture()
        self._values: dict[str, Label] = {}
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        for row, (name, title) in enumerate(
            {
                "label": self.tr("Label"),
                "argmax": self.tr("Answer (argmax)"),
                "probability": self.tr("Probability"),
                "verdict": self.tr("Verdict"),
            }.items()
        ):
            grid.addWidget(Label(title), row, 0)
            value = self._values[name] = Label()
            value.setObjectName(f"sample_{name}")
            value.setAccessibleName(title)
            grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight)
        self._to_canvas = QPushButton(self.tr("Try It"))
        self._to_canvas.setObjectName("sample_to_canvas_button")
        self._to_canvas.setToolTip(self.tr("Open this picture where you draw, to look inside"))
        self._to_canvas.clicked.connect(self.canvas_requested)
        self.body.addWidget(self._title)
        self.body.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addLayout(grid)
        self.body.addWidget(self._to_canvas)
        self.body.addStretch()

    def show_sample(
        self, name: str, samples: Samples, index: int, prediction: Prediction | None
    ) -> None:
        """Show the picture of that index; name: of the array that it is from, as in a script.
        prediction: None where no model answers."""
        self._title.setText(f"{name}[{index}]")
        self._picture.show_pixels(samples.pixels[index])
        words = dict.fromkeys(self._values, "–")
        words["label"] = str(samples.labels[index])
        if prediction is not None:
            words["argmax"] = prediction.label
            words["probability"] = fine_percent(prediction.probability)
            words["verdict"] = {
                Verdict.SURE: self.tr("Sure"),
                Verdict.UNSURE: self.tr("Unsure"),
                Verdict.NONE: self.tr("None of these"),
            }[prediction.verdict]
        for field, text in words.items():
            self._values[field].setText(text)


class _EnlargedPicture(QWidget):
    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setFixedSize(_LARGE, _LARGE)
        self.setAccessibleName(self.tr("The chosen picture"))
        self._image = grey_image(np.zeros((28, 28), np.uint8))

    def show_pixels(self, pixels: np.ndarray) -> None:
        self._image = grey_image(pixels)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        with QPainter(self) as painter:
            painter.drawImage(QRectF(self.rect()), self._image)
