"""What tests of several tasks share: which is chosen, and what it says."""

from PySide6.QtWidgets import QAbstractButton, QFrame

from tests.support.pointer import label


def choose(window, title: str) -> None:
    selector = window.findChild(QFrame, "task_selector")
    buttons = selector.findChildren(QAbstractButton)
    next(each for each in buttons if each.accessibleName() == title).click()


def chosen(window) -> str:
    selector = window.findChild(QFrame, "task_selector")
    buttons = selector.findChildren(QAbstractButton)
    return next(each.accessibleName() for each in buttons if each.isChecked())


def verdict_becomes(qtbot, window, text: str) -> None:
    qtbot.waitUntil(lambda: label(window, "verdict_label") == text, timeout=20_000)
