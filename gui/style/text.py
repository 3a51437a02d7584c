"""Figures and times in the person's own language."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import Qt

from core.models.card import Card
from core.models.metrics import places_of
from core.task import Task
from core.translation import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QDateTime

_SOUNDS_OPEN = "AEIOUaeiou8"  # of a word or a number; of a sign alone, how it is spelled counts
_SOUNDS_OPEN_ALONE = "AEFHILMNORSXaefhilmnorsx8"


def percent(fraction: float, places: int = 1) -> str:
    """A share, 0..1: 99.2 %."""
    figure = QLocale().toString(fraction * 100.0, "f", places)
    return tr("{number} %").replace("{number}", figure)  # each bar's, while the pen moves


def unbroken(text: str) -> str:
    """A sentence whose figures stay with their units when the line breaks."""
    return text.replace(" %", "\N{NO-BREAK SPACE}%")


def breakable(text: str) -> str:
    """The same, but a line may break within a path: else it is as wide as that."""
    return re.sub(r"(?<=\S)([/\\_-])(?=\S)", "\\1\N{ZERO WIDTH SPACE}", text)


def fine_percent(fraction: float) -> str:
    """A share, 0..1, with the places that tell it from 0 or 1: 0.0003 %."""
    distance = min(fraction, 1 - fraction) * 100
    telling = (places for places in range(1, 6) if distance >= 0.5 * 10**-places)
    return percent(fraction, next(telling, 1))


def number(value: float, places: int = 3) -> str:
    """A number that a network computed, as 0.418."""
    text = QLocale().toString(float(value), "f", places)
    return QLocale().toString(0.0, "f", places) if not text.strip("-−0.,") else text


def clock(seconds: float) -> str:
    """0:21, 1:02:00."""
    minutes, rest = divmod(max(round(seconds), 0), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def duration(seconds: float) -> str:
    """Say how long something takes, as exactly as it can be known: 20 s, 5 min, 2 h."""
    if seconds < 59.5:
        return tr("{count} s").format(count=max(round(seconds), 1))
    if seconds < 5400:
        return tr("{count} min").format(count=round(seconds / 60))
    return tr("{count} h").format(count=round(seconds / 3600))


def moment(at: "QDateTime") -> str:
    """A time on this computer's clock, as short as the person's language has it: 28.11.26 15:30."""
    return QLocale().toString(at.toLocalTime(), QLocale.FormatType.ShortFormat)


def title_of(card: Card) -> str:
    """A model in words; those of the person's own are counted: Convolutional (3)."""
    number = re.search(r"-(\d{4,5})$", card.name)
    return f"{tr(card.title)} ({int(number[1])})" if number else tr(card.title)


def accuracy_of(card: Card) -> str:
    """Say what a model gets right of its test pictures, without places for which they are too
    few."""
    return percent(card.test_figure("accuracy") or 0.0, places_of(card.test_figure("pictures")))


def with_article(label: str) -> str:
    """A class as one says it: a 7, an 8, an S, a Cat, an Apple."""
    alone = _SOUNDS_OPEN_ALONE if len(label) == 1 else _SOUNDS_OPEN
    is_open = label.startswith(tuple(alone))
    return tr("an {label}", label=label) if is_open else tr("a {label}", label=label)


def nothing_found(task: Task) -> str:
    """What is said of a photo without anything that the task is about."""
    if not task.reads_rows:
        return tr("Nothing drawn found")
    return tr("No {sign} found").format(sign=tr(task.sign))


def as_tooltip(text: str) -> str:
    """A text for a tooltip, of which Qt would take some for HTML: that it shows as it is."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text


def as_button_text(text: str) -> str:
    """A text for a button or a menu, where Qt takes a single & for the key of the next letter."""
    return text.replace("&", "&&")
