"""A hand for the tests of corrections: the row below the answer."""

from PySide6.QtWidgets import QAbstractButton

from gui.answer.correction_row import CorrectionRow
from gui.style.text import with_article
from tests.support.buttons import button_named
from tests.support.pointer import label


def row_of(window) -> CorrectionRow:
    return window.findChild(CorrectionRow, "correction_row")


def button(window, name: str) -> QAbstractButton:
    return button_named(row_of(window), name)


def says(window) -> str:
    return label(window, "correction_label")


def becomes(qtbot, window, text: str) -> None:
    qtbot.waitUntil(lambda: says(window) == text, timeout=20_000)


def correct(qtbot, window, right: str) -> None:
    button(window, f"It is {with_article(right)}").click()
    becomes(qtbot, window, f"✓ Saved as {right}")
