"""What is answered while the pen moves, when it rests, and when it is lifted."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.support.handwriting import DIGITS, on_canvas
from tests.support.pointer import (
    bars,
    canvas_of,
    draw_digit,
    draw_stroke,
    label,
    send_mouse,
    settle,
)


def number(window) -> str:
    answer = window.session.answer
    return answer.text if answer else ""


def test_the_bars_move_while_drawing(window):
    canvas = canvas_of(window)
    (points,) = DIGITS["7"]
    seen = []
    send_mouse(canvas, QEvent.Type.MouseButtonPress, canvas.widget_position(150, 80))
    for x, y in points:
        send_mouse(canvas, QEvent.Type.MouseMove, canvas.widget_position(100 + 4 * x, 60 + 4 * y))
        settle()
        seen.append(bars(window).probabilities.copy())
    assert len({tuple(each) for each in seen}) == len(seen)


class TestTouchingDigits:
    """A 2 and a 3, a bridge between them, are one digit while the pen moves, and then two."""

    @pytest.fixture
    def moving(self, window):
        """The window when the pen has just drawn the last of it; and where the pen is."""
        canvas = canvas_of(window)
        draw_digit(window, "2", size=0.4, x=0.2)
        draw_stroke(canvas, [(245, 335), (330, 300)])
        (points,) = on_canvas("3", 0.4, 0.57)
        positions = [canvas.widget_position(*point) for point in points]
        send_mouse(canvas, QEvent.Type.MouseButtonPress, positions[0])
        for position in positions[1:]:
            send_mouse(canvas, QEvent.Type.MouseMove, position)
        QApplication.processEvents()
        assert len(number(window)) == 1
        return window, positions[-1]

    def test_are_parted_when_the_pen_is_lifted(self, moving):
        window, position = moving
        send_mouse(canvas_of(window), QEvent.Type.MouseButtonRelease, position)
        assert number(window) == "23"

    def test_are_parted_when_the_pen_rests(self, moving, qtbot):
        window, _ = moving
        qtbot.waitUntil(lambda: number(window) == "23")

    def test_are_parted_when_asked_for(self, moving):
        window, _ = moving
        window.findChild(QAbstractButton, "classify_button").click()
        assert number(window) == "23"


def test_a_resting_pen_asks_nothing_where_live_answers_are_off(qtbot, window):
    window.session.live = False
    canvas = canvas_of(window)
    send_mouse(canvas, QEvent.Type.MouseButtonPress, canvas.widget_position(100, 100))
    send_mouse(canvas, QEvent.Type.MouseMove, canvas.widget_position(100, 400))
    with qtbot.assertNotEmitted(window.session.answered, wait=300):
        send_mouse(canvas, QEvent.Type.MouseButtonRelease, canvas.widget_position(100, 400))


def test_classify_answers_where_live_answers_are_off(window):
    window.menu_actions.live.trigger()
    draw_digit(window, "7")
    assert label(window, "verdict_label") == "Press Classify"
    assert bars(window).probabilities is None
    window.findChild(QAbstractButton, "classify_button").click()
    assert label(window, "verdict_label") == "7"
    draw_digit(window, "1", x=0)
    assert label(window, "verdict_label") == "Press Classify"
    window.menu_actions.live.trigger()
    settle()
    assert bars(window).probabilities is not None
