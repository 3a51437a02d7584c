"""From which OOD score on the answer is "none of these": shown, and to be moved."""

import math

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QSlider, QVBoxLayout, QWidget

from gui.style.text import percent, unbroken
from gui.widgets.layouts import wrapped_label

# Most scores are near 0 or near 1: on a scale of log-odds there is room at both ends.
_STEPS = 100
_WIDEST = math.log(0.9999 / 0.0001)  # nats from the middle to either end


class ThresholdSlider(QWidget):
    """The OOD score of what is shown, over a slider with the threshold.

    Signals:
        threshold_chosen(float): the person moved the threshold; 0..1.
    """

    threshold_chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._ood_score: float | None = None
        self._threshold = 1.0
        self._can_tell = False
        self._label = wrapped_label("muted")
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("limit_slider")
        self._slider.setAccessibleName(self.tr("Limit for none of these"))
        self._slider.setToolTip(self.tr("Above this limit the answer is: none of these."))
        self._slider.setRange(0, _STEPS)
        self._slider.valueChanged.connect(self._move)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._label)
        column.addWidget(self._slider)
        self.show_threshold(None, has_model=False)

    def show_threshold(self, threshold: float | None, has_model: bool = True) -> None:
        """Show the threshold, 0..1; None = the model has no OOD score, which is said. Nothing is
        shown while there is no model."""
        self.setVisible(has_model)
        self._slider.setVisible(threshold is not None)
        self._can_tell = threshold is not None
        if threshold is not None:
            self._threshold = threshold
            with QSignalBlocker(self._slider):
                self._slider.setValue(_position_of(threshold))
        self._update()

    def show_ood_score(self, ood_score: float | None) -> None:
        """Show the score of the picture that is asked about, 0..1; None = there is none."""
        self._ood_score = ood_score
        self._update()

    def _move(self, position: int) -> None:
        self._threshold = _threshold_at(position)
        self._update()
        self.threshold_chosen.emit(self._threshold)

    def _update(self) -> None:
        limit = _fine(self._threshold)
        if not self._can_tell:
            text = self.tr(
                "This model has not learned what is none of these: it takes everything for one."
            )
        elif self._ood_score is None:
            text = self.tr("Unlike any of these: limit\N{NO-BREAK SPACE}{limit}").format(
                limit=limit
            )
        else:
            text = self.tr("Unlike any of these: {score}, limit\N{NO-BREAK SPACE}{limit}").format(
                score=_fine(self._ood_score), limit=limit
            )
        self._label.setText(unbroken(text))


def _position_of(threshold: float) -> int:
    if not 0 < threshold < 1:
        return 0 if threshold <= 0 else _STEPS
    return round(_STEPS / 2 * (1 + math.log(threshold / (1 - threshold)) / _WIDEST))


def _threshold_at(position: int) -> float:
    """All the way to an end, everything or nothing is one of these."""
    if position in (0, _STEPS):
        return position / _STEPS
    return 1 / (1 + math.exp(-_WIDEST * (2 * position / _STEPS - 1)))


def _fine(score: float) -> str:
    """Whole per cents, and hundredths near either end, where most scores are."""
    return percent(score, 0 if 0.01 <= score <= 0.99 or score in (0, 1) else 2)
