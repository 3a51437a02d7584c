"""The answer: which class, how sure, and the probability of every class."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.models.classifier import Verdict
from core.recognition.recognition import Recognition
from core.task import DIGITS, Task
from gui.answer.correction_row import CorrectionRow
from gui.answer.probability_bars import ProbabilityBars
from gui.answer.switch_offer import SwitchOffer
from gui.answer.threshold_slider import ThresholdSlider
from gui.style.text import nothing_found, percent
from gui.style.theme import Colors, set_style_property
from gui.widgets.label import Label
from gui.widgets.layouts import wrapped_label
from gui.widgets.panel import Panel


class AnswerPanel(Panel):
    """Shows the recognition it is given, nothing else."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(self.tr("Answer"), parent, scrolls=True)
        self.setMinimumWidth(244)
        self._verdict = Label()
        self._verdict.setObjectName("verdict_label")
        self._verdict.setAccessibleName(self.tr("Answer"))
        self._verdict.setWordWrap(True)
        self._verdict.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._state = Label()
        self._state.setObjectName("state_label")
        self._state.setAccessibleName(self.tr("How sure the network is"))
        self._confidence = Label()
        self._confidence.setObjectName("confidence_label")
        self._confidence.setAccessibleName(self.tr("Probability and time"))
        self._which = wrapped_label("muted")
        self.switch_offer = SwitchOffer()
        self._task = DIGITS
        self._is_trained = True
        self._bars = ProbabilityBars(DIGITS.classes)
        self.threshold_slider = ThresholdSlider()
        self.correction_row = CorrectionRow()
        self.correction_row.show_classes(DIGITS.classes)
        self._compose()
        self.show_answer(None)

    def show_task(self, task: Task) -> None:
        """Ask for the classes of this task from now on."""
        self._task = task
        self._bars.show_classes(task.classes)
        self.correction_row.show_classes(task.classes)

    def show_answers(self, answers: tuple[str, ...]) -> None:
        """A bar for each that the model can give; none = there is no model that can be asked."""
        self._is_trained = bool(answers)
        if answers and answers != self._bars.classes:  # the model knows others than the task
            self._bars.show_classes(answers)

    def show_answer(self, answer: Recognition | None) -> None:
        """The answer to the drawing or photo, or None where there is nothing to answer."""
        if answer is None:
            self._show_hint(self._invitation())
            return
        prediction = answer.prediction
        self.show_answers(prediction.answers)
        is_none = answer.verdict is Verdict.NONE
        self._set_verdict(self.tr("None of these") if is_none else answer.text, empty=is_none)
        self._state.setText(self._state_of(answer))
        set_style_property(self._state, "verdict", answer.verdict.value)
        probability = percent(answer.probability)
        milliseconds = QLocale().toString(answer.seconds * 1000, "f", 1)
        self._confidence.setText(f"{probability} · {milliseconds} ms")
        self._bars.show_probabilities(prediction.shares)
        several = len(answer.regions) > 1
        self.threshold_slider.show_ood_score(prediction.ood_score)
        self._which.setVisible(several)
        self._which.setText(
            self.tr("{sign} {place} of {count}: point at another to see its bars").format(
                sign=self.tr(answer.task.sign.capitalize()),
                place=answer.focus + 1,
                count=len(answer.regions),
            )
        )

    def show_nothing_found(self) -> None:
        """The photo has no digit or letter, or nothing that is drawn."""
        self._show_hint(nothing_found(self._task))

    def show_reading(self) -> None:
        """The photo is being read: what was said of another one is gone."""
        self._show_hint(self.tr("Reading…"))

    def show_failed(self) -> None:
        """The photo could not be read; why, is said elsewhere."""
        self._show_hint(self.tr("No answer"))

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
        self._top.setContentsMargins(0, 0, 0, 0)
        self._top.setSpacing(14)
        self._top.addWidget(self._verdict, 0, Qt.AlignmentFlag.AlignVCenter)
        self._top.addLayout(words)
        self._top.addStretch()
        holder = QWidget()
        holder.setLayout(self._top)
        holder.setMinimumHeight(96)  # so that the bars stay where they are, answer or none
        holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.body.addWidget(holder)
        self.body.addWidget(self._which)
        self.body.addWidget(self.switch_offer)
        self.body.addWidget(self._bars)
        self.body.addWidget(self.correction_row)
        self.body.addSpacing(8)
        self.body.addWidget(self.threshold_slider)
        self.body.addStretch()

    def _invitation(self) -> str:
        if not self._is_trained:
            return self.tr("Not trained yet")
        return self.tr(self._task.invitation)

    def _state_of(self, answer: Recognition) -> str:
        if answer.verdict is Verdict.SURE:
            return self.tr("Sure")
        if answer.verdict is Verdict.NONE:
            return self.tr("Most like {classes}").format(classes=answer.text.replace("\n", ", "))
        rivals = self._either(answer.prediction.rivals)
        return self.tr("Unsure: {classes}").format(classes=rivals)

    def _show_hint(self, hint: str) -> None:
        self._set_verdict(hint, empty=True, alone=True)
        self._state.clear()
        self._confidence.clear()
        self._which.hide()
        self._bars.show_probabilities(None)
        self.threshold_slider.show_ood_score(None)

    def _set_verdict(self, text: str, empty: bool, alone: bool = False) -> None:
        one = len(text) == 1
        # One digit stands beside its verdict; a number needs the whole width.
        directions = QBoxLayout.Direction
        direction = directions.LeftToRight if one or alone else directions.TopToBottom
        turns = direction is not self._top.direction()
        self._top.setDirection(direction)
        self._top.setSpacing(14 if one else 2)
        length = "hint" if empty else "digit" if one else "number" if len(text) < 7 else "text"
        set_style_property(self._verdict, "length", length)
        self._verdict.setText(text)
        if turns:
            self._top.activate()  # or it would be painted once in the place that it had

    def _either(self, classes: tuple[str, ...]) -> str:
        """4; 4 or 9; 4, 7 or 9."""
        if len(classes) == 1:
            return classes[0]
        return self.tr("{first} or {last}").format(first=", ".join(classes[:-1]), last=classes[-1])
