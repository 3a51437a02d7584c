"""The answer: which digit, how sure, and the probability of every class."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.classifier import Verdict
from gui.panel import Panel
from gui.probability_bars import ProbabilityBars, percent
from gui.session import Answer
from gui.theme import Colors


class AnswerPanel(Panel):
    """Shows the Answer it is given, nothing else."""

    def __init__(self, classes: tuple[str, ...], parent: QWidget | None = None):
        super().__init__(self.tr("Answer"), parent)
        self.setMinimumWidth(244)
        self._verdict = QLabel()
        self._verdict.setObjectName("verdict_label")
        self._verdict.setAccessibleName(self.tr("Answer"))
        self._state = QLabel()
        self._state.setObjectName("state_label")
        self._state.setAccessibleName(self.tr("How sure the network is"))
        self._confidence = QLabel()
        self._confidence.setObjectName("confidence_label")
        self._confidence.setAccessibleName(self.tr("Probability and time"))
        self._bars = ProbabilityBars(classes)
        self._compose()
        self.show_answer(None)

    def show_answer(self, answer: Answer | None) -> None:
        """The answer to the drawing, or None on an empty canvas."""
        if answer is None:
            self._show_hint(self.tr("Draw a digit"))
            return
        prediction = answer.prediction
        sure = prediction.verdict is Verdict.SURE
        self._set_verdict(prediction.label, empty=False)
        self._state.setText(
            self.tr("Sure")
            if sure
            else self.tr("Unsure: {classes}").format(classes=self._either(prediction.rivals))
        )
        self._set_property(self._state, "verdict", prediction.verdict.value)
        milliseconds = QLocale().toString(answer.seconds * 1000, "f", 1)
        self._confidence.setText(f"{percent(prediction.probability)} · {milliseconds} ms")
        self._bars.show_probabilities(prediction.probabilities)

    def show_outdated(self) -> None:
        """The drawing has changed since the last answer, and answers are given on request."""
        self._show_hint(self.tr("Press Classify"))

    def set_colors(self, colors: Colors) -> None:
        self._bars.set_colors(colors)

    def _compose(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(self._state)
        words.addWidget(self._confidence)
        words.addSpacing(12)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self._verdict, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addLayout(words)
        top.addStretch()
        holder = QWidget()
        holder.setLayout(top)
        holder.setFixedHeight(96)  # so that the bars stay where they are, answer or none
        top.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(holder)
        self.body.addWidget(self._bars)
        self.body.addStretch()

    def _show_hint(self, hint: str) -> None:
        self._set_verdict(hint, empty=True)
        self._state.clear()
        self._confidence.clear()
        self._bars.show_probabilities(None)

    def _set_verdict(self, text: str, empty: bool) -> None:
        self._verdict.setText(text)
        self._set_property(self._verdict, "empty", "true" if empty else "false")

    def _either(self, classes: tuple[str, ...]) -> str:
        """4; 4 or 9; 4, 7 or 9."""
        if len(classes) == 1:
            return classes[0]
        return self.tr("{first} or {last}").format(first=", ".join(classes[:-1]), last=classes[-1])

    @staticmethod
    def _set_property(label: QLabel, name: str, value: str) -> None:
        """A property that the style sheet looks at; Qt does not notice a change by itself."""
        if label.property(name) != value:
            label.setProperty(name, value)
            label.style().unpolish(label)
            label.style().polish(label)
