"""Buttons, found as a person finds them, or by their names."""

from PySide6.QtWidgets import QAbstractButton, QWidget


def button(window: QWidget, name: str) -> QAbstractButton:
    """The button of that object name."""
    return window.findChild(QAbstractButton, name)


def button_that_says(part: QWidget, text: str) -> QAbstractButton:
    """The first that shows these words."""
    return next(each for each in part.findChildren(QAbstractButton) if each.text() == text)


def button_named(part: QWidget, name: str) -> QAbstractButton:
    """The first that a screen reader calls so."""
    buttons = part.findChildren(QAbstractButton)
    return next(each for each in buttons if each.accessibleName() == name)
