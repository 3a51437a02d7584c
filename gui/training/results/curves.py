"""Loss and accuracy as they grow, on the training pictures and on those held back."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from core.runs.protocol import BatchEnded, EpochEnded
from gui.style.theme import Colors
from gui.training.results.curve_plot import Curve, CurvePlot
from gui.widgets.layouts import row_in

# Told apart by colour-blind eyes too (Okabe and Ito, "Color universal design", 2008).
TRAINING, VALIDATION = "#0072B2", "#E69F00"
_MOST_POINTS = 240  # of the training curve: one every two pixels
_EVERY = 80  # ms; however many batches end, it is painted so often
_ROUGH = 0.1  # of an epoch; until then a mean is that of a few batches


class TrainingCurves(QWidget):
    """The two plots of a run, loss and accuracy, redrawn by a timer and not by every message."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.loss = CurvePlot(self.tr("Loss"), shares=False)
        self.loss.setObjectName("loss_plot")
        self.accuracy = CurvePlot(self.tr("Accuracy"), shares=True)
        self.accuracy.setObjectName("accuracy_plot")
        self._redraw = QTimer(self, singleShot=True, interval=_EVERY)
        self._redraw.timeout.connect(self._show)
        row = row_in(self, spacing=20)
        row.addWidget(self.loss, 1)
        row.addWidget(self.accuracy, 1)
        self.begin()

    def begin(self, epochs: int = 0) -> None:
        """A new run; 0 = it is not yet known how long."""
        self._epochs = epochs
        self._training: list[tuple[float, float, float]] = []  # epochs, loss, accuracy
        self._validation: list[tuple[float, float, float]] = []
        self._gap_from: float | None = None
        self._show()

    def add_batch(self, ended: BatchEnded) -> None:
        self._epochs = ended.epochs
        share = ended.batch / ended.batches
        at = ended.epoch - 1 + share
        before = self._training[-1][0] if self._training else 0.0
        if share >= _ROUGH and at - before >= ended.epochs / _MOST_POINTS:
            self._training.append((at, ended.loss, ended.accuracy))
        self._show_soon()

    def add_epoch(self, ended: EpochEnded) -> None:
        self._epochs = ended.epochs
        self._training = [each for each in self._training if each[0] < ended.epoch]
        self._training.append((ended.epoch, ended.loss, ended.accuracy))
        self._validation.append((ended.epoch, ended.validation_loss, ended.validation_accuracy))
        if ended.overfits and self._gap_from is None:
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
