"""One picture of a data set: enlarged, in words, and as the numbers that a network gets."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from core.explain.neighbours import Neighbours
from core.models.classifier import Prediction, Verdict
from gui.style.images import grey_image, grey_levels, input_image
from gui.style.text import as_tooltip, fine_percent
from gui.style.theme import Colors, PaintedWidget, small
from gui.widgets.panel import Label, Panel, named, wrapped_label
from gui.widgets.picture_row import PictureItem, PictureRow
from gui.widgets.turning_row import TurningRow

_LARGE, _LARGEST = 140, 280  # px of the enlarged picture
_DARK = 138  # from here on white is read better on a pixel's grey than black
_WIDTH = 256  # px, at least
_ROW = 52  # px, small pictures with a word below each
_NAME = 120  # px of a label's name
_PIXELS = 28  # so many in a row are shown one by one, more smoothly


class NumbersView(PaintedWidget):
    """The picture as its numbers, a cell a pixel, as grey as it is; 0 is white paper."""

    USUAL = QSize(28 * 26, 28 * 20)
    LEAST = QSize(28 * 12, 28 * 12)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        named(self, "numbers_view", self.tr("The picture as numbers"))
        self._pixels = np.zeros((28, 28), np.uint8)
        self._words: list[list[str]] = []
        self._scaling = ""

    def show_pixels(self, pixels: np.ndarray) -> None:
        """uint8 (28, 28), 0 = paper."""
        self._pixels = pixels
        scaled = scaled_pixels(pixels, self._scaling)
        places = 0 if scaled.dtype == np.uint8 else 2
        self._words = [[_number(value, places) for value in row] for row in scaled.tolist()]
        self.setAccessibleDescription("\n".join(map(" ".join, self._words)))
        self.update()

    def show_scaling(self, scaling: str) -> None:
        """How the numbers are scaled, as core.runs.settings.RunSettings has it: "none", "unit" or
        "length"."""
        self._scaling = scaling
        self.show_pixels(self._pixels)

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
                painter.setPen(
                    QColor("white" if value > _DARK else "black" if value else "#59616b")
                )
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, self._words[row][column])


def scaled_pixels(pixels: np.ndarray, scaling: str) -> np.ndarray:
    """uint8 (H, W) -> what a network gets of it with that scaling, "none", "unit" or "length"."""
    if scaling == "unit":
        return pixels / np.float32(255)
    if scaling == "length":
        length = np.sqrt((pixels.astype(np.float32) ** 2).sum(axis=0))
        return pixels / np.maximum(length, np.float32(1e-12))
    return pixels


def _number(value: float, places: int) -> str:
    return f"{value:.{places}f}".removeprefix("0") if value and places else f"{value:.0f}"


class ClassBalance(PaintedWidget):
    """How many pictures there are of each label, a bar each."""

    USUAL = QSize(180, 84)
    LEAST = QSize(120, 84)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("class_balance")
        self.setAccessibleName(self.tr("How many pictures of each label"))
        self._counts: dict[str, int] = {}

    def show_counts(self, counts: dict[str, int]) -> None:
        """Of each label."""
        self._counts = counts
        self.setAccessibleDescription(
            ", ".join(f"{label}: {count}" for label, count in counts.items())
        )
        self.setToolTip(as_tooltip(self.accessibleDescription()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        if not self._counts:
            return
        pitch, ground = self.width() / len(self._counts), self.height() - 16
        with QPainter(self) as painter:
            painter.setFont(small(self.font()))
            metrics, gap = painter.fontMetrics(), min(2.0, pitch / 6)
            for place, (label, count) in enumerate(self._counts.items()):
                height = ground * count / max(*self._counts.values(), 1)
                bar = QRectF(place * pitch + gap, ground - height, pitch - 2 * gap, height)
                painter.fillRect(bar, QColor(self._colors.accent))
                painter.setPen(QColor(self._colors.muted))
                below = QRectF(place * pitch, ground, pitch, 16)
                name = label
                if metrics.horizontalAdvance(name) > pitch and len(name) > 1:
                    name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(pitch))
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, name)


class SampleView(Panel):
    """The chosen picture, with what is known and said of it.

    Signals:
        look_requested(str): the person wants to ask about it where they draw; the tab of the look
            panel that is to be open, empty = any.
    """

    look_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__("", parent, scrolls=True, least=_WIDTH)
        self.shown_name = ""  # of the picture, as a script calls it; empty before the first
        self.setObjectName("sample_view")
        self._title = Label()
        self._title.setObjectName("panel_title")
        self._picture = _EnlargedPicture()
        self._values: dict[str, Label] = {}
        self._titles: dict[str, Label] = {}
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        for row, (name, title) in enumerate(
            {
                "label": self.tr("Label"),
                "writer": self.tr("Writer"),
                "argmax": self.tr("Answer (argmax)"),
                "probability": self.tr("Probability"),
                "verdict": self.tr("Verdict"),
            }.items()
        ):
            self._titles[name] = Label(title)
            grid.addWidget(self._titles[name], row, 0)
            value = self._values[name] = Label()
            value.setObjectName(f"sample_{name}")
            value.setAccessibleName(title)
            grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight)
        self.body.addWidget(self._title)
        self.body.addWidget(self._picture)
        self.body.addLayout(grid)
        self.body.addWidget(self._buttons())
        self._varied, self._nearest = PictureRow(), PictureRow()
        self._nearest_text = wrapped_label("nearest_text")
        title = self.tr("As the training varies it")
        self._varied_title = self._add_row("varied_row", title, self._varied)
        title = self.tr("Nearest training pictures")
        self._nearest_title = self._add_row("nearest_row", title, self._nearest)
        self.body.addWidget(self._nearest_text)
        self.body.addStretch()

    def _add_row(self, name: str, title: str, row: PictureRow) -> Label:
        row.setObjectName(name)
        row.setAccessibleName(title)
        row.setFixedHeight(_ROW)
        heading = wrapped_label("panel_title")
        heading.setText(title.upper())
        self.body.addWidget(heading)
        self.body.addWidget(row)
        return heading

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_pictures()

    def _fit_pictures(self) -> None:
        margins = self.body.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        self._picture.setFixedHeight(min(max(width * 3 // 5, _LARGE), _LARGEST))
        for row in (self._varied, self._nearest):
            row.setFixedHeight(max(row.needed_height(width), _ROW))

    def _buttons(self) -> QWidget:
        buttons = []
        for name, tab, title, tip in (
            ("canvas", "", self.tr("Try It"), self.tr("Open this picture where you draw")),
            ("inside", "inside", self.tr("Inside"), self.tr("See what each layer makes of it")),
            ("why", "why", self.tr("Why"), self.tr("See what speaks for the answer")),
        ):
            button = QPushButton(title)
            button.setObjectName(f"sample_to_{name}_button")
            button.setToolTip(as_tooltip(tip))
            button.clicked.connect(lambda _checked, tab=tab: self.look_requested.emit(tab))
            buttons.append(button)
        row = TurningRow(*buttons, spacing=6, even=True)
        row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return row

    def clear(self) -> None:
        """There is no picture."""
        empty = np.zeros((_PIXELS, _PIXELS, 1), np.float32)
        self.show_sample("", "–", empty, None)
        self._picture.show_image(QImage())
        self.show_writer("")
        self.show_varied(empty[:0])
        self.show_neighbours(Neighbours(), ())
        self.setEnabled(False)

    def show_sample(
        self, name: str, label: str, model_input: np.ndarray, prediction: Prediction | None
    ) -> None:
        """Show a picture as it is given to a network, float32 (H, W, channels), 0..1. name: as in
        a script, array and index. prediction: None where no model answers."""
        self.setEnabled(True)
        self.shown_name = name
        self._title.setText(name)
        self._picture.show_image(input_image(model_input))
        words = dict.fromkeys(self._values, "–")
        words["label"] = label
        if prediction is not None:
            words["argmax"] = prediction.label
            words["probability"] = fine_percent(prediction.probability)
            words["verdict"] = {
                Verdict.SURE: self.tr("Sure"),
                Verdict.UNSURE: self.tr("Unsure"),
                Verdict.NONE: self.tr("None of these"),
            }[prediction.verdict]
        for field, text in words.items():
            self._show_value(field, text)

    def show_writer(self, writer: str) -> None:
        """Show who wrote the picture; empty where that is not known."""
        self._show_value("writer", writer)
        for part in (self._titles["writer"], self._values["writer"]):
            part.setVisible(bool(writer))

    def _show_value(self, field: str, text: str) -> None:
        value = self._values[field]
        value.setText(value.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, _NAME))
        value.setToolTip(as_tooltip("" if value.text() == text else text))

    def show_varied(self, versions: np.ndarray) -> None:
        """Show the picture as a training varies it, float32 (N, H, W, 1), 0..1; N may be 0."""
        items = [PictureItem(grey_image(grey_levels(each)), "") for each in versions]
        self._varied.show_items(items)
        for part in (self._varied, self._varied_title):
            part.setVisible(bool(items))
        self._fit_pictures()

    def show_neighbours(self, found: Neighbours, classes: Sequence[str]) -> None:
        """Show the training pictures that the model takes for most like it, with their labels."""
        names = [classes[each.label] for each in found.found]
        items = [
            PictureItem(grey_image(pixels), name)
            for pixels, name in zip(found.pictures, names, strict=True)
            if pixels is not None
        ]
        self._nearest.show_items(items)
        self._nearest.setVisible(bool(items))
        self._nearest.setAccessibleDescription(", ".join(names))
        words = found.problem
        if names and not items:
            words = self.tr("{data} is not on this computer; their labels: {labels}.").format(
                data=found.data, labels=", ".join(names)
            )
        self._nearest_text.setText(words)
        self._nearest_text.setVisible(bool(words))
        self._nearest_title.setVisible(bool(items or words))
        self._fit_pictures()

    def set_colors(self, colors: Colors) -> None:
        for row in (self._varied, self._nearest):
            row.set_colors(colors)


class _EnlargedPicture(QWidget):
    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setFixedHeight(_LARGE)
        self.setAccessibleName(self.tr("The chosen picture"))
        self._image = QImage()

    def show_image(self, image: QImage) -> None:
        """A null one = there is none."""
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        with QPainter(self) as painter:
            side = min(self.width(), self.height())
            place = QRectF((self.width() - side) // 2, 0, side, side)
            is_photo = self._image.width() > _PIXELS
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_photo)
            painter.drawImage(place, self._image)
