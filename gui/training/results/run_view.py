"""A training as it goes, and what came of it: curves, pictures, and the comparison."""

import numpy as np
from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.runs.protocol import BatchEnded, EpochEnded, Evaluated, Picture
from gui.style.images import grey_pixels, picture
from gui.style.text import as_tooltip
from gui.style.theme import Colors, PaintedWidget, small
from gui.training.results.comparison import Comparison, ComparisonTable
from gui.training.results.curve_plot import Curve, CurvePlot
from gui.training.results.mistakes import TrainingDetails
from gui.widgets.panel import Label, Scroller, column_in, named, row_in
from gui.widgets.picture_grid import PictureGrid, Thumbnail
from gui.widgets.turning_row import turn

_SIDE = 24  # px of a picture
_PICTURES, _TABLE = 264, 330  # px, the width of what stands beside the curves
_LEAST_HEIGHT = 180  # px, of the curves
_FILTERS, _CAPTION = 132, 18  # px, the height of what the first layer looks for, and of its name
_WIDE = 760  # px; below, what stands beside the curves stands under them
_TWO_PLOTS = 400  # px; below, the second stands under the first
_ANY = 16_777_215  # px, Qt's widest

# Told apart by colour-blind eyes too (Okabe and Ito, "Color universal design", 2008).
TRAINING, VALIDATION = "#0072B2", "#E69F00"
_MOST_POINTS = 240  # of the training curve: one every two pixels
_EVERY = 80  # ms; however many batches end, it is painted so often
_ROUGH = 0.1  # of an epoch; until then a mean is that of a few batches


class RunView(Scroller):
    """Curves first, then the comparison and where the models err.

    Signals:
        picture_chosen(Mistake, bool): the person wants to look into it; whether the new model's.
        right_wanted(Figures, int): see TrainingDetails.
    """

    picture_chosen = Signal(object, bool)
    right_wanted = Signal(object, int)

    def __init__(self, parent: QWidget | None = None):
        content = QWidget()
        super().__init__(content, parent)
        self.curves = TrainingCurves()
        self.comparison = Comparison()
        self._pictures = PictureGrid(self.tr("The first pictures it learns from"), _SIDE)
        self._pictures.setObjectName("training_pictures")
        self._filters = FiltersPicture()
        self._pictures_column = QWidget()
        column = column_in(
            self._pictures_column,
            self._titled(self.tr("First training pictures"), self._pictures),
            self._titled(self.tr("What the first layer that learns looks for"), self._filters),
            spacing=12,
        )
        column.addStretch()
        self._table = ComparisonTable()
        self._details = TrainingDetails()
        self._details.picture_chosen.connect(self.picture_chosen)
        self._details.right_wanted.connect(self.right_wanted)
        self.show_right = self._details.show_right
        self._compose(content)
        self.begin(0)

    def begin(self, epochs: int) -> None:
        """A run of so many epochs, of which nothing has happened yet; 0 = it is not known."""
        self.comparison = Comparison()
        self.curves.begin(epochs)
        self._pictures.show_thumbnails(())
        self._filters.show_weights("", "")
        self._show_pictures(True)

    def show_pictures(self, pictures: tuple[Picture, ...]) -> None:
        """The first of those that are learned from."""
        self._pictures.show_thumbnails(
            [Thumbnail(each.png, each.label, each.label) for each in pictures]
        )

    def show_filters(self, layer: str, png: str) -> None:
        """What the first layer, of that name, looks for by now; see FiltersChanged."""
        self._filters.show_weights(layer, png)

    def show_evaluated(self, evaluated: Evaluated) -> None:
        """What was measured of one model on one set of pictures."""
        self.comparison = self.comparison.with_evaluated(evaluated)
        self._table.show_comparison(self.comparison)
        self._show_pictures(False)
        self._details.hide()

    def show_details(self, classes: tuple[str, ...]) -> None:
        """All was measured; these are the names of the classes."""
        self._table.show_comparison(self.comparison, is_whole=True)
        self._show_pictures(False)
        self._details.show_comparison(classes, self.comparison)
        self._details.setVisible(self.comparison.test.new is not None)

    def show_mistakes(self) -> None:
        """Scroll to where the models err."""
        self.verticalScrollBar().setValue(self._details.y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        wide = event.size().width() >= _WIDE
        self._top.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        for beside, width in ((self._pictures_column, _PICTURES), (self._table, _TABLE)):
            beside.setMinimumWidth(width if wide else 0)
            beside.setMaximumWidth(width if wide else _ANY)

    def set_colors(self, colors: Colors) -> None:
        for part in (self.curves, self._pictures, self._filters, self._details):
            part.set_colors(colors)

    def _compose(self, content: QWidget) -> None:
        top = QWidget()
        self.curves.setMinimumHeight(_LEAST_HEIGHT)
        self._top = row_in(top, spacing=24)
        self._top.addWidget(self.curves, 1)
        for beside in (self._pictures_column, self._table):
            self._top.addWidget(beside)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 14, 0)
        column.addWidget(top, 1)
        column.addWidget(self._details)

    def _show_pictures(self, shown: bool) -> None:
        self._pictures_column.setVisible(shown)
        self._table.setVisible(not shown)
        if shown:
            self._details.hide()

    def _titled(self, title: str, part: QWidget) -> QWidget:
        label = Label(title.upper())
        label.setObjectName("panel_title")
        holder = QWidget()
        column_in(holder, label, part, spacing=6)
        return holder


class ResultBar(QWidget):
    """What a result is of, and what can be done with it.

    Signals:
        code_requested(), report_requested(): the person wants to see the training's code, or a file
            of all that is known of it.
    """

    code_requested = Signal()
    report_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._title = Label()
        self._title.setObjectName("result_title")
        code = QPushButton(self.tr("Show the Code"))
        code.setObjectName("result_code_button")
        code.setToolTip(self.tr("This training as a plain Keras script"))
        code.clicked.connect(self.code_requested)
        report = QPushButton(self.tr("Report…"))
        report.setObjectName("report_button")
        report.setToolTip(
            self.tr("Settings, curves, mistakes and code in one file that any browser shows")
        )
        report.clicked.connect(self.report_requested)
        row = row_in(self, spacing=8)
        row.addWidget(self._title, 1)
        row.addWidget(code)
        row.addWidget(report)

    def show_title(self, title: str) -> None:
        """Say which training it was."""
        self._title.setText(title)


class TrainingCurves(QWidget):
    """The two plots of a run, loss and accuracy, redrawn by a timer and not by every message."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.loss = CurvePlot(self.tr("Loss"), shares=False)
        self.loss.setObjectName("loss_plot")
        self.accuracy = CurvePlot(self.tr("Accuracy"), shares=True)
        self.accuracy.setObjectName("accuracy_plot")
        for plot in (self.loss, self.accuracy):
            plot.setToolTip(
                as_tooltip(
                    self.tr(
                        "Training: a moving mean over the latest tenth of an epoch, while it "
                        "learns. Validation: measured after each epoch, on pictures held back."
                    )
                )
            )
        self._redraw = QTimer(self, singleShot=True, interval=_EVERY)
        self._redraw.timeout.connect(self._show)
        self._row = row_in(self, spacing=20)
        self._row.addWidget(self.loss, 1)
        self._row.addWidget(self.accuracy, 1)
        self.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        turn(self._row, fits=event.size().width() >= _TWO_PLOTS)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(self.loss.minimumSizeHint().width(), least.height())

    def begin(self, epochs: int = 0) -> None:
        """A new run; 0 = it is not yet known how long."""
        self._epochs = epochs
        self._training: list[tuple[float, float, float]] = []  # epochs, loss, accuracy
        self._validation: list[tuple[float, float, float]] = []
        self._has_batches = False
        self._gap_from: float | None = None
        self._show()

    def add_batch(self, ended: BatchEnded) -> None:
        self._epochs = ended.epochs
        fraction = ended.batch / ended.batches
        at = ended.epoch - 1 + fraction
        before = self._training[-1][0] if self._training else 0.0
        if (ended.epoch > 1 or fraction >= _ROUGH) and at - before >= ended.epochs / _MOST_POINTS:
            self._training.append((at, ended.loss, ended.accuracy))
            self._has_batches = True
        self._show_soon()

    def add_epoch(self, ended: EpochEnded) -> None:
        self._epochs = ended.epochs
        if not self._has_batches:  # an earlier run's, of which the log keeps the epochs
            self._training.append((ended.epoch, ended.loss, ended.accuracy))
        self._validation.append((ended.epoch, ended.validation_loss, ended.validation_accuracy))
        if not ended.overfits:
            self._gap_from = None
        elif self._gap_from is None:
            self._gap_from = max(ended.epoch - 1, 1)
        self._show_soon()

    def set_colors(self, colors: Colors) -> None:
        self.loss.set_colors(colors)
        self.accuracy.set_colors(colors)

    def _show_soon(self) -> None:
        if not self._redraw.isActive():
            self._redraw.start()

    def _show(self) -> None:
        for plot, place in ((self.loss, 1), (self.accuracy, 2)):
            training = tuple((each[0], each[place]) for each in self._training)
            validation = tuple((each[0], each[place]) for each in self._validation)
            curves = (
                _curve(self.tr("training"), TRAINING, training),
                _curve(self.tr("validation"), VALIDATION, validation, dashed=True),
            )
            plot.show_curves(curves, self._epochs, self._gap_from)


def _curve(name: str, color: str, points: tuple, dashed: bool = False) -> Curve:
    return Curve(name, color, points, dashed, points[-1][1] if points else None)


class FiltersPicture(PaintedWidget):
    """The weights of some units: blue against, orange for, white no matter."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        named(self, "filters_picture", self.tr("What the first layer that learns looks for"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            as_tooltip(
                self.tr(
                    "The weights of its first units, changing as it learns: orange where ink "
                    "speaks for a unit, blue where against it, white where it does not matter."
                )
            )
        )
        self._layer = ""
        self._image = QImage()

    @property
    def image(self) -> QImage:
        """What is shown, a pixel for each weight; null = nothing yet."""
        return self._image

    def show_weights(self, layer: str, png: str) -> None:
        """Show the weights of the layer of that name; png: as in FiltersChanged, "" = none yet."""
        self._layer = layer
        levels = grey_pixels(png) if png else np.zeros((0, 0), np.uint8)
        self._image = picture(levels, signed=True) if levels.size else QImage()
        self.setAccessibleDescription(layer)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _FILTERS + _CAPTION)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        with QPainter(self) as painter:
            painter.setFont(small(self.font()))
            painter.setPen(QColor(self._colors.muted))
            if self._image.isNull():
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignTop, self.tr("not known yet"))
                return
            size = self._image.size()
            size.scale(self.width(), _FILTERS, Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(QRect(0, 0, size.width(), size.height()), self._image)
            below = QRect(0, size.height(), self.width(), _CAPTION)
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, self._layer)
