""" "Wrong? It is a 4": one click, on the disk before the tick, and back with another."""

import errno
import threading
import time

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox

from core.files import atomic as safe_write
from core.preprocessing.ink import render
from core.user_data.corrections import Corrections, read_picture, read_strokes
from gui.corrections.page import CorrectionsPage
from gui.style.text import with_article
from gui.widgets.banner import Banner
from tests.support.corrections import becomes, button, correct, row_of, says
from tests.support.pointer import canvas_of, draw_digit, label, settle

pytestmark = pytest.mark.usefixtures("pets_model")


def undo(window) -> QAbstractButton:
    return button(window, "Take the correction back")


def test_one_click_saves_the_drawing_with_its_strokes(qtbot, window):
    draw_digit(window, "4")
    assert says(window) == "Wrong? It is a"
    assert not undo(window).isVisible()

    correct(qtbot, window, "9")

    (saved,) = Corrections("digits").all()
    assert saved.label == "9"
    assert np.array_equal(read_picture(saved), window.drawing.ink)
    assert render(read_strokes(saved)).any()
    assert button(window, "It is a 9").isChecked()
    names = {name: f"It is {with_article(name)}" for name in "0123456789"}
    assert names["8"] == "It is an 8"
    assert [each for each, said in names.items() if button(window, said).isChecked()] == ["9"]


def test_the_key_does_the_same(qtbot, window):
    draw_digit(window, "4")

    QTest.keyClick(canvas_of(window), Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)

    becomes(qtbot, window, "✓ Saved as 4")
    assert [each.label for each in Corrections("digits").all()] == ["4"]


def test_an_empty_canvas_cannot_be_corrected(window):
    assert not row_of(window).isEnabled()
    draw_digit(window, "4")
    assert row_of(window).isEnabled()
    window.findChild(QAbstractButton, "clear_button").click()
    settle()
    assert not row_of(window).isEnabled()


def test_another_label_changes_the_same_correction(qtbot, window):
    draw_digit(window, "4")
    correct(qtbot, window, "9")
    correct(qtbot, window, "7")
    correct(qtbot, window, "7")
    assert [each.label for each in Corrections("digits").all()] == ["7"]


def test_undo_takes_it_back(qtbot, window):
    draw_digit(window, "4")
    correct(qtbot, window, "9")
    undo(window).click()
    becomes(qtbot, window, "Wrong? It is a")
    assert Corrections("digits").all() == []
    correct(qtbot, window, "9")


def test_the_last_one_can_be_taken_back_later_from_the_menu(qtbot, window):
    action = window.menu_actions.undo_correction
    assert action.text() == "Take Back Last Correction"
    assert not action.isEnabled()
    draw_digit(window, "4")
    correct(qtbot, window, "9")
    window.findChild(QAbstractButton, "clear_button").click()
    draw_digit(window, "3")
    assert says(window) == "Wrong? It is a"

    action.trigger()

    qtbot.waitUntil(lambda: Corrections("digits").all() == [], timeout=20_000)
    qtbot.waitUntil(lambda: not action.isEnabled(), timeout=20_000)


def test_of_several_digits_the_shown_one_is_saved_alone(qtbot, window):
    draw_digit(window, "2", size=0.4, x=0.05)
    draw_digit(window, "7", size=0.4, x=0.95)
    assert label(window, "verdict_label") == "27"
    window.session.point_at(0)
    window.session.point_at(1)
    settle()

    correct(qtbot, window, "1")

    (saved,) = Corrections("digits").all()
    left, top, width, height = window.session.answer.regions[1].box
    ink = read_picture(saved)
    assert ink[top : top + height, left : left + width].any()
    assert not ink[:, : left - 1].any()
    assert len(read_strokes(saved)) == 1
    window.session.point_at(0)
    settle()
    assert says(window) == "Wrong? It is a"
    window.session.point_at(1)
    settle()
    assert says(window) == "✓ Saved as 1"


def test_a_new_drawing_can_be_corrected_anew(qtbot, window):
    draw_digit(window, "4")
    correct(qtbot, window, "9")
    window.findChild(QAbstractButton, "clear_button").click()
    draw_digit(window, "4")
    assert says(window) == "Wrong? It is a"
    correct(qtbot, window, "9")
    assert len(Corrections("digits").all()) == 2


@pytest.mark.parametrize("call", ["open", "write", "fsync", "replace", "close"])
def test_without_the_disk_there_is_no_tick_and_nothing_is_lost(qtbot, window, monkeypatch, call):
    draw_digit(window, "4")
    drawn = window.drawing.ink.copy()

    def refuse(*_: object, **__: object):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(safe_write.os, call, refuse)
        button(window, "It is a 9").click()
        banner = window.findChild(Banner)
        qtbot.waitUntil(banner.isVisible, timeout=20_000)
    assert banner.text == "Not saved: the disk is full. Make room on it, then try again."
    assert says(window) == "Wrong? It is a"
    assert not button(window, "It is a 9").isChecked()
    assert np.array_equal(window.drawing.ink, drawn)
    correct(qtbot, window, "9")


def test_closing_the_window_waits_for_the_disk(window):
    draw_digit(window, "4")
    button(window, "It is a 9").click()
    window.close()
    assert [each.label for each in Corrections("digits").all()] == ["9"]


def test_a_window_that_is_closed_is_gone_at_once_while_the_disk_hangs(window, monkeypatch):
    window.menu_actions.corrections.trigger()
    shown = [window, window.findChild(CorrectionsPage)]
    assert all(each.isVisible() for each in shown)
    real, disk_is_back, gone = safe_write.os.fsync, threading.Event(), []
    monkeypatch.setattr(safe_write.os, "fsync", lambda file: disk_is_back.wait(20) and real(file))
    draw_digit(window, "4")
    button(window, "It is a 9").click()

    began = time.monotonic()
    for each in shown:
        each.installEventFilter(Hidden(each, lambda: gone.append(time.monotonic() - began)))
    threading.Timer(1.0, disk_is_back.set).start()
    window.close()

    assert len(gone) == 2
    assert max(gone) < 0.5
    assert [each.label for each in Corrections("digits").all()] == ["9"]


class Hidden(QObject):
    """Tells when a widget is no longer to be seen."""

    def __init__(self, widget, tell):
        super().__init__(widget)
        self._tell = tell

    def eventFilter(self, _watched, event):
        if event.type() == QEvent.Type.Hide:
            self._tell()
        return False


def test_an_answer_that_holds_no_longer_cannot_be_corrected(window):
    window.menu_actions.live.setChecked(False)
    draw_digit(window, "4")
    window.menu_actions.classify.trigger()
    assert row_of(window).isEnabled()

    window.menu_actions.clear.trigger()

    assert not row_of(window).isEnabled()
    QTest.keyClick(canvas_of(window), Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert Corrections("digits").all() == []


def test_a_button_that_went_down_under_another_picture_stores_nothing(qtbot, window):
    """The key holds the button down for a moment; by then another digit may be shown."""
    draw_digit(window, "4")
    QTest.keyClick(canvas_of(window), Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert button(window, "It is a 4").isDown()
    window.menu_actions.clear.trigger()
    draw_digit(window, "7", size=0.4)

    qtbot.wait(300)  # it goes up after 100 ms

    assert says(window) == "Wrong? It is a"
    assert not button(window, "It is a 4").isChecked()
    assert Corrections("digits").all() == []


def test_the_wheel_does_not_choose_a_class(qtbot, window):
    row = row_of(window)
    row.show_classes(("Chanterelle", "Fly agaric", "Boletus"))
    row.setEnabled(True)
    shown = row.findChild(QComboBox, "correction_list")
    place = QPointF(shown.rect().center())
    with qtbot.assertNotEmitted(row.label_chosen):
        QApplication.sendEvent(
            shown,
            QWheelEvent(
                place,
                shown.mapToGlobal(place),
                QPoint(),
                QPoint(0, -120),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            ),
        )


def test_an_answer_of_before_does_not_come_back_under_a_changed_drawing(window):
    """Live answers are off: pointing at the paper brought the old answer and its buttons back."""
    draw_digit(window, "2", size=0.4, x=0.05)
    draw_digit(window, "7", size=0.4, x=0.95)
    window.menu_actions.live.setChecked(False)
    draw_digit(window, "1", size=0.3, x=0.5, y=1)

    for index in (0, 1):
        window.session.point_at(index)

    assert label(window, "verdict_label") == "Press Classify"
    assert not row_of(window).isEnabled()
