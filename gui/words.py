"""Figures and times in the person's own language."""

from PySide6.QtCore import QLocale


def percent(share: float, places: int = 1) -> str:
    """A share, 0..1: 99.2 %."""
    return f"{QLocale().toString(share * 100.0, 'f', places)} %"


def number(value: float, places: int = 3) -> str:
    """A number that a network computed, as 0.418."""
    text = QLocale().toString(float(value), "f", places)
    return QLocale().toString(0.0, "f", places) if not text.strip("-−0.,") else text


def clock(seconds: float) -> str:
    """0:21, 1:02:00."""
    minutes, rest = divmod(max(round(seconds), 0), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
