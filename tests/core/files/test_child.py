"""Children, started as the decoder and the trainer are."""

import subprocess
import sys

import pytest

from core.files.child import be_child, child_command
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
