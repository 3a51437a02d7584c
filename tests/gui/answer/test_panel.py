"""The answer in words."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QLabel, QSlider

from core.task import DIGITS, PETS
from gui.style.text import percent
from tests.support.handwriting import HASH, on_canvas
from tests.support.painted_cat import painted_cat
from tests.support.photos import drop, of_files
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


@pytest.mark.usefixtures("pets_model")
def test_neither_has_a_bar_of_its_own(window, qtbot, tmp_path):
    window.session.choose_task(PETS)
    assert bars(window).classes == ("Cat", "Dog", "Neither")
    assert bars(window).probabilities is None
    Image.fromarray(painted_cat()).save(tmp_path / "cat.png")

    drop(window, of_files(str(tmp_path / "cat.png")))

    qtbot.waitUntil(lambda: label(window, "verdict_label") == "Cat", timeout=20_000)
    assert label(window, "state_label") == "Unsure: Cat or neither"
    shares = bars(window).probabilities
    assert shares.sum() == pytest.approx(1, abs=1e-5)
    assert label(window, "confidence_label").startswith(percent(float(shares[0])))
    limit = window.findChild(QSlider, "limit_slider")
    limit.setValue(40)
    assert label(window, "verdict_label") == "None of these"
    assert label(window, "state_label") == "Most like Cat"
    window.session.choose_task(DIGITS)
    assert bars(window).classes == tuple("0123456789")


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
