"""The data that the digits models learn from, on a computer that has none of people's."""

import numpy as np

from core.datasets import made_hands
from core.training.data import digits


def test_what_was_drawn_ahead_is_not_drawn_again(monkeypatch):
    monkeypatch.delenv("INKLING_DATA", raising=False)
    monkeypatch.setattr(digits, "DRAWN_AHEAD", {})
    few = made_hands.made_hands()[:60] + made_hands.made_hands()[-1_800:]
    monkeypatch.setattr(made_hands, "made_hands", lambda: few)
    shares: list[float] = []
    drawn = digits.load_digits_data(("made_hands",), digits.SEED)
    digits.draw_ahead(shares.append)
    assert shares[0] == 0.0
    again = digits.load_digits_data(("made_hands",), digits.SEED, shares.append)
    assert shares == sorted(shares)
    assert np.array_equal(again.training.inputs, drawn.training.inputs)


def test_without_mnist_other_made_up_writers_are_measured_with(monkeypatch):
    """Nobody who was learned from is in the test, which is the same whatever the seed."""
    monkeypatch.delenv("INKLING_DATA", raising=False)
    shares: list[float] = []
    few = made_hands.made_hands()[:60] + made_hands.made_hands()[-1_800:]
    monkeypatch.setattr(made_hands, "made_hands", lambda: few)
    data, other = (digits.load_digits_data(("made_hands",), seed, shares.append) for seed in (1, 2))

    assert data.test_set == "made_hands"
    assert (len(data.training), len(data.validation), len(data.test)) == (240, 600, 1_200)
    assert shares[0] == 0.0
    assert np.array_equal(data.test.inputs, other.test.inputs)
    assert not np.array_equal(data.training.inputs, other.training.inputs)
