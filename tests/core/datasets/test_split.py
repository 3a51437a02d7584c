import pytest

from core.datasets.split import held_out


def test_a_fixed_fifth_is_held_out():
    ids = [f"{number:012x}" for number in range(5000)]

    chosen = [each for each in ids if held_out(each)]

    assert len(chosen) == pytest.approx(1000, abs=100)
    assert [each for each in ids if held_out(each)] == chosen
