"""The data that the digits models learn from, on a computer that has none of people's."""

import numpy as np
import pytest

from core.datasets import made_hands
from core.datasets.catalogue import where
from core.datasets.pen_strokes import DIGITS, marks_by
from core.training.data import digits
from core.training.data.digits import strangers_digits, strangers_drawings
from tests.support.made_characters import write_characters


@pytest.mark.no_data
def test_what_was_drawn_ahead_is_not_drawn_again(monkeypatch):
    monkeypatch.setattr(digits, "DRAWN_AHEAD", {})
    every = made_hands.made_hands()
    few = every[:60] + every[-1_800:-1_770] + every[-30:]  # of two who learn, one each who does not
    monkeypatch.setattr(made_hands, "made_hands", lambda: few)
    shares: list[float] = []
    drawn = digits.load_digits_data(("made_hands",), digits.SEED)
    digits.draw_ahead(shares.append)
    assert shares[0] == 0.0
    again = digits.load_digits_data(("made_hands",), digits.SEED, shares.append)
    assert shares == sorted(shares)
    assert np.array_equal(again.training.inputs, drawn.training.inputs)


@pytest.mark.no_data
def test_without_mnist_other_made_up_writers_are_measured_with(monkeypatch):
    """Nobody who was learned from is in the test, which is the same whatever the seed."""
    shares: list[float] = []
    every = made_hands.made_hands()
    few = every[:60] + every[-1_800:]
    monkeypatch.setattr(made_hands, "made_hands", lambda: few)
    data, other = (digits.load_digits_data(("made_hands",), seed, shares.append) for seed in (1, 2))

    assert data.test_set == "made_hands"
    assert (len(data.training), len(data.validation), len(data.test)) == (240, 600, 1_200)
    assert shares[0] == 0.0
    assert np.array_equal(data.test.inputs, other.test.inputs)
    assert not np.array_equal(data.training.inputs, other.training.inputs)


def test_strangers_drawings_are_those_of_writers_whom_no_training_meets(tmp_path, monkeypatch):
    if not where("unipen"):
        write_characters(tmp_path)
        monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    drawings = strangers_drawings(strangers_digits)
    strangers = strangers_digits()
    assert drawings.inputs.shape == (min(1_000, len(strangers)), 28, 28, 1)
    assert set(drawings.labels) == {digit.label for digit in strangers}
    again = strangers_drawings(strangers_digits)
    assert np.array_equal(drawings.inputs, again.inputs)
    parts = ("training", "validation")
    met = {mark.as_class(0).writer for part in parts for mark in marks_by(part, DIGITS)}
    assert not met & {digit.writer for digit in strangers}


def test_without_strangers_or_with_a_damaged_file_nothing_is_measured_on_them(
    monkeypatch, tmp_path
):
    monkeypatch.setenv("INKLING_DATA", str(tmp_path))
    assert strangers_drawings(strangers_digits) is None
    (tmp_path / "strokes").mkdir()
    for kind in ("digits", "capitals", "small_letters", "symbols"):
        (tmp_path / "strokes" / f"unipen_{kind}.jsonl").write_text("{}")
    assert strangers_drawings(strangers_digits) is None
