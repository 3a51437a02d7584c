"""On a projector: large, of high contrast, nothing cut, and left again by one key."""

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea

from core.task import LETTERS, PETS
from gui.style.theme import DARK, LIGHT, PRESENTED_DARK, PRESENTED_LIGHT, ThemeChoice
from tests.support.cramped import findings
from tests.support.network import view_of
from tests.support.pointer import canvas_of, draw_digit, label, settle

WORDS = ("text", "muted", "accent", "good", "caution", "bad")
GROUNDS = ("window", "panel", "control", "accent_soft", "bad_soft")


@pytest.fixture
def presented(window):
    """The window with a 4, on a projector of 1440 x 900."""
    window.resize(1440, 900)
    draw_digit(window, "4")
    QTest.keyClick(canvas_of(window), Qt.Key.Key_F11)
    settle()
    window.resize(1440, 900)
    settle()
    yield window
    window.presentation.leave()


def luminance(color: str) -> float:
    shares = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [s / 12.92 if s <= 0.03928 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]
    return sum(s * fraction for s, fraction in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))


def label_size(window) -> float:
    return window.findChild(QLabel, "verdict_label").font().pointSizeF()


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colors", [PRESENTED_LIGHT, PRESENTED_DARK])
def test_every_word_has_a_contrast_of_seven_to_one(colors):
    for word in WORDS:
        for ground in GROUNDS:
            assert contrast(getattr(colors, word), getattr(colors, ground)) >= 7, (word, ground)
    assert contrast(colors.on_accent, colors.accent) >= 7
    assert contrast(colors.on_accent, colors.accent_hover) >= 7


def test_the_digit_is_whole_where_the_projector_is_low(presented):
    presented.resize(1280, 720)
    settle()
    digit = presented.findChild(QLabel, "verdict_label")
    assert digit.height() >= digit.fontMetrics().height()


def test_the_answer_needs_no_scrolling_where_the_projector_is_low(presented):
    presented.resize(1280, 720)
    settle()
    answer = presented.workbench.answer_panel
    assert answer.findChild(QScrollArea).verticalScrollBar().maximum() == 0
    presented.presentation.leave()
    presented.resize(1280, 720)
    settle()
    assert answer.correction_row.isVisible()


def test_they_are_else_the_colours_of_the_window():
    for usual, presented in ((LIGHT, PRESENTED_LIGHT), (DARK, PRESENTED_DARK)):
        assert [each.name for each in dataclasses.fields(usual)] == [
            each.name for each in dataclasses.fields(presented)
        ]
        assert (usual.scale, presented.scale) == (1, 1.6)


def test_f11_makes_everything_larger_and_f11_as_it_was(window):
    usual = QApplication.font().pointSizeF()
    before = window.windowState()
    draw_digit(window, "4")
    zoom = view_of(window).zoom
    QTest.keyClick(canvas_of(window), Qt.Key.Key_F11)
    assert window.windowState() & Qt.WindowState.WindowFullScreen
    assert QApplication.font().pointSizeF() == pytest.approx(1.6 * usual)
    assert label_size(window) == pytest.approx(5.2 * QApplication.font().pointSizeF(), abs=0.2)
    assert not window.menuBar().isVisible()
    assert not window.statusBar().isVisible()
    QTest.keyClick(canvas_of(window), Qt.Key.Key_F11)
    settle()
    assert window.windowState() == before
    assert QApplication.font().pointSizeF() == pytest.approx(usual)
    assert window.menuBar().isVisible()
    assert window.statusBar().isVisible()
    assert view_of(window).zoom == pytest.approx(zoom)


def test_on_a_small_projector_all_is_as_large_as_fits_and_nothing_is_cut(window):
    window.resize(1024, 768)
    usual = QApplication.font().pointSizeF()
    draw_digit(window, "4")
    QTest.keyClick(canvas_of(window), Qt.Key.Key_F11)
    settle()
    window.resize(1024, 768)
    settle()
    assert QApplication.font().pointSizeF() == pytest.approx(1.28 * usual)
    assert findings(window) == []
    window.presentation.leave()
    assert QApplication.font().pointSizeF() == pytest.approx(usual)


def test_escape_leaves_it_and_the_photo_stays(qtbot, presented, sheet):
    presented.open_photos([sheet])
    qtbot.waitUntil(lambda: label(presented, "verdict_label") == "2047", timeout=20_000)
    QTest.keyClick(presented, Qt.Key.Key_Escape)
    assert not presented.presentation.is_on
    assert presented.session.photo is not None


def test_a_button_says_how_to_leave(presented):
    leave = presented.findChild(QPushButton, "leave_button")
    assert (leave.text(), leave.toolTip()) == (
        "Leave (Esc)",
        "Back to the window as it was (Escape or F11)",
    )
    QTest.mouseClick(leave, Qt.MouseButton.LeftButton)
    assert not presented.presentation.is_on


@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_nothing_is_cut_in_either_theme(presented, theme):
    presented.menu_actions.themes[theme].trigger()
    assert findings(presented) == []
    presented.menu_actions.themes[ThemeChoice.SYSTEM].trigger()


@pytest.mark.parametrize("tab", ["sees", "inside", "why"])
def test_nothing_is_cut_behind_any_tab(presented, tab):
    presented.menu_actions.tabs[tab].trigger()
    assert findings(presented) == []


@pytest.mark.parametrize("tool", ["walk", "compare"])
def test_nothing_is_cut_while_walking_and_comparing(presented, tool):
    getattr(presented.menu_actions, tool).trigger()
    assert findings(presented) == []


@pytest.mark.parametrize("task", [LETTERS, PETS], ids=lambda task: task.name)
def test_nothing_is_cut_in_any_task(presented, task):
    presented.session.choose_task(task)
    assert findings(presented) == []


def test_the_keys_of_the_hidden_menu_still_work(presented):
    QTest.keyClick(canvas_of(presented), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert len(presented.drawing.strokes) == 1  # of the 4's two
    QTest.keyClick(canvas_of(presented), Qt.Key.Key_F8)
    assert presented.workbench.look_panel.tab == "why"


def test_another_page_ends_it(presented):
    QTest.keyClick(canvas_of(presented), Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert presented.pages.page == "data"
    assert not presented.presentation.is_on
    presented.pages.open("try")
    assert presented.workbench.canvas_panel.classify_button.isVisible()


def test_a_window_that_is_closed_so_opens_as_it_was_before(qtbot, presented):
    presented.close()
    assert not presented.presentation.is_on
    assert not presented.windowState() & Qt.WindowState.WindowFullScreen
