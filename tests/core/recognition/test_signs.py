"""Letters and signs are no digits, in however many parts they are, and digits that touch are."""

import pytest

from core.models.classifier import Verdict
from core.recognition.components import connected_components, is_dot
from core.recognition.digits import find_digits, read_paper
from tests.support.handwriting import DIGITS, Points, ink_of, on_canvas
from tests.support.made_pictures import photographed

RING = DIGITS["0"]


def ring(x: float, y: float, size: float) -> list[Points]:
    """A small zero with its corner at x, y."""
    return [[(x + px * size / 100, y + py * size / 100) for px, py in stroke] for stroke in RING]


ONE_STROKE = {
    "M": [[(12, 92), (20, 10), (50, 70), (80, 10), (88, 92)]],
    "W": [[(8, 10), (28, 92), (50, 30), (72, 92), (92, 10)]],
    "N": [[(18, 92), (18, 10), (82, 92), (82, 10)]],
    "m": [[(5, 90), (5, 30), (20, 12), (35, 30), (35, 90), (35, 30), (52, 12), (68, 30), (68, 90)]],
    "H": [[(20, 8), (20, 92)], [(20, 50), (80, 50)], [(80, 8), (80, 92)]],
}
SEVERAL_PARTS = {
    "%": [*ring(2, 0, 45), *ring(55, 55, 45), [(85, 2), (15, 98)]],
    "% with a short bar": [*ring(-4, 2, 50), *ring(58, 48, 50), [(60, 15), (44, 80)]],
    ":": [[(48, 20), (51, 24), (49, 25)], [(47, 76), (51, 80), (50, 82)]],
    "?": [[(22, 22), (40, 4), (72, 12), (70, 36), (50, 48), (48, 66)], [(48, 92), (49, 92.5)]],
    "=": [[(8, 36), (92, 32)], [(10, 68), (94, 64)]],
}


@pytest.mark.parametrize("sign", [*ONE_STROKE, *SEVERAL_PARTS])
@pytest.mark.parametrize("size", [0.3, 0.7])
def test_a_sign_is_none_of_the_digits_and_not_taken_apart(classifier, sign, size):
    strokes = (ONE_STROKE | SEVERAL_PARTS)[sign]
    recognition = find_digits(ink_of(*on_canvas(strokes, size)), classifier)
    assert [each.verdict for each in recognition.predictions] == [Verdict.NONE]


def test_close_digits_are_still_several(classifier):
    ink = ink_of(*on_canvas("4", 0.4, 0.4), *on_canvas("7", 0.4, 0.68), pen=10)
    assert find_digits(ink, classifier).number == "47"


def test_a_column_of_digits_is_still_one(classifier):
    ink = ink_of(*on_canvas("2", 0.4, 0.5, 0.1), *on_canvas("7", 0.4, 0.5, 0.9))
    assert find_digits(ink, classifier).rows == ["2", "7"]


def test_a_dot_is_hardly_higher_than_the_pen_is_wide():
    dot, stroke = [(100.0, 100.0), (101.0, 104.0)], [(300.0, 100.0), (300.0, 180.0)]
    ink = ink_of(dot, stroke)
    small, long = sorted(connected_components(ink), key=lambda each: each.height)
    assert is_dot(small)
    assert not is_dot(long)


def sign(x: float, y: float, *strokes: Points) -> list[Points]:
    """A sign around x, y, px."""
    return [[(x + px, y + py) for px, py in stroke] for stroke in strokes]


@pytest.mark.parametrize("size", [1, 2, 3.5])
def test_on_paper_the_signs_of_a_sum_are_in_no_number(classifier, size):
    """A plus from a third as tall as the digits to taller than they are."""
    places = {"4": 0.0, "6": 0.18, "1": 0.6, "2": 0.72}
    digits = [stroke for digit, x in places.items() for stroke in on_canvas(digit, 0.3, x)]
    bars = [(-22, 0), (22, -2)], [(0, -20), (2, 22)]
    plus = sign(250, 260, *[[(x * size**0.5, y * size) for x, y in bar] for bar in bars])
    equals = sign(575, 255, [(-16, 0), (16, -2)], [(-6, 0), (8, 16)], [(-16, 18), (16, 16)])
    ink = ink_of(*digits, *plus, *equals, pen=9)

    assert read_paper(photographed(ink), classifier).number == "4612"
    assert len(find_digits(ink, classifier).regions) > 4  # what is drawn on the canvas is shown
