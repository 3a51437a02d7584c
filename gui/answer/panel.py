"""The answer: which class, how sure, and the probability of every class; from which OOD score on it
is "none of these", and what another task takes such a drawing for."""

import math

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from core.models.classifier import Verdict
from core.recognition.recognition import Recognition
from core.task import DIGITS, Task, shown_classes
from core.translation import tr
from gui.answer.correction_row import CorrectionRow, SwitchOffer
from gui.answer.probability_bars import ProbabilityBars
from gui.style.text import nothing_found, percent, unbroken
from gui.style.theme import Colors, set_style_property
from gui.widgets.panel import Label, Panel, column_in, named, wrapped_label
from gui.widgets.turning_row import Steady

# Most scores are near 0 or near 1: on a scale of log-odds there is room at both ends.
_STEPS = 100
_WIDEST = math.log(0.9999 / 0.0001)  # nats from the middle to either end

_TOP = 84  # px, the digit and its verdict
# px, the heights in which there is space for all, for all but the limit, and for the bars alone.
_WHOLE, _WITHOUT_LIMIT, _BARS = 466, 398, 344
_SHORT = 300  # px, for short bars and correcting


class AnswerPanel(Panel):
    """Shows the recognition it is given, nothing else."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(self.tr("Answer"), parent, scrolls=True, least=244)
        self._verdict = named(Label(), "verdict_label", self.tr("Answer"))
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._state = named(Label(), "state_label", self.tr("How sure the network is"))
        self._confidence = Steady(
            named(Label(), "confidence_label", self.tr("Probability and time"))
        )
        self._which = wrapped_label("muted")
        self.switch_offer = SwitchOffer()
        self._task = DIGITS
        self._is_trained = True
        self._asked = (DIGITS.name, DIGITS.classes)
        self._bars = ProbabilityBars(DIGITS.classes)
        self.threshold_slider = ThresholdSlider()
        self._limit = QWidget()  # the place of it
        self._is_beside, self._scale = False, 1.0
        self.correction_row = CorrectionRow()
        self.correction_row.show_classes(DIGITS.classes)
        self._compose()
        self.show_answer(None)

    @property
    def state(self) -> str:
        """How sure the network is, in words."""
        return self._state.text()

    def show_task(self, task: Task) -> None:
        """Ask for the classes of this task from now on."""
        self._task = task
        self._show_bars(task.classes)
        self.correction_row.show_classes(task.classes, shown_classes(task.name, task.classes))

    def show_answers(self, answers: tuple[str, ...]) -> None:
        """A bar for each that the model can give; none = there is no model that can be asked."""
        self._is_trained = bool(answers)
        if answers:
            self._show_bars(answers)  # the model may know others than the task

    def _show_bars(self, answers: tuple[str, ...]) -> None:
        asked = (self._task.name, answers)
        if asked != self._asked:
            self._asked = asked
            self._bars.show_classes(shown_classes(*asked))

    def show_answer(self, answer: Recognition | None) -> None:
        """The answer to the drawing or photo, or None where there is nothing to answer."""
        if answer is None:
            self._show_hint(self._invitation())
            return
        prediction = answer.prediction
        self.show_answers(prediction.answers)
        verdict = answer.verdict
        is_none = verdict is Verdict.NONE
        self._set_verdict(self.tr("None of these") if is_none else self._named(answer), is_none)
        self._state.setText(self._state_of(answer, verdict))
        set_style_property(self._state, "verdict", verdict.value)
        probability = percent(answer.probability)
        milliseconds = QLocale().toString(answer.seconds * 1000, "f", 1)
        self._confidence.show_text(f"{probability} · {milliseconds} ms")
        self._bars.show_probabilities(prediction.shares)
        several = len(answer.regions) > 1
        self.threshold_slider.show_ood_score(prediction.ood_score)
        self._which.setVisible(several)
        if several:
            self._name_focus(answer)

    def _name_focus(self, answer: Recognition) -> None:
        self._which.setText(
            self.tr("{sign} {place} of {count}: point at another to see its bars").format(
                sign=tr(answer.task.sign).capitalize(),
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

    def show_beside(self, beside: bool) -> None:
        """Whether something else is what the page is about: then, where it is low, the answer is
        there without scrolling, and what is done about it is on the page "Try"."""
        self._is_beside = beside
        self._fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        height = self.height() / self._scale if self._is_beside else _WHOLE
        self._limit.setVisible(height >= _WHOLE)
        is_short = height < _BARS
        self._bars.show_short(is_short)
        self.correction_row.setVisible(height >= (_SHORT if is_short else _WITHOUT_LIMIT))

    def set_colors(self, colors: Colors) -> None:
        self._bars.set_colors(colors)
        self._scale = colors.scale
        self._fit_height()
        # So that the bars stay where they are, answer or none, and a digit is whole.
        self._holder.setMinimumHeight(round(_TOP * colors.scale))

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
        holder = self._holder = QWidget()
        holder.setLayout(self._top)
        holder.setMinimumHeight(_TOP)
        holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.body.addWidget(holder)
        self.body.addWidget(self._which)
        self.body.addWidget(self.switch_offer)
        self.body.addWidget(self._bars, 1)
        self.body.addStretch()  # what is left parts the answer from what is done about it
        self.body.addWidget(self.correction_row)
        column_in(self._limit, self.threshold_slider, spacing=0)
        self.body.addWidget(self._limit)

    def _invitation(self) -> str:
        if not self._is_trained:
            return self.tr("Not trained yet")
        return tr(self._task.invitation)

    def _named(self, answer: Recognition) -> str:
        return self.tr("A cat and a dog") if answer.prediction.both else _text_of(answer)

    def _state_of(self, answer: Recognition, verdict: Verdict) -> str:
        if verdict is Verdict.SURE and answer.prediction.both:
            return self.tr("Sure: each in a half of the photo")
        if verdict is Verdict.SURE:
            return self.tr("Sure")
        if verdict is Verdict.NONE:
            text = _text_of(answer).replace("\n", ", ")
            return self.tr("Most like {classes}").format(classes=text)
        rivals = self._either(shown_classes(answer.task.name, answer.prediction.rivals))
        return self.tr("Unsure: {classes}").format(classes=rivals)

    def _show_hint(self, hint: str) -> None:
        self._set_verdict(hint, empty=True, alone=True)
        self._state.clear()
        self._confidence.show_text("")
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
        spacing = 14 if one else 2
        if spacing != self._top.spacing():  # else all would be laid out anew
            self._top.setSpacing(spacing)
        length = "hint" if empty else "digit" if one else "number" if len(text) < 7 else "text"
        set_style_property(self._verdict, "length", length)
        self._let_break(length in {"hint", "text"})
        self._verdict.setText(text)
        self._announce(text)
        if turns:
            self._top.activate()  # or it would be painted once in the place that it had

    def _let_break(self, breaks: bool) -> None:
        """A label that breaks its lines is as high as it needs only where it can be selected, and
        such a one is painted anew with all beside it, as the pen moves: a digit does neither."""
        flags = Qt.TextInteractionFlag
        if breaks != self._verdict.wordWrap():
            self._verdict.setWordWrap(breaks)
            self._verdict.setTextInteractionFlags(
                flags.TextSelectableByMouse if breaks else flags.NoTextInteraction
            )

    def _announce(self, text: str) -> None:
        """Let a screen reader say what is shown, when it is another than before."""
        spoken = self.tr("Answer: {text}").format(text=text.replace("\n", ", "))
        if spoken != self._verdict.accessibleName():
            self._verdict.setAccessibleName(spoken)
            if self.isVisible():  # what is not there yet is not announced
                _announce(self._verdict, spoken)

    def _either(self, classes: tuple[str, ...]) -> str:
        """4; 4 or 9; 4, 7 or 9."""
        if len(classes) == 1:
            return classes[0]
        return self.tr("{first} or {last}").format(first=", ".join(classes[:-1]), last=classes[-1])


def _text_of(answer: Recognition) -> str:
    return shown_classes(answer.task.name, (answer.text,))[0]


def _announce(verdict: QWidget, spoken: str) -> None:
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # of no use at a start

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(verdict, spoken))


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
        self._label = Steady(wrapped_label("muted"))
        self._slider = named(
            QSlider(Qt.Orientation.Horizontal), "limit_slider", self.tr("Limit for none of these")
        )
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
            text = self.tr("Unlike any of these: limit\u00a0{limit}").format(limit=limit)
        else:
            text = self.tr("Unlike any of these: {score}, limit\u00a0{limit}").format(
                score=_fine(self._ood_score), limit=limit
            )
        self._label.show_text(unbroken(text))


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
