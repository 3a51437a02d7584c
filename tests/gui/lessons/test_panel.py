"""The panel of lessons by itself: what it says to eyes and to screen readers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from gui.lessons.panel import LessonsPanel
from tests.support.windows import on_screen


@pytest.fixture
def panel(qtbot) -> LessonsPanel:
    return on_screen(qtbot, LessonsPanel(), 300, 500)


def test_a_lesson_is_chosen_by_a_click_and_by_the_keyboard(qtbot, panel):
    panel.show_list([("one", "One", "done"), ("two", "Two", "")])
    assert [panel.list.item(row).text() for row in (0, 1)] == ["One · done", "Two"]
    place = panel.list.visualItemRect(panel.list.item(1)).center()
    with qtbot.waitSignal(panel.lesson_chosen) as chosen:
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["two"]
    panel.take_focus()
    panel.list.setCurrentRow(0)
    with qtbot.waitSignal(panel.lesson_chosen) as chosen:
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert chosen.args == ["one"]


def test_a_screen_reader_is_told_the_place_and_the_result(panel):
    panel.show_step("One · step 1 of 2", "Draw it", "Draw a seven.")
    panel.show_result("It is 7.", "notice")
    names = {
        each.objectName(): QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
        for each in panel.findChildren(QLabel)
    }
    assert names["lesson_step_title"] == "One · step 1 of 2. Draw it"
    assert names["lesson_result"] == "Result"
    assert panel.findChild(QLabel, "lesson_result").text() == "It is 7."


def test_the_buttons_say_what_can_be_done(panel):
    panel.show_step("One · step 1 of 2", "Draw it", "Draw a seven.")
    panel.show_buttons(first=True, last=False, does=True, busy=False)
    assert (panel.back.isEnabled(), panel.do.isEnabled()) == (False, True)
    assert (panel.next.text(), panel.notebook.isVisible()) == ("Next", False)
    panel.show_buttons(first=False, last=True, does=False, busy=False)
    assert (panel.back.isEnabled(), panel.do.isEnabled()) == (True, False)
    assert (panel.next.text(), panel.notebook.isVisible()) == ("Finish", True)
    panel.show_buttons(first=False, last=True, does=True, busy=True)
    assert not any(each.isEnabled() for each in (panel.back, panel.next, panel.do))


def test_every_button_comes_by_tab_and_none_takes_the_keyboard_by_a_click(panel):
    for button in panel.findChildren(QPushButton):
        assert button.focusPolicy() == Qt.FocusPolicy.TabFocus
