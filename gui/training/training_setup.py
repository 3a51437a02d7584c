"""Before a training: which preset, why one would choose it, and Start."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.runs.presets import Preset
from gui.style.restyle import set_style_property
from gui.style.text import unbroken


class TrainingSetup(QWidget):
    """Signals:
    preset_chosen(str): the name of the preset that the person chose.
    start_asked(): the person wants a training.
    """

    preset_chosen = Signal(str)
    start_asked = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._presets: dict[str, Preset] = {}
        self._choice = QComboBox()
        self._choice.setObjectName("preset_selector")
        self._choice.setAccessibleName(self.tr("Preset"))
        self._choice.activated.connect(self._choose)
        self._reason = QLabel()
        self._reason.setObjectName("muted")
        self._reason.setWordWrap(True)
        self._message = QLabel()
        self._message.setObjectName("training_message")
        self._message.setAccessibleName(self.tr("What became of the training"))
        self._message.setWordWrap(True)
        self._message.hide()
        self.start_button = QPushButton(self.tr("Start"))
        self.start_button.setObjectName("start_button")
        self.start_button.setToolTip(self.tr("Train a new model; the current one is not touched"))
        self.start_button.setProperty("primary", "true")
        self.start_button.clicked.connect(self.start_asked)
        self._compose()

    @property
    def preset(self) -> Preset:
        """What is chosen."""
        return self._presets[self._choice.currentData()]

    def show_presets(self, presets: dict[str, Preset]) -> None:
        """The presets of a task, by name; the first is chosen."""
        self._presets = presets
        self._choice.clear()
        for name, preset in presets.items():
            self._choice.addItem(preset.title, name)
        self._show_reason()

    def show_preset(self, name: str) -> None:
        """No signal."""
        self._choice.setCurrentIndex(self._choice.findData(name))
        self._show_reason()

    def show_changed(self, changed: bool) -> None:
        """Whether the settings are other than the preset's."""
        self._show_reason()
        if changed:
            self._reason.setText(self.tr("Changed. Choose the preset again to undo that."))

    def say(self, tone: str, sentence: str) -> None:
        """tone: "problem" or "notice"; an empty sentence takes the last one away."""
        set_style_property(self._message, "tone", tone)
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))

    def _compose(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.start_button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._choice)
        column.addWidget(self._reason)
        column.addLayout(buttons)
        column.addWidget(self._message)
        column.addStretch()

    def _choose(self) -> None:
        self._show_reason()
        self.preset_chosen.emit(self._choice.currentData())

    def _show_reason(self) -> None:
        self._reason.setText(unbroken(self.preset.reason))
