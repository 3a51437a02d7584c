"""One training on letters."""

from core.runs.settings import RunSettings
from core.task import LETTERS
from core.training.data.letters import TRAINED_ON, known_and_outlying_letters, load_letters_data
from core.training.fitting.control import Control, OnMessage
from core.training.results.neighbours import emnist_examples
from core.training.run_digits import Drawings, run_drawings

DRAWN_LETTERS = Drawings(
    LETTERS,
    load_letters_data,
    TRAINED_ON,
    strokes="unipen",
    known_and_outliers=known_and_outlying_letters,
    scans="emnist",
    examples=emnist_examples,
)


def run_letters(settings: RunSettings, on_message: OnMessage, control: Control) -> None:
    """What core.training.run.run does, for the task letters."""
    run_drawings(settings, DRAWN_LETTERS, on_message, control)
