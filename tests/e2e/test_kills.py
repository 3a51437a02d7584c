"""Window and trainer killed at moments of chance: nothing that was confirmed is lost, nothing is
left running, and the next start works. bench/kills.py does the same 200 times."""

import pytest

from tests.support.killing import kill_often


@pytest.mark.timeout(400)
def test_nothing_is_lost(model_folder):
    tally = kill_often(4, trainers_a_window=1, seed=4)
    assert tally.kills == 4
    assert tally.corrected
    assert tally.kept
    assert tally.lost_models() == []
    assert tally.lost_corrections() == []
    assert tally.damaged_records() == ""
    assert tally.orphans == 0
