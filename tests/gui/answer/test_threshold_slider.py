"""The threshold of the OOD score, shown and moved."""

import pytest
from PySide6.QtWidgets import (
    QLabel,
    QSlider,
)

from gui.answer.threshold_slider import ThresholdSlider
from tests.support.pointer import bars, canvas_of, draw_digit, draw_stroke, label, settle


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
        "Unlike any of these: 0.02\N{NO-BREAK SPACE}%, "
        f"limit\N{NO-BREAK SPACE}{said}\N{NO-BREAK SPACE}%"
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


def test_a_model_that_cannot_tell_says_so_and_no_model_says_nothing(window):
    limits = window.findChild(ThresholdSlider)
    limits.show_threshold(None)
    assert limits.findChild(QLabel).text() == (
        "This model has not learned what is none of these: it takes everything for one."
    )
    assert not limits.findChild(QSlider).isVisible()
    assert limits.isVisible()
    limits.show_threshold(None, has_model=False)
    assert not limits.isVisible()
    limits.show_threshold(0.5)
    assert limits.findChild(QSlider).isVisible()
    assert "limit" in limits.findChild(QLabel).text()
