"""What the network makes of what the person gave: the one value that all panels are shown."""

from dataclasses import dataclass

from core.classifier import Prediction
from core.digit_finder import FoundDigit, Reading
from core.preprocess import DigitStages


@dataclass(frozen=True, slots=True)
class Answer:
    """reading: at least one digit. shown: index of the digit whose bars and input are shown.

    seconds: from ink to answer, all digits.
    """

    reading: Reading
    shown: int
    seconds: float

    @property
    def digit(self) -> FoundDigit:
        return self.reading.digits[self.shown]

    @property
    def prediction(self) -> Prediction:
        return self.digit.prediction

    @property
    def stages(self) -> DigitStages:
        return self.digit.stages

    @property
    def number(self) -> str:
        """As it is written, a line for each row."""
        return "\n".join(self.reading.rows)


def answer_for(reading: Reading, seconds: float) -> Answer | None:
    """The answer to a reading, first showing the digit that is least sure; None without digits."""
    digits = reading.digits
    if not digits:
        return None
    doubtful = min(range(len(digits)), key=lambda index: digits[index].prediction.probability)
    return Answer(reading, doubtful, seconds)
