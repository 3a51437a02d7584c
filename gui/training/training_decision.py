"""After a training: keep the new model, or not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.style.restyle import set_style_property
from gui.style.text import unbroken


class TrainingDecision(QWidget):
    """Signals:
    keep_asked(), discard_asked(): what the person decided.
    details_asked(): they want to see where the new model errs.
    """

    keep_asked = Signal()
    discard_asked = Signal()
    details_asked = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._title = QLabel()
        self._title.setObjectName("candidate_title")
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
        self.keep_button.setToolTip(
            self.tr("The new model answers from now on; you can go back at any time")
        )
        self.keep_button.clicked.connect(self.keep_asked)
        self._details = QPushButton(self.tr("Mistakes"))
        self._details.setToolTip(self.tr("Class by class, and the pictures it gets wrong"))
        self._details.setObjectName("details_button")
        self._details.clicked.connect(self.details_asked)
        self.advised = self.keep_button  # where the keyboard is
        buttons = QHBoxLayout()
        buttons.addWidget(self.discard_button)
        buttons.addWidget(self.keep_button)
        buttons.addWidget(self._details)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._summary)
        column.addWidget(self._sentence)
        column.addLayout(buttons)
        column.addWidget(self._problem)
        column.addStretch()

    def show_run(self, title: str, summary: str, sentence: str, *, worse: bool) -> None:
        """What was trained, and how it compares. worse: more than chance explains."""
        self.advised = self.discard_button if worse else self.keep_button
        for button in (self.keep_button, self.discard_button):
            set_style_property(button, "primary", "true" if button is self.advised else "false")
        self._title.setText(title)
        self._summary.setText(summary)
        self._sentence.setText(unbroken(sentence))
        self.say_problem("")

    def say_problem(self, sentence: str) -> None:
        """Why the model could not be kept; empty = nothing is wrong."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
