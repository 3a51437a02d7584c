"""Every action has its key."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QSlider

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
    for again in (
        (Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Y, control),
    ):
        press(window, *again)
        assert label(window, "verdict_label") == "1"
        press(window, Qt.Key.Key_Z, control)
    press(window, Qt.Key.Key_Y, control)
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


def test_no_two_things_have_the_same_key(window):
    """Else neither happens."""
    draw_digit(window, "4")
    keys = [
        key.toString()
        for action in window.menu_actions.findChildren(QAction)
        for key in action.shortcuts()
    ]
    buttons = window.workbench.findChildren(QAbstractButton)
    keys += [each.shortcut().toString() for each in buttons if not each.shortcut().isEmpty()]
    assert "Alt+3" in keys
    assert sorted(set(keys)) == sorted(keys)


def test_the_tabs_have_keys_while_there_is_an_answer_too(qtbot, window):
    draw_digit(window, "4")
    for key, tab in ((Qt.Key.Key_F6, "sees"), (Qt.Key.Key_F8, "why"), (Qt.Key.Key_F7, "inside")):
        press(window, key)
        assert window.workbench.look_panel.tab == tab
    press(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: label(window, "correction_label") == "✓ Saved as 3", timeout=20_000)
