"""How strange a picture may be before the answer is "none of these": shown, and to be moved."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QSlider, QVBoxLayout, QWidget

_STEPS = 100


class LimitSlider(QWidget):
    """The strangeness of what is shown, over a slider with the limit.

    Signals:
        limit_chosen(float): the person moved the limit; 0..1.
    """

    limit_chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._strangeness: float | None = None
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
            with QSignalBlocker(self._slider):
                self._slider.setValue(round(limit * _STEPS))
        self._say()

    def show_strangeness(self, strangeness: float | None) -> None:
        """Of the picture that is asked about, 0..1; None = there is none."""
        self._strangeness = strangeness
        self._say()

    def _moved(self, value: int) -> None:
        self.limit_chosen.emit(value / _STEPS)

    def _say(self) -> None:
        limit = f"{self._slider.value()} %"
        if self._strangeness is None:
            self._label.setText(self.tr("None of these: above {limit} strange").format(limit=limit))
            return
        self._label.setText(
            self.tr("{strangeness} strange; none of these above {limit}").format(
                strangeness=f"{self._strangeness:.0%}".replace("%", " %"), limit=limit
            )
        )
