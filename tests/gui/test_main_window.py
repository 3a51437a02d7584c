"""The whole window with the shipped models: what a person does, and what they are shown."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QSlider,
    QWidget,
)

from gui.answer.threshold_slider import ThresholdSlider
from gui.inside.input_panel import ModelInputPreview
from gui.main_window import MainWindow
from gui.session import save_dialog as save_place
from tests.support.handwriting import DIGITS
from tests.support.pointer import (
    banner_text,
    bars,
    canvas_of,
    draw_digit,
    draw_stroke,
    label,
    settle,
)


def press(window, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(canvas_of(window), key, modifier)
    settle()


def clear(window) -> None:
    window.findChild(QAbstractButton, "clear_button").click()
    settle()


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


def test_an_unsure_answer_names_the_rivals(window):
    # Between a 1 and a 7: the flag grows step by step.
    for flag in range(60, 180, 10):
        window.findChild(QAbstractButton, "clear_button").click()
        draw_stroke(canvas_of(window), [(350 - flag, 80 + flag / 3), (350, 70), (340, 430)])
        settle()
        probabilities = bars(window).probabilities
        if label(window, "state_label").startswith("Unsure"):
            break
    likely = [str(digit) for digit in np.argsort(-probabilities) if probabilities[digit] >= 0.1]
    assert probabilities.max() < 0.9
    assert label(window, "state_label") == f"Unsure: {' or '.join(likely)}"


def test_what_is_no_digit_is_none_of_these_and_the_limit_can_be_moved(window):
    slider = window.findChild(QSlider, "limit_slider")
    shipped = slider.value()
    for x in (100, 250):  # a cross of two double lines: #
        draw_stroke(canvas_of(window), [(x + 150, 60), (x + 120, 450)])
        draw_stroke(canvas_of(window), [(120, x + 80), (520, x + 60)])
    settle()
    assert label(window, "verdict_label") == "None of these"
    most_like = label(window, "state_label")
    assert most_like == f"Most like {bars(window).probabilities.argmax()}"
    slider.setValue(100)
    assert label(window, "verdict_label") == most_like[-1]
    slider.setValue(shipped)
    assert label(window, "verdict_label") == "None of these"


@pytest.mark.parametrize(
    ("limit", "said"),
    [(0.0046, "0.46"), (0.8723, "87"), (0.5, "50"), (0.9995, "99.95"), (0.0, "0"), (1.0, "100")],
)
def test_a_limit_near_either_end_is_told_from_nothing_and_all(window, limit, said):
    limits = window.findChild(ThresholdSlider)
    chosen = []
    limits.threshold_chosen.connect(chosen.append)
    limits.show_threshold(limit)
    limits.show_ood_score(0.0002)
    assert limits.findChild(QLabel).text() == (
        f"Unlike any of these: 0.02\N{NO-BREAK SPACE}%, limit {said}\N{NO-BREAK SPACE}%"
    )
    slider = limits.findChild(QSlider)
    assert 0 < slider.value() < 100 or limit in (0, 1)
    place = slider.value()
    slider.setValue(place + 1 if place < 100 else 99)
    slider.setValue(place)
    assert chosen[-1] == pytest.approx(limit, rel=0.2)


def test_the_limit_holds_for_every_digit_of_a_number(window):
    draw_digit(window, "7", size=0.5, x=0.0)
    draw_digit(window, "2", size=0.5, x=1.0)
    window.findChild(QSlider, "limit_slider").setValue(0)
    assert label(window, "verdict_label") == "None of these"
    window.findChild(QSlider, "limit_slider").setValue(100)
    assert label(window, "verdict_label") == "72"


def test_each_step_switched_off_changes_what_the_network_gets(window):
    draw_digit(window, "7", size=0.25, x=0.0, y=0.0)
    preview = window.findChild(ModelInputPreview, "model_input_preview")
    right = preview.pixels.copy()
    for switch in window.findChildren(QCheckBox):
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


def test_settings_outlive_the_window(qtbot, window):
    window.findChild(QSlider, "pen_width_slider").setValue(30)
    window.menu_actions.live.trigger()
    window.resize(1100, 700)
    selector = window.findChild(QComboBox, "model_selector")
    selector.activated.emit(1)
    window.close()
    again = MainWindow()
    qtbot.addWidget(again)
    assert canvas_of(again).pen_width == 30
    assert not again.menu_actions.live.isChecked()
    # The offscreen platform's screen is 800 px wide, to which Qt narrows the window.
    assert again.height() == 700
    assert again.findChild(QComboBox, "model_selector").currentIndex() == 1


def test_a_damaged_settings_file_is_no_error(qtbot, tmp_path):
    for content in (b"\x00\xff[", b"[General]\npen_width=huge\nlive=\ntheme=pink\ngeometry=7\n"):
        file = tmp_path / "settings" / "Inkling" / "Inkling.ini"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        window = MainWindow()
        qtbot.addWidget(window)
        assert canvas_of(window).pen_width == 18
        assert window.menu_actions.live.isChecked()


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


def test_a_drawing_is_saved_as_black_on_white(window, tmp_path, monkeypatch):
    draw_digit(window, "7")
    target = tmp_path / "seven"
    monkeypatch.setattr(save_place.QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.menu_actions.save.trigger()
    saved = QImage(str(target.with_suffix(target.suffix + ".png")))
    assert (saved.width(), saved.height()) == (640, 512)
    assert saved.pixelColor(0, 0).red() == 255
    assert {saved.pixelColor(x, 128).red() for x in range(640)} >= {0, 255}
    assert banner_text(window) == ""


def test_a_drawing_that_cannot_be_saved_says_so(window, tmp_path, monkeypatch):
    draw_digit(window, "7")
    target = tmp_path / "no such folder" / "seven.png"
    monkeypatch.setattr(save_place.QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.menu_actions.save.trigger()
    assert banner_text(window) == (
        "The drawing was not saved: No such file or directory. "
        "It is still here; try another folder."
    )
    assert label(window, "verdict_label") == "7"


def test_everything_that_can_be_reached_has_a_name(window):
    for each in window.findChildren(QWidget):
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible():
            words = each.accessibleName() or getattr(each, "text", str)()
            assert words, each
