"""Every action has its key."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QSlider,
)

from tests.support.pointer import (
    canvas_of,
    draw_digit,
    label,
    settle,
)


def press(window, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(canvas_of(window), key, modifier)
    settle()


def test_shortcuts(window):
    draw_digit(window, "1")
    control = Qt.KeyboardModifier.ControlModifier
    press(window, Qt.Key.Key_Z, control)
    assert label(window, "verdict_label") == "Draw a digit"
    press(window, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert label(window, "verdict_label") == "1"
    slider = window.findChild(QSlider, "pen_width_slider")
    width = slider.value()
    press(window, Qt.Key.Key_BracketRight)
    assert slider.value() == canvas_of(window).pen_width == width + 3
    press(window, Qt.Key.Key_E)
    assert window.menu_actions.eraser.isChecked()
    press(window, Qt.Key.Key_P)
    assert window.menu_actions.pen.isChecked()
    press(window, Qt.Key.Key_Delete)
    assert label(window, "verdict_label") == "Draw a digit"
