import subprocess
import sys

import pytest

from core.errors import StoreError
from core.files import lock
from core.files.lock import LOCK_FILE, locked
from tests.support.paths import ROOT


def test_a_folder_that_another_window_holds_is_waited_for_and_then_said(tmp_path, monkeypatch):
    monkeypatch.setattr(lock, "_PATIENCE", 0.1)

    with locked(tmp_path), pytest.raises(StoreError) as refusal, locked(tmp_path):
        pass

    assert str(refusal.value) == (
        "Not saved: another Inkling window is busy saving. Close it, then try again."
    )
    with locked(tmp_path):
        assert (tmp_path / LOCK_FILE).is_file()


def test_an_error_inside_frees_the_lock(tmp_path):
    with pytest.raises(KeyError), locked(tmp_path):
        raise KeyError

    with locked(tmp_path):
        pass


def test_the_lock_of_a_killed_window_is_free(tmp_path):
    program = (
        "import sys, pathlib; from core.files.lock import locked\n"
        "with locked(pathlib.Path(sys.argv[1])):\n    print('held', flush=True)\n    input()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    ) as other:
        assert other.stdout.readline() == b"held\n"
        other.kill()

    with locked(tmp_path):
        pass


def test_a_folder_that_is_not_there_cannot_be_locked(tmp_path):
    with pytest.raises(FileNotFoundError), locked(tmp_path / "gone"):
        pass
