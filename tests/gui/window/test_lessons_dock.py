"""Where the lessons are: made when first opened, never in the way of the paper."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QMenu, QPushButton

from gui.lessons.panel import LessonsPanel
from gui.widgets.panel import Panel
from tests.support.lessons import open_lesson, press, write_lesson
from tests.support.paths import ROOT
from tests.support.pointer import canvas_of, settle

LESSON = "## A\n\nLook here.\n\n- where: drawing_canvas"


def dock_of(window) -> QDockWidget:
    return window.findChild(QDockWidget, "lessons_dock")


def shortcut(window) -> None:
    QTest.keyClick(window.focusWidget() or window, "l", Qt.KeyboardModifier.ControlModifier)
    settle()


def test_nothing_of_it_is_there_before_it_is_opened(window):
    assert dock_of(window) is None
    assert window.lessons.controller is None
    program = "import sys, gui.main_window; print(any('lessons.' in name for name in sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


def test_the_shortcut_opens_it_then_gives_it_the_keyboard_then_closes_it(window):
    canvas = canvas_of(window)
    canvas.setFocus()
    shortcut(window)
    assert dock_of(window).isVisible()
    assert window.focusWidget() is canvas
    shortcut(window)
    assert dock_of(window).isAncestorOf(window.focusWidget())
    shortcut(window)
    assert not dock_of(window).isVisible()
    assert window.focusWidget() is canvas


@pytest.mark.parametrize("width", [1440, 1024])
def test_its_card_touches_no_edge_of_the_window(window, width):
    window.resize(width, 700)
    shortcut(window)
    settle()
    card = window.findChild(LessonsPanel).findChild(Panel)
    place = card.rect().translated(card.mapTo(window, QPoint()))
    assert place.right() <= window.width() - 12
    assert place.bottom() <= window.statusBar().geometry().top() - 12
    beside, below = place.top() > window.menuBar().geometry().bottom() + 11, place.left() >= 12
    assert beside if width == 1440 else below


def test_return_opens_the_lesson_that_has_the_keyboard(window):
    write_lesson("mine", LESSON)
    shortcut(window)
    shortcut(window)
    panel = window.findChild(LessonsPanel)
    assert panel.list.hasFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    settle()
    assert not panel.list.isVisible()


def test_it_stands_in_the_help_menu(window):
    menus = window.menuBar().findChildren(QMenu)
    words = {each.title(): [action.text() for action in each.actions()] for each in menus}
    assert "Lessons" in words["&Help"]
    shortcuts = window.menu_actions.keys()
    assert ("Lessons", "Ctrl+L") in shortcuts


def test_no_button_takes_the_keyboard_from_the_paper(window):
    open_lesson(window, write_lesson("mine", LESSON, LESSON))
    canvas = canvas_of(window)
    canvas.setFocus()
    for name in ("next", "back", "code", "all"):
        button = window.findChild(QPushButton, f"lesson_{name}")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        settle()
        if name == "code":
            window.dialogs.close()
            canvas.setFocus()
        assert window.focusWidget() is canvas, name


def test_it_is_below_a_narrow_window_and_beside_a_wide_one(window):
    window.resize(QSize(1024, 640))
    open_lesson(window, write_lesson("mine", LESSON))
    settle()
    assert window.size() == QSize(1024, 640)
    assert window.dockWidgetArea(dock_of(window)) == Qt.DockWidgetArea.BottomDockWidgetArea
    for page in ("data", "train", "models", "try"):
        window.pages.open(page)
        settle()
        assert window.size() == QSize(1024, 640), page
    window.resize(QSize(1440, 900))
    settle()
    assert window.dockWidgetArea(dock_of(window)) == Qt.DockWidgetArea.RightDockWidgetArea
    assert window.findChild(LessonsPanel).width() < 320


def test_the_frame_is_around_what_the_step_is_about_and_lets_the_pointer_through(qtbot, window):
    controller = open_lesson(window, write_lesson("mine", LESSON, "## B\n\n- where: no_such"))
    frame, canvas = controller.frame, canvas_of(window)
    qtbot.waitUntil(frame.isVisible, timeout=5_000)
    assert frame.geometry().contains(canvas.mapTo(window, canvas.rect().center()))
    assert frame.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    press(window, "next")
    assert not frame.isVisible()
    press(window, "back")
    assert frame.isVisible()
    press(window, "close")
    assert not frame.isVisible()
