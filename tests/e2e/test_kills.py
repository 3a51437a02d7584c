"""Window and trainer killed at moments of chance: nothing that was confirmed is lost, nothing is
left running, and the next start works. bench/kills.py does the same 200 times."""

import subprocess
import sys

import psutil
import pytest

from tests.support.killing import alive_after, kill_often


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


def test_what_is_dead_and_not_buried_is_not_alive():
    sleeping = [sys.executable, "-c", "input()"]
    with subprocess.Popen(sleeping, stdin=subprocess.PIPE) as child:
        process = psutil.Process(child.pid)
        assert alive_after(0.1, [process]) == [process]
        child.kill()
        assert alive_after(10, [process]) == []
