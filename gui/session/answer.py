"""What the network makes of what the person gave: the one value that all panels are shown."""

from dataclasses import dataclass

from core.models.classifier import Prediction, Verdict
from core.recognition.digits import FoundDigit, Reading
from core.recognition.photo import WholePicture


@dataclass(frozen=True, slots=True)
class Answer:
    """found: at least one digit, or the whole picture. shown: index of the digit whose bars are
    shown.

    seconds: from ink or photo to answer, all digits.
    """

    found: Reading | WholePicture
    shown: int
    seconds: float

    @property
    def digits(self) -> tuple[FoundDigit, ...]:
        """Empty for a whole picture."""
        return self.found.digits if isinstance(self.found, Reading) else ()

    @property
    def prediction(self) -> Prediction:
        """Whose bars are shown."""
        digits = self.digits
        return digits[self.shown].prediction if digits else self.found.prediction

    @property
    def verdict(self) -> Verdict:
        return self.found.verdict

    @property
    def probability(self) -> float:
        return self.found.probability

    @property
    def text(self) -> str:
        """The class; of digits the number as it is written, a line for each row."""
        if isinstance(self.found, Reading):
            return "\n".join(self.found.rows)
        return self.found.prediction.label


def answer_for(found: Reading | WholePicture, seconds: float) -> Answer | None:
    """The answer, first showing the digit that is least sure; None without digits."""
    if isinstance(found, WholePicture):
        return Answer(found, 0, seconds)
    digits = found.digits
    if not digits:
        return None
    doubtful = min(range(len(digits)), key=lambda index: digits[index].prediction.probability)
    return Answer(found, doubtful, seconds)
