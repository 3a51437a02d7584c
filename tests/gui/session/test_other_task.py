"""A drawing that is none of these for one task, and something for another: through the window."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from core.models.card import shipped_folders
from tests.support.handwriting import HASH, on_canvas
from tests.support.pointer import canvas_of, clear, draw_digit, draw_stroke, label, settle
from tests.support.tasks import choose, chosen

pytestmark = pytest.mark.skipif(not shipped_folders("letters"), reason="there is no such model")


def button(window) -> QAbstractButton:
    return window.findChild(QAbstractButton, "offer_button")


def offered(window) -> tuple[str, str]:
    return label(window, "offer_label"), button(window).text()


@pytest.mark.parametrize(
    ("asked", "other", "looks_like"),
    [("Digits", "Letters", "letter K"), ("Letters", "Digits", "digit 3")],
)
def test_one_press_asks_the_task_that_knows_the_drawing(qtbot, window, asked, other, looks_like):
    sign = looks_like[-1]
    choose(window, asked)
    draw_digit(window, sign)
    assert label(window, "verdict_label") == "None of these"
    assert not button(window).isVisible()  # not yet: the pen may go on
    qtbot.waitUntil(button(window).isVisible, timeout=10_000)
    assert offered(window) == (f"This looks like the {looks_like}.", f"Read as {other}")
    button(window).click()
    assert chosen(window) == other
    assert label(window, "verdict_label") == sign
    assert not button(window).isVisible()


def test_several_letters_are_named_together(qtbot, window):
    for place, letter in ((0.1, "E"), (0.9, "K")):
        draw_digit(window, letter, size=0.4, x=place)
    qtbot.waitUntil(button(window).isVisible, timeout=10_000)
    assert offered(window)[0] == "This looks like the letters EK."


def test_what_is_offered_goes_with_the_drawing(qtbot, window):
    draw_digit(window, "K")
    qtbot.waitUntil(button(window).isVisible, timeout=10_000)
    draw_stroke(canvas_of(window), [(20, 20), (30, 300)])
    assert not button(window).isVisible()
    clear(window)
    qtbot.wait(500)
    assert not button(window).isVisible()


def test_what_no_task_knows_is_offered_to_none(qtbot, window):
    for stroke in on_canvas(HASH):
        draw_stroke(canvas_of(window), stroke)
    settle()
    assert label(window, "verdict_label") == "None of these"
    qtbot.wait(600)
    assert not button(window).isVisible()


def test_nothing_is_asked_while_the_answer_is_one(qtbot, window):
    draw_digit(window, "2")
    qtbot.wait(500)
    assert label(window, "verdict_label") == "2"
    assert not button(window).isVisible()
