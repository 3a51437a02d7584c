"""Worn ink is still ink of the same shape."""

import numpy as np

from core.preprocessing.model_input import digit_input
from core.training.data.wear import worn
from tests.support.handwriting import DIGITS, ink_of, on_canvas


def test_worn_digits_vary_and_still_look_like_themselves():
    inks = {label: ink_of(*on_canvas(label), pen=24) for label in DIGITS}
    clean = {label: digit_input(ink) for label, ink in inks.items()}
    rng = np.random.default_rng(1)
    nearest = []
    for label, ink in inks.items():
        pictures = [digit_input(worn(ink, rng)) for _ in range(20)]
        assert len({picture.tobytes() for picture in pictures}) > 10
        for picture in pictures:
            gaps = {other: np.abs(picture - each).sum() for other, each in clean.items()}
            nearest.append(min(gaps, key=gaps.__getitem__) == label)
    assert np.mean(nearest) > 0.85


def test_the_thinnest_line_is_never_worn_away():
    rng = np.random.default_rng(1)
    ink = np.zeros((28, 28), np.uint8)
    ink[4:24, 14] = 120
    for _ in range(200):
        assert digit_input(worn(ink, rng)) is not None
