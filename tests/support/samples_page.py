"""What the tests of the page "Data" share."""

from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget


def check(page, name: str) -> QCheckBox:
    return page.findChild(QCheckBox, name)


def wait_for_answers(qtbot, page) -> None:
    qtbot.waitUntil(check(page, "wrong_filter").isEnabled, timeout=60_000)


def tabs(page, selector: str) -> list[str]:
    """The words of what can be chosen."""
    found = page.findChild(QWidget, selector).findChildren(QPushButton)
    return [each.text() for each in found if each.isVisible()]
