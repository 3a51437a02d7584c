"""The answer in words."""

import numpy as np
from PySide6.QtWidgets import (
    QLabel,
)

from tests.support.handwriting import HASH, on_canvas
from tests.support.pointer import bars, canvas_of, clear, draw_digit, draw_stroke, label, settle


def test_a_long_verdict_has_its_place_before_it_is_painted(window):
    for points in on_canvas(HASH):
        draw_stroke(canvas_of(window), points)
    settle()
    strange = window.session.answer
    window.drawing.clear()
    draw_digit(window, "7")

    window.workbench.answer_panel.show_answer(strange)

    verdict = window.findChild(QLabel, "verdict_label")
    assert verdict.text() == "None of these"
    assert verdict.width() >= verdict.sizeHint().width()


def test_an_unsure_answer_names_the_rivals(window):
    # Between a 1 and a 7: the flag grows step by step.
    for flag in range(60, 180, 10):
        clear(window)
        draw_stroke(canvas_of(window), [(350 - flag, 80 + flag / 3), (350, 70), (340, 430)])
        settle()
        probabilities = bars(window).probabilities
        if label(window, "state_label").startswith("Unsure"):
            break
    likely = [str(digit) for digit in np.argsort(-probabilities) if probabilities[digit] >= 0.1]
    assert probabilities.max() < 0.9
    assert label(window, "state_label") == f"Unsure: {' or '.join(likely)}"
