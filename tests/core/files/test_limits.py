"""Limits that a child sets itself, in real children."""

import subprocess
import sys

import pytest

from core.files.limits import is_too_long
from tests.support.paths import ROOT


def child(program: str) -> subprocess.CompletedProcess:
    begin = "from core.files.limits import limit_memory, limited, own_stdout\n"
    command = [sys.executable, "-c", begin + program]
    return subprocess.run(command, cwd=ROOT, capture_output=True, timeout=60, check=False)


def test_one_that_works_for_too_long_is_ended_and_one_that_is_done_in_time_goes_on():
    assert is_too_long(child("with limited(0.2):\n    while True: pass").returncode)
    assert child("with limited(0.2): pass\nfor _ in range(10**7): pass").returncode == 0


# As on Windows, which has no such timers.
WITHOUT_TIMERS = "import signal, time\nif hasattr(signal, 'setitimer'): del signal.setitimer\n"


@pytest.mark.parametrize("before", ["", WITHOUT_TIMERS])
def test_the_limit_ends_with_the_block_whatever_ends_that(before):
    done = child(
        before + "try:\n    with limited(0.2): raise ValueError\nexcept ValueError: pass\n"
        "for _ in range(10**7): pass"
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("before", ["import time\n", WITHOUT_TIMERS])
def test_one_that_only_waits_is_ended_by_the_clock(before):
    done = child(before + "with limited(9, clock=0.3): time.sleep(50)")
    assert done.returncode != 0
    assert not is_too_long(done.returncode)


@pytest.mark.skipif(sys.platform != "linux", reason="others have no such limit")
def test_memory_that_is_over_the_limit_is_refused():
    done = child("limit_memory(1 << 30)\nbytearray(2 << 30)")
    assert b"MemoryError" in done.stderr


def test_only_answers_go_to_stdout():
    done = child(
        "answers = own_stdout()\nprint('aside')\nanswers.write(b'answer')\nanswers.flush()"
    )
    assert (done.stdout, done.stderr.strip()) == (b"answer", b"aside")
