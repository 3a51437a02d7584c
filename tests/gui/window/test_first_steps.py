"""The three cards of an empty start: what they say and do, and how they go away for ever."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QToolButton

from gui.main_window import MainWindow
from gui.window.first_steps import FirstSteps
from tests.support.pointer import canvas_of, draw_digit, settle
from tests.support.windows import on_screen

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot) -> MainWindow:
    window = on_screen(qtbot, MainWindow())
    qtbot.waitUntil(lambda: steps_of(window) is not None)
    settle()
    return window


def steps_of(window) -> FirstSteps | None:
    return window.findChild(FirstSteps)


def card(window, name: str) -> QPushButton:
    return window.findChild(QPushButton, f"first_{name}_card")


def close_button(window) -> QToolButton:
    return window.findChild(QToolButton, "first_steps_close")


def test_an_empty_start_says_what_one_might_do(window):
    assert steps_of(window).isVisible()
    assert [each.text() for each in steps_of(window).findChildren(QLabel)] == [
        "FIRST STEPS",
        "Draw a digit",
        "and the bars move",
        "Drop a photo",
        "of digits or a pet",
        "Press Retrain",
        "and see it learn",
    ]
    assert card(window, "draw").accessibleName() == "Draw a digit and the bars move"
    assert close_button(window).accessibleName() == "Close the first steps"
    assert close_button(window).toolTip() == "Do not show these again"


@pytest.mark.parametrize("size", [(1024, 640), (1440, 900), (2560, 1440)])
def test_they_stand_over_nothing(window, size):
    window.resize(*size)
    settle()
    place = steps_of(window).mapTo(window, steps_of(window).rect().topLeft())
    for each in (canvas_of(window), window.workbench.canvas_panel.classify_button):
        assert each.mapTo(window, each.rect().bottomLeft()).y() < place.y()
    height = canvas_of(window).height()
    QTest.mouseClick(close_button(window), LEFT)
    settle()
    assert canvas_of(window).height() == height  # nothing moves when they go


def test_each_does_what_it_says(window, trainer, monkeypatch):
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getOpenFileUrls", lambda *_args: asked.append(True) or ([], "")
    )
    QTest.mouseClick(card(window, "photo"), LEFT)
    assert asked == [True]
    QTest.mouseClick(card(window, "draw"), LEFT)
    assert QApplication.focusWidget() is canvas_of(window)
    QTest.mouseClick(card(window, "retrain"), LEFT)
    assert window.pages.page == "train"


def test_the_keyboard_reaches_and_closes_them(window):
    window.workbench.canvas_panel.classify_button.setFocus()
    reached = []
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget().objectName())
    cards = ["first_draw_card", "first_photo_card", "first_retrain_card"]
    assert reached == ["first_steps_close", *cards]
    QTest.keyClick(close_button(window), Qt.Key.Key_Space)
    assert not steps_of(window).isVisible()
    assert QApplication.focusWidget() is canvas_of(window)


def test_one_click_closes_them_for_ever(qtbot, window):
    draw_digit(window, "4")
    assert steps_of(window).isVisible()  # the other two are still to be tried
    QTest.mouseClick(close_button(window), LEFT)
    assert not steps_of(window).isVisible()
    window.pages.open("data")
    window.pages.open("try")
    assert not steps_of(window).isVisible()
    canvas_of(window).setFocus()
    QTest.keyClick(canvas_of(window), Qt.Key.Key_Delete)
    window.close()
    again = on_screen(qtbot, MainWindow())
    settle()
    assert again.drawing.is_empty
    assert steps_of(again) is None


def test_they_give_way_to_a_photo_and_to_another_page(qtbot, window, trainer, photo, pets_model):
    window.open_photos([photo])
    qtbot.waitUntil(lambda: not steps_of(window).isVisible(), timeout=20_000)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    window.pages.open("train")
    assert not steps_of(window).isVisible()
