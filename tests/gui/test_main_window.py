"""The whole window with the shipped models: what a person does, and what they are shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QWidget,
)

from gui.inside.input_panel import ModelInputPreview
from gui.main_window import MainWindow
from tests.support.handwriting import DIGITS
from tests.support.pointer import (
    banner_text,
    bars,
    canvas_of,
    clear,
    draw_digit,
    draw_stroke,
    label,
    settle,
)
from tests.support.stored_things import leave_candidate


@pytest.mark.parametrize("digit", sorted(DIGITS))
def test_a_digit_is_read_wherever_and_however_large_it_is_drawn(window, digit):
    for size in (0.2, 0.5, 0.9):
        for x, y in ((0, 0), (1, 0), (0.5, 0.5), (0, 1), (1, 1)):
            draw_digit(window, digit, size=size, x=x, y=y)
            assert label(window, "verdict_label").startswith(digit), (size, x, y)
            assert bars(window).probabilities.sum() == pytest.approx(1, abs=1e-5)
            clear(window)


def test_an_empty_canvas_has_no_answer(window):
    assert label(window, "verdict_label") == "Draw a digit"
    assert label(window, "confidence_label") == ""
    assert bars(window).probabilities is None
    draw_digit(window, "7")
    assert bars(window).probabilities is not None
    clear(window)
    assert label(window, "verdict_label") == "Draw a digit"
    assert bars(window).probabilities is None


@pytest.mark.parametrize(
    "points", [[(320, 256)], [(0, 0), (639, 511)], [(5, 5), (5, 6)], [(0, 100), (639, 100)]]
)
def test_a_dot_or_a_line_of_any_length_is_answered(window, points):
    draw_stroke(canvas_of(window), points)
    settle()
    assert label(window, "verdict_label") in {*"0123456789", "None of these"}
    assert banner_text(window) == ""


def test_each_step_switched_off_changes_what_the_network_gets(window):
    draw_digit(window, "7", size=0.25, x=0.0, y=0.0)
    preview = window.findChild(ModelInputPreview, "model_input_preview")
    right = preview.pixels.copy()
    for switch in window.workbench.model_input_panel.findChildren(QCheckBox):
        switch.click()
        settle()
        assert (preview.pixels != right).any(), switch.text()
        assert "A step is off" in _all_labels(window)
        switch.click()
        settle()
        assert (preview.pixels == right).all()
    assert "A step is off" not in _all_labels(window)


def _all_labels(window) -> str:
    return " ".join(each.text() for each in window.findChildren(QLabel))


def test_the_preview_is_the_model_input(window):
    draw_digit(window, "2")
    preview = window.findChild(ModelInputPreview, "model_input_preview")
    seen = preview.grab().toImage()
    side = min(preview.width(), preview.height())
    for row in range(28):
        for column in range(28):
            x, y = ((each + 0.5) * side / 28 for each in (column, row))
            grey = seen.pixelColor(
                int(x * seen.devicePixelRatio()), int(y * seen.devicePixelRatio())
            ).red()
            assert grey == preview.pixels[row, column]


def test_both_models_can_be_chosen(window):
    selector = window.findChild(QComboBox, "model_selector")
    assert [selector.itemData(i) for i in range(selector.count())] == ["digits-cnn", "digits-mlp"]
    draw_digit(window, "3")
    answers = []
    for index in range(2):
        selector.setCurrentIndex(index)
        selector.activated.emit(index)
        settle()
        assert label(window, "verdict_label") == "3"
        answers.append(tuple(bars(window).probabilities))
    assert answers[0] != answers[1]


def test_both_themes_have_contrast():
    from gui.style.theme import DARK, LIGHT

    for colors in (LIGHT, DARK):
        for text in ("text", "muted", "good", "caution", "bad", "accent"):
            for ground in ("panel",):
                assert _contrast(getattr(colors, text), getattr(colors, ground)) >= 4.5, text
        assert _contrast(colors.muted, colors.window) >= 4.5
        assert _contrast(colors.on_accent, colors.accent) >= 4.5
        assert _contrast(colors.text, colors.bad_soft) >= 4.5


def _contrast(one: str, other: str) -> float:
    """WCAG 2.2's contrast ratio of two colours, #rrggbb."""

    def luminance(color: str) -> float:
        parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_everything_that_can_be_reached_has_a_name(window):
    for each in window.findChildren(QWidget):
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible():
            words = each.accessibleName() or getattr(each, "text", str)()
            assert words, each


@pytest.mark.parametrize("size", [(1024, 640), (1440, 900), (2560, 1440)])
def test_the_keyboard_never_lands_on_a_button_that_writes_unless_by_tab(window, trainer, size):
    """Ctrl+R opened the training, Escape closed it, and Space stored a 4 as a 0."""
    window.resize(*size)
    draw_digit(window, "4")

    QTest.keyClick(canvas_of(window), Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    settle()
    page = window.findChild(QWidget, "training_panel")
    assert page.isVisible()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle()
    assert not page.isVisible()
    assert QApplication.focusWidget() is canvas_of(window)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    settle()

    assert label(window, "correction_label") == "Wrong? It is a"


def test_the_keyboard_is_on_the_paper_whichever_pages_were_open_before(window, trainer):
    """From Train by Models back to Try it was on what stood next, once a correction."""
    window.resize(1024, 640)
    draw_digit(window, "4")

    for key in (Qt.Key.Key_R, Qt.Key.Key_M):
        QTest.keyClick(QApplication.focusWidget(), key, Qt.KeyboardModifier.ControlModifier)
        settle()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle()

    assert QApplication.focusWidget() is canvas_of(window)


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Down])
def test_arrows_lead_from_no_button_to_one_that_writes(window, key):
    draw_digit(window, "4")
    row = window.workbench.answer_panel.correction_row
    button = row.findChildren(QPushButton)[-1]
    outside = [each for each in window.findChildren(QAbstractButton) if each.isVisible()]
    outside = [each for each in outside if each.isEnabled() and not row.isAncestorOf(each)]
    assert len(outside) > 10
    for each in outside:
        each.setFocus()
        for _ in range(3):
            QTest.keyClick(window.focusWidget(), key)
            assert not row.isAncestorOf(window.focusWidget())
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Left)
    assert row.isAncestorOf(window.focusWidget())  # among themselves


def test_what_had_the_keyboard_and_goes_gives_it_to_the_paper(window):
    row = window.findChild(QWidget, "correction_row")
    draw_digit(window, "4")
    row.findChildren(QAbstractButton)[0].setFocus(Qt.FocusReason.TabFocusReason)

    window.menu_actions.clear.trigger()

    assert QApplication.focusWidget() is canvas_of(window)


def test_closing_while_photos_are_read_is_no_mistake(qtbot, sheets):
    """The decoder goes first; what was still to be read asked it once more."""
    with qtbot.captureExceptions() as raised:
        for _ in range(5):
            made = MainWindow()
            qtbot.addWidget(made)
            made.show()
            made.open_photos(sheets * 20)
            settle()
            made.close()
            qtbot.wait(50)

    assert raised == []


def test_what_a_killed_window_left_is_gone_soon_after_the_start(qtbot):
    left = leave_candidate(outcome="discarded").parent
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not left.exists(), timeout=20_000)
