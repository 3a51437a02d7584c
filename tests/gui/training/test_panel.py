"""The drawer: opened and closed, with the keyboard in the right place."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.support.photos import drop, of_files
from tests.support.training import button, trainers


def test_retrain_opens_the_drawer_and_the_keyboard_is_at_start(drawer):
    assert drawer.findChild(QWidget, "training_panel").isVisible()
    assert button(drawer, "start_button").hasFocus()


def test_the_drawer_closes_and_the_waiting_trainer_with_it(qtbot, drawer):
    qtbot.waitUntil(lambda: len(trainers()) == 1, timeout=5000)
    drawer.findChild(QWidget, "close_drawer_button").click()
    assert not drawer.findChild(QWidget, "training_panel").isVisible()
    qtbot.waitUntil(lambda: not trainers(), timeout=5000)


def test_escape_closes_the_drawer_and_not_the_photo_behind_it(qtbot, drawer, sheet):
    drop(drawer, of_files(sheet))
    qtbot.waitUntil(lambda: drawer.session.photo is not None, timeout=20_000)
    button(drawer, "start_button").setFocus()

    QTest.keyClick(button(drawer, "start_button"), Qt.Key.Key_Escape)

    assert not drawer.findChild(QWidget, "training_panel").isVisible()
    assert drawer.session.photo is not None
