"""During a training: how far it is, how fast, and how to end it."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from core.runs.protocol import BatchEnded, EpochEnded, Started
from core.runs.settings import RunSettings
from gui.style.text import clock
from gui.training.training_state import TrainingState
from gui.training.training_words import preset_title, summary

_FINE = 1000  # steps of the bar


class TrainingProgress(QWidget):
    """Signals:
    pause_asked(), stop_asked(), cancel_asked(): what the person wants.
    """

    pause_asked = Signal()
    stop_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._title = _label("run_title")
        self._summary = _label("run_summary")
        self._summary.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setObjectName("training_bar")
        self._bar.setAccessibleName(self.tr("Progress of the training"))
        self._bar.setRange(0, _FINE)
        self._bar.setTextVisible(False)
        self._where = _label("progress_label")
        self._speed = _label("speed_label")
        self._note = _label("over_fitting_label")
        self._note.setWordWrap(True)
        self._note.hide()
        self.pause_button = self._button("pause_button", self.tr("Pause"), self.pause_asked)
        self.stop_button = self._button("stop_button", self.tr("Stop, keep best"), self.stop_asked)
        self.stop_button.setToolTip(self.tr("End now, and compare the best model so far"))
        self.cancel_button = self._button("cancel_button", self.tr("Cancel"), self.cancel_asked)
        self.cancel_button.setToolTip(self.tr("End now, and leave nothing behind"))
        self._compose()

    def begin(self, settings: RunSettings) -> None:
        """A new run with these settings; nothing of it has happened yet."""
        self._title.setText(preset_title(settings))
        self._summary.setText(summary(settings))
        self._speed.setText("")
        self._bar.setValue(0)
        self._note.hide()
        self.show_work(self.tr("Loading TensorFlow…"))

    def show_started(self, started: Started) -> None:
        count = QLocale().toString(started.training)
        self.show_work(self.tr("{count} pictures to learn from").format(count=count))

    def show_batch(self, ended: BatchEnded) -> None:
        done = (ended.epoch - 1 + ended.batch / ended.batches) / ended.epochs
        self._bar.setValue(round(done * _FINE))
        self._where.setText(
            self.tr("Epoch {epoch} of {epochs} · {time} left").format(
                epoch=ended.epoch, epochs=ended.epochs, time=clock(ended.seconds_left)
            )
        )
        speed = QLocale().toString(round(ended.pictures_per_second))
        self._speed.setText(self.tr("{speed} pictures/s").format(speed=speed))

    def show_epoch(self, ended: EpochEnded) -> None:
        self._bar.setValue(round(ended.epoch / ended.epochs * _FINE))
        left = ended.seconds / ended.epoch * (ended.epochs - ended.epoch)
        self._where.setText(
            self.tr("Epoch {epoch} of {epochs} · {time} left").format(
                epoch=ended.epoch, epochs=ended.epochs, time=clock(left)
            )
        )
        if ended.overfits and self._note.isHidden():
            self._note.setText(self.tr("It now learns the pictures by heart."))
            self._note.show()

    def show_work(self, words: str) -> None:
        """What is done besides learning."""
        self._where.setText(words)

    def show_share(self, share: float) -> None:
        """How much of that is done, 0..1."""
        self._bar.setValue(round(share * _FINE))

    def show_state(self, state: TrainingState) -> None:
        paused = state is TrainingState.PAUSED
        self.pause_button.setText(self.tr("Go On") if paused else self.tr("Pause"))
        if paused:
            self._speed.setText(self.tr("paused"))
        for button in (self.pause_button, self.stop_button):
            button.setEnabled(state is not TrainingState.FINISHING)

    def _compose(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.pause_button, self.stop_button, self.cancel_button):
            buttons.addWidget(button)
        buttons.addStretch()
        figures = QHBoxLayout()
        figures.addWidget(self._where)
        figures.addStretch()
        figures.addWidget(self._speed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._summary)
        column.addSpacing(2)
        column.addWidget(self._bar)
        column.addLayout(figures)
        column.addWidget(self._note)
        column.addSpacing(4)
        column.addLayout(buttons)
        column.addStretch()

    def _button(self, name: str, text: str, asked: Signal) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.clicked.connect(asked)
        return button


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    return label
