"""After a training: keep the new model, or not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class TrainingDecision(QWidget):
    """Signals:
    keep_asked(), discard_asked(): what the person decided.
    """

    keep_asked = Signal()
    discard_asked = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._summary = QLabel()
        self._summary.setWordWrap(True)
        self._sentence = QLabel()
        self._sentence.setObjectName("comparison_sentence")
        self._sentence.setWordWrap(True)
        self._problem = QLabel()
        self._problem.setObjectName("decision_problem")
        self._problem.setProperty("tone", "problem")
        self._problem.setWordWrap(True)
        self.discard_button = QPushButton(self.tr("Discard"))
        self.discard_button.setObjectName("discard_button")
        self.discard_button.setToolTip(self.tr("Remove the new model; the current one goes on"))
        self.discard_button.clicked.connect(self.discard_asked)
        self.keep_button = QPushButton(self.tr("Keep new"))
        self.keep_button.setObjectName("keep_button")
        self.keep_button.setProperty("primary", "true")
        self.keep_button.setToolTip(
            self.tr("The new model answers from now on; you can go back at any time")
        )
        self.keep_button.clicked.connect(self.keep_asked)
        buttons = QHBoxLayout()
        buttons.addWidget(self.discard_button)
        buttons.addWidget(self.keep_button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._summary)
        column.addWidget(self._sentence)
        column.addLayout(buttons)
        column.addWidget(self._problem)
        column.addStretch()

    def show_run(self, summary: str, sentence: str) -> None:
        """What was trained, and how it compares."""
        self._summary.setText(summary)
        self._sentence.setText(sentence)
        self.say_problem("")

    def say_problem(self, sentence: str) -> None:
        """Why the model could not be kept; empty = nothing is wrong."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
