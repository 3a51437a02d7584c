"""Bars for as many classes as a person may have, with names as long as they like."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage

from gui.answer.probability_bars import ProbabilityBars
from tests.support.pointer import settle
from tests.support.windows import Paintings, on_screen

CLASSES = tuple(f"A class with the rather long name {n}" for n in range(60))


@pytest.fixture
def bars(qtbot) -> ProbabilityBars:
    return on_screen(
        qtbot,
        ProbabilityBars(CLASSES),
        212,
    )


def painted(bars) -> QImage:
    return bars.grab().toImage()


def test_of_many_classes_the_likeliest_have_a_bar(bars):
    assert bars.sizeHint().height() == ProbabilityBars(tuple("0123456789")).sizeHint().height()
    probabilities = np.full(60, 0.1 / 59, np.float32)
    probabilities[[7, 42]] = (0.6, 0.3)
    bars.show_probabilities(probabilities)
    shown = bars.shown
    assert len(shown) == 10
    assert {7, 42} <= set(shown)
    assert shown == sorted(shown)
    assert bars.accessibleDescription().startswith("A class with the rather long name 7: 60.0 %")


def test_they_can_be_painted_with_and_without_an_answer(bars):
    empty = painted(bars)
    bars.show_probabilities(np.full(60, 1 / 60, np.float32))
    assert painted(bars) != empty
    bars.show_classes(("a", "b"))
    assert bars.probabilities is None
    assert not painted(bars).isNull()


def test_an_alphabet_has_two_columns_as_high_as_ten_digits(bars):
    bars.show_classes(tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    digits = ProbabilityBars(tuple("0123456789"))
    assert bars.sizeHint().height() == digits.sizeHint().height()
    assert bars.minimumSizeHint().height() <= digits.minimumSizeHint().height() + 5
    probabilities = np.zeros(26, np.float32)
    probabilities[25] = 1.0
    bars.show_probabilities(probabilities)
    assert bars.shown == list(range(26))
    bars.resize(212, 260)
    image = painted(bars)
    accent = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).saturation() > 100
    ]
    assert accent  # the bar of Z: in the second column, in the last row
    assert min(x for x, _ in accent) > image.width() / 2
    assert min(y for _, y in accent) > image.height() * 12 / 13


@pytest.mark.parametrize("classes", [tuple("0123456789"), tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")])
def test_they_use_the_height_there_is_up_to_where_they_belong_together(qtbot, classes):
    bars = ProbabilityBars(classes)
    usual = bars.sizeHint().height()
    assert bars.minimumSizeHint().height() < usual < bars.maximumHeight() < 2 * usual


def on_the_screen(bars) -> QImage:
    """As it was painted, which need not be all at once."""
    return bars.screen().grabWindow(bars.winId()).toImage()


@pytest.mark.parametrize("classes", [tuple("0123456789"), tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")])
@pytest.mark.parametrize("spare", [0, 37])
def test_what_is_painted_bit_by_bit_looks_as_if_painted_at_once(qtbot, classes, spare):
    bars = ProbabilityBars(classes)
    on_screen(qtbot, bars, 212, bars.minimumSizeHint().height() + spare)
    rng = np.random.default_rng(0)
    for _ in range(12):
        probabilities = rng.dirichlet(np.full(len(classes), 0.05)).astype(np.float32)
        bars.show_probabilities(probabilities)
        settle()
        assert on_the_screen(bars) == painted(bars)
    bars.show_probabilities(None)
    settle()
    assert on_the_screen(bars) == painted(bars)


def test_only_bars_that_change_are_painted(qtbot):
    bars = on_screen(qtbot, ProbabilityBars(tuple("0123456789")), 212)
    probabilities = np.full(10, 0.00001, np.float32)
    probabilities[[1, 7]] = 0.8, 0.2
    bars.show_probabilities(probabilities)
    settle()
    paintings = Paintings(bars)
    bars.show_probabilities(probabilities)
    probabilities = probabilities + np.float32(0.00002)  # 0.0 %, and no bar, as before
    probabilities[[1, 7]] = 0.7, 0.3
    bars.show_probabilities(probabilities)
    settle()
    (region,) = paintings.regions
    assert sum(each.height() for each in region) == pytest.approx(bars.height() / 5, abs=2)
    row = bars.height() / 10
    for place in range(10):
        middle = QPoint(bars.width() // 2, round((place + 0.5) * row))
        assert region.contains(middle) == (place in {1, 7})
