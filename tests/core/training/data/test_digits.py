"""The data that the digits models learn from, on a computer that has none of people's."""

import numpy as np
import pytest

from core.datasets import made_hands
from core.datasets.catalogue import where
from core.datasets.pen_strokes import DIGITS, marks_by
from core.training.data import digits
from core.training.data.digits import strangers_digits, strangers_drawings


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


def test_strangers_drawings_are_those_of_writers_whom_no_training_meets(data):
    if not where("unipen"):
        pytest.skip("UNIPEN is not among the data sets")
    drawings = strangers_drawings(strangers_digits)
    assert drawings.inputs.shape == (1_000, 28, 28, 1)
    assert set(drawings.labels) == set(range(10))
    again = strangers_drawings(strangers_digits)
    assert np.array_equal(drawings.inputs, again.inputs)
    parts = ("training", "validation")
    met = {mark.as_class(0).writer for part in parts for mark in marks_by(part, DIGITS)}
    assert not met & {digit.writer for digit in strangers_digits()}


def test_without_strangers_or_with_a_damaged_file_nothing_is_measured_on_them(
    monkeypatch, tmp_path
):
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    assert strangers_drawings(strangers_digits) is None
    (tmp_path / "strokes").mkdir()
    for kind in ("digits", "capitals", "small_letters", "symbols"):
        (tmp_path / "strokes" / f"unipen_{kind}.jsonl").write_text("{}")
    assert strangers_drawings(strangers_digits) is None
