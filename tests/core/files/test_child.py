"""Children, started as the decoder and the trainer are."""

import subprocess
import sys

import pytest

from core.files.child import be_child, child_command, is_too_long
from tests.support.paths import ROOT

PROBE = """
import sys
import core.task
print(__name__, core.task.__file__, *sys.argv[1:], sep="\\n")
"""


def said(command, cwd) -> list[str]:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def test_a_child_is_of_this_inkling_whatever_else_is_called_core(tmp_path, monkeypatch):
    (tmp_path / "core").mkdir()
    (tmp_path / "core" / "__init__.py").write_text("raise ImportError('another's')\n")
    (tmp_path / "a_probe.py").write_text(PROBE)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))

    lines = said([*child_command("a_probe"), "--all-cores", "7"], tmp_path)

    assert lines == ["__main__", str(ROOT / "core" / "task.py"), "--all-cores", "7"]


def test_what_lies_where_a_child_is_started_is_not_taken(tmp_path, monkeypatch):
    (tmp_path / "a_probe.py").write_text(PROBE)
    monkeypatch.delenv("PYTHONPATH", raising=False)
    with pytest.raises(subprocess.CalledProcessError):
        said(child_command("a_probe"), tmp_path)


def test_the_frozen_program_is_its_own_child(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command("core.training") == (sys.executable, "--child", "core.training")

    (tmp_path / "another_probe.py").write_text(PROBE)
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path)])
    monkeypatch.setattr(sys, "argv", ["inkling", "--child", "another_probe", "7"])
    be_child(sys.argv[2:])
    assert capsys.readouterr().out.splitlines()[0::2] == ["__main__", "7"]


def run_here(program: str) -> subprocess.CompletedProcess:
    begin = "from core.files.child import limit_memory, limited, own_stdout, write_answer\n"
    command = [sys.executable, "-c", begin + program]
    return subprocess.run(command, cwd=ROOT, capture_output=True, timeout=60, check=False)


def test_one_that_works_for_too_long_is_ended_and_one_that_is_done_in_time_goes_on():
    assert is_too_long(run_here("with limited(0.2):\n    while True: pass").returncode)
    assert run_here("with limited(0.2): pass\nfor _ in range(10**7): pass").returncode == 0


# As on Windows, which has no such timers.
WITHOUT_TIMERS = "import signal, time\nif hasattr(signal, 'setitimer'): del signal.setitimer\n"


@pytest.mark.parametrize("before", ["", WITHOUT_TIMERS])
def test_the_limit_ends_with_the_block_whatever_ends_that(before):
    done = run_here(
        before + "try:\n    with limited(0.2): raise ValueError\nexcept ValueError: pass\n"
        "for _ in range(10**7): pass"
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("before", ["import time\n", WITHOUT_TIMERS])
def test_one_that_only_waits_is_ended_by_the_clock(before):
    done = run_here(before + "with limited(9, clock=0.3): time.sleep(50)")
    assert done.returncode != 0
    assert not is_too_long(done.returncode)


@pytest.mark.skipif(sys.platform != "linux", reason="others have no such limit")
def test_memory_that_is_over_the_limit_is_refused():
    done = run_here("limit_memory(1 << 30)\nbytearray(2 << 30)")
    assert b"MemoryError" in done.stderr


def test_only_answers_go_to_stdout():
    done = run_here(
        "answers = own_stdout()\nprint('aside')\nwrite_answer(answers, {'a': 1}, b'content')"
    )
    assert (done.stdout, done.stderr.strip()) == (b'{"a": 1}\ncontent', b"aside")
