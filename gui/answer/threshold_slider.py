"""How strange a picture may be before the answer is "none of these": shown, and to be moved."""

import math

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QSlider, QVBoxLayout, QWidget

from gui.style.text import percent, unbroken

# Most pictures are hardly strange or wholly: on a scale of log-odds there is room at both ends.
_STEPS = 100
_WIDEST = math.log(0.9999 / 0.0001)  # nats from the middle to either end


class LimitSlider(QWidget):
    """The strangeness of what is shown, over a slider with the limit.

    Signals:
        limit_chosen(float): the person moved the limit; 0..1.
    """

    limit_chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._strangeness: float | None = None
        self._limit = 1.0
        self._label = QLabel()
        self._label.setObjectName("muted")
        self._label.setWordWrap(True)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("limit_slider")
        self._slider.setAccessibleName(self.tr("Limit of strangeness"))
        self._slider.setToolTip(self.tr("Above this strangeness the answer is: none of these."))
        self._slider.setRange(0, _STEPS)
        self._slider.valueChanged.connect(self._moved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._label)
        column.addWidget(self._slider)
        self.show_limit(None)

    def show_limit(self, limit: float | None) -> None:
        """The limit, 0..1; None = the model cannot tell what is strange, and nothing is shown."""
        self.setVisible(limit is not None)
        if limit is not None:
            self._limit = limit
            with QSignalBlocker(self._slider):
                self._slider.setValue(_place_of(limit))
        self._say()

    def show_strangeness(self, strangeness: float | None) -> None:
        """Of the picture that is asked about, 0..1; None = there is none."""
        self._strangeness = strangeness
        self._say()

    def _moved(self, place: int) -> None:
        self._limit = _limit_at(place)
        self._say()
        self.limit_chosen.emit(self._limit)

    def _say(self) -> None:
        limit = _fine(self._limit)
        if self._strangeness is None:
            text = self.tr("None of these: above {limit} strange").format(limit=limit)
        else:
            text = self.tr("{strangeness} strange; none of these above {limit}").format(
                strangeness=_fine(self._strangeness), limit=limit
            )
        self._label.setText(unbroken(text))


def _place_of(limit: float) -> int:
    if not 0 < limit < 1:
        return 0 if limit <= 0 else _STEPS
    return round(_STEPS / 2 * (1 + math.log(limit / (1 - limit)) / _WIDEST))


def _limit_at(place: int) -> float:
    """All the way to an end, everything or nothing is strange."""
    if place in (0, _STEPS):
        return place / _STEPS
    return 1 / (1 + math.exp(-_WIDEST * (2 * place / _STEPS - 1)))


def _fine(share: float) -> str:
    """Whole per cents, and hundredths near either end, where most shares are."""
    return percent(share, 0 if 0.01 <= share <= 0.99 or share in (0, 1) else 2)
