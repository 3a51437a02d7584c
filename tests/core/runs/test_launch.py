"""The trainer finds this Inkling first, wherever it was started from."""

import os
import subprocess

from core.runs.launch import TRAINER, trainer_environment
from tests.support.paths import ROOT


def test_what_stood_in_the_path_stays_behind_this_inkling(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    assert trainer_environment()["PYTHONPATH"].split(os.pathsep) == [str(ROOT), "/elsewhere"]

    monkeypatch.delenv("PYTHONPATH")
    assert trainer_environment()["PYTHONPATH"] == str(ROOT)


def test_this_inkling_is_found_before_another(tmp_path, monkeypatch):
    (tmp_path / "core").mkdir()
    (tmp_path / "core" / "__init__.py").write_text("")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    found = subprocess.run(
        [*TRAINER[:2], "-c", "import core.task; print(core.task.__file__)"],
        cwd=tmp_path,
        env=trainer_environment(),
        capture_output=True,
        text=True,
        check=True,
    )

    assert found.stdout.strip() == str(ROOT / "core" / "task.py")
