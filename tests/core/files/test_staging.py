"""What dead processes left under a hidden name goes; what a living one makes, stays; and one at a
time changes a folder."""

import os
import subprocess
import sys

import psutil
import pytest

from core.errors import StoreError
from core.files import staging
from core.files.staging import (
    LOCK_FILE,
    is_abandoned,
    locked,
    remove_abandoned,
    remove_abandoned_of,
    staging_name,
)
from tests.support.paths import ROOT

GONE = 999_999_999  # no process has so high a number
DAY = 86_400  # s


def full(folder):
    folder.mkdir()
    (folder / "file").write_text("content")
    return folder


def test_a_staging_folder_is_hidden_and_has_a_name_of_its_own():
    first, second = staging_name("candidate"), staging_name("candidate")

    assert first != second
    assert first.startswith(f".candidate-{os.getpid()}-")


@pytest.mark.parametrize(
    ("name", "abandoned"),
    [
        (f".candidate-{GONE}-00ff", True),
        (f".staging-{'9' * 30}-00ff", False),  # no process of this system
        (".trash", False),
        (".lock", False),
        ("digits-cnn-0001", False),
        (f".candidate-{GONE}", False),
    ],
)
def test_only_a_dead_process_abandons_its_folder(tmp_path, name, abandoned):
    assert is_abandoned(tmp_path / name) is abandoned
    assert not is_abandoned(tmp_path / staging_name("candidate"))


def test_another_process_with_the_dead_ones_number_makes_no_folder_its_own(tmp_path):
    folder = full(tmp_path / staging_name("candidate"))
    assert not is_abandoned(folder)

    long_ago = psutil.Process().create_time() - 3600
    os.utime(folder, (long_ago, long_ago))

    assert is_abandoned(folder)


def test_of_anybodys_folder_only_what_inkling_left_goes(tmp_path):
    full(tmp_path / f".training-{GONE}-00ff")
    own = full(tmp_path / staging_name("training"))
    others = full(tmp_path / f".other-{GONE}-00ff")

    remove_abandoned_of("training", tmp_path)

    assert set(tmp_path.iterdir()) == {own, others}


def test_what_dead_processes_left_goes_but_for_what_is_to_keep(tmp_path):
    abandoned = full(tmp_path / f".candidate-{GONE}-00ff")
    waiting = full(tmp_path / f".candidate-{GONE}-0a0a")
    half_removed = full(tmp_path / ".removed-digits-cnn-0001")
    own = full(tmp_path / staging_name("candidate"))
    version = full(tmp_path / "digits-cnn-0002")

    remove_abandoned(tmp_path, keep=[waiting])

    assert set(tmp_path.iterdir()) == {waiting, own, version}
    assert not abandoned.exists()
    assert not half_removed.exists()


def test_parts_of_files_go_with_their_process_and_those_of_older_inklings_after_a_day(tmp_path):
    own = tmp_path / staging_name("part")
    lately = tmp_path / f".{'0a' * 8}.part"
    before = tmp_path / f".{'0b' * 8}.part"
    for path in (own, tmp_path / f".part-{GONE}-00ff", lately, before, tmp_path / ".x.zip.part"):
        path.write_bytes(b"half")
    os.utime(before, (before.stat().st_mtime - DAY - 1,) * 2)

    remove_abandoned(tmp_path)

    assert {each.name for each in tmp_path.iterdir()} == {own.name, lately.name, ".x.zip.part"}


def test_where_nothing_is_nothing_goes(tmp_path):
    remove_abandoned(tmp_path / "no such folder")
    assert not (tmp_path / "no such folder").exists()


def test_a_folder_that_another_window_holds_is_waited_for_and_then_said(tmp_path, monkeypatch):
    monkeypatch.setattr(staging, "_PATIENCE", 0.1)

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
        "import sys, pathlib; from core.files.staging import locked\n"
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
